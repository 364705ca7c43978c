import { expect, it } from 'vitest';
import { openStores } from '../../tests/stores/open-stores.ts';
import { changeFollowUp, type FollowUpChange } from '../domain/care/change-follow-up.ts';
import {
  draftContactCalendar,
  draftWinBackPlan,
  openComplaintCase,
  planMoves,
  type CalendarMove,
  type PlanMove,
} from '../domain/care/draft-follow-ups.ts';
import type { FollowUp } from '../domain/care/follow-up.ts';
import { getJournalExport } from './get-journal-export.ts';

it('tells of a promise what was typed of it: the words, to whom and by when', async () => {
  const { stores, close } = openStores();
  const promise = { kind: 'promise' as const, customerId: 'c-1', text: 'Send the report', dueOn: '2026-11-27', stateAt: 1 };
  await stores.journal.write({ ...promise, id: 'promise-1', at: 1, state: 'open', toWhom: 'Olga' });
  await stores.journal.write({ ...promise, id: 'promise-2', at: 2, state: 'kept' });
  await stores.journal.write({ kind: 'promiseDismissed', id: 'dismissed-1', customerId: 'c-1', at: 3, suggestionKey: 'k' });
  const rows = await getJournalExport(stores);
  expect(rows.map(({ text, toWhom, dueOn, state }) => [text, toWhom, dueOn, state])).toEqual([
    ['Send the report', 'Olga', '2026-11-27', 'open'],
    ['Send the report', '', '2026-11-27', 'kept'],
  ]);
  await close();
});

it('tells of plans, cases and calendars what is planned, written and done, each under its own and by its time', async () => {
  const { stores, close } = openStores();
  const now = Date.UTC(2026, 10, 23, 12);
  const workingTime = { weekend: [6, 0], startMinute: 540, endMinute: 1080, holidaySets: [], daysOff: [] };
  const [customerId] = await stores.customers.recognise(
    [
      {
        ...{ origin: 'https://crm.example', name: 'Anna', isNameKept: true, company: 'Weber', emails: ['anna@weber.example'], phones: [] },
        identity: [{ kind: 'email', id: 'anna@weber.example' }],
      },
    ],
    now,
  );
  const base = { customerId: customerId!, now, today: '2026-11-23', owner: 'Mina', workingTime };
  const after = (followUp: FollowUp, ...changes: FollowUpChange[]): FollowUp =>
    changes.reduce((before, change) => {
      const changed = changeFollowUp(before, change, now + 60_000);
      return changed.ok ? { ...changed.followUp, revision: 1 } : before;
    }, followUp);
  const contactReasons = Object.fromEntries(planMoves.map((move) => [move, move])) as Record<PlanMove, string>;
  const calendarReasons = new Proxy({} as Record<CalendarMove, string>, { get: (_, move) => String(move) });
  const plan = after(
    draftWinBackPlan({ ...base, id: 'plan-1111', reasons: [], contactReasons, lostOn: null }),
    { what: 'editSheet', side: 'threats', words: 'A rival' },
    { what: 'editInterview', question: 'why', words: 'The labels' },
    { what: 'setContactState', id: 'findTheReason', state: 'done' },
    { what: 'editContact', id: 'findTheReason', edit: { result: 'Glad' } },
    { what: 'handOver', handOver: { to: 'Ali', on: '2026-12-24', note: '' } },
    { what: 'setPlanState', state: 'letGo' },
  );
  const complaint = after(
    openComplaintCase({ ...base, now: now - 1000, id: 'case-1111', about: 'Late delivery', complainedAt: now }),
    { what: 'toggleStep', step: 'notice', isDone: true },
    { what: 'noteStep', step: 'listen', note: 'Half an hour' },
    { what: 'close', state: 'putRight', rootCause: 'delivery', note: 'Lost on the way' },
  );
  const calendar = draftContactCalendar({ ...base, now: now + 1, id: 'calendar-1', contactReasons: calendarReasons, soldOn: null });
  for (const followUp of [plan, complaint, calendar]) await stores.followUps.put(followUp);
  await stores.journal.write({ kind: 'note', id: 'note-1111', customerId: customerId!, at: now - 500, text: 'Between them' });

  const rows = await getJournalExport(stores);
  expect(new Set(rows.map(({ customerName, company, email }) => `${customerName}, ${company}, ${email}`))).toEqual(
    new Set(['Anna, Weber, anna@weber.example']),
  );
  expect(rows.map(({ kind }) => kind)).toEqual([
    ...[
      'complaintCase',
      'notice',
      'listen',
      'apologise',
      'askFacts',
      'inform',
      'agree',
      'nameResponsible',
      'keepInformed',
      'checkPutRight',
    ],
    'note',
    ...['winBackPlan', 'contact', 'contact', 'contact', 'contact', 'contact', 'threats', 'why', 'handOver'],
    ...['contactCalendar', ...calendar.contacts.map(() => 'contact')],
  ]);
  const [first, notice, listen] = rows;
  expect(first).toMatchObject({
    text: 'Late delivery',
    state: 'putRight',
    owner: 'Mina',
    dueOn: '2026-11-30',
    rootCause: 'delivery',
    result: 'Lost on the way',
  });
  expect([notice, listen]).toMatchObject([
    { state: 'done', at: now + 60_000, dueOn: '2026-11-23' },
    { state: 'open', text: 'Half an hour' },
  ]);
  const [planRow, contact, next] = rows.slice(11);
  expect([planRow, contact, next]).toMatchObject([
    { state: 'letGo', owner: 'Mina' },
    { state: 'done', dueOn: '2026-11-25', text: 'findTheReason', result: 'Glad', at: now + 60_000 },
    { state: 'planned', dueOn: '2026-12-02', result: '' },
  ]);
  expect(rows.find(({ kind }) => kind === 'handOver')).toMatchObject({ toWhom: 'Ali', dueOn: '2026-12-24', text: '' });
  await close();
});
