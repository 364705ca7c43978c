import type { ValueTier } from '../churn/value-tiers.ts';
import type { CustomerHistory } from '../customers/history.ts';
import { languages, type Language } from '../language.ts';
import type { RiskScore } from '../scoring/score.ts';
import type { Settings } from '../settings.ts';
import type { SignalId } from '../signals/signal.ts';
import type { PlayRecord } from '../views.ts';
import { registersOf } from './greetings.ts';
import { judgePlays } from './play-records.ts';
import { channels, type Channel, type OfferedPlay, type ReasonToAct, type Situation, type Suggestion } from './play.ts';

const dayMs = 86_400_000;
const maxSuggestions = 12;
const restAfterUseDays = 14;
/** Thanks come while people still remember what they are for. */
const goodNewsDays = 30;
/** Orders stay away for more than this many usual gaps: as long as the signal of silence waits. */
const dormantGaps = 2;

const fitFactor = 1.1;
/** Rounding left it no point, but it is open: more than nothing, less than one. */
const hiddenPoints = 0.5;
/** After troubles and good news. */
const situationTier = 2;
/** People look at no more than this many before they choose: these answer different reasons. */
const coveredPlaces = 3;
/** A reason wants a place of its own where it weighs at least this part of the strongest; what makes unhappy always does. */
const strongShare = 0.5;

/** What nobody speaks of with the unhappy before they were heard. */
const matterOfTerms: readonly ReasonToAct[] = ['priceObjection', 'renewalNear', 'autoRenewalOff', 'paymentLate'] satisfies SignalId[];

/** Feelings come first: while one of these counts, service recovery precedes all else. */
const unhappySignals: readonly ReasonToAct[] = [
  'complaint',
  'repeatedComplaint',
  'brokenPromise',
  'overduePromise',
  'unansweredMessage',
  'rudeTreatment',
  'surveyUnhappy',
] satisfies SignalId[];

/**
 * What calls for an answer: the points that it adds to the score, or, for good news, those that it takes off, and when it happened
 * last (ms since 1970 UTC): what was said since, was said to it.
 */
type Occasions = Record<'troubles' | 'goodNews' | 'happenedAt', ReadonlyMap<ReasonToAct, number>>;

/**
 * What situation the customer is in, and the plays that fit, best first, at most 12.
 *
 * First come plays that answer a trouble, by its points; then those that answer good news of the last 30 days; then those
 * that fit the situation without answering anything. Points count in full for what a play answers first and half as much for
 * each further place, a tenth more where the play fits the situation as well (both judged; not with good news: thanks come before
 * requests), times what the play's record says (`judgePlays`: 0.75 to 1.25); ties keep the order of `plays`.
 * Two situations are troubles themselves: a rhythm that has broken off, by its points, and a customer who is lost, before all
 * that led there; whoever has ordered since they left is not.
 * Pinned plays lead their group. Where nothing presses, the best customers get the personal ways first, small ones the light
 * ways, and the personal ways, costly as they are, not at all. A play used for this customer within 14 days before `now` (ms), or
 * since what it answers happened, rests at the end, after those without words in the language or for the channel (null: any); what
 * has no words for a chat at all is not offered in one. Hidden plays never are.
 *
 * For the unhappy, service recovery stands before all of this, what was used of it behind what was not, and thanks and requests
 * wait. Recovery has its own order, feelings before facts: its steps (the plays that fit the unhappy) stay in the order of
 * `plays`, where the strongest of them belongs; neither pins nor records move them. Where all of it is hidden, no offer is made.
 *
 * At the end the second and the third place go to the strongest troubles that the plays before them do not answer
 * (`coverTroubles`).
 */
