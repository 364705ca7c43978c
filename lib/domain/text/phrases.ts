/**
 * A small language for phrases, compiled to matchers over words. A phrase file holds one language:
 *
 *   # a remark
 *   @name = a|b|c     a named set of words
 *   [topic]           the phrases below are about this topic
 *
 * One phrase a line. In a phrase:
 *   word        the word itself
 *   word*       any word that starts so
 *   a_b         words in a row, as one choice; so do a hyphen and a ZWNJ
 *   a|b|@name   one of these
 *   a|b?        may be left out
 *   ~           up to 3 other words of the clause (5 in Persian, whose verb comes last), none of them a negation
 *   ~~          up to 12 other words of the same sentence
 *   $           the clause ends here
 * Before a phrase:
 *   -           no phrase may start or end on these words ("- no complaint*")
 *   %           a weak sign
 *   !           certain: holds in questions, conditions and after a negation, and against `-`
 * A phrase never crosses the end of a sentence.
 */
import type { Language } from '../language.ts';
import { readCues, type Cues } from './cues.ts';
import { normaliseText } from './normalise.ts';
import { joinsPersianWords, type Words } from './words.ts';

/** Words `first` to `last` of a text match; a weak match counts less. */
export type PhraseMatch = { first: number; last: number; isWeak: boolean };

/** The phrases of one topic: matches in the order strong before weak, then by place; no word in two matches. */
export type PhraseMatcher = (words: Words) => PhraseMatch[];

/** What becomes of a phrase in a yes-or-no question or a condition ("if", "would be"). */
export type WhenHypothetical = 'drop' | 'weaken';

type WordSets = Map<string, string>;
type Pattern = { text: string; isPrefix: boolean };
type Element =
  | { kind: 'words'; alternatives: Pattern[][]; isOptional: boolean }
  | { kind: 'gap'; most: number; isStrict: boolean }
  | { kind: 'end' };
type Kind = 'plain' | 'weak' | 'certain' | 'exclusion';
type Phrase = { kind: Kind; language: Language; parts: string[]; sets: WordSets; elements: Element[] | null };

/** More gaps than this would make a phrase slow on hostile text. */
const mostGaps = 4;

function readAlternatives(source: string, sets: WordSets): Pattern[][] {
  return source.split('|').flatMap((alternative) => {
    if (alternative.startsWith('@')) {
      const set = sets.get(alternative.slice(1));
      if (set === undefined) throw new Error(`unknown word set ${alternative}`);
      return readAlternatives(set, sets);
    }
    const isPrefix = alternative.endsWith('*');
    const words = (isPrefix ? alternative.slice(0, -1) : alternative).split(/[_-]/u).filter((word) => word !== '');
    if (words.length === 0) throw new Error(`empty choice in ${source}`);
    const joined: string[] = [];
    for (const word of words) {
      const before = joined.at(-1);
      if (before !== undefined && (word === 'ای' || joinsPersianWords(before, word))) joined[joined.length - 1] = before + word;
      else joined.push(word);
    }
    return [joined.map((text, k) => ({ text, isPrefix: isPrefix && k === joined.length - 1 }))];
  });
}

const shortGap: Record<Language, number> = { en: 3, fa: 5, ru: 3 };
const longGap = 12;

function readElement(source: string, sets: WordSets, language: Language): Element {
  if (source === '~') return { kind: 'gap', most: shortGap[language], isStrict: true };
  if (source === '~~') return { kind: 'gap', most: longGap, isStrict: false };
  if (source === '$') return { kind: 'end' };
  const isOptional = source.endsWith('?');
  return { kind: 'words', alternatives: readAlternatives(isOptional ? source.slice(0, -1) : source, sets), isOptional };
}

const elementsOf = (phrase: Phrase): Element[] =>
  (phrase.elements ??= phrase.parts.map((part) => readElement(part, phrase.sets, phrase.language)));

const kindOfMark: Record<string, Kind> = { '-': 'exclusion', '%': 'weak', '!': 'certain' };

