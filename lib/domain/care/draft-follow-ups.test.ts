import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holidaySets, type HolidaySet } from '../working-time/holidays.ts';
import type { WorkingTime } from '../working-time/working-time.ts';
import {
  dayForNewContact,
  draftContactCalendar,
  draftWinBackPlan,
  isTooLateForPlan,
  lastDayOf,
  leastGapWorkingDays,
  openComplaintCase,
  planMoves,
  type CalendarMove,
  type PlanMove,
} from './draft-follow-ups.ts';
import { followUpSchema, recoverySteps } from './follow-up.ts';
import { warningsOf } from './follow-up-warnings.ts';
import { addDays, addMonths, dayOfInstant, isDayOff, shiftToWorkingDay, workingDaysBetween } from './working-days.ts';

const office: WorkingTime = { weekend: [6, 0], startMinute: 540, endMinute: 1080, holidaySets: [], daysOff: [] };
// A Monday, at noon of the machine's own zone.
const now = new Date(2026, 10, 23, 12).getTime();
const base = { id: 'follow-up-1', customerId: 'c-1', now, today: '2026-11-23', owner: 'Mina Rostami', workingTime: office };
const contactReasons = Object.fromEntries(planMoves.map((move) => [move, `Because of ${move}`])) as Record<PlanMove, string>;
const calendarReasons = new Proxy({} as Record<CalendarMove, string>, { get: (_, move) => `Because of ${String(move)}` });
const planOf = (given: Partial<Parameters<typeof draftWinBackPlan>[0]> = {}) =>
  draftWinBackPlan({ ...base, reasons: [], contactReasons, lostOn: null, ...given });

const anyDay = fc.integer({ min: 18_500, max: 24_000 }).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
const anyTime: fc.Arbitrary<WorkingTime> = fc.record({
  weekend: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 6 }),
  startMinute: fc.constant(540),
  endMinute: fc.constant(1080),
  holidaySets: fc.subarray([...holidaySets]),
  daysOff: fc.array(anyDay, { maxLength: 40 }),
});
const noonOf = (day: string): number => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12).getTime();
};

