import type { Period } from '../churn/periods.ts';
import { monthDays, type ContractSpan } from './contract-spans.ts';
import { emptyFigures, type PeriodFigures } from './period-figures.ts';

/** Contracts that run on a day and what they bring a month together. */
function standingOn(spans: readonly ContractSpan[], day: number): { count: number; amount: number } {
  let count = 0;
  let amount = 0;
  for (const { fromDay, toDay, amountAMonth } of spans) {
    if (fromDay > day || toDay <= day) continue;
    count += 1;
    amount += amountAMonth;
  }
  return { count, amount };
}

/**
 * Lost, strict: had a contract on the first day of the period and none on the day after it. By half: the money a month (the
 * number of contracts where a money is not known) is down by more than half between those days. `periods`: of one unit, by time.
 */
export function churnFromContracts(spansOfAll: readonly (readonly ContractSpan[])[], periods: readonly Period[]): PeriodFigures[] {
  const figures = periods.map((period) => ({ ...emptyFigures(period), lost: { strict: 0, byHalf: 0 } }));
  for (const spans of spansOfAll) {
    if (spans.length === 0) continue;
    const firstDay = spans[0]!.fromDay;
    const lastDay = spans.reduce((latest, { toDay }) => Math.max(latest, toDay), -Infinity);
    for (const result of figures) {
      const { startDay, endDay } = result;
      if (endDay <= firstDay) continue;
      if (startDay > lastDay) break;
      for (const { fromDay, toDay, amountAMonth } of spans) {
        const days = Math.min(toDay, endDay) - Math.max(fromDay, startDay);
        if (days <= 0) continue;
        if (Number.isNaN(amountAMonth)) result.unpriced += 1;
        else result.revenue = (result.revenue ?? 0) + (amountAMonth * days) / monthDays;
      }
      const before = standingOn(spans, startDay);
      const after = standingOn(spans, endDay);
      if (before.count === 0) {
        if (after.count > 0) result[firstDay < startDay ? 'returned' : 'joined'] += 1;
        continue;
      }
      result.atStart += 1;
      if (after.count === 0) result.lost.strict += 1;
      const isByMoney = before.amount > 0 && Number.isFinite(before.amount + after.amount);
      if (after.count === 0 || (isByMoney ? after.amount < before.amount / 2 : after.count < before.count / 2)) result.lost.byHalf += 1;
    }
  }
  return figures;
}
