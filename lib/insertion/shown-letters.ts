import { lettersOf } from './matching.ts';

/** The letters that stand in an element or a shadow tree (see `lettersOf`), with where each of them is. */
export type ShownLetters = { letters: string; pieces: { node: Text; from: number }[] };

export function shownLettersOf(host: ParentNode): ShownLetters {
  const pieces: ShownLetters['pieces'] = [];
  let letters = '';
  const walker = Document.prototype.createTreeWalker.call(document, host, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    pieces.push({ node: node as Text, from: letters.length });
    letters += lettersOf((node as Text).data);
  }
  return { letters, pieces };
}

/** The text that holds the letter at `index`. */
export const pieceAt = ({ pieces }: ShownLetters, index: number): ShownLetters['pieces'][number] | undefined =>
  pieces.findLast(({ from }) => from <= index);

/** How far into a text its first `count` letters reach. */
export function offsetBehind(text: string, count: number): number {
  let offset = 0;
  for (let seen = 0; seen < count && offset < text.length; offset += 1) seen += lettersOf(text[offset]!).length;
  return offset;
}
