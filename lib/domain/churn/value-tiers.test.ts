import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tierWithin, valueLimitsOf, valueTiers } from './value-tiers.ts';

describe('value tiers', () => {
  it('find the fifth that brings four fifths', () => {
    const tiers = valueTiers([400, 400, 40, 40, 40, 20, 20, 20, 10, 10]);
    expect(tiers).toEqual({
      kind: 'tiers',
      tiers: ['best', 'best', 'middle', 'middle', 'middle', 'middle', 'middle', 'middle', 'small', 'small'],
      best: { customers: 2, customerShare: 0.2, revenueShare: 0.8 },
      bestFifthShare: 0.8,
    });
  });

  it('keep equals together and do not assume the rule', () => {
    expect(valueTiers([10, 10, 10, 10])).toMatchObject({ best: { customers: 4, customerShare: 1, revenueShare: 1 }, bestFifthShare: 0.25 });
  });

  it('give nothing to who brought nothing, and say when nobody did', () => {
    expect(valueTiers([0, 5, -3])).toMatchObject({ tiers: ['small', 'best', 'small'] });
    expect(valueTiers([])).toEqual({ kind: 'notEnoughData', why: 'noCustomers' });
    expect(valueTiers([0, -1])).toEqual({ kind: 'notEnoughData', why: 'noCustomers' });
  });

  it('are the same in any order, and no one stands above who brought more', () => {
    const rank = { best: 2, middle: 1, small: 0 };
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1 }), (revenues) => {
        const tiers = valueTiers(revenues);
        const reversed = valueTiers(revenues.toReversed());
        if (tiers.kind === 'notEnoughData') {
          expect(revenues.every((revenue) => revenue === 0)).toBe(true);
          return;
        }
        expect(reversed).toEqual({ ...tiers, tiers: tiers.tiers.toReversed() });
        expect(tiers.best.revenueShare).toBeGreaterThanOrEqual(0.8 - 1e-12);
        for (const [i, one] of revenues.entries())
          for (const [j, other] of revenues.entries())
            if (one > other) expect(rank[tiers.tiers[i]!]).toBeGreaterThanOrEqual(rank[tiers.tiers[j]!]);
      }),
    );
  });
});

describe('limits of value tiers', () => {
  it('tell one customer the tier that the whole list tells', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 10 }), (revenues) => {
        const limits = valueLimitsOf(revenues)!;
        const whole = valueTiers(revenues);
        expect(revenues.map((revenue) => tierWithin(limits, revenue))).toEqual(whole.kind === 'tiers' ? whole.tiers : null);
      }),
    );
  });

  it('leave out who is not known, and say nothing of a few', () => {
    expect(valueLimitsOf([...Array.from({ length: 9 }, () => 10), Number.NaN, 0])).toBeNull();
    expect(valueLimitsOf([...Array.from({ length: 9 }, () => 1), Number.NaN, 91])).toEqual({ best: 91, middle: 1 });
  });
});
