import type { Source } from '../customers/history.ts';
import { findName } from '../text/names.ts';
import { quoteAround, readWords, type Words } from '../text/words.ts';
import { canReadWords, findIncoming, findInNotes, isIncoming, readMessage, toWordsFound } from './messages.ts';
import { isDenied } from './signal-context.ts';
import type { Signal, SignalContext, SignalDefinition, Said, SignalWords } from './signal.ts';

/** A name off the user's own list, as a whole word: few mistakes, but the mention may be harmless. */
const confidence = 0.95;
/** "Notion" named, or a notion had? */
const lowerCaseConfidence = 0.6;
/** Somebody else's offer is spoken of, but nobody on the list is named [judged]. */
const unnamedConfidence = 0.6;

/** Where a competitor may be named: the customer's messages and the reps' notes, newest first. */
function places({ history }: SignalContext): { key: string; at: number; words: Words; source: Source | null }[] {
  return [
    ...history.items.filter(isIncoming).map((item) => ({ key: item.key, at: item.at, words: readMessage(item), source: item.source })),
    ...history.journal.flatMap((entry) =>
      entry.kind === 'note' ? [{ key: entry.id, at: entry.at, words: readWords(entry.text), source: null }] : [],
    ),
  ].toSorted((a, b) => b.at - a.at);
}

function named(context: SignalContext): Signal[] {
  const { competitors } = context.settings;
  if (competitors.length === 0) return [];
  const texts = places(context);
  return competitors.flatMap(({ name, spellings }) => {
    const mentions = texts.flatMap(({ key: place, at, words, source }) => {
      const key = `${name}:${place}`;
      const match = findName(words, [name, ...spellings]);
      return match === null || isDenied(context, 'competitorNamed', key) ? [] : [{ key, at, words, source, match }];
    });
    const mention = mentions.find(({ match }) => match.isSameCase) ?? mentions[0];
    if (mention === undefined) return [];
    const { key, at, words, source, match } = mention;
    return [
      {
        id: 'competitorNamed' as const,
        key,
        at,
        intensity: 1,
        confidence: match.isSameCase ? confidence : lowerCaseConfidence,
        decays: true,
        evidence: { quote: quoteAround(words, match.first, match.last), source, params: { competitor: name } },
      },
    ];
  });
}

/** A competitor on the list, and without one the newest words about somebody else's offer. */
function derive(context: SignalContext): Signal[] {
  const signals = named(context);
  if (signals.length > 0) return signals;
  const newest = [...findIncoming(context, 'competitorNamed').map(toWordsFound), ...findInNotes(context, 'competitorNamed')]
    .filter(({ isWeak }) => !isWeak)
    .toSorted((a, b) => b.at - a.at)[0];
  if (newest === undefined) return [];
  const { key, at, quote, source } = newest;
  const evidence = { quote, source, params: { competitor: '' } };
  return [{ id: 'competitorNamed', key, at, intensity: 1, confidence: unnamedConfidence, decays: true, evidence }];
}

export const competitorNamed: SignalDefinition = {
  id: 'competitorNamed',
  group: 'voice',
  weight: 0.9,
  ground: 'judged',
  halfLifeDays: 90,
  isObservable: (context) =>
    canReadWords(context) ||
    (context.settings.competitors.length > 0 &&
      (context.history.items.some(isIncoming) || context.history.journal.some(({ kind }) => kind === 'note'))),
  derive,
};

export const competitorNamedWords = {
  name: { en: 'Competitor named', fa: 'نام رقیب', ru: 'Назван конкурент' },
  reason: {
    params: { competitor: 'text' },
    en: 'They mention {competitor}',
    fa: 'از {competitor} نام برده‌اند',
    ru: 'Клиент упоминает конкурента: {competitor}',
  },
  unnamed: {
    en: 'They speak of another company’s offer',
    fa: 'از پیشنهاد شرکتی دیگر گفته‌اند',
    ru: 'Клиент говорит о предложении другой компании',
  },
} as const satisfies SignalWords;

/** Where the default weight comes from, one sentence. Apart from the words, for only the settings say it. */
export const competitorNamedGround = {
  en: 'Judged: whoever compares has begun to look around',
  fa: 'برآورد ما: کسی که مقایسه می‌کند، گشتن را شروع کرده',
  ru: 'Суждение: кто сравнивает, тот уже присматривается',
} as const satisfies Said;
