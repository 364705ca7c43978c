import type { CustomerPromise } from '../journal/journal.ts';
import { canReadWords, strongestInWords } from './messages.ts';
import { isDenied } from './signal-context.ts';
import type { Signal, SignalContext, SignalDefinition, Said, SignalWords } from './signal.ts';

const halfLifeDays = 90;
export const longestPromise = 120;

export function promisesOf({ history }: SignalContext): CustomerPromise[] {
  return history.journal.filter((entry) => entry.kind === 'promise');
}

function derive(context: SignalContext): Signal[] {
  const noted: Signal[] = promisesOf(context)
    .filter(({ id, state }) => state === 'broken' && !isDenied(context, 'brokenPromise', id))
    .map(({ id, text, stateAt }) => ({
      id: 'brokenPromise',
      key: id,
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
  ground: 'judged',
  halfLifeDays,
  isObservable: (context) => canReadWords(context) || promisesOf(context).length > 0,
  derive,
};

export const brokenPromiseWords = {
  name: { en: 'Broken promise', fa: 'قول عملی‌نشده', ru: 'Нарушенное обещание' },
  /** `what` is the promise in the words of the person who noted it. */
  reason: {
    params: { what: 'text' },
    en: 'We did not keep a promise: “{what}”',
    fa: 'به این قول عمل نکردیم: «{what}»',
    ru: 'Мы не сдержали обещание: «{what}»',
  },
  quoted: {
    en: 'They say that we did not keep a promise',
    fa: 'می‌گویند به قولی که دادیم عمل نکرده‌ایم',
    ru: 'Клиент говорит, что мы не сдержали обещание',
  },
} as const satisfies SignalWords;

/** Where the default weight comes from, one sentence. Apart from the words, for only the settings say it. */
export const brokenPromiseGround = {
  en: 'Judged: half of a complaint that has been open for a month',
  fa: 'برآورد ما: نصف شکایتی که یک ماه حل نشده مانده',
  ru: 'Суждение: половина жалобы, которую не решают месяц',
} as const satisfies Said;