/** The phrases of a file by topic. @throws Error on a line that is not well formed. */
function readPhraseFile(file: string, language: Language): Map<string, Phrase[]> {
  const sets: WordSets = new Map();
  const topics = new Map<string, Phrase[]>();
  let phrases: Phrase[] = [];
  // Normalised as the texts will be, apart from words in a row, which a ZWNJ may hold together.
  for (const padded of normaliseText(file.replaceAll('\u200c', '_')).text.replaceAll("'", '').split('\n')) {
    const line = padded.trim();
    const topic = /^\[(\w+)\]$/u.exec(line)?.[1];
    const set = /^@(\w+) = (\S+)$/u.exec(line);
    if (line === '' || line.startsWith('#')) continue;
    if (topic !== undefined) topics.set(topic, (phrases = topics.get(topic) ?? []));
    else if (set) sets.set(set[1]!, set[2]!);
    else phrases.push(...readPhrase(line, language, sets));
  }
  return topics;
}

function readPhrase(line: string, language: Language, sets: WordSets): Phrase[] {
  const all = line.split(/ +/u);
  const kind = kindOfMark[all[0]!] ?? 'plain';
  let parts = kind === 'plain' ? all : all.slice(1);
  if (parts.filter((part) => part.startsWith('~')).length > mostGaps) throw new Error(`too many gaps: ${line}`);
  const phrases: Phrase[] = [];
  // A phrase is found by its first word: one that may be left out makes two phrases.
  while (parts[0]?.endsWith('?')) {
    phrases.push({ kind, language, sets, parts: [parts[0].slice(0, -1), ...parts.slice(1)], elements: null });
    parts = parts.slice(1);
  }
  if (parts[0] === undefined || /^[~$]/u.test(parts[0])) throw new Error(`a phrase starts with a word: ${line}`);
  return [...phrases, { kind, language, sets, parts, elements: null }];
}

function matchesWords(words: Words['words'], at: number, patterns: Pattern[], sentence: number): boolean {
  for (let k = 0; k < patterns.length; k++) {
    const word = words[at + k];
    const { text, isPrefix } = patterns[k]!;
    if (word === undefined || word.sentence !== sentence || !(isPrefix ? word.text.startsWith(text) : word.text === text)) return false;
  }
  return true;
}

/** Index after the last word of the match of elements `e` and on at word `at`, or -1. */
function matchElements(words: Words['words'], at: number, phrase: Phrase, e: number, sentence: number, cues: Cues): number {
  const element = elementsOf(phrase)[e];
  if (element === undefined) return at;
  const word = words[at];
  if (element.kind === 'end') {
    return word?.clause === words[at - 1]!.clause ? -1 : matchElements(words, at, phrase, e + 1, sentence, cues);
  }
  if (element.kind === 'gap') {
    const stopsAtNegation = element.isStrict && phrase.kind !== 'certain';
    // Russian sets a comma before every "that" and "which"; elsewhere another clause is another thought.
    const staysInClause = element.isStrict && (phrase.language !== 'ru' || cues.isNegation(at - 1));
    const { clause } = words[at - 1]!;
    for (let skipped = 0; skipped <= element.most; skipped++) {
      const next = words[at + skipped];
      if (staysInClause && next !== undefined && next.clause !== clause && phrase.elements?.[e + 1]?.kind !== 'end') return -1;
      const end = matchElements(words, at + skipped, phrase, e + 1, sentence, cues);
      if (end >= 0) return end;
      if (words[at + skipped]?.sentence !== sentence || (stopsAtNegation && cues.isNegation(at + skipped))) return -1;
    }
    return -1;
  }
  if (word?.sentence === sentence) {
    for (const alternative of element.alternatives) {
      if (!matchesWords(words, at, alternative, sentence)) continue;
      const end = matchElements(words, at + alternative.length, phrase, e + 1, sentence, cues);
      if (end >= 0) return end;
    }
  }
  return element.isOptional ? matchElements(words, at, phrase, e + 1, sentence, cues) : -1;
}

type Index = { exact: Map<string, Phrase[]>; prefixes: Map<string, Phrase[]>; lengths: number[]; known: Map<string, Phrase[]> };

/** Mails use the same words over and over; beyond so many different ones the memory starts anew. */
const mostKnownWords = 10_000;

function indexPhrases(phrases: readonly Phrase[]): Index {
  const exact = new Map<string, Phrase[]>();
  const prefixes = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    for (const [first] of readAlternatives(phrase.parts[0]!, phrase.sets)) {
      const map = first!.isPrefix ? prefixes : exact;
      const listed = map.get(first!.text);
      if (listed === undefined) map.set(first!.text, [phrase]);
      else if (listed.at(-1) !== phrase) listed.push(phrase);
    }
  }
  return {
    exact,
    prefixes,
    lengths: [...new Set([...prefixes.keys()].map(({ length }) => length))].toSorted((a, b) => a - b),
    known: new Map(),
  };
}

