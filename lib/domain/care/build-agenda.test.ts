import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CustomerId } from '../customers/customer.ts';
import type { CustomerPromise } from '../journal/journal.ts';
import type { WorkingTime } from '../working-time/working-time.ts';
import { buildAgenda } from './build-agenda.ts';
import { changeFollowUp } from './change-follow-up.ts';
import { draftWinBackPlan, openComplaintCase, planMoves, type PlanMove } from './draft-follow-ups.ts';
import { addDays } from './working-days.ts';

const office: WorkingTime = { weekend: [6, 0], startMinute: 540, endMinute: 1080, holidaySets: [], daysOff: [] };
const today = '2026-11-23';
const base = { id: 'plan-1234', customerId: 'c-2', now: new Date(2026, 10, 23, 12).getTime(), today, owner: '', workingTime: office };
const contactReasons = Object.fromEntries(planMoves.map((move) => [move, move])) as Record<PlanMove, string>;
const drafted = draftWinBackPlan({ ...base, reasons: [], contactReasons, lostOn: null });
const plan = { ...drafted, state: 'running' as const };
const complaint = openComplaintCase({ ...base, id: 'case-1234', about: 'Late delivery', complainedAt: base.now });
const promise = (id: string, dueOn: string): CustomerPromise => ({
  kind: 'promise',
  id,
  customerId: 'c-1',
  at: 1,
  text: `Promise ${id}`,
  dueOn,
  state: 'open',
  stateAt: 1,
});
const whole = { id: 'c-1' as CustomerId, name: 'Anna Weber', company: 'Weber Ltd' };
// The second one was joined to the first.
const names = new Map([
  ['c-1', whole],
  ['c-2', whole],
]);
const agendaOf = (given: Partial<Parameters<typeof buildAgenda>[0]>) =>
  buildAgenda({ promises: [], followUps: [], names, today, ...given });

describe('buildAgenda', () => {
  it('sorts what is due by its day', () => {
    const promises = ['2026-11-22', '2026-11-23', '2026-11-24', '2026-11-30', '2026-12-01'].map((on, i) => promise(`p${i}`, on));
    const { overdue, today: now, week, later } = agendaOf({ promises: promises.toReversed() });
    const ids = [overdue, now, week, later].map((list) => list.map(({ entryId }) => entryId));
    expect(ids).toEqual([['p0'], ['p1'], ['p2', 'p3'], ['p4']]);
    expect(overdue[0]).toEqual({
      id: 'promise p0 2026-11-22',
      kind: 'promise',
      customerId: 'c-1',
      customerName: 'Anna Weber',
      company: 'Weber Ltd',
      entryId: 'p0',
      partId: null,
      what: 'Promise p0',
      dueOn: '2026-11-22',
      playId: null,
    });
  });

  it('asks for contacts of what is running, under the whole customer', () => {
    const { week, later } = agendaOf({ followUps: [plan] });
    expect(week).toMatchObject([
      { kind: 'contact', customerId: 'c-1', entryId: 'plan-1234', partId: 'findTheReason', playId: 'findTheReason' },
    ]);
    expect(later).toHaveLength(4);
    for (const state of ['drafted', 'paused', 'wonBack', 'letGo'] as const)
      expect(agendaOf({ followUps: [{ ...plan, state }] })).toEqual({ overdue: [], today: [], week: [], later: [] });
    const done = plan.contacts.map((contact) => ({ ...contact, state: 'done' as const }));
    expect(agendaOf({ followUps: [{ ...plan, contacts: done }] }).later).toEqual([]);
  });

  it('asks for a case and for its next step that has a day', () => {
    const first = agendaOf({ followUps: [complaint] });
    expect(first.today).toMatchObject([{ kind: 'caseStep', partId: 'notice', what: 'Late delivery' }]);
    expect(first.week).toMatchObject([{ kind: 'case', partId: null, dueOn: '2026-11-30' }]);
    const next = changeFollowUp(complaint, { what: 'toggleStep', step: 'notice', isDone: true }, base.now);
    expect(next.ok && agendaOf({ followUps: [next.followUp] }).week).toMatchObject([{ partId: 'askFacts' }, { kind: 'case' }]);
    expect(agendaOf({ followUps: [{ ...complaint, state: 'putRight' }] }).week).toEqual([]);
  });

  it('holds each open thing once, in order, under an id of its own', () => {
    const day = fc.integer({ min: -400, max: 400 }).map((days) => addDays(today, days));
    fc.assert(
      fc.property(fc.array(day, { maxLength: 30 }), fc.array(day, { maxLength: 5 }), (promiseDays, contactDays) => {
        const promises = promiseDays.map((on, i) => promise(`p${i}`, on));
        const contacts = contactDays.map((on, i) => ({ ...plan.contacts[0]!, id: `c${i}`, on }));
        const { overdue, today: now, week, later } = agendaOf({ promises, followUps: [{ ...plan, contacts }] });
        const all = [...overdue, ...now, ...week, ...later];
        expect(new Set(all.map(({ id }) => id)).size).toBe(promiseDays.length + contactDays.length);
        const days = all.map(({ dueOn }) => dueOn);
        expect(days).toEqual(days.toSorted());
      }),
    );
  });
});
