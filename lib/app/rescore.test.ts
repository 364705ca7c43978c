import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CustomerId } from '../domain/customers/customer.ts';
import type { ImportedContract } from '../domain/customers/imported-history.ts';
import type { Observation } from '../domain/observations/observation.ts';
import { defaultSettings } from '../domain/settings.ts';
import { createImportStage } from '../storage/import-stage.ts';
import { commitImport, undoImport } from './imports.ts';
import { openStores, type OpenStores } from '../../tests/stores/open-stores.ts';
import { StoreError, type Stores } from './ports.ts';
import { recordObservations } from './record-observations.ts';
import { getScoringJob, requestRescore, runRescoring } from './rescore.ts';
import { getRiskList } from './get-risk-list.ts';
import { getScoreExport } from './get-score-export.ts';
import { previewScore } from './preview-score.ts';
import { countScored, scoreCustomers } from './score-customers.ts';
import { stageImport } from './stage-import.ts';

const dayMs = 86_400_000;
const today = 20_000;
const now = today * dayMs;
const noSlice = async (): Promise<void> => undefined;

let open: OpenStores;
let stores: Stores;
beforeEach(() => {
  open = openStores();
  ({ stores } = open);
});
afterEach(() => open.close());

/** Customer i orders every 10 + i % 7 days and stopped i % 5 gaps ago: from early days to long silent. */
const ordersOf = (i: number): number[] => {
  const gap = 10 + (i % 7);
  const last = today - gap * (i % 5) - 1;
  return Array.from({ length: 3 + (i % 4) }, (_, k) => last - gap * k);
};

const aContract: ImportedContract = {
  startDay: null,
  endDay: null,
  cancelledDay: null,
  hasLeft: null,
  termMonths: 12,
  amountAMonth: null,
  isAutoRenewed: null,
  tenureMonths: null,
  facts: {},
};

async function importBook(count: number, id = 'book', contractOf: ((i: number) => ImportedContract) | null = null): Promise<void> {
  const rows = Array.from({ length: count }, (_, i) => ordersOf(i).map((day) => ({ customer: i, day }))).flat();
  const book = {
    customers: Array.from({ length: count }, (_, i) => ({
      sighting: {
        origin: 'file',
        identity: [{ kind: 'code' as const, origin: 'file', type: 'customer', id: `C${i}` }],
        name: `Customer ${i}`,
        isNameKept: true,
        company: i % 2 === 0 ? 'Even Ltd' : null,
        emails: [],
        phones: [],
      },
      sinceDay: null,
    })),
    orders: {
      customers: rows.map(({ customer }) => customer),
      days: rows.map(({ day }) => day),
      amounts: rows.map(({ customer }) => 10 + customer),
      numbers: null,
    },
    contracts: contractOf === null ? [] : Array.from({ length: count }, (_, customer) => ({ customer, contract: contractOf(customer) })),
  };
  const record = {
    id,
    state: 'staging' as const,
    fileName: 'orders.csv',
    hash: id,
    kind: 'orders' as const,
    origin: null,
    startedAt: now,
    committedAt: null,
    counts: { rows: rows.length, customers: count, known: 0, orders: rows.length, contracts: 0, skippedRows: 0 },
    firstDay: null,
    lastDay: null,
    currency: null,
  };
  const hooks = { signal: new AbortController().signal, onProgress: () => undefined };
  await stageImport(book, record, { people: stores.customers, stage: createImportStage(open.databases.imports) }, hooks);
  await commitImport(stores, id, null, now);
}

const complaint = (key: string, email: string): Observation => ({
  schema: 1,
  key,
  hostId: 'demo-crm',
  profileVersion: 1,
  origin: 'https://crm.example',
  url: 'https://crm.example/1',
  pageKind: 'record',
  observedAt: now,
  identity: [{ kind: 'email', id: email }],
  facts: [],
  items: [{ key: `case ${key}`, kind: 'case', at: now - 20 * dayMs, state: 'open', subject: 'Broken', place: 'Cases', confidence: 1 }],
});

const found = async () => ({ basis: await stores.scores.basis(), rows: await stores.scores.after('', 10_000) });

