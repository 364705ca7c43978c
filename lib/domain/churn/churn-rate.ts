import { notEnoughData, type NotEnoughData } from './not-enough-data.ts';
import { betaQuantile, incompleteBeta } from './special-functions.ts';

/** Customers there at the start of a period, and those of them lost during it. Who joined meanwhile counts in neither. */
export type ChurnCounts = { atStart: number; lost: number };

export type ChurnAssessment = {
  kind: 'assessed';
  /** Share lost, 0 to 1. */
  rate: number;
  /** Whether the share lost stays at or below the threshold. */
  isWithin: boolean;
  /** P(the true rate is above the threshold). */
  probabilityAbove: number;
  /** The middle 95 % of the posterior. */
  interval: { low: number; high: number };
};

/** Share lost, 0 to 1; null with nobody at the start. RangeError for counts that cannot be. */
export function churnRate({ atStart, lost }: ChurnCounts): number | null {
  if (!(lost >= 0 && lost <= atStart && Number.isFinite(atStart))) throw new RangeError(`${lost} of ${atStart} customers cannot be lost.`);
  return atStart === 0 ? null : lost / atStart;
}

/**
 * The rate against a threshold for the same period, with what chance alone can do: the true rate is Beta(lost + 1/2,
 * N - lost + 1/2) by Jeffreys' prior (Brown, Cai and DasGupta 2001, Statistical Science 16(2)).
 */
export function assessChurn(counts: ChurnCounts, thresholdRate: number): ChurnAssessment | NotEnoughData {
  const rate = churnRate(counts);
  if (rate === null) return notEnoughData('noCustomers');
  const a = counts.lost + 0.5;
  const b = counts.atStart - counts.lost + 0.5;
  return {
    kind: 'assessed',
    rate,
    isWithin: rate <= thresholdRate,
    probabilityAbove: incompleteBeta(1 - thresholdRate, b, a),
    interval: { low: betaQuantile(0.025, a, b), high: betaQuantile(0.975, a, b) },
  };
}

/** A rate of one period over several, or over a part of one: 1 - (1 - rate)^periods. 5 % a month is 46.0 % a year. */
export function rateOverPeriods(rate: number, periods: number): number {
  return periods === 0 ? 0 : -Math.expm1(periods * Math.log1p(-rate));
}
