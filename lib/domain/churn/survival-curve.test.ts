import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRows, reference } from '../../../tests/fixtures/churn/read.ts';
import { medianSurvival, survivalAt, survivalCurve } from './survival-curve.ts';

/** Weeks of remission (Miller 1997, Survival Analysis, page 49); negative: still in remission. */
const maintained = [9, 13, -13, 18, 23, -28, 31, 34, -45, 48, -161];
const notMaintained = [5, 5, 8, 8, 12, -16, 23, 27, 30, 33, 43, 45];
const curveOf = (weeks: readonly number[]) => survivalCurve(weeks.map((week) => ({ duration: Math.abs(week), hasEnded: week > 0 })));

describe('leukaemia remission', () => {
  it.each([
    [maintained, 'aml_Maintained_KM'],
    [notMaintained, 'aml_Nonmaintained_KM'],
  ] as const)('has the curve of R', (weeks, key) => {
    const expected = reference.survival[key] as number[];
    const steps = curveOf(weeks);
    expect(steps).toHaveLength(expected.length);
    for (const [i, { survival }] of steps.entries()) expect(survival).toBeCloseTo(expected[i]!, 8.9);
  });

  it('has Greenwood’s standard errors as R prints them', () => {
    const errors = curveOf(maintained).map(({ standardError }) => standardError.toFixed(4));
    expect(errors).toEqual(['0.0867', '0.1163', '0.1397', '0.1526', '0.1642', '0.1627', '0.1535']);
  });

  it('is at risk in the published numbers, with half gone at the published weeks', () => {
    expect(curveOf(maintained).map(({ atRisk }) => atRisk)).toEqual([11, 10, 8, 7, 5, 4, 2]);
    expect(medianSurvival(curveOf(maintained))).toBe(31);
    expect(medianSurvival(curveOf(notMaintained))).toBe(23);
    expect(medianSurvival([])).toBeNull();
  });

  it('ends at 0 without a NaN when the last one leaves', () => {
    const last = curveOf(notMaintained).at(-1)!;
    expect(last).toMatchObject({ survival: 0, standardError: 0, low: 0, high: 0 });
  });
});

describe('Telco', () => {
  it('has the curve of R over 7,032 subscribers', () => {
    const lifetimes = readRows('telco-subscribers.csv')
      .map((row) => ({ duration: Number(row.tenure_months), hasEnded: row.churned === '1' }))
      .filter(({ duration }) => duration > 0);
    expect([lifetimes.length, lifetimes.filter(({ hasEnded }) => hasEnded).length]).toEqual([7032, 1869]);
    const steps = survivalCurve(lifetimes);
    for (const [months, survival] of Object.entries(reference.survival.telco_KM_n7032_events1869 as Record<string, number>))
      expect(survivalAt(steps, Number(months))).toBeCloseTo(survival, 7.9);
  });
});

describe('any lifetimes', () => {
  const lifetimes = fc.array(fc.record({ duration: fc.nat(30), hasEnded: fc.boolean() }));

  it('give a curve that falls from 1, within limits that hold it, in any order', () => {
    fc.assert(
      fc.property(lifetimes, (given) => {
        const steps = survivalCurve(given);
        expect(survivalCurve(given.toReversed())).toEqual(steps);
        let previous = 1;
        for (const { survival, low, high, standardError } of steps) {
          expect(survival < previous && survival >= 0).toBe(true);
          expect(low >= 0 && low <= survival + 1e-12 && high >= survival - 1e-12 && high <= 1).toBe(true);
          expect(standardError >= 0 && Number.isFinite(standardError)).toBe(true);
          previous = survival;
        }
      }),
    );
  });

  it('give plain shares where every end is seen', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { minLength: 1 }), fc.nat(30), (durations, at) => {
        const steps = survivalCurve(durations.map((duration) => ({ duration, hasEnded: true })));
        expect(survivalAt(steps, at)).toBeCloseTo(durations.filter((duration) => duration > at).length / durations.length, 10);
      }),
    );
  });
});
