import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAmount, readNumber, readPercent } from './numbers.ts';
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
    ['constructor5', 'en', null],
    ['15 процентов', 'ru', null],
    ['۲۰ درصد', 'fa', null],
    ['all 5', 'en', 5],
    ['\u200f\u202b۱۲٬۵۰۰\u202c', 'fa', 12500],
    ['1\u2009500\u2009000', 'ru', 1500000],
    ['٣٬٥٠٠', null, 3500],
    ['2 trillion', 'en', 2e12],
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
    ['EUR (12.50)', 'en', -12.5, 'EUR'],
    ['(12,50) €', null, -12.5, 'EUR'],
    ['$(5.00)', 'en', -5, 'USD'],
    ['12.50 (EUR)', 'en', 12.5, 'EUR'],
    ['-(5.00) €', 'en', null, null],
    ['Paid (500 USD)', 'en', null, null],
    ["CHF-1'234.50", null, -1234.5, 'CHF'],
    ['12k€', null, 12000, 'EUR'],
    ['1,2 Mio. €', null, 1200000, 'EUR'],
    ['500 kr', null, 500, null],
    ['¥500', null, 500, null],
    ['C$500', 'en', 500, null],
    ['500 usd', 'en', 500, 'USD'],
    ['500 MAD', 'en', 500, 'MAD'],
    ['500 mad', 'en', null, null],
    ['500 US dollars', 'en', 500, 'USD'],
    ['500 долларов США', 'ru', 500, 'USD'],
    ['500 канадских долларов', 'ru', null, null],
    ['۵۰۰ دلار آمریکا', 'fa', 500, 'USD'],
    ['۵۰۰۰تومان', 'fa', 50000, 'IRR'],
    ['مبلغ: ۲٬۵۰۰٬۰۰۰ تومان', 'fa', 25000000, 'IRR'],
    ['۲ هزار میلیارد تومان', 'fa', 2e13, 'IRR'],
    ['۲ میلیارد هزار تومان', 'fa', null, null],
    ['1 500₽', 'ru', 1500, 'RUB'],
    ['12 тыс. ₽', 'ru', 12000, 'RUB'],
    ['20 %', 'en', null, null],
    ['TRY 500', 'en', 500, 'TRY'],
    ['try 500', 'en', 500, null],
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

describe('readPercent', () => {
  it.each<[string, TextLanguage | null, number | null]>([
    ['15 %', 'en', 15],
    ['15%', null, 15],
    ['%15', null, 15],
    ['٪۱۲٫۵', 'fa', 12.5],
    ['۱۲/۵٪', 'fa', 12.5],
    ['۲۰ درصد', 'fa', 20],
    ['۲۰ در صد', 'fa', 20],
    ['12,5 процента', 'ru', 12.5],
    ['15 процентов', 'ru', 15],
    ['15 per cent', 'en', 15],
    ['15 Prozent', null, 15],
    ['-3,5\u00a0%', 'ru', -3.5],
    ['+3 %', 'en', 3],
    ['Discount: 20 %', 'en', 20],
    ['120 %', 'en', 120],
    ['15', 'en', null],
    ['15 ‰', 'en', null],
    ['10-20 %', 'en', null],
    ['20 % of 500', 'en', null],
    ['20 % €', 'en', null],
    ['20 %%', 'en', null],
    ['%', 'en', null],
    ['1.234 %', null, null],
    ['percentile 5', 'en', null],
  ])('%j in %s is %s', (text, language, value) => {
    expect(readPercent(text, language)).toBe(value);
  });
});

