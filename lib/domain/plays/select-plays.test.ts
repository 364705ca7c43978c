import { describe, expect, test } from 'vitest';
import type { JournalEntry } from '../journal/journal.ts';
import type { Reason, RiskScore } from '../scoring/score.ts';
import { defaultSettings } from '../settings.ts';
import type { Signal, SignalId } from '../signals/signal.ts';
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

function signalOf(id: SignalId, decays = true): Signal {
  return { id, key: id, at: now - day, intensity: 1, confidence: 1, decays, evidence: { quote: null, source: null, params: {} } };
}

function signal(id: SignalId, points: number, decays = true): Reason {
  return { kind: 'signal', points, group: 'voice', signal: signalOf(id, decays) };
}

function scored(score: number, ...reasons: Reason[]): RiskScore {
  return {
    kind: 'scored',
    customerKind: 'unknown',
    loss: null,
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
    history: { facts: {}, items: [], journal, imported: null },
    settings: defaultSettings,
    plays,
    now,
  });
  return { situation, ids: suggestions.map((s) => s.playId), because: Object.fromEntries(suggestions.map((s) => [s.playId, s.because])) };
}

/** The first suggestions and why they are here: a reason, or the situation. */
function firstThree(score: RiskScore, journal: JournalEntry[] = []) {
  const { situation, ids, because } = select(score, journal);
  return [situation, ...ids.slice(0, 3).map((id) => [id, because[id]!.kind === 'reason' ? because[id]!.id : because[id]!.situation])];
}

const cancelled: Reason = { kind: 'floor', points: 30, floor: 85, why: 'writtenCancellation', at: null };
const ended: Reason = { kind: 'floor', points: 30, floor: 90, why: 'contractEnded', at: null };
const rhythm = (silentDays: number, usualDays: number | null): Reason => ({
  kind: 'rhythm',
  points: 20,
  params: { probability: 0.8, silentDays, usualDays, horizonDays: 180, lastOrderAt: now - silentDays * day },
});
const outcome = (kind: 'left' | 'stayed' | 'wonBack', daysAgo: number): JournalEntry => ({
  id: `outcome-${daysAgo}`,
  customerId: 'c',
  at: now - daysAgo * day,
  kind: 'outcome',
  outcome: kind,
});
const promise = (state: 'open' | 'kept' | 'broken', daysAgo: number): JournalEntry => ({
  id: `promise-${daysAgo}`,
  customerId: 'c',
  at: now - 60 * day,
  kind: 'promise',
  text: 'the sample',
  dueOn: '2026-02-20',
  state,
  stateAt: now - daysAgo * day,
});