export function selectPlays({
  score,
  history,
  settings,
  plays,
  records,
  valueTier,
  channel,
  language,
  now,
}: {
  score: RiskScore;
  history: Pick<CustomerHistory, 'journal'>;
  settings: Pick<Settings, 'bandLimits' | 'pinnedPlays' | 'hiddenPlays'>;
  plays: readonly OfferedPlay[];
  records: readonly PlayRecord[];
  valueTier: ValueTier | null;
  channel: Channel | null;
  language: Language | null;
  now: number;
}): { situation: Situation; suggestions: Suggestion[] } {
  const { troubles, goodNews, happenedAt } = findOccasions(score, history, now);
  const isUnhappy = unhappySignals.some((id) => troubles.has(id));
  const situation = toSituation({ troubles, isUnhappy, score, history, settings });
  const lastUses = lastUsesOf(history);
  const judged = judgePlays(plays, records);
  const [pinned, hidden] = [new Set(settings.pinnedPlays), new Set(settings.hiddenPlays)];
  // Of a customer without a score nothing is known, also not that all is well.
  const isSituationKnown = score.kind === 'scored' || situation !== 'healthy';
  const weightOfSituation = weigh(situation, score, troubles);

  const ranked = plays.flatMap((play) => {
    if (hidden.has(play.id) || (channel === 'chat' && !hasWords(play, null, channel))) return [];
    const isRecovery = play.family === 'serviceRecovery';
    const answered = (isUnhappy && !isRecovery ? [troubles] : [troubles, goodNews]).map((occasions) =>
      play.answers.flatMap((id, place) => (occasions.has(id) ? [{ id, strength: occasions.get(id)! * 0.5 ** place }] : [])),
    );
    const fits = isSituationKnown && play.situations.includes(situation);
    const fitting = fits ? weightOfSituation : 0;
    const tier = fitting > 0 ? 0 : answered.findIndex((found) => found.length > 0);
    const found = answered[tier] ?? [];
    if (tier < 0 && !fits) return [];
    if (found.length === 0 && valueTier === 'small' && play.effort === 'personal') return [];
    const strongest = found.toSorted((a, b) => b.strength - a.strength)[0];
    const because: Suggestion['because'] =
      strongest === undefined || fitting > strongest.strength ? { kind: 'situation', situation } : { kind: 'reason', id: strongest.id };
    const isFirst = isUnhappy && isRecovery;
    const isPinned = pinned.has(play.id);
    const { standing, factor } = judged.get(play.id)!;
    const tierHint = tierHintOf(play, valueTier);
    const lastUsedAt = lastUses.get(play.id) ?? null;
    const restsFrom = Math.min(now - restAfterUseDays * dayMs, strongest === undefined ? now : (happenedAt.get(strongest.id) ?? now));
    const strength = (tier < 0 ? 1 : found.reduce((sum, one) => sum + one.strength, fitting)) * (fits && tier <= 0 ? fitFactor : 1);
    return [
      {
        play,
        suggestion: { playId: play.id, because, isPinned, lastUsedAt, standing, tierHint },
        isFirst,
        isStep: isFirst && play.situations.includes('unhappy'),
        rests: lastUsedAt !== null && lastUsedAt > restsFrom,
        isWordless: !hasWords(play, language, channel),
        tier: tier < 0 ? situationTier : tier,
        leads: isPinned && !isFirst,
        suits: tier !== 0 && tierHint !== null,
        strength: isFirst ? strength : strength * factor,
      },
    ];
  });
  const steps = ranked.filter(({ isStep }) => isStep);
  const first = { tier: Math.min(...steps.map(({ tier }) => tier)), strength: Math.max(...steps.map(({ strength }) => strength)) };
  for (const step of steps) Object.assign(step, first);
  ranked.sort(
    (a, b) =>
      Number(b.isFirst) - Number(a.isFirst) ||
      Number(a.rests) - Number(b.rests) ||
      Number(a.isWordless) - Number(b.isWordless) ||
      a.tier - b.tier ||
      Number(b.leads) - Number(a.leads) ||
      Number(b.suits) - Number(a.suits) ||
      b.strength - a.strength,
  );
  const lacksRecovery = isUnhappy && !ranked.some(({ isFirst }) => isFirst);
  const offered = ranked.filter(({ play: { answers } }) => !lacksRecovery || !answers.slice(0, 1).some((id) => matterOfTerms.includes(id)));
  const enough = Math.max(weightOfSituation, ...troubles.values()) * strongShare;
  const pressing = [...troubles].filter(
    ([id, points]) => unhappySignals.includes(id) || (points >= enough && !(isUnhappy && matterOfTerms.includes(id))),
  );
  const covering = coverTroubles(offered, pressing);
  return { situation, suggestions: covering.slice(0, maxSuggestions).map(({ suggestion }) => suggestion) };
}

type Ranked = { play: OfferedPlay; suggestion: Suggestion; rests: boolean; isWordless: boolean; leads: boolean };

/**
 * The same plays, with the second and the third place given to the strongest of these troubles that no play before them answers:
 * each to the best of the plays made for it, that is, which name it first. A place that no trouble claims, or that a pinned play
 * holds, stays as it is; what rests or lacks the words claims none.
 */
function coverTroubles(ranked: readonly Ranked[], troubles: readonly (readonly [ReasonToAct, number])[]): Ranked[] {
  const strong = troubles.toSorted((a, b) => b[1] - a[1]);
  const covering: Ranked[] = [];
  let rest = [...ranked];
  while (covering.length < coveredPlaces && rest.length > 0) {
    const answered = covering.flatMap(({ play }) => play.answers);
    const claims = strong.flatMap(([id]) => {
      const made = rest.find(({ play, rests, isWordless }) => play.answers[0] === id && !rests && !isWordless);
      return made === undefined || answered.includes(id) ? [] : [{ made, because: { kind: 'reason', id } as const }];
    });
    const [claim] = covering.length === 0 || rest[0]!.leads ? [] : claims;
    const next = claim?.made ?? rest[0]!;
    covering.push(claim === undefined ? next : { ...next, suggestion: { ...next.suggestion, because: claim.because } });
    rest = rest.filter((one) => one !== next);
  }
  return [...covering, ...rest];
}

