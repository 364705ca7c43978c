import { describe, expect, it } from 'vitest';
import type { WorkingTime } from '../working-time/working-time.ts';
import { changeFollowUp, followUpEvents, type FollowUpChange } from './change-follow-up.ts';
import {
  draftContactCalendar,
  draftWinBackPlan,
  openComplaintCase,
  planMoves,
  type CalendarMove,
  type PlanMove,
} from './draft-follow-ups.ts';
import { followUpSchema, type FollowUp } from './follow-up.ts';
import type { PlannedContact } from './planned-contact.ts';

const office: WorkingTime = { weekend: [6, 0], startMinute: 540, endMinute: 1080, holidaySets: [], daysOff: [] };
const minuteMs = 60_000;
const now = new Date(2026, 10, 23, 12).getTime();
const base = { id: 'follow-up-1', customerId: 'c-1', now, today: '2026-11-23', owner: 'Mina', workingTime: office };
const contactReasons = Object.fromEntries(planMoves.map((move) => [move, move])) as Record<PlanMove, string>;
const plan = draftWinBackPlan({ ...base, reasons: [], contactReasons, lostOn: null });
const complaint = openComplaintCase({ ...base, about: 'Late delivery', complainedAt: now });
const calendarReasons = new Proxy({} as Record<CalendarMove, string>, { get: (_, move) => String(move) });
const calendar = draftContactCalendar({ ...base, contactReasons: calendarReasons, soldOn: null });

/** Makes the changes one after the other, a minute apart; each must be allowed. */
function changed<F extends FollowUp>(followUp: F, ...changes: FollowUpChange[]): F {
  return changes.reduce((one, change, i) => {
    const result = changeFollowUp(one, change, now + (i + 1) * minuteMs);
    if (!result.ok) throw new Error(`${change.what}: ${result.refusal}`);
    expect(followUpSchema.safeParse(result.followUp).success).toBe(true);
    return result.followUp;
  }, followUp);
}
const refusal = (followUp: FollowUp, change: FollowUpChange): string | null => {
  const result = changeFollowUp(followUp, change, now + minuteMs);
  return result.ok ? null : result.refusal;
};
const lastLine = ({ history }: FollowUp) => history.at(-1);

