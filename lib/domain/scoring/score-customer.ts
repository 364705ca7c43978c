import type { ImportedContract } from '../customers/imported-history.ts';
import { dayMs, daysSince } from '../signals/days.ts';
import { signalDefinitions } from '../signals/registry.ts';
import { signalGroups, type Signal, type SignalContext } from '../signals/signal.ts';
import { groupLogOdds, type Term } from './group-log-odds.ts';
import { logit, sigmoid } from './logistic.ts';
import { lossOf, lossParts, type LossPart } from './loss.ts';
import { roundPoints } from './round-points.ts';
import type { Band, ConfidenceLevel, FloorReason, Loss, Reason, RiskScore } from './score.ts';
import { halfLifeOf } from './weights.ts';

/** A written cancellation means at least 85 (scoring.md 4); whoever's contract has ended is lost, unless won back [judged]. */
const floors: Record<FloorReason, number> = { writtenCancellation: 85, contractEnded: 90 };
/** A cancellation older than this many half-lives is history. */
const floorHalfLives = 2;

/** Deviations behind the interval (scoring.md 4): of the customer, of a weight, of a channel not seen. */
const customerDeviation = 1.2;
const weightDeviation = 0.4;
const unseenShare = 0.1;

const percent = (z: number): number => 100 * sigmoid(z);

/** What there is to judge by. */
function countSeen({ history: { items, facts }, purchases }: SignalContext): { messages: number; orders: number; facts: number } {
  let messages = 0;
  for (const { kind } of items) if (kind === 'message') messages += 1;
  return { messages, orders: purchases.days.length, facts: Object.keys(facts).length };
}

/** What a list tells of a contract beside who has it: how long it has run counts as one thing. */
const toldOf = ({ startDay, endDay, tenureMonths, termMonths, amountAMonth, isAutoRenewed, facts }: ImportedContract): number =>
  [startDay ?? tenureMonths, endDay, termMonths, amountAMonth, isAutoRenewed, ...Object.values(facts)].filter((told) => told !== null)
    .length;

/** Not enough evidence is an answer of its own: a grey badge, never green. */
function isEnough(signals: readonly Signal[], loss: Loss | null, context: SignalContext): boolean {
  if (signals.length > 0 || context.purchases.days.length >= 2) return true;
  if (loss !== null && (loss.kind === 'shop' || loss.hasEnded || loss.probability !== null)) return true;
  const { messages, orders } = countSeen(context);
  const { facts, items, imported } = context.history;
  // How long somebody is there and one thing more sorts them among the others of the list.
  if (loss !== null && imported?.contracts.some((contract) => toldOf(contract) >= 2)) return true;
  const hasContractEnd = facts.contractEndAt !== undefined || items.some(({ kind, endAt }) => kind === 'contract' && endAt !== undefined);
  return (hasContractEnd && messages + orders >= 1) || messages >= 3;
}

/** Whether somebody recorded after `at` that the customer stayed or came back. */
const hasStayedSince = ({ history }: SignalContext, at: number): boolean =>
  history.journal.some((entry) => entry.kind === 'outcome' && entry.outcome !== 'left' && entry.at >= at);

/** What lifts the score whatever else is known; the higher floor holds. */
function findFloor(
  signals: readonly Signal[],
  loss: Loss | null,
  context: SignalContext,
): { why: FloorReason; floor: number; at: number | null } | null {
  if (loss?.kind === 'contract' && loss.hasEnded) {
    const at = loss.endedDay === null ? null : loss.endedDay * dayMs;
    const buysOn = loss.endedDay !== null && (context.purchases.lastDay ?? -Infinity) > loss.endedDay;
    if (!buysOn && !hasStayedSince(context, at ?? -Infinity)) return { why: 'contractEnded', floor: floors.contractEnded, at };
  }
  for (const signal of signals) {
    const { id, at, intensity } = signal;
    if (id !== 'cancelIntent' || intensity < 1) continue;
    const isFresh = daysSince(at, context.now) < floorHalfLives * (halfLifeOf(signal, context.settings) ?? Infinity);
    if (isFresh && !hasStayedSince(context, at)) return { why: 'writtenCancellation', floor: floors.writtenCancellation, at };
  }
  return null;
}

type Evidence = { loss: Loss | null; parts: LossPart[]; terms: Term[]; total: number };

function weigh(signals: readonly Signal[], context: SignalContext): Evidence {
  const loss = lossOf(context);
  const parts = lossParts(loss, context);
  const rhythm = parts[0]?.kind === 'rhythm' ? parts[0].logOdds : 0;
  const { terms, total, rhythmShare } = groupLogOdds(signals, context, rhythm);
  if (rhythmShare < 1) parts[0]!.logOdds *= rhythmShare;
  return { loss, parts, terms, total: parts.reduce((sum, { logOdds }) => sum + logOdds, total) };
}

/**
 * A customer's evidence as one number, the models' l included: what `calibrateBasis` takes. NaN for whoever has left already:
 * the share that is yet to leave is not theirs.
 */
export function logOddsOf(signals: readonly Signal[], context: SignalContext): number {
  const { loss, total } = weigh(signals, context);
  return findFloor([], loss, context) === null ? total : Number.NaN;
}

const groupPlaces = new Map(signalGroups.map((group, place) => [group, place]));
const definitionPlaces = signalDefinitions.map(({ group, weight }) => ({ place: groupPlaces.get(group)!, squared: weight ** 2 }));

