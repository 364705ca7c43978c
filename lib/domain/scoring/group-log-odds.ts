import { daysSince } from '../signals/days.ts';
import { getSignalDefinition } from '../signals/registry.ts';
import type { Signal, SignalContext, SignalDefinition } from '../signals/signal.ts';
import { countRepeatPurchases } from './purchases.ts';

/** A signal's part of the evidence. `value` is v d c times its rank's share; `logOdds` is phi: what remains after all caps. */
export type Term = { signal: Signal; definition: SignalDefinition; value: number; logOdds: number };

/** The second strongest of a group and sign counts 0.7, the third 0.49: correlated signals do not count twice. */
const rankShare = 0.7;
const groupCap = 2.5;
const overallCap = 5;
/** Earlier purchases soften what went wrong by 1 / (1 + 0.15 ln(1 + x)) (Knox and van Oest 2014). */
const purchaseSoftening = 0.15;

const unit = (value: number): number => (value > 0 ? Math.min(1, value) : 0);

/** d of scoring.md: halves with every half-life; 1 while the thing is open. */
function decay({ at, decays }: Signal, halfLifeDays: number | null, now: number): number {
  return decays && halfLifeDays !== null ? 2 ** (-daysSince(at, now) / halfLifeDays) : 1;
}

/** Any two signals in one order, whatever order they came in. */
function compareSignals(a: Signal, b: Signal): number {
  const text = (signal: Signal): string => `${signal.id} ${signal.at} ${signal.evidence.quote} ${JSON.stringify(signal.evidence.params)}`;
  const [first, second] = [text(a), text(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

function capped(terms: Term[], cap: number): Term[] {
  const sum = terms.reduce((total, { logOdds }) => total + logOdds, 0);
  if (Math.abs(sum) <= cap) return terms;
  const share = cap / Math.abs(sum);
  return terms.map((term) => ({ ...term, logOdds: term.logOdds * share }));
}

/**
 * Combines signals into log-odds (scoring.md 4): w v d c, strongest first with 0.7^rank within group and sign, at most
 * 2.5 a group and 5 in all either way. The terms add up to the capped total; within a cap each is scaled alike.
 * Order-independent; signals that are no finite numbers count 0. Terms come strongest first.
 */
export function groupLogOdds(
  signals: readonly Signal[],
  { history, now }: SignalContext,
  definitionOf: (id: Signal['id']) => SignalDefinition = getSignalDefinition,
): { terms: Term[]; total: number } {
  const softening = 1 / (1 + purchaseSoftening * Math.log1p(countRepeatPurchases(history)));
  const bySign = new Map<string, Term[]>();
  for (const signal of signals) {
    const definition = definitionOf(signal.id);
    const weight = definition.group === 'service' && definition.weight > 0 ? definition.weight * softening : definition.weight;
    const value = unit(signal.intensity) * unit(decay(signal, definition.halfLifeDays, now)) * unit(signal.confidence);
    const key = `${definition.group} ${weight < 0}`;
    const terms = bySign.get(key) ?? [];
    terms.push({ signal, definition, value, logOdds: weight * value });
    bySign.set(key, terms);
  }
  const byGroup = new Map<string, Term[]>();
  for (const terms of bySign.values()) {
    const ranked = terms
      .toSorted((a, b) => Math.abs(b.logOdds) - Math.abs(a.logOdds) || compareSignals(a.signal, b.signal))
      .map((term, rank) => ({ ...term, value: term.value * rankShare ** rank, logOdds: term.logOdds * rankShare ** rank }));
    const { group } = ranked[0]!.definition;
    byGroup.set(group, [...(byGroup.get(group) ?? []), ...ranked]);
  }
  const terms = capped(
    [...byGroup.values()].flatMap((group) => capped(group, groupCap)).toSorted((a, b) => compareSignals(a.signal, b.signal)),
    overallCap,
  ).toSorted((a, b) => Math.abs(b.logOdds) - Math.abs(a.logOdds) || compareSignals(a.signal, b.signal));
  return { terms, total: terms.reduce((sum, { logOdds }) => sum + logOdds, 0) };
}

/** A customer's evidence as one number, for the starting point of all scores. */
export function logOddsOf(signals: readonly Signal[], context: SignalContext): number {
  return groupLogOdds(signals, context).total;
}
