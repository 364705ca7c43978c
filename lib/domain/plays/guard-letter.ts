import { readEnglishGreeting, readRussianGreeting } from './correspondence.ts';
import { foldName } from './fold-name.ts';
import { blankWords, internalPhrases, officeWords, persianFamilyEndings, russianShortNames, shortForms } from './letter-words.ts';
import { companyWords, firstNames, firstOrFamilyNames } from './name-words.ts';
import { isSurePatronymic, readPersonNames, type NameScript } from './person-name.ts';
import { toPlainText } from './plain-text.ts';

/** What is wrong with words that are about to go to a customer. */
export type LetterProblem =
  /** A blank that nobody has filled, as it stands in the text. */
  | { kind: 'blank'; text: string }
  /** A word of ours about the customer that they should not read (score, churn, risk). */
  | { kind: 'internalWord'; word: string }
  /** The greeting names somebody else. */
  | { kind: 'otherName'; name: string }
  /** The page that is written on is about another customer than the words are for. */
  | { kind: 'otherCustomer'; name: string };

export type LetterNames = {
  /** The user's own name and company. */
  own: readonly string[];
  /** Whom the letter may be for, as they are shown, with an address that helps to read the name; empty: nobody's name is looked for. */
  customer: readonly { name: string; email: string | null }[];
  /** Whatever else was written with or about them: whoever is named there may be greeted too. */
  mentioned: readonly string[];
};
type Letter = { paragraphs: readonly string[]; names: LetterNames };

const maxParagraphs = 400;
const maxChars = 4000;
const maxProblems = 10;

/**
 * What would do harm in a letter, in the order blanks, words of ours, a greeting that names somebody else; each once, at
 * most ten. What is not certain is no problem: a greeting counts only if it holds a person's name in a script in which a person's
 * name of the customer is known, and none of its words is known of them or could be a short form of a name that is.
 */
export function guardLetter({ paragraphs, names }: Letter): LetterProblem[] {
  const lines = paragraphs
    .slice(0, maxParagraphs)
    .flatMap((paragraph) => paragraph.slice(0, maxChars).split('\n'))
    .map((line) => line.replace(/[\u2066-\u2069\u200e\u200f\u202a-\u202e]/g, ''));
  const problems: LetterProblem[] = [
    ...lines.flatMap(findBlanks).map((text): LetterProblem => ({ kind: 'blank', text })),
    ...lines.flatMap(findInternalWords).map((word): LetterProblem => ({ kind: 'internalWord', word })),
  ];
  const name = findOtherName(lines, names);
  if (name !== null) problems.push({ kind: 'otherName', name });
  return problems.filter((problem, i) => problems.findIndex((other) => isSame(other, problem)) === i).slice(0, maxProblems);
}

const isSame = (a: LetterProblem, b: LetterProblem): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Letters as the lists below have them, each in its place: what is found is shown as it was written. */
const level = (text: string): string =>
  text
    .replace(/[\u200c\u00a0\u202f]/g, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/ё/g, 'е')
    .replace(/Ё/g, 'Е');

const blankPatterns = [
  // {customerName}, {{name}}, ${name}, {نام مشتری}
  /\$?\{{1,3} ?[\p{L}_][\p{L}\p{M}\d_.\u200c -]{0,40}\}{1,3}/gu,
  // %FIRST_NAME%, *|FNAME|*
  /%[A-Z][A-Z_]{2,30}%/g,
  /\*\|[A-Z_:]{2,30}\|\*/g,
  // XX/XX/2026, in Latin or Russian letters
  /(?<![\p{L}\p{Nd}./])[XХ]{2}([./])[XХ]{2}(?:\1(?:[XХ]{2,4}|\d{2,4}))?(?![\p{L}\p{Nd}])/gu,
];
/** [Name], <имя>, «[نام مشتری]»: brackets around a few words. */
const bracketed = /\[([^[\]<>{}\n]{1,40})\]|<([^[\]<>{}\n]{1,40})>/gu;
const underscores = /_{3,}/g;
/** Dots or crosses in the place of a name: «جناب آقای ......», "Dear XXXX" */
const dotted = /(?:dear|mrs?|ms|آقای|خانم|уважаем(?:ый|ая)|господин|госпожа)\.? {1,2}(\.{4,}|…{2,}|[xх]{3,}(?![\p{L}\p{M}]))/giu;

