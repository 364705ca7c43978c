import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reference } from '../../../tests/fixtures/churn/read.ts';
import { assessChurn, churnRate, rateOverPeriods } from './churn-rate.ts';

describe('churn rate', () => {
  it('of 250 lost among 1,500 in a year is 16.7 % and fails the 5 % test', () => {
    const assessed = assessChurn({ atStart: 1500, lost: 250 }, 0.05);
    if (assessed.kind !== 'assessed') throw new Error(assessed.why);
    expect((100 * assessed.rate).toFixed(1)).toBe('16.7');
    expect(assessed.isWithin).toBe(false);
    expect(assessed.probabilityAbove).toBeCloseTo(1, 12);
  });

  it('at the threshold passes', () => {
    expect(assessChurn({ atStart: 100, lost: 5 }, 0.05)).toMatchObject({ isWithin: true });
  });

  it.each(Object.entries(reference.closed_forms['P_churn_over_5pct(lost,N)'] as Record<string, number>))(
    'of %s is above 5 %% with the published probability',
    (counts, probability) => {
      const [lost, atStart] = counts.split(',').map(Number) as [number, number];
      const assessed = assessChurn({ atStart, lost }, 0.05);
      if (assessed.kind !== 'assessed') throw new Error(assessed.why);
      expect(assessed.probabilityAbove.toFixed(4)).toBe(probability.toFixed(4));
    },
  );

  it('has an interval that holds it', () => {
    // Quantiles of Beta(2.5, 18.5) by 25-digit arithmetic.
    const assessed = assessChurn({ atStart: 20, lost: 2 }, 0.05);
    if (assessed.kind !== 'assessed') throw new Error(assessed.why);
    expect(assessed.interval.low).toBeCloseTo(0.021_372_488_022_5, 12);
    expect(assessed.interval.high).toBeCloseTo(0.283_853_257_304, 12);
  });

  it('says when there is nobody, and refuses what cannot be', () => {
    expect(churnRate({ atStart: 0, lost: 0 })).toBeNull();
    expect(assessChurn({ atStart: 0, lost: 0 }, 0.05)).toEqual({ kind: 'notEnoughData', why: 'noCustomers' });
    for (const counts of [
      { atStart: 3, lost: 4 },
      { atStart: 3, lost: -1 },
      { atStart: Number.NaN, lost: 0 },
      { atStart: Infinity, lost: 0 },
    ])
      expect(() => churnRate(counts)).toThrow(RangeError);
  });

  it('is above the threshold the more surely the more are lost', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.01, max: 0.5, noNaN: true }),
        (atStart, share, threshold) => {
          const lost = Math.floor(share * (atStart - 1));
          const [fewer, more] = [assessChurn({ atStart, lost }, threshold), assessChurn({ atStart, lost: lost + 1 }, threshold)];
          if (fewer.kind !== 'assessed' || more.kind !== 'assessed') throw new Error('There are customers.');
          expect(fewer.probabilityAbove >= 0 && fewer.probabilityAbove <= 1).toBe(true);
          expect(more.probabilityAbove).toBeGreaterThanOrEqual(fewer.probabilityAbove - 1e-12);
          expect(fewer.interval.low >= 0 && fewer.interval.low < fewer.interval.high && fewer.interval.high <= 1).toBe(true);
        },
      ),
    );
  });
});

describe('a rate over periods', () => {
  it('of 5 % a month is 46.0 % a year', () => {
    expect(rateOverPeriods(0.05, 12)).toBeCloseTo(reference.closed_forms['5pct_monthly_as_annual'], 10);
  });

  it('goes both ways and knows the ends', () => {
    expect(rateOverPeriods(rateOverPeriods(0.05, 12), 1 / 12)).toBeCloseTo(0.05, 14);
    expect(rateOverPeriods(1, 3)).toBe(1);
    expect(rateOverPeriods(1, 0)).toBe(0);
    expect(rateOverPeriods(0, 12)).toBeCloseTo(0, 15);
  });
});
