import { asciiDigits } from './digits.ts';
import { jalaliToDay, jalaliYear } from './jalali.ts';
import { cleanText, foldLetters, type TextLanguage } from './text.ts';

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

const dayMs = 86_400_000;
const maxLength = 200;

const gregorianMonths = [
  'january январь января ژانویه',
  'february февраль февраля فوریه',
  'march март марта مارس مارچ',
  'april апрель апреля اوریل اپریل',
  'may май мая مه می',
  'june июнь июня ژوئن ژوین جون',
  'july июль июля ژوئیه ژوییه جولای',
  'august август августа اوت اگوست',
  'september сентябрь сентября سپتامبر',
  'october октябрь октября اکتبر',
  'november ноябрь ноября نوامبر',
  'december декабрь декабря دسامبر',
];
const jalaliMonths = [
  'فروردین farvardin',
  'اردیبهشت ordibehesht',
  'خرداد khordad',
  'تیر tir',
  'مرداد امرداد mordad',
  'شهریور shahrivar',
  'مهر mehr',
  'ابان aban',
  'اذر azar',
  'دی dey',
  'بهمن bahman',
  'اسفند esfand',
];
/** From Sunday on, as Date counts. */
const weekdays = [
  'sunday воскресенье вс یکشنبه',
  'monday понедельник пн دوشنبه',
  'tuesday вторник вт سهشنبه',
  'wednesday среда среду ср چهارشنبه',
  'thursday четверг чт پنجشنبه',
  'friday пятница пятницу пт جمعه',
  'saturday суббота субботу сб شنبه',
];
const dayWords: Record<string, number> = {
  today: 0,
  сегодня: 0,
  امروز: 0,
  yesterday: -1,
  вчера: -1,
  دیروز: -1,
  позавчера: -2,
  پریروز: -2,
  tomorrow: 1,
  завтра: 1,
  فردا: 1,
  послезавтра: 2,
  پسفردا: 2,
};
const nowWords = /^(?:(?:just )?now|только что|сейчас|همین (?:الان|حالا)|هم ?اکنون|لحظاتی پیش)$/u;
const units: Record<string, number> = {};
for (const [ms, words] of [
  [1000, 's sec secs second seconds с сек секунду секунды секунд ثانیه'],
  [60_000, 'min mins minute minutes мин минуту минуты минут دقیقه'],
  [3_600_000, 'h hr hrs hour hours ч час часа часов ساعت'],
  [dayMs, 'd day days д дн день дня дней روز'],
] as const)
  for (const word of words.split(' ')) units[word] = ms;
/** Words and endings that stand in dates and change nothing. */
const fillers = new Set(
  't at on of the st nd rd th ap ad until till by since в во с до от г год года й е го ое ساعت در روز مورخ تاریخ از تا ماه سال م ه ش'.split(
    ' ',
  ),
);

/** English and Russian words are cut as people cut them (Sept, нояб.), Persian ones never. */
const findWord = (list: readonly string[], word: string) =>
  list.findIndex((names) =>
    names.split(' ').some((name) => name === word || (word.length > 2 && word < '\u0600' && name.startsWith(word))),
  );

const isDateWord = (word: string) =>
  Object.hasOwn(dayWords, word) || [weekdays, gregorianMonths, jalaliMonths].some((list) => findWord(list, word) >= 0);

/** Days since 1970-01-01 of a Gregorian date (years 1950 to 2149) or a Jalali one (1250 to 1500); null if impossible. */
function dayOf(year: number, month: number, day: number): number | null {
  if (year >= 1250 && year <= 1500) return jalaliToDay(year, month, day);
  if (year < 1950 || year > 2149 || month < 1 || month > 12 || day < 1) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.getTime() / dayMs : null;
}

const weekdayOf = (day: number) => (((day + 4) % 7) + 7) % 7;

type Clock = { ms: number; offsetMinutes: number | null };

