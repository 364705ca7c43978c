import { explainDate } from '../../locale/dates.ts';
import { asciiDigits } from '../../locale/digits.ts';
import { jalaliToDay, jalaliYear } from '../../locale/jalali.ts';
import { readAmount } from '../../locale/numbers.ts';
import { languageOfScript } from '../../locale/text.ts';
import type { ColumnCalendar, ColumnDateOrder, TableCell } from './types.ts';

const dayMs = 86_400_000;
const monthDays = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Days from 30 December 1899, day 0 of a spreadsheet, to 1970. */
const spreadsheetEpoch = 25_569;
const maxCached = 20_000;

/** The digit that a character code is, Latin, Persian or Arabic; -1 for others. */
function digitOf(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  if (code >= 0x6f0 && code <= 0x6f9) return code - 0x6f0;
  return code >= 0x660 && code <= 0x669 ? code - 0x660 : -1;
}

/** Days since 1970 of a Gregorian date (1900 to 2149) or a Jalali one (1250 to 1500), told apart by the year; null if impossible. */
function dayOf(year: number, month: number, day: number): number | null {
  if (year >= 1250 && year <= 1500) return jalaliToDay(year, month, day);
  if (year < 1900 || year > 2149 || month < 1 || month > 12 || day < 1 || day > monthDays[month - 1]!) return null;
  const at = Date.UTC(year, month - 1, day);
  return day === 29 && month === 2 && new Date(at).getUTCDate() !== 29 ? null : at / dayMs;
}

export type DayStyle = { dateOrder: ColumnDateOrder | null; calendar: ColumnCalendar | null };
export type DayReader = (cell: TableCell) => number | null;

/** Three numbers with one separator, then nothing or a time of day. */
const threeNumbers = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})(?:[T ,]+\d{1,2}:\d\d(?![./-]).{0,30})?$/u;

/**
 * Reads one column's dates as days since 1970: numbers in the column's order, Gregorian and Jalali, with or without a
 * time; 20240131; numbers of a spreadsheet; seconds and milliseconds since 1970; and words as lib/locale reads them, if
 * they are of a whole date. Null for anything else. The day is that of the wall clock in the file.
 */
