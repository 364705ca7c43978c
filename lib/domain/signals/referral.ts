import { canReadWords, strongestInWords } from './messages.ts';
import type { SignalDefinition, Said, SignalWords } from './signal.ts';

const halfLifeDays = 180;

export const referral: SignalDefinition = {
  id: 'referral',
  group: 'relation',
  weight: -0.5,
  ground: 'judged',
  halfLifeDays,
  isObservable: canReadWords,
  derive: (context) => strongestInWords(context, 'referral', halfLifeDays),
};

export const referralWords = {
  name: { en: 'Recommendation', fa: 'معرفی', ru: 'Рекомендация' },
  reason: { en: 'A recommendation ties them to us', fa: 'معرفی و توصیه ما را به هم پیوند می‌دهد', ru: 'Нас связывает рекомендация' },
} as const satisfies SignalWords;

/** Where the default weight comes from, one sentence. Apart from the words, for only the settings say it. */
export const referralGround = {
  en: 'Judged: whoever recommends us has made our name their own',
  fa: 'برآورد ما: کسی که ما را معرفی می‌کند، آبروی خود را پای ما گذاشته',
  ru: 'Суждение: кто рекомендует нас, ручается за нас своим именем',
} as const satisfies Said;