/** The phrases that may begin with this word. */
function candidatesFor(word: string, { exact, prefixes, lengths, known }: Index): Phrase[] {
  let candidates = known.get(word);
  if (candidates === undefined) {
    const found = new Set(exact.get(word));
    for (const length of lengths) {
      if (length > word.length) break;
      for (const phrase of prefixes.get(word.slice(0, length)) ?? []) found.add(phrase);
    }
    candidates = [...found];
    if (known.size >= mostKnownWords) known.clear();
    known.set(word, candidates);
  }
  return candidates;
}

/**
 * Compiles the phrases of each topic from one phrase file a language. A topic's index is made when it is first asked
 * for, a phrase when its first word is first met. Matching takes time linear in the text: a phrase looks at a bounded
 * number of words. @throws Error on a line that is not well formed.
 */
export function compilePhrases<Topic extends string>(
  files: Record<Language, string>,
  topics: Record<Topic, WhenHypothetical>,
): Record<Topic, PhraseMatcher> {
  const read = (Object.keys(files) as Language[]).map((language) => readPhraseFile(files[language], language));
  const matcher = (topic: Topic): PhraseMatcher => {
    let index: Index | null = null;
    return (text) => {
      index ??= indexPhrases(read.flatMap((file) => file.get(topic.toLowerCase()) ?? []));
      return findPhrases(text, index, topics[topic]);
    };
  };
  return Object.fromEntries((Object.keys(topics) as Topic[]).map((topic) => [topic, matcher(topic)])) as Record<Topic, PhraseMatcher>;
}

/** Reads every phrase at once, which matching does one by one. @throws Error on the first that is not well formed. */
export function countPhrases(file: string, language: Language): Record<string, number> {
  const topics = [...readPhraseFile(file, language)];
  for (const phrase of topics.flatMap(([, phrases]) => phrases)) elementsOf(phrase);
  return Object.fromEntries(topics.map(([topic, phrases]) => [topic, phrases.filter(({ kind }) => kind !== 'exclusion').length]));
}

function findPhrases(text: Words, index: Index, whenHypothetical: WhenHypothetical): PhraseMatch[] {
  const { words } = text;
  const cues = readCues(text);
  const excluded = new Uint8Array(words.length);
  const found: (PhraseMatch & { isCertain: boolean })[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    for (const phrase of candidatesFor(word.text, index)) {
      const end = matchElements(words, at, phrase, 0, word.sentence, cues);
      if (end < 0) continue;
      const isWide = phrase.parts.includes('~~');
      if (phrase.kind === 'exclusion') excluded.fill(1, at, end);
      else if (phrase.kind === 'certain') found.push({ first: at, last: end - 1, isWeak: false, isCertain: true });
      else if (!cues.isNegated(at, end - 1, phrase.language, isWide)) {
        const isHypothetical =
          cues.isConditional(at, end - 1, isWide) ||
          (whenHypothetical === 'weaken' && cues.isThreat(at, end - 1)) ||
          (phrase.kind === 'plain' && cues.isYesNoQuestion(word.sentence));
        if (isHypothetical && whenHypothetical === 'drop') continue;
        found.push({ first: at, last: end - 1, isWeak: phrase.kind === 'weak' || isHypothetical, isCertain: false });
      }
    }
  }
  const kept = found.filter(({ first, last, isCertain }) => isCertain || (excluded[first] === 0 && excluded[last] === 0));
  if (whenHypothetical === 'weaken') {
    // "We are considering to leave": the weak words before take the strong ones with them.
    const weak = kept.filter(({ isWeak }) => isWeak);
    for (const match of kept)
      match.isWeak ||= !match.isCertain && weak.some(({ first, last }) => first < match.first && last >= match.first);
  }
  const taken = new Uint8Array(words.length);
  const matches: PhraseMatch[] = [];
  const byStrength = kept.toSorted((a, b) => Number(a.isWeak) - Number(b.isWeak) || a.first - b.first || b.last - a.last);
  for (const { first, last, isWeak } of byStrength) {
    if (taken.subarray(first, last + 1).includes(1)) continue;
    taken.fill(1, first, last + 1);
    matches.push({ first, last, isWeak });
  }
  return matches;
}
