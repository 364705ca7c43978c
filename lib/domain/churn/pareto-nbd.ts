/**
 * Pareto/NBD, the older model with a lifetime that can end at any moment (Schmittlein, Morrison and Colombo 1987): for
 * comparison beside MBG/NBD in evaluations. Formulas of Fader and Hardie 2005, "A Note on Deriving the Pareto/NBD Model
 * and Related Expressions", brucehardie.com/notes/009. Everything is reckoned in logarithms: many repeats overflow otherwise.
 */
import { minimiseValue } from './minimise.ts';
import { notEnoughData, type NotEnoughData } from './not-enough-data.ts';
import type { PurchaseHistories, PurchaseHistory } from './purchase-histories.ts';
import { hypergeometric2F1, lnGamma, softplus } from './special-functions.ts';

/** Orders: gamma(r, alpha); ending: gamma(s, beta). All above 0; `alphaDays` and `betaDays` in the unit of the times. */
export type ParetoModel = { r: number; alphaDays: number; s: number; betaDays: number };
export type ParetoFit = { kind: 'fitted'; model: ParetoModel; logLikelihood: number };

/** ln of the first or second term of A0 (note 009: one case for alpha >= beta, one for alpha < beta). */
function lnTerm({ r, alphaDays, s, betaDays }: ParetoModel, repeats: number, days: number): number {
  const all = r + s + repeats;
  const larger = Math.max(alphaDays, betaDays);
  const second = alphaDays >= betaDays ? s + 1 : r + repeats;
  const z = Math.abs(alphaDays - betaDays) / (larger + days);
  return Math.log(hypergeometric2F1(all, second, all + 1, z)) - all * Math.log(larger + days);
}

/** ln of the odds that the lifetime has ended: s / (r + s + x) (alpha + T)^(r + x) (beta + T)^s A0. */
function lnLostOdds(model: ParetoModel, { repeats, recencyDays, ageDays }: PurchaseHistory): number {
  const { r, alphaDays, s, betaDays } = model;
  if (recencyDays === ageDays) return -Infinity;
  const first = lnTerm(model, repeats, recencyDays);
  const lnA0 = first + Math.log(-Math.expm1(Math.min(0, lnTerm(model, repeats, ageDays) - first)));
  return Math.log(s / (r + s + repeats)) + (r + repeats) * Math.log(alphaDays + ageDays) + s * Math.log(betaDays + ageDays) + lnA0;
}

/** P(alive | x, t_x, T) (note 009). */
export function paretoProbabilityAlive(model: ParetoModel, history: PurchaseHistory): number {
  return 1 / (1 + Math.exp(lnLostOdds(model, history)));
}

/** E[Y(H) | x, t_x, T] (note 009). */
export function paretoExpectedOrders(model: ParetoModel, history: PurchaseHistory, horizonDays: number): number {
  const { r, alphaDays, s, betaDays } = model;
  const ln = Math.log1p(horizonDays / (betaDays + history.ageDays));
  const lifetimes = s === 1 ? ln : -Math.expm1((1 - s) * ln) / (s - 1);
  const rate = (r + history.repeats) / (alphaDays + history.ageDays);
  return paretoProbabilityAlive(model, history) * rate * (betaDays + history.ageDays) * lifetimes;
}

/** ln L of one customer (note 009), times in days. */
export function paretoLogLikelihood(model: ParetoModel, history: PurchaseHistory): number {
  const { r, alphaDays, s, betaDays } = model;
  const { repeats, ageDays } = history;
  return (
    lnGamma(r + repeats) -
    lnGamma(r) +
    r * Math.log(alphaDays) +
    s * Math.log(betaDays) -
    (r + repeats) * Math.log(alphaDays + ageDays) -
    s * Math.log(betaDays + ageDays) +
    softplus(lnLostOdds(model, history))
  );
}

/** By maximum likelihood. */
export function fitPareto({ repeats, recencyDays, ageDays, medianGapDays }: PurchaseHistories): ParetoFit | NotEnoughData {
  if (repeats.length === 0) return notEnoughData('noCustomers');
  if (medianGapDays === null) return notEnoughData('noRepeatOrders');
  const modelAt = (point: Float64Array): ParetoModel => ({
    r: Math.exp(point[0]!),
    alphaDays: medianGapDays * Math.exp(point[1]!),
    s: Math.exp(point[2]!),
    betaDays: medianGapDays * Math.exp(point[3]!),
  });
  const { point, value, hasConverged } = minimiseValue(
    (point) => {
      if (point.some((coordinate) => Math.abs(coordinate) > 12)) return Infinity;
      const model = modelAt(point);
      let sum = 0;
      for (let i = 0; i < repeats.length; i++)
        sum -= paretoLogLikelihood(model, { repeats: repeats[i]!, recencyDays: recencyDays[i]!, ageDays: ageDays[i]! });
      return sum;
    },
    [0, 0, 0, 0],
  );
  return hasConverged ? { kind: 'fitted', model: modelAt(point), logLikelihood: -value } : notEnoughData('noFiniteFit');
}
