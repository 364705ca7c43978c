import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CustomerHistory, SourcedItem } from '../customers/history.ts';
import { dayOfText, medianGapOf, purchasesOf } from './purchases.ts';

const dayMs = 86_400_000;
const now = 20_000 * dayMs;
const order = (day: number, amount?: number, observedDay = 20_000): SourcedItem => ({
  key: `${day}`,
  kind: 'order',
  at: day * dayMs,
  place: 'Orders',
  confidence: 1,
  source: { hostId: 'crm', url: '', place: 'Orders', observedAt: observedDay * dayMs },
  ...(amount === undefined ? {} : { amount }),
});
const history = (days: number[], amounts: number[], items: SourcedItem[] = [], facts: CustomerHistory['facts'] = {}): CustomerHistory => ({
  facts,
  items,
  journal: [],
  imported: { orderDays: Int32Array.from(days), orderAmounts: Float64Array.from(amounts), contracts: [] },
});
const plain = ({ days, amounts, ...rest }: ReturnType<typeof purchasesOf>) => ({
  ...rest,
  days: Array.from(days),
  amounts: Array.from(amounts),
});

describe('purchasesOf', () => {
  it('sums the orders of a day, oldest first, and leaves out what lies ahead', () => {
    expect(plain(purchasesOf(history([19_900, 19_800, 19_900, 20_001], [5, 7, 6, 9]), null, now))).toEqual({
      days: [19_800, 19_900],
      amounts: [7, 11],
      repeats: 1,
      firstDay: 19_800,
      lastDay: 19_900,
      usualGapDays: null,
      knownUntilDay: 20_000,
    });
  });

  it('takes one order told by a page and by a file for one', () => {
    const both = purchasesOf(history([19_800, 19_900], [7, Number.NaN], [order(19_900, 11), order(19_950, 3)]), null, now);
    expect(plain(both)).toMatchObject({ days: [19_800, 19_900, 19_950], amounts: [7, 11, 3], repeats: 2, usualGapDays: 75 });
  });

  it('counts an order that is only mentioned where it is the newest, and never alone', () => {
    const fact = (day: number): CustomerHistory['facts'] => {
      const source = { hostId: 'crm', url: '', place: '', observedAt: now };
      return { lastOrderAt: { field: 'lastOrderAt', value: day * dayMs, text: 'x', place: 'x', confidence: 1, source } };
    };
    expect(purchasesOf(history([19_800], [1], [], fact(19_900)), null, now).days).toHaveLength(2);
    expect(purchasesOf(history([19_800], [1], [], fact(19_700)), null, now).days).toHaveLength(1);
    expect(purchasesOf(history([], [], [], fact(19_900)), null, now)).toMatchObject({ repeats: 0, lastDay: null });
  });

  it('knows orders as far as the file goes, or further where a page or an order does', () => {
    expect(purchasesOf(history([19_800], [1]), 19_850, now).knownUntilDay).toBe(19_850);
    expect(purchasesOf(history([19_900], [1]), 19_850, now).knownUntilDay).toBe(19_900);
    expect(purchasesOf(history([], [], [order(19_700, 1, 19_990)]), 19_850, now).knownUntilDay).toBe(19_990);
    expect(purchasesOf(history([19_800], [1]), 30_000, now).knownUntilDay).toBe(20_000);
  });

  it('does not depend on the order, and is finite for any days', () => {
    const days = fc.array(fc.integer({ min: 19_000, max: 20_100 }), { maxLength: 40 });
    fc.assert(
      fc.property(days, fc.array(fc.constantFrom(NaN, 19_500, 19_990, Infinity, -Infinity), { maxLength: 4 }), (given, odd) => {
        const amounts = given.map((day) => day % 50);
        const items = odd.map((day) => order(day, 1));
        const one = purchasesOf(history(given, amounts, items), null, now);
        const other = purchasesOf(history(given.toReversed(), amounts.toReversed(), items.toReversed()), null, now);
        expect(plain(other)).toEqual(plain(one));
        for (let i = 1; i < one.days.length; i++) expect(one.days[i]!).toBeGreaterThan(one.days[i - 1]!);
        expect(Number.isFinite(one.knownUntilDay)).toBe(true);
      }),
    );
  });
});

it('reads the day that is set, and no day that no calendar has', () => {
  expect([dayOfText(null), dayOfText('1970-01-02'), dayOfText('2024-99-99')]).toEqual([null, 1, null]);
});

it('finds the middle gap of few and of many days', () => {
  expect(medianGapOf([1, 2], 1)).toBeNull();
  expect(medianGapOf([0, 10, 12], 2)).toBe(6);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 2, maxLength: 80 }), (gaps) => {
      const days = [0];
      for (const gap of gaps) days.push(days.at(-1)! + gap);
      const sorted = gaps.toSorted((a, b) => a - b);
      const middle = (sorted[(gaps.length - 1) >> 1]! + sorted[gaps.length >> 1]!) / 2;
      expect(medianGapOf(days, gaps.length)).toBe(middle);
    }),
  );
});
