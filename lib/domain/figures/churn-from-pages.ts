import type { OutcomeKind } from '../journal/journal.ts';
import type { Period } from '../churn/periods.ts';
import { emptyFigures, type PeriodFigures } from './period-figures.ts';

/** A customer that pages have shown since a day, and what people recorded of them. */
export type KnownCustomer = { sinceDay: number; outcomes: readonly { day: number; outcome: OutcomeKind }[] };

/**
 * Of the customers known at the start of a period, those recorded as lost in it. Only as good as what is recorded. Pages tell no
 * halved business and no revenue.
 */
export function churnFromPages(customers: readonly KnownCustomer[], periods: readonly Period[]): PeriodFigures[] {
  const figures = periods.map((period): PeriodFigures => ({ ...emptyFigures(period), lost: { strict: 0, byHalf: null } }));
  for (const { sinceDay, outcomes } of customers) {
    const byDay = outcomes.toSorted((a, b) => a.day - b.day);
    const isThere = (day: number): boolean => sinceDay < day && byDay.findLast((one) => one.day < day)?.outcome !== 'left';
    for (const result of figures) {
      if (sinceDay >= result.endDay) continue;
      const [before, after] = [isThere(result.startDay), isThere(result.endDay)];
      if (before) result.atStart += 1;
      if (before && !after) result.lost.strict += 1;
      if (!before && after) result[sinceDay >= result.startDay ? 'joined' : 'returned'] += 1;
    }
  }
  return figures;
}
