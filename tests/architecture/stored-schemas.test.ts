import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { currentSchema, JournalDatabase, storedSchema } from '../../lib/storage/databases.ts';
import { createCustomerStore, createJournalStore, createSettingsStore } from '../../lib/storage/journal-stores.ts';
import { journalSchema1 } from '../../lib/storage/migrations/0001-first-schema.ts';

/** Frozen index strings by schema number: what a store of that time looked like. */
const schemas: Record<number, Record<string, string>> = { 1: journalSchema1 };
const folder = join(import.meta.dirname, '..', 'fixtures', 'stores');

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
  const customers = await createCustomerStore(db).get(['c-1', 'c-2']);
  expect([...customers.values()].map(({ id }) => id)).toEqual(['c-1', 'c-1']);
  expect(await createSettingsStore(db).get()).toMatchObject({ userName: 'مینا رستمی', language: 'fa', baseRate: 0.05 });
  await db.delete();
});
