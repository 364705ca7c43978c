import type { CustomerStore, JournalStore, SettingsStore, Sighting } from '../app/ports.ts';
import { identityKeyText, type Customer, type CustomerId, type IdentityKey } from '../domain/customers/customer.ts';
import { resolveCustomer } from '../domain/customers/resolve-customer.ts';
import { journalEntrySchema, type JournalEntry } from '../domain/journal/journal.ts';
import { settingsSchema } from '../domain/settings-schema.ts';
import { defaultSettings, type Settings } from '../domain/settings.ts';
import { asStoreError, type JournalDatabase, writing } from './databases.ts';

const maxAddresses = 50;
/** Newest first, so that the oldest fall off the end. */
const withNewest = <T>(known: readonly T[], more: readonly T[]): T[] => [...new Set([...more, ...known])].slice(0, maxAddresses);

/** A name is kept against a sender's own word for themselves; an address in place of a name gives way to any name. */
function nameAfter({ name, isNameKept, emails, phones }: Sighting, known: readonly Customer[]): string {
  const before = known.map((customer) => customer.name).find((one) => one !== '' && !one.includes('@'));
  return (isNameKept ? (name ?? before) : (before ?? name)) ?? known[0]?.name ?? emails[0] ?? phones[0] ?? '';
}

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
              keys: [...new Set([...(known?.keys ?? []), ...claim, ...merged.flatMap((other) => other.keys)])],
              name: nameAfter(sighting, [...(known ? [known] : []), ...merged]),
              company: sighting.company ?? known?.company ?? merged[0]?.company ?? null,
              emails: withNewest([...(known?.emails ?? []), ...merged.flatMap((other) => other.emails)], sighting.emails),
              phones: withNewest([...(known?.phones ?? []), ...merged.flatMap((other) => other.phones)], sighting.phones),
              createdAt: known?.createdAt ?? now,
              mergedInto: null,
            };
            // An alias keeps its row, so that what was typed about it still has an owner.
            for (const other of merged) {
              await db.customers.put({ ...other, keys: [], mergedInto: customer.id });
              await db.customers.where('mergedInto').equals(other.id).modify({ mergedInto: customer.id });
            }
            if (known === undefined || merged.length > 0 || JSON.stringify(known) !== JSON.stringify(customer))
              await db.customers.put(customer);
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

/** Tells entries with the same id apart by what a person put into them (FNV-1a, 32 bits). */
function wordsHash(entry: JournalEntry): string {
  const words = entry.kind === 'note' ? entry.text : entry.kind === 'promise' ? `${entry.text}|${entry.dueOn}` : entry.kind;
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

export function createJournalStore(db: JournalDatabase): JournalStore {
  return {
    write: (entry) =>
      writing(db, () =>
        db.transaction('rw', db.entries, async () => {
          // Two panels may share a draft, and a retried one may have been edited: other words under the id are kept beside it.
          for (const id of [entry.id, `${entry.id.slice(0, 55)}-${wordsHash(entry)}`]) {
            const known = await db.entries.get(id);
            if (known === undefined) {
              await db.entries.add({ ...entry, id });
              return;
            }
            if (wordsHash(known) === wordsHash(entry)) return;
          }
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
      asStoreError(db, async () =>
        (await db.entries.where('kind').equals('outcome').toArray()).filter((entry) => entry.kind === 'outcome'),
      ),
    all: () =>
      asStoreError(db, async () =>
        (await db.entries.orderBy('at').toArray()).filter((entry) => journalEntrySchema.safeParse(entry).success),
      ),
  };
}

/** Each stored setting that this version can read; the default where it cannot, and for that one only. */
function readSettings(stored: unknown): Settings {
  const given = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  const readable = Object.entries(settingsSchema.shape).flatMap(([name, schema]) => {
    const parsed = schema.safeParse(given[name]);
    return parsed.success ? [[name, parsed.data]] : [];
  });
  return { ...defaultSettings, ...(Object.fromEntries(readable) as Partial<Settings>), schema: defaultSettings.schema };
}

export function createSettingsStore(db: JournalDatabase): SettingsStore {
  return {
    get: () =>
      asStoreError(db, async () => {
        const stored = (await db.settings.get('settings'))?.value;
        return readSettings(stored);
      }),
    change: (patch) =>
      writing(db, () =>
        db.transaction('rw', db.settings, async () => {
          const now = readSettings((await db.settings.get('settings'))?.value);
          await db.settings.put({ key: 'settings', value: { ...now, ...patch(now) } });
        }),
      ),
  };
}
