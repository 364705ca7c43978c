import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestQuote, quoteAround, readWords } from './words.ts';

const texts = (source: string): string[] => readWords(source).words.map(({ text }) => text);
const sentences = (source: string): string[] => {
  const read = readWords(source);
  return read.sentences.map(({ start, end }) => read.source.slice(start, end).trim());
};

describe('readWords', () => {
  it.each([
    ["We don't like Klarwerk's auto-renewal", ['we', 'dont', 'like', 'klarwerk', 's', 'auto', 'renewal']],
    ['تمدید نمی‌کنیم', ['تمدید', 'نمیکنیم']],
    ['تمدید نمی کنیم', ['تمدید', 'نمیکنیم']],
    ['تمدید نمیکنیم', ['تمدید', 'نمیکنیم']],
    ['گزارش‌ها و گزارش ها', ['گزارشها', 'و', 'گزارشها']],
    ['Klarwerkом', ['klarwerk', 'ом']],
    ['', []],
  ])('%s', (source, expected) => {
    expect(texts(source)).toEqual(expected);
  });

  it('sees no end of a clause in the comma of a number', () => {
    expect(readWords('it costs 9,000 euros').words.map(({ clause }) => clause)).toEqual([0, 0, 0, 0, 0]);
    expect(readWords('the 9, or so').words.map(({ clause }) => clause)).toEqual([0, 0, 1, 1]);
  });

  it('ends sentences at their marks and at the end of a short line, not in numbers and abbreviations', () => {
    expect(sentences('It costs 4.180 EUR e.g. today. Really? Yes')).toEqual(['It costs 4.180 EUR e.g. today.', 'Really?', 'Yes']);
    expect(sentences('Hi Mina,\nplease call me')).toEqual(['Hi Mina,', 'please call me']);
    expect(sentences('11 марта 2020 г. мы писали вам. Ответа нет')).toEqual(['11 марта 2020 г. мы писали вам.', 'Ответа нет']);
    expect(sentences('چرا جواب نمی‌دهید؟ منتظریم.')).toEqual(['چرا جواب نمی‌دهید؟', 'منتظریم.']);
  });

  it('goes on in the next line where a mail program wrapped a long one', () => {
    expect(sentences('We have discussed this inside the company and we decided\nnot to renew.')).toHaveLength(1);
  });

  it('keeps where each word stands in the source', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (source) => {
        const { words, sentences } = readWords(source);
        let before = 0;
        for (const { start, end, sentence } of words) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(source.length);
          expect(sentences[sentence]).toBeDefined();
          before = start;
        }
      }),
    );
  });

  // In a time that grew with the square of its length this would not end before the test's own limit.
  it('reads a long text as any other', () => {
    expect(readWords('a, '.repeat(500_000)).words).toHaveLength(500_000);
  });
});

describe('quoteAround', () => {
  it('gives the whole sentence in its own words', () => {
    const words = readWords('Dear Mina.\nWe   decided «not» to renew!  Bye.');
    const at = words.words.findIndex(({ text }) => text === 'renew');
    expect(quoteAround(words, at, at)).toBe('We decided «not» to renew!');
  });

  it('cuts a long sentence at whole words and says so', () => {
    const words = readWords(`${'before '.repeat(60)}we cancel the contract ${'after '.repeat(60)}`);
    const at = words.words.findIndex(({ text }) => text === 'cancel');
    const quote = quoteAround(words, at, at + 2);
    expect(quote).toContain('cancel the contract');
    expect(quote.length).toBeLessThanOrEqual(longestQuote);
    expect(quote).toMatch(/^…before .* after…$/);
  });

  it('is never longer than the limit', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 900 }), fc.nat(), (source, n) => {
        const words = readWords(source);
        if (words.words.length === 0) return;
        const at = n % words.words.length;
        expect(quoteAround(words, at, Math.min(at + 3, words.words.length - 1)).length).toBeLessThanOrEqual(longestQuote);
      }),
    );
  });
});