const clockPattern =
  /(?<![\d:.])(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?(?![\d:])(?: ?([ap])\.? ?m(?!\p{L})\.?| ?(قبل|بعد) ?از ?ظهر| ?([قب])\.? ?ظ(?!\p{L})\.?)?(?: ?(z|utc|gmt)(?![\p{L}\d]))?(?: ?(?:utc|gmt)?([+−-])(\d\d?)(?::?(\d\d))?(?![\d/.:-]))?/u;

function clockOf(match: RegExpExecArray): Clock | null {
  const [, hours, minutes, seconds = '0', latin, persian, short, zone, sign, offsetHours, offsetMinutes = '0'] = match;
  // 09:00-10:00 is a time from and to; as an offset it needs seconds or the T of ISO 8601 before the time.
  if (sign !== undefined && match[0].endsWith(`:${offsetMinutes}`) && match[3] === undefined && match.input[match.index - 1] !== 't')
    return null;
  const half = latin ?? persian ?? short;
  const isAfternoon = half === 'p' || half === 'بعد' || half === 'ب';
  let hour = Number(hours);
  // Some write 13:02 بعدازظهر: then the half day says nothing new.
  if (half !== undefined && (hour < 13 || !isAfternoon)) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (isAfternoon ? 12 : 0);
  }
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  let offset = zone === undefined ? null : 0;
  if (sign !== undefined) {
    offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * (sign === '+' ? 1 : -1);
    if (Math.abs(offset) > 14 * 60 || Number(offsetMinutes) > 59) return null;
  }
  return { ms: ((hour * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000, offsetMinutes: offset };
}

/** The days that three numbers can mean, given what is known of their order. */
function daysOfNumbers(first: string, separator: string, second: string, third: string, options: ReadDateOptions): (number | null)[] {
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  if (first.length === 4) return third.length < 3 ? [dayOf(a, b, c)] : [];
  if (first.length > 2 || third.length === 3 || third.length < 2) return [];
  const { dateOrder, language } = options;
  const isShort = third.length === 2;
  // Two digits of a year in Persian may be Jalali or Gregorian, first or last.
  if (isShort && language === 'fa') return [];
  const year = isShort ? fullYear(c, options.now) : c;
  const dayFirst = dayOf(year, b, a);
  const monthFirst = dayOf(year, a, b);
  const yearFirst = isShort && first.length === 2 ? dayOf(fullYear(a, options.now), b, c) : null;
  if (separator === '.') return dateOrder === 'monthFirst' ? [dayFirst, monthFirst] : [dayFirst];
  if (dateOrder === 'dayFirst') return [dayFirst];
  if (dateOrder === 'monthFirst') return [monthFirst];
  if (dateOrder === 'yearFirst' && isShort) return [yearFirst];
  if (language === 'fa') return [dayFirst];
  if (language === 'ru') return separator === '-' ? [dayFirst, yearFirst] : [dayFirst];
  return [dayFirst, monthFirst, yearFirst];
}

const fullYear = (twoDigits: number, now: number) => {
  const year = 2000 + twoDigits;
  return year > new Date(now).getUTCFullYear() + 10 ? year - 100 : year;
};

/**
 * The date in a text of English, Persian or Russian, Gregorian or Jalali (told by the year or the month's name), in any
 * digits. Null where there is none, where it is impossible, where its weekday contradicts it, where words stand beside
 * it that are not understood, and where two readings are possible and differ. Never throws.
 */
export function readDate(text: string, options: ReadDateOptions): DateRead | null {
  if (text.length > maxLength || !(options.now >= 0 && options.now < 8e15)) return null;
  const { now, timeZoneOffsetMinutes } = options;
  const line = asciiDigits(foldLetters(cleanText(text, maxLength)))
    .replaceAll('،', ',')
    .replaceAll(/(یک|دو|سه|چهار|پنج) شنبه/gu, '$1شنبه');
  const label = /^\D{1,60}?: /u.exec(line)?.[0] ?? '';
  if ((label.match(/\p{L}+/gu) ?? []).some((word) => isDateWord(word))) return null;
  let rest = line.slice(label.length).replace(/ ?\([^()]*\)$/u, '');
  // What stands in brackets behind a date may be passed over only if the date is whole without it.
  const hasNote = rest.length < line.length - label.length;

  const local = timeZoneOffsetMinutes === undefined ? new Date(now) : null;
  const today = local
    ? Date.UTC(local.getFullYear(), local.getMonth(), local.getDate()) / dayMs
    : Math.floor((now + timeZoneOffsetMinutes! * 60_000) / dayMs);
  const result = (day: number, clock: Clock | null): DateRead => {
    if (clock === null) return { at: day * dayMs, precision: 'day' };
    const offset = clock.offsetMinutes ?? timeZoneOffsetMinutes;
    const utc = day * dayMs + clock.ms;
    if (offset !== undefined) return { at: utc - offset * 60_000, precision: 'minute' };
    const wall = new Date(utc);
    const at = new Date(
      wall.getUTCFullYear(),
      wall.getUTCMonth(),
      wall.getUTCDate(),
      wall.getUTCHours(),
      wall.getUTCMinutes(),
      wall.getUTCSeconds(),
    );
    return { at: at.getTime(), precision: 'minute' };
  };
  const isPast = (day: number, clock: Clock | null) => (clock === null ? day <= today : result(day, clock).at <= now);

  if (nowWords.test(rest)) return { at: now, precision: 'minute' };
  const relative =
    /^(?:(\d{1,5}|an?|one|یک) ?)?(\p{L}+)\.? (ago|назад|پیش|قبل|دیگر|بعد)$/u.exec(rest) ??
    /^(?:in|через) (?:(\d{1,5}|an?|one) )?(\p{L}+)()$/u.exec(rest);
  if (relative) {
    const [, count, unit = '', direction] = relative;
    if (!Object.hasOwn(units, unit)) return null;
    const number = count === undefined || !/\d/u.test(count) ? 1 : Number(count);
    const steps = ['ago', 'назад', 'پیش', 'قبل'].includes(direction!) ? -number : number;
    return units[unit] === dayMs ? result(today + steps, null) : { at: now + steps * units[unit]!, precision: 'minute' };
  }

  let clock: Clock | null = null;
  const clockMatch = clockPattern.exec(rest);
  if (clockMatch) {
    clock = clockOf(clockMatch);
    if (clock === null) return null;
    rest = `${rest.slice(0, clockMatch.index)} ${rest.slice(clockMatch.index + clockMatch[0].length)}`;
  }
  const numbersMatch = /(?<!\d)(\d{1,4}) ?([-./]) ?(\d{1,2}) ?\2 ?(\d{1,4})(?!\d)/u.exec(rest);
  if (numbersMatch) rest = `${rest.slice(0, numbersMatch.index)} ${rest.slice(numbersMatch.index + numbersMatch[0].length)}`;

  let weekday = -1;
  let month = -1;
  let isJalali = false;
  let named: number | null = null;
  const numbers: string[] = [];
  for (const [token, digits, word] of rest.matchAll(/(\d+)|(\p{L}[\p{L}\p{M}]*)|\S/gu)) {
    if (digits !== undefined) numbers.push(digits);
    else if (word === undefined) {
      if (!/[-–—,.|/·•'’]/u.test(token)) return null;
    } else if (fillers.has(word)) continue;
    else if (word === 'اول' || word === 'یکم') numbers.push('1');
    else if (Object.hasOwn(dayWords, word)) {
      if (named !== null) return null;
      named = dayWords[word]!;
    } else {
      const asWeekday = findWord(weekdays, word);
      const asMonth = findWord(gregorianMonths, word);
      const asJalaliMonth = findWord(jalaliMonths, word.replace(/(?<=.)ماه$/u, ''));
      if (asWeekday >= 0 && weekday < 0) weekday = asWeekday;
      else if (asMonth >= 0 && month < 0) month = asMonth + 1;
      else if (asJalaliMonth >= 0 && month < 0) {
        month = asJalaliMonth + 1;
        isJalali = true;
      } else return null;
    }
  }

  const isRight = (day: number | null): day is number => day !== null && (weekday < 0 || weekdayOf(day) === weekday);
  let days: (number | null)[] = [];
  if (numbersMatch) {
    if (numbers.length > 0 || month > 0 || named !== null) return null;
    days = daysOfNumbers(numbersMatch[1]!, numbersMatch[2]!, numbersMatch[3]!, numbersMatch[4]!, options);
  } else if (named !== null) {
    if (numbers.length > 0 || month > 0 || hasNote) return null;
    days = [today + named];
  } else if (month > 0) {
    if (numbers.length === 0 || numbers.length > 2) return null;
    const [day, year] = numbers[0]!.length === 4 ? [numbers[1] ?? '', numbers[0]] : [numbers[0]!, numbers[1]];
    if (day.length < 1 || day.length > 2) return null;
    if (year === undefined) {
      if (options.mayBeFuture === true || hasNote) return null;
      const thisYear = isJalali ? jalaliYear(today) : new Date(today * dayMs).getUTCFullYear();
      // Eight years back reach a leap day.
      for (let back = 0; back <= 8 && days.length === 0; back += 1) {
        const at = dayOf(thisYear - back, month, Number(day));
        if (at !== null && isPast(at, clock)) days = [at];
      }
    } else {
      const full = year.length === 2 && !isJalali ? fullYear(Number(year), now) : Number(year);
      if (full >= 1900 === isJalali) return null;
      days = [dayOf(full, month, Number(day))];
    }
  } else if (numbers.length > 0 || options.mayBeFuture === true || hasNote) return null;
  else if (weekday >= 0) {
    const latest = today - ((weekdayOf(today) - weekday + 7) % 7);
    days = [isPast(latest, clock) ? latest : latest - 7];
  } else if (clock !== null && isPast(today, clock)) days = [today];

  const possible = new Set(days.filter(isRight));
  const [day] = possible;
  if (possible.size !== 1 || day === undefined) return null;
  return result(day, clock);
}

/**
 * The order of days and months that dates of one page prove: 25/12/2026 can only be day first. Null where none does,
 * `mixed` where they contradict each other. Only `/` and `-` with the year at the end are asked.
 */
export function dateOrderShownBy(texts: readonly string[]): 'dayFirst' | 'monthFirst' | 'mixed' | null {
  let shown: 'dayFirst' | 'monthFirst' | null = null;
  for (const text of texts) {
    const match = /(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?!\d)/u.exec(asciiDigits(text.slice(0, maxLength)));
    if (!match) continue;
    const [first, second] = [Number(match[1]), Number(match[3])];
    const here = first > 12 && first < 32 && second < 13 ? 'dayFirst' : second > 12 && second < 32 && first < 13 ? 'monthFirst' : null;
    if (here === null) continue;
    if (shown !== null && shown !== here) return 'mixed';
    shown = here;
  }
  return shown;
}
