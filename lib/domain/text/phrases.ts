/**
 * A small language for phrases, compiled to matchers over words.
 *
 * One phrase a line. In a phrase:
 *   word        the word itself, normalised; a word with a hyphen, apostrophe or ZWNJ may stand for several words
 *   word*       any word that starts so
 *   a|b|c       one of these
 *   @name       one of a named set of words
 *   a|b?        may be left out
 *   ~           up to 3 other words, none of them a negation
 *   ~~          up to 12 other words of the same sentence
 *   $           the clause ends here
 * Before a phrase:
 *   -           no phrase may start or end on these words ("- no complaint*")
 *   %           a weak sign
 *   !           certain: holds in questions, conditions and after a negation, and against `-`
 * A phrase never crosses the end of a sentence.
 */
import type { Language } from '../language.ts';
import { readNegations, type Cues } from './cues.ts';
import { readWords, type Words } from './words.ts';

export type PhraseBook = Record<Language, string>;
export type WordSets = Record<string, string>;

/** Words `first` to `last` of a text match; a weak match counts less. */
export type PhraseMatch = { first: number; last: number; isWeak: boolean };

type Pattern = { text: string; isPrefix: boolean };
type Element =
  | { kind: 'words'; alternatives: Pattern[][]; isOptional: boolean }
  | { kind: 'gap'; most: number; isStrict: boolean }
  | { kind: 'end' };
type Phrase = { elements: Element[]; kind: 'plain' | 'weak' | 'certain' | 'exclusion'; language: Language };

/** What becomes of a phrase in a yes-or-no question or a condition ("if", "would be"). */
export type WhenHypothetical = 'drop' | 'weaken';

export type PhraseMatcher = (words: Words) => PhraseMatch[];

/** More gaps than this would make a phrase slow on hostile text. */
const mostGaps = 3;

function readAlternatives(source: string, sets: WordSets): Pattern[][] {
  return source.split('|').flatMap((alternative) => {
    if (alternative.startsWith('@')) {
      const set = sets[alternative.slice(1)];
      if (set === undefined) throw new Error(`unknown word set ${alternative}`);
      return readAlternatives(set, sets);
    }
    const isPrefix = alternative.endsWith('*');
    const patterns = readWords(alternative.replaceAll('*', '')).words.map(({ text }) => ({ text, isPrefix: false }));
    const last = patterns.at(-1);
    if (!last) throw new Error(`empty alternative in ${source}`);
    last.isPrefix = isPrefix;
    return [patterns];
  });
}

function readElement(source: string, sets: WordSets): Element {
  if (source === '~') return { kind: 'gap', most: 3, isStrict: true };
  if (source === '~~') return { kind: 'gap', most: 12, isStrict: false };
  if (source === '$') return { kind: 'end' };
  const isOptional = source.endsWith('?');
  return { kind: 'words', alternatives: readAlternatives(isOptional ? source.slice(0, -1) : source, sets), isOptional };
}

const kindOfMark: Record<string, Phrase['kind']> = { '-': 'exclusion', '%': 'weak', '!': 'certain' };

/** @throws Error on a phrase that is not well formed; the tests compile every phrase there is. */
function readPhrases(book: PhraseBook, sets: Record<Language, WordSets>): Phrase[] {
  return (Object.keys(book) as Language[]).flatMap((language) =>
    book[language]
      .split('\n')
      .filter((line) => line.trim() !== '')
      .flatMap((line) => {
        const parts = line.trim().split(/\s+/u);
        const kind = kindOfMark[parts[0]!] ?? 'plain';
        let elements = (kind === 'plain' ? parts : parts.slice(1)).map((part) => readElement(part, sets[language]));
        if (elements.filter((e) => e.kind === 'gap').length > mostGaps) throw new Error(`too many gaps: ${line}`);
        const phrases: Phrase[] = [];
        // A phrase is found by its first word: one that may be left out makes two phrases.
        for (let first = elements[0]; first?.kind === 'words' && first.isOptional; first = elements[0]) {
          phrases.push({ elements: [{ ...first, isOptional: false }, ...elements.slice(1)], kind, language });
          elements = elements.slice(1);
        }
        if (elements[0]?.kind !== 'words') throw new Error(`a phrase starts with a word: ${line}`);
        phrases.push({ elements, kind, language });
        return phrases;
      }),
  );
}

function matchWords(words: Words['words'], at: number, patterns: Pattern[]): boolean {
  const sentence = words[at]?.sentence;
  return patterns.every(({ text, isPrefix }, k) => {
    const word = words[at + k];
    return word !== undefined && word.sentence === sentence && (isPrefix ? word.text.startsWith(text) : word.text === text);
  });
}