export function createDayReader({ dateOrder, calendar }: DayStyle, now: number): DayReader {
  const order = dateOrder ?? 'dayFirst';
  const today = Math.floor(now / dayMs);
  const latest = { gregorian: new Date(now).getUTCFullYear() + 10, jalali: jalaliYear(today) + 10 };
  const known = new Map<string, number | null>();
  /** Two digits mean the last such year up to ten years from now. */
  const fullYear = (year: number) => {
    const last = latest[calendar ?? 'gregorian'];
    return last - ((last - year) % 100);
  };

  function ordered(first: number, firstLength: number, second: number, third: number, thirdLength: number): number | null {
    if (firstLength === 4) return thirdLength < 3 ? dayOf(first, second, third) : null;
    if (firstLength > 2 || (thirdLength !== 2 && thirdLength !== 4)) return null;
    if (thirdLength === 2 && order === 'yearFirst') return dayOf(fullYear(first), second, third);
    const year = thirdLength === 2 ? fullYear(third) : third;
    return order === 'monthFirst' ? dayOf(year, first, second) : dayOf(year, second, first);
  }

  function ofNumber(value: number): number | null {
    if (value >= 1e9 && value < 4.2e9) return Math.floor(value / 86_400);
    if (value >= 1e12 && value < 4.2e12) return Math.floor(value / dayMs);
    if (value >= 18_000_101 && value < 21_500_000 && Number.isInteger(value))
      return dayOf(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100);
    if (value >= 12_500_101 && value < 15_010_000 && Number.isInteger(value))
      return dayOf(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100);
    return value >= 10_000 && value < 80_000 ? Math.floor(value) - spreadsheetEpoch : null;
  }

  function slowly(text: string): number | null {
    const clean = asciiDigits(text)
      .replaceAll(/[\u200c-\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
      .trim();
    if (/^\d{5,13}(?:\.\d+)?$/u.test(clean)) return ofNumber(Number(clean));
    const [, first, , second, third] = threeNumbers.exec(clean) ?? [];
    if (third !== undefined) return ordered(Number(first), first!.length, Number(second), Number(third), third.length);
    // Today and three days ago mean another day when the file is read again.
    const [day, dayLater] = [now, now + 40 * dayMs].map((at) => {
      const read = explainDate(text, {
        language: languageOfScript(text),
        dateOrder: order,
        now: at,
        mayBeFuture: true,
        timeZoneOffsetMinutes: 0,
      });
      return read.kind === 'date' ? Math.floor(read.date.at / dayMs) : null;
    });
    return day === dayLater ? (day ?? null) : null;
  }

  return (cell) => {
    if (typeof cell === 'number') return ofNumber(cell);
    // The common case without a regular expression: three numbers to the end of the text, or to a space or T.
    const { length } = cell;
    let at = 0;
    let value = 0;
    let size = 0;
    let separator = 0;
    let place = 0;
    let first = 0;
    let firstSize = 0;
    let second = 0;
    for (; at < length; at++) {
      const code = cell.charCodeAt(at);
      const digit = digitOf(code);
      if (digit >= 0) {
        value = value * 10 + digit;
        if (++size > 4) break;
      } else if ((code === 45 || code === 47 || code === 46) && size > 0 && place < 2 && (place === 0 || code === separator)) {
        if (place === 0) {
          first = value;
          firstSize = size;
        } else second = value;
        separator = code;
        place++;
        value = 0;
        size = 0;
      } else break;
    }
    // 2024-01-31T10:22 and 31.01.2024 9:05: the time of day changes nothing.
    const isTime = cell.charCodeAt(at + 2) === 58 || cell.charCodeAt(at + 3) === 58;
    const isEnd = at === length || ((cell.charCodeAt(at) === 84 || cell.charCodeAt(at) === 32) && isTime);
    if (isEnd && place === 2 && size > 0 && size < 5) return ordered(first, firstSize, second, value, size);
    const text = cell.trim();
    if (text === '' || text.length > 200) return null;
    let day = known.get(text);
    if (day === undefined) {
      day = slowly(text);
      if (known.size >= maxCached) known.clear();
      known.set(text, day);
    }
    return day;
  };
}

/** An amount in its currency (ISO 4217), where the cell tells one. Toman come as rial. */
export type Money = { value: number; currency: string | null };

/**
 * Digits with separators as one number; `decimal` parts the fraction. NaN unless groups are of three (the Indian way:
 * of two, then three). Digits of any script; ٫ always parts the fraction, ٬ ' ’ and spaces always group.
 */
function valueOfDigits(run: string, decimal: '.' | ','): number {
  const digits = asciiDigits(run);
  const at = Math.max(digits.lastIndexOf('٫'), digits.lastIndexOf(decimal));
  const whole = at < 0 ? digits : digits.slice(0, at);
  const fraction = at < 0 ? '' : digits.slice(at + 1);
  const isGrouped = /^\d{1,3}(?:([^\d])\d{3})(?:\1\d{3})*$/u.test(whole) || /^\d{1,2}(?:,\d{2})*,\d{3}$/u.test(whole);
  if (!/^\d*$/u.test(fraction) || !(/^\d*$/u.test(whole) || (isGrouped && !whole.includes(decimal)))) return NaN;
  const plain = whole.replaceAll(/\D/gu, '');
  return plain.length > 15 ? NaN : Number(`${plain || '0'}.${fraction || '0'}`);
}

const digitRun =
  /[.,٫]?[\d\u0660-\u0669\u06f0-\u06f9](?:[\d\u0660-\u0669\u06f0-\u06f9.,٫٬،'’\u00a0\u202f\u2009 ]*[\d\u0660-\u0669\u06f0-\u06f9])?/gu;

/**
 * Reads one column's amounts, in the column's way to part fractions, with or without currency, scale (1,5 млн), sign or
 * the brackets of bookkeepers. Null for anything else, an empty cell too.
 */
export function createMoneyReader(decimal: '.' | ',' | null): (cell: TableCell) => Money | null {
  const point = decimal ?? '.';
  /** Factor and currency of the words around the number. */
  const known = new Map<string, Money | null>();
  const plain = (value: number): Money | null => (Number.isFinite(value) ? { value, currency: null } : null);

  function around(words: string): Money | null {
    if (words === '7' || words === '+7') return { value: 1, currency: null };
    // Some accounting programs put the minus behind.
    const minus = /^7\s?[-−]$/u.test(words) ? -1 : 1;
    const read = readAmount(minus < 0 ? '7' : words.replace(/^\+\s?/u, ''), languageOfScript(words));
    return read === null ? null : { value: (minus * read.value) / 7, currency: read.currency };
  }

  return (cell) => {
    if (typeof cell === 'number') return plain(cell);
    const { length } = cell;
    // The common case: digits, and a point where that parts the fraction.
    let isPlain = length > 0 && length < 16;
    for (let i = 0; i < length && isPlain; i++) {
      const code = cell.charCodeAt(i);
      isPlain = (code >= 48 && code <= 57) || (code === 46 && point === '.' && i > 0) || (code === 45 && i === 0 && length > 1);
    }
    if (isPlain) return plain(Number(cell));
    const text = cell.trim();
    if (text === '' || text.length > 100) return null;
    const runs = text.match(digitRun);
    if (runs?.length !== 1) return /^[-–—]$/u.test(text) ? { value: 0, currency: null } : null;
    const [run] = runs;
    const value = valueOfDigits(run, point);
    if (Number.isNaN(value)) return null;
    const start = text.indexOf(run);
    const words = `${text.slice(0, start)}7${text.slice(start + run.length)}`;
    let found = known.get(words);
    if (found === undefined) {
      found = around(words);
      if (known.size >= maxCached) known.clear();
      known.set(words, found);
    }
    return found === null ? null : { value: Number((value * found.value).toPrecision(15)), currency: found.currency };
  };
}

/** What one number shows of the column's way to part fractions: a sign of it, `either` (1,234), or null for no separator. */
export function decimalShownBy(text: string): '.' | ',' | 'either' | null {
  const runs = text.match(digitRun);
  if (runs?.length !== 1) return null;
  const run = asciiDigits(runs[0]);
  const points = run.split('.').length - 1;
  const commas = run.split(',').length - 1;
  if (run.includes('٫') || points + commas === 0) return null;
  if (points > 0 && commas > 0) return run.lastIndexOf('.') > run.lastIndexOf(',') ? '.' : ',';
  const sign = points > 0 ? '.' : ',';
  if (points + commas > 1) return sign === '.' ? ',' : '.';
  const [before = '', behind = ''] = run.split(sign);
  const isGroup = behind.length === 3 && /^[1-9]\d{0,2}$/u.test(before);
  return isGroup ? 'either' : sign;
}

/** What one date in numbers shows of the column's order: proof, `either`, or null where its order needs no telling. */
export function dateOrderShownBy(text: string): ColumnDateOrder | 'either' | null {
  const [, first = '', separator, second = '', third = ''] = threeNumbers.exec(asciiDigits(text).trim()) ?? [];
  if (separator === undefined || first.length > 2) return null;
  if (third.length === 2 && Number(first) > 31) return 'yearFirst';
  if (Number(first) > 12) return 'dayFirst';
  if (Number(second) > 12) return 'monthFirst';
  return separator === '.' ? 'dayFirst' : 'either';
}
