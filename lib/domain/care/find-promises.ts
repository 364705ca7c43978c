import { withoutQuotedMail } from '../text/quoted-mail.ts';
import { quoteAround, readWords, type Word, type Words } from '../text/words.ts';
import { monthAndDay } from '../working-time/holidays.ts';
import { isWorkingDay, type WorkingTime } from '../working-time/working-time.ts';
import { promiseWords, type Period, type PeriodPart } from './promise-words.ts';
import type { PromiseSuggestion } from './promise-suggestion.ts';

type Calendar = 'gregory' | 'persian';

const dayMs = 86_400_000;
const longestText = 20_000;
/** In words; what comes later in a sentence is not looked at. */
const longestSentence = 200;
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
 * Questions, denials, conditions and words in quotation marks promise nothing. A sentence is told once; a promise whose day passed more
 * than 14 days before `today` (YYYY-MM-DD) is left out. Precision goes before recall: only what one does for a customer counts.
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
    const words = all.filter(({ text: word }) => word !== 'ی').slice(0, longestSentence);
    const promise = first < 0 ? null : promiseIn(words, quoted);
    if (promise === null) continue;
    const days = namedDays(words, read, at, workingTime);
    // "The offer ends on Monday, and I will call you on Tuesday": what is said beside the promise comes first.
    const beside = daysBeside(days, words, promise);
    const day = chooseDay(beside, words, at, workingTime) ?? chooseDay(days, words, at, workingTime);
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

/** Where the words end that say who will do something, if they begin at this one: "I will", "our engineer will", "ill". */
function endOfWilling(words: readonly Word[], at: number): number | null {
  const { willing, startsWilling, oursBeforeWill, will, notOurs } = promiseWords();
  const text = words[at]!.text;
  const isStart = at === 0 || (text !== 'will' && words[at - 1]!.clause !== words[at]!.clause);
  if (isStart && startsWilling.has(text)) return at + 1;
  if (!oursBeforeWill.has(text)) return endOfPhrase(willing, words, at);
  const found = [2, 3].find((n) => will.has(words[at + n]?.text ?? ''));
  return found === undefined || notOurs.has(words[at + found - 1]!.text) ? null : at + found + 1;
}

/** The longest way from "I will" to what is done, in words. */
const longestWay = 12;

/** Words that commit somebody: `behind` is where the deed begins if another one stands before it. */
type Commitment = { behind: number | null; end: number };

/** The deed of an "I will" that ends at a word: at once, as "get the papers to you", or behind another one ("ask and let you know"). */
function deedAfterWill(words: readonly Word[], at: number): Commitment | null {
  const { betweenWillAndDeed, deeds, gapDeeds, gapEnds, andWords, endsOfWill, will } = promiseWords();
  const deedFrom = (from: number): number | null => {
    let next = from;
    while (betweenWillAndDeed.has(words[next]?.text ?? '')) next++;
    return endOfPhrase(deeds, words, next);
  };
  const atOnce = deedFrom(at);
  if (atOnce !== null) return { behind: null, end: atOnce };
  const isGapDeed = gapDeeds.has(words[at]?.text ?? '') && words[at + 1]?.text !== 'to';
  for (let i = at; i < Math.min(words.length, at + longestWay); i++) {
    const gapEnd = isGapDeed && words[i]!.clause === words[at]!.clause ? endOfPhrase(gapEnds, words, i) : null;
    if (gapEnd !== null) return { behind: null, end: gapEnd };
    if (endsOfWill.has(words[i]!.text)) return null;
    // "I will be away but call Tom" is no deed of mine.
    const isMine = will.has(words[i + 1]?.text ?? '') || (words[at]!.text !== 'be' && words[i]!.text !== 'but');
    const end = isMine && andWords.has(words[i]!.text) ? deedFrom(i + 1) : null;
    if (end !== null) return { behind: i + 1, end };
  }
  return null;
}