describe('given this customer, these three plays, and why', () => {
  test('healthy', () => {
    expect(firstThree(scored(5))).toEqual([
      'healthy',
      ['reviewQuestion', 'healthy'],
      ['pulseQuestion', 'healthy'],
      ['referralRequest', 'healthy'],
    ]);
  });

  test('healthy, with a renewal ahead', () => {
    expect(firstThree(scored(12, signal('renewalNear', 7)))).toEqual([
      'healthy',
      ['renewalReview', 'renewalNear'],
      ['priceOptions', 'renewalNear'],
      ['smallerOffer', 'renewalNear'],
    ]);
  });

  test('healthy, with praise', () => {
    expect(firstThree(scored(3, signal('praise', -2)))).toEqual([
      'healthy',
      ['praiseThanks', 'praise'],
      ['referralRequest', 'praise'],
      ['reviewQuestion', 'healthy'],
    ]);
  });

  test('at risk', () => {
    expect(firstThree(scored(45))).toEqual([
      'atRisk',
      ['findTheReason', 'atRisk'],
      ['quietCheckIn', 'atRisk'],
      ['reviewQuestion', 'atRisk'],
    ]);
    expect(firstThree(scored(45, signal('silence', 8), signal('businessDown', 20)))).toEqual([
      'atRisk',
      ['fewerOrders', 'businessDown'],
      ['dormantHello', 'businessDown'],
      ['quietCheckIn', 'silence'],
    ]);
  });

  test('unhappy', () => {
    expect(firstThree(scored(30, signal('complaint', 20)))).toEqual([
      'unhappy',
      ['serviceRecoveryOpener', 'complaint'],
      ['recoveryListen', 'complaint'],
      ['recoveryApology', 'complaint'],
    ]);
    expect(firstThree(scored(30, signal('rudeTreatment', 12)))).toEqual([
      'unhappy',
      ['rudeTreatmentApology', 'rudeTreatment'],
      ['recoveryListen', 'rudeTreatment'],
      ['serviceRecoveryOpener', 'rudeTreatment'],
    ]);
  });

  test('leaving', () => {
    expect(firstThree(scored(70, signal('cancelIntent', 40)))).toEqual([
      'leaving',
      ['exitInterview', 'cancelIntent'],
      ['findTheReason', 'cancelIntent'],
      ['smallerOffer', 'cancelIntent'],
    ]);
    expect(firstThree(scored(85, signal('cancelIntent', 40), signal('priceObjection', 10), cancelled))).toEqual([
      'leaving',
      ['cancellationReceived', 'writtenCancellation'],
      ['exitInterview', 'cancelIntent'],
      ['smallerOffer', 'cancelIntent'],
    ]);
  });

  test('with a competitor', () => {
    expect(firstThree(scored(14, signal('competitorNamed', 9)))).toEqual([
      'withCompetitor',
      ['objectionCuriosity', 'competitorNamed'],
      ['objectionExpectations', 'competitorNamed'],
      ['objectionReviews', 'competitorNamed'],
    ]);
  });

  test('dormant', () => {
    expect(firstThree(scored(45, rhythm(100, 20)))).toEqual([
      'dormant',
      ['plannedContact', 'dormant'],
      ['dormantHello', 'dormant'],
      ['dormantNews', 'dormant'],
    ]);
  });

  test('lost', () => {
    expect(firstThree(scored(90, ended))).toEqual(['lost', ['plannedContact', 'lost'], ['openDoor', 'lost'], ['dormantNews', 'lost']]);
  });
});

describe('the situation', () => {
  const situationOf = (score: RiskScore, journal: JournalEntry[] = []) => select(score, journal).situation;

  test('of a customer without a score nothing is offered', () => {
    const unknown: RiskScore = { kind: 'unknown', seen: { messages: 0, orders: 0, facts: 1 } };
    expect(select(unknown)).toEqual({ situation: 'healthy', ids: [], because: {} });
    expect(situationOf(unknown, [outcome('left', 3)])).toBe('lost');
    expect(select(unknown, [outcome('left', 3)]).ids).toContain('openDoor');
  });

  test('at risk begins at the limit that the user set', () => {
    const at = (limit: number) =>
      selectPlays({
        score: scored(30),
        history: { facts: {}, items: [], journal: [], imported: null },
        settings: { ...defaultSettings, bandLimits: { watch: 10, high: limit, critical: 70 } },
        plays,
        now,
      }).situation;
    expect([at(30), at(31)]).toEqual(['atRisk', 'healthy']);
  });

  test('dormant after more than two usual gaps, and only where a gap is known', () => {
    expect([rhythm(40, 20), rhythm(41, 20), rhythm(400, null)].map((reason) => situationOf(scored(10, reason)))).toEqual([
      'healthy',
      'dormant',
      'healthy',
    ]);
  });

  test('lost by what was recorded last, in whichever order it comes', () => {
    expect(situationOf(scored(50), [outcome('left', 1), outcome('stayed', 9)])).toBe('lost');
    expect(situationOf(scored(50), [outcome('left', 9), outcome('wonBack', 1)])).toBe('atRisk');
    expect(situationOf(scored(50), [outcome('wonBack', 1), outcome('left', 9)])).toBe('atRisk');
  });

  test('a cancellation that set the floor counts even where no point is left for it', () => {
    expect(situationOf(scored(85, signal('cancelIntent', 0), cancelled))).toBe('leaving');
    expect(situationOf(scored(20, signal('cancelIntent', 0)))).toBe('healthy');
  });

  test('a faded reason without points no longer counts', () => {
    expect(situationOf(scored(6, signal('competitorNamed', 0), signal('complaint', 0)))).toBe('healthy');
    expect(situationOf(scored(6, signal('complaint', 0, false)))).toBe('unhappy');
  });
});

