import type { Language } from '../language.ts';
import type { Competitor } from '../settings.ts';
import { foldText } from '../text/normalise.ts';
import { findName } from '../text/names.ts';
import { compilePhrases } from '../text/phrases.ts';
import { readWords, type Word, type Words } from '../text/words.ts';
import { guardLetter } from './guard-letter.ts';
import { placeholders } from './play.ts';
import { wordsToAvoid, wordTopics } from './words-to-avoid.ts';

/**
 * What may be wrong with words that a customer is to read or hear. `blames`: a colleague, another department or the
 * customer. `blank`: something that nobody fills in, such as [name] or ____.
 */
export type WordFault = 'disparages' | 'blames' | 'promisesTooMuch' | 'internalWord' | 'unknownPlaceholder' | 'blank' | 'longParagraph';
/** `text` is what stands from `start` to `end` (UTF-16 offsets). */
export type WordFinding = { fault: WordFault; start: number; end: number; text: string };

/** Judged: the longest paragraph of the library has half of it. */
export const longestParagraph = 600;
const mostCharacters = 20_000;
const longestWord = 60;
const mostNames = 2000;
const nobody = { own: [], customer: [], mentioned: [] };

const matchers = compilePhrases(
  wordsToAvoid,
  Object.fromEntries(wordTopics.map((topic) => [topic, 'drop'])) as Record<(typeof wordTopics)[number], 'drop'>,
);
/** What stands for a competitor's name while the words are judged. */
const rivalWord: Record<Language, string> = { en: 'competitor', fa: 'رقیب', ru: 'конкурент' };

/**
 * What one may want to change about a play's words before they reach a customer, by place, without regard to how they
 * are filled in. `competitors`: names and spellings that count as a competitor's; `isAboutCompetitor`: the whole text
 * is about one, as on a competitor's card, so that "they" means them and a bare "unreliable" is said of them.
 * A matter of judgement: what is unsure is passed over, and no finding forbids anything. Only the first 20,000
 * characters are looked at. Linear in the text for given competitors; never throws.
 */
export function judgeWords(
  text: string,
  language: Language,
  {
    competitors,
    isAboutCompetitor = false,
  }: { competitors: readonly Pick<Competitor, 'name' | 'spellings'>[]; isAboutCompetitor?: boolean },
): WordFinding[] {
  const source = text.slice(0, mostCharacters);
  const words = readJudgedWords(source, language, competitors);
  const isRivalNamed = isAboutCompetitor || matchers.rival(words).length > 0;
  const findings: WordFinding[] = [];
  const taken = new Map<WordFault, Uint8Array>();
  const add = (fault: WordFault, start: number, end: number): void => {
    const places = taken.get(fault) ?? new Uint8Array(source.length);
    if (places.subarray(start, end).includes(1)) return;
    taken.set(fault, places.fill(1, start, end));
    findings.push({ fault, start, end, text: source.slice(start, end) });
  };
  const addMatches = (fault: WordFault, topic: (typeof wordTopics)[number]): void => {
    for (const { first, last } of matchers[topic](words)) add(fault, words.words[first]!.start, words.words[last]!.end);
  };
  addMatches('disparages', 'disparages');
  if (isRivalNamed) addMatches('disparages', 'disparagesThem');
  if (isAboutCompetitor) addMatches('disparages', 'badWord');
  addMatches('blames', 'blames');
  addMatches('promisesTooMuch', 'promisesTooMuch');
  for (const { index, 0: found } of source.matchAll(/\{[^{}\n]{0,60}\}|\{[^{}\s]{0,40}|\}/gu)) {
    if (!placeholders.some((name) => found === `{${name}}`)) add('unknownPlaceholder', index, index + found.length);
  }
  // [About {issue}|] is two readings of one sentence (fill-placeholders.ts); any other bracket is a blank.
  for (const { index, 0: found } of source.matchAll(/\[[^[\]\n]{0,300}\]/gu)) {
    if (!/^\[[^|{}]*\{[^|]*\|[^|]*\]$/u.test(found)) add('blank', index, index + found.length);
  }
  let start = 0;
  for (const line of source.split('\n')) {
    const addWords = (fault: WordFault, words: string): void => {
      const at = line.indexOf(words);
      if (at >= 0) add(fault, start + at, start + at + words.length);
    };
    for (const problem of guardLetter({ paragraphs: [line], names: nobody })) {
      if (problem.kind === 'internalWord') addWords('internalWord', problem.word);
      // What stands in braces or brackets has been looked at.
      if (problem.kind === 'blank' && !/^[[{$]/u.test(problem.text)) addWords('blank', problem.text);
    }
    if (line.trim().length > longestParagraph) add('longParagraph', start, start + line.length);
    start += line.length + 1;
  }
  return findings.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** The words as the phrases meet them: braces and brackets part nothing, a percent sign is a letter, every competitor has one name. */
function readJudgedWords(source: string, language: Language, competitors: readonly Pick<Competitor, 'name' | 'spellings'>[]): Words {
  // Mark for mark, so that places stay.
  const plain = source
    .replaceAll(/[{}[\]]/gu, ' ')
    .replaceAll('|', ';')
    .replaceAll(/[%٪]/gu, 'p');
  const read = readWords(plain);
  const words = read.words.map((word): Word => {
    // No word of ours is so long, and finding the stem of one takes its time.
    if (word.text.length > longestWord) return { ...word, text: '-' };
    if (source.charAt(word.start - 1) !== '{') return word;
    return { ...word, text: source.slice(word.start, word.end) === 'competitor' ? rivalWord[language] : '-' };
  });
  const folded = foldText(source);
  const names = competitors
    .flatMap(({ name, spellings }) => [name, ...spellings])
    .slice(0, mostNames)
    .filter((name) => folded.includes(foldText(name.trim()).slice(0, 3)));
  return { ...read, words: names.reduce((known, name) => withRivals({ ...read, words: known }, name, rivalWord[language]), words) };
}

/** Every place where the name stands becomes one word. A name written small, where it has a capital, is an ordinary word. */
function withRivals(text: Words, name: string, rival: string): Word[] {
  const result: Word[] = [];
  let rest = text.words;
  for (;;) {
    const match = findName({ ...text, words: rest }, [name]);
    if (match === null || !match.isSameCase) return [...result, ...rest];
    result.push(...rest.slice(0, match.first), { ...rest[match.first]!, end: rest[match.last]!.end, text: rival });
    rest = rest.slice(match.last + 1);
  }
}
