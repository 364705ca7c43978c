/** Stems: what the inflected forms of a word share. Words of different meaning may share one, too; the phrases choose. */
import { stemEnglish } from './stem-english.ts';
import { stemPersian } from './stem-persian.ts';
import { stemRussian } from './stem-russian.ts';

/** Texts use the same words over and over; beyond so many different ones the memory starts anew. */
const mostKnown = 10_000;
const known = new Map<string, string>();

/** The stem of a normalised word, by the rules of its script: Latin as English, Cyrillic as Russian, Arabic as Persian. */
export function stemOf(word: string): string {
  let stem = known.get(word);
  if (stem === undefined) {
    const code = word.charCodeAt(0);
    if (code < 0x80) stem = stemEnglish(word);
    else if (code >= 0x400 && code < 0x530) stem = stemRussian(word);
    else if (code >= 0x600 && code < 0x700) stem = stemPersian(word);
    else stem = word;
    if (known.size >= mostKnown) known.clear();
    known.set(word, stem);
  }
  return stem;
}
