import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, normaliseText } from './normalise.ts';

describe('normaliseText', () => {
  it.each([
    ['CAFÉ Ünïted', 'cafe united'],
    ['Ёлка ЁЖ', 'елка еж'],
    ['мой', 'мой'],
    ['мои\u0306', 'мой'],
    ['مي‌كنيم', 'میکنیم'],
    ['آمادهٔ', 'اماده'],
    ['مُدیر', 'مدیر'],
    ['۱۲۳ ٤٥٦ ７８ ९', '123 456 78 9'],
    ['don’t', "don't"],
    ['soft\u00adhyphen', 'softhyphen'],
    ['ﻻ', 'لا'],
  ])('%s becomes %s', (source, expected) => {
    expect(normaliseText(source).text).toBe(expected);
    expect(foldText(source)).toBe(expected);
  });

  it('keeps the way back to the source', () => {
    const source = 'می‌خواهیم قرارداد را';
    const { text, offsets } = normaliseText(source);
    const at = text.indexOf('قرارداد');
    expect(source.slice(offsets[at], offsets[at + 'قرارداد'.length])).toBe('قرارداد');
  });

  it('maps any text in order and within its bounds, and is done after one go', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (source) => {
        const { text, offsets } = normaliseText(source);
        expect(offsets).toHaveLength(text.length + 1);
        expect(offsets.at(-1)).toBe(source.length);
        for (let i = 1; i < offsets.length; i++) expect(offsets[i]!).toBeGreaterThanOrEqual(offsets[i - 1]!);
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Zа-яёА-ЯЁآ-ی0-9۰-۹ '.\u200c]{0,80}$/u), (source) => {
        const once = normaliseText(source).text;
        expect(normaliseText(once).text).toBe(once);
      }),
    );
  });
});
