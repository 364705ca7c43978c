import type { Band, Reason } from '../../lib/domain/scoring/score.ts';
import type { CustomerSummary } from '../../lib/domain/views.ts';

export type BandOrUnknown = Band | 'unknown';

/** Highest risk first, those without a score last. */
export const bandOrder: readonly BandOrUnknown[] = ['critical', 'high', 'watch', 'low', 'unknown'];

export const bandOf = ({ score }: CustomerSummary): BandOrUnknown => (score.kind === 'scored' ? score.band : 'unknown');

/**
 * The reason that raises the risk most; where none does, the one that lowers it most. The starting point is nobody's
 * reason, and a floor only says again what the words behind it say.
 */
export function strongestReason({ score }: CustomerSummary): Reason | null {
  if (score.kind === 'unknown') return null;
  const reasons = score.reasons.filter((reason) => reason.kind === 'signal' && reason.points !== 0);
  const raising = reasons.filter((reason) => reason.points > 0);
  return (raising.length > 0 ? raising : reasons).toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))[0] ?? null;
}

export type CustomerRow = { customer: CustomerSummary; band: BandOrUnknown; reason: Reason | null };

/** All customers, highest risk first; of equal risk by name. */
export function listByRisk(customers: readonly CustomerSummary[]): CustomerRow[] {
  const risk = ({ score }: CustomerSummary) => (score.kind === 'scored' ? score.score : -1);
  return customers
    .toSorted((a, b) => risk(b) - risk(a) || a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1))
    .map((customer) => ({ customer, band: bandOf(customer), reason: strongestReason(customer) }));
}

export function countByBand(rows: readonly CustomerRow[]): Record<BandOrUnknown, number> {
  const counts = { unknown: 0, low: 0, watch: 0, high: 0, critical: 0 };
  for (const row of rows) counts[row.band] += 1;
  return counts;
}

/** Letters as a search compares them: no case, no joiners or marks, ي and ی, ك and ک, ё and е, every digit one. */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{Mn}\u0640\u200B-\u200F\u2066-\u2069]/gu, '')
    .toLowerCase()
    .replaceAll('ي', 'ی')
    .replaceAll('ى', 'ی')
    .replaceAll('ك', 'ک')
    .replace(/[\u0660-\u0669]/gu, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06F0-\u06F9]/gu, (digit) => String(digit.charCodeAt(0) - 0x06f0));
}

/** Rows of the band whose words hold every word that is searched for. `wordsOf`: what a row shows. */
export function filterRows(
  rows: readonly CustomerRow[],
  { band, search, wordsOf }: { band: BandOrUnknown | null; search: string; wordsOf: (row: CustomerRow) => string },
): CustomerRow[] {
  const wanted = foldForSearch(search.slice(0, 200)).split(/\s+/u).filter(Boolean);
  return rows.filter((row) => {
    if (band !== null && row.band !== band) return false;
    if (wanted.length === 0) return true;
    const words = foldForSearch(wordsOf(row));
    return wanted.every((word) => words.includes(word));
  });
}

/** The page on which the strongest reason was seen, if it is a web page: an address off a page is not trusted to be one. */
export function pageOf(reason: Reason | null): string | null {
  const url = reason?.kind === 'signal' ? reason.signal.evidence.source?.url : undefined;
  return url !== undefined && /^https?:\/\//iu.test(url) && URL.canParse(url) ? url : null;
}
