import { logLoss, rankingQuality } from '../churn/forecast-measures.ts';
import { historyAt, type CustomerHistory } from '../customers/history.ts';
import type { OutcomeKind } from '../journal/journal.ts';
import type { Settings } from '../settings.ts';
import { dayMs } from '../signals/days.ts';
import { deriveSignals } from '../signals/derive-signals.ts';
import type { PhraseRules } from '../signals/phrase-rules.ts';
import { getSignalDefinition } from '../signals/registry.ts';
import { signalContext } from '../signals/signal-context.ts';
import type { SignalId } from '../signals/signal.ts';
import type { ScoringBasis } from './basis.ts';
import { fitBoundedLogistic, type Coefficient, type LogisticCases } from './bounded-logistic.ts';
import { kindOf } from './customer-kind.ts';
import { groupLogOdds, softeningOf } from './group-log-odds.ts';
import { logit, sigmoid } from './logistic.ts';
import { lossOf, lossParts } from './loss.ts';
import { medianGapOf, purchasesOf } from './purchases.ts';
import type { RiskScore } from './score.ts';
import { scoreCustomer } from './score-customer.ts';
import { weightKeyOf, weightOf } from './weights.ts';

/** A customer whose outcome is known: `at`, ms since 1970 UTC, is when it came; what is known from before is what counts. */
export type LabelledCase = { id: string; history: CustomerHistory; at: number; label: OutcomeKind };

/** One weight, by what the settings name it (`weightKeyOf`), in log-odds. */
export type LearnedWeight = {
  key: string;
  id: SignalId;
  before: number;
  after: number;
  /** How far off the new one may be (one standard deviation). */
  deviation: number;
  /** Cases that show the signal. */
  seenIn: number;
};

/** A case that the score got wrong, as it stood just before the outcome. */
export type Mistake = { id: string; at: number; label: OutcomeKind; score: Extract<RiskScore, { kind: 'scored' }> };
export type Quality = { logLoss: number; auc: number | null };

export type Learning =
  | { kind: 'notEnough'; left: number; stayed: number }
  | {
      kind: 'learned';
      cases: number;
      weights: LearnedWeight[];
      /** Stayed, and had been called high or critical; the worst first. */
      falseAlarms: Mistake[];
      /** Left, and had not been. */
      misses: Mistake[];
      /** Of cases that the weights were not fitted to, by cross-validation. */
      quality: { before: Quality; after: Quality };
    };

/** Of each sort, before anything is learned [judged]: fewer tell chance. */
const fewestOutcomes = 5;
/** Deviation of an expert's weight (scoring.md 4), and of the intercept, which is free but not wild [judged]. */
const weightDeviation = 0.4;
const interceptDeviation = 1;
const mostFolds = 10;

/** A case as numbers: x of every weight, what is there without them, and what it was scored. */
type Reading = { x: Map<string, { id: SignalId; expert: number; now: number; value: number }>; offset: number; score: RiskScore };

function readCase({ history, at }: LabelledCase, settings: Settings, phrases: PhraseRules | null, basis: ScoringBasis): Reading {
  const now = at - 1;
  const context = signalContext({ history: historyAt(history, now), settings, now, basis, phrases });
  const signals = deriveSignals(context);
  // Learning starts anew each time: the prior is what people set, not what was learned before.
  const expertSettings = { ...settings, signalWeights: settings.learned?.weightsBefore ?? settings.signalWeights };
  const softening = softeningOf(context.purchases.repeats);
  const x: Reading['x'] = new Map();
  // Ranks share out as people set the weights; caps are left out, for they bind seldom and are no part of a linear model.
  for (const { signal, definition, value } of groupLogOdds(signals, { ...context, settings: expertSettings }).terms) {
    const key = weightKeyOf(signal);
    const known = x.get(key) ?? { id: signal.id, expert: weightOf(signal, expertSettings), now: weightOf(signal, settings), value: 0 };
    x.set(key, { ...known, value: known.value + value * (definition.group === 'service' ? softening : 1) });
  }
  const l = lossParts(lossOf(context), context).reduce((sum, { logOdds }) => sum + logOdds, 0);
  return { x, offset: basis.intercepts[context.kind] + l, score: scoreCustomer({ signals, context }) };
}

type Fold = (i: number) => boolean;

/** Coefficients: the intercept's shift, then every weight that a case shows. */
function priorsOf(weights: readonly { id: SignalId; expert: number }[]): Coefficient[] {
  return [
    { mean: 0, deviation: interceptDeviation, least: -Infinity, most: Infinity },
    ...weights.map(({ id, expert }) => {
      const isGood = getSignalDefinition(id).weight < 0;
      return { mean: expert, deviation: weightDeviation, least: isGood ? -Infinity : 0, most: isGood ? 0 : Infinity };
    }),
  ];
}

const select = ({ rows, offsets, labels }: LogisticCases, isIn: Fold): LogisticCases => ({
  rows: rows.filter((_, i) => isIn(i)),
  offsets: offsets.filter((_, i) => isIn(i)),
  labels: labels.filter((_, i) => isIn(i)),
});

