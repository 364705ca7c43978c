import {
  dayHalves,
  dayWords,
  directions,
  eras,
  fillers,
  gregorianMonths,
  jalaliMonths,
  joined,
  lastWords,
  nowWords,
  numerals,
  shortWeekdays,
  units,
  weekdays,
  zones,
} from './date-words.ts';
import { asciiDigits } from './digits.ts';
import { jalaliToDay, jalaliYear } from './jalali.ts';
import { cleanText, foldAccents, foldLetters, type TextLanguage } from './text.ts';

export type DateOrder = 'dayFirst' | 'monthFirst' | 'yearFirst';

export type ReadDateOptions = {
  language: TextLanguage | null;
  /** How dates of numbers only are written here, where that is known; it goes before what the language settles. */
  dateOrder: DateOrder | null;
  /** ms since 1970 UTC. */
  now: number;
  /** Then a weekday or a date without its year says nothing; otherwise the last such day not after now is meant. */
  mayBeFuture?: boolean | undefined;
  /** Minutes east of UTC of the wall clock that the text shows; the machine's own zone where absent. */
  timeZoneOffsetMinutes?: number | undefined;
};

/** `at`: ms since 1970 UTC. A day alone is UTC midnight of that calendar day. */
export type DateRead = { at: number; precision: 'day' | 'minute' };

/** `ambiguous`: a date that can be read in several ways, which `readings` lists, the earliest first. */
export type DateExplanation = { kind: 'date'; date: DateRead } | { kind: 'ambiguous'; readings: DateRead[] } | { kind: 'none' };

type Calendar = 'jalali' | 'gregorian';
type Clock = { ms: number; offsetMinutes: number | null };
/** What the wall that the page hangs on shows: days are counted since 1970-01-01. */
type Wall = {
  today: number;
  thisYear: number;
  at: (day: number, clock: Clock | null) => DateRead;
  isPast: (day: number, clock: Clock | null) => boolean;
};
type Words = {
  weekday: number;
  /** The weekday in full or as everybody shortens it: enough to be a date alone. */
  isWholeWeekday: boolean;
  isLast: boolean;
  /** 1 to 12; 0 where no month is named. */
  month: number;
  isJalali: boolean;
  /** Today, yesterday and the like, in days from today. */
  daysFromToday: number | null;
  numbers: string[];
};

const dayMs = 86_400_000;
const maxLength = 200;

/** Place of the name that a word is or, in Latin and Cyrillic letters, begins (Sept, нояб.); -1 where names of several places do. */
function findName(names: ReadonlyMap<string, number>, word: string): number {
  const whole = names.get(word) ?? -1;
  if (whole >= 0 || word.length < 3 || word >= '\u0600') return whole;
  const begun = new Set<number>();
  for (const [name, place] of names) if (name.startsWith(word)) begun.add(place);
  const [place = -1] = begun;
  return begun.size === 1 ? place : -1;
}

const isDateWord = (word: string) =>
  dayWords.has(word) || [weekdays, gregorianMonths, jalaliMonths].some((list) => findName(list, word) >= 0);

/** A number in words up to 199: three, двадцать пять, twenty-five, بیست و پنج. */
function numberOf(words: string): number | null {
  let sum = 0;
  let room = Infinity;
  for (const part of words.split(/ (?:و )?|-/u)) {
    const value = numerals.get(part);
    // A hundred, then tens, then ones; nothing follows the numbers from one to nineteen.
    if (value === undefined || value >= room) return null;
    sum += value;
    room = value < 20 ? 0 : value === 100 ? 100 : 10;
  }
  return sum;
}

/** Persian ordinals as days of a month: اول، دوم، دوازدهم، بیست و سوم. */
function ordinalOf(word: string): number | null {
  if (word === 'اول') return 1;
  const stem = /^(.+?)ا?م$/u.exec(word)?.[1];
  return stem === undefined ? null : numberOf(stem.replace(/سو$/u, 'سه'));
}

