import { Dexie } from 'dexie';
import { type Customer, type CustomerId } from '../domain/customers/customer.ts';
import { asStoreError } from './databases.ts';
import { standing } from './import-store.ts';
import type { ImportDatabase, StoredImportedCustomer } from './import-database.ts';

/** Whom files know, for the store of customers: a key of a file counts as the customer's while the import stands. */
export type ImportedPeople = {
  /** Who in files has any of these keys, with all their keys there. */
  byKeys: (keys: readonly string[]) => Promise<Map<CustomerId, string[]>>;
  /** The customers of these ids as files tell of them. */
  byIds: (ids: readonly string[]) => Promise<Map<CustomerId, Customer>>;
  ids: () => Promise<CustomerId[]>;
};

export const nobodyImported: ImportedPeople = {
  byKeys: async () => new Map(),
  byIds: async () => new Map(),
  ids: async () => [],
};

const distinct = (lists: readonly string[][]): string[] => [...new Set(lists.flat())];

function toCustomer(rows: readonly StoredImportedCustomer[], createdAt: number): Customer {
  return {
    id: rows[0]!.id,
    origin: null,
    keys: distinct(rows.map(({ keys }) => keys)),
    name: rows.find(({ name }) => name !== '')?.name ?? rows[0]!.emails[0] ?? rows[0]!.phones[0] ?? codeIn(rows[0]!.keys),
    company: rows.find(({ company }) => company !== null)?.company ?? null,
    emails: distinct(rows.map(({ emails }) => emails)),
    phones: distinct(rows.map(({ phones }) => phones)),
    createdAt,
    mergedInto: null,
  };
}

/** A file may know its customers by number alone. */
const codeIn = (keys: readonly string[]): string => keys.find((key) => key.startsWith('code:'))?.replace(/^code:.*?\|[^/]*\//su, '') ?? '';

export function createImportedPeople(db: ImportDatabase): ImportedPeople {
  type Group = { rows: StoredImportedCustomer[]; since: number };
  /** Rows of standing imports by customer, the latest import first. */
  const group = (rows: readonly StoredImportedCustomer[], stands: ReadonlyMap<string, { takenInAt: number }>): [CustomerId, Group][] => {
    const groups = new Map<CustomerId, Group>();
    const since = ({ importId }: StoredImportedCustomer): number => stands.get(importId)?.takenInAt ?? 0;
    for (const row of rows.filter(({ importId }) => stands.has(importId)).toSorted((a, b) => since(b) - since(a))) {
      const known = groups.get(row.id);
      groups.set(row.id, { rows: [...(known?.rows ?? []), row], since: since(row) });
    }
    return [...groups];
  };
  return {
    byKeys: (keys) =>
      asStoreError(db, async () => {
        const stands = await standing(db);
        if (keys.length === 0 || stands.size === 0) return new Map();
        const rows = await db.customers.where('keys').anyOf(keys).distinct().toArray();
        return new Map(group(rows, stands).map(([id, one]) => [id, distinct(one.rows.map((row) => row.keys))]));
      }),
    byIds: (ids) =>
      asStoreError(db, async () => {
        const stands = ids.length === 0 ? new Map<string, never>() : await standing(db);
        const rows = await Promise.all([...stands.keys()].map((importId) => db.customers.bulkGet(ids.map((id) => [importId, id]))));
        return new Map(
          group(
            rows.flat().flatMap((row) => row ?? []),
            stands,
          ).map(([id, one]) => [id, toCustomer(one.rows, one.since)]),
        );
      }),
    ids: () =>
      asStoreError(db, async () => {
        const found = new Set<CustomerId>();
        for (const importId of (await standing(db)).keys()) {
          const keys = await db.customers.where('[importId+id]').between([importId, Dexie.minKey], [importId, Dexie.maxKey]).primaryKeys();
          for (const [, id] of keys) found.add(id as CustomerId);
        }
        return [...found];
      }),
  };
}

/**
 * The same `byKeys` from memory, for an import that asks for everybody: all rows are read once, far faster than an index is
 * asked for 100,000 customers.
 */
export async function loadKeysOfImported(db: ImportDatabase): Promise<ImportedPeople['byKeys']> {
  const idsOfKey = new Map<string, CustomerId[]>();
  const keysOfId = new Map<CustomerId, Set<string>>();
  for (const importId of await asStoreError(db, async () => [...(await standing(db)).keys()])) {
    const range = [
      [importId, Dexie.minKey],
      [importId, Dexie.maxKey],
    ] as const;
    for (const { id, keys } of await asStoreError(db, () =>
      db.customers
        .where('[importId+id]')
        .between(...range)
        .toArray(),
    )) {
      const own = keysOfId.get(id) ?? new Set();
      keysOfId.set(id, own);
      for (const key of keys) {
        if (!own.has(key)) idsOfKey.set(key, [...(idsOfKey.get(key) ?? []), id]);
        own.add(key);
      }
    }
  }
  return async (keys) => new Map(keys.flatMap((key) => idsOfKey.get(key) ?? []).map((id) => [id, [...keysOfId.get(id)!]]));
}
