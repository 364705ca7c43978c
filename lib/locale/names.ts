import { asciiDigits } from './digits.ts';
import { cleanText, foldLetters } from './text.ts';

/** Legal forms, folded; several words are one form. */
const legalForms = new Set(
  [
    'ltd limited inc incorporated llc llp lp plc corp corporation co company gmbh mbh ag kg kgaa ohg ug bv nv sa sarl sas srl spa sl oy oyj ab as asa aps',
    'ооо оао зао пао ао ип нко тоо фгуп',
    'شرکت موسسه خاص عام سهامی',
  ]
    .join(' ')
    .split(' '),
);
const longForms =
  /^общество с ограниченной ответственностью |^(?:публичное |закрытое |открытое )?акционерное общество | با مسئولیت محدود$| با مسیولیت محدود$/u;

/**
 * A name in the form to compare it by: one spelling of letters and digits, no marks, no legal forms at its ends. A
 * name of nothing but legal forms stays. Two customers may share it: it is no identity.
 */
export function normaliseName(text: string): string {
  const words = asciiDigits(foldLetters(cleanText(text, 500).replaceAll(/[\u200c\u200d]/gu, ' ')))
    .replaceAll(/(?<=\p{L})\.(?=\p{L})|['’`]/gu, '')
    .replaceAll(/[^\p{L}\p{M}\p{N}&+]+/gu, ' ')
    .trim();
  const list = words.replace(longForms, '').split(' ');
  while (list.length > 1 && legalForms.has(list[0]!)) list.shift();
  while (list.length > 1 && legalForms.has(list.at(-1)!)) list.pop();
  return list.join(' ').trim() || words;
}
