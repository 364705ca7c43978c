import type { OrderDays } from '../churn/order-days.ts';
import type { Period } from '../churn/periods.ts';
import { emptyFigures, type PeriodFigures } from './period-figures.ts';

/** The first of these periods that ends after a day, by halving. */
function firstEndingAfter(periods: readonly Period[], day: number): number {
  let from = 0;
  let to = periods.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (periods[middle]!.endDay > day) to = middle;
    else from = middle + 1;
  }
  return from;
}

/**
 * What `countLosses` tells of one period, for many periods at once: one walk over each customer's days, which stops only at
 * periods that hold an order or follow one. `periods`: of one unit, by time, none overlapping another.
 */
export function churnFromOrders({ starts, days, amounts }: OrderDays, periods: readonly Period[]): PeriodFigures[] {
  const figures = periods.map((period) => ({ ...emptyFigures(period), lost: { strict: 0, byHalf: 0 } }));
  for (let c = 0; c + 1 < starts.length; c++) {
    const from = starts[c]!;
    const to = starts[c + 1]!;
    /** Where the window before, the period and what follows begin among the customer's days. */
    let before = from;
    let during = from;
    let after = from;
    let p = from < to ? firstEndingAfter(periods, days[from]!) : periods.length;
    while (p < periods.length) {
      const result = figures[p]!;
      const { startDay, endDay } = result;
      const windowStart = 2 * startDay - endDay;
      while (before < to && days[before]! < windowStart) before += 1;
      during = Math.max(during, before);
      while (during < to && days[during]! < startDay) during += 1;
      after = Math.max(after, during);
      while (after < to && days[after]! < endDay) after += 1;
      if (before === after) {
        if (after === to) break;
        p = Math.max(p + 1, firstEndingAfter(periods, days[after]!));
        continue;
      }
      let moneyBefore = 0;
      for (let k = before; k < during; k++) moneyBefore += amounts[k]!;
      let moneyDuring = 0;
      for (let k = during; k < after; k++) {
        const amount = amounts[k]!;
        moneyDuring += amount;
        if (Number.isNaN(amount)) result.unpriced += 1;
        else result.revenue = (result.revenue ?? 0) + amount;
      }
      if (before === during) {
        result[before > from ? 'returned' : 'joined'] += 1;
      } else {
        result.atStart += 1;
        const isByMoney = moneyBefore > 0 && Number.isFinite(moneyBefore + moneyDuring);
        const isGone = during === after;
        if (isGone) result.lost.strict += 1;
        if (isGone || (isByMoney ? moneyDuring < moneyBefore / 2 : after - during < (during - before) / 2)) result.lost.byHalf += 1;
      }
      p += 1;
    }
  }
  return figures;
}
