import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customerMatchers, customerText } from './search-customers.ts';

const customer = (name: string, more: Partial<Parameters<typeof customerText>[0]> = {}) =>
  customerText({ name, company: null, emails: [], phones: [], ...more });
/** Place of the reading that meets the customer: 0 as typed; -1 none. */
const readingOf = (query: string, text: string): number => customerMatchers(query).findIndex((isMatch) => isMatch(text));

describe('a customer is found', () => {
  it.each([
    ['any part of the name', 'erg', customer('Hannah Berg')],
    ['words in any order', 'BERG  hann', customer('Hannah Berg')],
    ['company beside name', 'hannah bright', customer('Hannah Berg', { company: 'Brightwater Ltd' })],
    ['without accents', 'jose muller', customer('José Müller')],
    ['with accents where there are none', 'José', customer('Jose Muller')],
    ['ß, ø and ł', 'strasse lodz orsted', customer('Straße Łódź Ørsted')],
    ['apostrophes', "o'brien", customer('O’Brien')],
    ['ё as е', 'артем королев', customer('Артём Королёв')],
    ['й as и', 'андрей', customer('Андреи')],
    ['Arabic ي and ك', 'كريمي', customer('سارا کریمی')],
    ['Persian ی and ک', 'کریمی', customer('سارا كريمي')],
    ['ة as ه', 'فاطمه', customer('فاطمة')],
    ['two words for a ZWNJ', 'نیک پی', customer('نیک‌پی')],
    ['one word for two', 'علیرضا', customer('علی رضا مرادی')],
    ['Persian digits', '۴۷۱۱', customer('Customer 4711')],
    ['digits for Persian ones', '4711', customer('مشتری ۴۷۱۱')],
    ['an address', 'h.berg@bright', customer('Hannah', { emails: ['h.berg@bright.example'] })],
    ['its host', 'bright.example', customer('Hannah', { emails: ['h.berg@bright.example'] })],
    ['a number as it is written at home', '0912 345-67-89', customer('سارا', { phones: ['+989123456789'] })],
    ['a number in Persian digits', '۰۹۱۲۳۴۵', customer('سارا', { phones: ['+989123456789'] })],
    ['a number with the Russian 8', '8 (912) 345-67-89', customer('Пётр', { phones: ['+79123456789'] })],
    ['a number with its country', '+7 912 345', customer('Пётр', { phones: ['+79123456789'] })],
    ['a number with 00', '0049 30 1234', customer('Jan', { phones: ['+49301234567x12'] })],
  ])('by %s', (_, query, text) => {
    expect(readingOf(query, text)).toBe(0);
  });

  it('in the wrong layout, in all six directions', () => {
    for (const [typed, meant] of [
      ['bdfyjd', 'Иванов'],
      ['shvh', 'سارا'],
      ['ифкк', 'barr'],
      ['ырмр', 'سارا'],
      ['ذشقق', 'barr'],
      ['ذیبغتی', 'Иванов'],
    ] as const)
      expect([typed, readingOf(typed, customer(meant))]).toEqual([typed, expect.toSatisfy((at: number) => at > 0)]);
  });
});

describe('nobody is found', () => {
  it.each([
    ['another word', 'hannah weber', customer('Hannah Berg')],
    ['few digits of a number written apart', '0-12', customer('A', { phones: ['+4912'] })],
    ['a short Persian word across two others', 'دمد', customer('احمد مدنی')],
  ])('by %s', (_, query, text) => {
    expect(readingOf(query, text)).toBe(-1);
  });
  it('by nothing', () => {
    for (const query of ['', '  ', "'", '\u200c']) expect(customerMatchers(query)).toEqual([]);
  });
});

it('every text is one short line, and whoever has it is found by the whole of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ maxLength: 3000 }), (name, company) => {
      const text = customer(name, { company });
      expect(text).not.toMatch(/[\t\n\r]/u);
      expect(text.length).toBeLessThanOrEqual(2000);
      const short = customer(name);
      if (customerMatchers(name).length > 0) expect(readingOf(name, short)).toBe(0);
    }),
    { numRuns: 300 },
  );
});
