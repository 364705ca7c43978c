import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourcedFact } from '../customers/history.ts';
import { readWords } from '../text/words.ts';
import { holdsFieldRule, readSignPhrases } from './warning-sign-rules.ts';

const now = Date.UTC(2026, 2, 2);
const finds = (phrases: string, text: string): boolean => (readSignPhrases(phrases).match?.(readWords(text)) ?? []).length > 0;

describe('readSignPhrases', () => {
  it('finds plain words and beginnings of words, in three languages', () => {
    expect(finds('late deliver*', 'There was a late delivery again.')).toBe(true);
    expect(finds('late deliver*', 'It was delivered late.')).toBe(false);
    expect(finds('тендер*', 'Мы объявили тендеры.')).toBe(true);
    expect(finds('جلسه نیامدند', 'باز هم به جلسه نیامدند.')).toBe(true);
    expect(finds('asked for the invoice\nlogo', 'Where is the new logo?')).toBe(true);
    expect(finds('logo', 'The catalogue came.')).toBe(false);
  });

  it('reads each line by itself and names those that it cannot read', () => {
    const read = readSignPhrases('good words\n(a+)+$\n*\nx*\n@name ~ x\n= a\n\n');
    expect(read.unread).toEqual(['(a+)+$', '*', 'x*', '@name ~ x', '= a']);
    expect(read.match).not.toBeNull();
    expect(readSignPhrases('').match).toBeNull();
    expect(readSignPhrases('(').match).toBeNull();
    expect(readSignPhrases('a b c d e f g h i').unread).toHaveLength(1);
  });

  it('never throws, whatever is typed', () => {
    const odd = fc.oneof(
      fc.string(),
      fc.constantFrom('*', '|', '~~', '$', '@x', '!', '% a', '- b', '=go', '&', '[sign]', '#', 'a_b', 'می‌خوا*'),
    );
    fc.assert(
      fc.property(fc.array(odd, { maxLength: 8 }), fc.string(), (lines, text) => {
        const { match } = readSignPhrases(lines.join('\n'));
        match?.(readWords(text));
      }),
    );
  });
});

describe('holdsFieldRule', () => {
  const fact = (value: string | number, text = String(value)): SourcedFact => ({
    field: 'status',
    value,
    text,
    place: 'Status',
    confidence: 1,
    source: { hostId: 'h', url: '', place: '', observedAt: now },
  });

  it.each([
    ['isPresent', '', fact('x'), true],
    ['isPresent', '', undefined, false],
    ['isMissing', '', undefined, true],
    ['isMissing', '', fact('x'), false],
    ['contains', 'ДОЛЖНИК', fact('Злостный должник'), true],
    ['contains', '', fact('x'), false],
    ['isAbove', '۱۰', fact(11), true],
    ['isAbove', '10', fact(10), false],
    ['isBelow', '2,5', fact(2), true],
    ['isBelow', 'x', fact(2), false],
    ['isAbove', '1', fact('2'), false],
    ['isOlderThanDays', '30', fact(now - 31 * 86_400_000), true],
    ['isOlderThanDays', '30', fact(now - 29 * 86_400_000), false],
  ] as const)('%s %s', (test, value, given, holds) => {
    expect(holdsFieldRule({ field: 'status', test, value }, given, now)).toBe(holds);
  });
});
