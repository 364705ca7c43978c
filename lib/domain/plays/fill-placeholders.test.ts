import { describe, expect, test } from 'vitest';
import { fillPlaceholders } from './fill-placeholders.ts';

const fsi = '\u2068';
const pdi = '\u2069';

describe('fillPlaceholders', () => {
  test('fills every paragraph and keeps the order', () => {
    expect(
      fillPlaceholders(
        ['Dear {customerName},', 'By {date}, {responsible} will write.'],
        { customerName: 'Hannah', date: 'Friday', responsible: 'Mina' },
        'en',
      ),
    ).toEqual({
      paragraphs: ['Dear Hannah,', 'By Friday, Mina will write.'],
      missing: [],
      optional: [],
      language: 'en',
    });
  });

  test('what is missing stays visible and is listed once, in order', () => {
    const filled = fillPlaceholders(['{date} {customerName}', '{date} {issue}'], { customerName: ' \u200b ', issue: 'late boxes' }, 'en');
    expect(filled.paragraphs).toEqual(['{date} {customerName}', '{date} late boxes']);
    expect(filled.missing).toEqual(['date', 'customerName']);
  });

  test('braces that are not ours stay, also names that every object has', () => {
    const words = ['{} {x} {constructor} {toString} {customer_name} {{date} date}'];
    expect(fillPlaceholders(words, { date: 'now' }, 'en')).toEqual({
      paragraphs: ['{} {x} {constructor} {toString} {customer_name} {now date}'],
      missing: [],
      optional: [],
      language: 'en',
    });
  });

  test('words in brackets give way where their value is missing, and tell of it', () => {
    const words = ['[Dear {customerName},|Hello,]', 'About[ {issue}, by {date}|] you asked {customerName}.[ See {issue}.|]'];
    expect(fillPlaceholders(words, { customerName: 'Hannah', issue: 'boxes', date: 'Friday' }, 'en')).toEqual({
      paragraphs: ['Dear Hannah,', 'About boxes, by Friday you asked Hannah. See boxes.'],
      missing: [],
      optional: [],
      language: 'en',
    });
    expect(fillPlaceholders(words, { issue: 'boxes' }, 'en')).toEqual({
      // A name that is needed elsewhere is missing, also where it is optional here.
      paragraphs: ['Hello,', 'About you asked {customerName}. See boxes.'],
      missing: ['customerName'],
      optional: ['date'],
      language: 'en',
    });
  });

  test('brackets that are not ours stay, and so do those of a value', () => {
    const words = ['[1] [a|b] [x {issue}] [[{issue}|none]] {issue}'];
    expect(fillPlaceholders(words, { issue: '[{date}|late]' }, 'en').paragraphs).toEqual([
      '[1] [a|b] [x [{date}|late]] [[{date}|late]] [{date}|late]',
    ]);
    expect(fillPlaceholders(['[{issue}'.repeat(20_000)], {}, 'en').optional).toEqual([]);
  });

  test('a value is never filled again and never read as a replacement pattern', () => {
    expect(fillPlaceholders(['{issue}, {date}'], { issue: '{date} $& $1', date: 'today' }, 'en').paragraphs).toEqual([
      '{date} $& $1, today',
    ]);
  });

  test('control, bidi and invisible characters go; ZWNJ and ZWJ stay; line breaks become spaces', () => {
    expect(fillPlaceholders(['{issue}'], { issue: 'a\u202eb\u2066c\u0000d\u200fe\nf\tg\u00adh' }, 'en').paragraphs).toEqual([
      'abc de f gh',
    ]);
    expect(fillPlaceholders(['{issue}'], { issue: 'گزارش\u200cها' }, 'fa').paragraphs).toEqual(['گزارش\u200cها']);
    expect(fillPlaceholders(['{issue}'], { issue: '👩\u200d🔧\ud800' }, 'en').paragraphs).toEqual(['👩\u200d🔧']);
  });

  test('a value has 200 characters at most and is never cut inside one', () => {
    expect(fillPlaceholders(['{issue}'], { issue: '😀'.repeat(100_000) }, 'en').paragraphs).toEqual(['😀'.repeat(200)]);
  });

  test.each([
    ['fa', 'Klarwerk', true],
    ['fa', 'Кларверк', true],
    ['fa', 'Smith & Co.', true],
    ['fa', 'شرکت Klarwerk', true],
    ['fa', 'سارا احمدی', false],
    ['fa', '۱۴۰۴/۱۲/۲۰', false],
    ['en', 'پارس‌نگار', true],
    ['ru', 'پارس‌نگار', true],
    ['ru', 'Klarwerk', false],
    ['en', 'Кларверк', false],
    ['en', '14/03/2026', false],
  ] as const)('in %s, %s is isolated: %s', (language, value, isIsolated) => {
    const [text] = fillPlaceholders(['«{competitor}»'], { competitor: value }, language).paragraphs;
    expect(text).toBe(isIsolated ? `«${fsi}${value}${pdi}»` : `«${value}»`);
  });

  test('a value with its own full stop gets no second one', () => {
    expect(fillPlaceholders(['With {competitor}. {date}.'], { competitor: 'Acme Inc.', date: 'Friday' }, 'en').paragraphs).toEqual([
      'With Acme Inc. Friday.',
    ]);
    expect(fillPlaceholders(['Срок: {date}.'], { date: '14 марта 2026 г.' }, 'ru').paragraphs).toEqual(['Срок: 14 марта 2026 г.']);
  });
});
