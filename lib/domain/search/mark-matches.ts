import { stemOf } from '../text/stem.ts';
import { readWords } from '../text/words.ts';
import type { MatchedTerms } from './term-index.ts';

export type MarkedPiece = { text: string; isMatch: boolean };

/** A text in pieces, whole words that a search met marked: for each word of the query those that meet it best in this text. */
export function markMatches(text: string, matched: readonly MatchedTerms[]): MarkedPiece[] {
  const { words } = readWords(text);
  const marked = new Set<number>();
  for (const terms of matched) {
    const weights = words.map((word) => Math.max(terms.get(word.text) ?? 0, terms.get(stemOf(word.text)) ?? 0));
    const best = weights.reduce((a, b) => Math.max(a, b), 0);
    for (const [i, weight] of weights.entries()) if (weight > 0 && weight === best) marked.add(i);
  }
  const pieces: MarkedPiece[] = [];
  let at = 0;
  const add = (to: number, isMatch: boolean): void => {
    if (to > at) pieces.push({ text: text.slice(at, to), isMatch });
    at = to;
  };
  for (const [i, word] of words.entries()) {
    if (!marked.has(i)) continue;
    add(word.start, false);
    add(word.end, true);
  }
  add(text.length, false);
  return pieces;
}
