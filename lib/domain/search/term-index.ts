import SearchableMap from 'minisearch/SearchableMap';
import { negated } from '../text/stem-persian.ts';
import { stemOf } from '../text/stem.ts';
import { joinsPersianWords, readWords, type Words } from '../text/words.ts';
import { readInOtherLayouts } from './keyboard-layouts.ts';

/** How well a word was met: as typed, in another form, denied where it is said or said where it is denied, begun, with a typing mistake, typed in the wrong keyboard layout. */
const exact = 1;
const sameStem = 0.95;
const otherPolarity = 0.85;
const begun = 0.75;
const mistyped = 0.5;
const wrongLayout = 0.6;

const shortestStem = 3;
/** Letters of a word from which one mistake is forgiven, and two. */
const forgivenFrom = [4, 7] as const;

/** Terms of the index that one word of the query stands for, and how well. */
export type MatchedTerms = ReadonlyMap<string, number>;

export type Hit = {
  /** Number of the document, in the order in which they were added. */
  document: number;
  /** How many words of the query it holds, and how well: the weight of the best place for each, added up. */
  words: number;
  score: number;
};
export type TermSearch = { hits: Hit[]; matched: MatchedTerms[] };

export type TermIndex = {
  /** Adds one document: its texts, and the field that each stands in. */
  add: (texts: readonly { field: number; text: string }[]) => void;
  /**
   * Documents with the most words of the query, the best first; of equals the one added first. A word is met as typed, in another
   * form or while it is still being typed; only where nothing is, mistakes are forgiven and the other keyboard layouts tried.
   */
  search: (query: string) => TermSearch;
};

/**
 * Words of texts in three languages, folded and stemmed, with the documents that they stand in. `fieldWeights`: what a match counts
 * in each field, the strongest field first.
 */
export function createTermIndex(fieldWeights: readonly number[]): TermIndex {
  /** For each term the documents: their number times the number of fields, plus the best field. */
  const places = new SearchableMap<number[]>();
  const fields = fieldWeights.length;
  let documents = 0;

  const strictTerms = (word: string): Map<string, number> => {
    const terms = new Map<string, number>();
    for (const [term] of places.atPrefix(word)) terms.set(term, term === word ? exact : begun + (0.15 * word.length) / term.length);
    const stem = stemOf(word);
    const meet = (form: string, weight: number): void => {
      if (form.length >= shortestStem && !terms.has(form) && places.has(form)) terms.set(form, weight);
    };
    meet(stem, sameStem);
    // «نرسید» is found beside «رسید», as “not delivered” beside “delivered”.
    meet(stem.startsWith(negated) ? stem.slice(negated.length) : negated + stem, otherPolarity);
    return terms;
  };
  const mistypedTerms = (word: string): Map<string, number> => {
    const terms = new Map<string, number>();
    const mistakes = forgivenFrom.filter((letters) => word.length >= letters).length;
    if (mistakes === 0) return terms;
    for (const [term, [, distance]] of places.fuzzyGet(word, mistakes)) terms.set(term, mistyped / distance);
    for (let at = 0; at + 1 < word.length; at++) {
      const swapped = word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2);
      for (const [term, weight] of strictTerms(swapped)) terms.set(term, Math.max(terms.get(term) ?? 0, mistyped * weight));
    }
    return terms;
  };

  /** Best weight for each document, over the terms; added to `best` where it is better. */
  const weigh = (terms: MatchedTerms, best: Float64Array): void => {
    for (const [term, weight] of terms) {
      for (const place of places.get(term) ?? []) {
        const document = Math.floor(place / fields);
        const value = weight * fieldWeights[place % fields]!;
        if (value > best[document]!) best[document] = value;
      }
    }
  };

  const lookUp = (chunk: string): Map<string, number>[] => {
    const strict = wordsOf(chunk).map(strictTerms);
    if (strict.every(({ size }) => size > 0)) return strict;
    const typed = wordsOf(chunk).map((word, i) => (strict[i]!.size > 0 ? strict[i]! : mistypedTerms(word)));
    const readings = readInOtherLayouts(chunk).map(wordsOf);
    const asRead = (termsOf: (word: string) => Map<string, number>): Map<string, number>[] | undefined =>
      readings
        .map((words) => words.map((word) => scale(termsOf(word), wrongLayout)))
        .find((terms) => terms.length > 0 && terms.every(({ size }) => size > 0));
    return asRead(strictTerms) ?? (typed.some(({ size }) => size > 0) ? typed : (asRead(mistypedTerms) ?? typed));
  };

  return {
    add: (texts) => {
      const bestField = new Map<string, number>();
      for (const { field, text } of texts) {
        const read = readWords(text);
        for (const word of [...read.words.map((one) => one.text), ...joinedOf(read)]) {
          for (const term of [word, stemOf(word)]) {
            const known = bestField.get(term);
            if (known === undefined || field < known) bestField.set(term, field);
          }
        }
      }
      for (const [term, field] of bestField) {
        const known = places.get(term);
        const place = documents * fields + field;
        if (known === undefined) places.set(term, [place]);
        else known.push(place);
      }
      documents += 1;
    },
    search: (query) => {
      const matched: MatchedTerms[] = [];
      const words = new Uint8Array(documents);
      const scores = new Float64Array(documents);
      for (const chunk of chunksOf(query)) {
        for (const terms of lookUp(chunk)) {
          const best = new Float64Array(documents);
          weigh(terms, best);
          for (let document = 0; document < documents; document++) {
            if (best[document] === 0) continue;
            words[document]! += 1;
            scores[document]! += best[document]!;
          }
          matched.push(terms);
        }
      }
      const most = words.reduce((a, b) => Math.max(a, b), 0);
      const hits: Hit[] = [];
      if (most > 0) {
        for (let document = 0; document < documents; document++)
          if (words[document] === most) hits.push({ document, words: most, score: scores[document]! });
      }
      return { hits: hits.sort((a, b) => b.score - a.score), matched };
    },
  };
}

const wordsOf = (text: string): string[] => readWords(text).words.map((word) => word.text);

const zwnj = '\u200C';
const groupMarks = ',٬\u00A0\u202F';
const threeDigits = /^\d{3}$/u;

/** What others write in one piece: «علی‌رضا», 1,200,000. */
function joinedOf({ words, source }: Words): string[] {
  const joined: string[] = [];
  let piece = '';
  for (const [i, word] of words.entries()) {
    const before = words[i - 1];
    const mark = before !== undefined && word.start - before.end === 1 ? source.charAt(before.end) : '';
    const isGroup = mark !== '' && groupMarks.includes(mark) && threeDigits.test(word.text) && /^\d+$/u.test(before!.text);
    if (mark === zwnj || isGroup) piece = (piece || before!.text) + word.text;
    else {
      if (piece !== '') joined.push(piece);
      piece = '';
    }
  }
  if (piece !== '') joined.push(piece);
  return joined;
}

/** The query at its spaces: a letter of one layout may be a comma in another. Persian words in two pieces stay together. */
function chunksOf(query: string): string[] {
  const chunks: string[] = [];
  for (const chunk of query.split(/\s+/u)) {
    const before = wordsOf(chunks.at(-1) ?? '').at(-1);
    const word = wordsOf(chunk)[0];
    if (before !== undefined && word !== undefined && joinsPersianWords(before, word)) chunks.push(`${chunks.pop()!} ${chunk}`);
    else if (chunk !== '') chunks.push(chunk);
  }
  return chunks;
}

const scale = (terms: MatchedTerms, by: number): Map<string, number> => new Map([...terms].map(([term, weight]) => [term, weight * by]));