describe('changeFollowUp', () => {
  it('counts each save, tells what changed and leaves what was given as it is', () => {
    const before = JSON.stringify(plan);
    const running = changed(plan, { what: 'setPlanState', state: 'running' });
    expect(running).toMatchObject({ revision: 2, state: 'running', stateAt: now + minuteMs });
    expect(running.history).toEqual([
      { at: now, what: 'created', detail: '' },
      { at: now + minuteMs, what: 'running', detail: '' },
    ]);
    expect(JSON.stringify(plan)).toBe(before);
  });

  it('gives what an edit does not change as it is', () => {
    for (const [followUp, change] of [
      [plan, { what: 'setPlanState', state: 'drafted' }],
      [plan, { what: 'setOwner', owner: 'Mina' }],
      [complaint, { what: 'noteStep', step: 'listen', note: '' }],
      [complaint, { what: 'reopen' }],
      [calendar, { what: 'setCalendarState', state: 'running' }],
    ] as const)
      expect(changeFollowUp(followUp, change, now + minuteMs)).toEqual({ ok: true, followUp });
  });

  it('moves, edits, adds, removes and ticks off contacts, which stay in order of their days', () => {
    const moved = changed(plan, { what: 'moveContact', id: 'findTheReason', on: '2026-12-08' });
    expect(moved.contacts.map(({ id }) => id).slice(0, 3)).toEqual(['plannedContact', 'findTheReason', 'smallerOffer']);
    expect(lastLine(moved)).toMatchObject({ what: 'contactMoved', detail: 'findTheReason' });

    const edited = changed(plan, { what: 'editContact', id: 'isItMe', edit: { reason: 'Lunch', way: 'meeting', playId: null } });
    expect(edited.contacts.at(-1)).toMatchObject({ id: 'isItMe', reason: 'Lunch', way: 'meeting', playId: null });

    const removed = changed(plan, { what: 'removeContact', id: 'smallerOffer' });
    expect(removed.contacts.map(({ id }) => id)).not.toContain('smallerOffer');
    const contact = plan.contacts.find(({ id }) => id === 'smallerOffer') as PlannedContact;
    const back = changed(removed, { what: 'addContact', contact });
    expect(back.contacts).toEqual(plan.contacts);

    const done = changed(calendar, { what: 'setContactState', id: 'reviewQuestion', state: 'done' });
    expect(done.contacts[0]).toMatchObject({ state: 'done', stateAt: now + minuteMs });
    expect(lastLine(done)).toMatchObject({ what: 'contactDone', detail: 'reviewQuestion' });
  });

  it('fills in the sheet, the smaller offer, the interview and the hand-over', () => {
    const told = changed(
      plan,
      { what: 'editSheet', side: 'threats', words: 'A cheaper rival' },
      { what: 'editStepBackOffer', words: 'One seat for a month' },
      { what: 'setInterviewHeldOn', on: '2026-12-01' },
      { what: 'editInterview', question: 'why', words: 'Too slow' },
      { what: 'handOver', handOver: { to: 'Arash', on: '2026-12-10', note: 'Knows them well' } },
      { what: 'setLostOn', on: '2026-11-01' },
    );
    expect(told).toMatchObject({
      sheet: { threats: 'A cheaper rival' },
      stepBackOffer: 'One seat for a month',
      interview: { heldOn: '2026-12-01', answers: { why: 'Too slow' } },
      handOver: { to: 'Arash', on: '2026-12-10' },
      lostOn: '2026-11-01',
      revision: 7,
    });
    expect(told.history.slice(1).map(({ what, detail }) => [what, detail])).toEqual([
      ['sheetEdited', 'threats'],
      ['offerEdited', ''],
      ['interviewHeld', '2026-12-01'],
      ['interviewEdited', ''],
      ['handedOver', 'Arash'],
      ['lossDated', '2026-11-01'],
    ]);
  });

  it('works a case through its steps, and closes it with a root cause and not without', () => {
    const worked = changed(
      complaint,
      { what: 'toggleStep', step: 'notice', isDone: true },
      { what: 'noteStep', step: 'askFacts', note: 'Two pallets' },
      { what: 'setStepDue', step: 'inform', on: '2026-11-27' },
      { what: 'setCaseState', state: 'waiting' },
    );
    expect(worked.steps[0]).toMatchObject({ isDone: true, doneAt: now + minuteMs });
    expect(worked.steps.find(({ step }) => step === 'inform')).toMatchObject({ dueOn: '2026-11-27' });
    expect(refusal(worked, { what: 'close', state: 'putRight', rootCause: null, note: '' })).toBe('needsRootCause');
    const closed = changed(worked, { what: 'close', state: 'notPutRight', rootCause: 'delivery', note: 'The carrier' });
    expect(closed).toMatchObject({ state: 'notPutRight', rootCause: 'delivery', rootCauseNote: 'The carrier' });
    expect(lastLine(closed)).toMatchObject({ what: 'notPutRight', detail: 'delivery' });

    expect(refusal(closed, { what: 'toggleStep', step: 'listen', isDone: true })).toBe('isOver');
    expect(refusal(closed, { what: 'close', state: 'putRight', rootCause: 'delivery', note: '' })).toBe('isOver');
    expect(changed(closed, { what: 'setRootCause', rootCause: 'quality', note: '' })).toMatchObject({ rootCause: 'quality' });
    const reopened = changed(closed, { what: 'reopen' });
    expect([reopened.state, lastLine(reopened)?.what]).toEqual(['open', 'reopened']);
  });

  it('refuses what must not be, with the reason', () => {
    expect(refusal(complaint, { what: 'setAbout', about: '  ' })).toBe('needsWords');
    expect(refusal(complaint, { what: 'setDue', on: '' })).toBe('noSuchDay');
    expect(refusal(complaint, { what: 'setStepDue', step: 'inform', on: '2026-02-30' })).toBe('noSuchDay');
    expect(refusal(plan, { what: 'moveContact', id: 'isItMe', on: '2026-13-01' })).toBe('noSuchDay');
    expect(refusal(plan, { what: 'moveContact', id: 'nobody', on: '2026-12-01' })).toBe('notThere');
    expect(refusal(plan, { what: 'handOver', handOver: { to: 'Arash', on: '', note: '' } })).toBe('noSuchDay');
    expect(refusal(plan, { what: 'toggleStep', step: 'listen', isDone: true })).toBe('notOfThisKind');
    expect(refusal(plan, { what: 'setCalendarState', state: 'ended' })).toBe('notOfThisKind');
    expect(refusal(calendar, { what: 'setPlanState', state: 'paused' })).toBe('notOfThisKind');
    expect(refusal(complaint, { what: 'removeContact', id: 'isItMe' })).toBe('notOfThisKind');
    const contacts = Array.from({ length: 60 }, (_, i) => ({ ...plan.contacts[0]!, id: `c${i}` }));
    expect(refusal({ ...plan, contacts }, { what: 'addContact', contact: { ...plan.contacts[0]!, id: 'one more' } })).toBe('tooMany');
  });

  it('tells of typing once for ten minutes, and keeps apart what is about different things', () => {
    const typed = changed(
      plan,
      { what: 'editSheet', side: 'threats', words: 'A' },
      { what: 'editSheet', side: 'threats', words: 'A rival' },
      { what: 'editSheet', side: 'strengths', words: 'Trust' },
      { what: 'setOwner', owner: 'Ar' },
      { what: 'setOwner', owner: 'Arash' },
    );
    expect(typed.history.slice(1)).toEqual([
      { at: now + minuteMs, what: 'sheetEdited', detail: 'threats' },
      { at: now + 3 * minuteMs, what: 'sheetEdited', detail: 'strengths' },
      { at: now + 4 * minuteMs, what: 'ownerSet', detail: 'Arash' },
    ]);
    expect(typed.revision).toBe(6);
    const later = changeFollowUp(typed, { what: 'setOwner', owner: 'Arash K' }, now + 60 * minuteMs);
    expect(later.ok && later.followUp.history).toHaveLength(5);
  });

  it('keeps how it began and the newest of a long history', () => {
    const changes = Array.from({ length: 510 }, (_, i): FollowUpChange => ({
      what: 'setPlanState',
      state: i % 2 === 0 ? 'running' : 'paused',
    }));
    const { history } = changed(plan, ...changes);
    expect(history).toHaveLength(500);
    expect(history[0]).toEqual({ at: now, what: 'created', detail: '' });
    expect(history.at(-1)).toEqual({ at: now + 510 * minuteMs, what: 'paused', detail: '' });
  });

  it('has every line of history among its events', () => {
    const lines = changed(complaint, { what: 'close', state: 'putRight', rootCause: 'billing', note: '' }).history;
    for (const { what } of lines) expect(Object.keys(followUpEvents)).toContain(what);
  });
});
