import { minimise } from './minimise.ts';
import { notEnoughData, type NotEnoughData } from './not-enough-data.ts';
import type { PurchaseHistories } from './purchase-histories.ts';
import { chancesToStop, type RhythmKind, type RhythmModel } from './rhythm-model.ts';
import { digamma, lnGamma } from './special-functions.ts';

/** `logLikelihood`: of the data alone, times in days; in weeks it is larger by ln 7 a repeat. */
export type RhythmFit = { kind: 'fitted'; model: RhythmModel; logLikelihood: number };

/**
 * Weak priors on the logarithms of (r, alpha / u, a, b): these means, deviation 1; u is the median repeat gap. Judged
 * once, on no data set in particular: they hold 15 customers and move thousands by nothing.
 */
const priorMeans = [0.8, 1, 0.6, 1.5].map(Math.log);
/** A parameter this far off (e^8) has run away: there is no finite best one. */
const runAway = 8;

/**
 * Customers with equal histories as one row with their number, ordered by repeats, so that the sums do not depend on the
 * order given. Times stand in a list of their own: most customers share theirs, and each costs a logarithm.
 */
type Rows = {
  counts: number[];
  /** Places in `times`. */
  recency: number[];
  age: number[];
  times: number[];
  /** Each distinct number of repeats, where its rows end, and its customers. */
  repeats: number[];
  ends: number[];
  customers: number[];
};

function collapse({ repeats, recencyDays, ageDays }: PurchaseHistories): Rows {
  const order = Int32Array.from(repeats.keys());
  order.sort((i, j) => repeats[i]! - repeats[j]! || ageDays[i]! - ageDays[j]! || recencyDays[i]! - recencyDays[j]!);
  const rows: Rows = { counts: [], recency: [], age: [], times: [], repeats: [], ends: [], customers: [] };
  const places = new Map<number, number>();
  const placeOf = (time: number): number => {
    const place = places.get(time) ?? places.size;
    if (place === places.size) {
      places.set(time, place);
      rows.times.push(time);
    }
    return place;
  };
  let previous = -1;
  for (const i of order) {
    const isNewCount = previous < 0 || repeats[i] !== repeats[previous];
    if (isNewCount) {
      rows.repeats.push(repeats[i]!);
      rows.customers.push(0);
      rows.ends.push(0);
    }
    if (isNewCount || ageDays[i] !== ageDays[previous] || recencyDays[i] !== recencyDays[previous]) {
      rows.counts.push(0);
      rows.age.push(placeOf(ageDays[i]!));
      rows.recency.push(placeOf(recencyDays[i]!));
    }
    const group = rows.ends.length - 1;
    rows.counts[rows.counts.length - 1]! += 1;
    rows.customers[group]! += 1;
    rows.ends[group] = rows.counts.length;
    previous = i;
  }
  return rows;
}

/** A product of numbers from 1 to 2 is taken to its logarithm before it overflows. */
const largestProduct = 1e300;

/**
 * Log-likelihood and its gradient by (r, alpha, a, b) (Fader, Hardie and Lee 2005, equation 6; Batislam, Denizel and
 * Filiztekin 2007, the likelihood of a random customer; with B(a+1, b+m-1) = B(a, b+m) a / (b+m-1) taken out of the sum).
 */
