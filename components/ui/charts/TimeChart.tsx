import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import './charts.css';
import { useWidth } from './use-width.ts';

export type ChartLine = {
  name: string;
  /** Earliest first; null leaves a gap. */ values: readonly (number | null)[];
  look: 'main' | 'other';
};

export type TimeChartProps = {
  direction: 'ltr' | 'rtl';
  /** What the picture shows, in a sentence. Its numbers stand in a table beside it. */
  label: string;
  /** Of the periods, earliest first: short for the axis, whole for the tooltip. */
  names: readonly { short: string; whole: string }[];
  lines: readonly ChartLine[];
  format: (value: number) => string;
  /** A level that the lines are held against. */
  limit?: { name: string; value: number } | null;
  /** A second row below on the same axis. */
  bars?: { name: string; values: readonly (number | null)[]; format: (value: number) => string } | null;
  selected?: number;
  onSelect?: (index: number) => void;
};

const plotHeight = 180;
const barsHeight = 76;
const gap = 30;
const axisHeight = 26;
const topEdge = 10;
const sideEdge = 58;
const farEdge = 14;
const labelWidth = 78;

/** Lines over time, and bars below them on the same axis. Time runs in the direction of reading. */
export function TimeChart({ direction, label, names, lines, format, limit = null, bars = null, selected, onSelect }: TimeChartProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const height = topEdge + plotHeight + (bars === null ? 0 : gap + barsHeight) + axisHeight;
  const inner = Math.max(1, width - sideEdge - farEdge);
  const step = inner / Math.max(1, names.length);
  const mirror = (x: number): number => (direction === 'rtl' ? width - x : x);
  const middle = (i: number): number => mirror(sideEdge + step * (i + 0.5));
  const left = (i: number): number => Math.min(mirror(sideEdge + step * i), mirror(sideEdge + step * (i + 1)));
  const values = lines.flatMap((one) => one.values.flatMap((value) => value ?? []));
  const y = scaleLinear([0, Math.max(...values, limit?.value ?? 0, 1e-9)], [topEdge + plotHeight, topEdge]).nice(4);
  const barsTop = topEdge + plotHeight + gap;
  const yBars = scaleLinear([0, Math.max(...(bars?.values ?? []).map((value) => value ?? 0), 1e-9)], [barsTop + barsHeight, barsTop]).nice(
    2,
  );
  const path = line<number | null>()
    .defined((value) => value !== null)
    .x((_, i) => middle(i))
    .y((value) => y(value ?? 0));
  const every = Math.max(1, Math.ceil(labelWidth / step));
  const axisEnd = mirror(sideEdge - 8);
  const anchor = direction === 'rtl' ? 'start' : 'end';
  const last = names.length - 1;
  return (
    <div ref={ref} className="chart">
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-label={label}>
          {y.ticks(4).map((tick) => (
            <g key={tick}>
              <line className="chart__grid" x1={mirror(sideEdge)} x2={mirror(width - farEdge)} y1={y(tick)} y2={y(tick)} />
              <text className="chart__tick" x={axisEnd} y={y(tick)} dy="0.32em" textAnchor={anchor}>
                {format(tick)}
              </text>
            </g>
          ))}
          {selected !== undefined && (
            <rect className="chart__selected" x={left(selected)} y={topEdge} width={step} height={height - topEdge - axisHeight} />
          )}
          {bars?.values.map((value, i) => {
            const top = yBars(Math.max(0, value ?? 0));
            return (
              <rect
                key={i}
                className="chart__bar"
                x={left(i) + step * 0.14}
                y={top}
                width={Math.max(1, step * 0.72)}
                height={Math.max(0, barsTop + barsHeight - top)}
              />
            );
          })}
          {bars !== null && (
            <>
              <line className="chart__grid" x1={mirror(sideEdge)} x2={mirror(width - farEdge)} y1={yBars(0)} y2={yBars(0)} />
              <text className="chart__name" x={mirror(sideEdge)} y={barsTop - 8} textAnchor={direction === 'rtl' ? 'end' : 'start'}>
                {bars.name}
              </text>
              {yBars.ticks(2).map((tick) => (
                <text key={tick} className="chart__tick" x={axisEnd} y={yBars(tick)} dy="0.32em" textAnchor={anchor}>
                  {bars.format(tick)}
                </text>
              ))}
            </>
          )}
          {limit !== null && (
            <line className="chart__limit" x1={mirror(sideEdge)} x2={mirror(width - farEdge)} y1={y(limit.value)} y2={y(limit.value)} />
          )}
          {lines.toReversed().map(({ name, values, look }) => (
            <g key={name} className={`chart__line chart__line--${look}`}>
              <path d={path(values) ?? ''} />
              {names.length <= 40 &&
                values.map((value, i) => value !== null && <circle key={i} cx={middle(i)} cy={y(value)} r={look === 'main' ? 3.2 : 2.4} />)}
            </g>
          ))}
          {names.map(({ short }, i) => {
            if ((last - i) % every !== 0) return null;
            // The last one would hang over the edge of a narrow picture.
            const isTight = i === last && step < labelWidth;
            return (
              <text
                key={i}
                className="chart__tick"
                x={isTight ? mirror(width) : middle(i)}
                y={height - 8}
                textAnchor={isTight ? anchor : 'middle'}
              >
                {short}
              </text>
            );
          })}
          {names.map(({ whole }, i) => (
            // Beside the list of periods, which the keyboard reaches: a quicker way for who points.
            <rect
              key={i}
              className="chart__touch"
              x={left(i)}
              y={topEdge}
              width={step}
              height={height - topEdge}
              onClick={() => onSelect?.(i)}
            >
              <title>
                {[
                  whole,
                  ...lines.flatMap(({ name, values }) =>
                    values[i] === undefined || values[i] === null ? [] : [`${name}: ${format(values[i])}`],
                  ),
                  ...(typeof bars?.values[i] === 'number' ? [`${bars.name}: ${bars.format(bars.values[i])}`] : []),
                ].join('\n')}
              </title>
            </rect>
          ))}
        </svg>
      )}
      <ul className="chart__legend">
        {lines.map(({ name, look }) => (
          <li key={name}>
            <svg width="26" height="10" aria-hidden="true" focusable="false" className={`chart__line chart__line--${look}`}>
              <path d="M1 5H25" />
              <circle cx="13" cy="5" r="3" />
            </svg>
            {name}
          </li>
        ))}
        {limit !== null && (
          <li>
            <svg width="26" height="10" aria-hidden="true" focusable="false">
              <path className="chart__limit" d="M1 5H25" />
            </svg>
            {limit.name}
          </li>
        )}
      </ul>
    </div>
  );
}
