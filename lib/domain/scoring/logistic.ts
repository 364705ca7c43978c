/** 1 / (1 + e^-z), exact at both ends. */
export function sigmoid(z: number): number {
  if (z >= 0) return 1 / (1 + Math.exp(-z));
  const e = Math.exp(z);
  return e / (1 + e);
}

/** ln(p / (1 - p)), 0 < p < 1. */
export function logit(p: number): number {
  return Math.log(p) - Math.log1p(-p);
}
