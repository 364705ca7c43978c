import { canReadWords, strongestInWords } from './messages.ts';
import type { SignalDefinition, Said, SignalWords } from './signal.ts';

const halfLifeDays = 60;

export const cancelIntent: SignalDefinition = {
  id: 'cancelIntent',
  group: 'voice',
  weight: 2.5,
  ground: 'judged',
  halfLifeDays,
  isObservable: canReadWords,
  // Whoever has cancelled has not taken it back by thinking aloud later.
  derive: (context) => strongestInWords(context, 'cancelIntent', halfLifeDays, () => ({}), true),
};

export const cancelIntentWords = {
  name: { en: 'Speaks of leaving', fa: 'سخن از رفتن', ru: 'Речь об уходе' },
  reason: { en: 'They speak of ending the business with us', fa: 'از پایان همکاری گفته‌اند', ru: 'Клиент говорит, что хочет уйти' },
} as const satisfies SignalWords;

/** Where the default weight comes from, one sentence. Apart from the words, for only the settings say it. */
export const cancelIntentGround = {
  en: 'Judged: the plainest sign there is, as much as a whole group of reasons may count',
  fa: 'برآورد ما: روشن‌ترین نشانه؛ به اندازهٔ سقف یک گروه از دلیل‌ها',
  ru: 'Суждение: самый ясный признак, весит столько, сколько может весить целая группа причин',
} as const satisfies Said;
