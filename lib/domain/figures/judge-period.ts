import { assessChurn, rateOverPeriods, type ChurnAssessment } from '../churn/churn-rate.ts';
import { baseChange, type BaseChange } from '../churn/customer-base.ts';
import type { NotEnoughData } from '../churn/not-enough-data.ts';

/** `joined`: new ones and those come back. `periodsAYear`: how many such periods make a year. `thresholdAYear`: 0 to 1. */
export type PeriodCounts = { atStart: number; lost: number; joined: number; periodsAYear: number; thresholdAYear: number };

export type PeriodJudgement = ChurnAssessment & {
  /** The rate if it went on for a year, 0 to 1. */
  rateAYear: number;
  /** The yearly threshold as a rate of the period. */
  threshold: number;
  change: BaseChange;
};

/** One period against the yearly threshold. RangeError for counts that cannot be. */
export function judgePeriod({ atStart, lost, joined, periodsAYear, thresholdAYear }: PeriodCounts): PeriodJudgement | NotEnoughData {
  const threshold = rateOverPeriods(thresholdAYear, 1 / periodsAYear);
  const assessed = assessChurn({ atStart, lost }, threshold);
  const change = baseChange({ atStart, lost, joined });
  if (assessed.kind !== 'assessed' || change === null) return { kind: 'notEnoughData', why: 'noCustomers' };
  return { ...assessed, rateAYear: rateOverPeriods(assessed.rate, periodsAYear), threshold, change };
}
