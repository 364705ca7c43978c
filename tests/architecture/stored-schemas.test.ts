import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import type { CustomerId } from '../../lib/domain/customers/customer.ts';
import { currentSchema, JournalDatabase, ObservationDatabase, storedSchema } from '../../lib/storage/databases.ts';
import { createCustomerStore } from '../../lib/storage/customer-store.ts';
import { createFollowUpStore, createOwnPlayStore } from '../../lib/storage/follow-up-store.ts';
import { createJournalStore, createSettingsStore } from '../../lib/storage/journal-stores.ts';
import { createMergeStore } from '../../lib/storage/merge-store.ts';
import { ImportDatabase } from '../../lib/storage/import-database.ts';
import { createImportedPeople } from '../../lib/storage/imported-people.ts';
import { createImportStore } from '../../lib/storage/import-store.ts';
import { journalSchema1, observationSchema1 } from '../../lib/storage/migrations/0001-first-schema.ts';
import { journalSchema2, observationSchema2 } from '../../lib/storage/migrations/0002-merges-and-own-profiles.ts';
import { journalSchema3 } from '../../lib/storage/migrations/0003-follow-ups-and-own-plays.ts';
import { importSchema1 } from '../../lib/storage/migrations/imports-0001-first-schema.ts';
import { observationSchema3 } from '../../lib/storage/migrations/observations-0003-scores.ts';
import { observationSchema4 } from '../../lib/storage/migrations/observations-0004-companies.ts';
import { observationSchema5 } from '../../lib/storage/migrations/observations-0005-names.ts';
import { createObservationStore } from '../../lib/storage/observation-store.ts';
import { createReadingLightStore } from '../../lib/storage/reading-light-store.ts';
import { createScoreStore } from '../../lib/storage/score-store.ts';

/** Frozen index strings by schema number: what a store of that time looked like. */
const schemas: Record<number, Record<string, string>> = { 1: journalSchema1, 2: journalSchema2, 3: journalSchema3 };
const folder = join(import.meta.dirname, '..', 'fixtures', 'stores');
const byId = (a: unknown, b: unknown): number => ((a as { id: string }).id < (b as { id: string }).id ? -1 : 1);

it('keeps a stored example of every schema there ever was', () => {
  const stored = readdirSync(folder).filter((name) => /^journal-schema-\d+\.json$/.test(name));
  expect(stored).toHaveLength(currentSchema);
  expect(Object.keys(schemas)).toHaveLength(currentSchema);
});

it.each(Object.keys(schemas).map(Number))('opens a store of schema %i with everything in it', async (schema) => {
  const rows = JSON.parse(readFileSync(join(folder, `journal-schema-${schema}.json`), 'utf8')) as Record<string, unknown[]>;
  const name = `stored-${schema}`;
  const old = new Dexie(name);
  old.version(schema).stores(schemas[schema]!);
  await old.open();
  for (const [table, content] of Object.entries(rows)) await old.table(table).bulkPut(content);
  old.close();

  const db = new JournalDatabase(name);
  expect(await storedSchema(db)).toBe(currentSchema);
  expect(await createJournalStore(db).all()).toHaveLength(rows.entries!.length);
  expect(await createFollowUpStore(db).all()).toEqual((rows.followUps ?? []).toSorted(byId));
  expect(await createOwnPlayStore(db).all()).toEqual(rows.ownPlays ?? []);
  const store = createCustomerStore(db);
  const customers = await store.get(['c-1', 'c-2']);
  expect([...customers.values()].map(({ id }) => id)).toEqual(['c-1', 'c-1']);
  // Whoever shares a clue is found, and the alias hangs on a merge, as in a store that was never older.
  expect((await store.sharing(['domain:brightwater.example'], 9)).map(({ id }) => id)).toEqual(['c-1']);
  expect(await createMergeStore(db).of(['c-2' as CustomerId])).toMatchObject([{ survivorId: 'c-1', absorbedId: 'c-2', undoneAt: null }]);
  expect(await createSettingsStore(db).get()).toMatchObject({ userName: 'مینا رستمی', language: 'fa', baseRate: 0.05 });
  await db.delete();
});

