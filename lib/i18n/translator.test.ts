import { describe, expect, it } from 'vitest';
import type { Message } from './message.ts';
import { createTranslator } from './translator.ts';

const en = createTranslator('en', { nativeDigits: true, timeZone: 'UTC' });
const fa = createTranslator('fa', { nativeDigits: true, timeZone: 'UTC' });
const faLatin = createTranslator('fa', { nativeDigits: false, timeZone: 'UTC' });
const ru = createTranslator('ru', { nativeDigits: true, timeZone: 'UTC' });

const waited = {
  params: { days: 'number' },
  en: 'Waited {days, plural, =0 {not at all} one {# day} other {# days}}',
  fa: '{days, plural, other {# روز}} ماند',
  ru: 'Ждёт {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}',
} as const satisfies Message;

const named = {
  params: { name: 'text', tone: 'choice' },
  en: '{name} is {tone, select, warm {kind} other {cool}}.',
  fa: '{name} {tone, select, warm {مهربان} other {سرد}} است.',
  ru: '{name}: {tone, select, warm {тепло} other {холодно}}.',
} as const satisfies Message;

describe('a translator', () => {
  it('chooses every plural form, exact cases first', () => {
    expect([0, 1, 2, 1.5].map((days) => en.t(waited, { days }))).toEqual([
      'Waited not at all',
      'Waited 1 day',
      'Waited 2 days',
      'Waited 1.5 days',
    ]);
    expect([1, 2, 5, 11, 21, 22, 1.5].map((days) => ru.t(waited, { days }))).toEqual([
      'Ждёт 1 день',
      'Ждёт 2 дня',
      'Ждёт 5 дней',
      'Ждёт 11 дней',
      'Ждёт 21 день',
      'Ждёт 22 дня',
      'Ждёт 1,5 дня',
    ]);
    expect(fa.t(waited, { days: 12 })).toBe('۱۲ روز ماند');
    expect(faLatin.t(waited, { days: 12 })).toBe('12 روز ماند');
  });

  it('keeps a name of the other direction from disturbing the sentence, and leaves others as they are', () => {
    expect(en.t(named, { name: 'Acme', tone: 'warm' })).toBe('Acme is kind.');
    expect(en.t(named, { name: 'پارس', tone: 'x' })).toBe('\u2068پارس\u2069 is cool.');
    expect(fa.t(named, { name: 'پارس', tone: 'warm' })).toBe('پارس مهربان است.');
    expect(fa.t(named, { name: 'Acme (UK)', tone: 'warm' })).toBe('\u2068Acme (UK)\u2069 مهربان است.');
  });

  it('takes braces, number signs and escapes in a name as plain words', () => {
    expect(en.t(named, { name: '{tone} # \\u202e', tone: 'warm' })).toBe('{tone} # \\u202e is kind.');
    expect(en.t(named, { name: '__proto__', tone: 'constructor' })).toBe('__proto__ is cool.');
  });

  it('refuses a message said without its parameters', () => {
    expect(() => en.say(waited, {})).toThrow(RangeError);
    expect(() => en.say({ en: 'Hello {toString}', fa: '', ru: '' }, {})).toThrow(RangeError);
  });

  it('writes signs as signs, with the reader’s digits', () => {
    expect([7, -7, 0].map(en.signedNumber)).toEqual(['+7', '\u22127', '0']);
    expect(ru.signedNumber(-12)).toBe('\u221212');
    expect(fa.signedNumber(-12)).toBe('\u200E\u2212۱۲');
    expect(en.number(1234.56)).toBe('1,234.6');
    expect(fa.number(1234)).toBe('۱٬۲۳۴');
    expect(fa.percent(0.05)).toMatch(/^۵/u);
  });

  it('writes days in the reader’s calendar, day first', () => {
    const at = Date.UTC(2026, 10, 22, 12);
    expect(en.date(at)).toBe('22 November 2026');
    expect(ru.date(at)).toBe('22\u00A0ноября 2026');
    expect(fa.date(at)).toBe('۱ آذر ۱۴۰۵');
    expect(fa.day('2026-03-21')).toBe('۱ فروردین ۱۴۰۵');
    expect(faLatin.day('2026-03-20')).toBe('29 اسفند 1404');
    expect(en.day('tomorrow')).toBe('tomorrow');
    expect(en.date(Number.NaN)).toBe('');
  });

  it('takes an instant for the day it is where the reader sits', () => {
    const tehran = createTranslator('fa', { nativeDigits: true, timeZone: 'Asia/Tehran' });
    expect(tehran.date(Date.UTC(2026, 10, 21, 21))).toBe('۱ آذر ۱۴۰۵');
    expect(fa.date(Date.UTC(2026, 10, 21, 21))).toBe('۳۰ آبان ۱۴۰۵');
  });

  it('says near days in words', () => {
    expect([-1, 0, 1, -5].map(en.relativeDays)).toEqual(['yesterday', 'today', 'tomorrow', '5 days ago']);
    expect(ru.relativeDays(3)).toMatch(/^через 3 дня$/u);
    expect(fa.relativeDays(0)).toBe('امروز');
  });
});
