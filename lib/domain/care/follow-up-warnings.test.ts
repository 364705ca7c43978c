import { describe, expect, it } from 'vitest';
import type { WorkingTime } from '../working-time/working-time.ts';
import { draftWinBackPlan, openComplaintCase, planMoves, type PlanMove } from './draft-follow-ups.ts';
import type { WinBackPlan } from './follow-up.ts';
import { nextDueStep, warningsOf } from './follow-up-warnings.ts';

const office: WorkingTime = { weekend: [6, 0], startMinute: 540, endMinute: 1080, holidaySets: [], daysOff: ['2026-12-25'] };
const today = '2026-11-23';
const base = { id: 'follow-up-1', customerId: 'c-1', now: new Date(2026, 10, 23, 12).getTime(), today, owner: 'Mina', workingTime: office };
const contactReasons = Object.fromEntries(planMoves.map((move) => [move, move])) as Record<PlanMove, string>;
const plan = draftWinBackPlan({ ...base, reasons: [], contactReasons, lostOn: null });
const complaint = openComplaintCase({ ...base, about: 'Late delivery', complainedAt: base.now });
const movedTo = (...days: string[]): WinBackPlan => ({
  ...plan,
  state: 'running',
  contacts: days.map((on, i) => ({ ...plan.contacts[i]!, id: `contact ${i}`, on })),
});
const found = (followUp: Parameters<typeof warningsOf>[0], on = today, hasComplaint = false) =>
  warningsOf(followUp, on, office, hasComplaint).map(({ kind, partId }) => (partId === null ? kind : `${kind} ${partId}`));

describe('warningsOf', () => {
  it('sees a rush, days off, what is late, and what comes after 18 months', () => {
    expect(found(movedTo('2026-11-25', '2026-11-30'))).toEqual(['inARush contact 1']);
    expect(found(movedTo('2026-11-28', '2026-12-25'))).toEqual(['onDayOff contact 0', 'onDayOff contact 1']);
    expect(found(movedTo('2026-11-20', '2026-12-01'))).toEqual(['contactOverdue contact 0']);
    expect(found(movedTo('2026-12-01', '2028-05-23'))).toEqual([]);
    expect(found(movedTo('2026-12-01', '2028-05-24'))).toEqual(['pastEighteenMonths contact 1']);
    expect(found({ ...movedTo('2026-12-01', '2027-06-01'), lostOn: '2025-10-01' })).toEqual(['pastEighteenMonths contact 1']);
  });

  it('looks at what is still planned, in the order of the days', () => {
    const [first, second] = movedTo('2026-12-02', '2026-12-01').contacts;
    const contacts = [first!, { ...second!, state: 'done' as const, stateAt: base.now }];
    expect(found({ ...plan, contacts })).toEqual(['inARush contact 0']);
    expect(found({ ...plan, contacts: contacts.map((one) => ({ ...one, state: 'skipped' as const })) })).toEqual([]);
  });

  it('sees a rush after a contact that was made later than planned', () => {
    const [first, second] = movedTo('2026-11-25', '2026-12-04').contacts;
    const doneOn = (day: number) => [{ ...first!, state: 'done' as const, stateAt: new Date(2026, 10, day, 12).getTime() }, second!];
    expect(found({ ...plan, contacts: doneOn(25) }, '2026-12-01')).toEqual([]);
    expect(found({ ...plan, contacts: doneOn(30) }, '2026-12-01')).toEqual(['inARush contact 1']);
  });

  it('says when a running plan has nothing left to do, and when it has gone on for too long', () => {
    expect(found(movedTo())).toEqual(['noContactLeft']);
    expect(found({ ...movedTo(), state: 'paused' })).toEqual([]);
    expect(found({ ...movedTo(), state: 'paused' }, '2028-06-01')).toEqual(['pastEighteenMonths']);
    expect(found({ ...movedTo('2026-11-20'), state: 'wonBack' })).toEqual([]);
  });

  it('wants a complaint put right before the offer of a plan', () => {
    expect(found(plan, today, true)).toEqual(['recoveryFirst smallerOffer']);
    expect(found({ ...plan, contacts: plan.contacts.map((one) => ({ ...one, state: 'done' as const })) }, today, true)).toEqual([]);
  });

  it('sees a case that nobody answers for, and days that have passed', () => {
    expect(found({ ...complaint, owner: ' ' })).toEqual(['nobodyResponsible']);
    expect(found(complaint, '2026-11-24')).toEqual(['stepOverdue notice']);
    expect(found(complaint, '2026-12-01')).toEqual(['caseOverdue', 'stepOverdue notice']);
    expect(found({ ...complaint, state: 'putRight' }, '2026-12-01')).toEqual([]);
  });
});

describe('nextDueStep', () => {
  it('is the first one that is not done and has a day', () => {
    const done = complaint.steps.map((one) => ({ ...one, isDone: one.step === 'notice' || one.step === 'listen' }));
    expect(nextDueStep({ ...complaint, steps: done })).toMatchObject({ step: 'askFacts', dueOn: '2026-11-24' });
    expect(nextDueStep({ ...complaint, steps: done.map((one) => ({ ...one, dueOn: null })) })).toBeNull();
  });
});
