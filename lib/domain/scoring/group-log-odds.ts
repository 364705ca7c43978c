import { daysSince } from '../signals/days.ts';
import { getSignalDefinition } from '../signals/registry.ts';
import type { Signal, SignalContext, SignalDefinition } from '../signals/signal.ts';
import { halfLifeOf, weightOf } from './weights.ts';

/** A signal's part of the evidence. `value` is v d c times its rank's share; `logOdds` is phi: what remains after all caps. */
export type Term = { signal: Signal; definition: SignalDefinition; value: number; logOdds: number };

/** The second strongest of a group and sign counts 0.7, the third 0.49: correlated signals do not count twice. */
const rankShare = 0.7;
const groupCap = 2.5;
const overallCap = 5;
/** Earlier purchases soften what went wrong by 1 / (1 + 0.15 ln(1 + x)) (Knox and van Oest 2014). */
const purchaseSoftening = 0.15;

/** What remains of a service signal's weight after so many repeat orders. */
export const softeningOf = (repeats: number): number => 1 / (1 + purchaseSoftening * Math.log1p(repeats));

const unit = (value: number): number => (value > 0 ? Math.min(1, value) : 0);

/** d of scoring.md: halves with every half-life; 1 while the thing is open. */
function decay(signal: Signal, { settings, now }: SignalContext): number {
  if (!signal.decays) return 1;
  const halfLifeDays = halfLifeOf(signal, settings);
  return halfLifeDays === null ? 1 : 2 ** (-daysSince(signal.at, now) / halfLifeDays);
}

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

/** Any two signals in one order, whatever order they came in. */
function compareSignals(a: Signal, b: Signal): number {
  return (
    compare(a.id, b.id) ||
    compare(a.key, b.key) ||
    compare(a.at, b.at) ||
    compare(a.intensity, b.intensity) ||
    compare(a.confidence, b.confidence) ||
    Number(a.decays) - Number(b.decays)
  );
}

const strongestFirst = (a: Term, b: Term): number => Math.abs(b.logOdds) - Math.abs(a.logOdds) || compareSignals(a.signal, b.signal);

/** Scales the terms from `from` up to `to` alike, so that their sum is within the cap. */
function cap(terms: Term[], from: number, to: number, most: number): void {
  let sum = 0;
  for (let i = from; i < to; i++) sum += terms[i]!.logOdds;
  if (Math.abs(sum) <= most) return;
  for (let i = from; i < to; i++) terms[i]!.logOdds *= most / Math.abs(sum);
}

/**
 * Where a shop's own past has taught the forecast what a falling trend means for the next order, and being lost is having no
 * order, the rhythm holds all of it: counted again it made the ranking worse (AUC .771 for .775 on the CDNOW sample).
 */
const isTrendLearned = ({ kind, basis: { shop, lostDefinition } }: SignalContext): boolean =>
  kind === 'shop' && lostDefinition === 'strict' && (shop?.correction?.traits.some(({ trait }) => trait === 'later') ?? false);

const isSameGroup = (a: Term | undefined, b: Term): boolean => a !== undefined && a.definition.group === b.definition.group;

/**
 * Combines signals into log-odds (scoring.md 4): w v d c, strongest first with 0.7^rank within group and sign, at most
 * 2.5 a group and 5 in all either way. The terms add up to the capped total; within a cap each is scaled alike.
 * `rhythm`: a positive l, of which less business is another sign: the two are ranked together, and `rhythmShare` is what
 * remains of l. What the rhythm has learned already stays a reason, of no weight. Order-independent; signals that are no finite numbers count 0. Terms come strongest first.
 */
export function groupLogOdds(
  signals: readonly Signal[],
  context: SignalContext,
  rhythm = 0,
): { terms: Term[]; total: number; rhythmShare: number } {
  const softening = softeningOf(context.purchases.repeats);
  const terms: Term[] = signals.map((signal) => {
    const definition = getSignalDefinition(signal.id);
    const weight = weightOf(signal, context.settings);
    const isCounted = signal.id !== 'businessDown' || !isTrendLearned(context);
    const value = isCounted ? unit(signal.intensity) * unit(decay(signal, context)) * unit(signal.confidence) : 0;
    return { signal, definition, value, logOdds: (definition.group === 'service' && weight > 0 ? weight * softening : weight) * value };
  });
  let rhythmShare = 1;
  if (terms.length > 0) {
    terms.sort(
      (a, b) => compare(a.definition.group, b.definition.group) || Number(a.logOdds < 0) - Number(b.logOdds < 0) || strongestFirst(a, b),
    );
    let rank = 0;
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i]!;
      const before = terms[i - 1];
      const isNext = isSameGroup(before, term) && before!.logOdds < 0 === term.logOdds < 0;
      rank = isNext ? rank + 1 : 0;
      if (rhythm > 0 && term.definition.id === 'businessDown') {
        if (rhythm < term.logOdds) rhythmShare = rankShare;
        else rank += 1;
      }
      const share = rankShare ** rank;
      term.value *= share;
      term.logOdds *= share;
    }
    for (let from = 0; from < terms.length;) {
      let to = from + 1;
      while (to < terms.length && isSameGroup(terms[from], terms[to]!)) to += 1;
      cap(terms, from, to, groupCap);
      from = to;
    }
    cap(terms, 0, terms.length, overallCap);
    terms.sort(strongestFirst);
  }
  let total = 0;
  for (const { logOdds } of terms) total += logOdds;
  return { terms, total, rhythmShare };
}
