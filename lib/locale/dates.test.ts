import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOrderShownBy, readDate, type ReadDateOptions } from './dates.ts';
import type { TextLanguage } from './text.ts';

const minute = 60_000;
const dayMs = 86_400_000;
/** Sunday 22 November 2026, 10:30 on a clock three and a half hours east of UTC; 1 Azar 1405. */
const zone = 210;
const now = Date.UTC(2026, 10, 22, 10, 30) - zone * minute;

const read = (text: string, options: Partial<ReadDateOptions> = {}) =>
  readDate(text, { language: 'en', dateOrder: null, now, timeZoneOffsetMinutes: zone, ...options });
const iso = (text: string, options: Partial<ReadDateOptions> = {}) => {
  const date = read(text, options);
  return date === null
    ? null
    : date.precision === 'day'
      ? new Date(date.at).toISOString().replace('T00:00:00.000Z', '')
      : new Date(date.at + zone * minute).toISOString().slice(0, 16);
};

describe('readDate', () => {
  it.each<[string, TextLanguage | null, string | null]>([
    ['2026-11-12', 'en', '2026-11-12'],
    ['2026-11-12 09:09', 'en', '2026-11-12T09:09'],
    ['2026-11-12T09:09:30Z', null, '2026-11-12T12:39'],
    ['2026-11-12T09:09:30.123+03:30', null, '2026-11-12T09:09'],
    ['2026-11-12T09:09-03:00', null, '2026-11-12T15:39'],
    ['Thu, 12 Nov 2026 09:09:00 +0000 (UTC)', 'en', '2026-11-12T12:39'],
    ['12 Nov 2026, 09:09 GMT+3', 'en', '2026-11-12T09:39'],
    ['17.10.2014 21:28', 'ru', '2014-10-17T21:28'],
    ['17.10.14', 'ru', '2014-10-17'],
    ['11 марта 2020 г.', 'ru', '2020-03-11'],
    ['11 МАРТА 2020 года в 09:00', 'ru', '2020-03-11T09:00'],
    ['22 Nov 2026', 'en', '2026-11-22'],
    ['November 22, 2026', 'en', '2026-11-22'],
    ['22nd of November 2026', 'en', '2026-11-22'],
    ['22-Nov-26', 'en', '2026-11-22'],
    ['Created on: 22 Nov 2026', 'en', '2026-11-22'],
    ['22 Nov 2026 (2 hours ago)', 'en', '2026-11-22'],
    ['November 22, 2026 at 1:02 PM', 'en', '2026-11-22T13:02'],
    ['22 Nov 2026 12:05 a.m.', 'en', '2026-11-22T00:05'],
    ['Today 13:02', 'en', '2026-11-22T13:02'],
    ['Today', 'en', '2026-11-22'],
    ['сегодня в 09:15', 'ru', '2026-11-22T09:15'],
    ['امروز ساعت ۹:۱۵', 'fa', '2026-11-22T09:15'],
    ['yesterday', 'en', '2026-11-21'],
    ['Вчера, 21:40', 'ru', '2026-11-21T21:40'],
    ['دیروز', 'fa', '2026-11-21'],
    ['پریروز', 'fa', '2026-11-20'],
    ['позавчера', 'ru', '2026-11-20'],
    ['Sat 09:47', 'en', '2026-11-21T09:47'],
    ['Sun 09:47', 'en', '2026-11-22T09:47'],
    ['Sun 11:00', 'en', '2026-11-15T11:00'],
    ['сб 09:47', 'ru', '2026-11-21T09:47'],
    ['شنبه ۰۹:۴۷', 'fa', '2026-11-21T09:47'],
    ['پنج‌شنبه', 'fa', '2026-11-19'],
    ['پنج شنبه', 'fa', '2026-11-19'],
    ['09:47', 'en', '2026-11-22T09:47'],
    ['11:47', 'en', null],
    ['3 days ago', 'en', '2026-11-19'],
    ['3 дня назад', 'ru', '2026-11-19'],
    ['۳ روز پیش', 'fa', '2026-11-19'],
    ['a day ago', 'en', '2026-11-21'],
    ['15 min ago', 'en', '2026-11-22T10:15'],
    ['час назад', 'ru', '2026-11-22T09:30'],
    ['۲ ساعت پیش', 'fa', '2026-11-22T08:30'],
    ['just now', 'en', '2026-11-22T10:30'],
    ['in 3 days', 'en', '2026-11-25'],
    ['через 3 дня', 'ru', '2026-11-25'],
    ['۳ روز دیگر', 'fa', '2026-11-25'],
    ['3 weeks ago', 'en', null],
    ['2 months ago', 'en', null],
    ['5m ago', 'en', null],
    ['۱۴۰۴/۱۱/۱۵', 'fa', '2026-02-04'],
    ['۱۵/۱۱/۱۴۰۴', 'fa', '2026-02-04'],
    ['1404-11-15', 'en', '2026-02-04'],
    ['۲۹ اسفند ۱۴۰۴', 'fa', '2026-03-20'],
    ['۳۰ اسفند ۱۴۰۴', 'fa', null],
    ['شنبه ۱ آذر ۱۴۰۵', 'fa', null],
    ['یکشنبه ۱ آذر ۱۴۰۵', 'fa', '2026-11-22'],
    ['یک‌شنبه، اول آذرماه', 'fa', '2026-11-22'],
    ['۱۵ بهمن‌ماه ۱۴۰۴', 'fa', '2026-02-04'],
    ['یک‌شنبه، اول آذر ماه', 'fa', '2026-11-22'],
    ['۱۴۰۵ آذر ۱, یکشنبه ساعت ۰۸:۰۰', 'fa', '2026-11-22T08:00'],
    ['۱۳:۰۲ - ۱۴۰۴/۱۱/۱۵', 'fa', '2026-02-04T13:02'],
    ['۲۲ نوامبر ۲۰۲۶', 'fa', '2026-11-22'],
    ['۲۰۲۶/۱۱/۱۲', 'fa', '2026-11-12'],
    ['Bahman 15, 1404 AP', 'en', '2026-02-04'],
    ['۰۴/۱۱/۱۵', 'fa', null],
    ['11/12/2026', 'en', null],
    ['11/11/2026', 'en', '2026-11-11'],
    ['25/12/2025', 'en', '2025-12-25'],
    ['12/25/2025', 'en', '2025-12-25'],
    ['11/12/2025', 'ru', '2025-12-11'],
    ['10/11/12', 'en', null],
    ['14-10-17', 'ru', null],
    ['Wed 11/11/2026', 'en', '2026-11-11'],
    ['Thu 12/11/2026', 'en', '2026-11-12'],
    ['12 Nov', 'en', '2026-11-12'],
    ['Nov 30', 'en', '2025-11-30'],
    ['29 Feb', 'en', '2024-02-29'],
    ['۲ آذر', 'fa', '2025-11-23'],
    ['Sun 12 Nov', 'en', null],
    ['2026-02-29', 'en', null],
    ['31 April 2026', 'en', null],
    ['31.04.2026', 'ru', null],
    ['2026-11-12 25:00', 'en', null],
    ['2026-11-12 13:61', 'en', null],
    ['Sat 22 Nov 2026', 'en', null],
    ['Nov 2026', 'en', null],
    ['2026', 'en', null],
    ['20261112', 'en', null],
    ['0001-01-01', 'en', null],
    ['1900-01-01', 'en', null],
    ['12 Nov 1404', 'en', null],
    ['۲۲ آذر ۲۰۲۶', 'fa', null],
    ['12 Nov 2026 – 14 Nov 2026', 'en', null],
    ['12.11.2026-14.11.2026', 'ru', null],
    ['2026-11-12 09:00-10:00', 'en', null],
    ['Mon (12 Nov 2026)', 'en', null],
    ['вчера: 13:02', 'ru', null],
    ['Order 4711 of 12 Nov 2026', 'en', null],
    ['never', 'en', null],
    ['toString', 'en', null],
    ['5 toString ago', 'en', null],
    ['', 'en', null],
  ])('%j in %s is %s', (text, language, expected) => {
    expect(iso(text, { language })).toBe(expected);
  });

  it('takes the order of the host before what the language says', () => {
    expect(iso('07/10/2025', { dateOrder: 'monthFirst' })).toBe('2025-07-10');
    expect(iso('07/10/2025', { dateOrder: 'dayFirst' })).toBe('2025-10-07');
    expect(iso('07/10/2025', { dateOrder: 'yearFirst' })).toBeNull();
    expect(iso('07/10/2025', { dateOrder: 'yearFirst', language: 'ru' })).toBe('2025-10-07');
    expect(iso('07/10/25', { dateOrder: 'yearFirst' })).toBe('2007-10-25');
    expect(iso('25/12/2025', { dateOrder: 'monthFirst' })).toBeNull();
    expect(iso('07.10.2025', { dateOrder: 'monthFirst' })).toBeNull();
  });

  it('says nothing of days without a year where they may lie ahead', () => {
    for (const text of ['Sat', 'Sat 09:47', '12 Nov', '۲ آذر', '09:47']) expect(read(text, { mayBeFuture: true })).toBeNull();
    expect(iso('12 Nov 2027', { mayBeFuture: true })).toBe('2027-11-12');
    expect(iso('tomorrow', { mayBeFuture: true })).toBe('2026-11-23');
  });

  it("uses the machine's own zone where none is given", () => {
    const here = { language: 'en', dateOrder: null, now } as const;
    expect(readDate('2026-11-12 09:09', here)).toEqual({ at: new Date(2026, 10, 12, 9, 9).getTime(), precision: 'minute' });
    expect(readDate('2026-11-12', here)).toEqual({ at: Date.UTC(2026, 10, 12), precision: 'day' });
    expect(readDate('Today 13:02', here)).toEqual({ at: new Date(new Date(now).setHours(13, 2, 0, 0)).getTime(), precision: 'minute' });
  });
});

