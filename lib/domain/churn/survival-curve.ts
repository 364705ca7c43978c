/** How long one customer was seen, in any unit, and whether the end was seen (otherwise the customer is still there). */
export type Lifetime = { duration: number; hasEnded: boolean };

/** The curve after the ends at `duration`. `low` and `high`: limits of 95 %; at survival 0 both are 0. */
export type SurvivalStep = {
  duration: number;
  atRisk: number;
  ended: number;
  /** S: share still there. */
  survival: number;
  /** Standard error of S by Greenwood 1926: S sqrt(sum d / (n (n - d))). */
  standardError: number;
  low: number;
  high: number;
};

const z95 = 1.959_963_984_540_054;

/**
 * Kaplan and Meier 1958 (J. of the American Statistical Association 53): one step for each duration at which somebody
 * left. Limits on the log-minus-log scale (Kalbfleisch and Prentice 2002, section 1.4), so they stay within 0 and 1.
 * Order-independent; no steps where nobody left.
 */
export function survivalCurve(lifetimes: readonly Lifetime[]): SurvivalStep[] {
  const sorted = lifetimes.toSorted((a, b) => a.duration - b.duration);
  const steps: SurvivalStep[] = [];
  let survival = 1;
  let greenwood = 0;
  for (let i = 0; i < sorted.length;) {
    const { duration } = sorted[i]!;
    const atRisk = sorted.length - i;
    let ended = 0;
    for (; i < sorted.length && sorted[i]!.duration === duration; i++) if (sorted[i]!.hasEnded) ended++;
    if (ended === 0) continue;
    survival *= (atRisk - ended) / atRisk;
    greenwood += atRisk === ended ? 0 : ended / (atRisk * (atRisk - ended));
    const deviation = Math.sqrt(greenwood);
    const spread = survival > 0 ? Math.exp((z95 * deviation) / Math.log(survival)) : 1;
    steps.push({
      duration,
      atRisk,
      ended,
      survival,
      standardError: survival * deviation,
      low: survival ** (1 / spread),
      high: survival ** spread,
    });
  }
  return steps;
}

/** S at a duration: 1 before the first step, flat after the last. */
export function survivalAt(steps: readonly SurvivalStep[], duration: number): number {
  return steps.findLast((step) => step.duration <= duration)?.survival ?? 1;
}

/** The shortest duration after which half or fewer are left; null while more than half are. */
export function medianSurvival(steps: readonly SurvivalStep[]): number | null {
  return steps.find(({ survival }) => survival <= 0.5)?.duration ?? null;
}
