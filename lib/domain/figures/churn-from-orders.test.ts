import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countLosses } from '../churn/losses.ts';
import { groupOrderDays } from '../churn/order-days.ts';
import { wholePeriodsBetween, type Period } from '../churn/periods.ts';
import { churnFromOrders } from './churn-from-orders.ts';
import { calendars, periodUnits } from './period-figures.ts';

type Row = { customer: number; day: number; amount: number };
const customerCount = 12;
const firstDay = 18_000;

const rows = fc.array(
  fc.record({
    customer: fc.nat(customerCount - 1),
    day: fc.integer({ min: firstDay - 40, max: firstDay + 1600 }),
    // Whole amounts, so that sums are exact in any order; refunds and unknown ones among them.
    amount: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: -20, max: 200 }) }, { weight: 1, arbitrary: fc.constant(Number.NaN) }),
  }),
  { maxLength: 120 },
);
const toOrders = (list: readonly Row[]) => ({
  customers: list.map(({ customer }) => customer),
  days: list.map(({ day }) => day),
  amounts: list.map(({ amount }) => amount),
});

function expectAsCounted(list: readonly Row[], periods: readonly Period[]): void {
  const orders = toOrders(list);
  const figures = churnFromOrders(groupOrderDays(orders, customerCount, Infinity), periods);
  expect(figures).toHaveLength(periods.length);
  for (const [i, { atStart, lost, joined, returned }] of figures.entries())
    expect({ atStart, lostStrict: lost.strict, lostByHalf: lost.byHalf, joined, returned }).toEqual(
      countLosses(orders, customerCount, periods[i]!),
    );
}

describe('churnFromOrders', () => {
  it('tells of every period what counting that period alone tells', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...periodUnits), fc.constantFrom(...calendars), (list, unit, calendar) =>
        expectAsCounted(list, wholePeriodsBetween(firstDay, firstDay + 1500, unit, calendar)),
      ),
      { numRuns: 300 },
    );
  });

  it('tells the same of one period of any length', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 0, max: 800 }), fc.integer({ min: 1, max: 700 }), (list, from, length) =>
        expectAsCounted(list, [{ startDay: firstDay + from, endDay: firstDay + from + length }]),
      ),
      { numRuns: 300 },
    );
  });

  it('adds up what was paid in a period and counts what has no amount', () => {
    const list = [
      { customer: 0, day: 10, amount: 50 },
      { customer: 0, day: 10, amount: 25 },
      { customer: 1, day: 12, amount: Number.NaN },
      { customer: 1, day: 25, amount: 10 },
    ];
    const figures = churnFromOrders(groupOrderDays(toOrders(list), customerCount, Infinity), [
      { startDay: 0, endDay: 10 },
      { startDay: 10, endDay: 20 },
      { startDay: 20, endDay: 30 },
    ]);
    expect(figures.map(({ revenue, unpriced }) => [revenue, unpriced])).toEqual([
      [null, 0],
      [75, 1],
      [10, 0],
    ]);
  });

  it('has nothing to tell of no orders', () => {
    const [only] = churnFromOrders(groupOrderDays({ customers: [], days: [], amounts: [] }, 3, 100), [{ startDay: 0, endDay: 30 }]);
    expect(only).toMatchObject({ atStart: 0, lost: { strict: 0, byHalf: 0 }, joined: 0, returned: 0, revenue: null });
  });
});
