import { useEffect, useMemo, useState } from 'react';
import type { Calendar, Period, PeriodUnit } from '../../../lib/domain/churn/periods.ts';
import type { ChurnSource, SourceFigures } from '../../../lib/domain/figures/company-figures.ts';
import type { PeriodFigures } from '../../../lib/domain/figures/period-figures.ts';
import { calendarWords, figuresWords, lostWords, unitWords } from '../../../lib/i18n/catalogs/figures.ts';
import type { Translator } from '../../../lib/i18n/translator.ts';
import { TimeChart } from '../../ui/charts/TimeChart.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { CalendarDay } from './CalendarDay.tsx';
import { dayText, periodName, shareText, shortNumber } from './figure-text.ts';
import type { AskPeriod, FigureCalculations, LostDefinition } from './figure-types.ts';
import { Judgement } from './Judgement.tsx';
import { PeriodTable } from './PeriodTable.tsx';

export type ChurnOverTimeProps = {
  translator: Translator;
  calculations: FigureCalculations;
  source: ChurnSource;
  figures: SourceFigures;
  thresholdAYear: number;
  lostDefinition: LostDefinition;
  currency: string | null;
  askPeriod: AskPeriod;
};

const units = ['week', 'month', 'quarter', 'year'] as const satisfies readonly PeriodUnit[];
const yearDays = 365.25;
/** A period shorter than so many usual gaps calls many lost who will come again: as a score looks ahead. */
const gapsInPeriod = 3;

const daysOf = (unit: PeriodUnit, periodsAYear: FigureCalculations['periodsAYear']): number => yearDays / periodsAYear[unit];

/** Churn over time from what is known: a period judged, the way of the rate beside the revenue, and the table of both. */
export function ChurnOverTime(props: ChurnOverTimeProps) {
  const { translator, calculations, source, figures, askPeriod } = props;
  const { t } = translator;
  const usualGapDays = figures.usualGapDays ?? 0;
  const fits = (unit: PeriodUnit): boolean => daysOf(unit, calculations.periodsAYear) >= gapsInPeriod * usualGapDays;
  const [calendar, setCalendar] = useState<Calendar>(translator.language === 'fa' ? 'jalali' : 'gregorian');
  const [chosenUnit, setUnit] = useState<PeriodUnit | 'custom' | null>(null);
  // Of the periods that say something, the shortest of a month or more with enough of them to see a way.
  const unit =
    chosenUnit ??
    (['month', 'quarter', 'year'] as const).find((one) => fits(one) && figures.series.gregorian[one].length >= 3) ??
    (['year', 'quarter', 'month'] as const).find((one) => figures.series.gregorian[one].length > 0) ??
    'week';
  const [chosenLost, setLost] = useState(props.lostDefinition);
  const canHalve = source !== 'pages';
  const lostBy: LostDefinition = canHalve ? chosenLost : 'strict';
  const [selected, setSelected] = useState<number | null>(null);
  useEffect(() => setSelected(null), [unit, calendar, source]);

  const control = (
    <div className="figures__controls">
      <Segmented
        label={t(figuresWords.unitLabel)}
        value={unit}
        onChange={setUnit}
        options={[...units.map((value) => ({ value, text: t(unitWords[value]) })), { value: 'custom' as const, text: t(unitWords.custom) }]}
      />
      <Segmented
        label={t(figuresWords.calendarLabel)}
        value={calendar}
        onChange={setCalendar}
        options={(['gregorian', 'jalali'] as const).map((value) => ({ value, text: t(calendarWords[value]) }))}
      />
      {canHalve && (
        <Segmented
          label={t(figuresWords.lostLabel)}
          value={lostBy}
          onChange={setLost}
          options={(['strict', 'byHalf'] as const).map((value) => ({ value, text: t(lostWords[value]) }))}
        />
      )}
    </div>
  );
  if (unit === 'custom')
    return (
      <div className="hf-stack">
        {control}
        <CustomPeriod {...props} calendar={calendar} lostBy={lostBy} askPeriod={askPeriod} />
      </div>
    );

  const rows = figures.series[calendar][unit];
  const at = Math.min(selected ?? rows.length - 1, rows.length - 1);
  const row = rows[at];
  const nameOf = (period: Period) => periodName(translator, calendar, unit, period);
  return (
    <div className="hf-stack">
      {control}
      {source === 'orders' && !fits(unit) && (
        <Notice tone="info" title={t(figuresWords.tooShortTitle)} testId="too-short">
          <p>{t(figuresWords.tooShort, { days: Math.round(usualGapDays) })}</p>
        </Notice>
      )}
      {row === undefined ? (
        <p data-testid="no-period">
          {t(figuresWords.noWholePeriod, {
            from: dayText(translator, calendar, figures.firstDay),
            to: dayText(translator, calendar, figures.untilDay),
          })}
        </p>
      ) : (
        <>
          <label className="figures__choice">
            <span className="hf-label">{t(figuresWords.period)}</span>
            <select className="hf-input" value={at} onChange={(event) => setSelected(Number(event.target.value))}>
              {rows
                .map((one, i) => ({ one, i }))
                .toReversed()
                .map(({ one, i }) => (
                  <option key={one.startDay} value={i}>
                    {nameOf(one).whole}
                  </option>
                ))}
            </select>
          </label>
          <JudgedRow {...props} row={row} name={nameOf(row).whole} unit={unit} lostBy={lostBy} />
          <OverTime {...props} rows={rows} calendar={calendar} unit={unit} lostBy={lostBy} selected={at} onSelect={setSelected} />
        </>
      )}
    </div>
  );
}

