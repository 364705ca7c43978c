import type { Page } from '@playwright/test';

type Rows = Record<string, unknown>[];

/** All rows of one table, read past Holdfast's own code. `page`: any page of the extension. */
export const readTable = (page: Page, database: string, table: string): Promise<Rows> =>
  page.evaluate(
    ([name, store]) =>
      new Promise<Rows>((resolve, reject) => {
        const opening = indexedDB.open(name);
        // Not there yet, and it must not be made by this.
        opening.addEventListener('upgradeneeded', () => {
          opening.transaction!.abort();
          resolve([]);
        });
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const db = opening.result;
          const all = db.transaction(store, 'readonly').objectStore(store).getAll();
          all.addEventListener('error', () => reject(all.error));
          all.addEventListener('success', () => {
            db.close();
            resolve(all.result as Rows);
          });
        });
      }),
    [database, table] as const,
  );

/** The whole journal database as it stands on the disk. */
export async function readJournal(page: Page): Promise<Record<'customers' | 'entries' | 'settings' | 'meta', Rows>> {
  const [customers, entries, settings, meta] = await Promise.all(
    ['customers', 'entries', 'settings', 'meta'].map((table) => readTable(page, 'holdfast-journal', table)),
  );
  return { customers: customers!, entries: entries!, settings: settings!, meta: meta! };
}

/** Puts one row into a table past Holdfast's own code. */
export const putRow = (page: Page, database: string, table: string, row: object): Promise<void> =>
  page.evaluate(
    ([name, store, value]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const db = opening.result;
          const writing = db.transaction(store, 'readwrite');
          writing.objectStore(store).put(value);
          writing.addEventListener('abort', () => reject(writing.error));
          writing.addEventListener('complete', () => {
            db.close();
            resolve();
          });
        });
      }),
    [database, table, row] as const,
  );
