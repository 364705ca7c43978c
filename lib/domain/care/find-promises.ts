import { withoutQuotedMail } from '../text/quoted-mail.ts';
import { quoteAround, readWords, type Word, type Words } from '../text/words.ts';
import { monthAndDay } from '../working-time/holidays.ts';
import { isWorkingDay, type WorkingTime } from '../working-time/working-time.ts';
import { promiseWords } from './promise-words.ts';
import type { PromiseSuggestion } from './promise-suggestion.ts';

const dayMs = 86_400_000;
const longestText = 20_000;
/** Whoever reads an old letter again is not asked about promises long past. */
const forgottenAfterDays = 14;

/** Days since 1970-01-01 on the wall calendar of an instant. */
function localDay(at: number): number {
  const date = new Date(at);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / dayMs;
}
const dayOf = (text: string): number => Date.parse(`${text}T00:00:00Z`) / dayMs;
const textOf = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10);
/** 0 = Sunday. */
const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;

/**
 * Sentences in which the writer promises to do something ("I will send it by Friday"), with the day that they name, in
 * English, Persian and Russian. `at`: when it was written (ms since 1970 UTC); days count from there on the wall calendar.
 * Questions, denials and conditions promise nothing. A sentence is told once; a promise whose day passed more than 14 days
 * before `today` (YYYY-MM-DD) is left out. Precision goes before recall: only what one does for a customer counts.
 */
