import { identityKeyText, type CustomerId, type IdentityKey } from '../domain/customers/customer.ts';
import type { ImportRecord } from '../domain/customers/import-record.ts';
import type { CustomerStore, ImportStage, StageableBook, StagedCustomer, StagedOrders } from './ports.ts';

export type StageProgress = { phase: 'matching' | 'writing'; done: number; total: number };
export type StageHooks = { signal: AbortSignal; onProgress: (progress: StageProgress) => void };
/**
 * `known`: customers that were known before. `earlierOrders`: not among `orders`, for an earlier import has the same number of the same
 * customer; kept all the same, and counted once no such import stands.
 */
export type Staged = { customers: number; known: number; orders: number; earlierOrders: number };

const customersAtOnce = 1000;
const blocksAtOnce = 16;

const codesOf = (book: StageableBook, row: number): IdentityKey[] =>
  book.customers[row]!.sighting.identity.filter(({ kind }) => kind === 'code');

/** Rows with a customer number that were found as somebody as whom a row with another number was found too. */
function rowsOfSeveralCodes(book: StageableBook, found: readonly (CustomerId | null)[]): number[] {
  const rowsOf = new Map<CustomerId, number[]>();
  for (const [row, id] of found.entries()) {
    if (id === null || codesOf(book, row).length === 0) continue;
    const rows = rowsOf.get(id);
    if (rows === undefined) rowsOf.set(id, [row]);
    else rows.push(row);
  }
  const codes = (rows: readonly number[]): Set<string> => new Set(rows.flatMap((row) => codesOf(book, row).map(identityKeyText)));
  return [...rowsOf.values()].flatMap((rows) => (rows.length > 1 && codes(rows).size > 1 ? rows : []));
}

/** Whose each sighting is: known sources, and a new id for everybody else. */
async function findCustomers(
  book: StageableBook,
  people: Pick<CustomerStore, 'find' | 'ids'>,
  hooks: StageHooks,
): Promise<{ ids: CustomerId[]; known: Set<CustomerId> }> {
  const found: (CustomerId | null)[] = [];
  const isAnybodyKnown = (await people.ids()).length > 0;
  const total = book.customers.length;
  for (let from = 0; from < total; from += customersAtOnce) {
    hooks.signal.throwIfAborted();
    const sightings = book.customers.slice(from, from + customersAtOnce).map(({ sighting }) => sighting);
    found.push(...(isAnybodyKnown ? await people.find(sightings) : sightings.map(() => null)));
    hooks.onProgress({ phase: 'matching', done: Math.min(total, from + customersAtOnce), total });
  }
  // Numbers tell customers apart better than an address that they share: theirs is only whom the number itself leads to.
  const doubtful = rowsOfSeveralCodes(book, found);
  for (let from = 0; from < doubtful.length; from += customersAtOnce) {
    hooks.signal.throwIfAborted();
    const rows = doubtful.slice(from, from + customersAtOnce);
    const byCode = await people.find(rows.map((row) => ({ ...book.customers[row]!.sighting, identity: codesOf(book, row) })));
    for (const [i, row] of rows.entries()) found[row] = byCode[i] ?? null;
  }
  return {
    ids: found.map((id) => id ?? (crypto.randomUUID() as CustomerId)),
    known: new Set(found.filter((id) => id !== null)),
  };
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

/** Which imports have each order of a block already, in their order; each set of imports is kept once. */
function createRepeats(): { put: (imports: string[] | undefined) => void; all: () => StagedOrders['repeats'] } {
  const sets = new Map<string, { place: number; imports: string[] }>();
  const of: number[] = [];
  return {
    put: (imports) => {
      if (imports === undefined) return void of.push(0);
      const set = sets.get(imports.join(' ')) ?? { place: sets.size + 1, imports };
      sets.set(imports.join(' '), set);
      of.push(set.place);
    },
    all: () => (sets.size === 0 ? null : { of: Uint32Array.from(of), imports: [...sets.values()].map(({ imports }) => imports) }),
  };
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
      const earlier = book.orders.numbers === null ? new Map<string, string[]>() : await stage.earlierNumbers(block);
      const customers = Array.from(places, (place) =>
        mergeRows(
          wholes[place]!,
          Array.from(within(rowsOfWhole, place), (row) => book.customers[row]!),
        ),
      );
      await stage.putCustomers(record.id, customers);
      const starts = new Uint32Array(places.length + 1);
      const orders: number[] = [];
      const repeats = createRepeats();
      const contracts: StagedOrders['contracts'] = [];
      for (const [i, place] of places.entries()) {
        for (const order of within(ordersOfWhole, place)) {
          const number = book.orders.numbers?.[order] ?? '';
          const imports = number === '' ? undefined : earlier.get(`${wholes[place]} ${number}`);
          orders.push(order);
          repeats.put(imports);
          if (imports === undefined) staged.orders += 1;
          else staged.earlierOrders += 1;
        }
        starts[i + 1] = orders.length;
        for (const at of within(contractsOfWhole, place)) contracts.push({ customer: i, contract: book.contracts[at]!.contract });
      }
      blocks.push({
        block,
        ids: customers.map(({ id }) => id),
        starts,
        days: Int32Array.from(orders, (order) => book.orders.days[order]!),
        amounts: Float64Array.from(orders, (order) => book.orders.amounts[order]!),
        numbers: book.orders.numbers === null ? null : orders.map((order) => book.orders.numbers![order]!),
        repeats: repeats.all(),
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
