import { describe, expect, it } from 'vitest';
import { readCdnow, reference } from '../../../tests/fixtures/churn/read.ts';
import { rankingQuality } from './forecast-measures.ts';
import { fitPareto, paretoExpectedOrders, paretoLogLikelihood, paretoProbabilityAlive, type ParetoModel } from './pareto-nbd.ts';
import { toPurchaseHistories } from './purchase-histories.ts';

const pnbd = reference.pnbd_cdnow;
const customers = readCdnow();
const model: ParetoModel = { r: pnbd.r, alphaDays: pnbd.alpha * 7, s: pnbd.s, betaDays: pnbd.beta * 7 };
const lnSeven = Math.log(7);

function expectWithin(value: number, expected: number, relative: number): void {
  expect(Math.abs(value / expected - 1)).toBeLessThan(relative);
}

describe('Pareto/NBD on CDNOW', () => {
  const customer1516 = { repeats: 26, recencyDays: 216, ageDays: 217 };
  const logLikelihoodAt = (at: ParetoModel): number =>
    customers.reduce((sum, { history }) => sum + paretoLogLikelihood(at, history) + history.repeats * lnSeven, 0);

  it('has the published likelihood and forecasts', () => {
    expect(logLikelihoodAt(model)).toBeCloseTo(pnbd.LL, 5);
    expectWithin(paretoProbabilityAlive(model, customer1516), pnbd.cust1516.p_alive, 1e-8);
    // To 1e-12 by 30-digit arithmetic; published from parameters a little beside these, as all that follows.
    expectWithin(paretoExpectedOrders(model, customer1516, 364), 25.454_183_272_859_424, 1e-12);
    expectWithin(paretoExpectedOrders(model, customer1516, 364), pnbd.cust1516.E52, 5e-4);
    expectWithin(paretoExpectedOrders(model, { repeats: 0, recencyDays: 0, ageDays: 0 }, 364), pnbd.E_new_52, 5e-4);
    for (const [key, orders] of Object.entries(pnbd.paradox_tx20_T39_E52 as Record<string, number>))
      expectWithin(paretoExpectedOrders(model, { repeats: Number(key.slice(1)), recencyDays: 140, ageDays: 273 }, 364), orders, 5e-4);
    for (const [i, expected] of (reference.bgnbd_cdnow.cumulative_cols_20_25.pnbd as number[]).entries()) {
      const unknown = { repeats: 0, recencyDays: 0, ageDays: 0 };
      const sum = customers.reduce(
        (sum, { history }) => sum + paretoExpectedOrders(model, unknown, (20 + i) * 7 - (272 - history.ageDays)),
        0,
      );
      expectWithin(sum, expected, 5e-4);
    }
  });

  it('is fitted as published, and forecasts the 39 weeks after as measured before', () => {
    const fit = fitPareto(toPurchaseHistories(customers.map(({ history }) => history)));
    if (fit.kind !== 'fitted') throw new Error(fit.why);
    const { r, alphaDays, s, betaDays } = fit.model;
    expect([r, alphaDays / 7, s, betaDays / 7].map((value) => value.toFixed(3))).toEqual(['0.553', '10.578', '0.606', '11.669']);
    expect(logLikelihoodAt(fit.model).toFixed(1)).toBe('-9595.0');
    expectWithin(paretoExpectedOrders(fit.model, { repeats: 0, recencyDays: 0, ageDays: 0 }, 364), pnbd.E_new_52, 1e-6);
    const bench = reference.holdout_benchmarks.cdnow_sample_39w;
    const silent = customers.map(({ holdoutOrders }) => (holdoutOrders === 0 ? 1 : 0));
    const lost = customers.map(({ history }) => 1 - paretoProbabilityAlive(fit.model, history));
    expect(rankingQuality(lost, silent)).toBeCloseTo(bench.AUC['PNBD 1-PA'], 3.9);
    const expected = customers.map(({ history }) => paretoExpectedOrders(fit.model, history, 273));
    const came = customers.reduce((sum, { holdoutOrders }) => sum + holdoutOrders, 0);
    const off = expected.reduce((sum, orders, i) => sum + Math.abs(orders - customers[i]!.holdoutOrders), 0);
    expect(off / customers.length).toBeCloseTo(bench.MAE_per_customer.PNBD, 3.9);
    expect(expected.reduce((sum, orders) => sum + orders, 0) / came - 1).toBeCloseTo(bench.total_bias.PNBD, 3);
  });

  it('is finite where a plain implementation overflowed', () => {
    const { params, x, tx, T } = pnbd.nan_regression_case;
    const heavy = { r: params.r, alphaDays: params.alpha, s: params.s, betaDays: params.beta };
    for (const [i, repeats] of (x as number[]).entries()) {
      const history = { repeats, recencyDays: tx[i], ageDays: T[i] };
      const alive = paretoProbabilityAlive(heavy, history);
      expect(alive >= 0 && alive <= 1).toBe(true);
      expect(Number.isFinite(paretoLogLikelihood(heavy, history))).toBe(true);
      expect(Number.isFinite(paretoExpectedOrders(heavy, history, 52))).toBe(true);
    }
  });

  it('is sure of who has just ordered, and says when there is too little', () => {
    expect(paretoProbabilityAlive(model, { repeats: 3, recencyDays: 90, ageDays: 90 })).toBe(1);
    expect(fitPareto(toPurchaseHistories([]))).toEqual({ kind: 'notEnoughData', why: 'noCustomers' });
    expect(fitPareto(toPurchaseHistories([{ repeats: 0, recencyDays: 0, ageDays: 9 }]))).toEqual({
      kind: 'notEnoughData',
      why: 'noRepeatOrders',
    });
  });
});
