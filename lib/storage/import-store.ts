import { Dexie, type Collection, type Table } from 'dexie';
import type { ImportedOrders, ImportStore } from '../app/ports.ts';
import type { CustomerId } from '../domain/customers/customer.ts';
import type { ImportRecord } from '../domain/customers/import-record.ts';
import type { ImportedContract, ImportedHistory } from '../domain/customers/imported-history.ts';
import { asStoreError, writing } from './databases.ts';
import { bucketOf, type ImportDatabase, type StoredBlock } from './import-database.ts';

/** The rows of one import in a table whose key begins with it. */
const ofImport = <T>(table: Table<T>, index: string, importId: string): Collection<T> =>
  table.where(`[importId+${index}]`).between([importId, Dexie.minKey], [importId, Dexie.maxKey]);

/** Before the first import there is no such database, and on a full disk none could be made only to say so. */
async function recordsOf(db: ImportDatabase): Promise<ImportRecord[]> {
  const isThere = db.isOpen() || (await indexedDB.databases()).some(({ name }) => name === db.name);
  return isThere ? db.imports.toArray() : [];
}

/** The imports that stand, as the files that they are of. */
export type Standing = Map<string, NonNullable<ImportedContract['file']>>;

export async function standing(db: ImportDatabase): Promise<Standing> {
  const records = await recordsOf(db);
  return new Map(
    records.flatMap(({ id, state, fileName, committedAt }) =>
      state === 'done' ? [[id, { name: fileName, takenInAt: committedAt ?? 0 }]] : [],
    ),
  );
}

type Column = Uint32Array | Int32Array | Float64Array;

/** Columns one after the other. */
function concat<T extends Column>(make: (length: number) => T, pieces: readonly T[]): T {
  const whole = make(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** The block without the orders that another import has too, and that one stands. */
function withoutRepeats(block: StoredBlock, stands: Standing): StoredBlock {
  const { repeats, starts, days, amounts } = block;
  if (!repeats) return block;
  const isToldElsewhere = [false, ...repeats.imports.map((importIds) => importIds.some((importId) => stands.has(importId)))];
  const counts = (_: number, order: number): boolean => !isToldElsewhere[repeats.of[order]!];
  const countedBefore = new Uint32Array(days.length + 1);
  for (let order = 0; order < days.length; order++) countedBefore[order + 1] = countedBefore[order]! + Number(counts(0, order));
  return { ...block, starts: starts.map((start) => countedBefore[start]!), days: days.filter(counts), amounts: amounts.filter(counts) };
}

type Pieces = { days: Int32Array[]; amounts: Float64Array[]; contracts: ImportedHistory['contracts'] };

const toHistory = ({ days, amounts, contracts }: Pieces): ImportedHistory => ({
  orderDays: days.length === 1 ? days[0]! : concat((length) => new Int32Array(length), days),
  orderAmounts: amounts.length === 1 ? amounts[0]! : concat((length) => new Float64Array(length), amounts),
  contracts,
});

/** What these blocks tell of the customers asked for; everybody where nobody is named. */
function piecesOf(blocks: readonly StoredBlock[], wanted: ReadonlySet<CustomerId>, files: Standing): Map<CustomerId, Pieces> {
  const found = new Map<CustomerId, Pieces>();
  for (const block of blocks) {
    const { importId, ids, starts, days, amounts, contracts } = withoutRepeats(block, files);
    const here = new Map<number, Pieces>();
    for (const [i, id] of ids.entries()) {
      if (!wanted.has(id)) continue;
      const pieces = found.get(id) ?? { days: [], amounts: [], contracts: [] };
      found.set(id, pieces);
      here.set(i, pieces);
      if (starts[i + 1] === starts[i]) continue;
      pieces.days.push(days.slice(starts[i], starts[i + 1]));
      pieces.amounts.push(amounts.slice(starts[i], starts[i + 1]));
    }
    const file = files.get(importId)!;
    for (const { customer, contract } of contracts) here.get(customer)?.contracts.push({ ...contract, file });
  }
  return found;
}

export function createImportStore(db: ImportDatabase): ImportStore {
  return {
    all: () => asStoreError(db, () => recordsOf(db)),
    leaveState: (importId, from, change) =>
      writing(db, () =>
        db.transaction('rw', db.imports, async () => {
          const record = await db.imports.get(importId);
          if (record?.state !== from) return false;
          await db.imports.put({ ...record, ...change });
          return true;
        }),
      ),
    remove: (importId) =>
      writing(db, async () => {
        await ofImport(db.customers, 'id', importId).delete();
        await ofImport(db.blocks, 'bucket', importId).delete();
        await ofImport(db.orderNumbers, 'bucket', importId).delete();
        // Last of all: while the record is there, somebody will come back for the rest.
        await db.imports.delete(importId);
      }),
    customersOf: (importId) =>
      asStoreError(db, async () => {
        const rows = await ofImport(db.customers, 'id', importId).toArray();
        return rows.map(({ id, keys }) => ({ id, keys }));
      }),
    histories: (ids) =>
      asStoreError(db, async () => {
        const stands = await standing(db);
        if (stands.size === 0) return new Map();
        const buckets = [...new Set(ids.map(bucketOf))];
        const blocks = (await db.blocks.where('bucket').anyOf(buckets).toArray()).filter(({ importId }) => stands.has(importId));
        return new Map([...piecesOf(blocks, new Set(ids), stands)].map(([id, pieces]) => [id, toHistory(pieces)]));
      }),
    allOrders: () =>
      asStoreError(db, async () => {
        const places = new Map<CustomerId, number>();
        const customers: Uint32Array[] = [];
        const days: Int32Array[] = [];
        const amounts: Float64Array[] = [];
        const contracts: ImportedOrders['contracts'] = [];
        const stands = await standing(db);
        for (const importId of stands.keys()) {
          const blocks = await ofImport(db.blocks, 'bucket', importId).toArray();
          for (const stored of blocks) {
            const block = withoutRepeats(stored, stands);
            const own = new Uint32Array(block.days.length);
            const placeOf = block.ids.map((id, i) => {
              const place = places.get(id) ?? places.size;
              places.set(id, place);
              own.fill(place, block.starts[i], block.starts[i + 1]);
              return place;
            });
            customers.push(own);
            days.push(block.days);
            amounts.push(block.amounts);
            for (const { customer, contract } of block.contracts) contracts.push({ customer: placeOf[customer]!, contract });
          }
        }
        return {
          ids: [...places.keys()],
          customers: concat((length) => new Uint32Array(length), customers),
          days: concat((length) => new Int32Array(length), days),
          amounts: concat((length) => new Float64Array(length), amounts),
          contracts,
        };
      }),
  };
}
