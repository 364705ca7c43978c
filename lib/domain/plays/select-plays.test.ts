import { describe, expect, test } from 'vitest';
import type { JournalEntry } from '../journal/journal.ts';
import type { Reason, RiskScore } from '../scoring/score.ts';
import { defaultSettings } from '../settings.ts';
import type { SignalId } from '../signals/signal.ts';
import { plays } from './library.ts';
import { selectPlays } from './select-plays.ts';

const now = Date.UTC(2026, 2, 1);
const day = 86_400_000;
const objections = [
  'objectionCuriosity',
  'objectionExpectations',
  'objectionReviews',
  'objectionSelection',
  'objectionContract',
  'objectionStrengths',
  'objectionContrast',
];

function signal(id: SignalId, points: number, decays = true): Reason {
  return {
    kind: 'signal',
    points,
    group: 'voice',
    signal: { id, at: now - day, intensity: 1, confidence: 1, decays, evidence: { quote: null, source: null, params: {} } },
  };
}

function scored(score: number, ...reasons: Reason[]): RiskScore {
  return {
    kind: 'scored',
    score,
    band: 'high',
    confidence: 'medium',
    interval: { low: 0, high: 100 },
    reasons: [{ kind: 'startingPoint', points: 5 }, ...reasons],
  };
}

function used(playId: string, daysAgo: number): JournalEntry {
  return {
    id: `used-${playId}-${daysAgo}`,
    customerId: 'c',
    at: now - daysAgo * day,
    kind: 'playUsed',
    playId,
    language: 'en',
    how: 'inserted',
  };
}

function select(score: RiskScore, journal: JournalEntry[] = []) {
  const { situation, suggestions } = selectPlays({
    score,
    history: { facts: {}, items: [], journal },
    settings: defaultSettings,
    plays,
    now,
  });
  return { situation, ids: suggestions.map((s) => s.playId), because: Object.fromEntries(suggestions.map((s) => [s.playId, s.because])) };
}

describe('selectPlays', () => {
  test('healthy without a reason: nothing', () => {
    expect(select(scored(5))).toEqual({ situation: 'healthy', ids: [], because: {} });
    expect(select(scored(3, signal('praise', -2)))).toEqual({ situation: 'healthy', ids: [], because: {} });
    expect(select({ kind: 'unknown', seen: { messages: 0, orders: 0, facts: 1 } })).toEqual({ situation: 'healthy', ids: [], because: {} });
  });

  test('a healthy customer may still give one reason', () => {
    const { situation, ids, because } = select(scored(12, signal('renewalNear', 7)));
    expect(situation).toBe('healthy');
    expect(ids).toEqual(['findTheReason', 'smallerOffer']);
    expect(because['findTheReason']).toEqual({ kind: 'signal', id: 'renewalNear' });
  });

  test('at risk without a signal that a play answers: the reason is the situation', () => {
    const { situation, ids, because } = select(scored(45));
    expect(situation).toBe('atRisk');
    expect(ids).toEqual(['findTheReason']);
    expect(because['findTheReason']).toEqual({ kind: 'situation', situation: 'atRisk' });
  });

  test('at risk begins at the limit that the user set', () => {
    const at = (limit: number) =>
      selectPlays({
        score: scored(30),
        history: { facts: {}, items: [], journal: [] },
        settings: { ...defaultSettings, bandLimits: { watch: 10, high: limit, critical: 70 } },
        plays,
        now,
      }).situation;
    expect([at(30), at(31)]).toEqual(['atRisk', 'healthy']);
  });

  test.each(['complaint', 'repeatedComplaint', 'brokenPromise', 'overduePromise', 'unansweredMessage'] as const)(
    '%s: unhappy, service recovery alone',
    (id) => {
      const { situation, ids, because } = select(scored(20, signal(id, 15)));
      expect(situation).toBe('unhappy');
      expect(ids).toEqual(['serviceRecoveryOpener']);
      expect(because['serviceRecoveryOpener']).toEqual({ kind: 'signal', id });
    },
  );

  test('leaving: the talk first; then the smaller offer if price is a reason, else finding the reason', () => {
    const { situation, ids } = select(
      scored(85, signal('cancelIntent', 40), signal('priceObjection', 10), { kind: 'floor', points: 30, floor: 85 }),
    );
    expect(situation).toBe('leaving');
    expect(ids).toEqual(['exitInterview', 'smallerOffer', 'findTheReason']);
    expect(select(scored(85, signal('cancelIntent', 40))).ids).toEqual(['exitInterview', 'findTheReason', 'smallerOffer']);
  });

  test('competitor: all seven questions in their order', () => {
    const { situation, ids, because } = select(scored(14, signal('competitorNamed', 9)));
    expect(situation).toBe('withCompetitor');
    expect(ids).toEqual(objections);
    expect(because['objectionContrast']).toEqual({ kind: 'signal', id: 'competitorNamed' });
  });

  test('an open complaint is handled before any offer or question, however small its points', () => {
    const everything = scored(
      95,
      signal('cancelIntent', 40),
      signal('competitorNamed', 20),
      signal('priceObjection', 15),
      signal('complaint', 0, false),
      signal('silence', 4),
    );
    const { situation, ids } = select(everything);
    expect(situation).toBe('leaving');
    expect(ids[0]).toBe('serviceRecoveryOpener');
    expect(ids).toHaveLength(11);
    expect(select(scored(30, signal('competitorNamed', 20), signal('unansweredMessage', 2))).ids).toEqual([
      'serviceRecoveryOpener',
      ...objections,
    ]);
    // Also when it has been used already: nothing else may come before the complaint.
    expect(select(everything, [used('serviceRecoveryOpener', 2)]).ids[0]).toBe('serviceRecoveryOpener');
  });

  test('ranked by points: the stronger reason leads', () => {
    expect(select(scored(40, signal('competitorNamed', 20), signal('priceObjection', 8))).ids).toEqual([...objections, 'smallerOffer']);
    expect(select(scored(40, signal('competitorNamed', 8), signal('priceObjection', 20))).ids).toEqual(['smallerOffer', ...objections]);
  });

  test('a faded reason without points no longer counts', () => {
    expect(select(scored(6, signal('competitorNamed', 0), signal('complaint', 0)))).toEqual({ situation: 'healthy', ids: [], because: {} });
  });

  test('a cancellation that set the floor counts even where no point is left for it', () => {
    expect(select(scored(85, signal('cancelIntent', 0), { kind: 'floor', points: 80, floor: 85 })).situation).toBe('leaving');
  });

  test('used within the last 14 days: to the end; longer ago: in its place', () => {
    const score = scored(30, signal('competitorNamed', 20), signal('priceObjection', 5));
    expect(select(score, [used('objectionCuriosity', 13), used('objectionSelection', 15)]).ids).toEqual([
      ...objections.slice(1),
      'smallerOffer',
      'objectionCuriosity',
    ]);
    expect(select(score, [used('objectionCuriosity', 14)]).ids[0]).toBe('objectionCuriosity');
  });

  test('at most 12, and the list it was given is left alone', () => {
    const many = Array.from({ length: 30 }, (_, i) => ({ ...plays[4]!, id: `copy${i}`, order: 30 - i }));
    const { suggestions } = selectPlays({
      score: scored(30, signal('competitorNamed', 9)),
      history: { facts: {}, items: [], journal: [] },
      settings: defaultSettings,
      plays: many,
      now,
    });
    expect(suggestions.map((s) => s.playId)).toEqual(Array.from({ length: 12 }, (_, i) => `copy${29 - i}`));
    expect(many[0]!.id).toBe('copy0');
  });
});
