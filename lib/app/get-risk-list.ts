import { bandOf } from '../domain/scoring/score-customer.ts';
import type { Band } from '../domain/scoring/score.ts';
import { customerMatchers } from '../domain/search/search-customers.ts';
import type { Settings } from '../domain/settings.ts';
import type { RiskList, RiskRow } from '../domain/views.ts';
import type { ScoreRange, ScoreRow, Stores } from './ports.ts';
import { getScoringJob } from './rescore.ts';

type Limits = Settings['bandLimits'];

/** The scores of a band; the limits may have changed since they were reckoned, the scores not. */
function rangeOf(band: Band | 'unknown', { watch, high, critical }: Limits): ScoreRange {
  switch (band) {
    case 'critical':
      return { least: critical, below: Infinity };
    case 'high':
      return { least: high, below: critical };
    case 'watch':
      return { least: watch, below: high };
    case 'low':
      return { least: 0, below: watch };
    case 'unknown':
      return null;
  }
}

export function toRiskRow(row: ScoreRow, limits: Limits): RiskRow {
  const { customerId: id, name, company, kind, score, probability, expectedOrders, moneyAYear, scoredAt } = row;
  const shown = score.kind === 'scored' ? { ...score, band: bandOf(score.score, limits) } : score;
  return { id, name, company, score: shown, kind, probability, expectedOrders, moneyAYear, scoredAt };
}

/** The book by falling risk, of equal risk by falling money, those without a score last. */
export async function getRiskList(
  stores: Stores,
  { from, limit, band, query }: { from: number; limit: number; band: Band | 'unknown' | null; query: string },
): Promise<RiskList> {
  const { bandLimits } = await stores.settings.get();
  const range = band === null ? undefined : rangeOf(band, bandLimits);
  const matchers = customerMatchers(query);
  const [{ rows, total }, { byScore, unscored }, job] = await Promise.all([
    matchers.length > 0
      ? stores.scores.search(matchers, from, limit, range)
      : stores.scores.list(from, limit, range).then((listed) => ({ rows: listed, total: null })),
    stores.scores.tally(),
    getScoringJob(stores),
  ]);
  const counts = { low: 0, watch: 0, high: 0, critical: 0, unknown: unscored };
  for (const [score, count] of byScore.entries()) counts[bandOf(score, bandLimits)] += count;
  const customers = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return {
    rows: rows.map((row) => toRiskRow(row, bandLimits)),
    total: total ?? (band === null ? customers : counts[band]),
    counts,
    customers,
    isStale: job.state === 'running',
  };
}