/** Days since 1970-01-01 of a Gregorian date (years 1950 to 2149) or a Jalali one (1250 to 1500); null if impossible. */
function dayOf(year: number, month: number, day: number): number | null {
  if (isJalaliYear(year)) return jalaliToDay(year, month, day);
  if (year < 1950 || year > 2149 || month < 1 || month > 12 || day < 1) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.getTime() / dayMs : null;
}

const isJalaliYear = (year: number) => year >= 1250 && year <= 1500;

const weekdayOf = (day: number) => (((day + 4) % 7) + 7) % 7;

/** Two digits of a year mean the last such year up to ten years from now. */
function fullYear(digits: string, calendar: Calendar, wall: Wall): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  const latest = (calendar === 'jalali' ? jalaliYear(wall.today) : wall.thisYear) + 10;
  return latest - ((latest - year) % 100);
}

function wallOf({ now, timeZoneOffsetMinutes: offset }: ReadDateOptions): Wall {
  const local = new Date(now);
  const today =
    offset === undefined
      ? Date.UTC(local.getFullYear(), local.getMonth(), local.getDate()) / dayMs
      : Math.floor((now + offset * 60_000) / dayMs);
  const at = (day: number, clock: Clock | null): DateRead => {
    if (clock === null) return { at: day * dayMs, precision: 'day' };
    const utc = day * dayMs + clock.ms;
    const known = clock.offsetMinutes ?? offset;
    if (known !== undefined) return { at: utc - known * 60_000, precision: 'minute' };
    const wall = new Date(utc);
    const here = new Date(wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate());
    here.setHours(wall.getUTCHours(), wall.getUTCMinutes(), wall.getUTCSeconds());
    return { at: here.getTime(), precision: 'minute' };
  };
  const isPast = (day: number, clock: Clock | null) => (clock === null ? day <= today : at(day, clock).at <= now);
  return { today, thisYear: new Date(today * dayMs).getUTCFullYear(), at, isPast };
}

