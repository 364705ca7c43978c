import type { Settings } from '../settings.ts';
import { logit, sigmoid } from './logistic.ts';

const mostSteps = 60;
const closeEnough = 1e-12;

/**
 * beta0 of scoring.md 4: the starting point, in log-odds, at which the mean risk of the whole book equals the base rate.
 * `logOddsOfCustomers`: the evidence of each customer known so far. Customers of the book (`bookSize`) that were not
 * seen yet are taken to be without evidence. That is a judgement until the book is imported: without it, a handful of
 * seen customers who all complain would be forced down to a mean of 5 %.
 * Newton's method, kept inside a shrinking bracket, so it ends for any input; numbers that are not finite count 0.
 */
export function calibrateIntercept(
  logOddsOfCustomers: Float64Array | readonly number[],
  { baseRate, bookSize }: Pick<Settings, 'baseRate' | 'bookSize'>,
): number {
  // Customers with the same evidence (most have none) are reckoned once.
  const counts = new Map<number, number>();
  let lowest = 0;
  let highest = 0;
  for (const raw of logOddsOfCustomers) {
    const evidence = Number.isFinite(raw) ? raw : 0;
    counts.set(evidence, (counts.get(evidence) ?? 0) + 1);
    lowest = Math.min(lowest, evidence);
    highest = Math.max(highest, evidence);
  }
  const unseen = Math.max(0, bookSize - logOddsOfCustomers.length);
  if (unseen > 0) counts.set(0, (counts.get(0) ?? 0) + unseen);
  const base = logit(baseRate);
  const customers = logOddsOfCustomers.length + unseen;
  if (customers === 0) return base;

  // The mean rises with the starting point: at base - highest it is at most the base rate, at base - lowest at least.
  let low = base - highest;
  let high = base - lowest;
  let intercept = Math.min(high, Math.max(low, base));
  for (let step = 0; step < mostSteps; step++) {
    let sum = 0;
    let slope = 0;
    for (const [evidence, count] of counts) {
      const risk = sigmoid(intercept + evidence);
      sum += count * risk;
      slope += count * risk * (1 - risk);
    }
    const off = sum - customers * baseRate;
    if (off > 0) high = intercept;
    else low = intercept;
    if (Math.abs(off) <= closeEnough * customers) break;
    const next = intercept - off / slope;
    intercept = next > low && next < high ? next : (low + high) / 2;
  }
  return intercept;
}
