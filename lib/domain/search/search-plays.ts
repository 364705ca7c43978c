import { detectLanguage, languages, type Language } from '../language.ts';
import { fillPlaceholders } from '../plays/fill-placeholders.ts';
import type { OfferedPlay, PlayWords } from '../plays/play.ts';
import { stemOf } from '../text/stem.ts';
import { quoteAround, readWords } from '../text/words.ts';
import { markMatches, type MarkedPiece } from './mark-matches.ts';
import { createTermIndex, type MatchedTerms } from './term-index.ts';

/** Where a word may stand in a play, and what it counts there. The beginning of a title is a place of its own. */
const fieldWeights = [12, 8, 4, 2, 1];
const [titleStart, title, tags, when, words] = [0, 1, 2, 3, 4];

export type PlayIndex = {
  add: (plays: readonly OfferedPlay[]) => void;
  /** Ids of the plays that hold the most words of the query, in any language, the best first. */
  search: (query: string) => { playIds: string[]; matched: MatchedTerms[] };
};

/** Plays by their titles, tags, occasions and words in all languages at once. */
export function createPlayIndex(): PlayIndex {
  const index = createTermIndex(fieldWeights);
  const ids: string[] = [];
  return {
    add: (plays) => {
      for (const { id, words: all } of plays) {
        ids.push(id);
        index.add(
          languages.flatMap((language) => {
            const own = all[language];
            if (own === undefined) return [];
            const [first] = readWords(own.title).words;
            return [
              { field: titleStart, text: first?.text ?? '' },
              { field: title, text: own.title },
              { field: tags, text: own.tags.join('\n') },
              { field: when, text: own.when },
              { field: words, text: [...spokenWords(own, language)].join('\n') },
            ];
          }),
        );
      }
    },
    search: (query) => {
      const { hits, matched } = index.search(query);
      return { playIds: hits.map(({ document }) => ids[document]!), matched };
    },
  };
}

/** What is said to the customer and what it is for, one text after the other; blanks as "…". */
function* spokenWords(own: PlayWords, language: Language): Generator<string> {
  for (const paragraph of [...own.mail.formal, ...own.mail.friendly, ...own.call, ...(own.chat ?? [])]) {
    const said = fillPlaceholders([paragraph], {}, language).paragraphs[0] ?? '';
    yield said.replace(/\{[A-Za-z]{1,40}\}/g, '…');
  }
  yield own.aim;
}

export type Excerpt = { language: Language; pieces: MarkedPiece[] };

/**
 * Where the play met those words of the query that its title in `shown` does not hold: in its titles in other languages, its tags,
 * the occasion, then its words; the language of the words that were met first, then the shown one. Null where the title says it all.
 */
export function excerptOf(play: OfferedPlay, shown: Language, matched: readonly MatchedTerms[]): Excerpt | null {
  const own = play.words[shown];
  const wanted = own === undefined ? matched : matched.filter((terms) => firstMatch(own.title, [terms]) === null);
  if (wanted.length === 0) return null;
  const met = new Set(wanted.map((terms) => detectLanguage(terms.keys().next().value ?? '')));
  const order = languages.toSorted((a, b) => Number(met.has(b)) - Number(met.has(a)) || Number(b === shown) - Number(a === shown));
  const sources: ((own: PlayWords, language: Language) => Iterable<string>)[] = [
    ({ title: text }) => [text],
    ({ tags: texts }) => texts,
    ({ when: text }) => [text],
    spokenWords,
  ];
  for (const textsOf of sources) {
    for (const language of order) {
      const there = play.words[language];
      for (const text of there === undefined ? [] : textsOf(there, language)) {
        const excerpt = firstMatch(text, wanted);
        if (excerpt !== null) return { language, pieces: markMatches(excerpt, matched) };
      }
    }
  }
  return null;
}

/** The clause with the first word that is looked for; null where there is none. */
function firstMatch(text: string, wanted: readonly MatchedTerms[]): string | null {
  const read = readWords(text);
  const at = read.words.findIndex((word) => wanted.some((terms) => terms.has(word.text) || terms.has(stemOf(word.text))));
  // A clause may begin with the comma that parts it from the one before.
  return at < 0 ? null : quoteAround(read, at, at).replace(/^[\s.,،:;؛]+/u, '');
}
