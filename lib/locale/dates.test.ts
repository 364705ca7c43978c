import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOrderShownBy, explainDate, readDate, type ReadDateOptions } from './dates.ts';
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
    ['3 weeks ago', 'en', '2026-11-01'],
    ['a week ago', 'en', '2026-11-15'],
    ['two weeks ago', 'en', '2026-11-08'],
    ['twenty-five days ago', 'en', '2026-10-28'],
    ['2h ago', 'en', '2026-11-22T08:30'],
    ['an hour ago', 'en', '2026-11-22T09:30'],
    ['a few seconds ago', 'en', '2026-11-22T10:30'],
    ['less than a minute ago', 'en', '2026-11-22T10:30'],
    ['неделю назад', 'ru', '2026-11-15'],
    ['2 нед. назад', 'ru', '2026-11-08'],
    ['сто дней назад', 'ru', '2026-08-14'],
    ['двадцать два дня тому назад', 'ru', '2026-10-31'],
    ['двадцать десять дней назад', 'ru', null],
    ['полгода назад', 'ru', null],
    ['через неделю', 'ru', '2026-11-29'],
    ['۳ هفته پیش', 'fa', '2026-11-01'],
    ['دو هفتهٔ پیش', 'fa', '2026-11-08'],
    ['بیست و پنج روز پیش', 'fa', '2026-10-28'],
    ['یک ساعت پیش', 'fa', '2026-11-22T09:30'],
    ['چند لحظه پیش', 'fa', '2026-11-22T10:30'],
    ['هفتهٔ پیش', 'fa', null],
    ['۲ ماه پیش', 'fa', null],
    ['vor einer Woche', null, '2026-11-15'],
    ['vor 3 Tagen', null, '2026-11-19'],
    ['il y a 3 jours', null, '2026-11-19'],
    ['hace 2 semanas', null, '2026-11-08'],
    ['last week', 'en', null],
    ['last Tuesday', 'en', '2026-11-17'],
    ['last Sunday', 'en', '2026-11-15'],
    ['Last Tuesday at 2:30 PM', 'en', '2026-11-17T14:30'],
    ['в прошлый вторник', 'ru', '2026-11-17'],
    ['В прошлую пятницу в 09:15', 'ru', '2026-11-20T09:15'],
    ['دوشنبهٔ گذشته', 'fa', '2026-11-16'],
    ['سه‌شنبه پیش', 'fa', '2026-11-17'],
    ['last 12 Nov 2026', 'en', null],
    ['last yesterday', 'en', null],
    ['yesterday at 5 pm', 'en', '2026-11-21T17:00'],
    ['yesterday at 5 PM EST', 'en', '2026-11-22T01:30'],
    ['دیروز ساعت ۱۷', 'fa', '2026-11-21T17:00'],
    ['دیروز ساعت ۱۷ و ۵ دقیقه', 'fa', '2026-11-21T17:05'],
    ['دیروز ساعت ۵ عصر', 'fa', '2026-11-21T17:00'],
    ['وچهارشنبه', 'fa', null],
    ['вчера в 9 утра', 'ru', '2026-11-21T09:00'],
    ['вчера в 17 ч.', 'ru', '2026-11-21T17:00'],
    ['вчера в 17 часов 5 минут', 'ru', '2026-11-21T17:05'],
    ['17 часов', 'ru', null],
    ['ساعت ۹', 'fa', null],
    ['9 am', 'en', '2026-11-22T09:00'],
    ['21.11.2026 11:00 ночи', 'ru', '2026-11-21T23:00'],
    ['دیروز ساعت ۱۱ شب', 'fa', '2026-11-21T23:00'],
    ['2 дня', 'ru', null],
    ['۲ شب', 'fa', null],
    ['3 days', 'en', null],
    ['21.11.2026 0:30 ночи', 'ru', '2026-11-21T00:30'],
    ['21.11.2026 13:30 утра', 'ru', null],
    ['gestern um 17 Uhr', null, '2026-11-21T17:00'],
    ['hier à 17h05', null, '2026-11-21T17:05'],
    ['ayer a las 17:05', null, '2026-11-21T17:05'],
    ['2026-11-12 09:09+03:30', null, '2026-11-12T09:09'],
    ['12 Nov 2026 (-5)', 'en', '2026-11-12'],
    ['12 Nov 2026 09:09 (UTC)', 'en', '2026-11-12T12:39'],
    ['12 Nov 2026 09:09 (Iran Standard Time)', 'en', null],
    ['Thu Nov 12 2026 09:09:00 GMT+0330 (Iran Standard Time)', 'en', '2026-11-12T09:09'],
    ['12.11.2026 09:09 МСК', 'ru', '2026-11-12T09:39'],
    ['Wed, 11 Nov 2026 22:09:00 -0500 (EST)', 'en', '2026-11-12T06:39'],
    ['12.11.2026 09:09 CST', 'en', null],
    ['mar. 10 mars 2026', null, '2026-03-10'],
    ['mar, 10 mar 2026', null, '2026-03-10'],
    ['12 août 2026', null, '2026-08-12'],
    ['Do., 12. Nov. 2026', null, '2026-11-12'],
    ['1er juil. 2026', null, '2026-07-01'],
    ['12 de noviembre de 2026', null, '2026-11-12'],
    ['Do', null, null],
    ['Sam', null, null],
    ['2026-W47-3', 'en', '2026-11-18'],
    ['2025-W53-1', 'en', null],
    ['2026-W53-1', 'en', '2026-12-28'],
    ['2026-W47', 'en', null],
    ['دوازدهم مرداد ۱۴۰۵', 'fa', '2026-08-03'],
    ['بیست و سوم آبان', 'fa', '2026-11-14'],
    ['سی‌ام آبان ۱۴۰۵', 'fa', '2026-11-21'],
    ['۱۲ مرداد ۹۹', 'fa', '2020-08-02'],
    ['۱۲ مرداد ۰۳', 'fa', null],
    ['۱۴۰۳/۰۵/۱۲ ه‍.ش', 'fa', '2024-08-02'],
    ['۱۴۰۳/۰۵/۱۲ میلادی', 'fa', null],
    ['05/12/03 AP', 'en', null],
    ['٢٨/١/١٤٤٦ هـ', null, null],
    ['1448/5/12 ه.ق', 'fa', null],
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

