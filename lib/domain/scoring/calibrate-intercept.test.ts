import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrateIntercept } from './calibrate-intercept.ts';
import { logit, sigmoid } from './logistic.ts';

function meanRisk(intercept: number, evidence: readonly number[], bookSize: number): number {
  const unseen = Math.max(0, bookSize - evidence.length);
  const risk = evidence.reduce((sum, e) => sum + sigmoid(intercept + e), 0) + unseen * sigmoid(intercept);
  return risk / (evidence.length + unseen);
}

describe('calibrateIntercept', () => {
  it('is the base rate where nothing is known', () => {
    expect(calibrateIntercept([], { baseRate: 0.05, bookSize: 0 })).toBeCloseTo(logit(0.05), 12);
    expect(calibrateIntercept([], { baseRate: 0.05, bookSize: 200 })).toBeCloseTo(logit(0.05), 9);
    expect(calibrateIntercept([0, 0, 0], { baseRate: 0.2, bookSize: 0 })).toBeCloseTo(logit(0.2), 9);
  });

  it('does not force a few seen customers, all complaining, down to the base rate', () => {
    const seen = [2, 2, 2];
    const intercept = calibrateIntercept(seen, { baseRate: 0.05, bookSize: 200 });
    expect(100 * sigmoid(intercept + 2)).toBeGreaterThan(25);
    const alone = calibrateIntercept(seen, { baseRate: 0.05, bookSize: 0 });
    expect(100 * sigmoid(alone + 2)).toBeCloseTo(5, 6);
  });

  it('makes the mean risk of the book equal the base rate, whatever the evidence', () => {
    const evidence = fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { maxLength: 60 });
    fc.assert(
      fc.property(evidence, fc.double({ min: 0.001, max: 0.999, noNaN: true }), fc.nat(500), (known, baseRate, bookSize) => {
        fc.pre(known.length + bookSize > 0);
        const intercept = calibrateIntercept(known, { baseRate, bookSize });
        expect(meanRisk(intercept, known, bookSize)).toBeCloseTo(baseRate, 9);
        expect(calibrateIntercept(Float64Array.from(known), { baseRate, bookSize })).toBe(intercept);
      }),
    );
  });

  it('ends with a finite number for any input', () => {
    fc.assert(
      fc.property(fc.array(fc.double(), { maxLength: 20 }), fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }), (known, baseRate) => {
        expect(Number.isNaN(calibrateIntercept(known, { baseRate, bookSize: 5 }))).toBe(false);
      }),
    );
    expect(Number.isFinite(calibrateIntercept([NaN, Infinity, -Infinity, 1], { baseRate: 0.05, bookSize: 1 }))).toBe(true);
  });
});