function findBlanks(line: string): string[] {
  const found = blankPatterns.flatMap((pattern) => [...line.matchAll(pattern)].map(([whole]) => whole));
  for (const [whole, square, pointed] of line.matchAll(bracketed)) if (isBlank(square ?? pointed ?? '')) found.push(whole);
  // A line of nothing else parts one thing from another.
  if (!/^[\s_]*$/.test(line)) for (const [whole] of line.matchAll(underscores)) found.push(whole.slice(0, 12));
  for (const [, dots] of line.matchAll(dotted)) found.push(dots!.slice(0, 12));
  return found;
}

function isBlank(inside: string): boolean {
  if (!/^[\p{L}\p{M}\u200c' /_-]+$/u.test(inside)) return false;
  const words = level(inside)
    .toLowerCase()
    .split(/[ /_-]+/)
    .filter((word) => word !== '');
  return words.length > 0 && words.length <= 4 && (blankWords.has(words[0]!) || blankWords.has(words.at(-1)!));
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Compiled once, at the first letter. */
let internal: RegExp | null = null;
function internalPattern(): RegExp {
  if (internal !== null) return internal;
  const phrases = internalPhrases.map((phrase) => escaped(level(phrase)).replaceAll('\\*', '\\p{L}{0,4}').replaceAll(' ', ' {1,2}'));
  return (internal = new RegExp(`(?<![\\p{L}\\p{M}])(?:${phrases.join('|')})(?![\\p{L}\\p{M}])`, 'giu'));
}

function findInternalWords(line: string): string[] {
  return [...level(line).matchAll(internalPattern())].map(({ index, 0: found }) => line.slice(index, index + found.length));
}

/** Whether a text begins as letters do, whomever it greets. */
export const opensLikeLetter = (text: string): boolean =>
  /^[\s\u2066-\u2069]*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|(?:با )?سلام|درود|جناب|سرکار|здравствуйте|добрый (?:день|вечер)|доброе утро|доброго дня|привет|приветствую|уважаем(?:ый|ая|ые)|дорог(?:ой|ая|ие))(?![\p{L}\p{M}])/iu.test(
    text.slice(0, 200),
  );

type Addressee = { words: string[]; isTitled: boolean; script: NameScript };

function findOtherName(lines: readonly string[], { own, customer, mentioned }: LetterNames): string | null {
  const addressee = readAddressee(lines);
  if (addressee === null) return null;
  const { words, isTitled, script } = addressee;
  const people = customer.flatMap(({ name, email }) => readPersonNames(name, email)).filter((person) => person.script === script);
  const isCertain = people.length > 0 && (!isTitled || people.every(({ family }) => family !== null));
  if (!isCertain) return null;
  const folded = words.map(foldName);
  if (folded.some((word) => officeWords.has(word) || companyWords.has(word))) return null;
  if (!isTitled && !folded.some((word) => firstNames.has(word) || firstOrFamilyNames.has(word) || shortNames.has(word))) return null;
  const names = new Set(
    [...own, ...customer.flatMap(({ name, email }) => [name, email?.split('@')[0] ?? ''])].flatMap(wordsOf).map(foldName),
  );
  const called = new Set(mentioned.flatMap(namesIn).map(foldName));
  for (const word of called) if (firstNames.has(word) || firstOrFamilyNames.has(word)) names.add(word);
  names.delete('');
  const isKnown = (word: string): boolean => called.has(word) || [...names].some((name) => name === word || couldBeSame(word, name));
  const telling = folded.filter((word) => !isSurePatronymic(word) && !joining.has(word));
  return telling.some(isKnown) ? null : words.join(' ');
}
const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{M}\u200c'’ʼ]+/u);
/** Words that may be names as they are written; in an address, which has no spaces, names are small. */
const namesIn = (text: string): string[] => (/\s/u.test(text) ? wordsOf(text).filter((word) => !/^\p{Ll}/u.test(word)) : wordsOf(text));
const shortNames = new Set(russianShortNames.map(([short]) => short));
const joining = new Set(['and', 'и', 'و']);

/** Short forms, spellings, a man's and a woman's form of a family name. */
function couldBeSame(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 2) return false;
  if (shortForms.some(([one, other]) => (one === short && long.startsWith(other)) || (one === long && short.startsWith(other))))
    return true;
  if (short.length < 3 || long.length > 40) return false;
  if (long.startsWith(short)) return true;
  const stem = short.replace(/(?:ie|y|i|a|а|я)$/, '').replace(/(.)\1$/, '$1');
  if (short.length <= 6 && stem.length >= 3 && long.includes(stem)) return true;
  return short.length >= 4 && distance(short, long) <= (short.length >= 6 ? 2 : 1);
}

/** Levenshtein's; stops being exact above 2. */
function distance(a: string, b: string): number {
  if (b.length - a.length > 2) return 3;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length]!;
}

