import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundPoints } from './round-points.ts';

const part = fc.double({ min: -100, max: 100, noNaN: true });
const sum = (parts: number[]): number => parts.reduce((total, p) => total + p, 0);

describe('roundPoints', () => {
  it('gives the missing points to the largest remainders', () => {
    expect(roundPoints([5.4, 7.4, 7.4])).toEqual([6, 7, 7]);
    expect(roundPoints([5, 12.6, -1.6])).toEqual([5, 13, -2]);
    expect(roundPoints([])).toEqual([]);
  });

  it('adds up to the rounded sum', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
        expect(sum(roundPoints(parts)) - Math.round(sum(parts))).toBeCloseTo(0, 9);
      }),
    );
  });

  it('never flips a sign, keeps the order, moves nothing by a whole point', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
        const rounded = roundPoints(parts);
        for (const [i, p] of parts.entries()) {
          expect(Number.isInteger(rounded[i])).toBe(true);
          expect(Object.is(rounded[i], -0)).toBe(false);
          expect(rounded[i]! * Math.sign(p)).toBeGreaterThanOrEqual(0);
          expect(Math.abs(rounded[i]! - p)).toBeLessThanOrEqual(1);
          for (const [j, q] of parts.entries()) if (p > q) expect(rounded[i]!).toBeGreaterThanOrEqual(rounded[j]!);
        }
      }),
    );
  });
});
