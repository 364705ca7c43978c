import { describe, expect, it } from 'vitest';
import type { Reason } from '../domain/scoring/score.ts';
import { languages } from '../domain/language.ts';
import { describeReason } from './describe-reason.ts';
import { createTranslator } from './translator.ts';

const brokenPromise = (quote: string | null): Reason => ({
  kind: 'signal',
  points: 5,
  group: 'service',
  signal: {
    id: 'brokenPromise',
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
    expect(describeReason(counted, createTranslator('ru', { nativeDigits: true })).sentence).toBe('Не решены 2 жалобы');
  });
});
