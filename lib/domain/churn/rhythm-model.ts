/**
 * Buy till you die, where the end is never seen: while alive, customers order at random at their own rate, gamma(r, alpha)
 * among them, and stop with their own probability, beta(a, b) among them.
 * `bgNbd`: the chance to stop comes after each repeat order (Fader, Hardie and Lee 2005, Marketing Science 24(2): "FHL").
 * `mbgNbd`: after the first order too, so that a customer who never came back can be lost (Batislam, Denizel and
 * Filiztekin 2007, Int. J. of Research in Marketing 24(3): "BDF"). With m chances passed the two share every formula.
 */
import { incompleteBeta, lnBeta, lnGamma, softplus } from './special-functions.ts';
import type { PurchaseHistories, PurchaseHistory } from './purchase-histories.ts';

export type RhythmKind = 'mbgNbd' | 'bgNbd';
/** All parameters above 0. `alphaDays` has the unit of the histories' times; the others have none. */
export type RhythmModel = { kind: RhythmKind; r: number; alphaDays: number; a: number; b: number };

/** m: the chances to stop that lie behind a customer with so many repeats. */
export function chancesToStop(kind: RhythmKind, repeats: number): number {
  return kind === 'mbgNbd' ? repeats + 1 : repeats;
}

/** ln of a / (b + m - 1): the odds of having stopped at the last chance, before silence is looked at. -Infinity for m = 0. */
function lnStopOdds({ kind, a, b }: RhythmModel, repeats: number): number {
  const m = chancesToStop(kind, repeats);
  return m === 0 ? -Infinity : Math.log(a) - Math.log(b + m - 1);
}

/**
 * ln of the odds that the customer has stopped (Fader and Hardie, "Computing P(alive) Using the BG/NBD Model",
 * brucehardie.com/notes/021, solved for the odds; BDF for MBG/NBD).
 */
function lnLostOdds(model: RhythmModel, { repeats, recencyDays, ageDays }: PurchaseHistory): number {
  const silence = Math.log((model.alphaDays + ageDays) / (model.alphaDays + recencyDays));
  return lnStopOdds(model, repeats) + (model.r + repeats) * silence;
}

/** P(alive): the probability that the customer has not stopped yet. Falls with silence; 1 for no repeats in BG/NBD. */
export function probabilityAlive(model: RhythmModel, history: PurchaseHistory): number {
  return 1 / (1 + Math.exp(lnLostOdds(model, history)));
}

/** P0(H): the probability of no order within the next `horizonDays`. Not 1 - P(alive): who is alive can stay silent too. */
export function probabilityNoOrder(model: RhythmModel, history: PurchaseHistory, horizonDays: number): number {
  const now = model.alphaDays + history.ageDays;
  const comes = -Math.expm1((model.r + history.repeats) * Math.log(now / (now + horizonDays)));
  return 1 - probabilityAlive(model, history) * comes;
}

/** Tables larger than this, or than the number of customers, cost more than they save. */
const mostLookedUp = 1 << 18;

/**
 * P0(H) of every customer, in their order, into `into` if given. The same numbers as `probabilityNoOrder` to about
 * 1e-12, several times faster: customers of whole days share their logarithms, and the chance of an order while alive.
 */
export function probabilitiesNoOrder(
  model: RhythmModel,
  { repeats, recencyDays, ageDays }: PurchaseHistories,
  horizonDays: number,
  into: Float64Array = new Float64Array(repeats.length),
): Float64Array {
  let oldest = 0;
  let most = 0;
  for (let i = 0; i < repeats.length; i++) {
    if (ageDays[i]! > oldest) oldest = ageDays[i]!;
    if (repeats[i]! > most) most = repeats[i]!;
  }
  const { r, alphaDays } = model;
  const largestTable = Math.min(mostLookedUp, Math.max(1, repeats.length));
  const days = Math.min(largestTable, Math.floor(oldest) + 1);
  const counts = Math.min(Math.floor(most) + 1, Math.floor(largestTable / days));
  const lnAt = Float64Array.from({ length: days }, (_, day) => Math.log(alphaDays + day));
  const lnOdds = Float64Array.from({ length: counts }, (_, x) => lnStopOdds(model, x));
  /** 1 - ((alpha + T) / (alpha + T + H))^(r + x), by x and T. */
  const comes = new Float64Array(counts * days);
  for (let day = 0; day < days; day++) {
    const ahead = Math.log((alphaDays + day) / (alphaDays + day + horizonDays));
    for (let x = 0; x < counts; x++) comes[x * days + day] = -Math.expm1((r + x) * ahead);
  }
  for (let i = 0; i < repeats.length; i++) {
    const x = repeats[i]!;
    const age = ageDays[i]!;
    const last = recencyDays[i]!;
    if (x < counts && age < days && age === (age | 0) && last === (last | 0) && x === (x | 0)) {
      into[i] = 1 - comes[x * days + age]! / (1 + Math.exp(lnOdds[x]! + (r + x) * (lnAt[age]! - lnAt[last]!)));
    } else into[i] = probabilityNoOrder(model, { repeats: x, recencyDays: last, ageDays: age }, horizonDays);
  }
  return into;
}