describe('as the platform writes them', () => {
  const languageOf = (locale: string) => (['en', 'fa', 'ru'] as const).find((language) => locale.startsWith(language)) ?? null;
  /** Read for certain; in other languages what could be English is left open. South African English has a decimal comma. */
  const known = ['en-US', 'en-GB', 'en-IN', 'en-AU', 'en-CA', 'ru', 'ru-KZ', 'fa', 'fa-AF'];
  const locales = [
    ...known,
    ...'de de-AT de-CH fr fr-CA fr-CH es es-MX pt-BR pt-PT it pl tr nl sv nb da fi cs sk hu uk he ar ar-EG hi bn mr ja zh ko vi id et bg el ro'.split(
      ' ',
    ),
    ...'th-u-nu-thai ar-u-nu-arabext hi-u-nu-deva'.split(' '),
  ];
  const numbers = fc
    .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 3 }))
    .map(([n, places]) => n / 10 ** places || 0);

  it.each(locales)('numbers and shares are read back in %s, or left open', (locale) => {
    const language = languageOf(locale);
    const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
    const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 });
    fc.assert(
      fc.property(numbers, (n) => {
        const shares = Math.round(n * 100) / 100 || 0;
        const read = [readNumber(number.format(n), language), readPercent(share.format(shares / 100), language)] as const;
        if (read[0] !== null || known.includes(locale)) expect([number.format(n), read[0]]).toEqual([number.format(n), n]);
        if (read[1] !== null || known.includes(locale))
          expect([share.format(shares / 100), read[1]]).toEqual([share.format(shares / 100), shares]);
        const plain = number.format(Math.abs(n)).replaceAll(/[\u200e\u200f\u061c]/gu, '');
        // Open are only groups that may be a fraction.
        const isOpen = /^\p{Nd}{1,3}[.,٫]\p{Nd}{3}$/u.test(plain);
        if (!isOpen && Number.isInteger(n)) expect([number.format(n), read[0]]).toEqual([number.format(n), n]);
      }),
    );
  });

  const main = ['USD', 'EUR', 'GBP', 'RUB', 'IRR', 'TRY', 'CHF', 'JPY', 'AED', 'INR', 'PLN', 'CAD', 'CNY'];
  const styles = ['symbol', 'narrowSymbol', 'code', 'name'] as const;

  it.each(locales)('money is read back in %s with any currency in any style, or left open', (locale) => {
    const language = languageOf(locale);
    const formats = main.flatMap((currency) =>
      styles.flatMap((currencyDisplay) =>
        (['standard', 'accounting'] as const).map((currencySign) => ({
          currency,
          currencyDisplay,
          format: new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay, currencySign, minimumFractionDigits: 2 }),
        })),
      ),
    );
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.nat(formats.length - 1), (cents, i) => {
        const { currency, currencyDisplay, format } = formats[i]!;
        const text = format.format(cents / 100);
        const amount = readAmount(text, language);
        // Signs and codes are known in all languages that we claim, names for some currencies only.
        const isKnown = known.includes(locale) && (currencyDisplay === 'code' || currencyDisplay === 'symbol');
        if (amount === null) expect([text, isKnown]).toEqual([text, false]);
        else {
          expect([text, amount.value]).toEqual([text, cents / 100]);
          // A lone $ is the US dollar here and the own one in Canada.
          if (amount.currency !== null && !(text.includes('$') && currency === 'CAD'))
            expect([text, amount.currency]).toEqual([text, currency]);
          if (currencyDisplay === 'code') expect([text, amount.currency]).toEqual([text, currency]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each(['en-US', 'ru', 'fa'])('the names of the currencies at hand are read in %s', (locale) => {
    for (const currency of ['USD', 'EUR', 'RUB', 'IRR', 'GBP', 'CHF', 'AED'])
      for (const n of [1, 2, 5, 21, 1.5]) {
        const text = new Intl.NumberFormat(locale, {
          style: 'currency',
          currency,
          currencyDisplay: 'name',
          minimumFractionDigits: 2,
        }).format(n);
        expect([text, readAmount(text, languageOf(locale))]).toEqual([text, { value: n, currency }]);
      }
  });

  it.each([
    // German writes thousands out, which could be English fractions.
    ['de', 1_200_000],
    ['en-US', 1200],
    ['en-GB', 1200],
    ['ru', 1200],
    ['fa', 1200],
  ])('thousands, millions and milliards in short are read in %s', (locale, least) => {
    const amounts = [1200, 12_000, 1_200_000, 25_000_000, 3_100_000_000].filter((n) => n >= least);
    for (const compactDisplay of ['short', 'long'] as const) {
      const format = new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay, style: 'currency', currency: 'EUR' });
      const texts = amounts.map((n) => format.format(n));
      expect(texts.map((text) => readAmount(text, languageOf(locale)))).toEqual(amounts.map((value) => ({ value, currency: 'EUR' })));
    }
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
        for (const value of [readNumber(text, lang), readPercent(text, lang), readAmount(text, lang)?.value ?? null])
          expect(value === null || Number.isFinite(value)).toBe(true);
      }),
    );
  });

  it('is capped before it is looked at: 10 MB are no number', () => {
    for (const piece of ['1', '1,', '1 ', ' ', '(', 'тыс. ', '1.234,', '%']) {
      const text = piece.repeat(10_000_000 / piece.length);
      expect([readNumber(text, 'en'), readPercent(text, 'en'), readAmount(text, 'ru')]).toEqual([null, null, null]);
    }
    expect([readNumber(`5${' '.repeat(199)}`, 'en'), readNumber(`5${' '.repeat(200)}`, 'en')]).toEqual([5, null]);
  });
});
