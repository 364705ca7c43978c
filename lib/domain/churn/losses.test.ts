import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseChange } from './customer-base.ts';
import { compareCustomerLists, countLosses } from './losses.ts';

const columnsOf = (rows: readonly (readonly [customer: number, day: number, amount: number])[]) => ({
  customers: rows.map(([customer]) => customer),
  days: rows.map(([, day]) => day),
  amounts: rows.map(([, , amount]) => amount),
});

describe('two lists', () => {
  it('leave out of the loss who joined', () => {
    const lists = compareCustomerLists(['a', 'b', 'c', 'b'], ['d', 'b', 'e', 'e']);
    expect(lists).toEqual({ atStart: 3, lost: ['a', 'c'], joined: ['d', 'e'], kept: ['b'] });
    expect(baseChange({ atStart: lists.atStart, lost: lists.lost.length, joined: lists.joined.length })!.churnRate).toBeCloseTo(2 / 3, 15);
  });

  it('of nobody are empty', () => {
    expect(compareCustomerLists([], [])).toEqual({ atStart: 0, lost: [], joined: [], kept: [] });
  });
});

describe('orders of a period of 30 days', () => {
  const period = { startDay: 100, endDay: 130 };
  const none = { atStart: 0, lostStrict: 0, lostByHalf: 0, joined: 0, returned: 0 };
  const losses = (...rows: [number, number, number][]) => countLosses(columnsOf(rows), 6, period);

  it('count who stopped in both definitions', () => {
    expect(losses([0, 70, 50])).toEqual({ ...none, atStart: 1, lostStrict: 1, lostByHalf: 1 });
  });

  it('count who fell by more than half in the second one only, at half in none', () => {
    expect(losses([0, 99, 100], [0, 100, 49])).toEqual({ ...none, atStart: 1, lostByHalf: 1 });
    expect(losses([0, 99, 100], [0, 129, 50])).toEqual({ ...none, atStart: 1 });
  });

  it('count who joined or came back in neither', () => {
    expect(losses([0, 100, 5], [1, 20, 5], [1, 110, 5])).toEqual({ ...none, joined: 1, returned: 1 });
  });

  it('know nothing of before the window, and nothing of after the period', () => {
    expect(losses([0, 69, 5], [1, 130, 5])).toEqual(none);
    expect(losses([0, 80, 5], [0, 130, 5])).toEqual({ ...none, atStart: 1, lostStrict: 1, lostByHalf: 1 });
  });

  it('go by days with orders where money is not known', () => {
    const unknown = Number.NaN;
    expect(losses([0, 80, unknown], [0, 80, unknown], [0, 81, 10], [0, 120, 10])).toEqual({ ...none, atStart: 1 });
    expect(losses([0, 80, 5], [0, 81, 5], [0, 82, 5], [0, 120, unknown])).toEqual({ ...none, atStart: 1, lostByHalf: 1 });
    // Goods sent back: nothing earned before.
    expect(losses([0, 80, 20], [0, 81, -20], [0, 120, 5])).toEqual({ ...none, atStart: 1 });
  });

  it('come to the same in any order, and the strictly lost are always among the others', () => {
    const row = fc.tuple(fc.nat(5), fc.integer({ min: 0, max: 150 }), fc.oneof(fc.integer({ min: -5, max: 100 }), fc.constant(Number.NaN)));
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const counted = losses(...rows);
        expect(losses(...rows.toReversed())).toEqual(counted);
        expect(counted.lostStrict).toBeLessThanOrEqual(counted.lostByHalf);
        expect(counted.lostByHalf).toBeLessThanOrEqual(counted.atStart);
        expect(counted.atStart + counted.joined + counted.returned).toBeLessThanOrEqual(6);
      }),
    );
  });
});
