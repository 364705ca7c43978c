import { identityKeyText, type CustomerId } from '../domain/customers/customer.ts';
import type { ImportRecord } from '../domain/customers/import-record.ts';
import type { CustomerStore, ImportStage, StageableBook, StagedCustomer, StagedOrders } from './ports.ts';

export type StageProgress = { phase: 'matching' | 'writing'; done: number; total: number };
export type StageHooks = { signal: AbortSignal; onProgress: (progress: StageProgress) => void };
/** `known`: customers that were known before. `earlierOrders`: left out, for an earlier import has the same number of the same customer. */
export type Staged = { customers: number; known: number; orders: number; earlierOrders: number };

const customersAtOnce = 1000;
const blocksAtOnce = 16;

/** Whose each sighting is: known sources, and a new id for everybody else. */
async function findCustomers(
  book: StageableBook,
  people: Pick<CustomerStore, 'find' | 'ids'>,
  hooks: StageHooks,
): Promise<{ ids: CustomerId[]; known: Set<CustomerId> }> {
  const ids: CustomerId[] = [];
  const known = new Set<CustomerId>();
  const isAnybodyKnown = (await people.ids()).length > 0;
  const total = book.customers.length;
  for (let from = 0; from < total; from += customersAtOnce) {
    hooks.signal.throwIfAborted();
    const sightings = book.customers.slice(from, from + customersAtOnce).map(({ sighting }) => sighting);
    const found = isAnybodyKnown ? await people.find(sightings) : [];
    for (const i of sightings.keys()) {
      const id = found[i] ?? null;
      if (id !== null) known.add(id);
      ids.push(id ?? (crypto.randomUUID() as CustomerId));
    }
    hooks.onProgress({ phase: 'matching', done: Math.min(total, from + customersAtOnce), total });
  }
  return { ids, known };
}

const distinct = (lists: readonly string[][]): string[] => [...new Set(lists.flat())];

/** Rows of one file that turned out to be one customer, as one. */
function mergeRows(id: CustomerId, rows: readonly StageableBook['customers'][number][]): StagedCustomer {
  const sightings = rows.map(({ sighting }) => sighting);
  return {
    id,
    keys: distinct(sightings.map(({ identity }) => identity.map(identityKeyText))),
    name: sightings.find(({ name }) => name !== null && name !== '')?.name ?? '',
    company: sightings.find(({ company }) => company !== null)?.company ?? null,
    emails: distinct(sightings.map(({ emails }) => emails)),
    phones: distinct(sightings.map(({ phones }) => phones)),
    sinceDay: rows.find(({ sinceDay }) => sinceDay !== null)?.sinceDay ?? null,
  };
}

/** Places of `keys` by key, ascending within each: a counting sort, for there may be a million. */
function group(keys: ArrayLike<number>, count: number): { starts: Uint32Array; places: Uint32Array } {
  const starts = new Uint32Array(count + 1);
  for (let i = 0; i < keys.length; i++) starts[keys[i]! + 1]! += 1;
  for (let key = 0; key < count; key++) starts[key + 1]! += starts[key]!;
  const next = starts.slice();
  const places = new Uint32Array(keys.length);
  for (let i = 0; i < keys.length; i++) places[next[keys[i]!]!++] = i;
  return { starts, places };
}

/**
 * Writes what a file tells beside what counts. Nobody sees it before it is committed; when this is aborted, or the caller
 * dies, what was written lies there as `staging` until it is removed. Rejects with the signal's reason or StoreError.
 */
export async function stageImport(
  book: StageableBook,
  record: ImportRecord,
  { people, stage }: { people: Pick<CustomerStore, 'find' | 'ids'>; stage: ImportStage },
  hooks: StageHooks,
): Promise<Staged> {
  const { ids, known } = await findCustomers(book, people, hooks);
  const wholes = [...new Set(ids)];
  const placeOf = new Map(wholes.map((id, place) => [id, place]));
  const wholeOfRow = Uint32Array.from(ids, (id) => placeOf.get(id)!);
  const rowsOfWhole = group(wholeOfRow, wholes.length);
  const ordersOfWhole = group(
    Uint32Array.from(book.orders.customers, (row) => wholeOfRow[row]!),
    wholes.length,
  );
  const contractsOfWhole = group(
    book.contracts.map(({ customer }) => wholeOfRow[customer]!),
    wholes.length,
  );
  const wholesOfBlock = group(wholes.map(stage.blockOf), stage.blockCount);

  await stage.begin(record);
  const staged: Staged = { customers: wholes.length, known: known.size, orders: 0, earlierOrders: 0 };
  const within = ({ starts, places }: ReturnType<typeof group>, key: number): Uint32Array => places.subarray(starts[key], starts[key + 1]);
  let done = 0;
  let blocks: (StagedOrders & { block: number })[] = [];
  for (let block = 0; block < stage.blockCount; block++) {
    hooks.signal.throwIfAborted();
    const places = within(wholesOfBlock, block);
    if (places.length > 0) {
      const earlier = book.orders.numbers === null ? new Set<string>() : await stage.earlierNumbers(block);
      const customers = Array.from(places, (place) =>
        mergeRows(
          wholes[place]!,
          Array.from(within(rowsOfWhole, place), (row) => book.customers[row]!),
        ),
      );
      await stage.putCustomers(record.id, customers);
      const starts = new Uint32Array(places.length + 1);
      const kept: number[] = [];
      const contracts: StagedOrders['contracts'] = [];
      for (const [i, place] of places.entries()) {
        for (const order of within(ordersOfWhole, place)) {
          const number = book.orders.numbers?.[order] ?? '';
          if (number !== '' && earlier.has(`${wholes[place]} ${number}`)) staged.earlierOrders += 1;
          else kept.push(order);
        }
        starts[i + 1] = kept.length;
        for (const at of within(contractsOfWhole, place)) contracts.push({ customer: i, contract: book.contracts[at]!.contract });
      }
      staged.orders += kept.length;
      blocks.push({
        block,
        ids: customers.map(({ id }) => id),
        starts,
        days: Int32Array.from(kept, (order) => book.orders.days[order]!),
        amounts: Float64Array.from(kept, (order) => book.orders.amounts[order]!),
        numbers: book.orders.numbers === null ? null : kept.map((order) => book.orders.numbers![order]!),
        contracts,
      });
      done += places.length;
    }
    if (blocks.length >= blocksAtOnce || (block === stage.blockCount - 1 && blocks.length > 0)) {
      await stage.putBlocks(record.id, blocks);
      blocks = [];
      hooks.onProgress({ phase: 'writing', done, total: wholes.length });
    }
  }
  await stage.finish({
    ...record,
    counts: { ...record.counts, customers: staged.customers, known: staged.known, orders: staged.orders },
  });
  return staged;
}
