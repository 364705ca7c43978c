import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { changeFollowUp } from '../domain/care/change-follow-up.ts';
import { openComplaintCase } from '../domain/care/draft-follow-ups.ts';
import type { FollowUp } from '../domain/care/follow-up.ts';
import type { CustomerId } from '../domain/customers/customer.ts';
import { JournalDatabase } from './databases.ts';
import { createFollowUpStore } from './follow-up-store.ts';

const workingTime = { weekend: [6, 0], startMinute: 540, endMinute: 1080, holidaySets: [], daysOff: [] };
const now = Date.UTC(2026, 10, 23, 12);
const caseOf = (id: string, customerId = 'c-1') =>
  openComplaintCase({ id, customerId, now, today: '2026-11-23', owner: 'Mina', workingTime, about: 'Late delivery', complainedAt: now });
const isPut = async (followUp: FollowUp): Promise<boolean> => (await createFollowUpStore(db).put(followUp)).isStored;
const ids = (...given: string[]) => given as CustomerId[];

let db: JournalDatabase;
beforeEach(() => {
  db = new JournalDatabase(`j${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

it('finds follow-ups by all sources of a customer, and by their id', async () => {
  const store = createFollowUpStore(db);
  for (const one of [caseOf('case-1111'), caseOf('case-2222', 'c-2'), caseOf('case-3333', 'c-3')]) expect(await isPut(one)).toBe(true);
  expect((await store.of(ids('c-1', 'c-2', 'nobody'))).map(({ id }) => id).toSorted()).toEqual(['case-1111', 'case-2222']);
  expect(await store.get('case-3333')).toEqual(caseOf('case-3333', 'c-3'));
  expect(await store.get('nothing')).toBeNull();
  await store.remove('case-2222');
  expect((await store.all()).map(({ id }) => id)).toEqual(['case-1111', 'case-3333']);
});

it('takes the next revision and the very same again, and refuses what follows another', async () => {
  const store = createFollowUpStore(db);
  const first = caseOf('case-1111');
  const next = (from: typeof first, owner: string) => {
    const changed = changeFollowUp(from, { what: 'setOwner', owner }, now);
    return changed.ok ? changed.followUp : from;
  };
  const ours = next(first, 'Arash');
  expect(await isPut(ours)).toBe(false);
  expect(await isPut(first)).toBe(true);
  expect(await isPut(ours)).toBe(true);
  // The answer to the first try was lost.
  expect(await isPut(ours)).toBe(true);
  expect(await isPut(next(first, 'Olga'))).toBe(false);
  expect((await store.get('case-1111'))?.owner).toBe('Arash');
  expect(await isPut(next(ours, 'Olga'))).toBe(true);
  // Removed and brought back: it begins anew.
  await store.remove('case-1111');
  expect(await isPut(next(next(ours, 'Olga'), 'Mina'))).toBe(false);
  expect(await isPut({ ...ours, revision: 1 })).toBe(true);
});

it('lets one of two through who save at the same time', async () => {
  const store = createFollowUpStore(db);
  const first = caseOf('case-1111');
  await store.put(first);
  const both = await Promise.all(['Arash', 'Olga'].map((owner) => store.put({ ...first, owner, revision: 2 })));
  expect(both.filter(({ isStored }) => isStored)).toHaveLength(1);
});

it('takes what was sent on top of an unanswered one only where just that one was stored', async () => {
  const store = createFollowUpStore(db);
  const first = caseOf('case-1111');
  await store.put(first);
  const next = (one: FollowUp, owner: string): FollowUp => ({ ...one, owner, revision: one.revision + 1 });
  const [ours, theirs] = [next(first, 'Arash'), next(first, 'Olga')];
  await store.put(theirs);
  const late = next(ours, 'Mina');
  expect(await store.put(late, undefined, ours)).toEqual({ isStored: false, isOutcome: false });
  expect((await store.get('case-1111'))?.owner).toBe('Olga');
  expect(await store.put(next(theirs, 'Mina'), undefined, theirs)).toMatchObject({ isStored: true });
});

it('skips rows that cannot be read any more, and writes nothing into a store of a newer version', async () => {
  const store = createFollowUpStore(db);
  await db.followUps.bulkPut([
    caseOf('case-1111'),
    { ...caseOf('case-2222'), dueOn: '2026-02-30' },
    { id: 'case-3333', customerId: 'c-1' } as never,
  ]);
  expect((await store.all()).map(({ id }) => id)).toEqual(['case-1111']);
  expect((await store.of(ids('c-1'))).map(({ id }) => id)).toEqual(['case-1111']);
  expect(await store.get('case-2222')).toBeNull();
  await db.meta.put({ key: 'schema', value: 99 });
  await expect(store.put(caseOf('case-4444'))).rejects.toMatchObject({ failure: 'readOnly' });
  await expect(store.remove('case-1111')).rejects.toMatchObject({ failure: 'readOnly' });
});
