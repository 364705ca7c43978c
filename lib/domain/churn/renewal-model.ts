/**
 * Contracts that are renewed or not, with the end seen: the shifted beta-geometric model (Fader and Hardie 2007, "How to
 * Project Customer Retention", Journal of Interactive Marketing 21(1): "FH"). Each customer leaves at every renewal with an
 * own probability, beta(alpha, beta) among customers. Times are counted in periods of the contract (a month, a year).
 */
import { minimise } from './minimise.ts';
import { notEnoughData, type NotEnoughData } from './not-enough-data.ts';
import { digamma, hypergeometric2F1, lnBeta } from './special-functions.ts';

/** Both above 0. */
export type RenewalModel = { alpha: number; beta: number };
export type RenewalFit = { kind: 'fitted'; model: RenewalModel; logLikelihood: number };

/** `ended[i]`: customers who left at the end of period i + 1. `running[i]`: customers seen for i periods and still there. */
export type RenewalCounts = { ended: readonly number[]; running: readonly number[] };

/** A parameter this far off (e^8) has run away. */
const runAway = 8;

/** Counts of one cohort from its survivors after 0, 1, 2 ... periods. RangeError if their number rises. */
export function countsOfCohort(survivors: readonly number[]): RenewalCounts {
  const ended = survivors.slice(1).map((left, i) => survivors[i]! - left);
  if (ended.some((lost) => !(lost >= 0))) throw new RangeError('The survivors of a cohort never become more.');
  return { ended, running: [...ended.map(() => 0), survivors.at(-1) ?? 0] };
}

/** Counts of contracts of any start: whole periods each lasted so far, and whether it has ended. Ended ones lasted at least one. */
export function countsOfContracts(contracts: readonly { periods: number; hasEnded: boolean }[]): RenewalCounts {
  const longest = contracts.reduce((most, { periods }) => Math.max(most, periods), 0);
  const ended = Array.from({ length: longest }, () => 0);
  const running = Array.from({ length: longest + 1 }, () => 0);
  for (const { periods, hasEnded } of contracts) {
    if (!Number.isInteger(periods) || periods < (hasEnded ? 1 : 0)) throw new RangeError(`No contract lasts ${periods} periods.`);
    if (hasEnded) ended[periods - 1]! += 1;
    else running[periods]! += 1;
  }
  return { ended, running };
}

/**
 * ln L: the sum over counts of ln P(t) = ln B(alpha + 1, beta + t - 1) / B(alpha, beta) for the ended and of
 * ln S(t) = ln B(alpha, beta + t) / B(alpha, beta) for the running (FH, P(T = t) and S(t)).
 */
export function renewalLogLikelihood({ alpha, beta }: RenewalModel, { ended, running }: RenewalCounts): number {
  const prior = lnBeta(alpha, beta);
  let sum = 0;
  for (const [i, count] of ended.entries()) if (count > 0) sum += count * (lnBeta(alpha + 1, beta + i) - prior);
  for (const [t, count] of running.entries()) if (count > 0) sum += count * (lnBeta(alpha, beta + t) - prior);
  return sum;
}

function gradientOf({ alpha, beta }: RenewalModel, { ended, running }: RenewalCounts): [number, number] {
  const [byAlpha, byBeta, byBoth] = [digamma(alpha), digamma(beta), digamma(alpha + beta)];
  let sumAlpha = 0;
  let sumBeta = 0;
  const add = (count: number, left: number, stayed: number): void => {
    if (count === 0) return;
    const both = byBoth - digamma(alpha + beta + left + stayed);
    sumAlpha += count * (both + (left === 0 ? 0 : digamma(alpha + left) - byAlpha));
    sumBeta += count * (both + digamma(beta + stayed) - byBeta);
  };
  for (const [i, count] of ended.entries()) add(count, 1, i);
  for (const [t, count] of running.entries()) add(count, 0, t);
  return [sumAlpha, sumBeta];
}

/** By maximum likelihood. `noLosses`: nobody left. `noFiniteFit`: one period alone, or all customers alike. */
export function fitRenewals(counts: RenewalCounts): RenewalFit | NotEnoughData {
  const total = (of: readonly number[]): number => of.reduce((sum, count) => sum + count, 0);
  const lost = total(counts.ended);
  if (lost + total(counts.running.slice(1)) === 0) return notEnoughData('noCustomers');
  if (lost === 0) return notEnoughData('noLosses');
  // One period tells the share that leaves, not how customers differ.
  if (total(counts.ended.slice(1)) + total(counts.running.slice(2)) === 0) return notEnoughData('noFiniteFit');
  const modelAt = (point: Float64Array): RenewalModel => ({ alpha: Math.exp(point[0]!), beta: Math.exp(point[1]!) });
  const { point, hasConverged } = minimise(
    (point, gradient) => {
      if (point.some((coordinate) => Math.abs(coordinate) > 2 * runAway)) return Infinity;
      const model = modelAt(point);
      const [byAlpha, byBeta] = gradientOf(model, counts);
      gradient[0] = -model.alpha * byAlpha;
      gradient[1] = -model.beta * byBeta;
      return -renewalLogLikelihood(model, counts);
    },
    [0, Math.log(3)],
  );
  if (!hasConverged || point.some((coordinate) => Math.abs(coordinate) > runAway)) return notEnoughData('noFiniteFit');
  const model = modelAt(point);
  return { kind: 'fitted', model, logLikelihood: renewalLogLikelihood(model, counts) };
}

/** P(t) of leaving at the end of period t = 1, 2 ... (FH, the recursion of P(T = t)). */
export function probabilityOfLeavingAt({ alpha, beta }: RenewalModel, period: number): number {
  let probability = alpha / (alpha + beta);
  for (let t = 2; t <= period; t++) probability *= (beta + t - 2) / (alpha + beta + t - 1);
  return probability;
}

/** r_t: of those there in period t = 1, 2 ..., the share that renews at its end (FH equation 8). Rises with t. */
export function retentionRate({ alpha, beta }: RenewalModel, period: number): number {
  return (beta + period - 1) / (alpha + beta + period - 1);
}

/** S(t): of those who began, the share still there after t whole periods, t = 0, 1 ... */
export function survivalAfter(model: RenewalModel, periods: number): number {
  return Math.exp(lnBeta(model.alpha, model.beta + periods) - lnBeta(model.alpha, model.beta));
}

/** p_H: the probability that a customer in period `period` is lost at one of the next `renewals` renewals. */
export function probabilityOfLoss(model: RenewalModel, period: number, renewals: number): number {
  let stays = 1;
  for (let i = 0; i < renewals; i++) stays *= retentionRate(model, period + i);
  return 1 - stays;
}

/**
 * DERL: renewals still to come of a customer in period n, just before that period's renewal, discounted by
 * `discountRate` a period, above 0 (Fader and Hardie 2010, "Customer-Base Valuation in a Contractual Setting", Marketing
 * Science 29(1)): r_n 2F1(1, beta + n; alpha + beta + n; 1 / (1 + d)).
 */
export function discountedRenewals({ alpha, beta }: RenewalModel, period: number, discountRate: number): number {
  return retentionRate({ alpha, beta }, period) * hypergeometric2F1(1, beta + period, alpha + beta + period, 1 / (1 + discountRate));
}