describe('dates as the platform writes them', () => {
  const locales: [string, TextLanguage, Partial<ReadDateOptions>][] = [
    ['en-GB', 'en', { dateOrder: 'dayFirst' }],
    ['en-US', 'en', { dateOrder: 'monthFirst' }],
    ['ru', 'ru', {}],
    ['fa', 'fa', {}],
    ['fa-u-ca-gregory', 'fa', {}],
    ['en-u-ca-persian', 'en', {}],
  ];
  const styles = ['short', 'medium', 'long', 'full'] as const;

  for (const [locale, language, options] of locales)
    it(`are read back in ${locale}: every month, every style, with and without a time`, () => {
      for (const dateStyle of styles) {
        if (locale === 'en-u-ca-persian' && dateStyle === 'short') continue;
        const day = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' });
        const instant = new Intl.DateTimeFormat(locale, { dateStyle, timeStyle: 'short', timeZone: 'UTC' });
        for (let at = Date.UTC(2019, 0, 1, 13, 2); at < Date.UTC(2027, 0); at += 9 * dayMs + 37 * minute) {
          const asDay = Math.floor(at / dayMs) * dayMs;
          expect([day.format(at), read(day.format(at), { language, ...options })]).toEqual([
            day.format(at),
            { at: asDay, precision: 'day' },
          ]);
          expect([instant.format(at), read(instant.format(at), { language, ...options, timeZoneOffsetMinutes: 0 })]).toEqual([
            instant.format(at),
            { at: Math.floor(at / minute) * minute, precision: 'minute' },
          ]);
        }
      }
    });

  it.each(['en', 'ru', 'fa'] as const)('days ago are read back in %s', (language) => {
    const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
    for (let days = 0; days < 40; days += 1)
      expect(iso(format.format(-days, 'day'), { language })).toBe(new Date(Date.UTC(2026, 10, 22 - days)).toISOString().slice(0, 10));
  });
});

