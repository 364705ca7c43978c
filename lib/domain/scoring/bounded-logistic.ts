import { softplus } from '../churn/special-functions.ts';

/**
 * A small logistic regression by MAP: coefficients with normal priors, each within bounds. `rows[i]`: the features of case i
 * by coefficient; `offsets[i]` is added to its log-odds; `labels[i]` is 1 or 0.
 */
export type LogisticCases = { rows: readonly (readonly number[])[]; offsets: readonly number[]; labels: readonly number[] };
export type Coefficient = { mean: number; deviation: number; least: number; most: number };

const mostSteps = 100;
const closeEnough = 1e-10;

const within = (value: number, { least, most }: Coefficient): number => Math.min(most, Math.max(least, value));

const oddsOf = (row: readonly number[], offset: number, point: readonly number[]): number => {
  let odds = offset;
  for (let k = 0; k < point.length; k++) odds += row[k]! * point[k]!;
  return odds;
};

function lossOf({ rows, offsets, labels }: LogisticCases, priors: readonly Coefficient[], point: readonly number[]): number {
  let loss = 0;
  for (let i = 0; i < rows.length; i++) {
    const odds = oddsOf(rows[i]!, offsets[i]!, point);
    loss += softplus(labels[i] === 1 ? -odds : odds);
  }
  for (const [k, { mean, deviation }] of priors.entries()) loss += ((point[k]! - mean) / deviation) ** 2 / 2;
  return loss;
}

function derivatives({ rows, offsets, labels }: LogisticCases, priors: readonly Coefficient[], point: readonly number[]) {
  const n = point.length;
  const gradient = new Float64Array(n);
  const curvature = Array.from({ length: n }, () => new Float64Array(n));
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const p = 1 / (1 + Math.exp(-oddsOf(row, offsets[i]!, point)));
    for (let k = 0; k < n; k++) {
      if (row[k] === 0) continue;
      gradient[k]! += (p - labels[i]!) * row[k]!;
      for (let j = 0; j <= k; j++) curvature[k]![j]! += p * (1 - p) * row[k]! * row[j]!;
    }
  }
  for (const [k, { mean, deviation }] of priors.entries()) {
    gradient[k]! += (point[k]! - mean) / deviation ** 2;
    curvature[k]![k]! += 1 / deviation ** 2;
    for (let j = 0; j < k; j++) curvature[j]![k] = curvature[k]![j]!;
  }
  return { gradient, curvature };
}

/** Solves a x = b for the given rows and columns of a positive definite matrix, by Cholesky's factors. */
function solve(matrix: readonly Float64Array[], places: readonly number[], right: readonly number[]): number[] {
  const n = places.length;
  const root = Array.from({ length: n }, () => new Float64Array(n));
  const x = [...right];
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[places[i]!]![places[j]!]!;
      for (let k = 0; k < j; k++) sum -= root[i]![k]! * root[j]![k]!;
      root[i]![j] = i === j ? Math.sqrt(sum) : sum / root[j]![j]!;
    }
    for (let k = 0; k < i; k++) x[i]! -= root[i]![k]! * x[k]!;
    x[i]! /= root[i]![i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i]! -= root[k]![i]! * x[k]!;
    x[i]! /= root[i]![i]!;
  }
  return x;
}

/**
 * Newton's method on those coefficients that no bound holds, the rest staying at their bounds (Bertsekas 1982, SIAM Journal on
 * Control and Optimization 20(2)), with a step that is halved until the loss falls. The problem is strictly convex: the
 * result does not depend on the start or on the order of the cases. `deviations`: Laplace's, from the curvature.
 */
export function fitBoundedLogistic(cases: LogisticCases, priors: readonly Coefficient[]): { point: number[]; deviations: number[] } {
  let point = priors.map((prior) => within(prior.mean, prior));
  let loss = lossOf(cases, priors, point);
  for (let step = 0; step < mostSteps; step++) {
    const { gradient, curvature } = derivatives(cases, priors, point);
    const free = [...priors.keys()].filter((k) => {
      const { least, most } = priors[k]!;
      return !((point[k]! <= least && gradient[k]! > 0) || (point[k]! >= most && gradient[k]! < 0));
    });
    if (free.every((k) => Math.abs(gradient[k]!) < closeEnough)) break;
    const direction = solve(
      curvature,
      free,
      free.map((k) => -gradient[k]!),
    );
    let isBetter = false;
    for (let share = 1; share > 1e-10 && !isBetter; share /= 2) {
      const next = [...point];
      for (const [i, k] of free.entries()) next[k] = within(point[k]! + share * direction[i]!, priors[k]!);
      const nextLoss = lossOf(cases, priors, next);
      if (nextLoss >= loss) continue;
      isBetter = true;
      point = next;
      loss = nextLoss;
    }
    if (!isBetter) break;
  }
  const { curvature } = derivatives(cases, priors, point);
  const all = [...priors.keys()];
  const deviations = all.map((k) => {
    const unit = solve(
      curvature,
      all,
      all.map((j) => (j === k ? 1 : 0)),
    );
    return Math.sqrt(unit[k]!);
  });
  return { point, deviations };
}
