import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FindableScore } from '../app/ports.ts';
import type { CustomerId } from '../domain/customers/customer.ts';
import { customerMatchers } from '../domain/search/search-customers.ts';
import { ObservationDatabase } from './databases.ts';
import { bucketOf } from './import-database.ts';
import { observationSchema4 } from './migrations/observations-0004-companies.ts';
import { createScoreStore } from './score-store.ts';

let name: string;
let db: ObservationDatabase;
beforeEach(() => {
  name = `scores-${crypto.randomUUID()}`;
  db = new ObservationDatabase(name);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await db.delete();
});

const row = (id: string, score: number | null, more: Partial<FindableScore> = {}): FindableScore => ({
  customerId: id as CustomerId,
  name: `Customer ${id}`,
  company: null,
  emails: [],
  phones: [],
  kind: 'unknown',
  score:
    score === null
      ? { kind: 'unknown', seen: { messages: 0, orders: 0, facts: 0 } }
      : {
          kind: 'scored',
          customerKind: 'unknown',
          score,
          band: 'low',
          confidence: 'low',
          interval: { low: score, high: score },
          reasons: [],
          loss: null,
        },
  logOdds: 0,
  probability: null,
  expectedOrders: null,
  moneyAYear: null,
  scoredAt: 1,
  basisAt: 1,
  ...more,
});
async function find(query: string, { from = 0, limit = 9, range = undefined as { least: number; below: number } | null | undefined } = {}) {
  const { rows, total } = await createScoreStore(db).search(customerMatchers(query), from, limit, range);
  return { ids: rows.map(({ customerId }) => customerId as string), total };
}

describe('search', () => {
  it('goes by falling score and money, a page and a range at a time', async () => {
    const store = createScoreStore(db);
    await store.put([row('a', 10), row('b', 90), row('c', null), row('d', 50, { moneyAYear: 5 }), row('e', 50, { moneyAYear: 70 })]);
    expect(await find('customer')).toEqual({ ids: ['b', 'e', 'd', 'a', 'c'], total: 5 });
    expect(await find('customer', { from: 1, limit: 2 })).toEqual({ ids: ['e', 'd'], total: 5 });
    expect(await find('customer', { range: { least: 20, below: 90 } })).toEqual({ ids: ['e', 'd'], total: 2 });
    expect(await find('customer', { range: null })).toEqual({ ids: ['c'], total: 1 });
    expect(await find('customer d')).toEqual({ ids: ['d'], total: 1 });
    expect(await find('nobody')).toEqual({ ids: [], total: 0 });
  });

  it('tells the rows as they were put, without what they were found by', async () => {
    const store = createScoreStore(db);
    const { emails: _emails, phones: _phones, ...kept } = row('a', 40);
    await store.put([row('a', 40, { emails: ['anna@bright.example'], phones: ['+79123456789'] })]);
    for (const query of ['anna@bright', '8 912 345 67 89', 'customer a'])
      expect((await store.search(customerMatchers(query), 0, 9)).rows).toEqual([kept]);
  });

  it('follows new names, new places and those who are gone', async () => {
    const store = createScoreStore(db);
    // The store that is written to, which keeps what it read, and others.
    const findTwice = async (query: string) => {
      const { rows, total } = await store.search(customerMatchers(query), 0, 9);
      const found = { ids: rows.map(({ customerId }) => customerId as string), total };
      expect(await find(query)).toEqual(found);
      return found;
    };
    await store.put([row('abc-1', 10), row('abc-2', 20), row('xyz-1', 30)]);
    expect((await findTwice('customer')).total).toBe(3);
    await store.put([row('abc-1', 70, { name: 'Hannah Berg' })]);
    expect(await findTwice('customer')).toEqual({ ids: ['xyz-1', 'abc-2'], total: 2 });
    expect(await findTwice('hannah')).toEqual({ ids: ['abc-1'], total: 1 });
    await store.drop(['abc-2' as CustomerId, 'xyz-1' as CustomerId]);
    expect(await findTwice('customer')).toEqual({ ids: [], total: 0 });
    await store.put([row('abc-2', 90, { name: 'Hannah Weber' })]);
    expect(await findTwice('hannah')).toEqual({ ids: ['abc-2', 'abc-1'], total: 2 });
    await store.drop(['abc-1' as CustomerId, 'abc-2' as CustomerId]);
    expect(await db.names.count()).toBe(0);
  });

  it('reads what it needs once for the letters of a word, and anew after a write that failed', async () => {
    const store = createScoreStore(db);
    await store.put([row('a', 10), row('b', 20)]);
    const reads = vi.spyOn(db.names, 'toArray');
    for (const query of ['c', 'cu', 'customer b']) await store.search(customerMatchers(query), 0, 9);
    expect(reads).toHaveBeenCalledTimes(1);
    vi.spyOn(db.names, 'bulkPut').mockRejectedValueOnce(new Error('The end'));
    await expect(store.put([row('a', 99)])).rejects.toMatchObject({ failure: 'internal' });
    expect((await store.search(customerMatchers('customer'), 0, 9)).rows.map(({ customerId }) => customerId)).toEqual(['b', 'a']);
    expect(reads).toHaveBeenCalledTimes(2);
  });

  it('takes another reading only where the first meets nobody at all', async () => {
    await createScoreStore(db).put([row('a', 10, { name: 'Иванов' }), row('b', 90, { name: 'bdfyjd' })]);
    expect(await find('bdfyjd')).toEqual({ ids: ['b'], total: 1 });
    expect(await find('bdfyjd', { range: { least: 0, below: 50 } })).toEqual({ ids: [], total: 0 });
    await createScoreStore(db).drop(['b' as CustomerId]);
    expect(await find('bdfyjd')).toEqual({ ids: ['a'], total: 1 });
  });

  it('writes no names that stay the same', async () => {
    const store = createScoreStore(db);
    await store.put([row('a', 10), row('b', 20)]);
    const puts = vi.spyOn(db.names, 'bulkPut');
    await store.put([row('a', 10, { scoredAt: 2 }), row('b', 20)]);
    expect(puts.mock.calls.flatMap(([rows]) => [...rows])).toEqual([]);
    await store.put([row('a', 11), row('b', 20)]);
    expect(puts.mock.calls.flatMap(([rows]) => [...rows]).map(({ block }) => block)).toEqual([bucketOf('a')]);
  });
});