describe('explainDate', () => {
  const explain = (text: string, options: Partial<ReadDateOptions> = {}) => {
    const said = explainDate(text, { language: 'en', dateOrder: null, now, timeZoneOffsetMinutes: zone, ...options });
    return said.kind === 'ambiguous' ? said.readings.map(({ at }) => new Date(at).toISOString().slice(0, 10)) : said.kind;
  };

  it('tells a date that can be read in several ways from none', () => {
    expect(explain('07/10/2025')).toEqual(['2025-07-10', '2025-10-07']);
    expect(explain('10/11/12')).toEqual(['2010-11-12', '2012-10-11', '2012-11-10']);
    expect(explain('07/10/2025', { dateOrder: 'dayFirst' })).toBe('date');
    expect(explain('07/10/2025', { language: 'ru' })).toBe('date');
    // Two digits of a year in Persian: Jalali or Gregorian, first or last.
    expect(explain('۰۴/۱۱/۱۵', { language: 'fa' })).toEqual(['2004-11-15', '2015-11-04', '2026-02-04', '2037-01-23']);
    expect(explain('۰۴/۱۱/۱۵ ه.ش', { language: 'fa', dateOrder: 'yearFirst' })).toBe('date');
    // The weekday decides.
    expect(explain('Fri 07/10/2025')).toBe('none');
    expect(explain('Thu 07/10/2025')).toBe('date');
    expect(explain('Tue 07/10/2025')).toBe('date');
    for (const text of ['', 'none', '31/31/2025', 'Nov 2026', '2 months ago', 'x'.repeat(201)])
      expect([text, explain(text)]).toEqual([text, 'none']);
  });

  it('gives a time of day to every reading', () => {
    expect(explainDate('07/10/2025 09:05', { language: 'en', dateOrder: null, now, timeZoneOffsetMinutes: 0 })).toEqual({
      kind: 'ambiguous',
      readings: [
        { at: Date.UTC(2025, 6, 10, 9, 5), precision: 'minute' },
        { at: Date.UTC(2025, 9, 7, 9, 5), precision: 'minute' },
      ],
    });
  });
});

describe('dateOrderShownBy', () => {
  it('believes only dates that allow one reading', () => {
    expect(dateOrderShownBy(['07/10/2025', '25/12/2026'])).toBe('dayFirst');
    expect(dateOrderShownBy(['۱۲/۲۵/۲۰۲۶'])).toBe('monthFirst');
    expect(dateOrderShownBy(['25/12/2026', '12/25/2026'])).toBe('mixed');
    expect(dateOrderShownBy(['07/10/2025', '2026-12-25', '25.12.2026', '45/12/2026', '26-11-12', '25/12/26'])).toBeNull();
    expect(dateOrderShownBy(['8/2/24, 1:02 PM', '8/25/24, 1:02 PM'])).toBe('monthFirst');
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
        const said = explainDate(text, given);
        const date = readDate(text, given);
        expect(date).toEqual(said.kind === 'date' ? said.date : null);
        if (said.kind === 'ambiguous') {
          const moments = said.readings.map(({ at }) => at);
          expect(moments.length).toBeGreaterThan(1);
          expect([...new Set(moments)].toSorted((a, b) => a - b)).toEqual(moments);
        }
        if (date === null) return;
        expect(Number.isFinite(date.at)).toBe(true);
        if (date.precision === 'day') expect(date.at % dayMs === 0).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('is capped before it is looked at: 10 MB are no date, and prove no order behind the cap', () => {
    for (const piece of ['1', '1/', '1:', ' ', '(', 'Nov ', '2026-11-12 ', '09:09 ', 'а', 'و ']) {
      const long = piece.repeat(10_000_000 / piece.length);
      expect([explainDate(long, { language: 'en', dateOrder: null, now }), dateOrderShownBy([long])]).toEqual([{ kind: 'none' }, null]);
    }
    expect(iso(`12 Nov 2026${' '.repeat(189)}`)).toBe('2026-11-12');
    expect(iso(`12 Nov 2026${' '.repeat(190)}`)).toBeNull();
    expect(dateOrderShownBy([`${' '.repeat(199)}25/12/2026`])).toBeNull();
  });
});
