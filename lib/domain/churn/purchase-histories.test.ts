import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, readCdnow, readOrders } from '../../../tests/fixtures/churn/read.ts';
import { shopHorizonDays, summariseOrders, toPurchaseHistories } from './purchase-histories.ts';

const columnsOf = (rows: readonly (readonly [number, number, number])[]) => ({
  customers: rows.map(([customer]) => customer),
  days: rows.map(([, day]) => day),
  amounts: rows.map(([, , amount]) => amount),
});

describe('summariseOrders', () => {
  it('makes the published summary of CDNOW from its orders', () => {
    const { orders, customerCount } = readOrders('cdnow-sample-transactions.csv', 'amount_usd');
    const { histories, spend } = summariseOrders(orders, customerCount, dayOf('1997-09-30'));
    const published = readCdnow();
    expect(published).toHaveLength(customerCount);
    for (const [i, { history, meanRepeatUsd }] of published.entries()) {
      expect([histories.repeats[i], histories.recencyDays[i], histories.ageDays[i]]).toEqual([
        history.repeats,
        history.recencyDays,
        history.ageDays,
      ]);
      expect(Math.abs(spend.meanAmount[i]! - meanRepeatUsd)).toBeLessThan(0.0051);
    }
  });

  it('takes orders of a day for one, leaves out the future, and knows who has not ordered', () => {
    const orders = columnsOf([
      [0, 110, 5],
      [0, 100, 90],
      [0, 110, 7],
      [0, 130, 20],
      [0, 141, 1000],
      [2, 141, 3],
    ]);
    const { histories, spend, hasOrdered } = summariseOrders(orders, 3, 140);
    expect(histories).toEqual({
      repeats: Float64Array.of(2, 0, 0),
      recencyDays: Float64Array.of(30, 0, 0),
      ageDays: Float64Array.of(40, 0, 0),
      medianGapDays: 15,
    });
    expect(spend).toEqual({ orders: Float64Array.of(2, 0, 0), meanAmount: Float64Array.of(16, 0, 0) });
    expect([...hasOrdered]).toEqual([1, 0, 0]);
  });

  it('takes the mean over the amounts that are known', () => {
    const orders = columnsOf([
      [0, 1, 9],
      [0, 2, Number.NaN],
      [0, 3, 4],
      [1, 1, 1],
      [1, 5, Number.NaN],
    ]);
    const { spend } = summariseOrders(orders, 2, 9);
    expect(spend).toEqual({ orders: Float64Array.of(1, 0), meanAmount: Float64Array.of(4, 0) });
  });

  it('does not depend on the order of rows', () => {
    const row = fc.tuple(fc.nat(4), fc.nat(60), fc.oneof(fc.double({ min: -50, max: 500, noNaN: true }), fc.constant(Number.NaN)));
    fc.assert(
      fc.property(fc.array(row), fc.nat(70), (rows, asOfDay) => {
        const there = summariseOrders(columnsOf(rows), 5, asOfDay);
        const { histories, spend, hasOrdered } = summariseOrders(columnsOf(rows.toReversed()), 5, asOfDay);
        expect(histories).toEqual(there.histories);
        expect(hasOrdered).toEqual(there.hasOrdered);
        expect(spend.orders).toEqual(there.spend.orders);
        for (const [i, mean] of spend.meanAmount.entries()) expect(mean).toBeCloseTo(there.spend.meanAmount[i]!, 9);
      }),
    );
  });
});

describe('toPurchaseHistories', () => {
  it('refuses what cannot be', () => {
    for (const row of [
      { repeats: -1, recencyDays: 0, ageDays: 1 },
      { repeats: 1, recencyDays: 2, ageDays: 1 },
      { repeats: Number.NaN, recencyDays: 0, ageDays: 1 },
      { repeats: 1, recencyDays: Number.NaN, ageDays: 1 },
      { repeats: 1, recencyDays: 0, ageDays: Infinity },
    ])
      expect(() => toPurchaseHistories([row])).toThrow(RangeError);
  });

  it('weighs the gaps by repeats', () => {
    const rows = [
      { repeats: 3, recencyDays: 30, ageDays: 99 },
      { repeats: 1, recencyDays: 50, ageDays: 99 },
      { repeats: 0, recencyDays: 0, ageDays: 99 },
    ];
    expect(toPurchaseHistories(rows).medianGapDays).toBe(10);
    expect(toPurchaseHistories(rows.slice(2)).medianGapDays).toBeNull();
  });
});

describe('shopHorizonDays', () => {
  it.each([
    [2, 30],
    [27, 81],
    [300, 365],
    [null, 365],
  ])('of a median gap of %s days is %d', (medianGapDays, days) => {
    expect(shopHorizonDays({ medianGapDays })).toBe(days);
  });
});