describe('the rescoring of the book', () => {
  it('scores everybody, with the models fitted to their orders', async () => {
    await importBook(600);
    await requestRescore(stores, now);
    expect(await getScoringJob(stores)).toMatchObject({ state: 'running', done: 0 });
    await runRescoring(stores, noSlice);
    expect(await getScoringJob(stores)).toEqual({ state: 'idle', done: 1800, total: 1800, finishedAt: now });
    const { basis, rows } = await found();
    expect(basis!.shop).not.toBeNull();
    expect(rows).toHaveLength(600);
    const mean = rows.reduce((sum, { probability }) => sum + probability!, 0) / rows.length;
    expect(mean).toBeCloseTo(basis!.baseRates.shop, 3);
    // The same as told one by one.
    const one = rows[17]!;
    const told = await scoreCustomers(stores, [one.customerId], now);
    expect(told.get(one.customerId)!.score).toEqual(one.score);
  });

  it('is the same however often the worker dies between two slices', async () => {
    await importBook(600);
    await requestRescore(stores, now);
    let slices = 0;
    await runRescoring(stores, async () => void slices++);
    const whole = await found();
    for (let lived = 1; lived < slices; lived++) {
      await stores.scores.drop(whole.rows.map(({ customerId }) => customerId));
      await requestRescore(stores, now);
      let count = 0;
      await runRescoring(
        stores,
        async () => void count++,
        () => count >= lived,
      );
      expect((await getScoringJob(stores)).state).toBe('running');
      await runRescoring(stores, noSlice);
      expect(await found()).toEqual(whole);
    }
    // A new life with every slice.
    await requestRescore(stores, now);
    for (let life = 0; life < slices; life++) {
      let count = 0;
      await runRescoring(
        stores,
        async () => void count++,
        () => count >= 1,
      );
    }
    expect((await getScoringJob(stores)).state).toBe('idle');
    expect(await found()).toEqual(whole);
  });

  it('answers the newest request', async () => {
    await importBook(600);
    await requestRescore(stores, now);
    let slices = 0;
    await runRescoring(stores, async () => {
      slices += 1;
      if (slices === 5) await requestRescore(stores, now + dayMs);
    });
    const { basis, rows } = await found();
    expect(basis!.fittedAt).toBe(now + dayMs);
    expect(new Set(rows.map(({ scoredAt }) => scoredAt))).toEqual(new Set([now + dayMs]));
    expect(await open.databases.observations.scoring.toCollection().primaryKeys()).toEqual([
      'basis',
      'names',
      'note:job',
      'note:value limits',
      'tally',
    ]);
  });

  it('waits after three failures in a row, until it is asked again', async () => {
    await importBook(3);
    await requestRescore(stores, now);
    const full = { ...stores, scores: { ...stores.scores, put: () => Promise.reject(new StoreError('storageFull')) } };
    for (let i = 0; i < 3; i++) await expect(runRescoring(full, noSlice)).rejects.toMatchObject({ failure: 'storageFull' });
    expect((await getScoringJob(stores)).state).toBe('failed');
    await runRescoring(full, noSlice);
    await requestRescore(stores, now);
    await runRescoring(stores, noSlice);
    expect((await getScoringJob(stores)).state).toBe('idle');
  });

  it('takes the rows of those who are gone', async () => {
    await importBook(30);
    await requestRescore(stores, now);
    await runRescoring(stores, noSlice);
    expect(await countScored(stores)).toBe(30);
    await undoImport(stores, 'book');
    await requestRescore(stores, now);
    await runRescoring(stores, noSlice);
    expect(await found()).toMatchObject({ rows: [], basis: { shop: null } });
  });
});

it('leaves whoever has left out of the starting point, also when one is told alone', async () => {
  await importBook(40, 'contracts', (i) => ({ ...aContract, startDay: today - 400 - i, hasLeft: i % 4 === 0, amountAMonth: 10 + i }));
  await stores.settings.change(() => ({ bookSize: 0, businessKind: 'contract' as const }));
  await requestRescore(stores, now);
  await runRescoring(stores, noSlice);
  const { rows } = await found();
  expect(rows.filter(({ logOdds }) => logOdds === null)).toHaveLength(10);
  for (const { probability, score } of rows) expect(Math.round(100 * probability!)).toBe(score.kind === 'scored' ? score.score : null);
  for (const one of [rows.find(({ logOdds }) => logOdds === null)!, rows.find(({ logOdds }) => logOdds !== null)!]) {
    const told = await scoreCustomers(stores, [one.customerId], now);
    expect(told.get(one.customerId)!.score).toEqual(one.score);
  }
});