describe('dateOrderShownBy', () => {
  it('believes only dates that allow one reading', () => {
    expect(dateOrderShownBy(['07/10/2025', '25/12/2026'])).toBe('dayFirst');
    expect(dateOrderShownBy(['۱۲/۲۵/۲۰۲۶'])).toBe('monthFirst');
    expect(dateOrderShownBy(['25/12/2026', '12/25/2026'])).toBe('mixed');
    expect(dateOrderShownBy(['07/10/2025', '2026-12-25', '25.12.2026', '45/12/2026', '26-11-12'])).toBeNull();
  });
});

describe('any text', () => {
  const options = fc.record({
    language: fc.constantFrom<TextLanguage | null>('en', 'fa', 'ru', null),
    dateOrder: fc.constantFrom('dayFirst', 'monthFirst', 'yearFirst', null),
    now: fc.oneof(fc.integer({ min: 0, max: 4e12 }), fc.double()),
    mayBeFuture: fc.boolean(),
    timeZoneOffsetMinutes: fc.option(fc.integer({ min: -840, max: 840 }), { nil: undefined }),
  });
  const pieces = fc
    .array(
      fc.constantFrom(
        '12',
        '2026',
        '۱۴۰۴',
        '31',
        '1',
        ':',
        '/',
        '-',
        '.',
        ' ',
        ' ',
        'Nov',
        'آذر',
        'марта',
        'Sat',
        'شنبه',
        'вчера',
        'ago',
        'назад',
        'پیش',
        'day',
        'pm',
        'Z',
        '+03',
        'T',
        '(',
        ')',
        'г',
        '،',
      ),
      { maxLength: 14 },
    )
    .map((list) => list.join(''));

  it('never throws and gives a whole moment or null', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 250 }), pieces), options, (text, given) => {
        const date = readDate(text, given);
        if (date === null) return;
        expect(Number.isFinite(date.at)).toBe(true);
        if (date.precision === 'day') expect(date.at % dayMs === 0).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('takes 100 kB for no date', () => {
    for (const piece of ['1', '1/', '1:', ' ', '(', 'Nov ', '2026-11-12 ', '09:09 '])
      expect([read(piece.repeat(100_000 / piece.length)), dateOrderShownBy([piece.repeat(100_000 / piece.length)])]).toEqual([null, null]);
  });
});
