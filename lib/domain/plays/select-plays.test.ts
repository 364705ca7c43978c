import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JournalEntry } from '../journal/journal.ts';
import { languages } from '../language.ts';
import type { Reason, RiskScore } from '../scoring/score.ts';
import { defaultSettings } from '../settings.ts';
import { signalIds, type Signal, type SignalId } from '../signals/signal.ts';
import type { PlayRecord } from '../views.ts';
import { getPlay, plays } from './library.ts';
import { channels, type OfferedPlay } from './play.ts';
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

type Input = Parameters<typeof selectPlays>[0];

/** A customer of whom nothing but the score is known, and a user who has changed nothing. */
function inputOf(score: RiskScore, journal: JournalEntry[] = [], more: Partial<Input> = {}): Input {
  return {
    score,
    history: { journal },
    settings: defaultSettings,
    plays,
    records: [],
    valueTier: null,
    channel: null,
    language: null,
    now,
    ...more,
  };
}

function select(score: RiskScore, journal: JournalEntry[] = [], more: Partial<Input> = {}) {
  const { situation, suggestions } = selectPlays(inputOf(score, journal, more));
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

  test('the price is too high: what it is compared with and what it is worth, before less of it is offered', () => {
    expect(firstThree(scored(25, signal('priceObjection', 14)))).toEqual([
      'healthy',
      ['priceComparison', 'priceObjection'],
      ['priceWorth', 'priceObjection'],
      ['priceOptions', 'priceObjection'],
    ]);
  });

  test('healthy, with a good mark: thanks before a request', () => {
    expect(firstThree(scored(3, signal('surveyHappy', -8)))).toEqual([
      'healthy',
      ['surveyPraiseAnswer', 'surveyHappy'],
      ['reviewQuestion', 'surveyHappy'],
      ['referralRequest', 'surveyHappy'],
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
      ['serviceRecoveryOpener', 'rudeTreatment'],
      ['recoveryListen', 'rudeTreatment'],
    ]);
  });

  test('leaving', () => {
    expect(firstThree(scored(70, signal('cancelIntent', 40)))).toEqual([
      'leaving',
      ['exitInterview', 'cancelIntent'],
      ['findTheReason', 'cancelIntent'],
      ['isItMe', 'cancelIntent'],
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
      ['dormantHello', 'dormant'],
      ['plannedContact', 'dormant'],
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
      select(scored(30), [], { settings: { ...defaultSettings, bandLimits: { watch: 10, high: limit, critical: 70 } } }).situation;
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
  const families = (ids: readonly string[]) => ids.map((id) => getPlay(id)!.family === 'serviceRecovery');

  test.each([
    'complaint',
    'repeatedComplaint',
    'brokenPromise',
    'overduePromise',
    'unansweredMessage',
    'rudeTreatment',
    'surveyUnhappy',
  ] as const)('%s: recovery first and before every offer, whatever else there is and whatever was used', (id) => {
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
      const wereUsed = journal.length > 1;
      // The cancellation weighs forty times as much: it is answered in sight, once the first words of recovery stand above it.
      if (!wereUsed) expect(ids.slice(1, 3)).toEqual(['cancellationReceived', 'exitInterview']);
      const isRecovery = families(ids.filter((one) => wereUsed || !ids.slice(1, 3).includes(one)));
      expect(isRecovery[0]).toBe(true);
      expect(isRecovery).toEqual(isRecovery.toSorted((a, b) => Number(b) - Number(a)));
      expect(ids).not.toContain('referralRequest');
      expect(ids).not.toContain('praiseThanks');
    }
  });

  test('the steps stay in their order, also where a later one answers more', () => {
    expect(select(scored(30, signal('surveyUnhappy', 9), signal('complaint', 20), signal('overduePromise', 5))).ids.slice(0, 7)).toEqual([
      'serviceRecoveryOpener',
      'recoveryListen',
      'recoveryApology',
      'recoveryQuestions',
      'recoveryInformation',
      'recoveryAgreement',
      'recoveryUpdate',
    ]);
  });

  test('the same thing for the second time is said in sight of the first words, however little it weighs', () => {
    const told = (...reasons: Reason[]) => select(scored(60, ...reasons)).ids.slice(0, 3);
    expect(told(signal('complaint', 22), signal('repeatedComplaint', 3))).toEqual([
      'serviceRecoveryOpener',
      'repeatedComplaint',
      'recoveryListen',
    ]);
    expect(told(signal('complaint', 9), signal('repeatedComplaint', 20))).toEqual([
      'repeatedComplaint',
      'serviceRecoveryOpener',
      'recoveryListen',
    ]);
  });

  test('a user who has hidden all of recovery gets no offer in its place', () => {
    const recovery = plays.flatMap(({ id, family }) => (family === 'serviceRecovery' ? [id] : []));
    const score = scored(
      80,
      signal('priceObjection', 40),
      signal('autoRenewalOff', 9),
      signal('competitorNamed', 6),
      signal('complaint', 4),
    );
    expect(select(score, [], withSettings([], recovery)).ids).toEqual(objections);
    expect(select(score, [], withSettings([], recovery.slice(1))).ids.slice(0, 2)).toEqual(['serviceRecoveryOpener', 'priceComparison']);
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

describe('the first three places', () => {
  const told = (score: RiskScore, journal: JournalEntry[] = [], more: Partial<Input> = {}) => {
    const { ids, because } = select(score, journal, more);
    return ids.slice(0, 3).map((id) => [id, because[id]!.kind === 'reason' ? because[id]!.id : because[id]!.situation]);
  };

  test('after recovery, the strongest reasons that it does not answer, each with its own', () => {
    expect(
      told(scored(85, signal('cancelIntent', 33), signal('complaint', 22), signal('businessDown', 17), signal('competitorNamed', 6))),
    ).toEqual([
      ['serviceRecoveryOpener', 'complaint'],
      ['exitInterview', 'cancelIntent'],
      ['fewerOrders', 'businessDown'],
    ]);
    expect(told(scored(60, signal('competitorNamed', 20), signal('complaint', 22)))).toEqual([
      ['serviceRecoveryOpener', 'complaint'],
      ['objectionCuriosity', 'competitorNamed'],
      ['recoveryListen', 'complaint'],
    ]);
  });

  test('a reason of less than half the strongest claims none, and neither does one that is answered', () => {
    const first = ['serviceRecoveryOpener', 'recoveryListen', 'recoveryApology'];
    for (const other of [signal('competitorNamed', 10), signal('brokenPromise', 20), signal('unansweredMessage', 20)])
      expect(told(scored(60, signal('complaint', 21), other)).map(([id]) => id)).toEqual(first);
  });

  test('with the unhappy nobody speaks of price or contract there, pinned or not', () => {
    const score = scored(80, signal('priceObjection', 40), signal('renewalNear', 30), signal('cancelIntent', 25), signal('complaint', 4));
    for (const pins of [[], ['smallerOffer', 'priceOptions', 'renewalReview']])
      expect(told(score, [], withSettings(pins)).map(([id]) => id)).toEqual(['serviceRecoveryOpener', 'exitInterview', 'recoveryListen']);
  });

  test('what was used lately and what lacks the words claims none; the next that is made for the reason does', () => {
    const score = scored(60, signal('competitorNamed', 20), signal('complaint', 22));
    expect(told(score, [used('objectionCuriosity', 3)])[1]).toEqual(['objectionExpectations', 'competitorNamed']);
    expect(told(score, [], withSettings([], objections))[1]).toEqual(['recoveryListen', 'complaint']);
  });

  test('what is pinned keeps its place', () => {
    const score = scored(40, signal('competitorNamed', 20), signal('paymentLate', 15));
    expect(told(score).map(([id]) => id)).toEqual(['objectionCuriosity', 'paymentReminder', 'objectionExpectations']);
    const pins = ['objectionReviews', 'objectionStrengths'];
    expect(told(score, [], withSettings(pins)).map(([id]) => id)).toEqual([...pins, 'paymentReminder']);
  });

  test('who is lost, and the rhythm that broke off, weigh as what they are', () => {
    expect(told(scored(70, signal('silence', 20), signal('paymentLate', 15)), [outcome('left', 3)])[1]).toEqual(['openDoor', 'lost']);
    expect(told(scored(70, rhythm(100, 20), signal('keyContactLeft', 12)))[1]).toEqual(['successorWelcome', 'keyContactLeft']);
    expect(told(scored(70, rhythm(100, 20), signal('keyContactLeft', 9)))[1]).toEqual(['plannedContact', 'dormant']);
  });
});

describe('the order', () => {
  test('the stronger reason leads', () => {
    expect(select(scored(40, signal('competitorNamed', 20), signal('priceObjection', 8))).ids).toEqual([
      ...objections,
      'priceComparison',
      'priceWorth',
      'priceOptions',
      'smallerOffer',
    ]);
    expect(select(scored(40, signal('competitorNamed', 8), signal('priceObjection', 20))).ids).toEqual([
      'priceComparison',
      'priceWorth',
      'priceOptions',
      'smallerOffer',
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
      'priceComparison',
      'priceWorth',
      'priceOptions',
      'smallerOffer',
      'objectionCuriosity',
    ]);
    expect(select(score, [used('objectionCuriosity', 14)]).ids[0]).toBe('objectionCuriosity');
  });

  test('what was said since the reason arose rests longer, until it arises anew', () => {
    const since = (id: SignalId, points: number, daysAgo: number): Reason => ({
      kind: 'signal',
      points,
      group: 'voice',
      signal: { ...signalOf(id), at: now - daysAgo * day },
    });
    const asked = [used('objectionCuriosity', 30), used('objectionExpectations', 20)];
    expect(select(scored(30, since('competitorNamed', 9, 40)), asked).ids).toEqual([
      ...objections.slice(2),
      'objectionCuriosity',
      'objectionExpectations',
    ]);
    expect(select(scored(30, since('competitorNamed', 9, 40), since('competitorNamed', 2, 25)), asked).ids.slice(0, 2)).toEqual([
      'objectionCuriosity',
      'objectionReviews',
    ]);
    expect(select(scored(30, since('complaint', 20, 40)), [used('serviceRecoveryOpener', 30)]).ids[0]).toBe('recoveryListen');
    expect(select(scored(30, since('complaint', 20, 40)), [used('serviceRecoveryOpener', 50)]).ids[0]).toBe('serviceRecoveryOpener');
    expect(select(scored(3, since('praise', -5, 25)), [used('praiseThanks', 20)]).ids.slice(0, 2)).toEqual([
      'referralRequest',
      'reviewQuestion',
    ]);
  });

  test('at most 12, in the order given where all else is equal, and the list given is left alone', () => {
    const model = plays.find((play) => play.id === 'objectionCuriosity')!;
    const many = Array.from({ length: 30 }, (_, i) => ({ ...model, id: `copy${i}` }));
    const { ids } = select(scored(30, signal('competitorNamed', 9)), [], { plays: many });
    expect(ids).toEqual(Array.from({ length: 12 }, (_, i) => `copy${i}`));
    expect(many).toHaveLength(30);
  });
});

const recordOf = (playId: string, helped: number, failed: number): PlayRecord => ({
  playId,
  used: helped + failed,
  helped,
  failed,
  lastUsedAt: now - day,
});
const withSettings = (pinnedPlays: string[], hiddenPlays: string[] = []) => ({
  settings: { ...defaultSettings, pinnedPlays, hiddenPlays },
});
const compared = scored(40, signal('competitorNamed', 20), signal('priceObjection', 8));

describe('pins and hides', () => {
  test('the pinned lead their group, in the order that they have there', () => {
    const pinned = withSettings(['objectionContrast', 'priceOptions', 'objectionSelection']);
    expect(select(compared, [], pinned).ids.slice(0, 4)).toEqual([
      'objectionSelection',
      'objectionContrast',
      'priceOptions',
      'objectionCuriosity',
    ]);
    expect(select(scored(5), [], withSettings(['newsletterNote'])).ids[0]).toBe('newsletterNote');
  });

  test('a pin brings in nothing that does not fit, and wakes nothing that rests', () => {
    expect(select(compared, [], withSettings(['personalCard'])).ids).not.toContain('personalCard');
    expect(select(compared, [used('objectionCuriosity', 2)], withSettings(['objectionCuriosity'])).ids.at(-1)).toBe('objectionCuriosity');
  });

  test('thanks that are pinned do not overtake a trouble, nor an offer service recovery', () => {
    const praised = scored(20, signal('silence', 1), signal('praise', -9));
    expect(select(praised, [], withSettings(['praiseThanks'])).ids.slice(0, 4)).toEqual([
      'quietCheckIn',
      'dormantHello',
      'findTheReason',
      'praiseThanks',
    ]);
    const unhappy = scored(80, signal('priceObjection', 40), signal('complaint', 4));
    const { ids } = select(unhappy, [], withSettings(['smallerOffer', 'recoveryAgreement']));
    expect(ids.slice(0, 8)).toEqual([
      'serviceRecoveryOpener',
      'recoveryListen',
      'recoveryApology',
      'recoveryQuestions',
      'recoveryInformation',
      'recoveryAgreement',
      'recoveryUpdate',
      'smallerOffer',
    ]);
  });

  test('the hidden are gone', () => {
    expect(select(compared, [], withSettings(['objectionCuriosity'], ['objectionCuriosity', 'smallerOffer'])).ids).toEqual([
      ...objections.slice(1),
      'priceComparison',
      'priceWorth',
      'priceOptions',
    ]);
  });
});

describe('what worked', () => {
  test('leads where the reasons are the same, what failed comes last, and what was never tried lies between', () => {
    const records = [recordOf('objectionReviews', 9, 0), recordOf('objectionCuriosity', 0, 5)];
    const { ids } = select(scored(30, signal('competitorNamed', 20)), [], { records });
    expect(ids).toEqual([
      'objectionReviews',
      ...objections.filter((id) => id !== 'objectionReviews' && id !== 'objectionCuriosity'),
      'objectionCuriosity',
    ]);
  });

  test('no record overturns a reason that weighs 5/3 of another, nor what a play answers first', () => {
    const records = plays.map(({ id, family }) => recordOf(id, family === 'competitorObjection' ? 0 : 500, family === 'terms' ? 0 : 500));
    const { ids } = select(scored(40, signal('competitorNamed', 20), signal('priceObjection', 9)), [], { records });
    expect(ids.slice(0, 7).toSorted()).toEqual(objections.toSorted());
    const nearer = select(scored(40, signal('competitorNamed', 20), signal('priceObjection', 11)), [], { records });
    expect(nearer.ids.slice(0, 8).filter((id) => objections.includes(id))).toHaveLength(7);
    expect(objections).toContain(nearer.ids[0]);
    const dormant = select(scored(40, signal('silence', 10)), [], {
      records: [recordOf('findTheReason', 99, 0), recordOf('quietCheckIn', 0, 99)],
    });
    expect(dormant.ids.indexOf('quietCheckIn')).toBeLessThan(dormant.ids.indexOf('findTheReason'));
  });

  test('moves no step of service recovery', () => {
    const complaint = scored(30, signal('complaint', 20));
    const records = plays.map(({ id }, place) => recordOf(id, place, 50 - place));
    expect(select(complaint, [], { records }).ids).toEqual(select(complaint).ids);
  });

  test('is told with each play, and so is what went to this customer and what is pinned', () => {
    const { suggestions } = selectPlays(
      inputOf(compared, [used('priceWorth', 40), used('priceWorth', 20), used('priceComparison', 3)], {
        records: [recordOf('priceWorth', 3, 1), { ...recordOf('priceOptions', 0, 0), used: 4 }],
        ...withSettings(['smallerOffer']),
      }),
    );
    const told = Object.fromEntries(
      suggestions.map(({ playId, isPinned, lastUsedAt, standing }) => [playId, { isPinned, lastUsedAt, standing }]),
    );
    expect(told['priceWorth']).toMatchObject({ isPinned: false, lastUsedAt: now - 20 * day, standing: { helped: 3, failed: 1 } });
    expect(told['priceComparison']).toMatchObject({ lastUsedAt: now - 3 * day, standing: null });
    expect(told['priceOptions']).toMatchObject({ lastUsedAt: null, standing: null });
    expect(told['smallerOffer']).toMatchObject({ isPinned: true });
  });
});

describe('what the customer brings', () => {
  const hints = (valueTier: Input['valueTier'], score = scored(5)) =>
    selectPlays(inputOf(score, [], { valueTier })).suggestions.map(({ playId, tierHint }) => [playId, tierHint]);

  test('the best get the personal ways first', () => {
    expect(hints('best').slice(0, 4)).toEqual([
      ['largeOrderCall', 'personalForBest'],
      ['eventInvitation', 'personalForBest'],
      ['personalCard', 'personalForBest'],
      ['reviewQuestion', null],
    ]);
  });

  test('small ones get the light ways first and no costly extras, but an answer to what troubles them', () => {
    const ids = hints('small').map(([id]) => id);
    expect(hints('small').slice(0, 2)).toEqual([
      ['afterSaleThanks', 'lightForSmall'],
      ['newsletterNote', 'lightForSmall'],
    ]);
    for (const id of ['largeOrderCall', 'eventInvitation', 'personalCard']) expect(ids).not.toContain(id);
    expect(hints('small', scored(70, signal('cancelIntent', 40)))[0]).toEqual(['exitInterview', null]);
  });

  test('in the middle, or unknown: no difference', () => {
    expect(hints('middle')).toEqual(hints(null));
    expect(hints(null).every(([, hint]) => hint === null)).toBe(true);
  });
});

describe('the channel and the language', () => {
  const model = getPlay('objectionCuriosity')!;
  const empty = { formal: [], friendly: [] };
  const own = (id: string, words: OfferedPlay['words']): OfferedPlay => ({ ...model, id, words });
  const mine = [
    own('own-russian', { ru: model.words.ru }),
    own('own-call', { en: { ...model.words.en, mail: empty, chat: [] } }),
    own('own-friendly', { en: { ...model.words.en, mail: { formal: [], friendly: ['Hm.'] }, call: [], chat: [] } }),
  ];
  const order = (more: Partial<Input>) => select(scored(30, signal('competitorNamed', 9)), [], { plays: [...mine, model], ...more }).ids;

  test('what lacks the words comes after what has them', () => {
    expect(order({})).toEqual(['own-russian', 'own-call', 'own-friendly', 'objectionCuriosity']);
    expect(order({ language: 'en' })).toEqual(['own-call', 'own-friendly', 'objectionCuriosity', 'own-russian']);
    expect(order({ language: 'en', channel: 'mail' })).toEqual(['own-friendly', 'objectionCuriosity', 'own-russian', 'own-call']);
    expect(order({ channel: 'call' })).toEqual(['own-russian', 'own-call', 'objectionCuriosity', 'own-friendly']);
  });

  test('in a chat only what has words for one', () => {
    expect(order({ channel: 'chat' })).toEqual(['own-russian', 'objectionCuriosity']);
    expect(order({ channel: 'chat', language: 'en' })).toEqual(['objectionCuriosity', 'own-russian']);
    expect(select(scored(30, signal('rudeTreatment', 9)), [], { channel: 'chat' }).ids).not.toContain('rudeTreatmentApology');
  });
});

describe('whatever is set and known', () => {
  const ids = plays.map(({ id }) => id);
  const some = fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 12 });
  const inputs = fc
    .record({
      reasons: fc.array(fc.tuple(fc.constantFrom(...signalIds), fc.integer({ min: -20, max: 40 })), { maxLength: 8 }),
      score: fc.integer({ min: 0, max: 100 }),
      pins: some,
      hides: some,
      records: fc.array(fc.tuple(fc.constantFrom(...ids), fc.nat(30), fc.nat(30)), { maxLength: 20 }),
      uses: fc.array(fc.tuple(fc.constantFrom(...ids), fc.nat(30)), { maxLength: 10 }),
      valueTier: fc.constantFrom('best' as const, 'middle' as const, 'small' as const, null),
      channel: fc.constantFrom(...channels, null),
      language: fc.constantFrom(...languages, null),
    })
    .map(({ reasons, score, pins, hides, records, uses, ...more }) =>
      inputOf(
        scored(score, ...reasons.map(([id, points]) => signal(id, points))),
        uses.map(([id, days]) => used(id, days)),
        { ...more, ...withSettings(pins, hides), records: [...new Map(records.map((one) => [one[0], recordOf(...one)])).values()] },
      ),
    );
  const isRecovery = (id: string) => getPlay(id)!.family === 'serviceRecovery';
  const termIds = plays.flatMap(({ id, family }) => (family === 'terms' ? [id] : []));
  const idsOf = (input: Input) => selectPlays(input).suggestions.map(({ playId }) => playId);

  test('the unhappy get service recovery before anything else', () => {
    fc.assert(
      fc.property(inputs, fc.constantFrom<SignalId>('complaint', 'brokenPromise', 'rudeTreatment', 'surveyUnhappy'), (input, id) => {
        const { score } = input;
        if (score.kind !== 'scored') throw new Error('unknown');
        const unhappy = { ...input, score: { ...score, reasons: [...score.reasons, signal(id, 1)] } };
        const ids = idsOf(unhappy);
        // Beside it only what answers another strong reason, and no offer.
        const beside = ids.slice(1, 3).filter((one) => !isRecovery(one));
        const places = ids.filter((one) => !beside.includes(one)).map(isRecovery);
        expect(places).toEqual(places.toSorted((a, b) => Number(b) - Number(a)));
        const early = beside.filter((one) => ids.slice(ids.indexOf(one)).some(isRecovery));
        for (const one of early) expect(['smallerOffer', ...termIds]).not.toContain(one);
        if (input.settings.hiddenPlays.every((hiddenId) => !isRecovery(hiddenId))) expect(places[0]).toBe(true);
      }),
    );
  });

  test('nothing hidden, nothing twice, at most 12', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const offered = idsOf(input);
        expect(offered.filter((id) => input.settings.hiddenPlays.includes(id))).toEqual([]);
        expect(new Set(offered).size).toBe(offered.length);
        expect(offered.length).toBeLessThanOrEqual(12);
      }),
    );
  });

  test('the order of what is remembered and set does not matter', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const turned: Input = {
          ...input,
          history: { journal: input.history.journal.toReversed() },
          records: input.records.toReversed(),
          ...withSettings(input.settings.pinnedPlays.toReversed(), input.settings.hiddenPlays.toReversed()),
        };
        expect(selectPlays(turned)).toEqual(selectPlays(input));
      }),
    );
  });

  test('a pin, or one more success, never costs a play its place', () => {
    fc.assert(
      fc.property(inputs, fc.constantFrom(...ids), (input, id) => {
        const place = (one: Input) => [...idsOf(one), id].indexOf(id);
        const before = place(input);
        const { pinnedPlays, hiddenPlays } = input.settings;
        expect(place({ ...input, ...withSettings([...pinnedPlays, id], hiddenPlays) })).toBeLessThanOrEqual(before);
        const others = input.records.filter(({ playId }) => playId !== id);
        const now = input.records.find(({ playId }) => playId === id) ?? recordOf(id, 0, 0);
        // Its family profits as well, so only plays of other families are overtaken for sure.
        const after = idsOf({ ...input, records: [...others, recordOf(id, now.helped + 1, now.failed)] });
        const family = (one: string) => getPlay(one)!.family;
        const overtaken = (list: string[]) =>
          new Set(list.slice(list.includes(id) ? list.indexOf(id) + 1 : list.length).filter((one) => family(one) !== family(id)));
        if (before < 12 && after.includes(id))
          for (const one of overtaken(idsOf(input))) expect(after.slice(0, after.indexOf(id))).not.toContain(one);
      }),
    );
  });
});
