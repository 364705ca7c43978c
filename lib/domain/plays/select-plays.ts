import type { CustomerHistory } from '../customers/history.ts';
import type { RiskScore } from '../scoring/score.ts';
import type { Settings } from '../settings.ts';
import type { SignalId } from '../signals/signal.ts';
import { playFamilies, type Play, type Situation, type Suggestion } from './play.ts';

const dayMs = 86_400_000;
const restAfterUseDays = 14;
const maxSuggestions = 12;

/** Feelings come first: while one of these counts, service recovery precedes every offer and every question about a competitor. */
const unhappySignals: readonly SignalId[] = ['complaint', 'repeatedComplaint', 'brokenPromise', 'overduePromise', 'unansweredMessage'];

/**
 * What situation the customer is in, and the plays that fit, best first, at most 12.
 * A play is offered for the reasons that it answers, ranked by their points; points count in full for what it answers first and
 * half as much for each further place (judged). A play that answers no reason is offered where its situation fits.
 * A play used for this customer within 14 days before `now` (ms) goes to the end, but service recovery stays first for the unhappy.
 */
export function selectPlays({
  score,
  history,
  settings,
  plays,
  now,
}: {
  score: RiskScore;
  history: CustomerHistory;
  settings: Settings;
  plays: readonly Play[];
  now: number;
}): { situation: Situation; suggestions: Suggestion[] } {
  const points = pointsBySignal(score);
  const isUnhappy = unhappySignals.some((id) => points.has(id));
  const situation = toSituation(points, isUnhappy, score, settings);
  const usedIds = new Set(
    history.journal.flatMap((entry) => (entry.kind === 'playUsed' && entry.at > now - restAfterUseDays * dayMs ? [entry.playId] : [])),
  );

  const ranked = plays.flatMap((play) => {
    const answered = play.answers.flatMap((id, place) => {
      const p = points.get(id);
      return p === undefined ? [] : [{ id, strength: p * 0.5 ** place }];
    });
    const strongest = answered.toSorted((a, b) => b.strength - a.strength)[0];
    if (strongest === undefined && !play.situations.includes(situation)) return [];
    const because: Suggestion['because'] =
      strongest === undefined ? { kind: 'situation', situation } : { kind: 'signal', id: strongest.id };
    const turn = isUnhappy && play.family === 'serviceRecovery' ? 0 : usedIds.has(play.id) ? 2 : 1;
    return [{ play, because, turn, strength: answered.reduce((sum, a) => sum + a.strength, 0) }];
  });
  ranked.sort(
    (a, b) =>
      a.turn - b.turn ||
      b.strength - a.strength ||
      playFamilies.indexOf(a.play.family) - playFamilies.indexOf(b.play.family) ||
      a.play.order - b.play.order,
  );
  return { situation, suggestions: ranked.slice(0, maxSuggestions).map(({ play, because }) => ({ playId: play.id, because })) };
}

/**
 * Points of the signals that count as a reason to act: those that raise the score, those that are still open even where rounding
 * leaves them no point, and a cancellation that set the floor.
 */
function pointsBySignal(score: RiskScore): Map<SignalId, number> {
  const points = new Map<SignalId, number>();
  if (score.kind === 'unknown') return points;
  const hasFloor = score.reasons.some((reason) => reason.kind === 'floor');
  for (const reason of score.reasons) {
    if (reason.kind !== 'signal' || reason.points < 0) continue;
    const { id, decays } = reason.signal;
    if (reason.points > 0 || !decays || (id === 'cancelIntent' && hasFloor)) points.set(id, (points.get(id) ?? 0) + reason.points);
  }
  return points;
}

function toSituation(points: ReadonlyMap<SignalId, number>, isUnhappy: boolean, score: RiskScore, settings: Settings): Situation {
  if (points.has('cancelIntent')) return 'leaving';
  if (isUnhappy) return 'unhappy';
  if (points.has('competitorNamed')) return 'withCompetitor';
  return score.kind === 'scored' && score.score >= settings.bandLimits.high ? 'atRisk' : 'healthy';
}
