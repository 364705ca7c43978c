import { canReadWords, strongestInWords } from './messages.ts';
import type { SignalDefinition, Said, SignalWords } from './signal.ts';

const halfLifeDays = 90;

export const praise: SignalDefinition = {
  id: 'praise',
  group: 'voice',
  weight: -0.5,
  ground: 'judged',
  halfLifeDays,
  isObservable: canReadWords,
  derive: (context) => strongestInWords(context, 'praise', halfLifeDays),
};

export const praiseWords = {
  name: { en: 'Praise', fa: 'قدردانی', ru: 'Похвала' },
  reason: { en: 'They spoke well of our work', fa: 'از کار ما به خوبی یاد کرده‌اند', ru: 'Клиент хорошо отзывается о нашей работе' },
} as const satisfies SignalWords;

/** Where the default weight comes from, one sentence. Apart from the words, for only the settings say it. */
export const praiseGround = {
  en: 'Judged: kind words come more easily than unkind ones, so they count less',
  fa: 'برآورد ما: تعریف آسان‌تر از گله به زبان می‌آید، پس کمتر به حساب می‌آید',
  ru: 'Суждение: хвалят легче, чем жалуются, поэтому похвала весит меньше',
} as const satisfies Said;
