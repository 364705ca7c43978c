import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StageableBook } from '../app/ports.ts';
import { commitImport, discardImport, dropStaged, finishUndone, getImports, undoImport } from '../app/imports.ts';
import type { Stores } from '../app/ports.ts';
import { stageImport } from '../app/stage-import.ts';
import type { CustomerId, IdentityKey, Sighting } from '../domain/customers/customer.ts';
import type { ImportRecord } from '../domain/customers/import-record.ts';
import { createCustomerStore } from './customer-store.ts';
import { JournalDatabase, ObservationDatabase } from './databases.ts';
import { ImportDatabase } from './import-database.ts';
import { createImportStage } from './import-stage.ts';
import { createImportStore } from './import-store.ts';
import { createImportedPeople, loadKeysOfImported } from './imported-people.ts';
import { createSettingsStore } from './journal-stores.ts';
import { createScoreStore } from './score-store.ts';

let journal: JournalDatabase;
let imports: ImportDatabase;
let observed: ObservationDatabase;
let stores: Stores;
beforeEach(() => {
  journal = new JournalDatabase(`journal-${crypto.randomUUID()}`);
  imports = new ImportDatabase(`imports-${crypto.randomUUID()}`);
  observed = new ObservationDatabase(`observations-${crypto.randomUUID()}`);
  stores = {
    customers: createCustomerStore(journal, createImportedPeople(imports)),
    imports: createImportStore(imports),
    scores: createScoreStore(observed),
    settings: createSettingsStore(journal),
  } as Stores;
});
afterEach(async () => {
  await journal.delete();
  await imports.delete();
  await observed.delete();
});

const code = (id: string, origin = 'file'): IdentityKey => ({ kind: 'code', origin, type: 'customer', id });
const email = (id: string): IdentityKey => ({ kind: 'email', id });
const record = (id: string, origin = 'https://crm.example'): IdentityKey => ({ kind: 'record', origin, type: 'party', id });
const sighting = (identity: IdentityKey[], name: string | null, origin: string): Sighting => ({
  origin,
  identity,
  name,
  isNameKept: identity.some(({ kind }) => kind !== 'email'),
  company: null,
  emails: identity.flatMap((key) => (key.kind === 'email' ? [key.id] : [])),
  phones: [],
});
const onPage = (identity: IdentityKey[], name: string | null = null, origin = 'https://crm.example') => sighting(identity, name, origin);

type Row = { identity: IdentityKey[]; name?: string; orders?: [day: number, amount: number, number?: string][] };
function bookOf(rows: readonly Row[]): StageableBook {
  const orders = rows.flatMap((row, customer) =>
    (row.orders ?? []).map(([day, amount, number]) => ({ customer, day, amount, number: number ?? '' })),
  );
  return {
    customers: rows.map(({ identity, name = 'From a file' }) => ({ sighting: sighting(identity, name, 'file'), sinceDay: null })),
    orders: {
      customers: orders.map(({ customer }) => customer),
      days: orders.map(({ day }) => day),
      amounts: orders.map(({ amount }) => amount),
      numbers: orders.map(({ number }) => number),
    },
    contracts: [],
  };
}
const recordOf = (id: string): ImportRecord => ({
  id,
  state: 'staging',
  fileName: `${id}.csv`,
  hash: id,
  kind: 'orders',
  origin: null,
  startedAt: 1,
  committedAt: null,
  counts: { rows: 0, customers: 0, known: 0, orders: 0, contracts: 0, skippedRows: 0 },
  firstDay: null,
  lastDay: null,
  currency: null,
});
const stage = (id: string, rows: readonly Row[], signal = new AbortController().signal) =>
  stageImport(
    bookOf(rows),
    recordOf(id),
    { people: stores.customers, stage: createImportStage(imports) },
    { signal, onProgress: () => undefined },
  );
const take = async (id: string, rows: readonly Row[], at = 10) => {
  const staged = await stage(id, rows);
  await commitImport(stores, id, null, at);
  return staged;
};
const undo = async (id: string): Promise<void> => {
  await undoImport(stores, id);
  await finishUndone(stores);
};
/** Everything that is stored, row by row. */
const everything = async () => ({
  customers: await journal.customers.toArray(),
  merges: await journal.merges.toArray(),
  imported: await imports.customers.toArray(),
  blocks: await imports.blocks.toArray(),
  numbers: await imports.orderNumbers.toArray(),
  records: await imports.imports.toArray(),
});
const onlyId = async (): Promise<CustomerId> => (await stores.customers.ids())[0]!;
const ordersOf = async (id: CustomerId): Promise<number[]> => {
  const told = await stores.imports.histories([...(await stores.customers.aliases([id])).keys()]);
  return [...told.values()].flatMap(({ orderDays }) => [...orderDays]).toSorted((a, b) => a - b);
};

