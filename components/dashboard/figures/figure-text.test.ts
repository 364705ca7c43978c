import { describe, expect, it } from 'vitest';
import { periodOf, type Calendar, type PeriodUnit } from '../../../lib/domain/churn/periods.ts';
import type { Language } from '../../../lib/domain/language.ts';
import { createTranslator } from '../../../lib/i18n/translator.ts';
import { chanceText, moneyText, periodName, shareText, signedShareText, timesText, typedNumber } from './figure-text.ts';

const inLanguage = (language: Language) => createTranslator(language, { nativeDigits: true });
/** With plain spaces and without marks of direction. */
const plain = (text: string): string => text.replaceAll(/[\u200E\u2068\u2069]/gu, '').replaceAll(/[\u00A0\u202F]/gu, ' ');
const day = Date.UTC(2025, 4, 7) / 86_400_000;

describe('the name of a period', () => {
  it.each([
    ['en', 'gregorian', 'year', '2025'],
    ['en', 'gregorian', 'quarter', 'Q2 2025'],
    ['en', 'gregorian', 'month', 'May 2025'],
    ['en', 'gregorian', 'week', 'Week from 5 May 2025'],
    ['en', 'jalali', 'quarter', 'Spring 1404'],
    ['en', 'jalali', 'month', 'Ordibehesht 1404'],
    ['fa', 'jalali', 'year', '۱۴۰۴'],
    ['fa', 'jalali', 'quarter', 'بهار ۱۴۰۴'],
    ['fa', 'jalali', 'month', 'اردیبهشت ۱۴۰۴'],
    ['fa', 'jalali', 'week', 'هفتهٔ ۱۳ اردیبهشت ۱۴۰۴'],
    ['fa', 'gregorian', 'quarter', 'سه‌ماههٔ دوم ۲۰۲۵'],
    ['ru', 'gregorian', 'quarter', 'II кв. 2025'],
    ['ru', 'gregorian', 'month', 'май 2025'],
    ['ru', 'gregorian', 'week', 'Неделя с 5 мая 2025'],
    ['ru', 'jalali', 'quarter', 'Весна 1404'],
  ] satisfies [Language, Calendar, PeriodUnit, string][])('in %s, %s, of a %s is %s', (language, calendar, unit, expected) => {
    expect(plain(periodName(inLanguage(language), calendar, unit, periodOf(day, unit, calendar)).whole)).toBe(expected);
  });

  it('goes from its first day to its last', () => {
    expect(plain(periodName(inLanguage('ru'), 'gregorian', null, { startDay: day, endDay: day + 10 }).whole)).toBe(
      '7 мая 2025 – 16 мая 2025',
    );
  });
});

it('writes shares with the digits that say something', () => {
  expect([1 / 6, 0.05, 0.0043, 0].map((share) => shareText(inLanguage('en'), share))).toEqual(['16.7%', '5%', '0.43%', '0%']);
  expect([0.1, -0.125, 0, 1e-9].map((share) => plain(signedShareText(inLanguage('fa'), share)))).toEqual([
    '+۱۰٪',
    '\u2212۱۲٫۵٪',
    '۰٪',
    '۰٪',
  ]);
});

it('is never certain of a chance', () => {
  expect([0.9999, 0.7, 0.0001].map((chance) => plain(chanceText(inLanguage('ru'), chance)))).toEqual(['более 99 %', '70 %', 'менее 1 %']);
});

it('writes money, times and numbers to type over', () => {
  expect([moneyText(inLanguage('en'), 1234.5, 'EUR'), moneyText(inLanguage('en'), 9.5, null)].map(plain)).toEqual(['1,235 EUR', '9.5']);
  expect([timesText(inLanguage('en'), 1.9487), timesText(inLanguage('fa'), 1)].map(plain)).toEqual(['×1.95', '۱٫۰۰ برابر']);
  expect(typedNumber(inLanguage('ru'), 12_345.67, 1)).toBe('12345,7');
});
