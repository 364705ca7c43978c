import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../lib/i18n/translator.ts';
import { parseNumberText, parseWithin } from './number-text.ts';

describe('parseNumberText', () => {
  it.each([
    ['5', 5],
    [' 12 ', 12],
    ['۱۵', 15],
    ['٣', 3],
    ['0.5', 0.5],
    ['0,5', 0.5],
    ['۷٫۵', 7.5],
    ['1 500', 1500],
    ['1\u00A0500', 1500],
    ['1\u202F500,5', 1500.5],
    ['۱٬۲۳۴٫۵', 1234.5],
    ["12'000", 12000],
  ])('reads %j as %d', (text, value) => {
    expect(parseNumberText(text, { isWhole: false })).toBe(value);
  });

  it.each([
    ['1,500', 1500],
    ['1.500.000', 1_500_000],
    ['۱۲٬۰۰۰', 12_000],
    ['7.0', 7],
  ])('reads the whole number %j as %d', (text, value) => {
    expect(parseNumberText(text, { isWhole: true })).toBe(value);
  });

  it.each(['', ' ', '-3', 'five', '1e5', '0x10', '1.2.3', '5%', '--', '.', '٫', '1 2', 'Infinity'])('takes %j for no number', (text) => {
    expect(parseNumberText(text, { isWhole: false })).toBeNull();
  });

  it('takes a broken number for no whole one', () => {
    expect(parseNumberText('1,5', { isWhole: true })).toBeNull();
  });

  it('reads back what the translator writes, in every language and set of digits', () => {
    for (const language of ['en', 'fa', 'ru'] as const) {
      for (const nativeDigits of [true, false]) {
        const { number } = createTranslator(language, { nativeDigits });
        fc.assert(fc.property(fc.integer({ min: 0, max: 1_000_000 }), (n) => parseNumberText(number(n), { isWhole: true }) === n));
        fc.assert(fc.property(fc.integer({ min: 0, max: 9_999 }), (n) => parseNumberText(number(n / 10), { isWhole: false }) === n / 10));
      }
    }
  });
});

describe('parseWithin', () => {
  it('keeps to the limits, both of them allowed', () => {
    const limits = { from: 0.1, to: 95, isWhole: false };
    expect(['0', '0.04', '0.1', '5.26', '95', '95.1'].map((text) => parseWithin(text, limits))).toEqual([null, null, 0.1, 5.3, 95, null]);
  });
});
