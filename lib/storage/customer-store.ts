import type { CustomerStore } from '../app/ports.ts';
import { cluesOf } from '../domain/customers/clues.ts';
import { identityKeyText, wholeIdOf, wholeOf, type Customer, type CustomerId, type Sighting } from '../domain/customers/customer.ts';
import { regroup, type Merge } from '../domain/customers/merge.ts';
import { findSightings, recogniseSightings, type KnownAround } from '../domain/customers/recognise.ts';
import { asStoreError, writing, type JournalDatabase, type StoredCustomer } from './databases.ts';
import { bucketOf } from './import-database.ts';
import { nobodyImported, type ImportedPeople } from './imported-people.ts';

export const toStored = (customer: Customer): StoredCustomer => ({ ...customer, clues: cluesOf(customer) });

/** Every source of the whole customers that these are parts of. */
export async function allPartsOf(db: JournalDatabase, parts: readonly (Customer | undefined)[]): Promise<Customer[]> {
  const wholeIds = [...new Set(parts.flatMap((part) => (part === undefined ? [] : [wholeIdOf(part)])))];
  const oldest = await db.customers.bulkGet(wholeIds);
  const joined = await db.customers.where('mergedInto').anyOf(wholeIds).toArray();
  return [...oldest.flatMap((part) => part ?? []), ...joined];
}

/**
 * Whole customers with what files tell of their sources. A page's word goes before a file's: the file's is taken as the
 * youngest source.
 */
function wholesWith(parts: readonly Customer[], told: ReadonlyMap<CustomerId, Customer>): Map<CustomerId, Customer> {
  const groups = new Map<CustomerId, Customer[]>();
  const put = (id: CustomerId, part: Customer): void => {
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [part]);
    else group.push(part);
  };
  for (const part of parts) {
    put(wholeIdOf(part), part);
    const file = told.get(part.id);
    if (file !== undefined) put(wholeIdOf(part), { ...file, createdAt: Number.MAX_SAFE_INTEGER });
  }
  return new Map([...groups].map(([id, group]) => [id, { ...wholeOf(group), id }]));
}

const keysIn = (sightings: readonly Sighting[]): string[] => [
  ...new Set(sightings.flatMap(({ identity }) => identity.map(identityKeyText))),
];

/** An address that files give to two customers tells neither of them. */
function sharedOf(lent: ReadonlyMap<CustomerId, readonly string[]>): Set<string> {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const key of [...lent.values()].flat()) (once.has(key) ? twice : once).add(key);
  return twice;
}

/** A source that no page has shown and nobody spoke of: it stands for a file's customer who was joined to somebody. */
const isOfFilesAlone = ({ origin, keys, name }: Customer): boolean => origin === null && keys.length === 0 && name === '';

