import { canReadWords, strongestInWords } from './messages.ts';
import type { SignalDefinition } from './signal.ts';

const halfLifeDays = 60;

export const cancelIntent: SignalDefinition = {
  id: 'cancelIntent',
  group: 'voice',
  weight: 2.5,
  halfLifeDays,
  isObservable: canReadWords,
  derive: (context) => strongestInWords(context, 'cancelIntent', halfLifeDays),
};
