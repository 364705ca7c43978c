import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StoreError } from '../app/ports.ts';
import type { Customer, CustomerId, IdentityKey, Sighting } from '../domain/customers/customer.ts';
import type { Note } from '../domain/journal/journal.ts';
import { defaultSettings } from '../domain/settings.ts';
import { currentSchema, JournalDatabase, ObservationDatabase, storedSchema } from './databases.ts';
import { createCustomerStore } from './customer-store.ts';
import { createJournalStore, createSettingsStore } from './journal-stores.ts';
import { createObservationStore } from './observation-store.ts';

let db: JournalDatabase;
beforeEach(() => {
  db = new JournalDatabase(`journal-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const email = (id: string): IdentityKey => ({ kind: 'email', id });
const record = (id: string, origin = 'https://crm.example'): IdentityKey => ({ kind: 'record', origin, type: 'party', id });
const sighting = (identity: IdentityKey[], name: string, origin = 'https://crm.example'): Sighting => ({
  origin,
  identity,
  name,
  isNameKept: identity.some(({ kind }) => kind === 'record'),
  company: null,
  emails: identity.flatMap((key) => (key.kind === 'email' ? [key.id] : [])),
  phones: [],
});
const note = (id: string, customerId = 'c1'): Note => ({ kind: 'note', id, customerId, at: 5, text: 'Called. پاسخ نداد.' });

describe('customers', () => {
  /** The whole customers of these sightings. */
  async function recognise(sightings: Sighting[], now: number): Promise<Customer[]> {
    const store = createCustomerStore(db);
    const ids = await store.recognise(sightings, now);
    const wholes = await store.get(ids);
    return ids.map((id) => wholes.get(id)!);
  }
  it('recognises by record and by address, never by name', async () => {
    const [first] = await recognise([sighting([record('3'), email('h@bright.example')], 'Hannah Whitfield')], 1);
    const [byMail] = await recognise([sighting([email('h@bright.example')], 'Hannah W.')], 2);
    const [namesake] = await recognise([sighting([record('34'), email('h@charity.example')], 'Hannah Whitfield')], 3);
    expect(byMail!.id).toBe(first!.id);
    expect(namesake!.id).not.toBe(first!.id);
  });
  it('joins the mailbox and the CRM by address and keeps what was typed about either', async () => {
    const store = createCustomerStore(db);
    const journal = createJournalStore(db);
    const [mail] = await recognise([sighting([email('a@b.example')], 'A')], 1);
    await journal.write(note('note-0001', mail!.id));
    const [crm] = await recognise([sighting([record('9')], 'A Ltd')], 2);
    const [both] = await recognise([sighting([record('9'), email('a@b.example')], 'A Ltd')], 3);
    expect(await store.all()).toHaveLength(1);
    const aliases = await store.aliases([both!.id]);
    expect([...aliases.keys()].toSorted()).toEqual([mail!.id, crm!.id].toSorted());
    expect(await journal.of([...aliases.keys()])).toHaveLength(1);
    expect((await store.get([mail!.id])).get(mail!.id)!.id).toBe(both!.id);
  });
  it('finds those it knows without writing, also in a store of a newer Holdfast', async () => {
    const store = createCustomerStore(db);
    const [known] = await recognise([sighting([email('a@b.example')], 'A')], 1);
    await db.meta.put({ key: 'schema', value: currentSchema + 1 });
    const found = await store.find([sighting([email('new@b.example')], 'New'), sighting([record('9'), email('a@b.example')], 'A Ltd')]);
    expect(found).toEqual([null, known!.id]);
    expect(await db.customers.count()).toBe(1);
  });
  it('never joins two records of one host because they share an address', async () => {
    const [company, person] = await recognise(
      [sighting([record('3'), email('x@y.example')], 'Firm'), sighting([record('4'), email('x@y.example')], 'Person')],
      1,
    );
    expect(company!.id).not.toBe(person!.id);
    const [mail] = await recognise([sighting([email('x@y.example')], 'Person')], 2);
    expect(mail!.id).toBe(company!.id);
  });
  it('keeps the name of the record against what a sender calls themselves', async () => {
    const [bare] = await recognise([{ ...sighting([email('h@bright.example')], ''), name: null }], 1);
    expect(bare!.name).toBe('h@bright.example');
    const [named] = await recognise([sighting([email('h@bright.example')], 'Hannah W.')], 2);
    expect(named!.name).toBe('Hannah W.');
    const [crm] = await recognise([sighting([record('3'), email('h@bright.example')], 'Hannah Whitfield')], 3);
    const [mail] = await recognise([sighting([email('h@bright.example')], 'CHEAP LOANS')], 4);
    expect([crm!.name, mail!.name]).toEqual(['Hannah Whitfield', 'Hannah Whitfield']);
  });
  it('forgets no key, however many there are', async () => {
    for (let i = 0; i < 60; i++) await recognise([sighting([record('3'), email(`a${i}@b.example`)], 'A')], i);
    const [again] = await recognise([sighting([email('a59@b.example')], 'A')], 99);
    expect(again!.keys).toContain('record:https://crm.example|party/3');
  });
  it('gives every row of one batch its own customer', async () => {
    const rows = Array.from({ length: 60 }, (_, i) => sighting([record(String(i))], `Row ${i}`));
    const customers = await recognise(rows, 1);
    expect(new Set(customers.map(({ id }) => id)).size).toBe(60);
    expect((await recognise(rows, 2)).map(({ id }) => id)).toEqual(customers.map(({ id }) => id));
  });
});

describe('journal', () => {
  it('writes a retried note once', async () => {
    const journal = createJournalStore(db);
    await Promise.all([journal.write(note('note-0001')), journal.write(note('note-0001'))]);
    expect(await journal.all()).toEqual([note('note-0001')]);
  });
  it('keeps other words that come under the same id, once', async () => {
    const journal = createJournalStore(db);
    await journal.write(note('note-0001'));
    for (let i = 0; i < 2; i++) await journal.write({ ...note('note-0001'), text: 'from another window' });
    expect((await journal.all()).map((entry) => entry.kind === 'note' && entry.text)).toEqual([note('').text, 'from another window']);
  });
  it('keeps a promise to somebody beside one whose answer was lost before it was said to whom', async () => {
    const journal = createJournalStore(db);
    const told = { kind: 'promise' as const, id: 'promise-1', customerId: 'c', at: 1, text: 'Send it', dueOn: '2026-11-20', stateAt: 1 };
    const promise = { ...told, state: 'open' as const };
    for (const one of [promise, { ...promise, toWhom: 'Olga' }, { ...promise, toWhom: 'Olga' }]) await journal.write(one);
    expect((await journal.all()).map((entry) => entry.kind === 'promise' && entry.toWhom)).toEqual([undefined, 'Olga']);
  });
  it('reads on but writes nothing when the store is of a newer Holdfast', async () => {
    const journal = createJournalStore(db);
    await journal.write(note('note-0001'));
    await db.meta.put({ key: 'schema', value: currentSchema + 1 });
    await expect(journal.write(note('note-0002'))).rejects.toMatchObject({ failure: 'readOnly' });
    await expect(createSettingsStore(db).change(() => defaultSettings)).rejects.toMatchObject({ failure: 'readOnly' });
    await expect(createCustomerStore(db).recognise([sighting([email('n@n.example')], 'N')], 1)).rejects.toMatchObject({
      failure: 'readOnly',
    });
    expect(await journal.all()).toHaveLength(1);
  });
  it('tells a full disk from other failures', async () => {
    const journal = createJournalStore(db);
    await journal.all();
    vi.spyOn(db.entries, 'add').mockRejectedValueOnce(
      Object.assign(new Error('no room'), { name: 'AbortError', inner: { name: 'QuotaExceededError' } }),
    );
    await expect(journal.write(note('note-0001'))).rejects.toMatchObject({ failure: 'storageFull' });
    vi.spyOn(db.entries, 'add').mockRejectedValueOnce(new Error('broken'));
    await expect(journal.write(note('note-0001'))).rejects.toBeInstanceOf(StoreError);
    expect(await journal.all()).toEqual([]);
  });
});

it('opens again after an opening that failed, for Dexie itself would refuse for ever', async () => {
  const journal = createJournalStore(db);
  vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
    throw new DOMException('Internal error opening backing store.', 'InvalidStateError');
  });
  await expect(journal.all()).rejects.toMatchObject({ failure: 'internal' });
  await journal.write(note('note-0001'));
  expect(await journal.all()).toEqual([note('note-0001')]);
});

it('takes a failed opening for a full disk when there is no room', async () => {
  vi.stubGlobal('navigator', { storage: { estimate: async () => ({ quota: 280_000, usage: 280_000 }) } });
  vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
    throw new DOMException('Internal error opening backing store.', 'InvalidStateError');
  });
  await expect(createJournalStore(db).all()).rejects.toMatchObject({ failure: 'storageFull' });
  vi.unstubAllGlobals();
});

describe('settings', () => {
  it('are the defaults at first, then what was saved, and unknown ones do no harm', async () => {
    const store = createSettingsStore(db);
    expect(await store.get()).toEqual(defaultSettings);
    await store.change(() => ({ userName: 'مینا' }));
    expect((await store.get()).userName).toBe('مینا');
    await db.settings.put({ key: 'settings', value: { userName: 'Mina', fromTheFuture: 1 } });
    expect(await store.get()).toMatchObject({ userName: 'Mina', baseRate: defaultSettings.baseRate });
    // One that cannot be read costs the others nothing, a paused site least of all.
    await db.settings.put({ key: 'settings', value: { baseRate: 'much', schema: 99, pausedOrigins: ['https://a.example'] } });
    expect(await store.get()).toEqual({ ...defaultSettings, pausedOrigins: ['https://a.example'] });
  });
  it('keep both of two changes at once', async () => {
    const store = createSettingsStore(db);
    const pause = (origin: string) => store.change(({ pausedOrigins }) => ({ pausedOrigins: [...pausedOrigins, origin] }));
    await Promise.all([pause('https://a.example'), pause('https://b.example')]);
    expect((await store.get()).pausedOrigins).toEqual(['https://a.example', 'https://b.example']);
  });
});

describe('schema', () => {
  it('of a new store is the current one', async () => {
    await db.open();
    expect(await storedSchema(db)).toBe(currentSchema);
  });
});

describe('observations', () => {
  it('replace the earlier of the same page and customer and skip what no longer fits', async () => {
    const observationDb = new ObservationDatabase(`observations-${crypto.randomUUID()}`);
    const store = createObservationStore(observationDb);
    const customerId = 'c1' as CustomerId;
    const observation = {
      schema: 1 as const,
      key: 'k',
      hostId: 'demo-crm',
      profileVersion: 1,
      origin: 'https://crm.example',
      url: 'https://crm.example/1',
      pageKind: 'record' as const,
      observedAt: 1,
      identity: [record('1')],
      facts: [],
      items: [],
    };
    await store.put([{ customerId, observation }]);
    await store.put([{ customerId, observation: { ...observation, observedAt: 2 } }]);
    await observationDb.observations.put({ key: 'bad', customerId, observation: { schema: 99 } as never });
    expect(await store.of([customerId])).toEqual([{ customerId, observation: { ...observation, observedAt: 2 } }]);
    expect([...(await store.seenAt([customerId], 'https://crm.example'))]).toEqual([customerId]);
    expect(await store.seenAt([customerId], 'https://other.example')).toEqual(new Set());
    await observationDb.delete();
  });
});
