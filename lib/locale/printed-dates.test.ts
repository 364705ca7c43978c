import { describe, expect, it } from 'vitest';
import { explainDate, readDate, type DateExplanation, type DateOrder, type ReadDateOptions } from './dates.ts';
import type { TextLanguage } from './text.ts';

const minute = 60_000;
const dayMs = 86_400_000;
const now = Date.UTC(2026, 10, 22, 10, 30);
const utc = { now, timeZoneOffsetMinutes: 0 };

const options = (language: TextLanguage | null, dateOrder: DateOrder | null = null): ReadDateOptions => ({ language, dateOrder, ...utc });

/** One day in one printed form. Hundreds of thousands are read: what fails is collected and compared with nothing once. */
type Form = { name: string; options: ReadDateOptions; print: (day: number) => string };
type IsOpen = (form: Form, day: number) => boolean;

const intl = (locale: string, format: Intl.DateTimeFormatOptions, given: ReadDateOptions): Form => {
  const formatter = new Intl.DateTimeFormat(locale, { ...format, timeZone: 'UTC' });
  return { name: `${locale} ${JSON.stringify(format)}`, options: given, print: (day) => formatter.format(day * dayMs) };
};

/** `isOpen`: where no date is right as well; a wrong one never is. */
function failuresOf(forms: readonly Form[], first: number, last: number, step = 1, isOpen: IsOpen = () => false): string[] {
  const failures: string[] = [];
  for (let day = first; day <= last; day += step)
    for (const form of forms) {
      const text = form.print(day);
      const date = readDate(text, form.options);
      const isRight = date === null ? isOpen(form, day) : date.at === day * dayMs && date.precision === 'day';
      if (!isRight) failures.push(`${form.name}: ${text} is ${date === null ? 'none' : new Date(date.at).toISOString()}`);
    }
  return failures.slice(0, 20);
}

const readingsOf = (said: DateExplanation) =>
  said.kind === 'none' ? [] : said.kind === 'date' ? [said.date.at] : said.readings.map(({ at }) => at);

const pad = (n: number) => String(n).padStart(2, '0');
const styles = ['full', 'long', 'medium', 'short'] as const;

type Print = (year: number, month: number, day: number, weekday: string, monthName: string) => string;

