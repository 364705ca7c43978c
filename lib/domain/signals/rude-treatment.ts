import { canReadWords, strongestInWords } from './messages.ts';
import type { SignalDefinition, Said, SignalWords } from './signal.ts';

const halfLifeDays = 90;

export const rudeTreatment: SignalDefinition = {
  id: 'rudeTreatment',
  group: 'service',
  weight: 1,
  ground: 'judged',
  halfLifeDays,
  isObservable: canReadWords,
  derive: (context) => strongestInWords(context, 'rudeTreatment', halfLifeDays),
};

export const rudeTreatmentWords = {
  name: { en: 'Rude treatment', fa: 'برخورد بد', ru: 'Грубое обращение' },
  reason: { en: 'They feel treated badly by us', fa: 'از برخورد ما رنجیده‌اند', ru: 'Клиента задело наше обращение' },
} as const satisfies SignalWords;

/** Where the default weight comes from, one sentence. Apart from the words, for only the settings say it. */
export const rudeTreatmentGround = {
  en: 'Judged: people forgive a mistake sooner than bad manners',
  fa: 'برآورد ما: مردم اشتباه را زودتر از بی‌احترامی می‌بخشند',
  ru: 'Суждение: ошибку прощают скорее, чем грубость',
} as const satisfies Said;
