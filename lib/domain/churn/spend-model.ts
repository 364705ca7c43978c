import { minimise } from './minimise.ts';
import { notEnoughData, type NotEnoughData } from './not-enough-data.ts';
import type { RepeatSpend } from './purchase-histories.ts';
import { digamma, lnGamma } from './special-functions.ts';

/**
 * Gamma-Gamma (Fader and Hardie 2013, "The Gamma-Gamma Model of Monetary Value", brucehardie.com/notes/025): amounts
 * vary about a customer's own mean by gamma(p), means vary among customers by gamma(q, `gammaAmount`). Amounts in one currency.
 */
export type SpendModel = { p: number; q: number; gammaAmount: number };
export type SpendFit = { kind: 'fitted'; model: SpendModel; logLikelihood: number; customers: number };

/** A parameter this far off (e^8) has run away. */
const runAway = 8;

/**
 * By maximum likelihood (note 025, equation 1a), over customers with repeat orders of a positive mean amount.
 * `noFiniteFit`: all spend alike, or too few to tell.
 */
export function fitSpend({ orders, meanAmount }: RepeatSpend): SpendFit | NotEnoughData {
  const known = Array.from(orders.keys()).filter((i) => orders[i]! > 0 && meanAmount[i]! > 0 && Number.isFinite(meanAmount[i]!));
  if (known.length === 0) return notEnoughData('noRepeatOrders');
  // In one order, so that the sum does not depend on the order given.
  known.sort((i, j) => orders[i]! - orders[j]! || meanAmount[i]! - meanAmount[j]!);
  const unit = known.reduce((sum, i) => sum + meanAmount[i]!, 0) / known.length;
  const evaluate = (p: number, q: number, gamma: number, gradient: Float64Array): number => {
    const lnGammaScale = Math.log(gamma);
    const perCustomer = q * lnGammaScale - lnGamma(q);
    const perCustomerByQ = lnGammaScale - digamma(q);
    let sum = known.length * perCustomer;
    let byP = 0;
    let byQ = known.length * perCustomerByQ;
    let byGamma = (known.length * q) / gamma;
    let x = Number.NaN;
    let [rise, riseByP, riseByQ] = [0, 0, 0];
    for (const i of known) {
      if (orders[i]! !== x) {
        x = orders[i]!;
        rise = lnGamma(p * x + q) - lnGamma(p * x);
        riseByQ = digamma(p * x + q);
        riseByP = x * (riseByQ - digamma(p * x));
      }
      const total = x * (meanAmount[i]! / unit);
      const lnTotal = Math.log(total);
      const lnAll = Math.log(gamma + total);
      // p x ln x + (p x - 1) ln m, with m = total / x.
      sum += rise + p * x * lnTotal - lnTotal + Math.log(x) - (p * x + q) * lnAll;
      byP += riseByP + x * (lnTotal - lnAll);
      byQ += riseByQ - lnAll;
      byGamma -= (p * x + q) / (gamma + total);
    }
    gradient[0] = byP;
    gradient[1] = byQ;
    gradient[2] = byGamma;
    return sum;
  };
  const slopes = new Float64Array(3);
  const { point, hasConverged } = minimise(
    (point, gradient) => {
      if (point.some((coordinate) => Math.abs(coordinate) > 2 * runAway)) return Infinity;
      const parameters = Array.from(point, Math.exp);
      const value = -evaluate(parameters[0]!, parameters[1]!, parameters[2]!, slopes);
      for (let i = 0; i < 3; i++) gradient[i] = -parameters[i]! * slopes[i]!;
      return value;
    },
    [Math.log(4), Math.log(4), 0],
  );
  if (!hasConverged || point.some((coordinate) => Math.abs(coordinate) > runAway)) return notEnoughData('noFiniteFit');
  const [p, q, gamma] = Array.from(point, Math.exp) as [number, number, number];
  const logLikelihood = evaluate(p, q, gamma, slopes) - known.length * Math.log(unit);
  return { kind: 'fitted', model: { p, q, gammaAmount: gamma * unit }, logLikelihood, customers: known.length };
}

/**
 * E(M): what an order of this customer brings on average (note 025, equation 5): the own mean, drawn towards everybody's the
 * fewer orders there are. Without repeat orders everybody's mean; null where q <= 1 leaves that without a finite one.
 */
export function expectedOrderAmount(
  { p, q, gammaAmount }: SpendModel,
  { orders, meanAmount }: { orders: number; meanAmount: number },
): number | null {
  const divisor = p * orders + q - 1;
  return divisor > 0 ? (p * (gammaAmount + orders * meanAmount)) / divisor : null;
}

/**
 * Pearson's correlation between how often and how much; the model takes them to be independent (FHL's CDNOW: 0.11). Null
 * where one of them does not vary.
 */
export function correlationOfOrdersAndAmount({ orders, meanAmount }: RepeatSpend): number | null {
  const known = Array.from(orders.keys()).filter((i) => orders[i]! > 0 && Number.isFinite(meanAmount[i]!));
  const mean = (of: (i: number) => number): number => known.reduce((sum, i) => sum + of(i), 0) / known.length;
  const meanOrders = mean((i) => orders[i]!);
  const meanOfMeans = mean((i) => meanAmount[i]!);
  const together = mean((i) => (orders[i]! - meanOrders) * (meanAmount[i]! - meanOfMeans));
  const spread = mean((i) => (orders[i]! - meanOrders) ** 2) * mean((i) => (meanAmount[i]! - meanOfMeans) ** 2);
  return spread > 0 ? together / Math.sqrt(spread) : null;
}
