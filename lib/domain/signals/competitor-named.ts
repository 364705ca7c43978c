import type { Source } from '../customers/history.ts';
import { findName } from '../text/names.ts';
import { quoteAround, readWords, type Words } from '../text/words.ts';
import { isIncoming, readMessage } from './messages.ts';
import type { Signal, SignalContext, SignalDefinition } from './signal.ts';

/** A name off the user's own list, as a whole word: few mistakes, but the mention may be harmless. */
const confidence = 0.95;
/** "Notion" named, or a notion had? */
const lowerCaseConfidence = 0.6;

/** Where a competitor may be named: the customer's messages and the reps' notes, newest first. */
function places({ history }: SignalContext): { at: number; words: Words; source: Source | null }[] {
  return [
    ...history.items.filter(isIncoming).map((item) => ({ at: item.at, words: readMessage(item), source: item.source })),
    ...history.journal.flatMap((entry) => (entry.kind === 'note' ? [{ at: entry.at, words: readWords(entry.text), source: null }] : [])),
  ].toSorted((a, b) => b.at - a.at);
}

function derive(context: SignalContext): Signal[] {
  const { competitors } = context.settings;
  if (competitors.length === 0) return [];
  const texts = places(context);
  return competitors.flatMap(({ name, spellings }) => {
    const mentions = texts.flatMap(({ at, words, source }) => {
      const match = findName(words, [name, ...spellings]);
      return match === null ? [] : [{ at, words, source, match }];
    });
    const mention = mentions.find(({ match }) => match.isSameCase) ?? mentions[0];
    if (mention === undefined) return [];
    const { at, words, source, match } = mention;
    return [
      {
        id: 'competitorNamed' as const,
        at,
        intensity: 1,
        confidence: match.isSameCase ? confidence : lowerCaseConfidence,
        decays: true,
        evidence: { quote: quoteAround(words, match.first, match.last), source, params: { competitor: name } },
      },
    ];
  });
}

export const competitorNamed: SignalDefinition = {
  id: 'competitorNamed',
  group: 'voice',
  weight: 0.9,
  halfLifeDays: 90,
  isObservable: ({ history, settings }) =>
    settings.competitors.length > 0 && (history.items.some(isIncoming) || history.journal.some(({ kind }) => kind === 'note')),
  derive,
};
