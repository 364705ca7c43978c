import { canReadWords, strongestInWords } from './messages.ts';
import type { SignalDefinition } from './signal.ts';

const halfLifeDays = 60;

export const cancelIntent: SignalDefinition = {
  id: 'cancelIntent',
  group: 'voice',
  weight: 2.5,
  halfLifeDays,
  isObservable: canReadWords,
  // Whoever has cancelled has not taken it back by thinking aloud later.
  derive: (context) => strongestInWords(context, 'cancelIntent', halfLifeDays, () => ({}), true),
};