const englishName = "[\\p{Script=Latin}'’-]{2,30}\\.?";
const englishAddress = new RegExp(
  `^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|morning|greetings)[ ,]+((?:dr|prof|mr|mrs|ms|miss|mx)\\b\\.? ?)?(${englishName}(?: ${englishName}){0,2}) ?(?:[,.:;!–—-]|$)`,
  'iu',
);
const russianTitled =
  /^(?:(?:Уважаем(?:ый|ая)|Здравствуйте,?|Добрый день,?) (?:господин|госпожа|г-н|г-жа) ([А-ЯЁ][а-яё-]{1,30}(?: [А-ЯЁ][а-яё-]{1,30})?)(?=[!.,]|$)|(?:Господин|Госпожа|Г-н|Г-жа) ([А-ЯЁ][а-яё-]{1,30})(?=!|, (?:добрый|доброе|здравствуйте)))/u;

/** Whom a letter greets in its first two lines; null where that is not clear. */
function readAddressee(lines: readonly string[]): Addressee | null {
  const opening = lines
    .map((line) => toPlainText(line, 200))
    .filter((line) => line !== '')
    .slice(0, 2);
  for (const line of opening) {
    const english = englishAddress.exec(line);
    if (english !== null) return { words: english[2]!.split(' '), isTitled: english[1] !== undefined, script: 'Latin' };
    const called = readEnglishGreeting(line);
    if (called !== null && /^[\p{Script=Latin}'’-]+$/u.test(called.words[0]!))
      return { words: called.words, isTitled: called.title !== null, script: 'Latin' };
    const titled = russianTitled.exec(line);
    if (titled !== null) return { words: (titled[1] ?? titled[2])!.split(' '), isTitled: true, script: 'Cyrillic' };
    const russian = readRussianGreeting(line);
    if (russian !== null) return { words: russian.words, isTitled: false, script: 'Cyrillic' };
    const persian = readPersianAddressee(line);
    if (persian !== null) return persian;
  }
  return null;
}

const persianWords = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(foldName));
const persianGreetings = persianWords('سلام درود با عرض و احترام ادب خدمت وقت وقتتان روز روزتان صبح عصر شب بخیر به خیر');
const persianTitles = persianWords('سرکار جناب خانم آقای آقا دکتر مهندس');
const persianHonours = persianWords('گرامی عزیز محترم ارجمند جان بزرگوار');

/**
 * «سلام خانم احمدی»، «جناب آقای دکتر کریمی گرامی، سلام»، «سلام علی جان». A clause that goes on after the name speaks of somebody
 * rather than to them. A name of several words counts if it begins with a first name that we know, ends as family names do, or an
 * honour follows.
 */
function readPersianAddressee(line: string): Addressee | null {
  for (const clause of line.split(/[،,.:!؛;]/).slice(0, 2)) {
    const words = clause.split(/\s+/).filter((word) => word !== '');
    const folded = words.map(foldName);
    let at = 0;
    while (at < words.length && persianGreetings.has(folded[at]!)) at += 1;
    if (at === words.length) continue;
    const titlesFrom = at;
    while (at < words.length && persianTitles.has(folded[at]!)) at += 1;
    const isTitled = at > titlesFrom;
    const from = at;
    while (at < words.length && !persianHonours.has(folded[at]!) && !persianGreetings.has(folded[at]!)) at += 1;
    const name = words.slice(from, at);
    const isHonoured = at < words.length && persianHonours.has(folded[at]!);
    const isOver = folded.slice(at).every((word) => persianHonours.has(word) || persianGreetings.has(word));
    const isFamily = isTitled && name.length === 2 && persianFamilyEndings.has(folded[from + 1]!);
    const isName = name.length === 1 || isHonoured || isFamily || firstNames.has(folded[from] ?? '');
    // «رضایی، سلام» without title or honour could be anything.
    const isAddressed = isTitled || isHonoured || titlesFrom > 0;
    if (!isOver || !isName || !isAddressed || name.length === 0 || name.length > 3) return null;
    if (!name.every((word) => /^[\p{Script=Arabic}\u200c]+$/u.test(word))) return null;
    return { words: name, isTitled, script: 'Arabic' };
  }
  return null;
}