/** One line in the letters and digits of date-words.ts. */
function lineOf(text: string): string {
  let line = foldAccents(asciiDigits(foldLetters(cleanText(text, maxLength))))
    .replaceAll('،', ',')
    .replaceAll(/[\u2010\u2011]/gu, '-')
    .replaceAll(/(?<=\p{L})['’](?=\p{L})/gu, '');
  for (const [apart, together] of joined) line = line.replaceAll(apart, together);
  return line;
}

const without = (line: string, match: RegExpExecArray) => `${line.slice(0, match.index)} ${line.slice(match.index + match[0].length)}`;

const zoneNames = [...zones.keys()].join('|');
const offset = '([+−-])(\\d\\d?)(?::?(\\d\\d))?(?![\\d/.:-])';
const halves = dayHalves.map(({ words }) => `(${words})`).join('|');
const plainHalves = dayHalves.flatMap(({ words, isSpan }) => (isSpan ? [] : words)).join('|');
const timePatterns = [
  // 9:05, 09:05:00.123
  /(?<![\d:.])(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?(?![\d:])/u,
  // 17 Uhr 5, 17h05, 17 часов 5 минут, ساعت ۱۷ و ۵ دقیقه
  /(?<![\d:.])(\d{1,2}) ?(?:uhr|h|часов|часа|час|ч\.?)(?: ?(\d\d?)(?!\d)(?: ?мин\p{L}*\.?)?)?(?!\p{L})/u,
  /(?<!\p{L})ساعت (\d{1,2})(?: ?و ?(\d\d?) ?دقیقه)?(?![\d:])/u,
  // 5 pm: the half of the day must follow
  new RegExp(`(?<![\\d:./-])(\\d{1,2})(?= ?(?:${plainHalves})(?!\\p{L}))`, 'u'),
];
const halfAfter = new RegExp(` ?(?:${halves})(?!\\p{L})`, 'uy');
const zoneAfter = new RegExp(` ?(?:(${zoneNames})(?![\\p{L}\\d]) ?(?:${offset})?|${offset}(?: (?:${zoneNames})(?![\\p{L}\\d]))?)`, 'uy');
/** A zone in brackets: 13:02 (UTC), ۱۳:۰۲ (+۳:۳۰ گرینویچ). */
const bracketedZone = new RegExp(
  `(?<=:\\d\\d[^()]{0,20})\\(((?:${zoneNames}|[+−-]\\d\\d?(?::?\\d\\d)?)(?: [+−-]\\d\\d?(?::?\\d\\d)?| (?:${zoneNames}))?)\\)`,
  'u',
);

/** Takes the time out of a line. `isWeak`: 17 h, which beside no day may be a span of time. Null if it is impossible. */
function takeTime(line: string): { clock: Clock; isWeak: boolean; rest: string } | 'none' | null {
  const found = timePatterns.findIndex((pattern) => pattern.test(line));
  if (found < 0) return 'none';
  const match = timePatterns[found]!.exec(line)!;
  const [, hours, minutes = '0', seconds = '0'] = match;
  let end = match.index + match[0].length;

  halfAfter.lastIndex = end;
  const halfMatch = halfAfter.exec(line);
  let hour = Number(hours);
  if (halfMatch) {
    end += halfMatch[0].length;
    const { half } = dayHalves[halfMatch.slice(1).findIndex((words) => words !== undefined)]!;
    const isAfternoon = half === 'pm' || (half === 'night' && hour >= 6 && hour < 12);
    // Some write 13:02 بعدازظهر: then the half day says nothing new.
    if (hour > 12 ? !isAfternoon && half !== 'night' : hour === 0 && isAfternoon) return null;
    if (hour <= 12) hour = (hour % 12) + (isAfternoon ? 12 : 0);
  }
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;

  zoneAfter.lastIndex = end;
  const zoneMatch = zoneAfter.exec(line);
  let offsetMinutes: number | null = null;
  if (zoneMatch) {
    const [whole, name] = zoneMatch;
    const [sign, zoneHours, zoneMinutes = '0'] = zoneMatch.slice(name === undefined ? 5 : 2);
    // 09:00-10:00 is a time from and to; as an offset it needs a zone, seconds, or the T of ISO 8601 before the time.
    const isRange = sign !== '+' && whole.includes(':') && name === undefined && match[3] === undefined && line[match.index - 1] !== 't';
    if (isRange) return null;
    end += whole.length;
    offsetMinutes = zones.get(name ?? '') ?? 0;
    if (sign !== undefined) {
      offsetMinutes = (Number(zoneHours) * 60 + Number(zoneMinutes)) * (sign === '+' ? 1 : -1);
      if (Math.abs(offsetMinutes) > 14 * 60 || Number(zoneMinutes) > 59) return null;
    }
  }
  const clock = { ms: ((hour * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000, offsetMinutes };
  return { clock, isWeak: found > 0 && !halfMatch, rest: `${line.slice(0, match.index)} ${line.slice(end)}` };
}

/** 3 days ago, неделю назад, ۲ ساعت پیش, vor 5 Minuten: to the day for days and weeks. */
function relativeDate(line: string, now: number, wall: Wall): DateRead | null {
  for (const [before, behind, sign] of directions) {
    if (!line.startsWith(before) || !line.endsWith(behind) || line.length < before.length + behind.length) continue;
    const span = line.slice(before.length, line.length - behind.length);
    const [, digits, words, unit = ''] = /^(?:(\d{1,5}) ?|([\p{L} -]{1,40}) )?(\p{L}+)\.?$/u.exec(span) ?? [];
    const unitMs = units.get(unit);
    if (unitMs === undefined) continue;
    // Only Russian says "week ago" for one week; هفته پیش is last week.
    const bare = /\p{Script=Cyrillic}/u.test(unit) ? 1 : null;
    const number = digits === undefined ? (words === undefined ? bare : numberOf(words)) : Number(digits);
    if (number === null) return null;
    const ms = sign * number * unitMs;
    return unitMs >= dayMs ? wall.at(wall.today + ms / dayMs, null) : { at: now + ms, precision: 'minute' };
  }
  return null;
}

/** 2026-W47-7, the week date of ISO 8601. */
function weekDate(line: string): number | null {
  const [, year, week, weekday] = /^(\d{4})-?w(\d\d)-?([1-7])$/u.exec(line) ?? [];
  if (weekday === undefined) return null;
  const fourth = dayOf(Number(year), 1, 4);
  if (fourth === null) return null;
  const monday = fourth - ((weekdayOf(fourth) + 6) % 7) + (Number(week) - 1) * 7;
  // The year of a week is that of its Thursday.
  return new Date((monday + 3) * dayMs).getUTCFullYear() === Number(year) ? monday + Number(weekday) - 1 : null;
}

/** The words and loose numbers of a line; null where it holds anything that is not understood. */
function wordsOf(line: string): Words | null {
  const words: Words = { weekday: -1, isWholeWeekday: false, isLast: false, month: 0, isJalali: false, daysFromToday: null, numbers: [] };
  const undecided: string[] = [];
  const setMonth = (word: string) => {
    const gregorian = findName(gregorianMonths, word);
    const place = gregorian >= 0 ? gregorian : findName(jalaliMonths, word.replace(/(?<=.)ماه$/u, ''));
    if (place < 0 || words.month > 0) return false;
    words.month = place + 1;
    words.isJalali = gregorian < 0;
    return true;
  };
  const setWeekday = (word: string) => {
    const place = findName(weekdays, word);
    const weekday = place >= 0 ? place : (shortWeekdays.get(word) ?? -1);
    if (weekday < 0 || words.weekday >= 0) return false;
    words.weekday = weekday;
    words.isWholeWeekday = weekdays.has(word);
    return true;
  };
  for (const [token, digits, word] of line.matchAll(/(\d+)|((?:بیست|سی) و \p{L}+|\p{L}[\p{L}\p{M}]*)|\S/gu)) {
    const ordinal = word === undefined ? null : ordinalOf(word);
    const fromToday = dayWords.get(token);
    if (digits !== undefined) words.numbers.push(digits);
    else if (word === undefined) {
      if (!/[-–—,.|/·•'’]/u.test(token)) return null;
    } else if (fillers.has(word)) continue;
    else if (ordinal !== null) words.numbers.push(String(ordinal));
    else if (lastWords.has(word)) words.isLast = true;
    else if (fromToday !== undefined) {
      if (words.daysFromToday !== null) return null;
      words.daysFromToday = fromToday;
    } else if (findName(weekdays, word) >= 0 && findName(gregorianMonths, word) >= 0) undecided.push(word);
    else if (!setWeekday(word) && !setMonth(word)) return null;
  }
  // In French and Spanish mar. is a Tuesday or March, whichever is still missing.
  return undecided.every((word) => setMonth(word) || setWeekday(word)) ? words : null;
}

/** The orders that a date of numbers with the year in front or behind may stand in, unless its year has four digits and is first. */
function ordersOf(separator: string, isShort: boolean, { dateOrder, language }: ReadDateOptions): DateOrder[] {
  const given = dateOrder === 'yearFirst' && !isShort ? null : dateOrder;
  if (separator === '.') return given === null ? ['dayFirst'] : ['dayFirst', given];
  if (given !== null) return [given];
  const mayBeYearFirst: DateOrder[] = isShort ? ['yearFirst'] : [];
  if (language === 'fa') return ['dayFirst', ...mayBeYearFirst];
  if (language === 'ru') return separator === '-' ? ['dayFirst', ...mayBeYearFirst] : ['dayFirst'];
  return ['dayFirst', 'monthFirst', ...mayBeYearFirst];
}

/** The days that three numbers can mean, given what is known of their order and calendar. */
function daysOfNumbers(match: RegExpExecArray, era: Calendar | null, options: ReadDateOptions, wall: Wall): (number | null)[] {
  const [, first = '', separator = '', second = '', third = ''] = match;
  if (first.length === 4)
    return third.length < 3 && isOfEra(Number(first), era) ? [dayOf(Number(first), Number(second), Number(third))] : [];
  if (first.length > 2 || third.length === 3 || third.length < 2) return [];
  // Two digits of a year in Persian may be Jalali or Gregorian.
  const calendars: Calendar[] = era !== null ? [era] : options.language === 'fa' ? ['jalali', 'gregorian'] : ['gregorian'];
  const isShort = third.length === 2;
  return ordersOf(separator, isShort, options).flatMap((order) => {
    const [year, month, day] =
      order === 'dayFirst' ? [third, second, first] : order === 'monthFirst' ? [third, first, second] : [first, second, third];
    if (!isShort) return isOfEra(Number(year), era) ? [dayOf(Number(year), Number(month), Number(day))] : [];
    return year.length === 2 ? calendars.map((calendar) => dayOf(fullYear(year, calendar, wall), Number(month), Number(day))) : [];
  });
}

const isOfEra = (year: number, era: Calendar | null) => era === null || isJalaliYear(year) === (era === 'jalali');

/** The days that a month's name with one or two numbers can mean. Without its year: the last such day that is past. */
function daysOfMonth({ month, isJalali, numbers }: Words, clock: Clock | null, wall: Wall): (number | null)[] {
  const [day, year] = numbers[0]?.length === 4 ? [numbers[1], numbers[0]] : numbers;
  if (day === undefined || day.length > 2 || numbers.length > 2) return [];
  if (year !== undefined) {
    if (year.length !== 2 && (year.length !== 4 || isJalaliYear(Number(year)) !== isJalali)) return [];
    const calendar = isJalali ? 'jalali' : 'gregorian';
    const days = [dayOf(fullYear(year, calendar, wall), month, Number(day))];
    // The platform puts Persian years first (۰۳ مرداد ۱۲), people put them last.
    if (isJalali && year.length === 2 && day.length === 2) days.push(dayOf(fullYear(day, calendar, wall), month, Number(year)));
    return days;
  }
  const thisYear = isJalali ? jalaliYear(wall.today) : wall.thisYear;
  // Eight years back reach a leap day.
  for (let back = 0; back <= 8; back += 1) {
    const at = dayOf(thisYear - back, month, Number(day));
    if (at !== null && wall.isPast(at, clock)) return [at];
  }
  return [];
}

/** The days that a line without its time can mean. */
function daysOf(
  line: string,
  clock: Clock | null,
  isWeakTime: boolean,
  hasNote: boolean,
  options: ReadDateOptions,
  wall: Wall,
): (number | null)[] {
  let rest = line;
  const eraMatch = eras.flatMap(([era, pattern]) => {
    const match = pattern.exec(rest);
    return match ? [{ era, match }] : [];
  })[0];
  if (eraMatch) rest = without(rest, eraMatch.match);
  const era = eraMatch?.era ?? null;
  const numbersMatch = /(?<!\d)(\d{1,4}) ?([-./]) ?(\d{1,2}) ?\2 ?(\d{1,4})(?!\d)/u.exec(rest);
  if (numbersMatch) rest = without(rest, numbersMatch);
  const words = wordsOf(rest);
  if (words === null) return [];

  const { weekday, month, daysFromToday, numbers } = words;
  const isRelative = numbersMatch === null && month === 0;
  // "Last" goes with a weekday only; today and the like, a bare weekday and a time need no date, no year and no note beside them.
  if (words.isLast && (!isRelative || weekday < 0 || daysFromToday !== null)) return [];
  if (!isRelative && daysFromToday !== null) return [];
  if (isRelative && (numbers.length > 0 || era !== null || hasNote)) return [];
  let days: (number | null)[] = [];
  if (numbersMatch) days = month > 0 || numbers.length > 0 ? [] : daysOfNumbers(numbersMatch, era, options, wall);
  else if (month > 0) {
    if (era !== null && words.isJalali !== (era === 'jalali')) return [];
    if (numbers.length === 1 && (options.mayBeFuture === true || hasNote)) return [];
    days = daysOfMonth(words, clock, wall);
  } else if (daysFromToday !== null) days = [wall.today + daysFromToday];
  else if (words.isLast) return [wall.today - 1 - ((weekdayOf(wall.today - 1) - weekday + 7) % 7)];
  else if (options.mayBeFuture === true) return [];
  else if (weekday >= 0) {
    if (!words.isWholeWeekday && clock === null) return [];
    const latest = wall.today - ((weekdayOf(wall.today) - weekday + 7) % 7);
    days = [wall.isPast(latest, clock) ? latest : latest - 7];
  } else if (clock !== null && !isWeakTime && wall.isPast(wall.today, clock)) days = [wall.today];
  return days.filter((day) => day !== null && (weekday < 0 || weekdayOf(day) === weekday));
}

/**
 * What a text in English, Persian or Russian (and in German, French and Spanish words) says of a date, Gregorian or
 * Jalali, in any digits: told by the year, the era or the month's name. `none`: there is no date, it is impossible, its
 * weekday contradicts it, it is known only to the month or year, or words stand beside it that are not understood.
 * `ambiguous`: several days are meant for all that the options settle. Never throws; texts over 200 characters are none.
 */
export function explainDate(text: string, options: ReadDateOptions): DateExplanation {
  const none: DateExplanation = { kind: 'none' };
  const { now } = options;
  if (text.length > maxLength || !(now >= 0 && now < 8e15)) return none;
  const wall = wallOf(options);
  const full = lineOf(text);
  const label = /^\D{1,60}?: /u.exec(full)?.[0] ?? '';
  if ((label.match(/\p{L}+/gu) ?? []).some((word) => isDateWord(word))) return none;
  const line = full.slice(label.length).replace(bracketedZone, '$1');

  if (nowWords.test(line)) return { kind: 'date', date: { at: now, precision: 'minute' } };
  const relative = relativeDate(line, now, wall);
  if (relative !== null) return { kind: 'date', date: relative };

  // What stands in brackets behind a date may be passed over only if the date is whole without it.
  const note = / ?\([^()]*\)$/u.exec(line);
  const time = takeTime(note ? line.slice(0, note.index) : line);
  if (time === null) return none;
  const clock = time === 'none' ? null : time.clock;
  // A zone that we do not know: 13:02 (Iran Standard Time).
  if (note && clock?.offsetMinutes === null && /time|zeit|heure|hora|врем|وقت|زمان/u.test(note[0])) return none;
  const rest = (time === 'none' ? line.slice(0, note?.index) : time.rest).trim();
  const week = weekDate(rest);
  const days = week === null ? daysOf(rest, clock, time !== 'none' && time.isWeak, note !== null, options, wall) : [week];
  const distinct = [...new Set(days.filter((day) => day !== null))].toSorted((a, b) => a - b);
  const [date, ...others] = distinct.map((day) => wall.at(day, clock));
  if (date === undefined) return none;
  return others.length === 0 ? { kind: 'date', date } : { kind: 'ambiguous', readings: [date, ...others] };
}

/** The date in a text, where explainDate finds one that can be read in one way only. Null otherwise; never throws. */
export function readDate(text: string, options: ReadDateOptions): DateRead | null {
  const explanation = explainDate(text, options);
  return explanation.kind === 'date' ? explanation.date : null;
}

/**
 * The order of days and months that dates of one page prove: 25/12/2026 can only be day first, 12/25/26 only month
 * first. Null where none does, `mixed` where they contradict each other. Only `/` and `-` with the year at the end are asked.
 */
export function dateOrderShownBy(texts: readonly string[]): 'dayFirst' | 'monthFirst' | 'mixed' | null {
  let shown: 'dayFirst' | 'monthFirst' | null = null;
  for (const text of texts) {
    const match = /(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d\d)(?![\d/-])/u.exec(asciiDigits(text.slice(0, maxLength)));
    if (!match) continue;
    const [first, second] = [Number(match[1]), Number(match[3])];
    // A year of two digits may as well stand in front of month and day.
    const isDayFirst = first > 12 && first < 32 && second < 13 && match[4]!.length === 4;
    const here = isDayFirst ? 'dayFirst' : second > 12 && second < 32 && first < 13 ? 'monthFirst' : null;
    if (here === null) continue;
    if (shown !== null && shown !== here) return 'mixed';
    shown = here;
  }
  return shown;
}
