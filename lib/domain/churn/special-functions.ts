/**
 * The few special functions that the churn models need. Sources by number: NIST Digital Library of Mathematical
 * Functions, dlmf.nist.gov. Absolute errors about 1e-14 of the largest term unless said otherwise.
 */

/** From here on six terms of Stirling's series are exact to the last digit. */
const stirlingFrom = 10;
const halfLnTwoPi = 0.918_938_533_204_672_8;

/** ln of the gamma function, x > 0. Stirling's series (DLMF 5.11.1) after shifting x up by the recurrence (5.5.1). */
export function lnGamma(x: number): number {
  let shift = 1;
  let y = x;
  for (; y < stirlingFrom; y += 1) shift *= y;
  const w = 1 / (y * y);
  const series = (1 / 12 - w * (1 / 360 - w * (1 / 1260 - w * (1 / 1680 - w * (1 / 1188 - (w * 691) / 360_360))))) / y;
  return (y - 0.5) * Math.log(y) - y + halfLnTwoPi + series - Math.log(shift);
}

/** Derivative of lnGamma, x > 0 (DLMF 5.11.2, shifted by 5.5.2). */
export function digamma(x: number): number {
  let shift = 0;
  let y = x;
  for (; y < stirlingFrom; y += 1) shift += 1 / y;
  const w = 1 / (y * y);
  const series = w * (1 / 12 - w * (1 / 120 - w * (1 / 252 - w * (1 / 240 - w * (1 / 132 - w * (691 / 32_760 - w / 12))))));
  return Math.log(y) - 0.5 / y - series - shift;
}

/** ln B(a, b), a > 0, b > 0 (DLMF 5.12.1). */
export function lnBeta(a: number, b: number): number {
  return lnGamma(a) + lnGamma(b) - lnGamma(a + b);
}

/** ln(1 + e^u) without overflow. */
export function softplus(u: number): number {
  return u > 0 ? u + Math.log1p(Math.exp(-u)) : Math.log1p(Math.exp(u));
}

const mostFractions = 100_000;
const tiny = 1e-300;

/** The continued fraction of I_x(a, b) (DLMF 8.17.22), by Lentz's method. Fast for x < (a + 1) / (a + b + 2). */
function betaFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < mostFractions; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / nonZero(1 + even * d);
    c = nonZero(1 + even / c);
    value *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / nonZero(1 + odd * d);
    c = nonZero(1 + odd / c);
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-15) break;
  }
  return value;
}

const nonZero = (value: number): number => (Math.abs(value) < tiny ? tiny : value);

/** I_x(a, b), the distribution function of Beta(a, b) at x, 0 <= x <= 1, a > 0, b > 0 (DLMF 8.17). */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - lnBeta(a, b));
  const isLower = x < (a + 1) / (a + b + 2);
  const part = isLower ? (front * betaFraction(x, a, b)) / a : (front * betaFraction(1 - x, b, a)) / b;
  return Math.min(1, Math.max(0, isLower ? part : 1 - part));
}

/** The x at which I_x(a, b) = p, 0 < p < 1, to the last digits of a double. */
export function betaQuantile(p: number, a: number, b: number): number {
  let low = 0;
  let high = 1;
  // Halving ends by itself: after some 60 steps (more for tiny x) nothing lies between the two.
  for (let x = 0.5; x > low && x < high; x = (low + high) / 2) {
    if (incompleteBeta(x, a, b) < p) low = x;
    else high = x;
    if (high < tiny || high - low < 1e-16 * high) break;
  }
  return (low + high) / 2;
}

const mostTerms = 1_000_000;

/**
 * Gauss's 2F1(a, b; c; z), c > 0, 0 <= z < 1, by its series (DLMF 15.2.1). Euler's transformation (15.8.1) shortens it where
 * that keeps all terms positive, and then nothing overflows at a thousand. Takes some 40 / (1 - z) terms: exact to about
 * 1e-12 for positive a and b and z up to 0.9999.
 */
export function hypergeometric2F1(a: number, b: number, c: number, z: number): number {
  const excess = c - a - b;
  const isShorter = excess < 0 && c >= a && c >= b;
  return isShorter ? (1 - z) ** excess * hypergeometricSeries(c - a, c - b, c, z) : hypergeometricSeries(a, b, c, z);
}

function hypergeometricSeries(a: number, b: number, c: number, z: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 0; k < mostTerms; k++) {
    term *= (((a + k) * (b + k)) / ((c + k) * (k + 1))) * z;
    sum += term;
    // The terms after this one add up to about term / (1 - z).
    if (Math.abs(term) <= 1e-17 * (1 - z) * Math.abs(sum)) break;
  }
  return sum;
}
