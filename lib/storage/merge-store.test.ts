import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CustomerId, IdentityKey, Sighting } from '../domain/customers/customer.ts';
import type { LinkChange } from '../domain/customers/links.ts';
import type { Note } from '../domain/journal/journal.ts';
import { createCustomerStore } from './customer-store.ts';
import { currentSchema, JournalDatabase } from './databases.ts';
import { createJournalStore } from './journal-stores.ts';
import { createMergeStore } from './merge-store.ts';

let db: JournalDatabase;
let customers: ReturnType<typeof createCustomerStore>;
let merges: ReturnType<typeof createMergeStore>;
beforeEach(() => {
  db = new JournalDatabase(`journal-${crypto.randomUUID()}`);
  customers = createCustomerStore(db);
  merges = createMergeStore(db);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await db.delete();
});

const crm = 'https://crm.example';
const mail = 'https://mail.example';
const desk = 'https://desk.example';
const seen = (origin: string, name: string, address: string | null, more: { record?: string; phone?: string } = {}): Sighting => {
  const identity: IdentityKey[] = [];
  if (more.record !== undefined) identity.push({ kind: 'record', origin, type: 'party', id: more.record });
  if (address !== null) identity.push({ kind: 'email', id: address });
  if (more.phone !== undefined) identity.push({ kind: 'phone', id: more.phone });
  const emails = address === null ? [] : [address];
  return { origin, identity, name, isNameKept: more.record !== undefined, company: null, emails, phones: more.phone ? [more.phone] : [] };
};
const fromCrm = seen(crm, 'Hannah Whitfield', 'h@bright.example', { record: '3' });
const fromMail = seen(mail, 'Hannah W.', 'h@bright.example');
const see = async (sighting: Sighting, now: number): Promise<CustomerId> => (await customers.recognise([sighting], now))[0]!;
const wholeId = async (id: CustomerId): Promise<CustomerId> => (await customers.get([id])).get(id)!.id;
const everything = async () => ({
  customers: await db.customers.toArray(),
  merges: await db.merges.toArray(),
  apart: await db.apart.toArray(),
});
const openMerge = async () => (await merges.latest(9)).find(({ undoneAt }) => undoneAt === null)!;