describe('an import', () => {
  it('tells of a contract which file told it, and stores the name once', async () => {
    const contract = {
      startDay: 20_000,
      endDay: null,
      cancelledDay: null,
      hasLeft: false,
      termMonths: 1,
      amountAMonth: 10,
      isAutoRenewed: null,
      tenureMonths: null,
      facts: { paysBy: 'online' as const, careServices: { taken: 1, offered: 4 }, npsAnswer: 7 },
    };
    const book = { ...bookOf([{ identity: [code('7')] }]), contracts: [{ customer: 0, contract }] };
    const hooks = { signal: new AbortController().signal, onProgress: () => undefined };
    await stageImport(book, recordOf('one'), { people: stores.customers, stage: createImportStage(imports) }, hooks);
    await commitImport(stores, 'one', null, 10);
    const id = await onlyId();
    const told = { ...contract, file: { name: 'one.csv', takenInAt: 10 } };
    expect((await stores.imports.histories([id])).get(id)!.contracts).toEqual([told]);
    expect((await stores.imports.allOrders()).contracts).toEqual([{ customer: 0, contract }]);
  });

  it('is seen by nobody before it is committed, and all at once then', async () => {
    await stage('one', [
      {
        identity: [code('7'), email('a@b.example')],
        name: 'Anna',
        orders: [
          [100, 5],
          [90, 4],
        ],
      },
    ]);
    expect(await stores.customers.ids()).toEqual([]);
    expect(await stores.customers.find([onPage([email('a@b.example')])])).toEqual([null]);
    expect(await getImports(stores)).toEqual([]);

    expect(await commitImport(stores, 'one', null, 10)).toBe(true);
    const id = await onlyId();
    expect(await stores.customers.find([onPage([email('a@b.example')])])).toEqual([id]);
    expect((await stores.customers.get([id])).get(id)).toMatchObject({ id, name: 'Anna', emails: ['a@b.example'] });
    expect(await ordersOf(id)).toEqual([90, 100]);
    expect(await getImports(stores)).toMatchObject([{ id: 'one', committedAt: 10, counts: { customers: 1, known: 0, orders: 2 } }]);
    expect(await stores.imports.allOrders()).toMatchObject({ ids: [id], customers: Uint32Array.of(0, 0) });
    expect(await commitImport(stores, 'one', null, 11)).toBe(true);
    expect(await commitImport(stores, 'nobody', null, 11)).toBe(false);
  });

  it('leaves nothing when it is discarded, cancelled or left behind', async () => {
    const before = await everything();
    await stage('one', [{ identity: [code('7')] }]);
    await discardImport(stores, 'one');
    expect(await everything()).toEqual(before);

    await stage('two', [{ identity: [code('7')], orders: [[1, 1]] }]);
    expect(await finishUndone(stores)).toBe(false);
    expect(await imports.imports.count()).toBe(1);
    await dropStaged(stores);
    expect(await everything()).toEqual(before);

    const gone = new AbortController();
    gone.abort();
    await expect(stage('three', [{ identity: [code('7')] }], gone.signal)).rejects.toThrow('aborted');
    expect(await everything()).toEqual(before);
  });

  it('knows customers of pages and of earlier files again, and leaves out orders it has', async () => {
    const [known] = await stores.customers.recognise([onPage([record('3'), email('a@b.example')], 'Anna')], 1);
    const first = await take('one', [
      {
        identity: [code('7'), email('a@b.example')],
        orders: [
          [100, 5, 'N1'],
          [101, 5, 'N2'],
        ],
      },
      { identity: [code('8')], orders: [[100, 5, 'N1']] },
    ]);
    expect(first).toEqual({ customers: 2, known: 1, orders: 3, earlierOrders: 0 });
    expect(await ordersOf(known!)).toEqual([100, 101]);
    const second = await take('two', [
      {
        identity: [code('7')],
        orders: [
          [100, 5, 'N1'],
          [102, 5, 'N3'],
          [103, 5],
        ],
      },
    ]);
    expect(second).toEqual({ customers: 1, known: 1, orders: 2, earlierOrders: 1 });
    expect(await ordersOf(known!)).toEqual([100, 101, 102, 103]);
    expect(await stores.customers.ids()).toHaveLength(2);
  });

  it('keeps two numbers apart who share an address that a page knows', async () => {
    const [known] = await stores.customers.recognise([onPage([email('office@b.example')], 'Office', 'https://mail.example')], 1);
    const staged = await take('one', [
      { identity: [code('7'), email('office@b.example')], name: 'Anna', orders: [[1, 1]] },
      { identity: [code('8'), email('office@b.example')], name: 'Ben', orders: [[2, 1]] },
      { identity: [email('office@b.example')], name: 'Office', orders: [[3, 1]] },
    ]);
    expect(staged).toMatchObject({ customers: 3, known: 1 });
    expect(await ordersOf(known!)).toEqual([3]);
    // Who has the number already stays who they are.
    expect(await take('two', [{ identity: [code('7')] }, { identity: [code('8')] }], 11)).toMatchObject({ customers: 2, known: 2 });
    expect(await stores.customers.ids()).toHaveLength(3);
  });

  it('takes rows that mean one customer as one', async () => {
    const [known] = await stores.customers.recognise([onPage([record('3'), email('a@b.example'), email('a@c.example')], 'Anna')], 1);
    const staged = await take('one', [
      { identity: [email('a@b.example')], orders: [[1, 1]] },
      { identity: [email('a@c.example')], orders: [[2, 1]] },
    ]);
    expect(staged).toMatchObject({ customers: 1, known: 1, orders: 2 });
    expect(await ordersOf(known!)).toEqual([1, 2]);
  });
});

