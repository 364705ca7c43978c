import type { CustomerHistory } from '../customers/history.ts';
import type { RiskScore } from '../scoring/score.ts';
import type { Settings } from '../settings.ts';
import type { SignalId } from '../signals/signal.ts';
import type { Play, ReasonToAct, Situation, Suggestion } from './play.ts';

const dayMs = 86_400_000;
const maxSuggestions = 12;
const restAfterUseDays = 14;
/** Thanks come while people still remember what they are for. */
const goodNewsDays = 30;
/** Orders stay away for more than this many usual gaps: as long as the signal of silence waits. */
const dormantGaps = 2;

/** After troubles and good news. */
const situationTier = 2;

/** Feelings come first: while one of these counts, service recovery precedes every offer and every question about a competitor. */
const unhappySignals: readonly ReasonToAct[] = [
  'complaint',
  'repeatedComplaint',
  'brokenPromise',
  'overduePromise',
  'unansweredMessage',
  'rudeTreatment',
  'surveyUnhappy',
] satisfies SignalId[];

/** What calls for an answer: the points that it adds to the score, or, for good news, those that it takes off. */
type Occasions = { troubles: ReadonlyMap<ReasonToAct, number>; goodNews: ReadonlyMap<ReasonToAct, number> };

/**
 * What situation the customer is in, and the plays that fit, best first, at most 12.
 * First come plays that answer a trouble, by its points; then those that answer good news of the last 30 days; then those
 * that fit the situation without answering anything. Points count in full for what a play answers first and half as much for
 * each further place (judged); ties keep the order of `plays`. A play used for this customer within 14 days before `now` (ms)
 * rests at the end. For the unhappy, service recovery stands before all of this, what was used of it behind what was not, and
 * thanks and requests wait.
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
  const { troubles, goodNews } = findOccasions(score, history, now);
  const isUnhappy = unhappySignals.some((id) => troubles.has(id));
  const situation = toSituation({ troubles, isUnhappy, score, history, settings });
  const usedIds = new Set(
    history.journal.flatMap((entry) => (entry.kind === 'playUsed' && entry.at > now - restAfterUseDays * dayMs ? [entry.playId] : [])),
  );
  // Of a customer without a score nothing is known, also not that all is well.
  const isSituationKnown = score.kind === 'scored' || situation !== 'healthy';

  const ranked = plays.flatMap((play) => {
    const isRecovery = play.family === 'serviceRecovery';
    const answered = (isUnhappy && !isRecovery ? [troubles] : [troubles, goodNews]).map((occasions) =>
      play.answers.flatMap((id, place) => (occasions.has(id) ? [{ id, strength: occasions.get(id)! * 0.5 ** place }] : [])),
    );
    const tier = answered.findIndex((found) => found.length > 0);
    const found = answered[tier] ?? [];
    if (tier < 0 && !(isSituationKnown && play.situations.includes(situation))) return [];
    const strongest = found.toSorted((a, b) => b.strength - a.strength)[0];
    const because: Suggestion['because'] =
      strongest === undefined ? { kind: 'situation', situation } : { kind: 'reason', id: strongest.id };
    return [
      {
        suggestion: { playId: play.id, because },
        isFirst: isUnhappy && isRecovery,
        rests: usedIds.has(play.id),
        tier: tier < 0 ? situationTier : tier,
        strength: found.reduce((sum, { strength }) => sum + strength, 0),
      },
    ];
  });
  ranked.sort(
    (a, b) => Number(b.isFirst) - Number(a.isFirst) || Number(a.rests) - Number(b.rests) || a.tier - b.tier || b.strength - a.strength,
  );
  return { situation, suggestions: ranked.slice(0, maxSuggestions).map(({ suggestion }) => suggestion) };
}

/**
 * Troubles: signals that raise the score, those that are still open even where rounding leaves them no point, and a written
 * cancellation. Good news: signals that lower the score, and a promise kept.
 */
function findOccasions(score: RiskScore, history: CustomerHistory, now: number): Occasions {
  const troubles = new Map<ReasonToAct, number>();
  const goodNews = new Map<ReasonToAct, number>();
  const isFresh = (at: number): boolean => at > now - goodNewsDays * dayMs;
  const add = (to: Map<ReasonToAct, number>, id: ReasonToAct, points: number) => to.set(id, (to.get(id) ?? 0) + points);
  const reasons = score.kind === 'scored' ? score.reasons : [];
  const cancellation = reasons.find((reason) => reason.kind === 'floor' && reason.why === 'writtenCancellation');
  if (cancellation !== undefined) add(troubles, 'writtenCancellation', cancellation.points);
  for (const reason of reasons) {
    if (reason.kind !== 'signal') continue;
    const { points, signal } = reason;
    const hasCancelled = signal.id === 'cancelIntent' && cancellation !== undefined;
    if (points > 0 || (points === 0 && (!signal.decays || hasCancelled))) add(troubles, signal.id, points);
    else if (points < 0 && isFresh(signal.at)) add(goodNews, signal.id, -points);
    // The floor adds only what the words themselves have not.
    if (hasCancelled) add(troubles, 'writtenCancellation', points);
  }
  if (history.journal.some((entry) => entry.kind === 'promise' && entry.state === 'kept' && isFresh(entry.stateAt)))
    add(goodNews, 'promiseKept', 0);
  return { troubles, goodNews };
}

function toSituation({
  troubles,
  isUnhappy,
  score,
  history,
  settings,
}: {
  troubles: Occasions['troubles'];
  isUnhappy: boolean;
  score: RiskScore;
  history: CustomerHistory;
  settings: Settings;
}): Situation {
  const reasons = score.kind === 'scored' ? score.reasons : [];
  const outcomes = history.journal.filter((entry) => entry.kind === 'outcome').toSorted((a, b) => b.at - a.at);
  const hasEnded = reasons.some((reason) => reason.kind === 'floor' && reason.why === 'contractEnded');
  if (outcomes[0]?.outcome === 'left' || hasEnded) return 'lost';
  if (troubles.has('cancelIntent')) return 'leaving';
  if (isUnhappy) return 'unhappy';
  if (troubles.has('competitorNamed')) return 'withCompetitor';
  if (reasons.some((reason) => reason.kind === 'rhythm' && isDormant(reason.params))) return 'dormant';
  return score.kind === 'scored' && score.score >= settings.bandLimits.high ? 'atRisk' : 'healthy';
}

function isDormant({ silentDays, usualDays }: { silentDays: number; usualDays: number | null }): boolean {
  return usualDays !== null && silentDays > dormantGaps * usualDays;
}
