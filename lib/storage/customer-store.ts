import type { CustomerStore } from '../app/ports.ts';
import { cluesOf } from '../domain/customers/clues.ts';
import { identityKeyText, wholeIdOf, wholesOf, type Customer, type CustomerId, type Sighting } from '../domain/customers/customer.ts';
import { findSightings, recogniseSightings, type KnownAround } from '../domain/customers/recognise.ts';
import { asStoreError, writing, type JournalDatabase, type StoredCustomer } from './databases.ts';

export const toStored = (customer: Customer): StoredCustomer => ({ ...customer, clues: cluesOf(customer) });

/** Every source of the whole customers that these are parts of. */
export async function allPartsOf(db: JournalDatabase, parts: readonly (Customer | undefined)[]): Promise<Customer[]> {
  const wholeIds = [...new Set(parts.flatMap((part) => (part === undefined ? [] : [wholeIdOf(part)])))];
  const oldest = await db.customers.bulkGet(wholeIds);
  const joined = await db.customers.where('mergedInto').anyOf(wholeIds).toArray();
  return [...oldest.flatMap((part) => part ?? []), ...joined];
}

export function createCustomerStore(db: JournalDatabase): CustomerStore {
  /** All that may have a say in whose sightings these are. */
  const known = async (sightings: readonly Sighting[]): Promise<KnownAround> => {
    const keys = [...new Set(sightings.flatMap(({ identity }) => identity.map(identityKeyText)))];
    const owners = await db.customers.where('keys').anyOf(keys).distinct().toArray();
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
    return { parts: [...new Map([...showing, ...parts].map((part) => [part.id, part])).values()], apart: [...pairs, ...shared] };
  };
  return {
    recognise: (sightings, now) =>
      writing(db, () =>
        db.transaction('rw', db.customers, db.merges, db.apart, async () => {
          const { partIds, changed, merges } = recogniseSightings(sightings, await known(sightings), now, () => crypto.randomUUID());
          if (changed.length > 0) await db.customers.bulkPut(changed.map(toStored));
          if (merges.length > 0) await db.merges.bulkAdd(merges);
          return partIds;
        }),
      ),
    find: (sightings) =>
      asStoreError(db, () => db.transaction('r', db.customers, db.apart, async () => findSightings(sightings, await known(sightings)))),
    get: (ids) =>
      asStoreError(db, () =>
        db.transaction('r', db.customers, async () => {
          const asked = (await db.customers.bulkGet([...new Set(ids)] as CustomerId[])).flatMap((part) => part ?? []);
          const wholes = wholesOf(await allPartsOf(db, asked));
          return new Map<string, Customer>(asked.map((part) => [part.id, wholes.get(wholeIdOf(part))!]));
        }),
      ),
    all: () => asStoreError(db, async () => [...wholesOf(await db.customers.toArray()).values()]),
    aliases: (ids) =>
      asStoreError(db, async () => {
        const merged = await db.customers.where('mergedInto').anyOf(ids).toArray();
        return new Map([...ids.map((id) => [id, id] as const), ...merged.map(({ id, mergedInto }) => [id, mergedInto!] as const)]);
      }),
    parts: (ids) => asStoreError(db, async () => allPartsOf(db, await db.customers.bulkGet([...ids] as CustomerId[]))),
    sharing: (clues, limit) =>
      asStoreError(db, async () => {
        const found = await Promise.all(clues.map((clue) => db.customers.where('clues').equals(clue).limit(limit).toArray()));
        return [...new Map(found.flat().map((part) => [part.id, part])).values()];
      }),
  };
}
