/** Names of companies in a text: whole words in any script, with the endings that Russian and Persian put on them. */
import { readWords, type Word, type Words } from './words.ts';

const cyrillic = /^\p{Script=Cyrillic}+$/u;
const arabic = /^\p{Script=Arabic}+$/u;
/** Case endings of nouns; a name in a vowel or a soft sign loses it first. */
const russianEndings = new Set('а у ом ем е ы и ой ей ою ею ю я ов ев ам ами ах ям ями ях ью ого ому ым им ый ий ая ую'.split(' '));
const russianLastLetter = /[аеийоуыьюя]$/u;
const persianEndings = new Set('ی ها های هایی یها یهای را رو ه م ش مان تان شان ات اش ام ست اند ای'.split(' '));
/** Shorter names are taken as they are: with endings they would be met in ordinary words. */
const shortestInflected = 4;

function isFormOf(word: string, name: string): boolean {
  if (word === name) return true;
  if (name.length < shortestInflected) return false;
  if (cyrillic.test(name)) {
    const stem = name.replace(russianLastLetter, '');
    if (word.startsWith(name) && russianEndings.has(word.slice(name.length))) return true;
    return stem !== name && stem.length >= shortestInflected - 1 && word.startsWith(stem) && russianEndings.has(word.slice(stem.length));
  }
  return arabic.test(name) && word.startsWith(name) && persianEndings.has(word.slice(name.length));
}

/** `isSameCase` is false where the name begins with a capital and the text writes it small, as an ordinary word. */
export type NameMatch = { first: number; last: number; isSameCase: boolean };

/**
 * The first of these spellings in the text, or null. A name of several words must stand in a row; the last may carry
 * an ending, in Russian each may. Never a part of another word.
 */
export function findName(text: Words, spellings: readonly string[]): NameMatch | null {
  let found: NameMatch | null = null;
  for (const spelling of spellings) {
    const name = readWords(spelling).words;
    if (name.length === 0) continue;
    for (let at = 0; at + name.length <= text.words.length; at++) {
      if (!name.every((part, k) => isFormAt(text.words[at + k], text.words[at], part, k === name.length - 1))) continue;
      const match = { first: at, last: at + name.length - 1, isSameCase: isSameCase(text, at, spelling) };
      if (found === null || (match.isSameCase && !found.isSameCase)) found = match;
      if (match.isSameCase) break;
    }
  }
  return found;
}

function isFormAt(word: Word | undefined, first: Word | undefined, part: Word, isLast: boolean): boolean {
  if (word === undefined || word.sentence !== first?.sentence) return false;
  return isLast || cyrillic.test(part.text) ? isFormOf(word.text, part.text) : word.text === part.text;
}

function isSameCase(text: Words, at: number, spelling: string): boolean {
  const capital = /\p{Lu}/u;
  return !capital.test(spelling) || capital.test(text.source.slice(text.words[at]!.start, text.words[at]!.end));
}