describe('a page that shows a customer of a file', () => {
  it('makes them a source under the id that was kept, with what the page shows and no more', async () => {
    await take('one', [{ identity: [code('7'), email('a@b.example'), email('a@c.example')], name: 'Anna of the file', orders: [[1, 1]] }]);
    const id = await onlyId();
    expect(await stores.customers.recognise([onPage([record('3'), email('a@b.example')], 'Anna')], 20)).toEqual([id]);
    expect(await journal.customers.toArray()).toMatchObject([
      { id, origin: 'https://crm.example', keys: ['email:a@b.example', 'record:https://crm.example|party/3'], name: 'Anna', createdAt: 20 },
    ]);
    const whole = (await stores.customers.get([id])).get(id)!;
    expect(whole).toMatchObject({ id, name: 'Anna', emails: ['a@b.example', 'a@c.example'] });
    expect(whole.keys).toContain('code:file|customer/7');
    // The file's other address leads to the same customer from now on, and is the page's own then.
    expect(await stores.customers.recognise([onPage([email('a@c.example')])], 21)).toEqual([id]);
    expect((await journal.customers.get(id))!.keys).toContain('email:a@c.example');
    expect(await stores.customers.ids()).toEqual([id]);
  });

  it('joins sources that share a key only through the file, until the file goes', async () => {
    await take('one', [{ identity: [code('7'), email('a@b.example'), email('a@c.example')], orders: [[1, 1]] }]);
    const id = await onlyId();
    await stores.customers.recognise([onPage([email('a@b.example')], 'Anna', 'https://mail.example')], 20);
    const [other] = await stores.customers.recognise([onPage([record('3'), email('a@c.example')], 'Anna', 'https://crm.example')], 21);
    expect(other).not.toBe(id);
    expect(await stores.customers.ids()).toEqual([id]);
    expect(await ordersOf(id)).toEqual([1]);

    await undo('one');
    expect((await stores.customers.ids()).toSorted()).toEqual([id, other!].toSorted());
    expect(await journal.merges.count()).toBe(0);
    expect((await stores.customers.get([id])).get(id)).toMatchObject({ keys: ['email:a@b.example'] });
  });

  it('is joined to them also where it came between the reading of the file and its commit', async () => {
    await stage('one', [{ identity: [code('7'), email('a@b.example')], name: 'Anna', orders: [[1, 1]] }]);
    const seen = onPage([email('a@b.example')], 'Anna', 'https://mail.example');
    const [known] = await stores.customers.recognise([seen], 5);
    await commitImport(stores, 'one', null, 10);
    expect(await stores.customers.recognise([seen], 20)).toEqual([known]);
    expect(await stores.customers.ids()).toEqual([known]);
    expect(await ordersOf(known!)).toEqual([1]);
    await undo('one');
    expect(await journal.customers.toArray()).toMatchObject([{ id: known, mergedInto: null }]);
  });

  it('keeps two of a file apart who share an address', async () => {
    await take('one', [
      { identity: [code('7'), email('office@b.example')], name: 'Anna' },
      { identity: [code('8'), email('office@b.example')], name: 'Ben' },
    ]);
    const ids = await stores.customers.ids();
    expect(ids).toHaveLength(2);
    const [seen] = await stores.customers.recognise([onPage([email('office@b.example')], 'Office')], 20);
    expect(ids).not.toContain(seen);
  });

  it('takes an address that two of a file share for neither, also once somebody spoke of one', async () => {
    await take('one', [
      { identity: [code('7'), email('office@b.example')], name: 'Anna' },
      { identity: [code('8'), email('office@b.example')], name: 'Ben' },
    ]);
    const ids = await stores.customers.ids();
    await stores.customers.adopt([ids[0]!], 15);
    const office = onPage([email('office@b.example')], 'Office', 'https://mail.example');
    expect(await stores.customers.find([office])).toEqual([null]);
    const [seen] = await stores.customers.recognise([office], 20);
    expect((await stores.customers.get([seen!])).get(seen!)).toMatchObject({ id: seen, name: 'Office' });
    expect(await stores.customers.ids()).toHaveLength(3);
  });
});