/** Of what a group of signals could tell and nobody sees, the strongest: they seldom come together. */
function unseenVariance(context: SignalContext): number {
  const strongest = new Float64Array(signalGroups.length);
  for (let i = 0; i < signalDefinitions.length; i++) {
    const { place, squared } = definitionPlaces[i]!;
    if (squared > strongest[place]! && !signalDefinitions[i]!.isObservable(context)) strongest[place] = squared;
  }
  return unseenShare * (1 - unseenShare) * strongest.reduce((sum, squared) => sum + squared, 0);
}

/** s of scoring.md 4. Terms that a subscriber stayed for tell as much as repeat orders. */
function deviation({ terms, loss }: Evidence, context: SignalContext): number {
  const seen = Math.max(context.purchases.repeats, loss?.kind === 'contract' ? loss.termsPassed : 0);
  let variance = customerDeviation ** 2 / (1 + seen);
  for (const { value } of terms) variance += (weightDeviation * value) ** 2;
  return Math.sqrt(variance + unseenVariance(context));
}

export function bandOf(score: number, { watch, high, critical }: SignalContext['settings']['bandLimits']): Band {
  if (score >= critical) return 'critical';
  if (score >= high) return 'high';
  return score >= watch ? 'watch' : 'low';
}

function confidenceOf(halfWidth: number): ConfidenceLevel {
  if (halfWidth < 10) return 'high';
  return halfWidth < 20 ? 'medium' : 'low';
}

function reasonOfPart(part: LossPart, points: number, loss: Loss, { purchases }: SignalContext): Reason {
  if (part.kind === 'subscriber') return { kind: 'subscriber', points, factor: part.factor };
  const { horizonDays } = loss;
  const probability = loss.probability ?? 0;
  if (loss.kind === 'contract') {
    const { renewals, nextEndDay } = loss;
    return {
      kind: 'renewal',
      points,
      params: { probability, renewals: renewals ?? 0, endAt: nextEndDay === null ? null : nextEndDay * dayMs, horizonDays },
    };
  }
  const { usualGapDays: usualDays, lastOrderDay } = loss;
  const silentDays = purchases.knownUntilDay - lastOrderDay;
  return { kind: 'rhythm', points, params: { probability, silentDays, usualDays, horizonDays, lastOrderAt: lastOrderDay * dayMs } };
}

const bySize = (a: Reason, b: Reason): number => Math.abs(b.points) - Math.abs(a.points);

/**
 * The risk score of a customer (scoring.md 4): 100 sigma(beta0 + l + evidence), reasons in whole points that add up to it:
 * phi (S(z) - S(z0)) / (z - z0) each, in the limit phi S'(z0); an interval of one standard deviation and what to think of
 * it. Pure; finite for any input.
 */
export function scoreCustomer({ signals, context }: { signals: readonly Signal[]; context: SignalContext }): RiskScore {
  const evidence = weigh(signals, context);
  return isEnough(signals, evidence.loss, context) ? tellScore(evidence, signals, context) : { kind: 'unknown', seen: countSeen(context) };
}

/** The same however little is known: what a score would be if something of it went away. */
export function scoreAnyway(signals: readonly Signal[], context: SignalContext): Extract<RiskScore, { kind: 'scored' }> {
  return tellScore(weigh(signals, context), signals, context);
}

function tellScore(evidence: Evidence, signals: readonly Signal[], context: SignalContext): Extract<RiskScore, { kind: 'scored' }> {
  const { loss, parts, terms, total } = evidence;
  const z0 = context.basis.intercepts[context.kind];
  const z = z0 + total;
  const risk = sigmoid(z0);
  const slope = Math.abs(total) < 1e-9 ? 100 * risk * (1 - risk) : (percent(z) - percent(z0)) / total;
  const exact = [percent(z0)];
  for (const { logOdds } of parts) exact.push(logOdds * slope);
  for (const { logOdds } of terms) exact.push(logOdds * slope);
  const points = roundPoints(exact);
  const fromEvidence = points.reduce((sum, part) => sum + part, 0);
  const floor = findFloor(signals, loss, context);
  const score = Math.max(fromEvidence, floor?.floor ?? 0);

  const rest: Reason[] = parts.map((part, i) => reasonOfPart(part, points[1 + i]!, loss!, context));
  for (const [i, { signal, definition }] of terms.entries())
    rest.push({ kind: 'signal', points: points[1 + parts.length + i]!, group: definition.group, signal });
  if (floor !== null && score > fromEvidence) rest.push({ kind: 'floor', points: score - fromEvidence, ...floor });
  const s = deviation(evidence, context);
  const low = Math.min(score, Math.max(floor?.floor ?? 0, Math.round(percent(z - s))));
  // A floor lifts the whole interval: whoever has cancelled in writing is not perhaps at 40.
  const high = Math.max(score, Math.round(percent(Math.max(z, floor === null ? z : logit(floor.floor / 100)) + s)));
  // One order alone is no rhythm, and a line of a list no history: others speak for this one.
  const isOneOrder = loss?.kind === 'shop' && context.purchases.repeats === 0;
  const isOfListOnly = loss?.kind === 'contract' && loss.probability === null && !loss.hasEnded && terms.length === 0;
  return {
    kind: 'scored',
    customerKind: context.kind,
    score,
    band: bandOf(score, context.settings.bandLimits),
    confidence: isOneOrder || isOfListOnly ? 'low' : confidenceOf((high - low) / 2),
    interval: { low, high },
    // Terms come strongest first, and sorting keeps the order of equals.
    reasons: [{ kind: 'startingPoint', points: points[0]! }, ...(rest.length > 1 ? rest.sort(bySize) : rest)],
    loss,
  };
}