describe('every day of Jalali 1300 to 1450', () => {
  const first = Date.UTC(1921, 2, 21) / dayMs;
  const last = Date.UTC(2072, 2, 19) / dayMs;
  const persian = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const monthNames = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ');
  const weekdayNames = 'یک‌شنبه دوشنبه سه‌شنبه چهارشنبه پنج‌شنبه جمعه شنبه'.split(' ');
  const digitSets = [0x30, 0x6f0, 0x660];
  const inDigits = (text: string, zero: number) => text.replaceAll(/\d/gu, (digit) => String.fromCharCode(zero + Number(digit)));

  it('begins and ends where the platform says', () => {
    expect([persian.format(first * dayMs), persian.format(last * dayMs)]).toEqual(['1/1/1300 AP', '12/29/1450 AP']);
  });

  it('is read back as Iranian sites print it, in three digit sets', () => {
    const everyDay: Print[] = [
      (y, m, d) => `${y}/${pad(m)}/${pad(d)}`,
      (y, m, d, w) => `\u200f${w} ${y}/${pad(m)}/${pad(d)}\u200e`,
      (y, _m, d, _w, name) => `${d} ${name} ${y}`,
      (y, _m, d, w, name) => `${w} ${d} ${name} ${y}`,
    ];
    const everyFifthDay: Print[] = [
      (y, m, d) => `${y}/${m}/${d}`,
      (y, m, d) => `${y}-${pad(m)}-${pad(d)}`,
      (y, m, d) => `${y}.${pad(m)}.${pad(d)}`,
      (y, m, d) => `${pad(d)}/${pad(m)}/${y}`,
      (y, _m, d, _w, name) => `${d}\u00a0${name}\u00a0${y} ه‍.ش.`,
      (y, _m, d, w, name) => `${w}، ${pad(d)} ${name}‌ماه ${y}`,
      (y, _m, d, w, name) => `روز ${w} مورخ ${d} ${name} ماه سال ${y}`,
    ];
    let year = 0;
    let month = 0;
    let date = 0;
    const formOf = (print: Print, i: number): Form => ({
      name: `form ${i}`,
      options: options('fa'),
      print: (day: number) => {
        // The first form of a day asks the platform which day it is.
        if (i === 0)
          [month, date, year] = persian
            .format(day * dayMs)
            .match(/\d+/gu)!
            .map(Number) as [number, number, number];
        const text = print(year, month, date, weekdayNames[(((day + 4) % 7) + 7) % 7]!, monthNames[month - 1]!);
        return inDigits(text, digitSets[(day + i + 60_000) % 3]!);
      },
    });
    expect(failuresOf(everyDay.map(formOf), first, last)).toEqual([]);
    expect(failuresOf(everyFifthDay.map(formOf), first, last, 5)).toEqual([]);
  });

  it('is read back as the platform prints it', () => {
    const forms = [
      ...styles.map((dateStyle) => intl('fa-IR-u-ca-persian', { dateStyle }, options('fa'))),
      intl('fa-IR', { day: 'numeric', month: 'long', year: 'numeric' }, options('fa')),
    ];
    expect(failuresOf(forms, first, last)).toEqual([]);
  });

  it('is read back as the platform prints it in other words, every fifth day', () => {
    const forms = [
      intl('fa-IR', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', era: 'long' }, options('fa')),
      intl('fa-IR-u-nu-latn', { day: '2-digit', month: '2-digit', year: 'numeric' }, options(null)),
      ...styles.map((dateStyle) => intl('en-u-ca-persian', { dateStyle }, options('en', 'monthFirst'))),
      ...styles.map((dateStyle) => intl('ru-u-ca-persian', { dateStyle }, options('ru'))),
      intl('de-u-ca-persian', { dateStyle: 'medium' }, options(null)),
    ];
    expect(failuresOf(forms, first, last, 5)).toEqual([]);
  });

  it('is never read wrong from two digits of a year: what may be meant is listed', () => {
    const formatter = new Intl.DateTimeFormat('fa-IR', { day: '2-digit', month: '2-digit', year: '2-digit', timeZone: 'UTC' });
    const failures: string[] = [];
    // The hundred years that end ten years from now.
    for (let day = Date.UTC(1938, 2, 21) / dayMs; day < Date.UTC(2036, 2, 20) / dayMs; day += 1) {
      const text = formatter.format(day * dayMs);
      if (!readingsOf(explainDate(text, options('fa'))).includes(day * dayMs)) failures.push(text);
    }
    expect(failures.slice(0, 20)).toEqual([]);
  });
});

describe('every day of 1990 to 2040', () => {
  const first = Date.UTC(1990, 0, 1) / dayMs;
  const last = Date.UTC(2040, 11, 31) / dayMs;
  const locales: [locale: string, step: number, given: ReadDateOptions][] = [
    ['en-US', 1, options('en', 'monthFirst')],
    ['en-GB', 1, options('en', 'dayFirst')],
    ['ru', 1, options('ru')],
    ['de', 1, options(null)],
    ['fr', 5, options(null, 'dayFirst')],
    ['es', 5, options(null, 'dayFirst')],
    ['fa-u-ca-gregory', 5, options('fa')],
  ];

  it.each(locales)('is read back in %s, in every style (step %i)', (locale, step, given) => {
    const forms = styles.map((dateStyle) => intl(locale, { dateStyle }, given));
    forms.push(intl(locale, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }, given));
    // Two digits of a year over ten years ahead are open.
    const isOpen = (form: Form, day: number) => form.name.includes('"short"}') && day * dayMs >= Date.UTC(2037, 0);
    expect(failuresOf(forms, first, last, step, isOpen)).toEqual([]);
  });

  it('is read back from ISO 8601, with or without a weekday beside it, and as a week date', () => {
    const weekday = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' });
    const iso = (day: number) => new Date(day * dayMs).toISOString().slice(0, 10);
    // The week's Thursday gives year and number (ISO 8601, 3.1.1.23).
    const week = (day: number) => {
      const ofWeek = ((day + 3) % 7) + 1;
      const year = new Date((day - ofWeek + 4) * dayMs).getUTCFullYear();
      const number = Math.floor((day - ofWeek + 4 - Date.UTC(year, 0) / dayMs) / 7) + 1;
      return `${year}-W${pad(number)}-${ofWeek}`;
    };
    const forms: Form[] = [
      { name: 'iso', options: options(null), print: iso },
      { name: 'weekday', options: options('en'), print: (day) => `${weekday.format(day * dayMs)} ${iso(day)}` },
      { name: 'week', options: options(null), print: week },
    ];
    expect(failuresOf(forms, first, last)).toEqual([]);
  });

  it.each(['en-US', 'en-GB', 'de', 'fr', 'nl', 'sv'])('is the right day or one of several in %s where the order is not given', (locale) => {
    const formatter = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric', year: 'numeric', timeZone: 'UTC' });
    const failures: string[] = [];
    for (let day = first; day <= last; day += 1) {
      const text = formatter.format(day * dayMs);
      if (!readingsOf(explainDate(text, options('en'))).includes(day * dayMs)) failures.push(text);
    }
    expect(failures.slice(0, 20)).toEqual([]);
  });
});

