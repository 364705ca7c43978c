import { expect, it } from 'vitest';
import { judgePeriod, type PeriodCounts, type PeriodJudgement } from './judge-period.ts';

const judged = (counts: Partial<PeriodCounts>): PeriodJudgement => {
  const result = judgePeriod({ atStart: 100, lost: 0, joined: 0, periodsAYear: 1, thresholdAYear: 0.05, ...counts });
  if (result.kind !== 'assessed') throw new Error(result.why);
  return result;
};

it('fails a company that lost 250 of 1,500 in a year', () => {
  const { rate, isWithin, probabilityAbove } = judged({ atStart: 1500, lost: 250 });
  expect([Math.round(rate * 1000) / 10, isWithin]).toEqual([16.7, false]);
  expect(probabilityAbove).toBeGreaterThan(0.9999);
});

it('tells churn, growth and the next base of 17 million customers', () => {
  const { change } = judged({ atStart: 17_000_000, joined: 680_000, lost: 170_000 });
  expect(change).toEqual({ churnRate: 0.01, netGrowthRate: 0.03, growthWithoutLossRate: 0.04, atEnd: 17_510_000 });
});

it('sets 14 % joined against 12 % lost', () => {
  expect(judged({ joined: 14, lost: 12 }).change.netGrowthRate).toBe(0.02);
});

it('says what chance alone can do, and what a month is a year', () => {
  expect(judged({ lost: 6 }).probabilityAbove).toBeCloseTo(0.7, 2);
  expect(judged({ atStart: 1000, lost: 60 }).probabilityAbove).toBeCloseTo(0.92, 2);
  const month = judged({ lost: 5, periodsAYear: 12 });
  expect(month.rateAYear).toBeCloseTo(0.46, 3);
  expect(month.isWithin).toBe(false);
  // The 5 % of a year is 0.43 % of a month.
  expect(month.threshold).toBeCloseTo(0.004265, 6);
});

it('says nothing of nobody', () => {
  expect(judgePeriod({ atStart: 0, lost: 0, joined: 4, periodsAYear: 1, thresholdAYear: 0.05 }).kind).toBe('notEnoughData');
});