it('mends rows of schema 1 that would stop every later reading', async () => {
  const old = new Dexie('stored-odd');
  old.version(1).stores(journalSchema1);
  await old.open();
  await old.table('customers').bulkPut([
    { id: 'c-1', keys: ['email:a@x.example'], name: 'Anna', company: null, emails: ['a@x.example', 7], createdAt: 1, mergedInto: 'gone' },
    { id: 'c-2', name: 'Ben', company: null, emails: null, phones: 'none', createdAt: 2 },
  ]);
  old.close();

  const db = new JournalDatabase('stored-odd');
  const store = createCustomerStore(db);
  const origin = 'https://mail.example';
  const seen = { origin, identity: [{ kind: 'email' as const, id: 'a@x.example' }], name: null, isNameKept: false, company: null };
  expect(await store.recognise([{ ...seen, emails: ['a@x.example'], phones: [] }], 3)).toEqual(['c-1']);
  expect(await store.all()).toMatchObject([
    { id: 'c-1', emails: ['a@x.example'], phones: [], mergedInto: null },
    { id: 'c-2', keys: [], emails: [], phones: [], mergedInto: null },
  ]);
  expect(await createMergeStore(db).latest(9)).toEqual([]);
  await db.delete();
});

/** What was read, by schema number. */
const observationSchemas: Record<number, Record<string, string | null>> = {
  1: observationSchema1,
  2: observationSchema2,
  3: observationSchema3,
  4: observationSchema4,
  5: observationSchema5,
};

it.each(Object.keys(observationSchemas).map(Number))(
  'opens what was read under schema %i, and what was reckoned is reckoned anew',
  async (schema) => {
    const name = `stored-observations-${schema}`;
    const old = new Dexie(name);
    const tables = observationSchemas[schema]!;
    old.version(schema).stores(tables);
    await old.open();
    const observation = JSON.parse(readFileSync(join(folder, 'observation.json'), 'utf8')) as { key: string };
    await old.table('observations').put({ key: `c-1|${observation.key}`, customerId: 'c-1', observation });
    if (tables['evidence']) await old.table('evidence').put({ customerId: 'c-1', logOdds: 1.25 });
    old.close();

    const db = new ObservationDatabase(name);
    expect(await createObservationStore(db).of(['c-1' as CustomerId])).toEqual([{ customerId: 'c-1', observation }]);
    const scores = createScoreStore(db);
    expect(await scores.ids()).toEqual([]);
    expect((await scores.tally()).unscored).toBe(0);
    expect(await scores.basis()).toBeNull();
    expect(await createReadingLightStore(db).all()).toEqual([]);
    expect(db.tables.map((table) => table.name).toSorted()).toEqual(['names', 'observations', 'readingLights', 'scores', 'scoring']);
    await db.delete();
  },
);

it('opens imports of every schema with everybody in them', async () => {
  const stored = JSON.parse(readFileSync(join(folder, 'import-schema-1.json'), 'utf8')) as Record<string, Record<string, unknown>[]>;
  const old = new Dexie('stored-imports');
  old.version(1).stores(importSchema1);
  await old.open();
  const columns = ({ starts, days, amounts, ...block }: Record<string, unknown>) => ({
    ...block,
    starts: Uint32Array.from(starts as number[]),
    days: Int32Array.from(days as number[]),
    amounts: Float64Array.from(amounts as number[]),
  });
  for (const [table, rows] of Object.entries(stored)) await old.table(table).bulkPut(table === 'blocks' ? rows.map(columns) : rows);
  old.close();

  const db = new ImportDatabase('stored-imports');
  expect(await storedSchema(db)).toBe(db.ownSchema);
  const people = createImportedPeople(db);
  expect(await people.byKeys(['code:file|customer/1001'])).toEqual(
    new Map([['c-9', ['code:file|customer/1001', 'email:sara@example.com']]]),
  );
  expect((await people.byIds(['c-9'])).get('c-9' as CustomerId)).toMatchObject({ name: 'سارا کریمی', createdAt: 1760000000010 });
  const history = (await createImportStore(db).histories(['c-9' as CustomerId])).get('c-9' as CustomerId)!;
  expect([[...history.orderDays], [...history.orderAmounts], history.contracts.length]).toEqual([[20300, 20331], [120, 80.5], 1]);
  await db.delete();
});
