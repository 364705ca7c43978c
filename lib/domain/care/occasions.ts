/** What follow-ups of a customer begin with: the loss, the last sale, complaints that nobody works on. */
import { ownHostId } from '../customers/history.ts';
import type { JournalEntry } from '../journal/journal.ts';
import type { Reason, RiskScore } from '../scoring/score.ts';
import type { FollowUp } from './follow-up.ts';
import { addDays, dayOfInstant } from './working-days.ts';

type SignalReason = Extract<Reason, { kind: 'signal' }>;
type Known = { score: RiskScore; journal: readonly JournalEntry[]; followUps: readonly FollowUp[] };

/** A sale further back than this is nothing to come back to. */
const freshSaleDays = 60;

/** Days of pages and files are whole days since 1970 and of no time zone. */
const dayText = (day: number): string => addDays('1970-01-01', day);

/**
 * When the customer left, YYYY-MM-DD; null: they are here. The first that is known of since they last stayed or came back: that
 * somebody wrote so, that a contract ended, the day in a plan that was given up. Whoever writes it down does so later than it was.
 */
export function lostOnOf({ score, journal, followUps }: Known): string | null {
  const outcomes = journal.filter((entry) => entry.kind === 'outcome').toSorted((a, b) => a.at - b.at);
  const wasHere = outcomes.findLast(({ outcome }) => outcome !== 'left');
  const left = outcomes.filter(({ at, outcome }) => outcome === 'left' && (wasHere === undefined || at > wasHere.at));
  const loss = score.kind === 'scored' ? score.loss : null;
  const endedOn = loss?.kind === 'contract' && loss.endedDay !== null ? dayText(loss.endedDay) : null;
  const planned =
    left.length === 0 ? [] : followUps.map((one) => (one.kind === 'winBackPlan' && one.state === 'letGo' ? one.lostOn : null));
  const [first] = [...left.map(({ at }) => dayOfInstant(at)), endedOn, ...planned]
    .filter((day) => day !== null)
    .filter((day) => wasHere === undefined || day > dayOfInstant(wasHere.at) || left.some(({ at }) => dayOfInstant(at) === day))
    .toSorted((a, b) => (a < b ? -1 : 1));
  return first ?? null;
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
