import type { ImportRecord } from '../domain/customers/import-record.ts';
import type { Stores } from './ports.ts';

/** Files that stand, the newest first. */
export async function getImports(stores: Stores): Promise<ImportRecord[]> {
  const records = await stores.imports.all();
  return records.filter(({ state }) => state === 'done').toSorted((a, b) => (b.committedAt ?? 0) - (a.committedAt ?? 0));
}

const findImport = async (stores: Stores, importId: string): Promise<ImportRecord | undefined> =>
  (await stores.imports.all()).find(({ id }) => id === importId);

/**
 * What was staged counts from now on, and orders of files are complete up to a day (YYYY-MM-DD, null: today). False where there is
 * no such import; once more does no harm, and mends what a worker that died left half done.
 */
export async function commitImport(stores: Stores, importId: string, ordersKnownUntil: string | null, now: number): Promise<boolean> {
  const { ordersKnownUntil: before } = await stores.settings.get();
  const knownUntil = { before, since: ordersKnownUntil };
  await stores.imports.leaveState(importId, 'staging', { state: 'done', committedAt: now, knownUntil });
  const record = await findImport(stores, importId);
  if (record?.state !== 'done') return false;
  await stores.settings.change((settings) =>
    settings.ordersKnownUntil === record.knownUntil?.before ? { ordersKnownUntil: record.knownUntil.since } : {},
  );
  return true;
}

/** What the import lent and brought about goes: merges by its keys, and the day up to which it was known. */
async function takeBack(stores: Stores, customers: readonly { keys: string[] }[], { knownUntil }: ImportRecord): Promise<void> {
  await stores.customers.dropLentMerges(customers.flatMap(({ keys }) => keys));
  if (knownUntil === undefined) return;
  const { before, since } = knownUntil;
  const hasOthers = (await getImports(stores)).length > 0;
  await stores.settings.change(({ ordersKnownUntil }) =>
    ordersKnownUntil === since ? { ordersKnownUntil: hasOthers ? before : null } : {},
  );
}

const dropAtOnce = 2000;

/** Takes away what is left of an import that counts no more, the scores of those with it whom nobody knows any more. */
async function finishUndo(stores: Stores, record: ImportRecord): Promise<void> {
  const customers = await stores.imports.customersOf(record.id);
  await takeBack(stores, customers, record);
  const there = new Set(await stores.customers.ids());
  const gone = customers.flatMap(({ id }) => (there.has(id) ? [] : [id]));
  for (let from = 0; from < gone.length; from += dropAtOnce) await stores.scores.drop(gone.slice(from, from + dropAtOnce));
  await stores.imports.remove(record.id);
}

/** All is as before the import at once; `finishUndone` then takes away what is left of it. */
export async function undoImport(stores: Stores, importId: string): Promise<void> {
  if (!(await stores.imports.leaveState(importId, 'done', { state: 'undone' }))) return;
  const record = await findImport(stores, importId);
  if (record !== undefined) await takeBack(stores, await stores.imports.customersOf(importId), record);
}

export async function discardImport(stores: Stores, importId: string): Promise<void> {
  const record = await findImport(stores, importId);
  if (record?.state === 'staging') await stores.imports.remove(importId);
}

/** Takes away what is left of imports that were undone; whether there were any. */
export async function finishUndone(stores: Stores): Promise<boolean> {
  const undone = (await stores.imports.all()).filter(({ state }) => state === 'undone');
  for (const record of undone) await finishUndo(stores, record);
  return undone.length > 0;
}

/** Takes away what was written and never committed. Not while an import worker is at it: what it writes would be half there. */
export async function dropStaged(stores: Stores): Promise<void> {
  for (const { id, state } of await stores.imports.all()) if (state === 'staging') await stores.imports.remove(id);
}