describe('a customer whom a page shows while the book is rescored', () => {
  it('keeps the score that is newer than what the job read', async () => {
    await importBook(30);
    const [id] = await stores.customers.ids();
    await stores.customers.adopt([id!], now);
    await open.databases.journal.customers.update(id!, { keys: ['email:a@b.example'] });
    await requestRescore(stores, now);
    let told: unknown = null;
    // The page is read while the slice of the customer is under way.
    const customers: typeof stores.customers = {
      ...stores.customers,
      get: async (ids) => {
        const before = await stores.customers.get(ids);
        if (!ids.includes(id!)) return before;
        await recordObservations(stores, [complaint('k', 'a@b.example')], now + 5);
        told ??= (await scoreCustomers(stores, [id!], now + 5)).get(id!)!.score;
        return before;
      },
    };
    await runRescoring({ ...stores, customers }, noSlice);
    const [row] = await stores.scores.get([id!]);
    expect(row!.score).toEqual(told);
    expect(row!.score.kind === 'scored' && row!.score.reasons.some(({ kind }) => kind === 'signal')).toBe(true);
  });

  it('is not taken for gone, having come last', async () => {
    await importBook(3);
    await requestRescore(stores, now);
    let came: string | null = null;
    const customers: typeof stores.customers = {
      ...stores.customers,
      ids: async () => {
        const ids = await stores.customers.ids();
        if ((await stores.scores.ids()).length > 0 && came === null) {
          came = (await recordObservations(stores, [complaint('k', 'a@b.example')], now)).customerIds[0]!;
          await scoreCustomers(stores, [came], now);
        }
        return ids;
      },
    };
    await runRescoring({ ...stores, customers }, noSlice);
    expect(await stores.scores.ids()).toContain(came);
  });
});

describe('one customer', () => {
  it('is scored with what pages and files tell together, by the basis of the book', async () => {
    await importBook(30);
    const id = (await stores.scores.ids())[0] ?? (await stores.customers.ids())[0]!;
    const before = (await scoreCustomers(stores, [id], now)).get(id)!;
    expect(before.history.imported!.orderDays.length).toBeGreaterThan(2);
    await open.databases.journal.customers.put({ ...before.customer, keys: ['email:a@b.example'], clues: [] });
    const { customerIds, isNews } = await recordObservations(stores, [complaint('k', 'a@b.example')], now);
    expect([customerIds, isNews]).toEqual([[id], true]);
    expect((await recordObservations(stores, [complaint('k', 'a@b.example')], now + 5)).isNews).toBe(false);
    const after = (await scoreCustomers(stores, [id], now)).get(id)!;
    expect(after.history.imported!.orderDays).toEqual(before.history.imported!.orderDays);
    expect(after.score.kind === 'scored' && after.score.reasons.some((reason) => reason.kind === 'signal')).toBe(true);
    expect((await stores.scores.get([id]))[0]!.score).toEqual(after.score);
  });

  it('moves the starting point of a small book at once', async () => {
    const email = (i: number): string => `c${i}@b.example`;
    const ids: CustomerId[] = [];
    for (let i = 0; i < 4; i++) ids.push((await recordObservations(stores, [complaint(String(i), email(i))], now)).customerIds[0]!);
    await stores.settings.change(() => ({ bookSize: 0 }));
    const start = async (): Promise<number> => {
      const { score } = (await scoreCustomers(stores, [ids[0]!], now)).get(ids[0]!)!;
      return score.kind === 'scored' ? score.reasons[0]!.points : Number.NaN;
    };
    const alone = await start();
    await scoreCustomers(stores, ids, now);
    expect(await start()).toBeGreaterThanOrEqual(alone);
    expect(await countScored(stores)).toBe(4);
  });

  it('is tried under other settings, and nothing is kept of it', async () => {
    const [id] = (await recordObservations(stores, [complaint('k', 'a@b.example')], now)).customerIds;
    await scoreCustomers(stores, [id!], now);
    const before = await found();
    const tried = await previewScore(stores, { customerId: id!, settings: { signalWeights: { complaint: 0 } } }, now);
    expect(tried!.now).toEqual(before.rows[0]!.score);
    const points = (score: typeof tried extends null ? never : NonNullable<typeof tried>['now']): number =>
      score.kind === 'scored' ? score.score : -1;
    expect(points(tried!.tried)).toBeLessThan(points(tried!.now));
    expect(await found()).toEqual(before);
    expect(await previewScore(stores, { customerId: 'nobody', settings: {} }, now)).toBeNull();
  });
});

