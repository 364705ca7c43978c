import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAmount, readNumber } from './numbers.ts';
import type { TextLanguage } from './text.ts';

describe('readNumber', () => {
  it.each<[string, TextLanguage | null, number | null]>([
    ['1,234.50', null, 1234.5],
    ['1.234,50', null, 1234.5],
    ['1.234.567', null, 1234567],
    ['1,234', 'en', 1234],
    ['1.234', 'en', 1.234],
    ['1,234', 'ru', 1.234],
    ['1,234', null, null],
    ['1.234', null, null],
    ['1.234', 'ru', null],
    ['1.234', 'fa', null],
    ['12,5', 'en', 12.5],
    ['0,500', 'en', 0.5],
    ['12,34,567', 'en', 1234567],
    ["1'234.5", 'en', 1234.5],
    ['۱٬۲۳۴٫۵', 'fa', 1234.5],
    ['۱،۲۳۴', 'fa', 1234],
    ['1 500,00', 'ru', 1500],
    ['1\u00a0500', 'ru', 1500],
    ['1\u202f500\u202f000', 'ru', 1500000],
    ['Open cases: 3', 'en', 3],
    ['Inbox (3)', 'en', 3],
    ['۳ مورد باز', 'fa', 3],
    ['-5', 'en', -5],
    ['−12,5', 'ru', -12.5],
    ['12k', 'en', 12000],
    ['1,1 млн', 'ru', 1100000],
    ['3 of 5', 'en', null],
    ['12 500 3', 'ru', null],
    ['12:30', 'en', null],
    ['2026-11-12', 'en', null],
    ['17.10.2014', 'ru', null],
    ['15 %', 'en', null],
    ['۱۵٪', 'fa', null],
    ['#12', 'en', null],
    ['№ 12', 'ru', null],
    ['A12', 'en', null],
    ['12abc', 'en', null],
    ['5+', 'en', null],
    ['<5', 'en', null],
    ['1,23,4', 'en', null],
    ['1.2.3', 'en', null],
    ['- 5', 'en', null],
    ['5-', 'en', null],
    ['none', 'en', null],
    ['', 'en', null],
    ['12345678901234567', 'en', null],
    ['constructor 5', 'en', 5],
    ['5 constructor', 'en', 5],
  ])('%j in %s is %s', (text, language, value) => {
    expect(readNumber(text, language)).toBe(value);
  });
});

describe('readAmount', () => {
  it.each<[string, TextLanguage | null, number | null, string | null]>([
    ['1 500,00 ₽', 'ru', 1500, 'RUB'],
    ['1\u202f500,00\u00a0руб.', 'ru', 1500, 'RUB'],
    ['12 тыс. руб.', 'ru', 12000, 'RUB'],
    ['1,5 млн ₽', 'ru', 1500000, 'RUB'],
    ['1 млн 200 тыс. рублей', 'ru', 1200000, 'RUB'],
    ['5 т.р.', 'ru', 5000, 'RUB'],
    ['500 р.', 'ru', 500, 'RUB'],
    ['€1,234.50', 'en', 1234.5, 'EUR'],
    ['1.234,50 €', null, 1234.5, 'EUR'],
    ['EUR 1,234', 'en', 1234, 'EUR'],
    ['USD12', 'en', 12, 'USD'],
    ['$1.2M', 'en', 1200000, 'USD'],
    ['US$5', 'en', 5, 'USD'],
    ['CA$5', 'en', 5, null],
    ['$12k', 'en', 12000, 'USD'],
    ['5 m', 'en', null, null],
    ['-$5.00', 'en', -5, 'USD'],
    ['($5.00)', 'en', -5, 'USD'],
    ['500 SEK', 'en', 500, 'SEK'],
    ['1 200,50 zł', null, 1200.5, 'PLN'],
    ['۱۲۰٬۰۰۰ تومان', 'fa', 1200000, 'IRR'],
    ['۱۲۰٬۰۰۰ ریال', 'fa', 120000, 'IRR'],
    ['۲ میلیون و ۵۰۰ هزار تومان', 'fa', 25000000, 'IRR'],
    ['۱۲/۵ میلیون تومان', 'fa', 125000000, 'IRR'],
    ['۵۰۰ هزار و ۲ میلیون تومان', 'fa', null, null],
    ['1,234.50', 'en', 1234.5, null],
    ['1.234', 'en', null, null],
    ['1,234', 'ru', null, null],
    ['1 500 ₽ / 20 €', 'ru', null, null],
    ['500 € $', 'en', null, null],
    ['5 lakh', 'en', null, null],
    ['1 500 ₽ в месяц', 'ru', null, null],
    ['тыс. руб. 500', 'ru', null, null],
    ['20% of 500 EUR', 'en', null, null],
  ])('%j in %s is %s %s', (text, language, value, currency) => {
    const amount = readAmount(text, language);
    expect(amount?.value ?? null).toBe(value);
    if (amount !== null) expect(amount.currency).toBe(currency);
  });
});

