import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaQuantile, digamma, hypergeometric2F1, incompleteBeta, lnBeta, lnGamma, softplus } from './special-functions.ts';

const positive = fc.double({ min: 1e-3, max: 2000, noNaN: true });

describe('lnGamma', () => {
  // Abramowitz and Stegun 1964, table 6.1 and the closed forms beside it; ln 999! to 15 digits.
  it.each([
    [1, 0],
    [2, 0],
    [0.5, Math.log(Math.PI) / 2],
    [1.5, Math.log(Math.PI) / 2 - Math.LN2],
    [1.25, Math.log(0.906_402_477_055_477)],
    [1.75, Math.log(0.919_062_526_848_832)],
    [10, Math.log(362_880)],
    [1000, 5905.220_423_209_181],
  ])('of %d', (x, value) => {
    expect(Math.abs(lnGamma(x) - value)).toBeLessThan(1e-13 * Math.max(1, value));
  });

  it('rises by ln x from x to x + 1', () => {
    fc.assert(
      fc.property(positive, (x) => {
        expect(Math.abs(lnGamma(x + 1) - lnGamma(x) - Math.log(x))).toBeLessThan(1e-13 * Math.max(10, lnGamma(x)));
      }),
    );
  });
});

describe('digamma', () => {
  // Euler's constant and Gauss's theorem (DLMF 5.4.12, 5.4.13).
  it.each([
    [1, -0.577_215_664_901_532_9],
    [0.5, -0.577_215_664_901_532_9 - 2 * Math.LN2],
    [0.25, -0.577_215_664_901_532_9 - Math.PI / 2 - 3 * Math.LN2],
    [2, 1 - 0.577_215_664_901_532_9],
  ])('of %d', (x, value) => {
    expect(digamma(x)).toBeCloseTo(value, 13);
  });

  it('is the slope of lnGamma', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 500, noNaN: true }), (x) => {
        const slope = (lnGamma(x + 1e-4) - lnGamma(x - 1e-4)) / 2e-4;
        expect(Math.abs(digamma(x) - slope)).toBeLessThan(1e-6);
      }),
    );
  });
});

describe('incompleteBeta', () => {
  // Closed forms: I_x(1, 1) = x, I_x(a, 1) = x^a, I_x(1/2, 1/2) = (2 / pi) asin sqrt x, and a binomial sum.
  it.each([
    [0.3, 1, 1, 0.3],
    [0.7, 2.5, 1, 0.7 ** 2.5],
    [0.2, 1, 40, 1 - 0.8 ** 40],
    [0.4, 0.5, 0.5, (2 / Math.PI) * Math.asin(Math.sqrt(0.4))],
    [0.1, 2, 3, 1 - (0.9 ** 4 + 4 * 0.1 * 0.9 ** 3)],
    [0, 2, 3, 0],
    [1, 2, 3, 1],
  ])('I_%d(%d, %d)', (x, a, b, value) => {
    expect(Math.abs(incompleteBeta(x, a, b) - value)).toBeLessThan(1e-14);
  });

  it('stays within 0 and 1, rises with x and mirrors', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), positive, positive, (x, a, b) => {
        const value = incompleteBeta(x, a, b);
        expect(value >= 0 && value <= 1).toBe(true);
        expect(incompleteBeta(x + 0.01, a, b)).toBeGreaterThanOrEqual(value - 1e-12);
        expect(Math.abs(value + incompleteBeta(1 - x, b, a) - 1)).toBeLessThan(1e-9);
      }),
    );
  });

  it('is exact in the middle for a million of each', () => {
    expect(incompleteBeta(0.5, 1e6, 1e6)).toBeCloseTo(0.5, 6);
  });

  it('is undone by its quantile', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), fc.double({ min: 0.5, max: 500, noNaN: true }), positive, (p, a, b) => {
        const x = betaQuantile(p, a, Math.max(0.5, b));
        expect(incompleteBeta(x, a, Math.max(0.5, b))).toBeCloseTo(p, 8);
      }),
    );
  });
});

describe('hypergeometric2F1', () => {
  // DLMF 15.4.1 to 15.4.4.
  it.each([0.01, 0.5, 0.9, 0.99, 0.999])('has its closed forms at z = %d', (z) => {
    const root = Math.sqrt(z);
    for (const [value, exact] of [
      [hypergeometric2F1(1, 1, 2, z), -Math.log1p(-z) / z],
      [hypergeometric2F1(0.5, 1, 1.5, z), Math.atanh(root) / root],
      [hypergeometric2F1(0.5, 0.5, 1.5, z), Math.asin(root) / root],
      [hypergeometric2F1(2.5, 3, 3, z), (1 - z) ** -2.5],
      [hypergeometric2F1(-2, 3, 4, z), 1 - 1.5 * z + 0.6 * z * z],
    ] as const)
      expect(Math.abs(value / exact - 1)).toBeLessThan(1e-12);
  });

  it('has the value that Abramowitz and Stegun give at 1, when near to it', () => {
    // 15.1.20: Gamma(c) Gamma(c - a - b) / (Gamma(c - a) Gamma(c - b)).
    const atOne = Math.exp(lnGamma(6) + lnGamma(4.5) - lnGamma(5) - lnGamma(5.5));
    expect(hypergeometric2F1(1, 0.5, 6, 0.999_999)).toBeCloseTo(atOne, 6);
  });

  it('keeps Gauss’s relation between neighbours', () => {
    // DLMF 15.5.11: (c - a) F(a - 1) + (2a - c + (b - a) z) F(a) + a (z - 1) F(a + 1) = 0.
    const small = fc.double({ min: 0.1, max: 6, noNaN: true });
    fc.assert(
      fc.property(small, small, small, fc.double({ min: 0, max: 0.95, noNaN: true }), (a, b, c, z) => {
        const terms = [
          (c - a) * hypergeometric2F1(a - 1, b, c, z),
          (2 * a - c + (b - a) * z) * hypergeometric2F1(a, b, c, z),
          a * (z - 1) * hypergeometric2F1(a + 1, b, c, z),
        ];
        const size = Math.max(...terms.map(Math.abs));
        expect(Math.abs(terms.reduce((sum, term) => sum + term, 0))).toBeLessThan(1e-10 * Math.max(size, 1));
      }),
    );
  });
});

describe('small ones', () => {
  it('lnBeta of closed forms', () => {
    expect(lnBeta(2, 3)).toBeCloseTo(Math.log(1 / 12), 14);
    expect(lnBeta(0.5, 0.5)).toBeCloseTo(Math.log(Math.PI), 14);
  });

  it('softplus neither overflows nor loses small numbers', () => {
    expect(softplus(1000)).toBe(1000);
    expect(softplus(-50)).toBeCloseTo(Math.exp(-50), 30);
    expect(softplus(0)).toBeCloseTo(Math.LN2, 15);
    expect(softplus(-Infinity)).toBe(0);
  });
});
