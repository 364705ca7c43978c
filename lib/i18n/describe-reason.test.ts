import { describe, expect, it } from 'vitest';
import type { Reason } from '../domain/scoring/score.ts';
import { languages, type Language } from '../domain/language.ts';
import { describeReason, nameReason } from './describe-reason.ts';
import { createTranslator } from './translator.ts';

const brokenPromise = (quote: string | null): Reason => ({
  kind: 'signal',
  points: 5,
  group: 'service',
  signal: {
    id: 'brokenPromise',
    key: 'p1',
    at: 0,
    intensity: 1,
    confidence: 1,
    decays: true,
    evidence: { quote, source: null, params: { what: 'the report by Friday' } },
  },
});

describe('describeReason', () => {
  it.each(languages)('does not say the promise twice where the quote stands below, %s', (language) => {
    const translator = createTranslator(language, { nativeDigits: true });
    const say = (quote: string | null, hasQuoteBelow: boolean) =>
      describeReason(brokenPromise(quote), translator, { hasQuoteBelow }).sentence.includes('the report by Friday');
    expect(say('You promised the report by Friday', true)).toBe(false);
    expect(say('You promised the report by Friday', false)).toBe(true);
    // Noted by the rep: there is no quote to show it.
    expect(say(null, true)).toBe(true);
  });

  it('says how many complaints are open where the page does not tell since when', () => {
    const reason = brokenPromise(null);
    if (reason.kind !== 'signal') throw new Error('a signal was expected');
    const counted = {
      ...reason,
      signal: { ...reason.signal, id: 'complaint' as const, evidence: { quote: '2', source: null, params: { count: 2 } } },
    };
    expect(describeReason(counted, createTranslator('en', { nativeDigits: true })).sentence).toBe('2 complaints are open');
    expect(describeReason(counted, createTranslator('ru', { nativeDigits: true })).sentence).toBe('Открыты 2 жалобы');
  });

  it('says of a case that was given up that nothing was put right', () => {
    const reason = brokenPromise(null);
    if (reason.kind !== 'signal') throw new Error('a signal was expected');
    const evidence = { quote: null, source: null, params: { givenUpDays: 3 } };
    const givenUp = { ...reason, signal: { ...reason.signal, id: 'complaint' as const, evidence } };
    expect(languages.map((one) => describeReason(givenUp, createTranslator(one, { nativeDigits: true })).sentence)).toEqual([
      'A complaint was closed 3 days ago without being put right',
      '۳ روز پیش شکایتی بدون حل شدن بسته شد',
      'Жалобу закрыли, ничего не исправив, 3 дня назад',
    ]);
  });

  it.each(languages)('tells the rhythm, the renewals and the sort of subscriber, %s', (language) => {
    const translator = createTranslator(language, { nativeDigits: false });
    const rhythm = { probability: 0.416, silentDays: 87, horizonDays: 100.5, lastOrderAt: 0 };
    const reasons: Reason[] = [
      { kind: 'rhythm', points: 12, params: { ...rhythm, usualDays: 46 } },
      { kind: 'rhythm', points: 12, params: { ...rhythm, usualDays: null } },
      { kind: 'renewal', points: -3, params: { probability: 0.2, renewals: 1, endAt: null, horizonDays: 365 } },
      { kind: 'renewal', points: -3, params: { probability: 0.01, renewals: 0, endAt: 0, horizonDays: 365 } },
      { kind: 'subscriber', points: 4, factor: 'tenure' },
      { kind: 'subscriber', points: -4, factor: 'tenure' },
      { kind: 'floor', points: 40, floor: 85, why: 'writtenCancellation', at: null },
      { kind: 'floor', points: 40, floor: 90, why: 'contractEnded', at: 0 },
    ];
    const told = reasons.map((reason) => describeReason(reason, translator));
    expect(new Set(told.map(({ sentence }) => sentence)).size).toBe(told.length);
    expect(told[0]!.sentence).toMatch(/87.*46.*101.*42|87.*46.*42.*101/u);
    expect(told[1]!.sentence).not.toContain('46');
    expect(told[6]!.sentence).toContain('85');
    expect(told[7]!.sentence).toContain('90');
    expect(told.every(({ name }) => name !== '')).toBe(true);
  });

  it('calls a sign by the name that the company gave it, in the reader’s language or another that has it', () => {
    const params = { sign: 's1', how: 'ticked', en: 'Missed two calls', fa: 'دو تماس بی‌پاسخ', ru: '' };
    const sign = { id: 'warningSign' as const, key: 's1:t', at: 0, intensity: 1, confidence: 1, decays: true };
    const reason: Reason = {
      kind: 'signal',
      points: 8,
      group: 'warningSigns',
      signal: { ...sign, evidence: { quote: null, source: null, params } },
    };
    const tell = (language: Language) => describeReason(reason, createTranslator(language, { nativeDigits: true }));
    expect(tell('en')).toEqual({ name: 'Missed two calls', sentence: 'Your team noticed: Missed two calls' });
    expect(tell('fa').name).toBe('دو تماس بی‌پاسخ');
    expect(tell('ru').name).toBe('Missed two calls');
  });

  it('does not name a competitor that nobody named', () => {
    const signal = { id: 'competitorNamed' as const, key: 'm', at: 0, intensity: 1, confidence: 0.6, decays: true };
    const evidence = { quote: 'x', source: null, params: { competitor: '' } };
    const reason: Reason = { kind: 'signal', points: 5, group: 'voice', signal: { ...signal, evidence } };
    expect(describeReason(reason, createTranslator('en', { nativeDigits: true })).sentence).toBe('They speak of another company’s offer');
  });

  it('names parts of which only the kind is known', () => {
    const translator = createTranslator('en', { nativeDigits: true });
    expect(
      ['complaint', 'startingPoint', 'rhythm', 'renewal', 'payment', 'cameByReferral', 'floor'].map((id) =>
        nameReason(id as 'floor', translator),
      ),
    ).toEqual([
      'Open complaint',
      'Starting point',
      'Rhythm of orders',
      'Renewals ahead',
      'Way of paying',
      'Came by recommendation',
      'Lowest score',
    ]);
  });
});