export function findPromises(
  text: string,
  at: number,
  { workingTime, today }: { workingTime: WorkingTime; today: string },
): Omit<PromiseSuggestion, 'from'>[] {
  const read = readWords(withoutQuotedMail(text.slice(0, longestText)));
  const writtenOn = localDay(at);
  const found = new Map<string, Omit<PromiseSuggestion, 'from'>>();
  for (const [sentence, { isQuestion }] of read.sentences.entries()) {
    if (isQuestion) continue;
    const first = read.words.findIndex((word) => word.sentence === sentence);
    const words = read.words.filter((word) => word.sentence === sentence);
    if (first < 0 || !promises(words)) continue;
    const day = findDay(words, read, at, workingTime);
    if (day !== null && day < dayOf(today) - forgottenAfterDays) continue;
    const key = `${textOf(writtenOn)} ${hashOf(words.map((word) => word.text).join(' '))}`;
    found.set(key, { key, quote: quoteAround(read, first, first + words.length - 1), dueOn: day === null ? null : textOf(day), at });
  }
  return [...found.values()];
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

const startsWith = (words: readonly Word[], at: number, phrase: readonly string[]): boolean =>
  phrase.every((word, i) => (words[at + i]?.text ?? '') === word);

const endOfPhrase = (phrases: ReadonlyMap<string, string[][]>, words: readonly Word[], at: number): number | null => {
  const phrase = phrases.get(words[at]?.text ?? '')?.find((one) => startsWith(words, at, one));
  return phrase === undefined ? null : at + phrase.length;
};

/** Where the words that commit somebody end, if they begin at this one. */
function endOfCommitment(words: readonly Word[], at: number): number | null {
  const whole = endOfPhrase(promiseWords().commitments, words, at);
  if (whole !== null) return whole;
  let next = endOfPhrase(promiseWords().willing, words, at);
  if (next === null) return null;
  while (promiseWords().betweenWillAndDeed.has(words[next]?.text ?? '')) next++;
  return endOfPhrase(promiseWords().deeds, words, next);
}

/** Whether somebody commits themselves, without "if" before it and without "not". */
function promises(words: readonly Word[]): boolean {
  for (let i = 0; i < words.length; i++) {
    if (promiseWords().conditions.has(words[i]!.text)) return false;
    const end = endOfCommitment(words, i);
    if (end === null) continue;
    const isDenied = [words[i - 1], words[end]].some((word) => word !== undefined && promiseWords().denials.has(word.text));
    if (!isDenied) return true;
  }
  return false;
}

/** The day that the words name, days since 1970-01-01; null where they name none, or one that was. */
function findDay(words: readonly Word[], { source }: Words, at: number, time: WorkingTime): number | null {
  const from = localDay(at);
  const days = words.flatMap((word, i) => {
    const day =
      dayOfPhrase(words, i, from, time) ??
      dayAfterSpan(words, i, at, time) ??
      dayOfWeekday(words, i, from, time) ??
      dayOfMonthName(words, i, from);
    const isLed = promiseWords().dateLeads.has(words[i - 1]?.text ?? '');
    return day ?? dayOfDigits(source.slice(word.start, word.end + 12), source.charAt(word.start - 1), isLed, from) ?? [];
  });
  const ahead = days.filter((day) => day >= from);
  // "On Monday or Tuesday": kept is what comes by the later day.
  return ahead.length === 0 ? null : Math.max(...ahead);
}

/** The last working day before the next day off of the week; of a day off that of the week to come. */
function endOfWeek(from: number, time: WorkingTime): number {
  let day = from;
  while (!isWorkingDay(day, time) && day < from + 14) day++;
  while (day < from + 14 && !time.weekend.includes(weekdayOf(day + 1))) day++;
  return lastWorkingDay(day, time);
}

function lastWorkingDay(day: number, time: WorkingTime): number {
  let last = day;
  while (!isWorkingDay(last, time) && last > day - 14) last--;
  return last;
}

function startOfNextWeek(from: number, time: WorkingTime): number {
  let day = endOfWeek(from, time) + 1;
  while (day < from + 21 && time.weekend.includes(weekdayOf(day))) day++;
  return day;
}

function workingDaysAfter(from: number, count: number, time: WorkingTime): number {
  let day = from;
  for (let left = count; left > 0 && day < from + 400;) if (isWorkingDay(++day, time)) left--;
  return day;
}

function endOfMonth(from: number, isPersian: boolean): number {
  const calendar = isPersian ? 'persian' : 'gregory';
  let day = from;
  while (monthAndDay(day + 1, calendar).slice(0, 2) === monthAndDay(from, calendar).slice(0, 2)) day++;
  return day;
}

const phraseAt = (words: readonly Word[], at: number) =>
  promiseWords()
    .dayWords.get(words[at]?.text ?? '')
    ?.find(({ phrase }) => startsWith(words, at, phrase)) ?? null;

function dayOfPhrase(words: readonly Word[], at: number, from: number, time: WorkingTime): number | null {
  const found = phraseAt(words, at);
  switch (found?.means) {
    case undefined:
      return null;
    case 'endOfWeek':
      return endOfWeek(from, time);
    case 'nextWeek':
      // Of "Tuesday next week" the weekday tells the day.
      return words.some((_, i) => isInNextWeek(words, i)) ? null : endOfWeek(endOfWeek(from, time) + 1, time);
    case 'endOfMonth':
      return endOfMonth(from, false);
    case 'endOfPersianMonth':
      return endOfMonth(from, true);
    default:
      return from + found!.means;
  }
}

/** The weekday whose name ends at a word, and where the name begins: «سه شنبه» is two words. */
function weekdayAt(words: readonly Word[], at: number): { weekday: number; first: number } | null {
  const word = words[at]!;
  const named = promiseWords().weekdayNames.get(word.text);
  if (named === undefined) return null;
  const before = words[at - 1];
  const isApart = before === undefined || word.start - before.end > 1 || named !== 6;
  const counted = isApart ? undefined : promiseWords().persianWeekdayNumbers.get(before.text);
  return counted === undefined ? { weekday: named, first: at } : { weekday: counted, first: at - 1 };
}

/** Whether a weekday ends at that word, and "next week" stands beside it, with at most a small word between them. */
function isInNextWeek(words: readonly Word[], at: number): boolean {
  const found = weekdayAt(words, at);
  return (
    found !== null &&
    words.some((_, start) => {
      const phrase = phraseAt(words, start);
      if (phrase?.means !== 'nextWeek') return false;
      // The phrase and the weekday never overlap.
      const between = start > at ? words.slice(at + 1, start) : words.slice(start + phrase.phrase.length, found.first);
      return between.length === 0 || (between.length === 1 && between[0]!.text.length <= 2);
    })
  );
}

const numberOf = (word: Word | undefined): number | null => {
  if (word === undefined) return null;
  const number = promiseWords().numberWords.get(word.text) ?? (/^\d{1,3}$/.test(word.text) ? Number(word.text) : null);
  return number === null || number < 1 ? null : number;
};

/** "In three working days", «ظرف دو روز», «в течение 5 рабочих дней»: a lead-in, a number, a unit. */
function dayAfterSpan(words: readonly Word[], first: number, writtenAt: number, time: WorkingTime): number | null {
  const lead = promiseWords().spanUnits.leads.find((phrase) => startsWith(words, first, phrase));
  if (lead === undefined) return null;
  let next = first + lead.length;
  // Of "2-3 days" the later counts.
  let count = numberOf(words[next]);
  if (count !== null) next++;
  const second = count === null ? null : numberOf(words[next]);
  if (second !== null) {
    count = second;
    next++;
  }
  const isWorking = promiseWords().spanUnits.working.has(words[next]?.text ?? '');
  if (isWorking) next++;
  const unit = promiseWords().spanUnits.units.get(words[next]?.text ?? '');
  if (unit === undefined) return null;
  const isWorkingAfter = isWorking || promiseWords().spanUnits.working.has(words[next + 1]?.text ?? '');
  const days = unit * (count ?? 1);
  const from = localDay(writtenAt);
  // Hours of work say little of days; the clock's tell the day that they end on.
  if (unit < 1) return isWorkingAfter ? null : localDay(writtenAt + days * dayMs);
  return isWorkingAfter && unit === 1 ? workingDaysAfter(from, days, time) : from + days;
}

/** The next day of that name, on the day itself the one of the week after; with "next week" beside it that of the next week. */
function dayOfWeekday(words: readonly Word[], at: number, from: number, time: WorkingTime): number | null {
  const found = weekdayAt(words, at);
  if (found === null) return null;
  const start = isInNextWeek(words, at) ? startOfNextWeek(from, time) : from + 1;
  return start + ((found.weekday - weekdayOf(start) + 7) % 7);
}

/** "27 November", "November 27", «۵ آذر», «27 ноября»: the next such day. */
function dayOfMonthName(words: readonly Word[], at: number, from: number): number | null {
  const month = promiseWords().monthNames.get(words[at]!.text);
  if (month === undefined) return null;
  const dayIn = (word: Word | undefined): number | null => {
    const number = Number(/^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word?.text ?? '')?.[1]);
    return number >= 1 && number <= 31 ? number : null;
  };
  const isEnglish = month.calendar === 'gregory' && /^[a-z]/.test(words[at]!.text);
  const beforeIt = words[at - 1]?.text === 'of' ? words[at - 2] : words[at - 1];
  const day = dayIn(beforeIt) ?? (isEnglish ? dayIn(words[at + 1]) : null);
  if (day === null) return null;
  const wanted = `${String(month.number).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  for (let one = from; one < from + 367; one++) if (monthAndDay(one, month.calendar) === wanted) return one;
  return null;
}

/** 2026-11-27, 27.11.2026, 27.11. and ۱۴۰۵/۹/۵; 27/11 and 11/27 could be each other and are none. */
function dayOfDigits(text: string, before: string, isLed: boolean, from: number): number | null {
  if (/[\p{L}\p{Nd}./-]/u.test(before)) return null;
  const plain = text.replaceAll(/\p{Nd}/gu, (digit) =>
    String(digit.charCodeAt(0) < 128 ? Number(digit) : (digit.charCodeAt(0) & 0xf) % 16),
  );
  const iso = /^(20\d\d)-(\d\d?)-(\d\d?)(?![\d-])/.exec(plain);
  if (iso) return realDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const persian = /^(1[34]\d\d)\/(\d\d?)\/(\d\d?)(?![\d/])/.exec(plain);
  if (persian) {
    const wanted = `${persian[2]!.padStart(2, '0')}-${persian[3]!.padStart(2, '0')}`;
    // The year is in the words: another one's day is meant by none of the days to come.
    for (let one = from; one < from + 367; one++)
      if (monthAndDay(one, 'persian') === wanted) return persianYearOf(one) === Number(persian[1]) ? one : null;
    return null;
  }
  const dotted = /^(\d\d?)\.(\d\d?)(?:\.(20\d\d)?)?(?![\d.])/.exec(plain);
  if (!isLed || dotted === null || Number(dotted[2]) > 12 || dotted[2]!.length < 2) return null;
  const year = new Date(from * dayMs).getUTCFullYear();
  const day = realDay(Number(dotted[3] ?? year), Number(dotted[2]), Number(dotted[1]));
  return day !== null && day < from && dotted[3] === undefined ? realDay(year + 1, Number(dotted[2]), Number(dotted[1])) : day;
}

/** Its new year lies in March: a day from January to there counts to the year before. */
function persianYearOf(day: number): number {
  const date = new Date(day * dayMs);
  const isBeforeNewYear = date.getUTCMonth() < 3 && Number(monthAndDay(day, 'persian').slice(0, 2)) > 9;
  return date.getUTCFullYear() - (isBeforeNewYear ? 622 : 621);
}

function realDay(year: number, month: number, day: number): number | null {
  const at = Date.UTC(year, month - 1, day);
  const date = new Date(at);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? at / dayMs : null;
}