describe('times', () => {
  const moments = Array.from({ length: 400 }, (_, i) => Date.UTC(2019, 0, 1) + i * (7 * dayMs + 61 * minute));
  const locales: [string, ReadDateOptions][] = [
    ['en-US', options('en')],
    ['en-GB', options('en')],
    ['ru', options('ru')],
    ['fa', options('fa')],
    ['fa-u-ca-gregory', options('fa')],
    ['de', options(null)],
    ['fr', options(null)],
    ['es', options(null)],
  ];

  it.each(locales)('are read back in %s, beside every day style, with every zone that has a short name', (locale, given) => {
    const failures: string[] = [];
    for (const timeZone of ['UTC', 'Asia/Tehran', 'Europe/Moscow', 'Asia/Kathmandu', 'Europe/Berlin', 'America/New_York'])
      for (const format of [
        { dateStyle: 'full', timeStyle: 'long' },
        { dateStyle: 'long', timeStyle: 'long' },
        { dateStyle: 'medium', timeStyle: 'long' },
        { dateStyle: 'long', hourCycle: 'h12', timeStyle: 'long' },
      ] as const) {
        const formatter = new Intl.DateTimeFormat(locale, { ...format, timeZone });
        for (const at of moments) {
          const text = formatter.format(at);
          const date = readDate(text, given);
          if (date?.at !== at || date.precision !== 'minute') failures.push(`${text} is ${date && new Date(date.at).toISOString()}`);
        }
      }
    expect(failures.slice(0, 20)).toEqual([]);
  });

  it.each(locales)('are read back in %s with the half of the day', (locale, given) => {
    const failures: string[] = [];
    for (const dayPeriod of ['long', undefined] as const) {
      const time = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', hourCycle: 'h12', dayPeriod, timeZone: 'UTC' });
      for (let at = Date.UTC(2026, 10, 20); at < Date.UTC(2026, 10, 21); at += 17 * minute) {
        const text = `2026-11-20 ${time.format(at)}`;
        if (readDate(text, given)?.at !== at) failures.push(text);
      }
    }
    expect(failures).toEqual([]);
  });
});

describe('spans of time from now', () => {
  const spans = { second: 1000, minute, hour: 60 * minute, day: dayMs, week: 7 * dayMs };

  it.each(['en', 'ru', 'fa', 'de', 'fr', 'es'])('are read back in %s', (locale) => {
    const failures: string[] = [];
    for (const style of ['long', 'short'] as const)
      for (const [unit, ms] of Object.entries(spans))
        for (let n = -60; n <= 60; n += 1) {
          if (n === 0) continue;
          const text = new Intl.RelativeTimeFormat(locale, { numeric: 'always', style }).format(n, unit as keyof typeof spans);
          const at = ms < dayMs ? now + n * ms : Math.floor(now / dayMs) * dayMs + n * ms;
          const precision = ms < dayMs ? 'minute' : 'day';
          const date = readDate(text, options(null));
          if (date?.at !== at || date.precision !== precision) failures.push(`${text} is ${date && new Date(date.at).toISOString()}`);
        }
    expect(failures).toEqual([]);
  });

  it.each(['en', 'ru', 'fa', 'de', 'fr', 'es'])('of a month or a year are no day in %s, nor is last week', (locale) => {
    const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
    for (const unit of ['month', 'year', 'quarter'] as const)
      for (const n of [-12, -2, -1, 0, 1, 5])
        expect([format.format(n, unit), readDate(format.format(n, unit), options(null))]).toEqual([format.format(n, unit), null]);
    for (const n of [-1, 0, 1]) expect([n, readDate(format.format(n, 'week'), options(null))]).toEqual([n, null]);
  });
});