/** «جواب شما را تا فردا خواهم داد»: where a noun and the verb that makes it a deed end. */
function endOfCompound(words: readonly Word[], at: number): number | null {
  const { compounds, betweenNounAndVerb, objectMarks } = promiseWords();
  const verbs = compounds.get(words[at]!.text);
  if (verbs === undefined) return null;
  let hasMark = false;
  for (let next = at + 1; next < Math.min(words.length, at + longestWay); next++) {
    const verb = verbs.find((one) => startsWith(words, next, one));
    if (verb !== undefined) return next + verb.length;
    const { text, clause } = words[next]!;
    hasMark ||= objectMarks.has(text);
    if (clause !== words[at]!.clause || !(hasMark || betweenNounAndVerb.has(text))) return null;
  }
  return null;
}

/** «Наш менеджер позвонит», «کارشناس ما تماس می‌گیرد»: where ends what others of ours do, if they are named at a word. */
function endOfOursDo(words: readonly Word[], at: number): number | null {
  const { ours, beforeUs, notOurs, oursDo, denials } = promiseWords();
  if (!ours.has(words[at]!.text) || beforeUs.has(words[at - 1]?.text ?? '') || notOurs.has(words[at + 1]?.text ?? '')) return null;
  for (let i = at + 1; i < Math.min(words.length, at + longestWay) && words[i]!.clause === words[at]!.clause; i++) {
    const end = endOfPhrase(oursDo, words, i);
    if (end !== null || denials.has(words[i]!.text)) return end;
  }
  return null;
}

/** The words that commit somebody, if they begin at this one. */
function commitmentAt(words: readonly Word[], at: number): Commitment | null {
  const whole = endOfPhrase(promiseWords().commitments, words, at) ?? endOfCompound(words, at) ?? endOfOursDo(words, at);
  if (whole !== null) return { behind: null, end: whole };
  const will = endOfWilling(words, at);
  return will === null ? null : deedAfterWill(words, will);
}

type Span = { start: number; end: number };

