import { canReadWords, strongestInWords } from './messages.ts';
import type { SignalDefinition } from './signal.ts';

const halfLifeDays = 90;

export const praise: SignalDefinition = {
  id: 'praise',
  group: 'voice',
  weight: -0.5,
  halfLifeDays,
  isObservable: canReadWords,
  derive: (context) => strongestInWords(context, 'praise', halfLifeDays),
};