/** A period of a source against the threshold; nothing where nobody was there. */
function JudgedRow({
  translator,
  calculations,
  row,
  name,
  unit,
  lostBy,
  thresholdAYear,
}: Pick<ChurnOverTimeProps, 'translator' | 'calculations' | 'thresholdAYear'> & {
  row: PeriodFigures;
  name: string;
  unit: PeriodUnit | null;
  lostBy: LostDefinition;
}) {
  const { atStart, joined, returned, startDay, endDay } = row;
  const lost = row.lost[lostBy] ?? row.lost.strict;
  const judgement = calculations.judgePeriod({
    atStart,
    lost,
    joined: joined + returned,
    periodsAYear: unit === null ? yearDays / (endDay - startDay) : calculations.periodsAYear[unit],
    thresholdAYear,
  });
  if (judgement.kind !== 'assessed') return <p>{translator.t(figuresWords.nobodyAtStart)}</p>;
  return (
    <Judgement
      translator={translator}
      name={name}
      unit={unit}
      counts={{ atStart, lost }}
      judgement={judgement}
      thresholdAYear={thresholdAYear}
      hasGrowth={lostBy === 'strict'}
    />
  );
}

function OverTime({
  translator,
  calculations,
  rows,
  calendar,
  unit,
  lostBy,
  thresholdAYear,
  currency,
  selected,
  onSelect,
}: ChurnOverTimeProps & {
  rows: readonly PeriodFigures[];
  calendar: Calendar;
  unit: PeriodUnit;
  lostBy: LostDefinition;
  selected: number;
  onSelect: (index: number) => void;
}) {
  const { t } = translator;
  const other: LostDefinition = lostBy === 'strict' ? 'byHalf' : 'strict';
  const names = useMemo(() => rows.map((row) => periodName(translator, calendar, unit, row)), [translator, rows, calendar, unit]);
  const ratesOf = (by: LostDefinition): (number | null)[] =>
    rows.map(({ atStart, lost }) => (atStart === 0 || lost[by] === null ? null : lost[by] / atStart));
  const otherRates = ratesOf(other);
  const hasRevenue = rows.some(({ revenue }) => revenue !== null);
  const unpriced = rows.reduce((sum, one) => sum + one.unpriced, 0);
  const limit = -Math.expm1(Math.log1p(-thresholdAYear) / calculations.periodsAYear[unit]);
  const money = (value: number) => shortNumber(translator, value);
  return (
    <>
      {calculations.isLossRisingUnseen(rows, lostBy) && (
        <Notice tone="info" title={t(figuresWords.risingTitle)} testId="rising">
          <p>{t(figuresWords.rising)}</p>
        </Notice>
      )}
      <TimeChart
        direction={translator.direction}
        label={t(hasRevenue ? figuresWords.chartLabel : figuresWords.chartLabelWithoutRevenue)}
        names={names}
        lines={[
          { name: t(lostWords[lostBy]), values: ratesOf(lostBy), look: 'main' },
          ...(otherRates.some((rate) => rate !== null) ? [{ name: t(lostWords[other]), values: otherRates, look: 'other' as const }] : []),
        ]}
        format={(value) => shareText(translator, value)}
        limit={{ name: t(figuresWords.limitLine, { limit: shareText(translator, thresholdAYear) }), value: limit }}
        bars={hasRevenue ? { name: t(figuresWords.revenue), values: rows.map(({ revenue }) => revenue), format: money } : null}
        selected={selected}
        onSelect={onSelect}
      />
      {unpriced > 0 && hasRevenue && <p className="hf-hint">{t(figuresWords.unpriced, { count: unpriced })}</p>}
      <Disclosure summary={t(figuresWords.showTable)} testId="churn-table">
        <PeriodTable
          translator={translator}
          rows={rows}
          currency={currency}
          nameOf={(row) => periodName(translator, calendar, unit, row).whole}
        />
      </Disclosure>
    </>
  );
}

