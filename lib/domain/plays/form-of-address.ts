import type { CustomerHistory } from '../customers/history.ts';
import type { Language } from '../language.ts';
import type { Settings } from '../settings.ts';
import {
  type Greeting,
  newestMessages,
  readEnglishGreeting,
  readPersianGreeting,
  readRussianGreeting,
  readSignOffs,
} from './correspondence.ts';
import { foldName } from './fold-name.ts';
import { companyWords, firstNames } from './name-words.ts';
import { isSurePatronymic, readPersonNames, splitEmail, type NameScript, type PersonName } from './person-name.ts';

export type Addressed = { name: string; company: string | null; history: CustomerHistory; settings: Settings; language: Language };

export function textFact(history: CustomerHistory, field: 'name' | 'company' | 'email'): string | null {
  const value = history.facts[field]?.value;
  return typeof value === 'string' ? value : null;
}

/** Letters that a greeting in this language may hold: its own, else Latin ones. */
const scriptsFor: Record<Language, readonly NameScript[]> = { en: ['Latin'], fa: ['Arabic', 'Latin'], ru: ['Cyrillic', 'Latin'] };

/** The customer as a letter in this language greets them; null where it is not certain. */
export function toFormOfAddress({ name, company, history, settings, language }: Addressed): string | null {
  const email = textFact(history, 'email');
  const userWords = new Set(settings.userName.split(/\s+/).map(foldName));
  const isUser = (words: readonly string[]) => words.every((word) => userWords.has(foldName(word)));
  const companyNames = [company, textFact(history, 'company')].map((text) => foldName(text ?? ''));
  const displayed = [name, textFact(history, 'name') ?? ''].filter((text) => text !== '' && !companyNames.includes(foldName(text)));

  const letters = newestMessages(history.items, 'in').map(readSignOffs);
  const named = displayed.flatMap((text) => readPersonNames(text, email));
  const signed = letters
    .flatMap((lines) =>
      lines.flatMap(({ line, isAfterClosing }, i) => (isAfterClosing || i === 0 ? readPersonNames(line.split(/[,،]/)[0]!, email) : [])),
    )
    .filter((person) => !isUser(person.full.split(' ')));
  const isHere = (script: NameScript) => (person: PersonName) => person.script === script;
  const people = scriptsFor[language].map((script) => named.find(isHere(script)) ?? signed.find(isHere(script)));
  const person = people.find((found) => found !== undefined) ?? null;

  const signOffLines = letters.flatMap((lines) => lines.map(({ line }) => line));
  const ours = newestMessages(history.items, 'out');
  const addressWords = (splitEmail(email)?.local ?? '').split(/[._\-+\d]+/);
  const knownWords = new Set([
    ...(person === null ? [] : [...person.full.split(' '), person.family ?? '']).map(foldName),
    // Without a person, an address such as harborline@ could be anybody's.
    ...addressWords.filter((word) => person !== null || firstNames.has(word)),
    ...signOffLines.filter((line) => !line.includes(' ')).map((line) => foldName(line.replace(/[.,،]$/, ''))),
  ]);
  const isKnown = (word: string) => knownWords.has(foldName(word)) && !companyWords.has(foldName(word)) && !isUser([word]);

  if (language === 'en') return toEnglish(person, ours, isKnown);
  if (language === 'fa') return toPersian(person, ours, signOffLines, email, isKnown, isUser);
  return toRussian(person, ours, signOffLines, isUser);
}

/** As we greeted them last; else "Dr. Nair", else the first name, else a title with the family name. */
function toEnglish(person: PersonName | null, ours: readonly string[], isKnown: (word: string) => boolean): string | null {
  for (const text of ours) {
    const greeting = readEnglishGreeting(text);
    if (greeting === null || !isKnown(greeting.words[0]!)) continue;
    const words = [...(greeting.title === null ? [] : [greeting.title]), ...greeting.words];
    const isFamilyAlone = greeting.title === null && foldName(greeting.words[0]!) === foldName(person?.family ?? '');
    if (!isFamilyAlone && words.every((word) => /^\p{Lu}/u.test(word))) return words.join(' ');
  }
  if (person === null) return null;
  const isScholar = /^(?:Dr|Prof)/.test(person.title ?? '');
  if (isScholar || person.given === null)
    return person.title === null || person.family === null ? null : `${person.title} ${person.family}`;
  return person.given;
}

/** «خانم احمدی» as we greeted them or as they sign or are shown; else the full name: a title is never guessed from a first name. */
function toPersian(
  person: PersonName | null,
  ours: readonly string[],
  signOffLines: readonly string[],
  email: string | null,
  isKnown: (word: string) => boolean,
  isUser: (words: readonly string[]) => boolean,
): string | null {
  const isPersian = person?.script === 'Arabic';
  for (const text of ours) {
    const greeting = readPersianGreeting(text);
    if (greeting === null || isUser(greeting.words)) continue;
    // A family name of two words may be known in one piece only; what follows a known word must be known too.
    const words = isPersian ? greeting.words.filter(isKnown) : greeting.words.length === 1 ? greeting.words : [];
    if (words.length > 0) return `${greeting.title} ${words.join(' ')}`;
  }
  const signed = signOffLines
    .flatMap((line) => readPersonNames(line, email))
    .find((found) => found.title !== null && found.script === 'Arabic' && isPersian && found.full.split(' ').every(isKnown));
  const title = person?.title ?? signed?.title ?? null;
  if (person === null) return null;
  if (!isPersian) return person.given === null || person.family === null ? null : person.full;
  return title === null ? person.full : `${title} ${person.family ?? person.full}`;
}

/** Given name and patronymic where both were seen, in the name, a signature or our own greeting; else the first name. */
function toRussian(
  person: PersonName | null,
  ours: readonly string[],
  signOffLines: readonly string[],
  isUser: (words: readonly string[]) => boolean,
): string | null {
  const greetings = ours.map(readRussianGreeting).filter((greeting) => greeting !== null && !isUser(greeting.words)) as Greeting[];
  if (person === null) {
    const known = greetings.find((greeting) => firstNames.has(foldName(greeting.words[0]!)));
    return known?.words.filter((word, i) => i === 0 || isSurePatronymic(foldName(word))).join(' ') ?? null;
  }
  if (person.script !== 'Cyrillic') return person.given;
  if (person.given === null) return person.title === null || person.family === null ? null : `${person.title} ${person.family}`;
  const isSame = (given: string | null | undefined) => given !== null && given !== undefined && foldName(given) === foldName(person.given!);
  const patronymic =
    person.patronymic ??
    greetings.find((greeting) => isSame(greeting.words[0]) && isSurePatronymic(foldName(greeting.words[1] ?? '')))?.words[1] ??
    signOffLines.flatMap((line) => readPersonNames(line, null)).find((found) => isSame(found.given) && found.patronymic !== null)
      ?.patronymic ??
    null;
  return patronymic === null ? person.given : `${person.given} ${patronymic}`;
}