function logLikelihoodOf({ kind, r, alphaDays, a, b }: RhythmModel, rows: Rows, gradient: Float64Array): number {
  const lnAlpha = Math.log(alphaDays);
  const lnA = Math.log(a);
  const lnTimes = Float64Array.from(rows.times, (time) => Math.log(alphaDays + time));
  const at = { r: lnGamma(r), b: lnGamma(b), ab: lnGamma(a + b), dR: digamma(r), dB: digamma(b), dAB: digamma(a + b) };
  let sum = 0;
  let product = 1;
  let byR = 0;
  let byAlpha = 0;
  let byA = 0;
  let byB = 0;
  let row = 0;
  for (let g = 0; g < rows.repeats.length; g++) {
    const x = rows.repeats[g]!;
    const m = chancesToStop(kind, x);
    const all = rows.customers[g]!;
    sum += all * (lnGamma(r + x) - at.r + lnGamma(b + m) - at.b + at.ab - lnGamma(a + b + m) + r * lnAlpha);
    const fewer = at.dAB - digamma(a + b + m);
    byR += all * (digamma(r + x) - at.dR + lnAlpha);
    byAlpha += (all * r) / alphaDays;
    byA += all * fewer;
    byB += all * (fewer + digamma(b + m) - at.dB);
    const stopOdds = m === 0 ? -Infinity : lnA - Math.log(b + m - 1);
    const rate = r + x;
    let lost = 0;
    for (; row < rows.ends[g]!; row++) {
      const count = rows.counts[row]!;
      const age = rows.age[row]!;
      const last = rows.recency[row]!;
      const lnAge = lnTimes[age]!;
      const silence = lnAge - lnTimes[last]!;
      // ln(1 + e^u), the lost part of the sum; w, its share of the likelihood.
      const u = stopOdds + rate * silence;
      const e = Math.exp(-Math.abs(u));
      const w = (u > 0 ? 1 : e) / (1 + e);
      if (count === 1) product *= 1 + e;
      else sum += count * Math.log(1 + e);
      if (product > largestProduct) {
        sum += Math.log(product);
        product = 1;
      }
      sum += count * ((u > 0 ? u : 0) - rate * lnAge);
      byR += count * (w * silence - lnAge);
      byAlpha -= count * rate * ((1 - w) / (alphaDays + rows.times[age]!) + w / (alphaDays + rows.times[last]!));
      lost += count * w;
    }
    byA += lost / a;
    if (m > 0) byB -= lost / (b + m - 1);
  }
  gradient[0] = byR;
  gradient[1] = byAlpha;
  gradient[2] = byA;
  gradient[3] = byB;
  return sum + Math.log(product);
}

/** Fits on the logarithms of (r, alpha / u, a, b), from the priors' means. */
function fit(kind: RhythmKind, histories: PurchaseHistories, hasPriors: boolean): RhythmFit | NotEnoughData {
  if (histories.repeats.length === 0) return notEnoughData('noCustomers');
  const unit = histories.medianGapDays;
  if (unit === null || !(unit > 0)) return notEnoughData('noRepeatOrders');
  const rows = collapse(histories);
  const modelAt = (point: Float64Array): RhythmModel => ({
    kind,
    r: Math.exp(point[0]!),
    alphaDays: unit * Math.exp(point[1]!),
    a: Math.exp(point[2]!),
    b: Math.exp(point[3]!),
  });
  const byParameter = new Float64Array(4);
  const { point, hasConverged } = minimise((point, gradient) => {
    if (point.some((coordinate) => Math.abs(coordinate) > 2 * runAway)) return Infinity;
    const model = modelAt(point);
    let value = -logLikelihoodOf(model, rows, byParameter);
    const parameters = [model.r, model.alphaDays, model.a, model.b];
    for (let i = 0; i < 4; i++) {
      const off = hasPriors ? point[i]! - priorMeans[i]! : 0;
      gradient[i] = off - parameters[i]! * byParameter[i]!;
      value += (off * off) / 2;
    }
    return value;
  }, priorMeans);
  // With priors there is always a finite best one, however far off: thousands who are all alike pull far.
  const hasRunAway = !hasPriors && point.some((coordinate) => Math.abs(coordinate) > runAway);
  if (!hasConverged || hasRunAway) return notEnoughData('noFiniteFit');
  const model = modelAt(point);
  return { kind: 'fitted', model, logLikelihood: logLikelihoodOf(model, rows, byParameter) };
}

/**
 * The model that the product uses: MBG/NBD with weak priors (maximum a posteriori). Finite from one repeat order on, where
 * maximum likelihood often is not. Order-independent; a change of the unit of time changes alpha alone.
 */
export function fitRhythm(histories: PurchaseHistories): RhythmFit | NotEnoughData {
  return fit('mbgNbd', histories, true);
}

/** Either model by maximum likelihood, as published. `noFiniteFit` where the likelihood has no finite top. */
export function fitRhythmByLikelihood(kind: RhythmKind, histories: PurchaseHistories): RhythmFit | NotEnoughData {
  return fit(kind, histories, false);
}
