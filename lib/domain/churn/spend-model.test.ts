import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCdnow, reference } from '../../../tests/fixtures/churn/read.ts';
import { correlationOfOrdersAndAmount, expectedOrderAmount, fitSpend, type SpendModel } from './spend-model.ts';

const gg = reference.gammagamma_cdnow;
const customers = readCdnow();
const spend = {
  orders: Float64Array.from(customers, ({ history }) => history.repeats),
  meanAmount: Float64Array.from(customers, ({ meanRepeatUsd }) => meanRepeatUsd),
};
const published: SpendModel = { p: gg.p, q: gg.q, gammaAmount: gg.gamma };

describe('Gamma-Gamma on CDNOW', () => {
  it('is fitted as published', () => {
    const fit = fitSpend(spend);
    if (fit.kind !== 'fitted') throw new Error(fit.why);
    const { p, q, gammaAmount } = fit.model;
    expect([p, q, gammaAmount].map((value) => value.toFixed(2))).toEqual(['6.25', '3.74', '15.44']);
    expect(fit.logLikelihood).toBeCloseTo(gg.LL, 3);
    expect(fit.customers).toBe(gg.n_repeaters);
    expect(expectedOrderAmount(fit.model, { orders: 0, meanAmount: 0 })).toBeCloseTo(gg.population_mean, 1);
  });

  it('expects the published amounts of the first ten customers', () => {
    const amounts = Array.from({ length: 10 }, (_, i) =>
      expectedOrderAmount(published, { orders: spend.orders[i]!, meanAmount: spend.meanAmount[i]! })!.toFixed(2),
    );
    expect(amounts).toEqual(['24.65', '18.91', '35.17', '35.17', '35.17', '71.46', '18.91', '35.17', '27.28', '35.17']);
    expect(expectedOrderAmount(published, { orders: 0, meanAmount: 0 })).toBeCloseTo(gg.population_mean, 5);
  });

  it('rests on orders and amounts that hardly go together', () => {
    expect(correlationOfOrdersAndAmount(spend)).toBeCloseTo(gg.corr_freq_value, 4);
    expect(correlationOfOrdersAndAmount({ orders: Float64Array.of(2, 2), meanAmount: Float64Array.of(3, 9) })).toBeNull();
    expect(correlationOfOrdersAndAmount({ orders: new Float64Array(), meanAmount: new Float64Array() })).toBeNull();
  });
});

describe('any spend', () => {
  const parameter = fc.double({ min: 0.1, max: 50, noNaN: true });
  it('is expected between the own mean and everybody’s, nearer to the own with more orders', () => {
    fc.assert(
      fc.property(
        parameter,
        parameter,
        parameter,
        fc.integer({ min: 1, max: 1000 }),
        parameter,
        (p, more, gammaAmount, orders, meanAmount) => {
          const model = { p, q: 1 + more, gammaAmount };
          const everybody = expectedOrderAmount(model, { orders: 0, meanAmount: 0 })!;
          const expected = expectedOrderAmount(model, { orders, meanAmount })!;
          expect(expected).toBeGreaterThanOrEqual(Math.min(everybody, meanAmount) * (1 - 1e-12));
          expect(expected).toBeLessThanOrEqual(Math.max(everybody, meanAmount) * (1 + 1e-12));
          const later = expectedOrderAmount(model, { orders: orders + 1, meanAmount })!;
          expect(Math.abs(later - meanAmount)).toBeLessThanOrEqual(Math.abs(expected - meanAmount) + 1e-9);
        },
      ),
    );
  });

  it('is not told where there is no finite mean', () => {
    expect(expectedOrderAmount({ p: 2, q: 0.5, gammaAmount: 1 }, { orders: 0, meanAmount: 0 })).toBeNull();
  });

  it('has a finite fit or too little to tell, in any order and any currency', () => {
    const row = fc.record({ orders: fc.nat(20), amount: fc.double({ min: 0.01, max: 1e6, noNaN: true }) });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
        const columns = (list: typeof rows, scale = 1) => ({
          orders: Float64Array.from(list, ({ orders }) => orders),
          meanAmount: Float64Array.from(list, ({ amount }) => amount * scale),
        });
        const fit = fitSpend(columns(rows));
        expect(fitSpend(columns(rows.toReversed()))).toEqual(fit);
        if (fit.kind === 'fitted') for (const value of Object.values(fit.model)) expect(Number.isFinite(value) && value > 0).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('says when there is too little', () => {
    expect(fitSpend({ orders: Float64Array.of(0), meanAmount: Float64Array.of(0) })).toEqual({
      kind: 'notEnoughData',
      why: 'noRepeatOrders',
    });
    const alike = { orders: Float64Array.of(2, 3, 4), meanAmount: Float64Array.of(10, 10, 10) };
    expect(fitSpend(alike)).toEqual({ kind: 'notEnoughData', why: 'noFiniteFit' });
    expect(fitSpend({ orders: Float64Array.of(3), meanAmount: Float64Array.of(10) })).toEqual({
      kind: 'notEnoughData',
      why: 'noFiniteFit',
    });
  });
});