describe('an undone import', () => {
  it('leaves all as it was', async () => {
    await stores.customers.recognise([onPage([record('3'), email('a@b.example')], 'Anna')], 1);
    await take('one', [{ identity: [code('7'), email('a@b.example')], orders: [[1, 1, 'N1']] }]);
    const before = await everything();
    await take(
      'two',
      [
        { identity: [code('7')], orders: [[2, 1, 'N2']] },
        { identity: [code('9')], orders: [[3, 1]] },
      ],
      12,
    );
    await undo('two');
    expect(await everything()).toEqual(before);
  });

  it('takes no order away that another import has too, and none counts twice', async () => {
    const rows: Row[] = [
      {
        identity: [code('7')],
        orders: [
          [1, 1, 'N1'],
          [2, 20, 'N2'],
          [3, 300],
        ],
      },
      { identity: [code('8')], orders: [[4, 4000, 'N1']] },
    ];
    await take('one', [{ identity: [code('7')], orders: [[1, 1, 'N1']] }], 10);
    expect(await take('two', rows, 11)).toMatchObject({ orders: 3, earlierOrders: 1 });
    expect(await take('three', [{ identity: [code('7')], orders: rows[0]!.orders!.slice(0, 2) }], 12)).toMatchObject({ orders: 0 });
    const sorted = (column: Iterable<number>): number[] => [...column].toSorted((a, b) => a - b);
    const all = async (): Promise<number[][]> => {
      const { ids, customers, days, amounts } = await stores.imports.allOrders();
      const told = await stores.imports.histories(ids);
      for (const [place, id] of ids.entries())
        expect(sorted(told.get(id)!.orderDays)).toEqual(sorted(days.filter((_, order) => customers[order] === place)));
      return [sorted(days), sorted(amounts)];
    };
    const whole = [
      [1, 2, 3, 4],
      [1, 20, 300, 4000],
    ];
    expect(await all()).toEqual(whole);
    await undo('one');
    expect(await all()).toEqual(whole);
    // The third import has what the second had: of the first nobody need know any more.
    await undo('two');
    expect(await all()).toEqual([
      [1, 2],
      [1, 20],
    ]);
    expect(await take('four', rows, 13)).toMatchObject({ orders: 2, earlierOrders: 2 });
    expect(await all()).toEqual(whole);
  });

  it('is finished in the next life of the worker', async () => {
    const before = await everything();
    await take('one', [{ identity: [code('7')], orders: [[1, 1]] }]);
    await stores.imports.leaveState('one', 'done', { state: 'undone' });
    expect(await stores.customers.ids()).toEqual([]);
    await dropStaged(stores);
    expect(await imports.imports.count()).toBe(1);
    expect(await finishUndone(stores)).toBe(true);
    expect(await everything()).toEqual(before);
  });

  it('takes the scores of those with it whom nobody knows any more', async () => {
    const [known] = await stores.customers.recognise([onPage([record('3'), email('a@b.example')], 'Anna')], 1);
    await take('one', [{ identity: [email('a@b.example')] }, { identity: [code('8')] }]);
    const row = {
      name: '',
      company: null,
      kind: 'unknown',
      score: { kind: 'unknown', seen: { messages: 0, orders: 0, facts: 0 } },
    } as const;
    const rest = { emails: [], phones: [], logOdds: 0, probability: null, expectedOrders: null, moneyAYear: null, scoredAt: 1, basisAt: 1 };
    await stores.scores.put((await stores.customers.ids()).map((customerId) => ({ ...row, ...rest, customerId })));
    await undo('one');
    expect(await stores.scores.ids()).toEqual([known]);
    expect((await stores.scores.tally()).unscored).toBe(1);
  });

  it('takes back the day up to which orders are complete, unless it was changed since', async () => {
    const knownUntil = async (): Promise<string | null> => (await stores.settings.get()).ordersKnownUntil;
    const takeUntil = async (id: string, day: string | null): Promise<void> => {
      await stage(id, [{ identity: [code(id)] }]);
      // The worker dies before the settings are written, and the page asks again.
      const settings = { ...stores.settings, change: () => Promise.reject(new Error('killed')) };
      await expect(commitImport({ ...stores, settings }, id, day, 10)).rejects.toThrow('killed');
      expect(await commitImport(stores, id, day, 10)).toBe(true);
    };
    await takeUntil('one', '2019-12-31');
    await takeUntil('two', null);
    expect(await knownUntil()).toBeNull();
    await undo('two');
    expect(await knownUntil()).toBe('2019-12-31');
    await takeUntil('three', '2020-06-30');
    await undo('one');
    expect(await knownUntil()).toBe('2020-06-30');
    // No file is left that could be complete up to then.
    await undo('three');
    expect(await knownUntil()).toBeNull();
    await takeUntil('four', '2021-01-31');
    await stores.settings.change(() => ({ ordersKnownUntil: '2021-03-31' }));
    await undo('four');
    expect(await knownUntil()).toBe('2021-03-31');
  });

  it('leaves nothing of a customer whom only its key had joined to one of a page', async () => {
    const [known] = await stores.customers.recognise([onPage([record('3')], 'Anna')], 1);
    await take('one', [{ identity: [code('7'), email('a@c.example')], name: 'Anna of the file', orders: [[1, 1]] }]);
    await stores.customers.recognise([onPage([record('3'), email('a@c.example')], 'Anna')], 20);
    expect(await stores.customers.ids()).toEqual([known]);
    expect(await ordersOf(known!)).toEqual([1]);
    await undo('one');
    expect(await stores.customers.ids()).toEqual([known]);
    expect((await stores.customers.all()).map(({ id, name }) => [id, name])).toEqual([[known, 'Anna']]);
  });

  it('leaves customers whom people spoke of', async () => {
    await take('one', [{ identity: [code('7'), email('a@b.example')], name: 'Anna' }]);
    const id = await onlyId();
    await stores.customers.adopt([id, 'nobody'], 15);
    await stores.customers.adopt([id], 16);
    await undo('one');
    expect((await stores.customers.get([id])).get(id)).toMatchObject({ name: 'Anna', createdAt: 15 });
    expect(await stores.customers.find([onPage([email('a@b.example')])])).toEqual([id]);
  });
});

it('knows from memory whom the index knows', async () => {
  await take('one', [{ identity: [code('7'), email('a@b.example')] }, { identity: [code('8')] }]);
  await take('two', [{ identity: [code('7'), email('a@c.example')] }], 11);
  await stage('three', [{ identity: [code('9')] }]);
  const asked = ['email:a@b.example', 'email:a@c.example', 'code:file|customer/8', 'code:file|customer/9', 'email:nobody@b.example'];
  const sorted = (found: Map<CustomerId, string[]>) => [...found].map(([id, keys]) => `${id} ${keys.toSorted().join(' ')}`).toSorted();
  const fromIndex = await createImportedPeople(imports).byKeys(asked);
  expect(fromIndex.size).toBe(2);
  expect(sorted(await (await loadKeysOfImported(imports))(asked))).toEqual(sorted(fromIndex));
});

it('writes nothing into imports of a newer Holdfast', async () => {
  await imports.meta.put({ key: 'schema', value: 2 });
  await expect(stage('one', [{ identity: [code('7')] }])).rejects.toMatchObject({ failure: 'readOnly' });
  await expect(commitImport(stores, 'one', null, 1)).rejects.toMatchObject({ failure: 'readOnly' });
});
