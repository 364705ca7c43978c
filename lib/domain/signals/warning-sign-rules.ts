/** What shows one of the company's own signs: words of theirs in a message or a note, or a field of the customer. */
import type { SourcedFact } from '../customers/history.ts';
import { languages, detectLanguage, type Language } from '../language.ts';
import type { WarningSign } from '../settings.ts';
import { normaliseText } from '../text/normalise.ts';
import { compilePhrases, type PhraseMatcher } from '../text/phrases.ts';
import { daysSince } from './days.ts';

/** Null: no phrase that can be read. `unread`: lines that cannot, as they stand. */
export type SignPhrases = { match: PhraseMatcher | null; unread: string[] };

const mostPhrases = 50;
const mostWords = 8;
/** Words, and a star after the beginning of one: nothing that could be slow. A star alone, or after one letter, is any word. */
const plainWord = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200c'’-]*$|^[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200c'’-]+\*$/u;

/** One phrase a line, plain words and `*` for any ending. Never throws; takes time linear in the text. */
export function readSignPhrases(text: string): SignPhrases {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const byLanguage: Record<Language, string[]> = { en: [], fa: [], ru: [] };
  const unread: string[] = [];
  for (const [i, line] of lines.entries()) {
    const words = line.split(/\s+/u);
    const isPlain = i < mostPhrases && words.length <= mostWords && words.every((word) => plainWord.test(word));
    if (isPlain) byLanguage[detectLanguage(line) ?? 'en'].push(words.join(' '));
    else unread.push(line);
  }
  if (lines.length === unread.length) return { match: null, unread };
  const files = Object.fromEntries(languages.map((language) => [language, ['[sign]', ...byLanguage[language]].join('\n')]));
  try {
    const { sign } = compilePhrases(files as Record<Language, string>, { sign: 'weaken' });
    return { match: sign, unread };
  } catch {
    return { match: null, unread: lines };
  }
}

const mostKept = 20;
const kept = new Map<string, SignPhrases>();

/** The same, remembered by the words: a sign is looked for in every customer. */
export function signPhrasesOf(text: string): SignPhrases {
  let read = kept.get(text);
  if (read === undefined) {
    read = readSignPhrases(text);
    if (kept.size >= mostKept) kept.clear();
    kept.set(text, read);
  }
  return read;
}

const fold = (text: string): string => normaliseText(text).text.replace(/\s+/gu, ' ').trim();

/** Whether a field shows the sign; `fact` undefined: the field is not there. `now`: ms since 1970 UTC. */
export function holdsFieldRule(
  { test, value }: NonNullable<WarningSign['fieldRule']>,
  fact: SourcedFact | undefined,
  now: number,
): boolean {
  if (test === 'isMissing') return fact === undefined;
  if (fact === undefined) return false;
  if (test === 'isPresent') return true;
  const wanted = fold(value);
  if (test === 'contains') return wanted !== '' && fold(fact.text).includes(wanted);
  const limit = wanted === '' ? Number.NaN : Number(wanted.replace(',', '.'));
  if (typeof fact.value !== 'number' || !Number.isFinite(limit)) return false;
  if (test === 'isAbove') return fact.value > limit;
  if (test === 'isBelow') return fact.value < limit;
  return daysSince(fact.value, now) > limit;
}
