/** `gradient` is filled; the value is returned. A point outside of what makes sense gives Infinity. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;
export type Minimum = { point: Float64Array; value: number; hasConverged: boolean };

const mostSteps = 500;
/** No step changes a coordinate by more: the coordinates are logarithms, and a wild first step would overflow them. */
const longestStep = 2;
/** Of the decrease that the slope promises, so much must come true (Armijo). */
const leastShare = 1e-4;

/**
 * The nearest local minimum of a smooth function, by the method of Broyden, Fletcher, Goldfarb and Shanno (Nocedal and
 * Wright 2006, Numerical Optimization, algorithm 6.1) with backtracking. It ends where every slope is below
 * `slopeTolerance`, or where rounding leaves nothing to win. Not converged: no step goes down though the slope is not flat.
 */
export function minimise(objective: Objective, start: readonly number[], slopeTolerance = 1e-6): Minimum {
  const n = start.length;
  let point = Float64Array.from(start);
  let gradient = new Float64Array(n);
  let value = objective(point, gradient);
  /** Inverse curvature, row by row. */
  const inverse = new Float64Array(n * n);
  resetTo(inverse, n, 1);
  let isFresh = true;

  const direction = new Float64Array(n);
  let next = new Float64Array(n);
  let nextGradient = new Float64Array(n);
  const product = new Float64Array(n);
  for (let step = 0; step < mostSteps && largest(gradient) > slopeTolerance; step++) {
    multiply(inverse, gradient, direction);
    let slope = 0;
    for (let i = 0; i < n; i++) slope -= direction[i]! * gradient[i]!;
    let length = Math.min(1, longestStep / largest(direction));
    let nextValue = Infinity;
    for (; length > 1e-14; length /= 3) {
      for (let i = 0; i < n; i++) next[i] = point[i]! - length * direction[i]!;
      nextValue = objective(next, nextGradient);
      if (nextValue <= value + leastShare * length * slope) break;
    }
    if (!(nextValue < value)) {
      if (isFresh) break;
      resetTo(inverse, n, 1);
      isFresh = true;
      continue;
    }

    let sy = 0;
    let yy = 0;
    for (let i = 0; i < n; i++) {
      const y = nextGradient[i]! - gradient[i]!;
      sy += (next[i]! - point[i]!) * y;
      yy += y * y;
    }
    if (sy > 0) {
      // The first step knows nothing of the scale: take it from what was learned on the way (their equation 6.20).
      if (isFresh) resetTo(inverse, n, sy / yy);
      isFresh = false;
      for (let i = 0; i < n; i++) direction[i] = nextGradient[i]! - gradient[i]!;
      multiply(inverse, direction, product);
      let yHy = 0;
      for (let i = 0; i < n; i++) yHy += direction[i]! * product[i]!;
      for (let i = 0; i < n; i++) {
        const si = next[i]! - point[i]!;
        for (let j = 0; j < n; j++) {
          const sj = next[j]! - point[j]!;
          inverse[i * n + j]! += ((1 + yHy / sy) * si * sj - product[i]! * sj - si * product[j]!) / sy;
        }
      }
    }
    [point, next] = [next, point];
    [gradient, nextGradient] = [nextGradient, gradient];
    value = nextValue;
  }
  // Sums of large terms cannot tell two near points apart: there the slope is as flat as it will be.
  return { point, value, hasConverged: largest(gradient) <= Math.max(100 * slopeTolerance, 1e-7 * Math.abs(value)) };
}

/** The same for a function without a known gradient: central differences, good to about 1e-8 of the minimum's place. */
export function minimiseValue(valueAt: (point: Float64Array) => number, start: readonly number[]): Minimum {
  const h = 1e-5;
  const near = new Float64Array(start.length);
  return minimise((point, gradient) => {
    near.set(point);
    for (let i = 0; i < point.length; i++) {
      near[i] = point[i]! + h;
      const above = valueAt(near);
      near[i] = point[i]! - h;
      gradient[i] = (above - valueAt(near)) / (2 * h);
      near[i] = point[i]!;
    }
    return valueAt(point);
  }, start);
}

function resetTo(matrix: Float64Array, n: number, diagonal: number): void {
  matrix.fill(0);
  for (let i = 0; i < n; i++) matrix[i * n + i] = diagonal;
}

function multiply(matrix: Float64Array, vector: Float64Array, into: Float64Array): void {
  const n = vector.length;
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let j = 0; j < n; j++) sum += matrix[i * n + j]! * vector[j]!;
    into[i] = sum;
  }
}

function largest(vector: Float64Array): number {
  let most = 0;
  for (const part of vector) most = Math.max(most, Math.abs(part));
  return most;
}
