import type { JournalStore, SettingsStore } from '../app/ports.ts';
import { journalEntrySchema, type JournalEntry } from '../domain/journal/journal.ts';
import { settingsSchema } from '../domain/settings-schema.ts';
import { defaultSettings, type Settings } from '../domain/settings.ts';
import { asStoreError, type JournalDatabase, writing } from './databases.ts';

/** Tells entries with the same id apart by what a person put into them (FNV-1a, 32 bits). */
function wordsHash(entry: JournalEntry): string {
  const words =
    entry.kind === 'note'
      ? entry.text
      : entry.kind === 'dossierFact'
        ? `${entry.topic}|${entry.text}|${entry.on ?? ''}`
        : entry.kind === 'promise'
          ? `${entry.text}|${entry.dueOn}|${entry.toWhom ?? ''}`
          : entry.kind;
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
    playUses: () =>
      asStoreError(db, async () =>
        (await db.entries.where('kind').equals('playUsed').toArray()).filter((entry) => entry.kind === 'playUsed'),
      ),
    openPromises: () =>
      asStoreError(
        db,
        async () =>
          (await db.entries.where('kind').equals('promise').toArray()).filter(
            (entry) => entry.kind === 'promise' && entry.state === 'open',
          ) as never,
      ),
    all: () =>
      asStoreError(db, async () =>
        (await db.entries.orderBy('at').toArray()).filter((entry) => journalEntrySchema.safeParse(entry).success),
      ),
    page: (from, limit) =>
      asStoreError(db, async () => {
        const rows = await db.entries.orderBy('at').offset(from).limit(limit).toArray();
        return { entries: rows.filter((entry) => journalEntrySchema.safeParse(entry).success), read: rows.length };
      }),
  };
}

/** Each stored setting that this version can read; the default where it cannot, and for that one only. */
function readSettings(stored: unknown, defaults: Settings): Settings {
  const given = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  const readable = Object.entries(settingsSchema.shape).flatMap(([name, schema]) => {
    const parsed = schema.safeParse(given[name]);
    return parsed.success ? [[name, parsed.data]] : [];
  });
  return { ...defaults, ...(Object.fromEntries(readable) as Partial<Settings>), schema: defaults.schema };
}

/** `defaults`: what holds where nothing is stored; they differ by the browser's language. */
export function createSettingsStore(db: JournalDatabase, defaults: Settings = defaultSettings): SettingsStore {
  return {
    get: () =>
      asStoreError(db, async () => {
        const stored = (await db.settings.get('settings'))?.value;
        return readSettings(stored, defaults);
      }),
    change: (patch) =>
      writing(db, () =>
        db.transaction('rw', db.settings, async () => {
          const now = readSettings((await db.settings.get('settings'))?.value, defaults);
          await db.settings.put({ key: 'settings', value: { ...now, ...patch(now) } });
        }),
      ),
  };
}
