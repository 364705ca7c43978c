import type { CustomerHistory } from '../customers/history.ts';
import type { ScoringBasis } from '../scoring/basis.ts';
import { kindOf } from '../scoring/customer-kind.ts';
import { purchasesOf } from '../scoring/purchases.ts';
import type { Settings } from '../settings.ts';
import type { PhraseRules } from './phrase-rules.ts';
import type { SignalContext, SignalId } from './signal.ts';

const nothing: ReadonlySet<string> = new Set();

export const denialOf = (id: SignalId | string, key: string): string => `${id} ${key}`;

/** What signals are derived from and scored by: what is read of the history once, for all of them. `phrases` null: not read. */
export function signalContext({
  history,
  settings,
  now,
  basis,
  phrases,
}: {
  history: CustomerHistory;
  settings: Settings;
  now: number;
  basis: ScoringBasis;
  phrases: PhraseRules | null;
}): SignalContext {
  let denied: Set<string> | null = null;
  for (const entry of history.journal) if (entry.kind === 'reasonDenied') (denied ??= new Set()).add(denialOf(entry.signalId, entry.key));
  return {
    history,
    settings,
    now,
    basis,
    kind: kindOf(history, settings),
    purchases: purchasesOf(history, basis.asOfDay, now),
    denied: denied ?? nothing,
    ...(phrases === null ? {} : { phrases }),
  };
}

export const isDenied = ({ denied }: SignalContext, id: SignalId, key: string): boolean => denied.size > 0 && denied.has(denialOf(id, key));