/** `imported`: whom files know beside. */
export function createCustomerStore(db: JournalDatabase, imported: ImportedPeople = nobodyImported): CustomerStore {
  /** Sources with the keys that files lend them, and new ones for whom only files know; a key that a source has itself is not lent. */
  const withLent = async (
    lent: ReadonlyMap<CustomerId, string[]>,
    owners: readonly Customer[],
    now: number,
  ): Promise<{ sources: Customer[]; borrowed: Map<CustomerId, Customer> }> => {
    const ids = [...lent.keys()];
    const stored = (await db.customers.bulkGet(ids)).flatMap((part) => part ?? []);
    const adopted = new Map(stored.map((part) => [part.id, part]));
    const owned = new Set(owners.flatMap(({ keys }) => keys));
    const shared = sharedOf(lent);
    const borrowed = new Map<CustomerId, Customer>();
    for (const [id, all] of lent) {
      const keys = all.filter((key) => !shared.has(key));
      const part = adopted.get(id);
      if (part !== undefined) borrowed.set(id, { ...part, keys: [...part.keys, ...keys.filter((key) => !owned.has(key))] });
      else borrowed.set(id, { id, origin: null, keys, name: '', company: null, emails: [], phones: [], createdAt: now, mergedInto: null });
    }
    return { sources: stored, borrowed };
  };
  /** All that may have a say in whose sightings these are. */
  const known = async (
    sightings: readonly Sighting[],
    lent: ReadonlyMap<CustomerId, string[]>,
    now: number,
  ): Promise<KnownAround & { borrowed: Map<CustomerId, Customer>; stored: Map<CustomerId, Customer> }> => {
    const keys = keysIn(sightings);
    const byKey = await db.customers.where('keys').anyOf(keys).distinct().toArray();
    const { sources, borrowed } = await withLent(lent, byKey, now);
    const owners = [...byKey, ...sources];
    const parts = await allPartsOf(db, owners);
    const origins = new Set(sightings.map(({ origin }) => origin));
    const elsewhere = owners.filter(({ origin }) => origin !== null && (origins.size > 1 || !origins.has(origin)));
    const keysElsewhere = new Set(elsewhere.flatMap((part) => part.keys));
    const ownedElsewhere = sightings.flatMap(({ identity }) => identity.filter((key) => keysElsewhere.has(identityKeyText(key))));
    const emails = ownedElsewhere.flatMap(({ kind, id }) => (kind === 'email' ? [id] : []));
    const phones = ownedElsewhere.flatMap(({ kind, id }) => (kind === 'phone' ? [id] : []));
    const clues = cluesOf({ emails, phones }).filter((clue) => /^(?:email|tel):/u.test(clue));
    const showing = await db.customers.where('clues').anyOf(clues).distinct().toArray();
    const ids = parts.map(({ id }) => id);
    const pairs = await db.apart.where('ids').anyOf(ids).distinct().toArray();
    const shared = await db.apart.where('key').anyOf(keys).toArray();
    const all = new Map<CustomerId, Customer>([...showing, ...parts].map((part) => [part.id, part]));
    return { parts: [...new Map([...all, ...borrowed]).values()], apart: [...pairs, ...shared], borrowed, stored: all };
  };
  /** What is to be kept of a source that was looked at with lent keys: its own, and those that a page has shown now. */
  const own = (part: Customer, before: Customer | undefined, seen: readonly Sighting[]): Customer => {
    const shown = new Set(keysIn(seen));
    const keys = part.keys.filter((key) => before?.keys.includes(key) || shown.has(key));
    return before === undefined ? { ...part, keys, origin: seen[0]?.origin ?? null } : { ...part, keys };
  };
  return {
    recognise: async (sightings, now) => {
      // Before the transaction, which would end while another database is asked.
      const lent = await imported.byKeys(keysIn(sightings));
      return writing(db, () =>
        db.transaction('rw', db.customers, db.merges, db.apart, async () => {
          const around = await known(sightings, lent, now);
          const { partIds, changed, merges } = recogniseSightings(sightings, around, now, () => crypto.randomUUID());
          const after = new Map(changed.map((part) => [part.id, part]));
          // A key that a file knew already is news to the source itself.
          for (const id of partIds) if (!after.has(id) && around.borrowed.has(id)) after.set(id, around.borrowed.get(id)!);
          const rows = [...after.values()].flatMap((part) => {
            if (!around.borrowed.has(part.id)) return [part];
            const seen = sightings.filter((_, index) => partIds[index] === part.id);
            const before = around.stored.get(part.id);
            const kept = own(part, before, seen);
            return before !== undefined && kept.keys.length === before.keys.length && !changed.includes(part) ? [] : [kept];
          });
          if (rows.length > 0) await db.customers.bulkPut(rows.map(toStored));
          if (merges.length > 0) await db.merges.bulkAdd(merges);
          return partIds;
        }),
      );
    },
    find: async (sightings) => {
      const lent = await imported.byKeys(keysIn(sightings));
      return asStoreError(db, () =>
        db.transaction('r', db.customers, db.apart, async () =>
          findSightings(sightings, await known(sightings, lent, Number.MAX_SAFE_INTEGER)),
        ),
      );
    },
    get: async (ids) => {
      const { asked, parts } = await asStoreError(db, () =>
        db.transaction('r', db.customers, async () => {
          const found = (await db.customers.bulkGet([...new Set(ids)] as CustomerId[])).flatMap((part) => part ?? []);
          return { asked: found, parts: await allPartsOf(db, found) };
        }),
      );
      const seen = new Set<string>(asked.map(({ id }) => id));
      const told = await imported.byIds([...new Set([...ids.filter((id) => !seen.has(id)), ...parts.map(({ id }) => id)])]);
      const wholes = wholesWith(parts, told);
      return new Map<string, Customer>([
        ...asked.map((part) => [part.id, wholes.get(wholeIdOf(part))!] as const),
        ...ids.flatMap((id) => (seen.has(id) || !told.has(id as CustomerId) ? [] : [[id, told.get(id as CustomerId)!] as const])),
      ]);
    },
    all: async () => {
      const parts = await asStoreError(db, () => db.customers.toArray());
      return [...wholesWith(parts, await imported.byIds(parts.map(({ id }) => id))).values()];
    },
    ids: async () => {
      const [all, merged] = await asStoreError(db, () =>
        Promise.all([db.customers.toCollection().primaryKeys(), db.customers.orderBy('mergedInto').primaryKeys()]),
      );
      const whole = new Set(all);
      for (const id of merged) whole.delete(id);
      const known = new Set(all);
      const ids = [...whole, ...(await imported.ids()).filter((id) => !known.has(id))];
      return ids
        .map((id) => ({ id, bucket: bucketOf(id) }))
        .toSorted((a, b) => a.bucket - b.bucket || (a.id < b.id ? -1 : 1))
        .map(({ id }) => id);
    },
    adopt: async (ids, now) => {
      const told = await imported.byIds(ids);
      if (told.size === 0) return;
      const shared = sharedOf(await imported.byKeys([...told.values()].flatMap(({ keys }) => keys)));
      await writing(db, () =>
        db.transaction('rw', db.customers, async () => {
          const there = new Set((await db.customers.bulkGet([...told.keys()])).flatMap((part) => part?.id ?? []));
          const rows = [...told.values()].filter(({ id }) => !there.has(id));
          await db.customers.bulkPut(
            rows.map((row) => toStored({ ...row, keys: row.keys.filter((key) => !shared.has(key)), createdAt: now })),
          );
        }),
      );
    },
    dropLentMerges: async (keys) => {
      const lent = new Set(keys);
      const byLent = ({ by, key, undoneAt }: Merge): boolean => by === 'sharedKey' && undoneAt === null && key !== null && lent.has(key);
      const found = await asStoreError(db, () => db.merges.filter(byLent).toArray());
      if (found.length === 0) return;
      // Another file may know the key still.
      const still = new Set([...(await imported.byKeys(found.flatMap(({ key }) => key ?? []))).values()].flat());
      await writing(db, () =>
        db.transaction('rw', db.customers, db.merges, async () => {
          const byKey = await db.merges.filter(byLent).toArray();
          const sides = await Promise.all(byKey.map(({ survivorId, absorbedId }) => db.customers.bulkGet([survivorId, absorbedId])));
          const baseless = byKey.filter(({ key }, i) => !still.has(key!) && sides[i]!.some((part) => part?.keys.includes(key!) === false));
          if (baseless.length === 0) return;
          const parts = await allPartsOf(
            db,
            await db.customers.bulkGet(baseless.flatMap(({ survivorId, absorbedId }) => [survivorId, absorbedId])),
          );
          await db.merges.bulkDelete(baseless.map(({ id }) => id));
          const ids = parts.map(({ id }) => id);
          const left = await db.merges.where('survivorId').anyOf(ids).or('absorbedId').anyOf(ids).distinct().toArray();
          const joined = new Set(left.flatMap(({ survivorId, absorbedId }) => [survivorId, absorbedId]));
          await db.customers.bulkPut(regroup(parts, left).map(toStored));
          await db.customers.bulkDelete(parts.flatMap((part) => (isOfFilesAlone(part) && !joined.has(part.id) ? [part.id] : [])));
        }),
      );
    },
    aliases: (ids) =>
      asStoreError(db, async () => {
        const merged = await db.customers.where('mergedInto').anyOf(ids).toArray();
        return new Map([...ids.map((id) => [id, id] as const), ...merged.map(({ id, mergedInto }) => [id, mergedInto!] as const)]);
      }),
    parts: async (ids) => {
      const asked = [...new Set(ids)] as CustomerId[];
      const found = await asStoreError(db, () => db.customers.bulkGet(asked));
      const [parts, told] = await Promise.all([
        asStoreError(db, () => allPartsOf(db, found)),
        imported.byIds(asked.filter((_, i) => found[i] === undefined)),
      ]);
      return [...parts, ...told.values()];
    },
    sharing: (clues, limit) =>
      asStoreError(db, async () => {
        const found = await Promise.all(clues.map((clue) => db.customers.where('clues').equals(clue).limit(limit).toArray()));
        return [...new Map(found.flat().map((part) => [part.id, part])).values()];
      }),
  };
}
