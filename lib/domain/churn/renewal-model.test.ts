import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRows, reference } from '../../../tests/fixtures/churn/read.ts';
import {
  countsOfCohort,
  countsOfContracts,
  discountedRenewals,
  fitRenewals,
  probabilityOfLeavingAt,
  probabilityOfLoss,
  renewalLogLikelihood,
  retentionRate,
  survivalAfter,
} from './renewal-model.ts';

const years = readRows('sbg-cohorts.csv');
const survivorsOf = (cohort: string): number[] => years.map((row) => Number(row[cohort]));

describe.each(['high_end', 'regular'] as const)('the %s customers of Fader and Hardie', (cohort) => {
  const published = reference.sbg.fit_first_7_periods[cohort];

  it('are fitted as published on seven years, and projected to twelve', () => {
    const fit = fitRenewals(countsOfCohort(survivorsOf(cohort).slice(0, 8)));
    if (fit.kind !== 'fitted') throw new Error(fit.why);
    expect(fit.model.alpha.toFixed(4)).toBe(published.alpha.toFixed(4));
    expect(fit.model.beta.toFixed(4)).toBe(published.beta.toFixed(4));
    expect(fit.logLikelihood).toBeCloseTo(published.LL, 2.9);
    for (const [t, survival] of (published.S_0_12 as number[]).entries())
      expect(survivalAfter(fit.model, t).toFixed(3)).toBe(survival.toFixed(3));
  });
});

describe('the high end', () => {
  const counts = countsOfCohort(survivorsOf('high_end').slice(0, 8));

  it('has the published likelihoods', () => {
    expect(renewalLogLikelihood({ alpha: 1, beta: 1 }, counts)).toBeCloseTo(reference.sbg.LL_checks_high_end['(1,1)'], 3.9);
    expect(renewalLogLikelihood({ alpha: 0.01, beta: 0.01 }, counts)).toBeCloseTo(reference.sbg.LL_checks_high_end['(0.01,0.01)'], 3.9);
  });

  it('has the published value of renewals to come', () => {
    const fit = fitRenewals(counts);
    if (fit.kind !== 'fitted') throw new Error(fit.why);
    expect(discountedRenewals(fit.model, 8, 0.1)).toBeCloseTo(reference.sbg['DERL_d0.1_n8_high_end'], 5);
    expect(discountedRenewals({ alpha: 0.668, beta: 3.806 }, 8, 0.1).toFixed(3)).toBe('7.530');
  });
});

describe('countsOfContracts', () => {
  it('counts a cohort the same from its contracts', () => {
    const contracts = [
      { periods: 1, hasEnded: true },
      { periods: 3, hasEnded: true },
      { periods: 3, hasEnded: false },
      { periods: 3, hasEnded: false },
    ];
    expect(countsOfContracts(contracts)).toEqual(countsOfCohort([4, 3, 3, 2]));
  });

  it('refuses what cannot be', () => {
    expect(() => countsOfContracts([{ periods: 0, hasEnded: true }])).toThrow(RangeError);
    expect(() => countsOfContracts([{ periods: 1.5, hasEnded: false }])).toThrow(RangeError);
    expect(() => countsOfCohort([10, 11])).toThrow(RangeError);
  });
});

describe('too little to tell', () => {
  it.each([
    [[], 'noCustomers'],
    [[{ periods: 0, hasEnded: false }], 'noCustomers'],
    [[{ periods: 4, hasEnded: false }], 'noLosses'],
    [[{ periods: 1, hasEnded: true }], 'noFiniteFit'],
  ] as const)('%j', (contracts, why) => {
    expect(fitRenewals(countsOfContracts(contracts))).toEqual({ kind: 'notEnoughData', why });
  });

  it('is never NaN', () => {
    const contract = fc.record({ periods: fc.integer({ min: 1, max: 40 }), hasEnded: fc.boolean() });
    fc.assert(
      fc.property(fc.array(contract), (contracts) => {
        const fit = fitRenewals(countsOfContracts(contracts));
        expect(fitRenewals(countsOfContracts(contracts.toReversed()))).toEqual(fit);
        if (fit.kind === 'fitted') expect(Object.values(fit.model).every((value) => Number.isFinite(value) && value > 0)).toBe(true);
      }),
    );
  });
});

describe('any model', () => {
  const parameter = fc.double({ min: 0.01, max: 100, noNaN: true });
  const models = fc.record({ alpha: parameter, beta: parameter });
  const period = fc.integer({ min: 1, max: 60 });

  it('keeps more of those who have stayed longer, and survival is the product of retention', () => {
    fc.assert(
      fc.property(models, period, (model, t) => {
        expect(retentionRate(model, t + 1)).toBeGreaterThan(retentionRate(model, t));
        expect(survivalAfter(model, t) / survivalAfter(model, t - 1)).toBeCloseTo(retentionRate(model, t), 9);
        expect(survivalAfter(model, t - 1) - survivalAfter(model, t)).toBeCloseTo(probabilityOfLeavingAt(model, t), 10);
        expect(probabilityOfLoss(model, 1, t)).toBeCloseTo(1 - survivalAfter(model, t), 10);
      }),
    );
  });

  it('has a probability of loss that rises with the renewals ahead and falls with those behind', () => {
    fc.assert(
      fc.property(models, period, fc.nat(24), (model, t, renewals) => {
        const loss = probabilityOfLoss(model, t, renewals);
        expect(loss >= 0 && loss <= 1).toBe(true);
        expect(probabilityOfLoss(model, t, renewals + 1)).toBeGreaterThanOrEqual(loss);
        expect(probabilityOfLoss(model, t + 1, renewals)).toBeLessThanOrEqual(loss + 1e-12);
      }),
    );
  });

  it('values renewals as their discounted sum', () => {
    fc.assert(
      fc.property(models, period, fc.double({ min: 0.05, max: 1, noNaN: true }), (model, n, discountRate) => {
        let sum = 0;
        let stays = 1;
        for (let k = 0; k < 1500; k++) {
          stays *= retentionRate(model, n + k);
          sum += stays / (1 + discountRate) ** k;
        }
        expect(Math.abs(discountedRenewals(model, n, discountRate) / sum - 1)).toBeLessThan(1e-9);
      }),
      { numRuns: 40 },
    );
  });
});