describe('draftWinBackPlan', () => {
  it('makes the five moves of one click, in order, with growing gaps', () => {
    const plan = planOf();
    expect(plan.contacts.map(({ id, on, playId }) => [id, on, playId])).toEqual([
      ['findTheReason', '2026-11-25', 'findTheReason'],
      ['plannedContact', '2026-12-02', 'plannedContact'],
      ['smallerOffer', '2026-12-11', 'smallerOffer'],
      ['exitInterview', '2026-12-25', 'exitInterview'],
      ['isItMe', '2027-01-15', 'isItMe'],
    ]);
    expect(plan).toMatchObject({
      state: 'drafted',
      revision: 1,
      owner: 'Mina Rostami',
      history: [{ at: now, what: 'created', detail: '' }],
    });
    expect(followUpSchema.safeParse(plan).success).toBe(true);
    expect(warningsOf(plan, '2026-11-23', office, false)).toEqual([]);
  });

  it('sorts what the score knows onto the sheet', () => {
    const { sheet } = planOf({
      reasons: [
        { id: 'startingPoint', words: 'Starting point', points: 4 },
        { id: 'complaint', words: 'A complaint is open', points: 20 },
        { id: 'brokenPromise', words: 'We did not keep a promise', points: 9 },
        { id: 'competitorNamed', words: 'They named a competitor', points: 8 },
        { id: 'praise', words: 'They praised us', points: -3 },
        { id: 'rhythm', words: 'They order as usual', points: -5 },
      ],
    });
    expect(sheet).toEqual({
      strengths: 'They praised us',
      weaknesses: 'A complaint is open\nWe did not keep a promise',
      opportunities: 'They order as usual',
      threats: 'They named a competitor',
    });
  });

  it('has fewer contacts where 18 months after the loss are near, those that matter most, and none after them', () => {
    const movesOf = (lostOn: string) => planOf({ lostOn }).contacts.map(({ id, on }) => [id, on]);
    expect(lastDayOf(planOf({ lostOn: '2025-06-10' }))).toBe('2026-12-10');
    expect(movesOf('2025-06-10')).toEqual([
      ['findTheReason', '2026-11-25'],
      ['smallerOffer', '2026-12-02'],
    ]);
    expect(movesOf('2025-06-24').map(([id]) => id)).toEqual(['findTheReason', 'smallerOffer', 'exitInterview']);
    expect(movesOf('2025-06-25').map(([id]) => id)).toEqual(['findTheReason', 'plannedContact', 'smallerOffer', 'exitInterview']);
    // Tomorrow is the last day.
    expect(movesOf('2025-05-24')).toEqual([['findTheReason', '2026-11-24']]);
    expect([isTooLateForPlan('2025-05-24', '2026-11-23', office), isTooLateForPlan('2025-05-23', '2026-11-23', office)]).toEqual([
      false,
      true,
    ]);
    expect(movesOf('2020-01-01')).toEqual([]);
  });

  it('of a loss of any age is a plan in good order or is not offered, whatever the weekend and the holidays', () => {
    const places: [number[], HolidaySet[]][] = [
      [[6, 0], []],
      [[6, 0], ['russia']],
      [[4, 5], ['iran']],
      [[5], ['iran']],
    ];
    for (const [weekend, sets] of places)
      // Before New Year and before Nowruz.
      for (const today of ['2026-11-23', '2026-12-30', '2027-03-17', '2027-03-19'])
        for (let lostDaysAgo = 0; lostDaysAgo <= 20 * 31; lostDaysAgo += lostDaysAgo < 450 ? 29 : 2) {
          const workingTime = { ...office, weekend, holidaySets: sets };
          const lostOn = addDays(today, -lostDaysAgo);
          const plan = planOf({ today, now: noonOf(today), lostOn, workingTime });
          const lastDay = addMonths(lostOn, 18);
          const days = plan.contacts.map(({ on }) => on);
          const isOffered = !isTooLateForPlan(lostOn, today, workingTime);
          expect(isOffered).toBe(days.length > 0);
          expect(isOffered).toBe(shiftToWorkingDay(addDays(today, 1), workingTime) <= lastDay);
          for (const on of days) expect([on > today, on <= lastDay, isDayOff(on, workingTime)]).toEqual([true, true, false]);
          const gaps = days.slice(1).map((on, i) => workingDaysBetween(days[i]!, on, workingTime));
          for (const [i, gap] of gaps.entries()) expect(gap).toBeGreaterThanOrEqual(i === 0 ? leastGapWorkingDays : gaps[i - 1]! + 1);
          // With fewer than five contacts it says why.
          const kinds = warningsOf(plan, today, workingTime, false).map(({ kind }) => kind);
          expect(kinds).toEqual(days.length === 5 ? [] : [today > lastDay ? 'pastEighteenMonths' : 'littleTimeLeft']);
        }
  });

  it('never hurries, never comes on a day off, never after 18 months, however a company works', () => {
    fc.assert(
      fc.property(anyDay, fc.option(fc.integer({ min: 0, max: 900 })), anyTime, (today, lostDaysAgo, workingTime) => {
        const lostOn = lostDaysAgo === null ? null : addDays(today, -lostDaysAgo);
        const plan = planOf({ today, now: noonOf(today), lostOn, workingTime });
        const days = plan.contacts.map(({ on }) => on);
        const gaps = days.slice(1).map((on, i) => workingDaysBetween(days[i]!, on, workingTime));
        for (const on of days) {
          expect(isDayOff(on, workingTime)).toBe(false);
          expect(on <= addMonths(today, 18)).toBe(true);
          if (lostOn !== null) expect(on <= addMonths(lostOn, 18)).toBe(true);
        }
        if (days.length > 1) expect(workingDaysBetween(today, days[0]!, workingTime)).toBe(2);
        for (const [i, gap] of gaps.entries()) expect(gap).toBeGreaterThanOrEqual(i === 0 ? leastGapWorkingDays : gaps[i - 1]! + 1);
        expect(warningsOf(plan, today, workingTime, false).filter(({ partId }) => partId !== null)).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });
});

describe('openComplaintCase', () => {
  it('holds the steps of recovery in their order, some with a day, and is due within a working week', () => {
    const one = openComplaintCase({ ...base, about: 'Late delivery', complainedAt: now - 3 * 86_400_000 });
    expect(one.steps.map(({ step }) => step)).toEqual([...recoverySteps]);
    expect(one.steps.filter(({ dueOn }) => dueOn !== null).map(({ step, dueOn }) => [step, dueOn])).toEqual([
      ['notice', '2026-11-23'],
      ['askFacts', '2026-11-24'],
      ['agree', '2026-11-25'],
      ['keepInformed', '2026-11-26'],
      ['checkPutRight', '2026-11-30'],
    ]);
    expect(one).toMatchObject({ dueOn: '2026-11-30', state: 'open', rootCause: null });
    expect(followUpSchema.safeParse(one).success).toBe(true);
  });

  it('has no step due after the day that was chosen for the case', () => {
    const one = openComplaintCase({ ...base, about: 'Late delivery', complainedAt: now, dueOn: '2026-11-25' });
    expect([one.dueOn, one.steps.flatMap(({ dueOn }) => dueOn ?? [])]).toEqual([
      '2026-11-25',
      ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-25', '2026-11-25'],
    ]);
    expect(warningsOf(one, base.today, office, false)).toEqual([]);
  });

  it('waits for the next working day on a day off', () => {
    const one = openComplaintCase({ ...base, today: '2026-11-21', about: 'Late delivery', complainedAt: now });
    expect([one.steps[0]!.dueOn, one.dueOn]).toEqual(['2026-11-23', '2026-11-30']);
  });
});

describe('draftContactCalendar', () => {
  const calendarOf = (given: Partial<Parameters<typeof draftContactCalendar>[0]> = {}) =>
    draftContactCalendar({ ...base, contactReasons: calendarReasons, soldOn: null, ...given });

  it('goes before, at and after a sale that lies ahead', () => {
    const calendar = calendarOf({ soldOn: '2026-12-21' });
    expect(calendar.contacts.map(({ id, on, way }) => [id, on, way]).slice(0, 5)).toEqual([
      ['letterBefore', '2026-11-30', 'letter'],
      ['callBefore', '2026-12-14', 'call'],
      ['thanks', '2026-12-23', 'mail'],
      ['courtesyCall', '2027-01-04', 'call'],
      ['reviewQuestion', '2027-02-04', 'call'],
    ]);
    expect(calendar.contacts.find(({ id }) => id === 'thanks')).toMatchObject({ playId: 'afterSaleThanks', reason: 'Because of thanks' });
    expect(followUpSchema.safeParse(calendar).success).toBe(true);
  });

  it('leaves out what lies behind, and begins within a fortnight where nothing was sold', () => {
    expect(calendarOf({ soldOn: '2026-11-01' }).contacts[0]).toMatchObject({ id: 'reviewQuestion' });
    expect(calendarOf().contacts[0]).toMatchObject({ id: 'reviewQuestion', on: '2026-11-30' });
  });

  it('never hurries and never comes on a day off', () => {
    fc.assert(
      fc.property(anyDay, fc.option(fc.integer({ min: -300, max: 100 })), anyTime, (today, soldIn, workingTime) => {
        const soldOn = soldIn === null ? null : addDays(today, soldIn);
        const calendar = calendarOf({ today, now: noonOf(today), soldOn, workingTime });
        const days = calendar.contacts.map(({ on }) => on);
        for (const on of days) expect([on > today, isDayOff(on, workingTime)]).toEqual([true, false]);
        for (const [i, on] of days.slice(1).entries())
          expect(workingDaysBetween(days[i]!, on, workingTime)).toBeGreaterThanOrEqual(leastGapWorkingDays);
      }),
      { numRuns: 60 },
    );
  });
});

describe('dayForNewContact', () => {
  it('lies about a week after the last contact, or after today where that is later', () => {
    const plan = planOf();
    expect(dayForNewContact(plan.contacts, '2026-11-23', office)).toBe('2027-01-22');
    expect(dayForNewContact(plan.contacts, '2027-03-01', office)).toBe('2027-03-08');
    expect(dayForNewContact([], '2026-11-23', office)).toBe('2026-11-30');
  });

  it('never hurries and never comes on a day off, over Nowruz neither', () => {
    const iran: WorkingTime = { ...office, weekend: [4, 5], holidaySets: ['iran'] };
    const on = dayForNewContact([], '2027-03-17', iran);
    expect(on > '2027-03-24').toBe(true);
    fc.assert(
      fc.property(anyDay, anyTime, (today, workingTime) => {
        const plan = planOf({ today, now: noonOf(today), workingTime });
        const next = dayForNewContact(plan.contacts, today, workingTime);
        expect([next > plan.contacts.at(-1)!.on, isDayOff(next, workingTime)]).toEqual([true, false]);
        expect(workingDaysBetween(plan.contacts.at(-1)!.on, next, workingTime)).toBeGreaterThanOrEqual(leastGapWorkingDays);
      }),
      { numRuns: 60 },
    );
  });
});

it('counts days as the machine’s calendar does', () => {
  expect(dayOfInstant(now)).toBe('2026-11-23');
});
