import { isPublicMailDomain } from '../customers/mail-domains.ts';
import { foldName } from './fold-name.ts';
import { companyWords, familyFirstNames, firstNames, firstOrFamilyNames } from './name-words.ts';
import { toPlainText } from './plain-text.ts';

export type NameScript = 'Latin' | 'Cyrillic' | 'Arabic';

/** A person's name as far as it could be read for certain. Words stand as they were written, but all-capital names are lowered. */
export type PersonName = {
  script: NameScript;
  /** Without titles and credentials, given name first. */
  full: string;
  given: string | null;
  patronymic: string | null;
  family: string | null;
  /** What stands before the family name in a greeting: "Dr.", "Mr.", «خانم», «آقای دکتر», «господин». */
  title: string | null;
};

const scripts: readonly [NameScript, RegExp][] = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Arabic', /\p{Script=Arabic}/u],
];
/** In Latin and Russian letters: what to write for a title; null marks one that is not ours to use, so the name is left out. */
const titles = new Map<string, string | null>([
  ['dr', 'Dr'],
  ['prof', 'Prof'],
  ['professor', 'Professor'],
  ['mr', 'Mr'],
  ['mrs', 'Mrs'],
  ['ms', 'Ms'],
  ['miss', 'Miss'],
  ['mx', 'Mx'],
  ...[
    'sir',
    'dame',
    'lord',
    'lady',
    'rev',
    'reverend',
    'hon',
    'capt',
    'captain',
    'col',
    'fr',
    'father',
    'sr',
    'sra',
    'herr',
    'frau',
    'mme',
    'm',
  ].map((word): [string, null] => [word, null]),
  ['г-н', 'господин'],
  ['господин', 'господин'],
  ['г-жа', 'госпожа'],
  ['госпожа', 'госпожа'],
  ['ип', ''],
  ['д-р', null],
  ['проф', null],
]);
const persianTitles = new Map([
  ['خانم', 'خانم'],
  ['اقای', 'آقای'],
  ['اقا', null],
  ['جناب', ''],
  ['سرکار', ''],
  ['دکتر', 'دکتر'],
  ['مهندس', 'مهندس'],
  ['حاج', null],
  ['حاجی', null],
  ['استاد', null],
]);
const credentials = new Set('jr sr ii iii iv phd md mba msc bsc ma ba esq cpa dds rn pe ceo cto cfo'.split(' '));
const scholarly = new Set(['Dr', 'Dr.', 'Prof', 'Prof.', 'Professor']);
const particles = new Set('van von der den de del della di da dos du la le el al bin ibn ter ten'.split(' '));

/**
 * The people that a displayed name speaks of, at most one a script; empty for companies, mailboxes, addresses, initials alone,
 * two people at once, and whatever is not certain. The e-mail address helps to tell which word is the given name.
 */
