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
  const reasons = score.reasons.filter((reason) => reason.kind !== 'startingPoint' && reason.kind !== 'floor' && reason.points !== 0);
  const raising = reasons.filter((reason) => reason.points > 0);
  return (raising.length > 0 ? raising : reasons).toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))[0] ?? null;
}

/** The page on which the strongest reason was seen, if it is a web page: an address off a page is not trusted to be one. */
export function pageOf(reason: Reason | null): string | null {
  const url = reason?.kind === 'signal' ? reason.signal.evidence.source?.url : undefined;
  return url !== undefined && /^https?:\/\//iu.test(url) && URL.canParse(url) ? url : null;
}
