import { daysSince } from '../signals/days.ts';
import { getSignalDefinition, signalDefinitions } from '../signals/registry.ts';
import type { Signal, SignalContext } from '../signals/signal.ts';
import { groupLogOdds, type Term } from './group-log-odds.ts';
import { logit, sigmoid } from './logistic.ts';
import { countRepeatPurchases } from './purchases.ts';
import { roundPoints } from './round-points.ts';
import type { Band, ConfidenceLevel, Reason, RiskScore } from './score.ts';

/** A written cancellation means at least this score. */
const cancellationFloor = 85;
/** A cancellation older than this many half-lives is history. */
const floorHalfLives = 2;

/** Deviations behind the interval (scoring.md 4): of the customer, of a weight, of a channel not seen. */
const customerDeviation = 1.2;
const weightDeviation = 0.4;
const unseenShare = 0.1;

const percent = (z: number): number => 100 * sigmoid(z);

/** What there is to judge by. */
function countSeen({ history }: SignalContext): { messages: number; orders: number; facts: number } {
  return {
    messages: history.items.filter(({ kind }) => kind === 'message').length,
    orders: history.items.filter(({ kind }) => kind === 'order').length,
    facts: Object.keys(history.facts).length,
  };
}

/** Not enough evidence is an answer of its own: a grey badge, never green. */
function isEnough(signals: readonly Signal[], context: SignalContext): boolean {
  const { messages, orders } = countSeen(context);
  const { facts, items } = context.history;
  const hasContractEnd = facts.contractEndAt !== undefined || items.some(({ kind, endAt }) => kind === 'contract' && endAt !== undefined);
  return signals.length > 0 || orders >= 2 || (hasContractEnd && messages + orders >= 1) || messages >= 3;
}

/** A clear written cancellation that is fresh and was not followed by the customer's staying. */
function hasCancelled(signals: readonly Signal[], { history, now }: SignalContext): boolean {
  const halfLifeDays = getSignalDefinition('cancelIntent').halfLifeDays ?? Infinity;
  return signals.some(
    ({ id, at, intensity }) =>
      id === 'cancelIntent' &&
      intensity >= 1 &&
      daysSince(at, now) < floorHalfLives * halfLifeDays &&
      !history.journal.some((entry) => entry.kind === 'outcome' && entry.outcome !== 'left' && entry.at >= at),
  );
}

/** Points of each term: phi (S(z) - S(z0)) / (z - z0); where the evidence cancels out, the limit phi S'(z0). */
function exactPoints(terms: readonly Term[], z0: number, z: number): number[] {
  const risk = sigmoid(z0);
  const slope = Math.abs(z - z0) < 1e-9 ? 100 * risk * (1 - risk) : (percent(z) - percent(z0)) / (z - z0);
  return terms.map(({ logOdds }) => logOdds * slope);
}

function deviation(terms: readonly Term[], context: SignalContext): number {
  let variance = customerDeviation ** 2 / (1 + countRepeatPurchases(context.history));
  for (const { value } of terms) variance += (weightDeviation * value) ** 2;
  for (const { weight, isObservable } of signalDefinitions)
    if (!isObservable(context)) variance += unseenShare * (1 - unseenShare) * weight ** 2;
  return Math.sqrt(variance);
}

function bandOf(score: number, { watch, high, critical }: SignalContext['settings']['bandLimits']): Band {
  if (score >= critical) return 'critical';
  if (score >= high) return 'high';
  return score >= watch ? 'watch' : 'low';
}

function confidenceOf(halfWidth: number): ConfidenceLevel {
  if (halfWidth < 10) return 'high';
  return halfWidth < 20 ? 'medium' : 'low';
}

/**
 * The risk score of a customer (scoring.md 4, with the rhythm term at 0): 100 sigma(intercept + evidence), reasons in
 * whole points that add up to it, an interval of one standard deviation and what to think of it. `intercept` is
 * calibrateIntercept's. Pure; finite for any input.
 */
export function scoreCustomer({
  signals,
  context,
  intercept,
}: {
  signals: readonly Signal[];
  context: SignalContext;
  intercept: number;
}): RiskScore {
  if (!isEnough(signals, context)) return { kind: 'unknown', seen: countSeen(context) };
  const { terms, total } = groupLogOdds(signals, context);
  const z0 = intercept;
  const z = z0 + total;
  const [startingPoints = 0, ...points] = roundPoints([percent(z0), ...exactPoints(terms, z0, z)]);
  const fromEvidence = points.reduce((sum, part) => sum + part, startingPoints);
  const floor = hasCancelled(signals, context) ? cancellationFloor : 0;
  const score = Math.max(fromEvidence, floor);

  const rest: Reason[] = [
    ...terms.map(({ signal, definition }, i): Reason => ({ kind: 'signal', points: points[i]!, group: definition.group, signal })),
    ...(score > fromEvidence ? [{ kind: 'floor' as const, points: score - fromEvidence, floor }] : []),
  ];
  const s = deviation(terms, context);
  const low = Math.min(score, Math.max(floor, Math.round(percent(z - s))));
  // A floor lifts the whole interval: whoever has cancelled in writing is not perhaps at 40.
  const high = Math.max(score, Math.round(percent(Math.max(z, floor > 0 ? logit(floor / 100) : z) + s)));
  return {
    kind: 'scored',
    score,
    band: bandOf(score, context.settings.bandLimits),
    confidence: confidenceOf((high - low) / 2),
    interval: { low, high },
    // Terms come strongest first, and sorting keeps the order of equals.
    reasons: [{ kind: 'startingPoint', points: startingPoints }, ...rest.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))],
  };
}
