import type { Table } from 'dexie';
import type { ReadingLightStore } from '../app/ports.ts';
import { readingLightSchema, type ReadingLight } from '../domain/reading-light.ts';
import { asStoreError, type ObservationDatabase } from './databases.ts';

const readable = (row: unknown): ReadingLight[] => {
  const parsed = readingLightSchema.safeParse(row);
  return parsed.success ? [parsed.data] : [];
};

/** One row for each kind of page of each site. */
export function createReadingLightStore(db: ObservationDatabase): ReadingLightStore {
  const table = (): Table<ReadingLight, string> => db.table('readingLights');
  return {
    change: (key, change) =>
      asStoreError(db, () =>
        db.transaction('rw', table(), async () => {
          const [before = null] = readable(await table().get(key));
          await table().put(change(before));
        }),
      ),
    of: (origin) => asStoreError(db, async () => (await table().where('origin').equals(origin).toArray()).flatMap(readable)),
    all: () => asStoreError(db, async () => (await table().toArray()).flatMap(readable)),
  };
}