describe('numbers as the platform writes them', () => {
  const numbers = fc
    .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 3 }))
    .map(([n, places]) => n / 10 ** places || 0);

  it.each([
    ['en', 'en-US'],
    ['en', 'en-GB'],
    ['ru', 'ru'],
    ['fa', 'fa'],
  ] as const)('are read back in %s (%s)', (language, locale) => {
    const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
    fc.assert(
      fc.property(numbers, (n) => {
        expect(readNumber(format.format(n), language)).toBe(n);
      }),
    );
  });

  it('are read back in German, or left open where they could be English', () => {
    const format = new Intl.NumberFormat('de', { maximumFractionDigits: 3 });
    fc.assert(
      fc.property(numbers, (n) => {
        const text = format.format(n);
        const isOpen = /^-?[1-9]\d{0,2}[.,]\d{3}$/u.test(text) || /^-?\d+,\d{3}$/u.test(text);
        if (!isOpen || readNumber(text, null) !== null) expect(readNumber(text, null)).toBe(n);
      }),
    );
  });

  it.each([
    ['en', 'en-US', 'USD'],
    ['en', 'en-GB', 'EUR'],
    ['ru', 'ru', 'RUB'],
    ['fa', 'fa', 'IRR'],
    [null, 'de', 'EUR'],
  ] as const)('are read back as money in %s (%s, %s)', (language, locale, currency) => {
    const format = new Intl.NumberFormat(locale, { style: 'currency', currency, minimumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), (cents) => {
        expect(readAmount(format.format(cents / 100), language)).toEqual({ value: cents / 100, currency });
      }),
    );
  });
});

describe('any text', () => {
  const language = fc.constantFrom<TextLanguage | null>('en', 'fa', 'ru', null);
  const pieces = fc.string({
    unit: fc.constantFrom(
      '1',
      '۲',
      '0',
      ',',
      '.',
      '٬',
      '٫',
      ' ',
      '/',
      '-',
      '(',
      ')',
      'k',
      'тыс',
      ' руб',
      '€',
      '$',
      'هزار',
      ' و ',
      'million',
      '%',
      '\u00a0',
    ),
    maxLength: 40,
  });

  it('never throws and gives a finite number or null', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 250 }), pieces), language, (text, lang) => {
        for (const value of [readNumber(text, lang), readAmount(text, lang)?.value ?? null])
          expect(value === null || Number.isFinite(value)).toBe(true);
      }),
    );
  });

  it('takes 100 kB for no number', () => {
    for (const piece of ['1', '1,', '1 ', ' ', '(', 'тыс. ', '1.234,'])
      expect([readNumber(piece.repeat(100_000 / piece.length), 'en'), readAmount(piece.repeat(100_000 / piece.length), 'ru')]).toEqual([
        null,
        null,
      ]);
  });
});
