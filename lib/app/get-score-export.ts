import type { Customer } from '../domain/customers/customer.ts';
import { fileOrigin } from '../domain/customers/import-record.ts';
import { reasonIdOf, type Reason } from '../domain/scoring/score.ts';
import type { ScoreExport, ScoreExportRow } from '../domain/views.ts';
import { toRiskRow } from './get-risk-list.ts';
import type { ScoreRow, Stores } from './ports.ts';
import type { Settings } from '../domain/settings.ts';

/** The customer's numbers, those of files first. */
function codesOf({ keys }: Customer): string[] {
  const codes = keys.flatMap((key) => {
    const [, origin, id] = /^code:([^|]*)\|[^/]*\/(.*)$/su.exec(key) ?? [];
    return origin === undefined || id === undefined ? [] : [{ isOfFile: origin === fileOrigin, id }];
  });
  return [...new Set(codes.toSorted((a, b) => Number(b.isOfFile) - Number(a.isOfFile)).map(({ id }) => id))];
}

const toExported = (reason: Reason): ScoreExportRow['reasons'][number] => ({ id: reasonIdOf(reason), points: reason.points });

function toExportRow(row: ScoreRow, customer: Customer, limits: Settings['bandLimits']): ScoreExportRow {
  const { score, kind, probability, expectedOrders, moneyAYear } = toRiskRow(row, limits);
  const isScored = score.kind === 'scored';
  return {
    customerId: customer.id,
    codes: codesOf(customer),
    name: customer.name,
    company: customer.company ?? '',
    email: customer.emails[0] ?? '',
    kind,
    score: isScored ? score.score : null,
    band: isScored ? score.band : null,
    confidence: isScored ? score.confidence : null,
    interval: isScored ? score.interval : null,
    probability,
    expectedOrders,
    moneyAYear,
    reasons: isScored ? score.reasons.map(toExported) : [],
  };
}

/** All scores as they stand, some at a time, in no order that means anything. */
export async function getScoreExport(stores: Stores, { cursor, limit }: { cursor: string | null; limit: number }): Promise<ScoreExport> {
  const { bandLimits } = await stores.settings.get();
  const rows = await stores.scores.after(cursor ?? '', limit);
  const customers = await stores.customers.get(rows.map(({ customerId }) => customerId));
  return {
    rows: rows.flatMap((row) => {
      const customer = customers.get(row.customerId);
      return customer?.id === row.customerId ? [toExportRow(row, customer, bandLimits)] : [];
    }),
    next: rows.length < limit ? null : rows.at(-1)!.customerId,
  };
}
