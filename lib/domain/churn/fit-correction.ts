import { minimise } from './minimise.ts';
import { softplus } from './special-functions.ts';

/**
 * Rows of `width` traits each, one after the other, with the log-odds that they are to correct, 1 or 0 for what
 * came, and what each row counts for.
 */
export type CorrectionRows = { width: number; traits: number[]; logOdds: number[]; outcomes: number[]; weight: number };

/** Judged once: a trait one deviation off moves the log-odds by so much, give or take. */
const priorDeviation = 0.2;

/**
 * What to add to given log-odds: weights of a logistic regression whose offset they are, by MAP under N(0, 0.2) for each, all
 * then shrunk by 1 - p / G. G is twice the gain in log-likelihood; p is what chance alone would gain, the effective number
 * of weights: the trace of H (H + P)^-1 for the curvatures H of the data and P of the prior. Null where nothing remains:
 * the given log-odds are then as good.
 */
export function fitCorrection({ width, traits, logOdds, outcomes, weight }: CorrectionRows): number[] | null {
  const oddsAt = (point: Float64Array, row: number): number => {
    let sum = logOdds[row]!;
    for (let i = 0; i < width; i++) sum += point[i]! * traits[row * width + i]!;
    return sum;
  };
  /** -ln of the probability of what came. */
  const lossOf = (odds: number, row: number): number => weight * softplus(outcomes[row] === 1 ? -odds : odds);
  const precision = 1 / priorDeviation ** 2;
  const { point } = minimise(
    (point, gradient) => {
      let value = 0;
      for (let i = 0; i < width; i++) {
        value += (precision * point[i]! ** 2) / 2;
        gradient[i] = precision * point[i]!;
      }
      for (let row = 0; row < logOdds.length; row++) {
        const odds = oddsAt(point, row);
        value += lossOf(odds, row);
        const error = weight * (1 / (1 + Math.exp(-odds)) - outcomes[row]!);
        for (let i = 0; i < width; i++) gradient[i]! += error * traits[row * width + i]!;
      }
      return value;
    },
    Array.from({ length: width }, () => 0),
  );

  let gain = 0;
  const curvature = new Float64Array(width * width);
  for (let row = 0; row < logOdds.length; row++) {
    const odds = oddsAt(point, row);
    gain += 2 * (lossOf(logOdds[row]!, row) - lossOf(odds, row));
    const p = 1 / (1 + Math.exp(-odds));
    for (let i = 0; i < width; i++)
      for (let j = 0; j < width; j++)
        curvature[i * width + j]! += weight * p * (1 - p) * traits[row * width + i]! * traits[row * width + j]!;
  }
  for (let i = 0; i < width; i++) curvature[i * width + i]! += precision;
  const effective = width - precision * traceOfInverse(curvature, width);
  const kept = gain > 0 ? 1 - effective / gain : 0;
  return kept > 0 ? Array.from(point, (part) => kept * part) : null;
}

/** For a positive definite matrix, row by row: the sum of squares of the inverse of its Cholesky factor. */
function traceOfInverse(matrix: Float64Array, n: number): number {
  const root = new Float64Array(n * n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * n + j]!;
      for (let k = 0; k < j; k++) sum -= root[i * n + k]! * root[j * n + k]!;
      root[i * n + j] = i === j ? Math.sqrt(sum) : sum / root[j * n + j]!;
    }
  let trace = 0;
  const column = new Float64Array(n);
  for (let j = 0; j < n; j++)
    for (let i = j; i < n; i++) {
      let sum = i === j ? 1 : 0;
      for (let k = j; k < i; k++) sum -= root[i * n + k]! * column[k]!;
      column[i] = sum / root[i * n + i]!;
      trace += column[i]! ** 2;
    }
  return trace;
}