/** Forecasts of each case by a fit to the others, in folds that hold as many of each sort as can be. */
function crossValidate(cases: LogisticCases, priors: readonly Coefficient[]): Quality {
  const folds = Math.min(mostFolds, cases.rows.length);
  const forecasts = new Float64Array(cases.rows.length);
  for (let fold = 0; fold < folds; fold++) {
    const { point } = fitBoundedLogistic(
      select(cases, (i) => i % folds !== fold),
      priors,
    );
    for (let i = fold; i < forecasts.length; i += folds)
      forecasts[i] = sigmoid(cases.rows[i]!.reduce((sum, value, k) => sum + value * point[k]!, cases.offsets[i]!));
  }
  return { logLoss: logLoss(forecasts, cases.labels) ?? 0, auc: rankingQuality(forecasts, cases.labels) };
}

/**
 * Refits the weights on every outcome that is known (scoring.md 4): logistic regression by MAP from scratch, the rhythm or the
 * renewals as offset, prior N(what people set, 0.4), no weight across 0. People who left are recorded more often than
 * people who stayed: King and Zeng's offset (2001, Political Analysis 9(2)) takes the share of labels out of the
 * intercept. Order-independent.
 */
export function learnWeights({
  cases: given,
  settings,
  phrases,
  basis,
}: {
  cases: readonly LabelledCase[];
  settings: Settings;
  phrases: PhraseRules | null;
  basis: ScoringBasis;
}): Learning {
  const isLeft = ({ label }: LabelledCase): boolean => label === 'left';
  // By sort, then by date: folds are taken in turn from this order.
  const cases = given.toSorted((a, b) => Number(isLeft(a)) - Number(isLeft(b)) || a.at - b.at || (a.id < b.id ? -1 : 1));
  const left = cases.filter(isLeft).length;
  const stayed = cases.length - left;
  if (left < fewestOutcomes || stayed < fewestOutcomes) return { kind: 'notEnough', left, stayed };

  const readings = cases.map((one) => readCase(one, settings, phrases, basis));
  const weights = new Map<string, { id: SignalId; expert: number; now: number; seenIn: number }>();
  for (const { x } of readings)
    for (const [key, { id, expert, now }] of x) weights.set(key, { id, expert, now, seenIn: (weights.get(key)?.seenIn ?? 0) + 1 });
  const keys = [...weights.keys()].toSorted();
  const shown = keys.map((key) => weights.get(key)!);
  const baseRate = cases.reduce((sum, { history }) => sum + basis.baseRates[kindOf(history, settings)], 0) / cases.length;
  const sampled = logit(left / cases.length) - logit(baseRate);
  const problem: LogisticCases = {
    rows: readings.map(({ x }) => [1, ...keys.map((key) => x.get(key)?.value ?? 0)]),
    offsets: readings.map(({ offset }) => offset + sampled),
    labels: cases.map((one) => Number(isLeft(one))),
  };
  const priors = priorsOf(shown);
  const { point, deviations } = fitBoundedLogistic(problem, priors);
  // The weights as they are, with an intercept that is fitted all the same: otherwise the two could not be compared.
  const asTheyAre: LogisticCases = {
    ...problem,
    rows: problem.rows.map(() => [1]),
    offsets: problem.offsets.map((offset, i) =>
      problem.rows[i]!.reduce((sum, value, k) => (k === 0 ? sum : sum + value * shown[k - 1]!.now), offset),
    ),
  };

  const { high } = settings.bandLimits;
  const mistakes = (isMistake: (one: LabelledCase, score: number) => boolean): Mistake[] =>
    cases.flatMap((one, i) => {
      const { score } = readings[i]!;
      return score.kind === 'scored' && isMistake(one, score.score) ? [{ id: one.id, at: one.at, label: one.label, score }] : [];
    });
  return {
    kind: 'learned',
    cases: cases.length,
    weights: keys.map((key, k) => {
      const { id, now: before, seenIn } = shown[k]!;
      return { key, id, before, after: point[k + 1]!, deviation: deviations[k + 1]!, seenIn };
    }),
    falseAlarms: mistakes((one, score) => !isLeft(one) && score >= high).toSorted((a, b) => b.score.score - a.score.score),
    misses: mistakes((one, score) => isLeft(one) && score < high).toSorted((a, b) => a.score.score - b.score.score),
    quality: { before: crossValidate(asTheyAre, priors.slice(0, 1)), after: crossValidate(problem, priors) },
  };
}

/** Silence that an order ended: longer than twice the gaps before it, and three weeks at least [judged]. */
const silenceFactor = 2;
const shortestSilenceDays = 21;

/**
 * A shop's customer who ordered again after a silence has stayed, though nobody wrote it down: the last such time, as of
 * when the silence was at its longest. Null where there was none.
 */
export function automaticStay(
  id: string,
  history: CustomerHistory,
  { settings, basis, now }: { settings: Settings; basis: ScoringBasis; now: number },
): LabelledCase | null {
  if (kindOf(history, settings) !== 'shop') return null;
  const { days } = purchasesOf(history, basis.asOfDay, now);
  for (let i = days.length - 1; i >= 3; i--) {
    const usual = medianGapOf(days, i - 1) ?? Infinity;
    const silence = days[i]! - days[i - 1]!;
    if (silence > Math.max(silenceFactor * usual, shortestSilenceDays)) return { id, history, at: days[i]! * dayMs, label: 'stayed' };
  }
  return null;
}
