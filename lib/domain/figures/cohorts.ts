import type { OrderDays } from '../churn/order-days.ts';
import type { Calendar, PeriodUnit } from '../churn/periods.ts';
import { periodsToShow } from './period-figures.ts';

/** Customers by the period of their first order: `shares[i]` of them ordered in the i-th period from there on (the 0th: all). */
export type Cohort = { startDay: number; customers: number; shares: number[] };
export type CohortTable = { unit: Exclude<PeriodUnit, 'week'>; cohorts: Cohort[] };

const mostCohorts = 12;

/** As fine a unit as still shows a way through the latest dozen cohorts. */
function unitFor(days: number): CohortTable['unit'] {
  if (days <= 400) return 'month';
  return days <= 2200 ? 'quarter' : 'year';
}

/** First orders count from the first whole period on; who came earlier belongs to no cohort shown. */
export function cohortTable({ starts, days }: OrderDays, known: { firstDay: number; untilDay: number }, calendar: Calendar): CohortTable {
  const unit = unitFor(known.untilDay - known.firstDay);
  const periods = periodsToShow(known, unit, calendar, false).slice(-mostCohorts);
  const counts = periods.map((_, i) => new Float64Array(periods.length - i));
  for (let c = 0; c + 1 < starts.length; c++) {
    const from = starts[c]!;
    const to = starts[c + 1]!;
    if (from === to) continue;
    const cohort = periods.findIndex(({ startDay, endDay }) => startDay <= days[from]! && days[from]! < endDay);
    if (cohort < 0) continue;
    let p = cohort;
    let counted = -1;
    for (let k = from; k < to; k++) {
      while (p < periods.length && periods[p]!.endDay <= days[k]!) p += 1;
      if (p === periods.length) break;
      if (p !== counted) counts[cohort]![p - cohort]! += 1;
      counted = p;
    }
  }
  return {
    unit,
    cohorts: periods.flatMap(({ startDay }, i) => {
      const customers = counts[i]![0]!;
      return customers === 0 ? [] : [{ startDay, customers, shares: Array.from(counts[i]!, (count) => count / customers) }];
    }),
  };
}
