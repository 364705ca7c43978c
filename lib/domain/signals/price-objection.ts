import { canReadWords, strongestInWords } from './messages.ts';
import type { SignalDefinition, Said, SignalWords } from './signal.ts';

const halfLifeDays = 60;

export const priceObjection: SignalDefinition = {
  id: 'priceObjection',
  group: 'voice',
  weight: 0.6,
  ground: 'judged',
  halfLifeDays,
  isObservable: canReadWords,
  derive: (context) => strongestInWords(context, 'priceObjection', halfLifeDays),
};

export const priceObjectionWords = {
  name: { en: 'Price objection', fa: 'گله از قیمت', ru: 'Возражение по цене' },
  reason: { en: 'They find the price too high', fa: 'قیمت به نظرشان زیاد است', ru: 'Клиент считает цену высокой' },
} as const satisfies SignalWords;

/** Where the default weight comes from, one sentence. Apart from the words, for only the settings say it. */
export const priceObjectionGround = {
  en: 'Judged: the price is often the reason given and less often the reason',
  fa: 'برآورد ما: قیمت را زیاد دلیل می‌آورند، اما کمتر دلیل اصلی است',
  ru: 'Суждение: цену чаще называют причиной, чем она ею бывает',
} as const satisfies Said;
