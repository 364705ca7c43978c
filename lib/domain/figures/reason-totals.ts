import { reasonIdOf, type ReasonId, type RiskScore } from '../scoring/score.ts';

/** What raises risk in the book. */
export type ReasonKey = Exclude<ReasonId, 'startingPoint'>;
export type ReasonTotal = { reason: ReasonKey; points: number; customers: number; cumulativeShare: number };

/** Adds up the points that raise scores, by reason. */
export function createReasonTotals(): { add: (score: RiskScore) => void; totals: () => ReasonTotal[] } {
  const sums = new Map<ReasonKey, { points: number; customers: number }>();
  return {
    add: (score) => {
      if (score.kind === 'unknown') return;
      const seen = new Set<ReasonKey>();
      for (const reason of score.reasons) {
        if (reason.kind === 'startingPoint' || reason.points <= 0) continue;
        const key = reasonIdOf(reason) as ReasonKey;
        const sum = sums.get(key) ?? { points: 0, customers: 0 };
        sums.set(key, sum);
        sum.points += reason.points;
        if (!seen.has(key)) sum.customers += 1;
        seen.add(key);
      }
    },
    totals: () => {
      const all = [...sums].toSorted(([a, one], [b, other]) => other.points - one.points || (a < b ? -1 : 1));
      const total = all.reduce((sum, [, { points }]) => sum + points, 0);
      let soFar = 0;
      return all.map(([reason, sum]) => {
        soFar += sum.points;
        return { reason, ...sum, cumulativeShare: soFar / total };
      });
    },
  };
}
