import { describe, expect, it } from 'vitest';
import { readRows, reference } from '../../../tests/fixtures/churn/read.ts';
import {
  fitOccasions,
  occasionExpectedOrders,
  occasionLogLikelihood,
  occasionProbabilityAlive,
  type OccasionModel,
} from './occasion-model.ts';

const bgbb = reference.bgbb_donations;
const groups = readRows('donations-bgbb.csv').map((row) => ({
  orders: Number(row.frequency),
  lastOrder: Number(row.recency),
  occasions: Number(row.periods),
  customers: Number(row.weights),
}));
const model: OccasionModel = { alpha: bgbb.alpha, beta: bgbb.beta, gamma: bgbb.gamma, delta: bgbb.delta };
const histories = [
  [0, 0, 'x0_tx0'],
  [2, 4, 'x2_tx4'],
  [6, 6, 'x6_tx6'],
] as const;

describe('BG/BB on donations', () => {
  it('has the published likelihood and probabilities', () => {
    expect(occasionLogLikelihood(model, groups)).toBeCloseTo(bgbb.LL, 4.9);
    for (const [orders, lastOrder, key] of histories)
      expect(occasionProbabilityAlive(model, { orders, lastOrder, occasions: 6 })).toBeCloseTo(bgbb.p_alive_n6[key], 9);
  });

  it('is fitted as published, with the published donations of the five years after', () => {
    const fit = fitOccasions(groups);
    if (fit.kind !== 'fitted') throw new Error(fit.why);
    const { alpha, beta, gamma, delta } = fit.model;
    expect([alpha, beta, gamma].map((value) => value.toFixed(3))).toEqual(['1.204', '0.750', '0.657']);
    expect(delta).toBeCloseTo(2.783, 2);
    expect(
      histories.map(([orders, lastOrder]) => occasionProbabilityAlive(fit.model, { orders, lastOrder, occasions: 6 }).toFixed(2)),
    ).toEqual(['0.11', '0.59', '0.93']);
    const next = groups.reduce((sum, group) => sum + group.customers * occasionExpectedOrders(fit.model, group, 5), 0);
    expect(next.toFixed(1)).toBe('12884.2');
    expect(fit.logLikelihood).toBeGreaterThanOrEqual(bgbb.LL);
  });

  it('says when there is nobody', () => {
    expect(fitOccasions([])).toEqual({ kind: 'notEnoughData', why: 'noCustomers' });
  });
});
