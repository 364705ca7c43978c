import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitCorrection, type CorrectionRows } from './fit-correction.ts';

/** `times` of each row: a trait, given log-odds 0, and the share of those with outcome 1. */
function rowsOf(times: number, shares: readonly (readonly [number, number])[]): CorrectionRows {
  const rows: CorrectionRows = { width: 2, traits: [], logOdds: [], outcomes: [], weight: 1 };
  for (const [trait, share] of shares)
    for (let i = 0; i < times; i++) {
      rows.traits.push(1, trait);
      rows.logOdds.push(0);
      rows.outcomes.push(i < share * times ? 1 : 0);
    }
  return rows;
}

describe('a correction', () => {
  it('finds what much data shows', () => {
    const [level, weight] = fitCorrection(
      rowsOf(10_000, [
        [-1, 0.3],
        [1, 0.6],
      ]),
    )!;
    const [low, high] = [Math.log(3 / 7), Math.log(6 / 4)];
    expect(level).toBeCloseTo((low + high) / 2, 1);
    expect(weight).toBeCloseTo((high - low) / 2, 1);
  });

  it('is held back with little data, and left out where chance would do as much', () => {
    const shares = [
      [-1, 0.3],
      [1, 0.7],
    ] as const;
    const [, few] = fitCorrection(rowsOf(40, shares))!;
    const [, many] = fitCorrection(rowsOf(4000, shares))!;
    expect(few!).toBeGreaterThan(0);
    expect(few!).toBeLessThan(0.7 * many!);
    expect(fitCorrection(rowsOf(4, shares))).toBeNull();
    expect(fitCorrection(rowsOf(1000, [[-1, 0.5]]))).toBeNull();
    expect(fitCorrection(rowsOf(0, []))).toBeNull();
  });

  it('is finite for whatever was forecast and came', () => {
    const row = fc.record({
      trait: fc.double({ min: -3, max: 3, noNaN: true }),
      odds: fc.constantFrom(-12, 0, 12),
      outcome: fc.constantFrom(0, 1),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
        const weights = fitCorrection({
          width: 2,
          traits: rows.flatMap(({ trait }) => [1, trait]),
          logOdds: rows.map(({ odds }) => odds),
          outcomes: rows.map(({ outcome }) => outcome),
          weight: 1,
        });
        expect(weights === null || weights.every(Number.isFinite)).toBe(true);
      }),
    );
  });
});
