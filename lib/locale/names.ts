import { asciiDigits } from './digits.ts';
import { cleanText, foldAccents, foldLetters } from './text.ts';

const maxLength = 500;
/** A person has no more words in their name; what has is a sentence. */
const maxWords = 8;

/** Legal forms, folded: at either end of a name they are no part of it. */
const legalForms = [
  'ltd limited inc incorporated llc llp lp plc pllc corp corporation co company pty pvt private',
  'gmbh mbh ag kg kgaa ohg ug gbr ev eg se haftungsbeschrankt bv nv ab as asa aps oy oyj',
  'sa sarl sas sasu eurl snc sci srl spa sl slu',
  'ооо оао зао пао ао ип нко ано тоо фгуп гуп муп чп',
  'شرکت موسسه خاص عام سهامی',
].flatMap((words) => words.split(' '));
const longLegalForms = [
  'limited liability company',
  'gesellschaft mit beschrankter haftung',
  'societe anonyme',
  'societe a responsabilite limitee',
  'societe par actions simplifiee',
  'общество с ограниченной ответственностью',
  '(?:публичное |закрытое |открытое |непубличное )?акционерное общество',
  'индивидуальный предприниматель',
  'با مس[وی]+لیت محدود',
];
const forms = [...longLegalForms, ...legalForms].join('|');
const formsBefore = new RegExp(`^(?:(?:${forms}) )+(?=.)`, 'u');
const formsBehind = new RegExp(`(?<=.)(?: (?:${forms}))+$`, 'u');

/** Titles and forms of address, folded. */
const titles = new Set(
  [
    'mr mrs ms miss dr prof sir madam herr frau mme mlle monsieur madame sr sra senor senora',
    'господин госпожа гн гжа ип',
    'اقا اقای خانم جناب سرکار مهندس دکتر استاد حاج',
  ]
    .join(' ')
    .split(' '),
);
const titlesBehind = new Set('jr sr phd md mba'.split(' '));

/** One spelling of letters and digits, no accents on Latin letters, nothing but words with one space between. */
function wordsOf(text: string): string {
  return foldAccents(asciiDigits(foldLetters(cleanText(text.slice(0, 4 * maxLength), maxLength).replaceAll(/[\u200c\u200d]/gu, ' '))))
    .replaceAll('ß', 'ss')
    .replaceAll('ؤ', 'و')
    .replaceAll('ئ', 'ی')
    .replaceAll(/['’`]/gu, '')
    .replaceAll(/[^\p{L}\p{M}\p{N}&+.]+/gu, ' ')
    .trim();
}

/**
 * A name in the form to compare it by: one spelling of letters and digits, no marks, no legal forms at its ends. A
 * name of nothing but legal forms stays. Two customers may share it: it is no identity.
 */
export function normaliseName(text: string): string {
  const words = wordsOf(text)
    .replaceAll(/(?<=\p{L})\.(?=\p{L})/gu, '')
    .replaceAll(/[. ]+/gu, ' ')
    .trim();
  return words.replace(formsBefore, '').replace(formsBehind, '');
}

/** A person's words without titles; null where they are too many to be a name. */
function personWords(text: string): string[] | null {
  const words = wordsOf(
    text
      .slice(0, maxLength)
      .replaceAll(/\([^()]*\)/gu, ' ')
      .replaceAll(/(?<=(?<!\p{L})г)-(?=(?:н|жа)(?!\p{L}))/giu, ''),
  )
    .split(/[. ]+/u)
    .filter((word) => word !== '');
  while (words.length > 1 && titles.has(words[0]!)) words.shift();
  while (words.length > 1 && titlesBehind.has(words.at(-1)!)) words.pop();
  return words.length > maxWords ? null : words;
}

/**
 * Whether two names may be one person's, in any order of words, without titles. `same`: the same two words or more, all
 * in full. `compatible`: nothing contradicts, but one says less: an initial for a word (М. П. Иванова), no patronymic or
 * middle name, one word only. `different`: a word contradicts, or no word in full is shared; names in two scripts are
 * never matched. Names of different people may be the same: this is no identity, only a hint.
 */
export function comparePersonNames(a: string, b: string): 'same' | 'compatible' | 'different' {
  const [wordsA, wordsB] = [personWords(a), personWords(b)];
  if (wordsA === null || wordsB === null) return 'different';
  // علی رضا and علیرضا
  if (wordsA.length !== wordsB.length && /\p{Script=Arabic}/u.test(a) && wordsA.join('') === wordsB.join('')) return 'same';
  const [shorter, longer] = wordsA.length <= wordsB.length ? [wordsA, [...wordsB]] : [wordsB, [...wordsA]];
  const take = (fits: (word: string) => boolean) => {
    const i = longer.findIndex((word) => fits(word));
    if (i >= 0) longer.splice(i, 1);
    return i >= 0;
  };
  const isInitial = (word: string) => [...word].length === 1;
  // Words that both have go first, so that an initial cannot take them.
  const left = shorter.filter((word) => !take((other) => other === word));
  const shared = shorter.filter((word) => !isInitial(word)).length - left.filter((word) => !isInitial(word)).length;
  const isWhole = left.length === 0 && longer.length === 0 && shared === shorter.length && shared > 1;
  if (isWhole) return 'same';
  const fits = left.every((word) =>
    take((other) => (isInitial(word) ? other.startsWith(word) : isInitial(other) && word.startsWith(other))),
  );
  return fits && shared > 0 ? 'compatible' : 'different';
}
