/** What follow-ups of a customer begin with: the loss, the last sale, complaints that nobody works on. */
import { ownHostId } from '../customers/history.ts';
import type { JournalEntry } from '../journal/journal.ts';
import type { Reason, RiskScore } from '../scoring/score.ts';
import type { FollowUp } from './follow-up.ts';
import { addDays, dayOfInstant } from './working-days.ts';

type SignalReason = Extract<Reason, { kind: 'signal' }>;
type Known = { score: RiskScore; journal: readonly JournalEntry[] };

/** A sale further back than this is nothing to come back to. */
const freshSaleDays = 60;

/** Days of pages and files are whole days since 1970 and of no time zone. */
const dayText = (day: number): string => addDays('1970-01-01', day);

/** When the customer left, YYYY-MM-DD: as somebody wrote down, else when the last contract ended; null: they are here. */
export function lostOnOf({ score, journal }: Known): string | null {
  const outcomes = journal.filter((entry) => entry.kind === 'outcome').toSorted((a, b) => b.at - a.at);
  const [newest] = outcomes;
  if (newest?.outcome === 'left') return dayOfInstant(newest.at);
  const loss = score.kind === 'scored' ? score.loss : null;
  const endedOn = loss?.kind === 'contract' && loss.endedDay !== null ? dayText(loss.endedDay) : null;
  // Whoever came back or stayed since is not lost.
  return endedOn !== null && (newest === undefined || dayOfInstant(newest.at) < endedOn) ? endedOn : null;
}

/** The last order, if it is fresh; null: none. Both days YYYY-MM-DD. */
export function soldOnOf({ score }: Pick<Known, 'score'>, today: string): string | null {
  const loss = score.kind === 'scored' ? score.loss : null;
  if (loss?.kind !== 'shop') return null;
  const soldOn = dayText(loss.lastOrderDay);
  return soldOn >= addDays(today, -freshSaleDays) ? soldOn : null;
}

/** Complaints that count for the score and have no case; what only a case of our own tells, given up or just removed, asks for none. */
export function complaintsWithoutCase({ score }: Pick<Known, 'score'>, followUps: readonly FollowUp[]): SignalReason[] {
  if (score.kind !== 'scored') return [];
  return score.reasons.flatMap((reason) => {
    if (reason.kind !== 'signal' || reason.signal.id !== 'complaint' || reason.points <= 0) return [];
    const { at, evidence } = reason.signal;
    const hasCase = followUps.some((one) => one.kind === 'complaintCase' && one.complainedAt === at);
    return hasCase || evidence.source?.hostId === ownHostId ? [] : [reason];
  });
}