/** Index after the last word of the match of `elements[e…]` at word `at`, or -1. */
function matchElements(words: Words['words'], at: number, phrase: Phrase, e: number, sentence: number, cues: Cues): number {
  const element = phrase.elements[e];
  if (element === undefined) return at;
  if (element.kind === 'end') {
    const before = words[at - 1]!;
    return words[at]?.clause === before.clause ? -1 : matchElements(words, at, phrase, e + 1, sentence, cues);
  }
  if (element.kind === 'gap') {
    for (let skipped = 0; skipped <= element.most; skipped++) {
      const end = matchElements(words, at + skipped, phrase, e + 1, sentence, cues);
      if (end >= 0) return end;
      const word = words[at + skipped];
      if (word === undefined || word.sentence !== sentence) return -1;
      if (element.isStrict && phrase.kind !== 'certain' && phrase.kind !== 'exclusion' && cues.isNegation(at + skipped)) return -1;
    }
    return -1;
  }
  if (words[at] !== undefined && words[at].sentence === sentence) {
    for (const alternative of element.alternatives) {
      if (!matchWords(words, at, alternative)) continue;
      const end = matchElements(words, at + alternative.length, phrase, e + 1, sentence, cues);
      if (end >= 0) return end;
    }
  }
  return element.isOptional ? matchElements(words, at, phrase, e + 1, sentence, cues) : -1;
}

/**
 * Compiles a phrase book on first use. The matcher returns matches by place, each word in one match at most, strong
 * before weak; it takes time linear in the text, since a phrase looks at a bounded number of words.
 */
export function compilePhrases(book: PhraseBook, sets: Record<Language, WordSets>, whenHypothetical: WhenHypothetical): PhraseMatcher {
  let index: { exact: Map<string, Phrase[]>; prefixes: Map<string, Phrase[]>; lengths: number[] } | null = null;

  const compile = () => {
    const exact = new Map<string, Phrase[]>();
    const prefixes = new Map<string, Phrase[]>();
    for (const phrase of readPhrases(book, sets)) {
      const first = phrase.elements[0]!;
      if (first.kind !== 'words') continue;
      const heads = new Set(first.alternatives.map((patterns) => (patterns.length === 1 && patterns[0]!.isPrefix ? `${patterns[0]!.text}*` : patterns[0]!.text)));
      for (const head of heads) {
        const map = head.endsWith('*') ? prefixes : exact;
        const key = head.replace('*', '');
        map.set(key, [...(map.get(key) ?? []), phrase]);
      }
    }
    return { exact, prefixes, lengths: [...new Set([...prefixes.keys()].map((key) => key.length))].toSorted((a, b) => a - b) };
  };

  return (text) => {
    index ??= compile();
    const { words } = text;
    const cues = readNegations(text);
    const excluded = new Uint8Array(words.length);
    const found: (PhraseMatch & { isCertain: boolean })[] = [];
    for (let at = 0; at < words.length; at++) {
      const word = words[at]!;
      const candidates = [...(index.exact.get(word.text) ?? [])];
      for (const length of index.lengths) {
        if (length > word.text.length) break;
        candidates.push(...(index.prefixes.get(word.text.slice(0, length)) ?? []));
      }
      for (const phrase of new Set(candidates)) {
        const end = matchElements(words, at, phrase, 0, word.sentence, cues);
        if (end <= at) continue;
        if (phrase.kind === 'exclusion') excluded.fill(1, at, end);
        else if (phrase.kind === 'certain') found.push({ first: at, last: end - 1, isWeak: false, isCertain: true });
        else if (!cues.isNegated(at, end - 1, phrase.language)) {
          const isHypothetical = cues.isHypothetical(at, end - 1);
          if (isHypothetical && whenHypothetical === 'drop') continue;
          found.push({ first: at, last: end - 1, isWeak: phrase.kind === 'weak' || isHypothetical, isCertain: false });
        }
      }
    }
    const kept = found.filter(({ first, last, isCertain }) => isCertain || (excluded[first] === 0 && excluded[last] === 0));
    const taken = new Uint8Array(words.length);
    return kept
      .toSorted((a, b) => Number(a.isWeak) - Number(b.isWeak) || a.first - b.first || b.last - a.last)
      .filter(({ first, last }) => {
        if (taken.subarray(first, last + 1).includes(1)) return false;
        taken.fill(1, first, last + 1);
        return true;
      })
      .map(({ first, last, isWeak }) => ({ first, last, isWeak }));
  };
}
