/**
 * Customers who order or not on each of a row of occasions (a season, a yearly event, a fund-raising round): the
 * beta-geometric/beta-binomial model (Fader, Hardie and Shang 2010, "Customer-Base Analysis in a Discrete-Time
 * Noncontractual Setting", Marketing Science 29(6): "FHS"). Ordering is beta(alpha, beta), stopping beta(gamma, delta) among customers.
 */
import { minimiseValue } from './minimise.ts';
import { notEnoughData, type NotEnoughData } from './not-enough-data.ts';
import { lnBeta } from './special-functions.ts';

export type OccasionModel = { alpha: number; beta: number; gamma: number; delta: number };
export type OccasionFit = { kind: 'fitted'; model: OccasionModel; logLikelihood: number };

/** Of `occasions` so far, `orders` were used, the last of them being number `lastOrder` (0 if none). `customers` alike. */
export type OccasionHistory = { orders: number; lastOrder: number; occasions: number };
export type OccasionGroup = OccasionHistory & { customers: number };

/** L (FHS, the likelihood of a random customer) and its first term: still there after all occasions. */
function likelihood({ alpha, beta, gamma, delta }: OccasionModel, { orders, lastOrder, occasions }: OccasionHistory) {
  const prior = lnBeta(alpha, beta) + lnBeta(gamma, delta);
  const alive = Math.exp(lnBeta(alpha + orders, beta + occasions - orders) + lnBeta(gamma, delta + occasions) - prior);
  let all = alive;
  for (let i = lastOrder; i < occasions; i++)
    all += Math.exp(lnBeta(alpha + orders, beta + i - orders) + lnBeta(gamma + 1, delta + i) - prior);
  return { alive, all };
}

/** P(alive at the next occasion) (FHS equation A10): having passed one more chance to stop. */
export function occasionProbabilityAlive(model: OccasionModel, history: OccasionHistory): number {
  const { alive, all } = likelihood(model, history);
  const { gamma, delta } = model;
  return (alive / all) * ((delta + history.occasions) / (gamma + delta + history.occasions));
}

/** Orders expected on the next `ahead` occasions (FHS equation 13), summed occasion by occasion. */
export function occasionExpectedOrders(model: OccasionModel, history: OccasionHistory, ahead: number): number {
  const { alpha, beta, gamma, delta } = model;
  const { orders, occasions } = history;
  const { alive, all } = likelihood(model, history);
  let there = alive / all;
  let sum = 0;
  for (let i = 0; i < ahead; i++) {
    there *= (delta + occasions + i) / (gamma + delta + occasions + i);
    sum += there;
  }
  return (sum * (alpha + orders)) / (alpha + beta + occasions);
}

export function occasionLogLikelihood(model: OccasionModel, groups: readonly OccasionGroup[]): number {
  return groups.reduce((sum, group) => sum + group.customers * Math.log(likelihood(model, group).all), 0);
}

/** By maximum likelihood. */
export function fitOccasions(groups: readonly OccasionGroup[]): OccasionFit | NotEnoughData {
  if (groups.every(({ customers }) => customers === 0)) return notEnoughData('noCustomers');
  const modelAt = (point: Float64Array): OccasionModel => {
    const [alpha, beta, gamma, delta] = Array.from(point, Math.exp) as [number, number, number, number];
    return { alpha, beta, gamma, delta };
  };
  const { point, value, hasConverged } = minimiseValue(
    (point) => (point.some((coordinate) => Math.abs(coordinate) > 12) ? Infinity : -occasionLogLikelihood(modelAt(point), groups)),
    [0, 0, 0, 0],
  );
  return hasConverged ? { kind: 'fitted', model: modelAt(point), logLikelihood: -value } : notEnoughData('noFiniteFit');
}