describe('unhappy customers', () => {
  const families = (ids: readonly string[]) => ids.map((id) => plays.find((play) => play.id === id)!.family === 'serviceRecovery');

  test.each([
    'complaint',
    'repeatedComplaint',
    'brokenPromise',
    'overduePromise',
    'unansweredMessage',
    'rudeTreatment',
    'surveyUnhappy',
  ] as const)('%s: recovery before any offer or question, whatever else there is and whatever was used', (id) => {
    const score = scored(
      95,
      signal('cancelIntent', 40),
      signal('competitorNamed', 20),
      signal('priceObjection', 15),
      signal(id, 1),
      signal('praise', -9),
      cancelled,
    );
    for (const journal of [[], [used('serviceRecoveryOpener', 2)], plays.map((play) => used(play.id, 1))]) {
      const { ids } = select(score, journal);
      const isRecovery = families(ids);
      expect(isRecovery[0]).toBe(true);
      expect(isRecovery).toEqual(isRecovery.toSorted((a, b) => Number(b) - Number(a)));
      expect(ids).not.toContain('referralRequest');
      expect(ids).not.toContain('praiseThanks');
    }
  });

  test('the next step follows the one that was used', () => {
    const score = scored(30, signal('complaint', 20));
    expect(select(score, [used('serviceRecoveryOpener', 2), used('recoveryListen', 1)]).ids.slice(0, 3)).toEqual([
      'recoveryApology',
      'recoveryQuestions',
      'recoveryInformation',
    ]);
  });
});

describe('the order', () => {
  test('the stronger reason leads', () => {
    expect(select(scored(40, signal('competitorNamed', 20), signal('priceObjection', 8))).ids).toEqual([
      ...objections,
      'smallerOffer',
      'priceComparison',
      'priceWorth',
      'priceOptions',
    ]);
    expect(select(scored(40, signal('competitorNamed', 8), signal('priceObjection', 20))).ids).toEqual([
      'smallerOffer',
      'priceComparison',
      'priceWorth',
      'priceOptions',
      ...objections,
    ]);
  });

  test('troubles, then good news, then what only fits the situation', () => {
    const { ids } = select(scored(20, signal('silence', 1), signal('praise', -9)));
    expect(ids.slice(0, 6)).toEqual(['quietCheckIn', 'dormantHello', 'findTheReason', 'praiseThanks', 'referralRequest', 'reviewQuestion']);
  });

  test('thanks come within a month', () => {
    const old: Reason = { kind: 'signal', points: -5, group: 'voice', signal: { ...signalOf('praise'), at: now - 31 * day } };
    expect(select(scored(3, old)).ids).not.toContain('praiseThanks');
  });

  test('a promise kept is told within a month, one that is open or broken is not told as kept', () => {
    const first = (journal: JournalEntry[]) => firstThree(scored(5), journal)[1];
    expect(first([promise('kept', 3)])).toEqual(['promiseKept', 'promiseKept']);
    for (const entry of [promise('kept', 31), promise('open', 3), promise('broken', 3)])
      expect(first([entry])).toEqual(['reviewQuestion', 'healthy']);
  });

  test('used within the last 14 days: to the end; longer ago: in its place', () => {
    const score = scored(30, signal('competitorNamed', 20), signal('priceObjection', 5));
    expect(select(score, [used('objectionCuriosity', 13), used('objectionSelection', 15)]).ids).toEqual([
      ...objections.slice(1),
      'smallerOffer',
      'priceComparison',
      'priceWorth',
      'priceOptions',
      'objectionCuriosity',
    ]);
    expect(select(score, [used('objectionCuriosity', 14)]).ids[0]).toBe('objectionCuriosity');
  });

  test('at most 12, in the order given where all else is equal, and the list given is left alone', () => {
    const model = plays.find((play) => play.id === 'objectionCuriosity')!;
    const many = Array.from({ length: 30 }, (_, i) => ({ ...model, id: `copy${i}` }));
    const { suggestions } = selectPlays({
      score: scored(30, signal('competitorNamed', 9)),
      history: { facts: {}, items: [], journal: [], imported: null },
      settings: defaultSettings,
      plays: many,
      now,
    });
    expect(suggestions.map((s) => s.playId)).toEqual(Array.from({ length: 12 }, (_, i) => `copy${i}`));
    expect(many).toHaveLength(30);
  });
});
