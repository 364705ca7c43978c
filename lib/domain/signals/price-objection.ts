import { canReadWords, strongestInWords } from './messages.ts';
import type { SignalDefinition } from './signal.ts';

const halfLifeDays = 60;

export const priceObjection: SignalDefinition = {
  id: 'priceObjection',
  group: 'voice',
  weight: 0.6,
  halfLifeDays,
  isObservable: canReadWords,
  derive: (context) => strongestInWords(context, 'priceObjection', halfLifeDays),
};