/** From one day to another, asked of the source anew. */
function CustomPeriod({
  translator,
  calculations,
  source,
  figures,
  thresholdAYear,
  currency,
  askPeriod,
  calendar,
  lostBy,
  lostDefinition,
}: ChurnOverTimeProps & { calendar: Calendar; lostBy: LostDefinition }) {
  const { t } = translator;
  const [fromDay, setFromDay] = useState(Math.max(figures.firstDay, figures.untilDay - 364));
  const [lastDay, setLastDay] = useState(figures.untilDay);
  const [row, setRow] = useState<PeriodFigures | null>(null);
  const isBackwards = lastDay < fromDay;
  useEffect(() => {
    let isCurrent = true;
    setRow(null);
    if (!isBackwards) void askPeriod(source, { startDay: fromDay, endDay: lastDay + 1 }).then((found) => isCurrent && setRow(found));
    return () => {
      isCurrent = false;
    };
  }, [askPeriod, source, fromDay, lastDay, isBackwards]);
  const name = periodName(translator, calendar, null, { startDay: fromDay, endDay: lastDay + 1 }).whole;
  const needed = source === 'orders' ? 2 * fromDay - lastDay - 1 : fromDay;
  const limits = { firstDay: figures.firstDay, lastDay: figures.untilDay };
  return (
    <>
      <div className="figures__days">
        <CalendarDay
          translator={translator}
          label={t(figuresWords.from)}
          calendar={calendar}
          day={fromDay}
          {...limits}
          onDay={setFromDay}
        />
        <CalendarDay translator={translator} label={t(figuresWords.to)} calendar={calendar} day={lastDay} {...limits} onDay={setLastDay} />
      </div>
      {isBackwards && (
        <p className="page-wrong" role="alert">
          {t(figuresWords.backwards)}
        </p>
      )}
      {(needed < figures.firstDay || lastDay > figures.untilDay) && !isBackwards && (
        <Notice tone="info" title={t(figuresWords.notAllKnownTitle)}>
          <p>
            {t(figuresWords.notAllKnown, {
              from: dayText(translator, calendar, figures.firstDay),
              to: dayText(translator, calendar, figures.untilDay),
            })}
          </p>
        </Notice>
      )}
      {row !== null && (
        <>
          <JudgedRow
            translator={translator}
            calculations={calculations}
            thresholdAYear={thresholdAYear}
            row={row}
            name={name}
            unit={null}
            lostBy={source === 'pages' ? lostDefinition : lostBy}
          />
          <PeriodTable translator={translator} rows={[row]} currency={currency} nameOf={() => name} />
        </>
      )}
    </>
  );
}
