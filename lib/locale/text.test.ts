import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asciiDigits } from './digits.ts';
import { cleanLines, cleanText, foldAccents, foldLetters, languageOfScript } from './text.ts';

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({
    unit: fc.constantFrom(
      '\u202e',
      '\u200c',
      '\u200d',
      '\ufeff',
      '\u00ad',
      '\ud83d',
      '\ude00',
      '😀',
      '\n',
      '\r',
      '\u2028',
      '\t',
      '\u00a0',
      ' ',
      'a',
      'ی',
      '\u0000',
      '\u0085',
      '\u2066',
      '\ue000',
    ),
    maxLength: 300,
  }),
);

describe('asciiDigits', () => {
  it('reads every digit set that the platform can write', () => {
    for (const system of Intl.supportedValuesOf('numberingSystem')) {
      const digits = new Intl.NumberFormat(`en-u-nu-${system}`, { useGrouping: false }).format(1234567890);
      if (/^\p{Nd}+$/u.test(digits)) expect([system, asciiDigits(digits)]).toEqual([system, '1234567890']);
    }
    expect(asciiDigits('۱۴۰۴/۱۱/۱۵ و ٣٫٥ و ９')).toBe('1404/11/15 و 3٫5 و 9');
  });

  it('turns each decimal digit of Unicode into one of 0-9 and leaves the rest', () => {
    for (let code = 0; code < 0x20000; code += 1) {
      const character = String.fromCodePoint(code);
      expect(asciiDigits(character) !== character).toBe(code > 0x39 && /\p{Nd}/u.test(character));
    }
  });
});

describe('cleanText', () => {
  it('keeps joiners, drops what cannot be seen, makes one line', () => {
    expect(cleanText('  می\u200cخواهم\u202e \n\t ok\u0000\u2066!\u00a0 ', 100)).toBe('می\u200cخواهم ok!');
    expect(cleanText('a\u200eb', 10)).toBe('ab');
  });

  it('never cuts a character in two', () => {
    expect(cleanText('a😀b', 2)).toBe('a');
    expect(cleanText('a😀b', 3)).toBe('a😀');
  });

  it('is bounded, well formed and stable for any input', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 0, max: 50 }), (text, max) => {
        const clean = cleanText(text, max);
        expect(clean.length).toBeLessThanOrEqual(max);
        expect(clean.isWellFormed()).toBe(true);
        expect(clean).not.toMatch(/[^\P{Cc}]|[\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f]| {2}/u);
        expect(cleanText(clean, max)).toBe(clean);
      }),
    );
  });
});

describe('cleanLines', () => {
  it('keeps lines and paragraphs', () => {
    expect(cleanLines('Hello,\r\n\r\n\r\n\r\n we \u202e are\tunhappy \n now.', 100)).toBe('Hello,\n\nwe are unhappy\nnow.');
  });

  it('is bounded and well formed for any input', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 0, max: 50 }), (text, max) => {
        const clean = cleanLines(text, max);
        expect(clean.length).toBeLessThanOrEqual(max);
        expect(clean.isWellFormed()).toBe(true);
        expect(clean).not.toMatch(/\n{3}|[^\S\n]{2}|\r/u);
      }),
    );
  });
});

describe('foldLetters and languageOfScript', () => {
  it('gives spellings of one word one form', () => {
    expect(foldLetters('علي كريمى')).toBe(foldLetters('علی کریمی'));
    expect(foldLetters('آذرِ مـاه')).toBe('اذر ماه');
    expect(foldLetters('Ещё Звёзды')).toBe('еще звезды');
  });

  it('takes accents off Latin letters only', () => {
    expect(foldAccents('août, märz, ẽ, mordād')).toBe('aout, marz, e, mordad');
    expect(foldAccents('май é ژوئیه')).toBe('май e ژوئیه');
  });

  it('tells Persian and Russian by their letters and digits, English by nothing', () => {
    expect(languageOfScript('۱۴۰۴/۱۱/۱۵')).toBe('fa');
    expect(languageOfScript('11 марта 2020 г.')).toBe('ru');
    expect(languageOfScript('12/11/2026')).toBeNull();
  });
});
