import { expect, test } from 'vitest';
import type { Agenda, AgendaItem } from '../../lib/domain/care/agenda.ts';
import { buildAgenda } from '../../lib/domain/care/build-agenda.ts';
import { changeFollowUp } from '../../lib/domain/care/change-follow-up.ts';
import { draftContactCalendar, openComplaintCase } from '../../lib/domain/care/draft-follow-ups.ts';
import type { FollowUp } from '../../lib/domain/care/follow-up.ts';
import type { CustomerPromise } from '../../lib/domain/journal/journal.ts';
import { actionsOf, stepOf, undoOf, type AgendaAction } from './agenda-actions.ts';

const today = '2026-11-23';
const workingTime = { weekend: [6, 0], startMinute: 540, endMinute: 1080, holidaySets: [], daysOff: [] };
const base = { customerId: 'c1', now: Date.parse('2026-11-23T09:00:00Z'), today, owner: 'Mina', workingTime };
const reasons = {
  letterBefore: 'a',
  callBefore: 'b',
  thanks: 'c',
  courtesyCall: 'd',
  reviewQuestion: 'e',
  newsletter: 'f',
  pulse: 'g',
  event: 'h',
  referral: 'i',
  card: 'j',
  specialOffer: 'k',
};
const promise: CustomerPromise = {
  kind: 'promise',
  id: 'promise-1',
  customerId: 'c1',
  at: 1,
  text: 'Send it',
  dueOn: today,
  state: 'open',
  stateAt: 1,
};
const calendar = draftContactCalendar({ ...base, id: 'calendar-1', contactReasons: reasons, soldOn: today });
const complaint = openComplaintCase({ ...base, id: 'complaint-1', about: 'Two boxes are missing', complainedAt: base.now });

const itemsOf = ({ overdue, today: now, week, later }: Agenda): AgendaItem[] => [...overdue, ...now, ...week, ...later];
const agendaOf = (promises: CustomerPromise[], followUps: FollowUp[]) =>
  itemsOf(buildAgenda({ promises, followUps, names: new Map(), today }));

/** The stored things after an action. */
function act(state: { promises: CustomerPromise[]; followUps: FollowUp[] }, item: AgendaItem, action: AgendaAction): typeof state {
  const step = stepOf(item, action)!;
  if (step.kind === 'promise')
    return { ...state, promises: state.promises.map((one) => (one.id === item.entryId ? { ...one, state: step.state } : one)) };
  return {
    ...state,
    followUps: state.followUps.map((followUp) => {
      if (followUp.id !== item.entryId) return followUp;
      const changed = changeFollowUp(followUp, step.change, base.now);
      if (!changed.ok) throw new Error(changed.refusal);
      return changed.followUp;
    }),
  };
}

const start = { promises: [promise], followUps: [calendar, complaint] };
const before = agendaOf(start.promises, start.followUps);
const kinds = ['promise', 'contact', 'caseStep', 'case'] as const;

test.each(kinds.flatMap((kind) => actionsOf[kind].map((what) => [kind, what] as const)))(
  '%s: %s takes it off its day, and undo brings it back',
  (kind, what) => {
    const item = before.find((one) => one.kind === kind)!;
    const action: AgendaAction = what === 'move' ? { what, on: '2026-12-08' } : { what };
    const after = act(start, item, action);
    const ids = agendaOf(after.promises, after.followUps).map(({ id }) => id);
    expect(ids).not.toContain(item.id);
    const back = act(after, item, undoOf(item, action));
    expect(agendaOf(back.promises, back.followUps).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  },
);

test('what a thing does not offer is no step', () => {
  const find = (kind: AgendaItem['kind']) => before.find((one) => one.kind === kind)!;
  expect(stepOf(find('promise'), { what: 'move', on: today })).toBeNull();
  expect(stepOf(find('case'), { what: 'done' })).toBeNull();
  expect(stepOf(find('caseStep'), { what: 'skip' })).toBeNull();
  expect(stepOf(find('contact'), { what: 'kept' })).toBeNull();
});
