import { describe, expect, it } from 'vitest';
import type { Reason, RiskScore } from '../domain/scoring/score.ts';
import { signalIds, type SignalId } from '../domain/signals/signal.ts';
import { languages } from '../domain/language.ts';
import { describeBadge } from './describe-badge.ts';
import { createTranslator } from './translator.ts';

const params: Record<SignalId, Record<string, string | number>> = {
  complaint: { days: 12 },
  repeatedComplaint: { count: 3 },
  complaintPutRight: { days: 9 },
  brokenPromise: { what: 'Send the offer' },
  overduePromise: { days: 2, what: 'Call back' },
  unansweredMessage: { days: 5 },
  cancelIntent: {},
  competitorNamed: { competitor: 'Globex' },
  priceObjection: {},
  praise: {},
  renewalNear: { days: 21, endAt: Date.UTC(2026, 11, 13, 12) },
  silence: { days: 40, usualDays: 7 },
  rudeTreatment: {},
  surveyUnhappy: { answer: 3, outOf: 10 },
  surveyHappy: { answer: 5, outOf: 5 },
  businessDown: { before: 9, after: 2, days: 120 },
  paymentLate: { days: 41 },
  autoRenewalOff: {},
  keyContactLeft: {},
  referralsStopped: { days: 400, usualDays: 90 },
  referral: {},
  warningSign: { sign: 's1', how: 'ticked', en: 'Stopped joining our webinars', fa: '', ru: '' },
};

function reasonFor(id: SignalId, points: number): Reason {
  return {
    kind: 'signal',
    points,
    group: 'service',
    signal: { id, key: id, at: 0, intensity: 1, confidence: 1, decays: false, evidence: { quote: null, source: null, params: params[id] } },
  };
}

const score: Extract<RiskScore, { kind: 'scored' }> = {
  kind: 'scored',
  customerKind: 'unknown',
  loss: null,
  score: 72,
  band: 'critical',
  confidence: 'medium',
  interval: { low: 58, high: 84 },
  reasons: [
    { kind: 'startingPoint', points: 40 },
    reasonFor('complaint', 25),
    reasonFor('praise', -9),
    reasonFor('competitorNamed', 12),
    reasonFor('silence', 4),
  ],
};
const en = createTranslator('en', { nativeDigits: true, timeZone: 'UTC' });
const fa = createTranslator('fa', { nativeDigits: true, timeZone: 'UTC' });

describe('describeBadge', () => {
  it('names the three strongest reasons with their signs, without the starting point', () => {
    const badge = describeBadge(score, en);
    expect(badge.card.lines).toEqual([
      { points: '+25', words: 'A complaint has been open for 12 days', lowersRisk: false },
      { points: '+12', words: 'They mention Globex', lowersRisk: false },
      { points: '\u22129', words: 'They spoke well of our work', lowersRisk: true },
    ]);
    expect(badge.number).toBe('72');
    expect(badge.label).toBe('Risk of leaving 72 of 100, critical; sure: medium');
    expect(badge.card.confidence).toBe('Moderately sure, between 58 and 84');
  });

  it('speaks Persian with Persian digits, right to left', () => {
    const badge = describeBadge(score, fa);
    expect([badge.number, badge.direction, badge.language]).toEqual(['۷۲', 'rtl', 'fa']);
    expect(badge.label).toBe('خطر رفتن ۷۲ از ۱۰۰، بحرانی؛ اطمینان: متوسط');
  });

  it('says so where there is not enough, without a number', () => {
    const badge = describeBadge({ kind: 'unknown', seen: { messages: 1, orders: 0, facts: 3 } }, en);
    expect(badge).toMatchObject({ state: 'unknown', number: '', label: 'Risk of leaving: not enough to say yet' });
    expect(badge.card.lines).toEqual([]);
    expect(badge.card.confidence).toBe('Seen so far: 1 message, 0 orders, 3 details');
  });

  it.each(signalIds)('has a sentence for %s in every language', (id) => {
    for (const language of languages) {
      const one = describeBadge({ ...score, reasons: [reasonFor(id, 5)] }, createTranslator(language, { nativeDigits: true }));
      expect(one.card.lines).toHaveLength(1);
      expect(one.card.lines[0]!.words).not.toMatch(/[{}]/u);
    }
  });
});
