import { describe, expect, it } from 'vitest';
import { minimise, minimiseValue } from './minimise.ts';

/** Rosenbrock 1960: a curved valley, with its lowest point at (1, 1). */
const valley = (point: Float64Array): number => 100 * (point[1]! - point[0]! ** 2) ** 2 + (1 - point[0]!) ** 2;
function valleyWithSlope(point: Float64Array, gradient: Float64Array): number {
  gradient[0] = -400 * point[0]! * (point[1]! - point[0]! ** 2) - 2 * (1 - point[0]!);
  gradient[1] = 200 * (point[1]! - point[0]! ** 2);
  return valley(point);
}

describe('minimise', () => {
  it('goes down a curved valley to its lowest point', () => {
    const { point, value, hasConverged } = minimise(valleyWithSlope, [-1.2, 1]);
    expect(hasConverged).toBe(true);
    expect(point[0]).toBeCloseTo(1, 7);
    expect(point[1]).toBeCloseTo(1, 7);
    expect(value).toBeLessThan(1e-13);
  });

  it('does without a slope', () => {
    const { point, hasConverged } = minimiseValue(valley, [-1.2, 1]);
    expect(hasConverged).toBe(true);
    expect(point[0]).toBeCloseTo(1, 5);
  });

  it('keeps out of where the function is infinite', () => {
    const { point, hasConverged } = minimise(
      (point, gradient) => {
        if (point[0]! <= 0) return Infinity;
        gradient[0] = 1 - 2 / point[0]!;
        return point[0]! - 2 * Math.log(point[0]!);
      },
      [0.01],
    );
    expect(hasConverged).toBe(true);
    expect(point[0]).toBeCloseTo(2, 6);
  });

  it('is still at once where it starts at the lowest point', () => {
    expect(minimise(valleyWithSlope, [1, 1])).toEqual({ point: Float64Array.of(1, 1), value: 0, hasConverged: true });
  });

  it('says so where there is no lowest point', () => {
    const downhill = minimise(
      (point, gradient) => {
        gradient[0] = -1;
        return -point[0]!;
      },
      [0],
    );
    expect(downhill.hasConverged).toBe(false);
    const unknown = minimise(
      (_, gradient) => {
        gradient[0] = Number.NaN;
        return Number.NaN;
      },
      [0],
    );
    expect(unknown.hasConverged).toBe(false);
  });
});