describe('a store of schema 4', () => {
  const count = 4100;
  const id = (i: number): string => `${(i * 37).toString(16).padStart(5, '0')}-customer`;
  /** As schema 4 kept them. */
  async function fillOld(): Promise<void> {
    const old = new Dexie(name);
    old.version(4).stores(observationSchema4);
    const rows = Array.from({ length: count }, (_, i) => row(id(i), i % 101));
    await old.table('scores').bulkPut(
      rows.map(({ emails: _emails, phones: _phones, ...kept }, i) => ({
        customerId: kept.customerId,
        name: `Customer ${i}`,
        company: i % 2 === 0 ? 'Even Ltd' : null,
        companyKey: '',
        place: [-(i % 101), 0],
        row: JSON.stringify({ ...kept, name: `Customer ${i}` }),
      })),
    );
    old.close();
  }

  it('is searched whole with the first question, and what is scored meanwhile stays', async () => {
    await fillOld();
    const store = createScoreStore(db);
    await store.put([row(id(7), 99, { name: 'Customer 7', emails: ['seven@bright.example'] })]);
    await store.drop([id(8) as CustomerId]);
    const found = await Promise.all([find('customer'), find('seven@bright'), find('even ltd')]);
    expect(found.map(({ total }) => total)).toEqual([count - 1, 1, count / 2 - 1]);
    expect((await find('seven@bright')).ids).toEqual([id(7)]);
    expect((await db.scoring.get('names'))?.value).toBeNull();
  });

  it('goes on after a life of the worker that ended midway', async () => {
    await fillOld();
    const put = db.names.bulkPut.bind(db.names);
    let slices = 0;
    vi.spyOn(db.names, 'bulkPut').mockImplementation(((rows: never) => {
      if (++slices === 2) throw new Error('The end');
      return put(rows);
    }) as never);
    await expect(find('customer')).rejects.toMatchObject({ failure: 'internal' });
    vi.restoreAllMocks();
    const upTo = (await db.scoring.get('names'))?.value as string;
    expect(upTo).toBe(id(1999));
    db.close();
    db = new ObservationDatabase(name);
    expect((await find('customer')).total).toBe(count);
    expect((await find('customer 4099')).ids).toEqual([id(4099)]);
  });

  it('is searched on a full disk too', async () => {
    await fillOld();
    vi.spyOn(db.names, 'bulkPut').mockRejectedValue(new DOMException('', 'QuotaExceededError'));
    expect((await find('customer 4099')).ids).toEqual([id(4099)]);
    expect((await find('even')).total).toBe(count / 2);
  });
});