/** Where words stand in quotation marks: somebody else's, as a rule. */
const quotedIn = (source: string): Span[] =>
  Array.from(source.matchAll(/«[^«»\n]{1,400}»|“[^“”\n]{1,400}”|„[^„“”\n]{1,400}[“”]|"[^"\n]{1,400}"/gu), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));

/**
 * Where somebody commits themselves, without "if" before it or "if you pay" behind it, without "not", and not in quotation
 * marks; null: nowhere.
 */
function promiseIn(words: readonly Word[], quoted: readonly Span[]): { clause: number; behind: number | null } | null {
  const { conditions, notConditions, laterConditions, denials, later } = promiseWords();
  for (let i = 0; i < words.length; i++) {
    const condition = endOfPhrase(conditions, words, i);
    if (condition !== null && !notConditions.has(words[condition]?.text ?? '')) return null;
    const commitment = commitmentAt(words, i);
    if (commitment === null) continue;
    const { behind, end } = commitment;
    const isDenial = (at: number): boolean => denials.has(words[at]?.text ?? '');
    // "Not later than Friday" is a promise.
    const isDenied = isDenial(i - 1) || (isDenial(end) && !later.has(words[end + 1]?.text ?? ''));
    const isQuoted = quoted.some(({ start, end: last }) => start <= words[i]!.start && words[i]!.start < last);
    if (isDenied || isQuoted) continue;
    const isConditional = words.some((_, at) => at >= end && endOfPhrase(laterConditions, words, at) !== null);
    return isConditional ? null : { clause: words[behind ?? i]!.clause, behind };
  }
  return null;
}

const endsBefore = (words: readonly Word[], end: number, phrase: readonly string[]): boolean =>
  end >= phrase.length && startsWith(words, end - phrase.length, phrase);

/** "After Friday", "every Friday", "two days before 4 December": the day at `first` is named to tell another one. */
function isOfAnotherDay(words: readonly Word[], first: number, behind: number): boolean {
  const { notOnDay, offDay, awayFromDay, spanUnits } = promiseWords();
  const end = words[first - 1]?.text === 'the' ? first - 1 : first;
  const isSpan = (at: number): boolean =>
    spanUnits.units.has(words[at]?.text ?? '') && (numberOf(words[at - 1]) !== null || words[at - 1]?.text === 'за');
  return (
    notOnDay.some((phrase) => endsBefore(words, end, phrase)) ||
    [0, 1, 2, 3].some((n) => words[behind + n]?.clause === words[first]!.clause && endOfPhrase(offDay, words, behind + n) !== null) ||
    awayFromDay.some((phrase) => endsBefore(words, end, phrase) && isSpan(end - phrase.length - 1))
  );
}

/** "The order for 15 January", "Thursday's minutes", «صورت‌حساب سه‌شنبه را»: the day tells what is meant rather than when. */
const isOfAThing = (words: readonly Word[], first: number, end: number): boolean =>
  promiseWords().ofDay.has(words[first - 1]?.text ?? '') || promiseWords().objectMarks.has(words[end]?.text ?? '');

/** A day that words name, where they stand, and how: weekdays and weeks say less than a date that stands beside them. */
type NamedDay = {
  day: number;
  start: number;
  end: number;
  kind: 'period' | 'word' | 'span' | 'weeks' | 'weekday' | 'date';
  isLesser: boolean;
};

/** Of a sentence's days those of its promise: in its clause, behind an earlier deed, and what goes on behind a comma ("Wednesday, 22 July"). */
function daysBeside(
  days: readonly NamedDay[],
  words: readonly Word[],
  { clause, behind }: { clause: number; behind: number | null },
): NamedDay[] {
  const inClause = days.filter(({ start }) => words[start]!.clause === clause);
  const later = inClause.filter(({ start, isLesser }) => start >= (behind ?? 0) && !isLesser);
  const here = later.length > 0 ? later : inClause;
  const last = here.at(-1);
  const next = days.find(({ start, kind }) => last !== undefined && kind !== last.kind && start >= last.end && start <= last.end + 1);
  return next === undefined || here.includes(next) ? here : [...here, next];
}

/** The day that a promise is for, days since 1970-01-01; null where none of the days tells, or all have been. */
function chooseDay(days: readonly NamedDay[], words: readonly Word[], at: number, time: WorkingTime): number | null {
  const from = localDay(at);
  const kept: NamedDay[] = [];
  const wholeWeeks = new Set<NamedDay>();
  for (const one of days) {
    const beside = one.kind === 'weekday' ? days.find((other) => tellsOfSame(words, one, other)) : undefined;
    const isSame = beside !== undefined && weekdayOf(beside.day) === weekdayOf(one.day);
    // "By the end of the day on Friday" is of Friday.
    if (beside === undefined || (beside.kind === 'word' && !isSame)) kept.push(one);
    // "On Wednesday, 23 July" of a year in which it is a Thursday.
    else if (beside.kind === 'date' && !isSame) return null;
    else if (beside.kind === 'weeks') {
      // "In a week on Wednesday" is of that week; on a day off it may be either's.
      if (!isWorkingDay(from, time)) return null;
      const start = startOfWeek(endOfWeek(beside.day, time), time);
      wholeWeeks.add(beside);
      kept.push({ ...one, day: start + ((weekdayOf(one.day) - weekdayOf(start) + 7) % 7) });
    }
  }
  const ahead = kept.filter((one) => one.day >= from && !wholeWeeks.has(one));
  // What tells of things counts where the words name no other day.
  const sure = ahead.filter(({ isLesser }) => !isLesser);
  // "On Monday or Tuesday": kept is what comes by the later day.
  return ahead.length === 0 ? null : Math.max(...(sure.length > 0 ? sure : ahead).map(({ day }) => day));
}

function namedDays(words: readonly Word[], { source }: Words, at: number, time: WorkingTime): NamedDay[] {
  const from = localDay(at);
  const found: NamedDay[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const period = dayOfPeriod(words, i, from, time);
    if (period !== null) {
      const { day, end, isPart } = period;
      if (day !== null && !isOfAnotherDay(words, i, end))
        found.push({ day, start: i, end, kind: 'period', isLesser: !isPart || isOfAThing(words, i, end) });
      // "By the end of next week" is not next week as well.
      i = end - 1;
      continue;
    }
    const add = (kind: NamedDay['kind'], day: number | null, start: number, end: number): boolean => {
      if (day !== null && !isOfAnotherDay(words, start, end))
        found.push({ day, start, end, kind, isLesser: isOfAThing(words, start, end) });
      return day !== null;
    };
    const span = dayAfterSpan(words, i, at, time);
    const isLed = promiseWords().dateLeads.has(words[i - 1]?.text ?? '');
    const monthDay = promiseWords().monthNames.has(word.text) ? startOfMonthDay(words, i) : i;
    const isNamed =
      add('word', dayOfPhrase(words, i, from), i, i + 1) ||
      (span !== null && add(span.isWeeks ? 'weeks' : 'span', span.day, i, span.end)) ||
      add('weekday', dayOfWeekday(words, i, from, time), weekdayAt(words, i)?.first ?? i, i + 1);
    if (!isNamed && !add('date', dayOfMonthName(words, i, from), monthDay, monthDay < i ? i + 1 : i + 2))
      add('date', dayOfDigits(source.slice(word.start, word.end + 12), source.charAt(word.start - 1), isLed, from), i, i + 1);
  }
  return found;
}

/** Whether a weekday stands beside another day that it only makes surer: "Wednesday, 22 July", "today, on Friday". */
function tellsOfSame(words: readonly Word[], weekday: NamedDay, other: NamedDay): boolean {
  if (!['word', 'date', 'weeks'].includes(other.kind) || other.isLesser) return false;
  const [before, after] = weekday.start < other.start ? [weekday, other] : [other, weekday];
  const between = words.slice(before.end, after.start).filter(({ text }) => !/^\d+$/.test(text));
  return between.length === 0 || (between.length === 1 && between[0]!.text.length <= 3 && !promiseWords().orWords.has(between[0]!.text));
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

/** A day of the week before the one that is so many weeks after that of a day. */
const weekBefore = (after: Period['after'], from: number, time: WorkingTime): number => (after === 2 ? startOfNextWeek(from, time) : from);

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

/** The month, quarter or year of a day, or one after it. */
function spanOf({ unit, after }: Pick<Period, 'unit' | 'after'>, from: number, calendar: Calendar): [number, number] {
  const months = { week: 1, month: 1, quarter: 3, year: 12 }[unit];
  let [first] = monthAround(from, calendar);
  while ((monthOf(first, calendar) - 1) % months !== 0) [first] = monthAround(first - 1, calendar);
  let span = monthsFrom(first, months, calendar);
  for (let k = 0; k < after; k++) span = monthsFrom(span[1] + 1, months, calendar);
  return span;
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
function partOfWeek(part: PeriodPart, after: Period['after'], writtenOn: number, time: WorkingTime): number {
  const from = weekBefore(after, writtenOn, time);
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

/** Of which week a weekday is that ends at that word: 1: "next Tuesday", "Tuesday next week"; 2: "the Tuesday after next"; 0: nothing tells. */
function weeksAhead(words: readonly Word[], at: number): Period['after'] {
  const { nextWords, afterNext, ofDay, periods } = promiseWords();
  const found = weekdayAt(words, at);
  if (found === null) return 0;
  if (startsWith(words, at + 1, afterNext)) return 2;
  if (nextWords.has(words[found.first - 1]?.text ?? '')) return 1;
  for (const [first, word] of words.entries()) {
    const period = periods.get(word.text)?.find(({ phrase }) => startsWith(words, first, phrase));
    // "The plan for next week by Wednesday".
    const isOther = first < at && ofDay.has(words[first - 1]?.text ?? '');
    const isWeek = period?.means.unit === 'week' && period.means.after > 0 && !isOther;
    if (isWeek && isBeside(words, at, first, first + period.phrase.length)) return period.means.after;
  }
  return 0;
}

const numberOf = (word: Word | undefined): number | null => {
  if (word === undefined) return null;
  const number = promiseWords().numberWords.get(word.text) ?? (/^\d{1,3}$/.test(word.text) ? Number(word.text) : null);
  return number === null || number < 1 ? null : number;
};

/** A span, `isWeeks` where it counts weeks: "in three working days", «ظرف دو روز», «в течение 5 рабочих дней»: a lead-in, a number, a unit. */
function dayAfterSpan(
  words: readonly Word[],
  first: number,
  writtenAt: number,
  time: WorkingTime,
): { day: number; end: number; isWeeks: boolean } | null {
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
  const isLater = laterWords.has(words[next]?.text ?? '');
  if (lead === undefined && !isLater) return null;
  const days = unit * (count ?? 1);
  const from = localDay(writtenAt);
  const told = { end: isLater ? next + 1 : next, isWeeks: unit === 7 };
  // Hours of work say little of days; the clock's tell the day that they end on.
  if (unit < 1) return isWorkingAfter ? null : { ...told, day: localDay(writtenAt + days * dayMs) };
  return { ...told, day: isWorkingAfter && unit === 1 ? workingDaysAfter(from, days, time) : from + days };
}

/** The next day of that name, on the day itself the one of the week after; with "next week" beside it that of the next week. */
function dayOfWeekday(words: readonly Word[], at: number, from: number, time: WorkingTime): number | null {
  const found = weekdayAt(words, at);
  if (found === null) return null;
  const after = weeksAhead(words, at);
  const start = after > 0 ? startOfNextWeek(weekBefore(after, from, time), time) : from + 1;
  return start + ((found.weekday - weekdayOf(start) + 7) % 7);
}

/** The number before a month's name and where it begins: "the 4th of December", «к 1-му декабря», «۲۰ ام آذر», «بیست و پنجم تیر»; null: none. */
function numberBeforeMonth(words: readonly Word[], at: number): { day: number; first: number } | null {
  const { ordinals, tens } = promiseWords();
  const first = ['of', 'го', 'му', 'ام'].includes(words[at - 1]?.text ?? '') ? at - 2 : at - 1;
  const text = words[first]?.text ?? '';
  const ordinal = ordinals.get(text);
  if (ordinal === undefined) {
    const day = dayIn(words[first]);
    return day === null ? null : { day, first };
  }
  const tenAt = words[first - 1]?.text === 'و' ? first - 2 : first - 1;
  const ten = tens.get(words[tenAt]?.text ?? '');
  const isWhole = ten !== undefined && ordinal < 10 && ten + ordinal <= 31;
  return isWhole ? { day: ten + ordinal, first: tenAt } : { day: ordinal, first };
}

function dayIn(word: Word | undefined): number | null {
  const number = Number(/^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word?.text ?? '')?.[1]);
  return number >= 1 && number <= 31 ? number : null;
}

/** Where a day with its month begins. */
const startOfMonthDay = (words: readonly Word[], at: number): number => numberBeforeMonth(words, at)?.first ?? at;

/** "27 November", "November 27", «۵ آذر», «27 ноября»: the next such day; with a year beside it that very one. */
function dayOfMonthName(words: readonly Word[], at: number, from: number): number | null {
  const month = promiseWords().monthNames.get(words[at]!.text);
  if (month === undefined) return null;
  const isEnglish = month.calendar === 'gregory' && /^[a-z]/.test(words[at]!.text);
  const dayBefore = numberBeforeMonth(words, at)?.day ?? null;
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

/** 2026-11-27, 27.11.2026, 27.11., 27/11 and ۱۴۰۵/۹/۵; 11/10 could be two days and is none, and so is «۲۷/۱۱». */
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
  const slashed = /^(\d\d)\/(\d\d)(?:\/(20\d\d))?(?![\d/])/.exec(text);
  if (slashed && (isLed || slashed[3] !== undefined)) {
    const [one, other] = [Number(slashed[1]), Number(slashed[2])];
    return one > 12 !== other > 12 ? dayInYear(slashed[3], Math.min(one, other), Math.max(one, other), from) : null;
  }
  const dotted = /^(\d\d?)\.(\d\d?)(?:\.(20\d\d)?)?(?!\.?\d)/.exec(plain);
  if (!isLed || dotted === null || Number(dotted[2]) > 12 || dotted[2]!.length < 2) return null;
  return dayInYear(dotted[3], Number(dotted[2]), Number(dotted[1]), from);
}

/** The day of that year; without one the next such day. */
function dayInYear(its: string | undefined, month: number, date: number, from: number): number | null {
  const year = new Date(from * dayMs).getUTCFullYear();
  const day = realDay(Number(its ?? year), month, date);
  if (day === null || day >= from || its !== undefined) return day;
  const next = realDay(year + 1, month, date);
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