describe('the list by risk', () => {
  const ask = { from: 0, limit: 50, band: null, query: '' };
  it('goes by falling risk and money, a page at a time, with the bands as they are set now', async () => {
    await importBook(120);
    await requestRescore(stores, now);
    await runRescoring(stores, noSlice);
    const first = await getRiskList(stores, ask);
    const rest = await getRiskList(stores, { ...ask, from: 50, limit: 200 });
    const all = [...first.rows, ...rest.rows];
    expect(all).toHaveLength(120);
    expect(first).toMatchObject({ total: 120, customers: 120, isStale: false });
    const key = (row: (typeof all)[number]): number[] => [row.score.kind === 'scored' ? -row.score.score : 1, -(row.moneyAYear ?? 0)];
    expect(all.map(key)).toEqual(all.map(key).toSorted((a, b) => a[0]! - b[0]! || a[1]! - b[1]!));
    const scores = all.map(({ score }) => (score.kind === 'scored' ? score.score : -1));
    const median = scores[60]!;
    await stores.settings.change(() => ({ bandLimits: { watch: 1, high: 2, critical: median } }));
    const critical = await getRiskList(stores, { ...ask, limit: 200, band: 'critical' });
    expect(critical.total).toBe(scores.filter((score) => score >= median).length);
    expect(critical.counts.critical).toBe(critical.total);
    expect(critical.rows.every(({ score }) => score.kind === 'scored' && score.band === 'critical')).toBe(true);
    expect(Object.values(critical.counts).reduce((sum, count) => sum + count, 0)).toBe(120);
  });

  it('finds by words of name and company, and those without a score', async () => {
    await importBook(40);
    await recordObservations(stores, [{ ...complaint('u', 'unknown@b.example'), items: [] }], now);
    await requestRescore(stores, now);
    await runRescoring(stores, noSlice);
    const some = await getRiskList(stores, { ...ask, limit: 2, query: 'EVEN  customer 1' });
    expect([some.total, some.rows.length]).toEqual([5, 2]);
    expect((await getRiskList(stores, { ...ask, query: 'unknown@' })).rows.map(({ name }) => name)).toEqual(['unknown@b.example']);
    const unknown = await getRiskList(stores, { ...ask, band: 'unknown' });
    expect(unknown).toMatchObject({
      total: 1,
      counts: { unknown: 1 },
      customers: 41,
      rows: [{ name: 'unknown@b.example', probability: null }],
    });
  });
});

it('finds people by what they are called after a join, a split and the undoing of an import', async () => {
  await importBook(20);
  const first = await recordObservations(stores, [complaint('a', 'anna@b.example'), complaint('b', 'ben@c.example')], now);
  const [anna, ben] = first.customerIds as [CustomerId, CustomerId];
  await scoreCustomers(stores, [anna, ben], now);
  await requestRescore(stores, now);
  await runRescoring(stores, noSlice);
  const find = async (query: string): Promise<string[]> =>
    (await getRiskList(stores, { from: 0, limit: 50, band: null, query })).rows.map(({ id }) => id);
  expect(await find('example')).toHaveLength(2);
  expect(await find('customer')).toHaveLength(20);

  await stores.merges.change({ kind: 'join', mergeId: 'merge-0001', ids: [anna, ben] }, now);
  const whole = (await stores.customers.get([anna])).get(anna)!.id;
  await scoreCustomers(stores, [anna, ben], now);
  for (const query of ['anna@b', 'ben@c']) expect(await find(query)).toEqual([whole]);
  await stores.merges.change({ kind: 'unjoin', mergeId: 'merge-0001' }, now + 1);
  await scoreCustomers(stores, [anna, ben], now + 1);
  expect([await find('anna@b'), await find('ben@c')]).toEqual([[anna], [ben]]);

  await undoImport(stores, 'book');
  await requestRescore(stores, now + dayMs);
  await runRescoring(stores, noSlice);
  expect(await find('customer')).toEqual([]);
  expect(await find('example')).toHaveLength(2);
});

it('exports everybody once, in pieces, with reasons that add up', async () => {
  await importBook(25);
  await requestRescore(stores, now);
  await runRescoring(stores, noSlice);
  const rows = [];
  for (let cursor: string | null = null, more = true; more;) {
    const piece = await getScoreExport(stores, { cursor, limit: 10 });
    rows.push(...piece.rows);
    cursor = piece.next;
    more = cursor !== null;
  }
  expect(new Set(rows.map(({ codes }) => codes.join()))).toEqual(new Set(Array.from({ length: 25 }, (_, i) => `C${i}`)));
  expect(rows).toHaveLength(25);
  for (const { reasons, score, interval, moneyAYear, kind } of rows) {
    expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBe(score);
    expect(interval!.low).toBeLessThanOrEqual(score!);
    expect(moneyAYear).toBeGreaterThan(0);
    expect(kind).toBe('shop');
  }
});

it('leaves the settings as they are', async () => {
  await requestRescore(stores, now);
  await runRescoring(stores, noSlice);
  expect(await stores.settings.get()).toEqual(defaultSettings);
  expect(await getScoringJob(stores)).toMatchObject({ state: 'idle', finishedAt: now });
});