describe('a merge by a shared key', () => {
  it('is recorded with its key, whichever side was seen first', async () => {
    for (const order of [
      [fromCrm, fromMail],
      [fromMail, fromCrm],
    ]) {
      await db.merges.clear();
      await db.customers.clear();
      const [first, second] = [await see(order[0]!, 1), await see(order[1]!, 2)];
      expect(await wholeId(second)).toBe(first);
      expect(await merges.of([second])).toMatchObject([
        { by: 'sharedKey', key: 'email:h@bright.example', survivorId: first, absorbedId: second, at: 2, undoneAt: null },
      ]);
      expect((await customers.all()).map(({ name }) => name)).toEqual(['Hannah Whitfield']);
    }
  });

  it('is taken back exactly, notes and all, and does not come again by the same key', async () => {
    const record = await see(fromCrm, 1);
    const before = await db.customers.toArray();
    const mailbox = await see(fromMail, 2);
    const journal = createJournalStore(db);
    const note: Note = { kind: 'note', id: 'note-0001', customerId: mailbox, at: 3, text: 'x' };
    await journal.write(note);
    await merges.change({ kind: 'split', mergeId: (await openMerge()).id }, 4);
    expect(await db.customers.get(record)).toEqual(before[0]);
    expect(await wholeId(mailbox)).toBe(mailbox);
    expect(await journal.of([...(await customers.aliases([mailbox])).keys()])).toEqual([note]);
    expect(await journal.of([...(await customers.aliases([record])).keys()])).toEqual([]);

    expect([await see(fromMail, 5), await see(fromCrm, 5)]).toEqual([mailbox, record]);
    expect([await wholeId(mailbox), await wholeId(record)]).toEqual([mailbox, record]);
    // A third site with that address alone: it has once been two people's.
    const third = await see(seen(desk, 'H.', 'h@bright.example'), 6);
    expect(await wholeId(third)).toBe(third);
  });

  it('comes back when the user joins them again, and may be taken back again', async () => {
    const [record, mailbox] = [await see(fromCrm, 1), await see(fromMail, 2)];
    const { id: mergeId } = await openMerge();
    const before = await everything();
    for (let round = 0; round < 2; round++) {
      await merges.change({ kind: 'split', mergeId }, 3);
      // A retried request is the same request.
      await merges.change({ kind: 'split', mergeId }, 4);
      expect(await merges.latest(9)).toMatchObject([{ id: mergeId, undoneAt: 3 }]);
      expect(await merges.apartFrom([record])).toMatchObject([{ ids: [record, mailbox].toSorted(), key: 'email:h@bright.example' }]);
      await merges.change({ kind: 'rejoin', mergeId }, 5);
      await merges.change({ kind: 'rejoin', mergeId }, 6);
      expect(await everything()).toEqual(before);
    }
  });

  it('parts only what it joined when more was joined later', async () => {
    const record = await see(fromCrm, 1);
    const mailbox = await see(fromMail, 2);
    const helpdesk = await see(seen(desk, 'Hannah', 'h@bright.example', { record: '7', phone: '+493012345678' }), 3);
    const second = await see(seen(mail, 'H.', 'hannah@home.example', { phone: '+493012345678' }), 4);
    expect(new Set(await Promise.all([record, mailbox, helpdesk, second].map(wholeId)))).toEqual(new Set([record]));
    const byPhone = (await merges.of([second]))[0]!;
    expect(byPhone).toMatchObject({ key: 'phone:+493012345678' });
    await merges.change({ kind: 'split', mergeId: byPhone.id }, 5);
    expect(await Promise.all([record, mailbox, helpdesk, second].map(wholeId))).toEqual([record, record, record, second]);
    // Kept apart from all of them, not only from the one with the number.
    expect(await merges.allApart()).toHaveLength(3);
  });
});

describe('a merge by the user', () => {
  it('joins two records of one CRM, keeps the older one’s id, and is taken back without a trace', async () => {
    const [older, younger] = [await see(fromCrm, 1), await see(seen(crm, 'Hannah', null, { record: '9' }), 2)];
    const before = await everything();
    const join: LinkChange = { kind: 'join', mergeId: 'merge-0001', ids: [younger, older] };
    await merges.change(join, 3);
    await merges.change(join, 4);
    expect(await merges.latest(9)).toMatchObject([{ by: 'user', key: null, survivorId: older, absorbedId: younger, at: 3 }]);
    expect(await wholeId(younger)).toBe(older);
    expect(await see(seen(crm, 'Hannah', null, { record: '9' }), 5)).toBe(younger);
    await merges.change({ kind: 'unjoin', mergeId: 'merge-0001' }, 6);
    expect(await everything()).toEqual(before);
  });

  it('does not let a shared key’s merge be forgotten instead of taken back', async () => {
    await see(fromCrm, 1);
    await see(fromMail, 2);
    const before = await everything();
    await merges.change({ kind: 'unjoin', mergeId: (await openMerge()).id }, 3);
    expect(await everything()).toEqual(before);
  });

  it('may be refused for good, and the refusal taken back', async () => {
    const [record, home] = [await see(fromCrm, 1), await see(seen(mail, 'Hannah', 'h@home.example'), 2)];
    const before = await everything();
    await merges.change({ kind: 'keepApart', ids: [record, home] }, 3);
    // Both addresses on one record would have made them one.
    const both = { ...fromCrm, identity: [...fromCrm.identity, { kind: 'email' as const, id: 'h@home.example' }] };
    expect(await see(both, 4)).toBe(record);
    expect(await wholeId(home)).toBe(home);
    await merges.change({ kind: 'letJoin', ids: [record, home] }, 5);
    expect({ ...(await everything()), customers: before.customers }).toEqual(before);
  });

  it('of customers that are not there, or are one already, changes nothing', async () => {
    const record = await see(fromCrm, 1);
    const before = await everything();
    const changes: LinkChange[] = [
      { kind: 'join', mergeId: 'merge-0001', ids: [record, 'nobody'] },
      { kind: 'join', mergeId: 'merge-0001', ids: [record, record] },
      { kind: 'keepApart', ids: [record, 'nobody'] },
      { kind: 'split', mergeId: 'none' },
      { kind: 'rejoin', mergeId: 'none' },
    ];
    for (const change of changes) await merges.change(change, 2);
    expect(await everything()).toEqual(before);
  });
});

