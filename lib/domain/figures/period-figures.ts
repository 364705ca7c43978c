import { periodOf, wholePeriodsBetween, type Calendar, type Period, type PeriodUnit } from '../churn/periods.ts';

/** How the customers moved over one period. Those who joined count neither as there nor as lost. */
export type PeriodFigures = Period & {
  atStart: number;
  /** Of those at the start, by both definitions; `byHalf` (the strictly lost among them) is null where the source cannot tell. */
  lost: { strict: number; byHalf: number | null };
  joined: number;
  /** Gone before the period and back in it. */
  returned: number;
  /** Money of the period, as far as amounts are known; null where none is. */
  revenue: number | null;
  /** Orders or contracts of the period whose amount is not known. */
  unpriced: number;
};

export const periodUnits = ['week', 'month', 'quarter', 'year'] as const satisfies readonly PeriodUnit[];
export const calendars = ['gregorian', 'jalali'] as const satisfies readonly Calendar[];
export type FiguresSeries = Record<Calendar, Record<PeriodUnit, PeriodFigures[]>>;

/** How many of a unit make a year, for a rate of one over the other. */
export const periodsAYear: Record<PeriodUnit, number> = { week: 365.25 / 7, month: 12, quarter: 4, year: 1 };
export const daysOfYear = 365.25;

/** No more of a unit are shown, the latest of all. */
const mostPeriods: Record<PeriodUnit, number> = { week: 156, month: 72, quarter: 40, year: 25 };

/**
 * The latest whole periods of a unit between two days (the second one included). `needsBefore`: each with as long a time
 * before it that is known too.
 */
export function periodsToShow(
  { firstDay, untilDay }: { firstDay: number; untilDay: number },
  unit: PeriodUnit,
  calendar: Calendar,
  needsBefore: boolean,
): Period[] {
  const earliest = untilDay - (mostPeriods[unit] + 2) * (daysOfYear / periodsAYear[unit]);
  const from = Math.max(firstDay, periodOf(Math.floor(earliest), unit, calendar).startDay);
  return wholePeriodsBetween(from, untilDay + 1, unit, calendar)
    .filter(({ startDay, endDay }) => !needsBefore || startDay - (endDay - startDay) >= firstDay)
    .slice(-mostPeriods[unit]);
}

/** Counts every unit of every calendar. */
export function seriesOf(
  known: { firstDay: number; untilDay: number },
  needsBefore: boolean,
  count: (periods: Period[]) => PeriodFigures[],
): FiguresSeries {
  const of = (calendar: Calendar): Record<PeriodUnit, PeriodFigures[]> => {
    const unit = (unit: PeriodUnit): PeriodFigures[] => count(periodsToShow(known, unit, calendar, needsBefore));
    return { week: unit('week'), month: unit('month'), quarter: unit('quarter'), year: unit('year') };
  };
  return { gregorian: of('gregorian'), jalali: of('jalali') };
}

export const emptyFigures = ({ startDay, endDay }: Period): PeriodFigures => ({
  startDay,
  endDay,
  atStart: 0,
  lost: { strict: 0, byHalf: 0 },
  joined: 0,
  returned: 0,
  revenue: null,
  unpriced: 0,
});
