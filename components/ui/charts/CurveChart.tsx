import { scaleLinear } from 'd3-scale';
import { area, curveLinear, curveStepAfter, line } from 'd3-shape';
import './charts.css';
import { useWidth } from './use-width.ts';

export type CurvePoint = { x: number; y: number; low?: number; high?: number };

export type CurveChartProps = {
  direction: 'ltr' | 'rtl';
  label: string;
  /** The first is the chief one. */
  curves: readonly { name: string; points: readonly CurvePoint[] }[];
  /** `step`: a level that holds until the next point. */
  shape: 'straight' | 'step';
  xName: string;
  formatX: (x: number) => string;
  formatY: (y: number) => string;
  /** Between whole numbers there is nothing. */
  isWhole?: boolean;
  xTo?: number;
  yTo?: number;
};

const plotHeight = 200;
const sideEdge = 62;
const farEdge = 18;
const topEdge = 10;
const axisHeight = 44;

/** Curves over a number, with the range of the chief one where it has one. It runs in the direction of reading. */
export function CurveChart({ direction, label, curves, shape, xName, formatX, formatY, isWhole = false, xTo, yTo }: CurveChartProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const height = topEdge + plotHeight + axisHeight;
  const all = curves.flatMap(({ points }) => points);
  const [from, to] = direction === 'rtl' ? [width - sideEdge, farEdge] : [sideEdge, width - farEdge];
  const x = scaleLinear([0, xTo ?? Math.max(...all.map((point) => point.x), 1e-9)], [from, to]);
  const y = scaleLinear([0, yTo ?? Math.max(...all.map((point) => point.y), 1e-9)], [topEdge + plotHeight, topEdge]);
  if (yTo === undefined) y.nice(4);
  const curve = shape === 'step' ? curveStepAfter : curveLinear;
  const draw = line<CurvePoint>()
    .x((point) => x(point.x))
    .y((point) => y(point.y))
    .curve(curve);
  const range = area<CurvePoint>()
    .x((point) => x(point.x))
    .y0((point) => y(point.low ?? point.y))
    .y1((point) => y(point.high ?? point.y))
    .curve(curve);
  const xTicks = x.ticks(Math.min(10, Math.max(2, Math.floor(width / 80)))).filter((tick) => !isWhole || Number.isInteger(tick));
  const anchor = direction === 'rtl' ? 'start' : 'end';
  return (
    <div ref={ref} className="chart">
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-label={label}>
          {y.ticks(4).map((tick) => (
            <g key={tick}>
              <line className="chart__grid" x1={from} x2={to} y1={y(tick)} y2={y(tick)} />
              <text className="chart__tick" x={direction === 'rtl' ? from + 8 : from - 8} y={y(tick)} dy="0.32em" textAnchor={anchor}>
                {formatY(tick)}
              </text>
            </g>
          ))}
          {xTicks.map((tick) => (
            <text key={tick} className="chart__tick" x={x(tick)} y={topEdge + plotHeight + 18} textAnchor="middle">
              {formatX(tick)}
            </text>
          ))}
          <text className="chart__name" x={(from + to) / 2} y={height - 4} textAnchor="middle">
            {xName}
          </text>
          {curves[0]?.points.some(({ low }) => low !== undefined) && (
            <path className="chart__range" d={range([...curves[0].points]) ?? ''} />
          )}
          {curves.toReversed().map(({ name, points }, i) => (
            <g key={name} className={`chart__line chart__line--${i === curves.length - 1 ? 'main' : 'other'}`}>
              <path d={draw([...points]) ?? ''} />
            </g>
          ))}
        </svg>
      )}
      {curves.length > 1 && (
        <ul className="chart__legend">
          {curves.map(({ name }, i) => (
            <li key={name}>
              <svg
                width="26"
                height="10"
                aria-hidden="true"
                focusable="false"
                className={`chart__line chart__line--${i === 0 ? 'main' : 'other'}`}
              >
                <path d="M1 5H25" />
              </svg>
              {name}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