describe('a change that does not come to its end', () => {
  /** The last write of a transaction fails, or the worker dies before it: nothing of it may stand. */
  const failAt = (table: 'customers' | 'apart' | 'merges', error: unknown) =>
    vi.spyOn(db[table], table === 'merges' ? 'put' : 'bulkPut').mockRejectedValueOnce(error);

  it.each(['customers', 'apart', 'merges'] as const)('leaves what was before it: %s', async (table) => {
    await see(fromCrm, 1);
    await see(fromMail, 2);
    const { id: mergeId } = await openMerge();
    const before = await everything();
    failAt(table, new Error('gone'));
    await expect(merges.change({ kind: 'split', mergeId }, 3)).rejects.toMatchObject({ failure: 'internal' });
    expect(await everything()).toEqual(before);
    await merges.change({ kind: 'split', mergeId }, 4);
    expect(await db.apart.count()).toBe(1);
  });

  it('leaves nothing of a sighting that would have joined two', async () => {
    await see(fromCrm, 1);
    const before = await everything();
    vi.spyOn(db.merges, 'bulkAdd').mockRejectedValueOnce(new Error('gone'));
    await expect(customers.recognise([fromMail], 2)).rejects.toMatchObject({ failure: 'internal' });
    expect(await everything()).toEqual(before);
  });

  it('tells a full disk and a store of a newer Holdfast apart from the rest', async () => {
    await see(fromCrm, 1);
    await see(fromMail, 2);
    const { id: mergeId } = await openMerge();
    failAt('apart', Object.assign(new Error('no room'), { name: 'AbortError', inner: { name: 'QuotaExceededError' } }));
    await expect(merges.change({ kind: 'split', mergeId }, 3)).rejects.toMatchObject({ failure: 'storageFull' });
    await db.meta.put({ key: 'schema', value: currentSchema + 1 });
    await expect(merges.change({ kind: 'split', mergeId }, 4)).rejects.toMatchObject({ failure: 'readOnly' });
    expect(await merges.latest(9)).toMatchObject([{ undoneAt: null }]);
  });
});

it('finds whoever shares a clue, and no more of them than asked for', async () => {
  for (let i = 0; i < 5; i++) await see(seen(mail, `P${i}`, `p${i}@bright.example`), i);
  expect(await customers.sharing(['domain:bright.example'], 3)).toHaveLength(3);
  expect((await customers.sharing(['user:p4', 'email:p4@bright.example'], 9)).map(({ name }) => name)).toEqual(['P4']);
});

it('joins nobody by an address that two records of one site share', async () => {
  const [anna, ben] = [
    await see(seen(crm, 'Anna', 'info@bright.example', { record: '1' }), 1),
    await see(seen(crm, 'Ben', 'info@bright.example', { record: '2' }), 2),
  ];
  const mailbox = await see(seen(mail, 'Bright', 'info@bright.example'), 3);
  expect(new Set(await Promise.all([anna, ben, mailbox].map(wholeId))).size).toBe(3);
  expect(await see(seen(mail, 'Bright', 'info@bright.example'), 4)).toBe(mailbox);
  expect(await customers.find([seen(desk, '', 'info@bright.example')])).toEqual([null]);
  expect(await merges.latest(9)).toEqual([]);
  // Once the user says that both are one, the address tells again.
  await merges.change({ kind: 'join', mergeId: 'merge-0001', ids: [anna, ben] }, 5);
  await see(seen(mail, 'Bright', 'info@bright.example'), 6);
  expect(await wholeId(mailbox)).toBe(anna);
});
