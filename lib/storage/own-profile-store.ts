import type { Table } from 'dexie';
import type { OwnProfileStore } from '../app/ports.ts';
import { ownProfileSchema, type OwnProfile } from '../domain/own-profile.ts';
import { asStoreError, type JournalDatabase, writing } from './databases.ts';

const readable = (row: unknown): OwnProfile[] => {
  const parsed = ownProfileSchema.safeParse(row);
  return parsed.success ? [parsed.data] : [];
};

/** What a user taught is a user's work: it lies in the journal database, under its guarantees. */
export function createOwnProfileStore(db: JournalDatabase): OwnProfileStore {
  const table = (): Table<OwnProfile, string> => db.table('ownProfiles');
  const first = async (origin: string): Promise<OwnProfile | null> =>
    (await table().where('origin').equals(origin).toArray()).flatMap(readable)[0] ?? null;
  return {
    of: (origin) => asStoreError(db, () => first(origin)),
    all: () => asStoreError(db, async () => (await table().toArray()).flatMap(readable)),
    change: (origin, change) =>
      writing(db, () =>
        db.transaction('rw', table(), async () => {
          const before = await first(origin);
          const after = change(before);
          if (before !== null && before.id !== after?.id) await table().delete(before.id);
          if (after !== null) await table().put(after);
          return after;
        }),
      ),
  };
}
