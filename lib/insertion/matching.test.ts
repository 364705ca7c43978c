import { describe, expect, it } from 'vitest';
import { countOf, lettersOf } from './matching.ts';

describe('lettersOf', () => {
  it('drops white space and direction marks of every kind', () => {
    expect(lettersOf('\u200fسلام\u00a0 خانم\r\n\u2067رضایی\u2069\u200b\ufeff')).toBe('سلامخانمرضایی');
  });
  it('keeps what joins Persian letters, for a text without it is another text', () => {
    expect(lettersOf('می\u200cخواهم')).toBe('می\u200cخواهم');
  });
});

describe('countOf', () => {
  it('counts occurrences without overlap', () => {
    expect(countOf('abab', 'abababab')).toBe(2);
    expect(countOf('x', 'abc')).toBe(0);
  });
  it('finds no empty payload anywhere', () => {
    expect(countOf('', 'abc')).toBe(0);
  });
});
