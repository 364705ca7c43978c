import { describe, expect, test } from 'vitest';
import { changeFollowUp, followUpEvents, type FollowUpChange } from '../../lib/domain/care/change-follow-up.ts';
import { draftContactCalendar, draftWinBackPlan, openComplaintCase, planMoves } from '../../lib/domain/care/draft-follow-ups.ts';
import type { FollowUp } from '../../lib/domain/care/follow-up.ts';
import { languages } from '../../lib/domain/language.ts';
import { calendarContactWords, followUpEventWords, planContactWords } from '../../lib/i18n/catalogs/care.ts';
import type { Message } from '../../lib/i18n/message.ts';
import { createTranslator } from '../../lib/i18n/translator.ts';
import { describeChange, describeEvent } from './describe-change.ts';

const now = Date.parse('2026-11-23T09:00:00Z');
const workingTime = { weekend: [6, 0], startMinute: 540, endMinute: 1080, holidaySets: [], daysOff: [] };
const base = { customerId: 'c1', now, today: '2026-11-23', owner: 'Mina', workingTime };
const inEnglish = <K extends string>(words: Record<K, Message>) =>
  Object.fromEntries(Object.entries<Message>(words).map(([key, message]) => [key, message.en])) as Record<K, string>;

const plan = draftWinBackPlan({ ...base, id: 'plan-00001', reasons: [], contactReasons: inEnglish(planContactWords), lostOn: null });
const calendar = draftContactCalendar({ ...base, id: 'calendar-1', contactReasons: inEnglish(calendarContactWords), soldOn: null });
const complaint = openComplaintCase({ ...base, id: 'complaint-1', about: 'Two boxes are missing', complainedAt: now });
const closed = changeFollowUp(complaint, { what: 'close', state: 'putRight', rootCause: 'delivery', note: '' }, now);
const contact = plan.contacts[0]!;

/** Every change there is, where it can be made, with what it must say. */
const changes: [FollowUp, FollowUpChange, string][] = [
  [plan, { what: 'setOwner', owner: 'Ali' }, 'Ali'],
  [plan, { what: 'addContact', contact: { ...contact, id: 'new', reason: 'Bring the catalogue' } }, 'Bring the catalogue'],
  [plan, { what: 'removeContact', id: contact.id }, contact.reason],
  [plan, { what: 'moveContact', id: contact.id, on: '2026-12-01' }, 'Tuesday 1 December 2026'],
  [plan, { what: 'editContact', id: contact.id, edit: { result: 'Glad' } }, 'Glad'],
  [plan, { what: 'editContact', id: contact.id, edit: { way: 'letter' } }, 'Letter on paper'],
  [plan, { what: 'setContactState', id: contact.id, state: 'done' }, 'Done'],
  [plan, { what: 'setPlanState', state: 'running' }, 'Running'],
  [plan, { what: 'setLostOn', on: '2026-11-01' }, '1 November 2026'],
  [plan, { what: 'editSheet', side: 'threats', words: 'A cheaper rival' }, 'A cheaper rival'],
  [plan, { what: 'editStepBackOffer', words: 'One box' }, 'One box'],
  [plan, { what: 'editInterview', question: 'why', words: 'The labels' }, 'The labels'],
  [plan, { what: 'setInterviewHeldOn', on: '2026-11-20' }, '20 November 2026'],
  [plan, { what: 'handOver', handOver: { to: 'Ali', on: '2026-12-01', note: 'Knows them' } }, 'Ali\nKnows them'],
  [calendar, { what: 'setCalendarState', state: 'paused' }, 'Paused'],
  [complaint, { what: 'setCaseState', state: 'waiting' }, 'Waiting for an answer'],
  [complaint, { what: 'toggleStep', step: 'listen', isDone: true }, 'Done'],
  [complaint, { what: 'noteStep', step: 'listen', note: 'Half an hour' }, 'Half an hour'],
  [complaint, { what: 'setStepDue', step: 'listen', on: null }, 'No day'],
  [complaint, { what: 'setDue', on: '2026-12-01' }, '1 December 2026'],
  [complaint, { what: 'setAbout', about: 'Three boxes' }, 'Three boxes'],
  [complaint, { what: 'close', state: 'notPutRight', rootCause: 'delivery', note: 'Lost on the way' }, 'Lost on the way'],
  [complaint, { what: 'setRootCause', rootCause: 'quality', note: '' }, 'Quality'],
  [closed.ok ? closed.followUp : complaint, { what: 'reopen' }, 'Open again'],
];

describe.each(languages)('in %s', (language) => {
  const translator = createTranslator(language, { nativeDigits: true });

  test.each(changes)('a change is told with its field and content, and so is its line of history: %#', (followUp, change, content) => {
    const told = describeChange(change, followUp, translator);
    expect(told.field).not.toBe('');
    if (language === 'en') expect(told.content).toContain(content);
    const changed = changeFollowUp(followUp, change, now + 1);
    const line = changed.ok ? changed.followUp.history.at(-1)! : null;
    if (line !== null) expect(describeEvent(line, translator)).toMatch(/\p{L}/u);
  });
});

test('each line of a history says what its detail is', () => {
  const names = { nothing: [], words: ['words'], day: ['day'], side: ['side'], step: ['step'], rootCause: ['cause'] };
  const wanted = Object.entries(followUpEvents).map(([event, detail]) => [event, names[detail]]);
  const messages: Record<string, Message> = followUpEventWords;
  expect(Object.keys(messages).map((event) => [event, Object.keys(messages[event]!.params ?? {})])).toEqual(
    Object.keys(messages).map((event) => wanted.find(([name]) => name === event)),
  );
});

test('a line of a later Holdfast is left out, and an unknown detail stays as it is', () => {
  const translator = createTranslator('en', { nativeDigits: true });
  expect(describeEvent({ at: 1, what: 'toString', detail: '' }, translator)).toBeNull();
  expect(describeEvent({ at: 1, what: 'stepDone', detail: 'constructor' }, translator)).toBe('Step done: constructor');
  expect(describeEvent({ at: 1, what: 'contactDone', detail: ' ' }, translator)).toBe('Done: …');
});

test('every move has its reason', () => {
  expect(Object.keys(planContactWords)).toEqual([...planMoves]);
  expect(calendar.contacts.every(({ reason }) => reason !== '')).toBe(true);
});