/** The points of a situation that is a trouble in itself; 0 of one that its reasons speak for. */
function weigh(situation: Situation, score: RiskScore, troubles: Occasions['troubles']): number {
  const reasons = score.kind === 'scored' ? score.reasons : [];
  if (situation === 'dormant') return reasons.reduce((sum, { kind, points }) => sum + (kind === 'rhythm' ? Math.max(0, points) : 0), 0);
  if (situation !== 'lost') return 0;
  // Twice as much as all else together: no record turns that around.
  return 1 + 2 * [...troubles.values()].reduce((sum, points) => sum + points, 0);
}

/** By play, when it was last used for this customer. */
function lastUsesOf({ journal }: Pick<CustomerHistory, 'journal'>): Map<string, number> {
  const uses = new Map<string, number>();
  for (const entry of journal)
    if (entry.kind === 'playUsed') uses.set(entry.playId, Math.max(entry.at, uses.get(entry.playId) ?? -Infinity));
  return uses;
}

/** Null stands for any. */
function hasWords({ words }: OfferedPlay, language: Language | null, channel: Channel | null): boolean {
  return languages.some((one) => {
    const own = language === null || language === one ? words[one] : undefined;
    return own !== undefined && channels.some((way) => (channel === null || channel === way) && registersOf(own, one, way).length > 0);
  });
}

function tierHintOf({ effort }: OfferedPlay, valueTier: ValueTier | null): Suggestion['tierHint'] {
  if (valueTier === 'best' && effort === 'personal') return 'personalForBest';
  return valueTier === 'small' && effort === 'light' ? 'lightForSmall' : null;
}

/**
 * Troubles: signals that raise the score, those that are still open even where rounding leaves them no point, and a written
 * cancellation. Good news: signals that lower the score, and a promise kept.
 */
function findOccasions(score: RiskScore, history: Pick<CustomerHistory, 'journal'>, now: number): Occasions {
  const troubles = new Map<ReasonToAct, number>();
  const goodNews = new Map<ReasonToAct, number>();
  const happenedAt = new Map<ReasonToAct, number>();
  const isFresh = (at: number): boolean => at > now - goodNewsDays * dayMs;
  const add = (to: Map<ReasonToAct, number>, id: ReasonToAct, points: number, at: number | null) => {
    to.set(id, (to.get(id) ?? 0) + points);
    if (at !== null) happenedAt.set(id, Math.max(at, happenedAt.get(id) ?? -Infinity));
  };
  const reasons = score.kind === 'scored' ? score.reasons : [];
  const cancellation = reasons.find((reason) => reason.kind === 'floor' && reason.why === 'writtenCancellation');
  if (cancellation !== undefined) add(troubles, 'writtenCancellation', cancellation.points, null);
  for (const reason of reasons) {
    if (reason.kind !== 'signal') continue;
    const { points, signal } = reason;
    const hasCancelled = signal.id === 'cancelIntent' && cancellation !== undefined;
    if (points > 0 || (points === 0 && (!signal.decays || hasCancelled))) add(troubles, signal.id, points || hiddenPoints, signal.at);
    else if (points < 0 && isFresh(signal.at)) add(goodNews, signal.id, -points, signal.at);
    // The floor adds only what the words themselves have not.
    if (hasCancelled) add(troubles, 'writtenCancellation', points, signal.at);
  }
  for (const entry of history.journal)
    if (entry.kind === 'promise' && entry.state === 'kept' && isFresh(entry.stateAt)) add(goodNews, 'promiseKept', 0, entry.stateAt);
  return { troubles, goodNews, happenedAt };
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
  history: Pick<CustomerHistory, 'journal'>;
  settings: Pick<Settings, 'bandLimits'>;
}): Situation {
  const reasons = score.kind === 'scored' ? score.reasons : [];
  const outcomes = history.journal.filter((entry) => entry.kind === 'outcome').toSorted((a, b) => b.at - a.at);
  const hasEnded = reasons.some((reason) => reason.kind === 'floor' && reason.why === 'contractEnded');
  const leftAt = outcomes[0]?.outcome === 'left' ? outcomes[0].at : null;
  const isBack = leftAt !== null && reasons.some((reason) => reason.kind === 'rhythm' && reason.params.lastOrderAt > leftAt);
  if ((leftAt !== null && !isBack) || hasEnded) return 'lost';
  if (troubles.has('cancelIntent')) return 'leaving';
  if (isUnhappy) return 'unhappy';
  if (troubles.has('competitorNamed')) return 'withCompetitor';
  if (reasons.some((reason) => reason.kind === 'rhythm' && isDormant(reason.params))) return 'dormant';
  return score.kind === 'scored' && score.score >= settings.bandLimits.high ? 'atRisk' : 'healthy';
}

function isDormant({ silentDays, usualDays }: { silentDays: number; usualDays: number | null }): boolean {
  return usualDays !== null && silentDays > dormantGaps * usualDays;
}
