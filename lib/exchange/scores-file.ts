import type { ScoreExportRow } from '../domain/views.ts';

export const scoreColumns = [
  'customerId',
  'code',
  'name',
  'company',
  'email',
  'kind',
  'score',
  'band',
  'confidence',
  'low',
  'high',
  'probability',
  'expectedOrders',
  'moneyAYear',
  'reasons',
] as const;
export type ScoreColumn = (typeof scoreColumns)[number];

/** The words of the file in the user's language; a reason is named by the id that the row gives it. */
export type ScoresFileWords = {
  kinds: Record<ScoreExportRow['kind'], string>;
  bands: Record<NonNullable<ScoreExportRow['band']> | 'unknown', string>;
  confidences: Record<NonNullable<ScoreExportRow['confidence']>, string>;
  reason: (id: ScoreExportRow['reasons'][number]['id']) => string;
};

/** Shares and counts with the digits that mean something. */
const rounded = (value: number | null, decimals: number): number | '' =>
  value === null || !Number.isFinite(value) ? '' : Number(value.toFixed(decimals));

/** One customer as a row of the score file, in the order given. Numbers stay numbers; what is not known is empty. */
export function scoreRow(row: ScoreExportRow, words: ScoresFileWords): Record<ScoreColumn, string | number> {
  return {
    customerId: row.customerId,
    code: row.codes[0] ?? '',
    name: row.name,
    company: row.company,
    email: row.email,
    kind: words.kinds[row.kind],
    score: row.score ?? '',
    band: words.bands[row.band ?? 'unknown'],
    confidence: row.confidence === null ? '' : words.confidences[row.confidence],
    low: row.interval?.low ?? '',
    high: row.interval?.high ?? '',
    probability: rounded(row.probability, 6),
    expectedOrders: rounded(row.expectedOrders, 4),
    moneyAYear: rounded(row.moneyAYear, 2),
    reasons: row.reasons
      .filter(({ points }) => points !== 0)
      .map(({ id, points }) => `${words.reason(id)} ${points > 0 ? '+' : '\u2212'}${Math.abs(points)}`)
      .join('; '),
  };
}
