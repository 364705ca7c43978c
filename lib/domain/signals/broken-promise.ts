import type { CustomerPromise } from '../journal/journal.ts';
import { canReadWords, strongestInWords } from './messages.ts';
import type { Signal, SignalContext, SignalDefinition } from './signal.ts';

const halfLifeDays = 90;
export const longestPromise = 120;

export function promisesOf({ history }: SignalContext): CustomerPromise[] {
  return history.journal.filter((entry) => entry.kind === 'promise');
}

function derive(context: SignalContext): Signal[] {
  const noted: Signal[] = promisesOf(context)
    .filter(({ state }) => state === 'broken')
    .map(({ text, stateAt }) => ({
      id: 'brokenPromise',
      at: stateAt,
      intensity: 1,
      confidence: 1,
      decays: true,
      evidence: { quote: null, source: null, params: { what: text.slice(0, longestPromise) } },
    }));
  const inWords = strongestInWords(context, 'brokenPromise', halfLifeDays, ({ quote }) => ({ what: quote.slice(0, longestPromise) }));
  return [...noted, ...inWords];
}

export const brokenPromise: SignalDefinition = {
  id: 'brokenPromise',
  group: 'service',
  weight: 0.9,
  halfLifeDays,
  isObservable: (context) => canReadWords(context) || promisesOf(context).length > 0,
  derive,
};
