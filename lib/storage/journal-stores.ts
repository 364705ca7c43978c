import type { CustomerStore, JournalStore, SettingsStore } from '../app/ports.ts';
import { identityKeyText, type Customer, type CustomerId, type IdentityKey } from '../domain/customers/customer.ts';
import { resolveCustomer } from '../domain/customers/resolve-customer.ts';
import { journalEntrySchema } from '../domain/journal/journal.ts';
import { settingsSchema } from '../domain/settings-schema.ts';
import { defaultSettings } from '../domain/settings.ts';
import { asStoreError, type JournalDatabase, writing } from './databases.ts';

const newest = <T>(first: readonly T[], more: readonly T[]): T[] => [...new Set([...first, ...more])].slice(0, 50);

export function createCustomerStore(db: JournalDatabase): CustomerStore {
  /** Customers that have one of these keys; aliases have none. */
  const ownersOf = async (identity: readonly IdentityKey[]): Promise<Customer[]> => {
    const owners = await db.customers.where('keys').anyOf(identity.map(identityKeyText)).distinct().toArray();
    return owners.filter(({ mergedInto }) => mergedInto === null);
  };
  return {
    recognise: (sightings, now) =>
      writing(db, () =>
        db.transaction('rw', db.customers, async () => {
          const recognised: Customer[] = [];
          for (const sighting of sightings) {
            const candidates = await ownersOf(sighting.identity);
            const { customerId, merge, claim } = resolveCustomer(sighting.identity, candidates);
            const known = candidates.find(({ id }) => id === customerId);
            const merged = candidates.filter(({ id }) => merge.includes(id));
            const customer: Customer = {
              id: known?.id ?? (crypto.randomUUID() as CustomerId),
              keys: newest(known?.keys ?? [], [...claim, ...merged.flatMap((other) => other.keys)]),
              name: sighting.name ?? known?.name ?? merged[0]?.name ?? sighting.emails[0] ?? sighting.phones[0] ?? '',
              company: sighting.company ?? known?.company ?? merged[0]?.company ?? null,
              emails: newest(known?.emails ?? [], [...sighting.emails, ...merged.flatMap((other) => other.emails)]),
              phones: newest(known?.phones ?? [], [...sighting.phones, ...merged.flatMap((other) => other.phones)]),
              createdAt: known?.createdAt ?? now,
              mergedInto: null,
            };
            // An alias keeps its row, so that its journal stays whole and a merge can be taken back.
            for (const other of merged) {
              await db.customers.put({ ...other, keys: [], mergedInto: customer.id });
              await db.customers.where('mergedInto').equals(other.id).modify({ mergedInto: customer.id });
            }
            if (known === undefined || merged.length > 0 || JSON.stringify(known) !== JSON.stringify(customer)) await db.customers.put(customer);
            recognised.push(customer);
          }
          return recognised;
        }),
      ),
    find: (sightings) =>
      asStoreError(db, () =>
        db.transaction('r', db.customers, async () => {
          const found: (Customer | null)[] = [];
          for (const { identity } of sightings) {
            const candidates = await ownersOf(identity);
            const { customerId } = resolveCustomer(identity, candidates);
            found.push(candidates.find(({ id }) => id === customerId) ?? null);
          }
          return found;
        }),
      ),
    get: (ids) =>
      asStoreError(db, async () => {
        const found = new Map<string, Customer>();
        for (const customer of await db.customers.bulkGet(ids as CustomerId[])) {
          const survivor = customer?.mergedInto ? await db.customers.get(customer.mergedInto) : customer;
          if (customer !== undefined && survivor !== undefined) found.set(customer.id, survivor);
        }
        return found;
      }),
    all: () => asStoreError(db, async () => (await db.customers.toArray()).filter(({ mergedInto }) => mergedInto === null)),
    aliases: (ids) =>
      asStoreError(db, async () => {
        const merged = await db.customers.where('mergedInto').anyOf(ids).toArray();
        return new Map([...ids.map((id) => [id, id] as const), ...merged.map(({ id, mergedInto }) => [id, mergedInto!] as const)]);
      }),
  };
}

export function createJournalStore(db: JournalDatabase): JournalStore {
  return {
    write: (entry) =>
      writing(db, () =>
        db.transaction('rw', db.entries, async () => {
          if ((await db.entries.get(entry.id)) === undefined) await db.entries.add(entry);
        }),
      ),
    setPromiseState: (entryId, state, at) =>
      writing(db, () =>
        db.transaction('rw', db.entries, async () => {
          const entry = await db.entries.get(entryId);
          if (entry?.kind === 'promise') await db.entries.put({ ...entry, state, stateAt: at });
        }),
      ),
    remove: (entryId) => writing(db, () => db.entries.delete(entryId)),
    of: (customerIds) => asStoreError(db, () => db.entries.where('customerId').anyOf(customerIds).toArray()),
    outcomes: () =>
      asStoreError(db, async () => (await db.entries.where('kind').equals('outcome').toArray()).filter((entry) => entry.kind === 'outcome')),
    all: () => asStoreError(db, async () => (await db.entries.orderBy('at').toArray()).filter((entry) => journalEntrySchema.safeParse(entry).success)),
  };
}

export function createSettingsStore(db: JournalDatabase): SettingsStore {
  return {
    get: () =>
      asStoreError(db, async () => {
        const stored = (await db.settings.get('settings'))?.value;
        // Settings that this version does not know keep their defaults; those it knows keep the user's value.
        const parsed = settingsSchema.safeParse({ ...defaultSettings, ...(typeof stored === 'object' ? stored : null) });
        return parsed.success ? parsed.data : defaultSettings;
      }),
    save: (settings) =>
      writing(db, async () => {
        await db.settings.put({ key: 'settings', value: settings });
      }),
  };
}
