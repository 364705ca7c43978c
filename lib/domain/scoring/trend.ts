import { historyAt, type CustomerHistory } from '../customers/history.ts';
import type { Settings } from '../settings.ts';
import { deriveSignals } from '../signals/derive-signals.ts';
import type { PhraseRules } from '../signals/phrase-rules.ts';
import { signalContext } from '../signals/signal-context.ts';
import type { ScoringBasis } from './basis.ts';
import type { Reason, RiskScore } from './score.ts';
import { scoreCustomer } from './score-customer.ts';

/**
 * The customer's score at each date (ms since 1970 UTC), told anew from the history as it stood then, with today's settings and
 * models. Nothing is stored for it. `phrases` null: words are not read.
 */
export function scoreTrend({
  history,
  settings,
  phrases,
  basis,
  dates,
}: {
  history: CustomerHistory;
  settings: Settings;
  phrases: PhraseRules | null;
  basis: ScoringBasis;
  dates: readonly number[];
}): { at: number; score: RiskScore }[] {
  return dates.map((at) => {
    const context = signalContext({ history: historyAt(history, at), settings, now: at, basis, phrases });
    return { at, score: scoreCustomer({ signals: deriveSignals(context), context }) };
  });
}

/** What a reason is about, loosely and exactly: another mail about the same complaint is still that complaint. */
const topicOf = (reason: Reason): string =>
  reason.kind === 'signal' ? `signal ${reason.signal.id}` : reason.kind === 'subscriber' ? `factor ${reason.factor}` : reason.kind;
const exactlyOf = (reason: Reason): string => (reason.kind === 'signal' ? `${topicOf(reason)} ${reason.signal.key}` : topicOf(reason));

export type ScoreChange = { came: Reason[]; went: Reason[]; moved: { before: Reason; now: Reason }[] };

/** Reasons that came, went, or count for other points now. Of a score that is unknown there are none. */
export function whatChanged(before: RiskScore, now: RiskScore): ScoreChange {
  const left = new Set(before.kind === 'scored' ? before.reasons : []);
  const rest = new Set(now.kind === 'scored' ? now.reasons : []);
  const moved: ScoreChange['moved'] = [];
  for (const identity of [exactlyOf, topicOf]) {
    for (const reason of rest) {
      const same = [...left].find((earlier) => identity(earlier) === identity(reason));
      if (same === undefined) continue;
      left.delete(same);
      rest.delete(reason);
      if (same.points !== reason.points) moved.push({ before: same, now: reason });
    }
  }
  return { came: [...rest], went: [...left], moved };
}