export function readPersonNames(displayed: string, email: string | null): PersonName[] {
  const text = toPlainText(displayed, 200)
    .replace(/<[^<>@]{1,100}@[^<>]{1,100}>/g, ' ')
    .replace(/ (?:"[^"()]{1,30}"|“[^“”()]{1,30}”|\([\p{L}'’-]{1,30}\)) (?=\p{L})/gu, ' ')
    .replace(/^[\s"'“”„]+|[\s"'“”„]+$/g, '');
  if (/["@<>«»“”„&+#\d]|:\/\/|www\./u.test(text)) return [];
  const parts = text
    .split(/[|()[\]/;·•]| [-–—] /)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const found = parts.flatMap((part) => readPart(part, email, parts.length > 1 && scriptsOf(text).length === 1));
  return found
    .filter((person) => found.every((other) => other.script !== person.script || foldName(other.full) === foldName(person.full)))
    .filter((person, i, all) => all.findIndex((other) => other.script === person.script) === i);
}

function scriptsOf(text: string): NameScript[] {
  return scripts.flatMap(([script, letter]) => (letter.test(text) ? [script] : []));
}

/** One part of a displayed name: a run of words for each script, unless a word before the first comma is a company's. */
function readPart(part: string, email: string | null, needsTwoWords: boolean): PersonName[] {
  if (!/^[\p{L}\p{M}\u200c'’ʼ.,،\- ]+$/u.test(part)) return [];
  const words = part.split(/[\s,،]+/).filter((word) => word !== '');
  if (words.length > 8 || words.some((word) => scriptsOf(word).length !== 1)) return [];
  const [front = '', ...rest] = part.split(/[,،]/);
  const frontWords = front.trim().split(/\s+/);
  if (frontWords.some((word, i) => isCompanyWord(word) && !(i === 0 && foldName(word) === 'ип'))) return [];
  // "Anna, Inc."
  if (frontWords.length === 1 && rest.some((section) => section.trim().split(/\s+/).some(isCompanyWord))) return [];
  return scripts.flatMap(([script, letter]) => {
    // Each comma belongs to the run of words around it.
    const sections = part
      .split(/[,،]/)
      .map((section) => section.split(/\s+/).filter((word) => letter.test(word)))
      .filter((section) => section.length > 0);
    const person = sections.length === 0 ? null : readSections(sections, script, email);
    return person === null || (needsTwoWords && !person.full.includes(' ')) ? [] : [person];
  });
}

function readSections(sections: string[][], script: NameScript, email: string | null): PersonName | null {
  const kept = sections
    .map((section, i) => section.filter((word, j) => (i === 0 && j === 0) || !credentials.has(foldName(word).replaceAll('.', ''))))
    .filter((section) => section.length > 0);
  const [first, second] = kept;
  if (first === undefined) return null;
  if (second !== undefined && second.length <= 3) {
    // "Whitfield, Hannah": only where what follows the comma is surely a given name.
    const head = takeTitles(second, script);
    const given = head === null ? undefined : head.words[0];
    const isFamily = first.length === 1 || first.slice(0, -1).every((word) => particles.has(foldName(word)));
    const folded = given === undefined ? '' : foldName(given);
    const isGiven =
      firstNames.has(folded) || (firstOrFamilyNames.has(folded) && emailTellsGiven([folded, foldName(first.at(-1)!)], email) === 0);
    if (head !== null && given !== undefined && isFamily && isGiven && !second.some(isCompanyWord)) {
      const rest = head.words.slice(1).filter((word) => !isInitial(word));
      return toPerson(script, [given, ...rest, ...first], 0, head.title, first.join(' '));
    }
  }
  const head = takeTitles(first, script);
  if (head === null || head.words.length === 0 || head.words.length > 5) return null;
  return readWords(head.words, head.title, script, email);
}

function readWords(all: string[], title: string | null, script: NameScript, email: string | null): PersonName | null {
  const words = all.filter((word) => !isInitial(word));
  const folded = words.map(foldName);
  const isTitled = title !== null && title !== '';
  if (words.length === 0) return null;
  if (script === 'Arabic') return readPersianWords(words, folded, title);
  if (script === 'Cyrillic') {
    const at = folded.findIndex((word, i) => i > 0 && isPatronymicAfter(folded[i - 1]!, word, words.length));
    if (at > 0) return toPerson(script, words, at - 1, null, words.find((_, i) => i !== at && i !== at - 1) ?? null, at);
    const given = firstNames.has(folded[0]!)
      ? 0
      : folded.length === 2 && firstNames.has(folded[1]!) && hasRussianFamilyEnding(folded[0]!)
        ? 1
        : -1;
    if (given >= 0) return toPerson(script, words, given, null, words.find((_, i) => i !== given) ?? null);
    return isTitled && words.length === 1 ? toPerson(script, words, -1, title, words[0]!) : null;
  }
  const given = givenIndex(folded, email);
  const last = folded.length - 1;
  if (isTitled) {
    if (words.length === 1) return firstNames.has(folded[0]!) && all.length === 1 ? null : toPerson(script, words, -1, title, words[0]!);
    // The bearer of a title is a person; only the order may be in doubt.
    if (given > 0 || familyFirstNames.has(folded[0]!) || (given < 0 && firstNames.has(folded[last]!))) return null;
    let start = last;
    while (start > 1 && particles.has(folded[start - 1]!)) start -= 1;
    return toPerson(script, words, isInitial(all[0]!) ? -1 : 0, title, words.slice(start).join(' '));
  }
  if (given < 0 || isInitial(all[0]!)) return null;
  return toPerson(script, words, given, null, words.length === 1 ? null : given === 0 ? words[last]! : words[0]!);
}

/** Persian is greeted by the full name, so that must begin with a given name or be led by a title. */
function readPersianWords(words: string[], folded: string[], title: string | null): PersonName | null {
  const isTitled = title !== null && title !== '';
  const at = folded[0] === 'سید' || folded[0] === 'سیده' ? 1 : 0;
  const begins = folded[at] !== undefined && firstNames.has(folded[at]);
  if (!begins && !isTitled) return null;
  if (!isTitled && words.length < 2 + at) return null;
  const family = words.length === 1 ? words[0]! : words.length === 2 && at === 0 && begins ? words[1]! : null;
  return {
    script: 'Arabic',
    full: words.join(' '),
    given: begins ? words[at]! : null,
    patronymic: null,
    family,
    title: isTitled ? title : null,
  };
}

function toPerson(
  script: NameScript,
  words: string[],
  given: number,
  title: string | null,
  family: string | null,
  patronymic = -1,
): PersonName {
  const ordered = given < 0 ? words : [words[given]!, ...words.filter((_, i) => i !== given)];
  return {
    script,
    full: ordered.map(lowerCapitals).join(' '),
    given: given < 0 ? null : lowerCapitals(words[given]!),
    patronymic: patronymic < 0 ? null : lowerCapitals(words[patronymic]!),
    family: family === null ? null : family.split(' ').map(lowerCapitals).join(' '),
    title: title === '' ? null : title,
  };
}

/** Takes titles off the front; null where one of them is not ours to use. */
function takeTitles(words: string[], script: NameScript): { words: string[]; title: string | null } | null {
  const taken: string[] = [];
  let rest = words;
  while (rest.length > 0) {
    const key = foldName(rest[0]!).replaceAll('.', '');
    const known = script === 'Arabic' ? persianTitles.get(key) : titles.get(key);
    // A lone letter is an initial, not "Monsieur".
    if (known === undefined || (key.length === 1 && rest.length < 3)) break;
    if (known === null) return null;
    if (known !== '') taken.push(script === 'Latin' && rest[0]!.endsWith('.') ? `${known}.` : known);
    rest = rest.slice(1);
  }
  if (script !== 'Arabic') {
    const title = taken.find((word) => scholarly.has(word)) ?? taken[0] ?? null;
    return { words: rest, title };
  }
  return { words: rest, title: taken.length === 0 ? null : taken.join(' ') };
}

/** Which of the words is the given name; -1 where it is not certain, or not certain that this is a person at all. */
function givenIndex(folded: string[], email: string | null): number {
  const first = folded[0]!;
  const last = folded.length - 1;
  if (isNamedAfterDomain(folded, email)) return -1;
  if (last === 0) return isFirstName(first) ? 0 : -1;
  const told = emailTellsGiven(folded, email);
  if (isFirstName(first)) return 0;
  if (told >= 0) return told === last && !firstNames.has(folded[last]!) && firstOrFamilyNames.has(first) ? -1 : told;
  if (familyFirstNames.has(first)) return -1;
  return firstOrFamilyNames.has(first) && !firstNames.has(folded[last]!) ? 0 : -1;
}

/** "Jean-Luc" counts for its first half. */
function isFirstName(folded: string): boolean {
  return firstNames.has(folded) || (folded.includes('-') && firstNames.has(folded.split('-')[0]!));
}

/**
 * What an address such as gpugh@ or hannah.whitfield@ tells about the order of a name; -1 for nothing. Words that are also the
 * domain's prove no person: dispatch@harborline.example belongs to "Harborline Dispatch".
 */
function emailTellsGiven(folded: string[], email: string | null): number {
  const address = splitEmail(email);
  if (address === null) return -1;
  const pieces = address.local.split(/[._\-+\d]+/).filter((piece) => piece !== '');
  const last = folded.length - 1;
  for (const [given, family] of [
    [0, last],
    [last, 0],
  ] as const) {
    const joined = folded[given]![0]! + folded[family]!;
    if (given !== family && folded[family]!.length > 2 && pieces.join('') === joined) return given;
  }
  if (isPublicMailDomain(address.domain) || last === 0) return -1;
  const isOfDomain = (word: string) => address.domain.includes(word);
  if (pieces.length === 2) {
    if (folded.some(isOfDomain)) return -1;
    if (pieces[0] === folded[0] && pieces[1] === folded[last]) return familyFirstNames.has(folded[0]!) ? -1 : 0;
    if (pieces[0] === folded[last] && pieces[1] === folded[0] && firstNames.has(folded[last]!)) return last;
  }
  if (pieces.length !== 1) return -1;
  if (pieces[0] === folded[0] && !folded.slice(1).some(isOfDomain)) return familyFirstNames.has(folded[0]!) ? -1 : 0;
  return pieces[0] === folded[last] && firstNames.has(folded[last]!) ? last : -1;
}

/** "Leo Burnett" at info@leoburnett.example is the company. */
function isNamedAfterDomain(folded: string[], email: string | null): boolean {
  const address = splitEmail(email);
  return (
    address !== null &&
    folded.length > 1 &&
    address.domain.replace(/[^a-z.]/g, '').split('.')[0] === folded.join('') &&
    address.local !== folded[0]
  );
}

export function splitEmail(email: string | null): { local: string; domain: string } | null {
  const match = /^([^@\s]{1,64})@([^@\s]{1,255})$/.exec((email ?? '').trim().toLowerCase());
  return match === null ? null : { local: match[1]!, domain: match[2]! };
}

function isCompanyWord(word: string): boolean {
  const folded = foldName(word).replace(/\.$/, '');
  return companyWords.has(folded) || folded.split(/[-.]/).some((piece) => piece.length > 1 && companyWords.has(piece));
}

function isInitial(word: string): boolean {
  return /^\p{L}\.?$/u.test(word) || /^(?:\p{Lu}\.-?){2,3}$/u.test(word);
}

/**
 * Whether a word is the patronymic to the given name before it. Men's patronymics end like family names (Абрамович), so where no
 * family name stands beside them they must come from a first name that we know.
 */
function isPatronymicAfter(given: string, word: string, count: number): boolean {
  if (!isPatronymic(word)) return false;
  if (count === 3) return firstNames.has(given) || !hasRussianFamilyEnding(given);
  return firstNames.has(given) && (count > 3 || isSurePatronymic(word));
}

/** A folded word with the ending of a Russian patronymic. */
function isPatronymic(folded: string): boolean {
  return folded.length > 4 && /(?:ович|евич|овна|евна|ична|ич)$/.test(folded);
}

/** A patronymic that is no family name: a woman's, or made from a first name that we know (Петрович, Сергеевич, Юрьевич). */
export function isSurePatronymic(folded: string): boolean {
  if (!isPatronymic(folded)) return false;
  if (folded.endsWith('на')) return true;
  const stem = folded.replace(/(?:ов|ев)?ич$/, '');
  return (
    [stem, `${stem}и`, `${stem}ь`, `${stem}а`, `${stem}я`, stem.replace(/ь$/, 'ии')].some((name) => firstNames.has(name)) ||
    ['павл', 'льв', 'иль'].includes(stem)
  );
}

function hasRussianFamilyEnding(folded: string): boolean {
  return /(?:ов|ова|ев|ева|ин|ина|ын|ына|скии|ская|цкии|цкая|енко|ко|ук|юк|ых|их|ян|дзе|швили|ец|ик|ович|евич)$/.test(folded);
}

function lowerCapitals(word: string): string {
  const isPlain = word !== word.toUpperCase() && word !== word.toLowerCase();
  if (isPlain || word.length < 2 || particles.has(word)) return word;
  const lower = word.toLowerCase().replace(/(^|[-'’])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
  return /^Mc\p{Ll}{3}/u.test(lower) ? `Mc${lower[2]!.toUpperCase()}${lower.slice(3)}` : lower;
}