/** Where the series is short and loses no digits; elsewhere the integral is the faster and the more exact one. */
const seriesUpTo = { z: 0.9, a: 3, first: 10 };

/**
 * E[Y(H)]: orders expected within the next `horizonDays` (FHL equation 10; for MBG/NBD with c = a + b + x). Euler-transformed,
 * so nothing overflows at a thousand repeats, and divided by a - 1 term by term, so a = 1 is no special case.
 */
export function expectedOrders(model: RhythmModel, history: PurchaseHistory, horizonDays: number): number {
  if (horizonDays <= 0) return 0;
  const z = horizonDays / (model.alphaDays + history.ageDays + horizonDays);
  const first = model.a + model.b + chancesToStop(model.kind, history.repeats) - 1 - model.r - history.repeats;
  const isSeries = z <= seriesUpTo.z && model.a <= seriesUpTo.a && Math.abs(first) <= seriesUpTo.first;
  const perAlive = isSeries ? ordersBySeries(model, history.repeats, z) : ordersByIntegral(model, history.repeats, z / (1 - z));
  return probabilityAlive(model, history) * perAlive;
}

/** Orders expected of a new customer in the first `days` after the first order (FHL equation 9). */
export function expectedOrdersOfNew(model: RhythmModel, days: number): number {
  return expectedOrders(model, { repeats: 0, recencyDays: 0, ageDays: 0 }, days);
}

/** (c / (a - 1)) [1 - (1 - z)^(a-1) 2F1(c - r - x, a - 1; c; z)], with 2F1 = 1 + (a - 1) S. */
function ordersBySeries({ kind, r, a, b }: RhythmModel, repeats: number, z: number): number {
  const c = a + b + chancesToStop(kind, repeats) - 1;
  const first = c - r - repeats;
  const less = a - 1;
  let term = (first / c) * z;
  let s = term;
  for (let k = 1; k < 10_000 && Math.abs(term) > 1e-18 * Math.abs(s); k++) {
    term *= (((first + k) * (less + k)) / ((c + k) * (k + 1))) * z;
    s += term;
  }
  const ln = Math.log1p(-z);
  const stays = less === 0 ? -ln : -Math.expm1(less * ln) / less;
  return c * (stays - Math.exp(less * ln) * s);
}

/**
 * The same as the mean over the chance to stop p of a living customer, beta(a, b + m), of (1 - (1 + p h)^-(r+x)) / p,
 * h = H / (alpha + T). The trapezoidal rule over logit p is exact to all digits for such functions (Trefethen and
 * Weideman 2014, SIAM Review 56(3)).
 */
function ordersByIntegral({ kind, r, a, b }: RhythmModel, repeats: number, h: number): number {
  const stay = b + chancesToStop(kind, repeats);
  const norm = lnBeta(a, stay);
  const at = (s: number): number => {
    const lnRest = -softplus(s);
    const p = Math.exp(s + lnRest);
    const orders = p < 1e-300 ? (r + repeats) * h : -Math.expm1(-(r + repeats) * Math.log1p(p * h)) / p;
    return orders * Math.exp(a * (s + lnRest) + stay * lnRest - norm);
  };
  const step = 0.25 * Math.min(1, Math.sqrt(1 / a + 1 / stay));
  const middle = Math.log(a / stay);
  let sum = at(middle);
  for (let s = middle + step, part = sum; part > 1e-18 * sum; s += step) {
    part = at(s);
    sum += part;
  }
  // Far to the left it falls as e^(a s): a geometric series, long when a is small.
  const farLeft = Math.min(middle, -39 - Math.log(1 + stay + (r + repeats) * h));
  for (let s = middle - step, part = sum; part > 1e-18 * sum; s -= step) {
    part = at(s);
    sum += part;
    if (s < farLeft) {
      sum += part / Math.expm1(a * step);
      break;
    }
  }
  return sum * step;
}

/** P(X(t) = x): the probability that a new customer orders exactly `repeats` times again within `days` (FHL equation 8). */
export function probabilityOfOrders({ kind, r, alphaDays, a, b }: RhythmModel, repeats: number, days: number): number {
  const m = chancesToStop(kind, repeats);
  const prior = lnBeta(a, b);
  const share = days / (alphaDays + days);
  const lnCount = lnGamma(r + repeats) - lnGamma(r) - lnGamma(repeats + 1) + r * Math.log1p(-share);
  const lnTimes = repeats === 0 ? 0 : repeats * Math.log(share);
  const goesOn = Math.exp(lnBeta(a, b + m) - prior + lnCount + lnTimes);
  if (m === 0) return goesOn;
  // One minus a sum of negative binomial terms, written as what it is: without loss of digits.
  const orMore = repeats === 0 ? 1 : incompleteBeta(share, repeats, r);
  return goesOn + Math.exp(lnBeta(a + 1, b + m - 1) - prior) * orMore;
}
