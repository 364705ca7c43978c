import { withoutQuotedMail } from '../text/quoted-mail.ts';
import { quoteAround, readWords, type Word, type Words } from '../text/words.ts';
import { monthAndDay } from '../working-time/holidays.ts';
import { isWorkingDay, type WorkingTime } from '../working-time/working-time.ts';
import { promiseWords, type Period, type PeriodPart } from './promise-words.ts';
import type { PromiseSuggestion } from './promise-suggestion.ts';

type Calendar = 'gregory' | 'persian';

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
 * Questions, denials, conditions and words in quotation marks promise nothing. A sentence is told once; a promise whose day passed more than 14 days
 * before `today` (YYYY-MM-DD) is left out. Precision goes before recall: only what one does for a customer counts.
 */
export function findPromises(
  text: string,
  at: number,
  { workingTime, today }: { workingTime: WorkingTime; today: string },
): Omit<PromiseSuggestion, 'from'>[] {
  const read = readWords(withoutQuotedMail(text.slice(0, longestText)));
  const writtenOn = localDay(at);
  const quoted = quotedIn(read.source);
  const found = new Map<string, Omit<PromiseSuggestion, 'from'>>();
  for (const [sentence, { isQuestion }] of read.sentences.entries()) {
    if (isQuestion) continue;
    const first = read.words.findIndex((word) => word.sentence === sentence);
    const all = read.words.filter((word) => word.sentence === sentence);
    // «نیمه‌ی دوم»: the ending written apart.
    const words = all.filter(({ text: word }) => word !== 'ی');
    const promise = first < 0 ? null : promiseIn(words, quoted);
    if (promise === null) continue;
    // "The offer ends on Monday, and I will call you on Tuesday": what is said beside the promise comes first.
    const beside = words.filter(({ clause }) => clause === promise.clause);
    const day = findDay(beside, read, at, workingTime) ?? findDay(words, read, at, workingTime);
    if (day !== null && day < dayOf(today) - forgottenAfterDays) continue;
    const key = `${textOf(writtenOn)} ${hashOf(all.map((word) => word.text).join(' '))}`;
    found.set(key, { key, quote: quoteAround(read, first, first + all.length - 1), dueOn: day === null ? null : textOf(day), at });
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

type Span = { start: number; end: number };

/** Where words stand in quotation marks: somebody else's, as a rule. */
const quotedIn = (source: string): Span[] =>
  Array.from(source.matchAll(/«[^«»\n]{1,400}»|“[^“”\n]{1,400}”|„[^„“”\n]{1,400}[“”]|"[^"\n]{1,400}"/gu), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));

/** Where somebody commits themselves, without "if" before it, without "not", and not in quotation marks; null: nowhere. */
function promiseIn(words: readonly Word[], quoted: readonly Span[]): Word | null {
  for (let i = 0; i < words.length; i++) {
    if (endOfPhrase(promiseWords().conditions, words, i) !== null) return null;
    const end = endOfCommitment(words, i);
    if (end === null) continue;
    const isDenial = (at: number): boolean => promiseWords().denials.has(words[at]?.text ?? '');
    // "Not later than Friday" is a promise.
    const isDenied = isDenial(i - 1) || (isDenial(end) && !promiseWords().later.has(words[end + 1]?.text ?? ''));
    const isQuoted = quoted.some(({ start, end: last }) => start <= words[i]!.start && words[i]!.start < last);
    if (!isDenied && !isQuoted) return words[i]!;
  }
  return null;
}

const endsBefore = (words: readonly Word[], end: number, phrase: readonly string[]): boolean =>
  end >= phrase.length && startsWith(words, end - phrase.length, phrase);

/** "After Friday", "every Friday", "two days before 4 December": the day at `first` is named to tell another one. */
function isOfAnotherDay(words: readonly Word[], first: number): boolean {
  const { notOnDay, awayFromDay, spanUnits } = promiseWords();
  const end = words[first - 1]?.text === 'the' ? first - 1 : first;
  const isSpan = (at: number): boolean =>
    spanUnits.units.has(words[at]?.text ?? '') && (numberOf(words[at - 1]) !== null || words[at - 1]?.text === 'за');
  return (
    notOnDay.some((phrase) => endsBefore(words, end, phrase)) ||
    awayFromDay.some((phrase) => endsBefore(words, end, phrase) && isSpan(end - phrase.length - 1))
  );
}

/** "The order for 15 January", "Thursday's minutes", «صورت‌حساب سه‌شنبه را»: the day tells what is meant rather than when. */
const isOfAThing = (words: readonly Word[], first: number, end: number): boolean =>
  promiseWords().ofDay.has(words[first - 1]?.text ?? '') || promiseWords().objectMarks.has(words[end]?.text ?? '');

/** The day that the words name, days since 1970-01-01; null where they name none, or one that was. */
function findDay(words: readonly Word[], { source }: Words, at: number, time: WorkingTime): number | null {
  const from = localDay(at);
  const days: number[] = [];
  /** They count where the words name no other. */
  const lesser: number[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const period = dayOfPeriod(words, i, from, time);
    if (period !== null) {
      if (period.day !== null && !isOfAnotherDay(words, i))
        (period.isPart && !isOfAThing(words, i, period.end) ? days : lesser).push(period.day);
      // "By the end of next week" is not next week as well.
      i = period.end - 1;
      continue;
    }
    const isLed = promiseWords().dateLeads.has(words[i - 1]?.text ?? '');
    const day =
      dayOfPhrase(words, i, from) ??
      dayAfterSpan(words, i, at, time) ??
      dayOfWeekday(words, i, from, time) ??
      dayOfMonthName(words, i, from) ??
      dayOfDigits(source.slice(word.start, word.end + 12), source.charAt(word.start - 1), isLed, from);
    const first = promiseWords().monthNames.has(word.text) ? startOfMonthDay(words, i) : (weekdayAt(words, i)?.first ?? i);
    if (day !== null && !isOfAnotherDay(words, first)) (isOfAThing(words, first, i + 1) ? lesser : days).push(day);
  }
  const ahead = [days, lesser].map((all) => all.filter((day) => day >= from)).find((all) => all.length > 0);
  // "On Monday or Tuesday": kept is what comes by the later day.
  return ahead === undefined ? null : Math.max(...ahead);
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

const monthOf = (day: number, calendar: Calendar): number => Number(monthAndDay(day, calendar).slice(0, 2));

/** The first and the last day of the month of a day. */
function monthAround(day: number, calendar: Calendar): [number, number] {
  const first = day - Number(monthAndDay(day, calendar).slice(3)) + 1;
  let last = first + 27;
  while (monthOf(last + 1, calendar) === monthOf(first, calendar)) last++;
  return [first, last];
}

/** The first and the last day of so many months that begin with `from`. */
function monthsFrom(from: number, count: number, calendar: Calendar): [number, number] {
  const first = monthAround(from, calendar)[0];
  let last = first - 1;
  for (let k = 0; k < count; k++) last = monthAround(last + 1, calendar)[1];
  return [first, last];
}

/** The month, quarter or year of a day, or the one after it. */
function spanOf({ unit, after }: Pick<Period, 'unit' | 'after'>, from: number, calendar: Calendar): [number, number] {
  const months = { week: 1, month: 1, quarter: 3, year: 12 }[unit];
  let [first] = monthAround(from, calendar);
  while ((monthOf(first, calendar) - 1) % months !== 0) [first] = monthAround(first - 1, calendar);
  const now = monthsFrom(first, months, calendar);
  return after === 0 ? now : monthsFrom(now[1] + 1, months, calendar);
}

/** Of a month the first days go up to the 10th, the first half to the 15th [judged]; what is early in a longer time says no day. */
function partOfMonths(part: PeriodPart, [first, last]: [number, number]): number | null {
  if (part === 'begin') return first;
  if (part === 'end') return last;
  if (last - first > 31) return null;
  return first + (part === 'early' ? 9 : 14);
}

/** The first day of the week that ends so, the one after its days off. */
function startOfWeek(end: number, time: WorkingTime): number {
  let day = end;
  while (day > end - 6 && !time.weekend.includes(weekdayOf(day - 1))) day--;
  return day;
}

/** Of a week the first days are its first two that people work on, its middle the third [judged]. */
function partOfWeek(part: PeriodPart, after: 0 | 1, from: number, time: WorkingTime): number {
  const end = endOfWeek(from, time);
  const last = after === 0 ? end : endOfWeek(end + 1, time);
  if (part === 'end') return last;
  let day = after === 0 ? startOfWeek(end, time) : startOfNextWeek(from, time);
  while (!isWorkingDay(day, time) && day < last) day++;
  return Math.min(last, workingDaysAfter(day, { begin: 0, early: 1, middle: 2 }[part], time));
}

/** Nobody promises for so far ahead: a month that has just been was meant. */
const farthestMonthDays = 275;

/** The month of that name, this one or the next to come; a year after the name must be its own. */
function monthNamed(
  { number, calendar }: { number: number; calendar: Calendar },
  year: number | null,
  from: number,
): [number, number] | null {
  let span = monthAround(from, calendar);
  while (monthOf(span[0], calendar) !== number) span = monthAround(span[1] + 1, calendar);
  const its = calendar === 'persian' ? persianYearOf(span[0]) : new Date(span[0] * dayMs).getUTCFullYear();
  return (year !== null && year !== its) || span[0] - from > farthestMonthDays ? null : span;
}

/**
 * "By the end of November", "early next week", «تا پایان ماه», «в первой половине декабря», "next month": the last day that is meant (null:
 * it tells none), where the words end, and whether it is a part of a period. Null where no period begins at this word.
 */
function dayOfPeriod(
  words: readonly Word[],
  at: number,
  from: number,
  time: WorkingTime,
): { day: number | null; end: number; isPart: boolean } | null {
  const { parts, periods, periodEnds, monthNames } = promiseWords();
  for (const { phrase, means } of [...(parts.get(words[at]?.text ?? '') ?? []), { phrase: [], means: 'end' as const }]) {
    if (!startsWith(words, at, phrase)) continue;
    const isPart = phrase.length > 0;
    let next = at + phrase.length;
    const month = isPart ? monthNames.get(words[next]?.text ?? '') : undefined;
    if (month !== undefined) {
      next++;
      if (words[next]?.text === 'ماه') next++;
      const isYear = /^(?:1[34]|20)\d\d$/.test(words[next]?.text ?? '');
      const span = monthNamed(month, isYear ? Number(words[next]!.text) : null, from);
      return { day: span && partOfMonths(means, span), end: isYear ? next + 1 : next, isPart };
    }
    const period = periods.get(words[next]?.text ?? '')?.find((one) => startsWith(words, next, one.phrase));
    if (period === undefined) continue;
    next += period.phrase.length;
    const apostrophe = words[next]?.text === 's' ? 1 : 0;
    const isEnd = !isPart && periodEnds.has(words[next + apostrophe]?.text ?? '');
    if (!isPart && !isEnd) {
      // "In the next week" and «تا دو هفتهٔ آینده» count days; of "Tuesday next week" the weekday tells the day.
      const isCounted = words[at - 1] !== undefined && (words[at - 1]!.text === 'the' || numberOf(words[at - 1]) !== null);
      if (!period.means.isNamed || isCounted || words[at]!.text === 'the' || words.some((_, i) => isBeside(words, i, at, next))) continue;
    }
    const { unit, after, isPersian } = period.means;
    const day =
      unit === 'week'
        ? partOfWeek(means, after, from, time)
        : partOfMonths(means, spanOf({ unit, after }, from, isPersian ? 'persian' : 'gregory'));
    return { day, end: isEnd ? next + apostrophe + 1 : next, isPart: isPart || isEnd };
  }
  return null;
}

function dayOfPhrase(words: readonly Word[], at: number, from: number): number | null {
  const found = promiseWords()
    .dayWords.get(words[at]?.text ?? '')
    ?.find(({ phrase }) => startsWith(words, at, phrase));
  return found === undefined ? null : from + found.means;
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

/** Whether the weekday that ends at word `at` stands beside the words from `first` up to `end`, with at most a small word between. */
function isBeside(words: readonly Word[], at: number, first: number, end: number): boolean {
  const found = weekdayAt(words, at);
  if (found === null) return false;
  const between = at < first ? words.slice(at + 1, first) : words.slice(end, found.first);
  return between.length === 0 || (between.length === 1 && between[0]!.text.length <= 2);
}

/** Whether a weekday ends at that word and is of the next week: "next Tuesday", "Tuesday next week". */
function isInNextWeek(words: readonly Word[], at: number): boolean {
  const { nextWords, ofDay, periods } = promiseWords();
  const found = weekdayAt(words, at);
  if (found === null || nextWords.has(words[found.first - 1]?.text ?? '')) return found !== null;
  return words.some((word, first) => {
    const period = periods.get(word.text)?.find(({ phrase }) => startsWith(words, first, phrase));
    // "The plan for next week by Wednesday".
    const isOther = first < at && ofDay.has(words[first - 1]?.text ?? '');
    const isNextWeek = period?.means.unit === 'week' && period.means.after === 1 && !isOther;
    return isNextWeek && isBeside(words, at, first, first + period.phrase.length);
  });
}

const numberOf = (word: Word | undefined): number | null => {
  if (word === undefined) return null;
  const number = promiseWords().numberWords.get(word.text) ?? (/^\d{1,3}$/.test(word.text) ? Number(word.text) : null);
  return number === null || number < 1 ? null : number;
};

/** "In three working days", «ظرف دو روز», «в течение 5 рабочих дней»: a lead-in, a number, a unit. */
function dayAfterSpan(words: readonly Word[], first: number, writtenAt: number, time: WorkingTime): number | null {
  const { spanUnits, orWords, laterWords, spanFrom } = promiseWords();
  const lead = spanUnits.leads.find((phrase) => startsWith(words, first, phrase));
  let next = first + (lead?.length ?? 0);
  // "The report for the week" and "in a week" are the same words: «отчёт за неделю».
  const isNumberNeeded = lead === undefined || lead[0] === 'за';
  const isOr = (at: number): boolean => orWords.has(words[at]?.text ?? '') && numberOf(words[at + 1]) !== null;
  // Of "2-3 days" the later counts.
  let count = numberOf(words[next]);
  if (count !== null) next++;
  if (count !== null && isOr(next)) next++;
  const second = count === null ? null : numberOf(words[next]);
  if (second !== null) {
    count = second;
    next++;
  }
  const isWorking = spanUnits.working.has(words[next]?.text ?? '');
  if (isWorking) next++;
  const unit = spanUnits.units.get(words[next++]?.text ?? '');
  if (unit === undefined) return null;
  if ((count ?? 1) === 1 && isOr(next)) {
    count = numberOf(words[next + 1]);
    next += 2;
  }
  const isWorkingAfter = isWorking || spanUnits.working.has(words[next]?.text ?? '');
  if (!isWorking && isWorkingAfter) next++;
  if (spanFrom.some((phrase) => startsWith(words, next, phrase))) return null;
  if (isNumberNeeded && count === null) return null;
  if (lead === undefined && !laterWords.has(words[next]?.text ?? '')) return null;
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

/** Of the number before a month's name: "the 4th of December", «к 1-му декабря», «۲۰ ام آذر». */
const numberBeforeMonth = (words: readonly Word[], at: number): number =>
  ['of', 'го', 'му', 'ام'].includes(words[at - 1]?.text ?? '') ? at - 2 : at - 1;

/** Where a day with its month begins. */
const startOfMonthDay = (words: readonly Word[], at: number): number => {
  const before = numberBeforeMonth(words, at);
  return /^\d/.test(words[before]?.text ?? '') ? before : at;
};

/** "27 November", "November 27", «۵ آذر», «27 ноября»: the next such day; with a year beside it that very one. */
function dayOfMonthName(words: readonly Word[], at: number, from: number): number | null {
  const month = promiseWords().monthNames.get(words[at]!.text);
  if (month === undefined) return null;
  const dayIn = (word: Word | undefined): number | null => {
    const number = Number(/^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word?.text ?? '')?.[1]);
    return number >= 1 && number <= 31 ? number : null;
  };
  const isEnglish = month.calendar === 'gregory' && /^[a-z]/.test(words[at]!.text);
  const dayBefore = dayIn(words[numberBeforeMonth(words, at)]);
  const day = dayBefore ?? (isEnglish ? dayIn(words[at + 1]) : null);
  if (day === null) return null;
  const next = words[dayBefore === null || words[at + 1]?.text === 'ماه' ? at + 2 : at + 1]?.text ?? '';
  const year = /^(?:1[34]|20)\d\d$/.test(next) ? Number(next) : null;
  const wanted = `${String(month.number).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  for (let one = from; one < from + 367; one++) {
    if (monthAndDay(one, month.calendar) !== wanted) continue;
    const its = month.calendar === 'persian' ? persianYearOf(one) : new Date(one * dayMs).getUTCFullYear();
    return year === its || (year === null && one - from <= farthestMonthDays) ? one : null;
  }
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
  if (day === null || day >= from || dotted[3] !== undefined) return day;
  const next = realDay(year + 1, Number(dotted[2]), Number(dotted[1]));
  return next !== null && next - from <= farthestMonthDays ? next : null;
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
