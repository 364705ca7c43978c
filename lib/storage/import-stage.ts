import type { ImportStage } from '../app/ports.ts';
import { asStoreError, writing } from './databases.ts';
import { bucketCount, bucketOf, type ImportDatabase } from './import-database.ts';
import { standing } from './import-store.ts';

export function createImportStage(db: ImportDatabase): ImportStage {
  return {
    begin: (record) => writing(db, async () => void (await db.imports.add(record))),
    blockCount: bucketCount,
    blockOf: bucketOf,
    putCustomers: (importId, customers) =>
      asStoreError(db, async () => void (await db.customers.bulkPut(customers.map((customer) => ({ importId, ...customer }))))),
    putBlocks: (importId, blocks) =>
      asStoreError(db, () =>
        db.transaction('rw', db.blocks, db.orderNumbers, async () => {
          await db.blocks.bulkPut(blocks.map(({ block, numbers: _, ...orders }) => ({ importId, bucket: block, ...orders })));
          await db.orderNumbers.bulkPut(
            blocks.flatMap(({ block, numbers }) => (numbers === null ? [] : [{ importId, bucket: block, numbers }])),
          );
        }),
      ),
    earlierNumbers: (block) =>
      asStoreError(db, async () => {
        const found = new Map<string, string[]>();
        for (const importId of (await standing(db)).keys()) {
          const [orders, own] = await Promise.all([db.blocks.get([importId, block]), db.orderNumbers.get([importId, block])]);
          if (orders === undefined || own === undefined) continue;
          for (const [i, id] of orders.ids.entries())
            for (const number of own.numbers.slice(orders.starts[i], orders.starts[i + 1])) {
              const key = `${id} ${number}`;
              if (number !== '') found.set(key, [...(found.get(key) ?? []), importId]);
            }
        }
        return found;
      }),
    finish: (record) => asStoreError(db, async () => void (await db.imports.put(record))),
  };
}
