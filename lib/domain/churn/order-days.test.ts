import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customersInOneOrder, groupOrderDays, selectOrderDays } from './order-days.ts';

const columnsOf = (rows: readonly (readonly [number, number, number])[]) => ({
  customers: rows.map(([customer]) => customer),
  days: rows.map(([, day]) => day),
  amounts: rows.map(([, , amount]) => amount),
});
const rows = [
  [2, 30, 5],
  [0, 20, 7],
  [2, 10, 1],
  [2, 30, 2],
  [0, 20, Number.NaN],
  [0, 41, 9],
  [3, 12, 4],
] as const;

describe('orders by customer', () => {
  it('come by day, those of a day as one, none of the future', () => {
    expect(groupOrderDays(columnsOf(rows), 4, 40)).toEqual({
      starts: Int32Array.of(0, 1, 1, 3, 4),
      days: Float64Array.of(20, 10, 30, 12),
      amounts: Float64Array.of(Number.NaN, 1, 7, 4),
    });
    expect(groupOrderDays(columnsOf([]), 1, 40).starts).toEqual(Int32Array.of(0, 0));
  });

  it('do not depend on the order of rows, to the last digit', () => {
    const row = fc.tuple(fc.nat(3), fc.nat(6), fc.oneof(fc.double({ min: -9, max: 99, noNaN: true }), fc.constant(Number.NaN)));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (some) => {
        const sorted = some.toSorted((a, b) => a[2] - b[2]);
        expect(groupOrderDays(columnsOf(sorted.toReversed()), 4, 5)).toEqual(groupOrderDays(columnsOf(some), 4, 5));
      }),
    );
  });

  it('can be had for some customers up to an earlier day', () => {
    const all = groupOrderDays(columnsOf(rows), 4, 50);
    expect(selectOrderDays(all, [3, 2], 20)).toEqual({
      starts: Int32Array.of(0, 1, 2),
      days: Float64Array.of(12, 10),
      amounts: Float64Array.of(4, 1),
    });
  });

  it('put customers in an order that their numbers do not change', () => {
    const numbers = [3, 0, 2, 1];
    const renumbered = columnsOf(rows.map(([customer, day, amount]) => [numbers[customer]!, day, amount]));
    const inOrder = (grouped: ReturnType<typeof groupOrderDays>) => selectOrderDays(grouped, customersInOneOrder(grouped), 50);
    expect(inOrder(groupOrderDays(renumbered, 4, 50))).toEqual(inOrder(groupOrderDays(columnsOf(rows), 4, 50)));
    expect(customersInOneOrder(groupOrderDays(columnsOf(rows), 4, 50))).toEqual(Int32Array.of(2, 3, 0));
  });
});
