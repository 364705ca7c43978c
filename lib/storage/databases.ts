import { Dexie, type EntityTable, type Table } from 'dexie';
import { StoreError } from '../app/ports.ts';
import type { Customer } from '../domain/customers/customer.ts';
import type { Apart, Merge } from '../domain/customers/merge.ts';
import type { FollowUp } from '../domain/care/follow-up.ts';
import type { JournalEntry } from '../domain/journal/journal.ts';
import type { Observation } from '../domain/observations/observation.ts';
import type { OwnPlay } from '../domain/plays/own-play.ts';
import { journalSchema1, observationSchema1 } from './migrations/0001-first-schema.ts';
import {
  journalSchema2,
  mergeOf2,
  observationSchema2,
  upgradeCustomer2,
  upgradeSettings2,
} from './migrations/0002-merges-and-own-profiles.ts';
import { journalSchema3 } from './migrations/0003-follow-ups-and-own-plays.ts';
import { observationSchema3 } from './migrations/observations-0003-scores.ts';
import { observationSchema4 } from './migrations/observations-0004-companies.ts';
import { observationSchema5 } from './migrations/observations-0005-names.ts';

/** Our own number, for Dexie opens a database of a newer version silently. */
export const currentSchema = 3;

/** One source of a customer with what it is found by. */
export type StoredCustomer = Customer & { clues: string[] };

export class JournalDatabase extends Dexie {
  declare customers: EntityTable<StoredCustomer, 'id'>;
  declare merges: Table<Merge, string>;
  declare apart: Table<Apart, string>;
  declare entries: Table<JournalEntry, string>;
  declare followUps: EntityTable<FollowUp, 'id'>;
  declare ownPlays: EntityTable<OwnPlay, 'id'>;
  declare settings: Table<{ key: string; value: unknown }, string>;
  declare meta: Table<{ key: string; value: unknown }, string>;
  readonly ownSchema: number = currentSchema;
  constructor(name = 'holdfast-journal') {
    // People's words: a write is answered only when it is on the disk.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores(journalSchema1);
    this.version(2)
      .stores(journalSchema2)
      .upgrade(async (transaction) => {
        const customers = transaction.table('customers');
        const ids = new Set<unknown>(await customers.toCollection().primaryKeys());
        const aliases = await customers.orderBy('mergedInto').toArray();
        await transaction.table('merges').bulkPut(aliases.flatMap((alias) => mergeOf2(alias, ids) ?? []));
        await customers.toCollection().modify((customer) => upgradeCustomer2(customer, ids));
        await transaction.table('settings').toCollection().modify(upgradeSettings2);
        await transaction.table('meta').put({ key: 'schema', value: 2 });
      });
    this.version(3)
      .stores(journalSchema3)
      .upgrade((transaction) => transaction.table('meta').put({ key: 'schema', value: 3 }));
    this.on('populate', () => this.meta.put({ key: 'schema', value: currentSchema }));
  }
}

export type StoredObservation = { key: string; customerId: string; observation: Observation };

/**
 * `place`: by falling score, then by falling money; those without a score last. `companyKey`: of the company, or of the name of
 * whoever names none. `row`: all of it as JSON, for 100,000 rows of one string are read in a fraction of the time that their objects
 * would take.
 */
export type StoredScore = {
  customerId: string;
  name: string;
  company: string | null;
  companyKey: string;
  place: [number, number];
  row: string;
};

/** What some customers are found by, a line each (score-store.ts): all 100,000 are read in a tenth of the time that their rows take. */
export type StoredNames = { block: number; lines: string };

/** Of the lines of names: the customer up to whom they are there, by id; null: everybody's are. */
export const namesUpTo = (customerId: string | null): { key: string; value: string | null } => ({ key: 'names', value: customerId });

export class ObservationDatabase extends Dexie {
  declare observations: Table<StoredObservation, string>;
  declare scores: Table<StoredScore, string>;
  /** The basis of the scores and the state of the rescoring, by name. */
  declare scoring: Table<{ key: string; value: unknown }, string>;
  declare names: Table<StoredNames, number>;
  constructor(name = 'holdfast-observations') {
    super(name);
    this.version(1).stores(observationSchema1);
    this.version(2).stores(observationSchema2);
    this.version(3).stores(observationSchema3);
    this.version(4).stores(observationSchema4);
    this.version(5).stores(observationSchema5);
    this.on('populate', () => this.scoring.put(namesUpTo(null)));
  }
}

/** A database with a schema number of our own. */
type NumberedDatabase = Dexie & { meta: Table<{ key: string; value: unknown }, string>; ownSchema: number };

/** The schema number that the database was last written with. */
export async function storedSchema(db: NumberedDatabase): Promise<number> {
  const row = await db.meta.get('schema');
  return typeof row?.value === 'number' ? row.value : db.ownSchema;
}

/** Runs a write; from a future schema nothing is written, a full disk is told apart from other failures. */
export async function writing<T>(db: NumberedDatabase, write: () => Promise<T>): Promise<T> {
  if ((await asStoreError(db, () => storedSchema(db))) > db.ownSchema) throw new StoreError('readOnly');
  return asStoreError(db, write);
}

/** Runs work on a database; whatever fails in it becomes a StoreError, and the next work may succeed. */
export async function asStoreError<T>(db: Dexie, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoreError) throw error;
    // Dexie refuses everything after one failed opening, until it is told to try again.
    if (db.hasFailed()) db.close({ disableAutoOpen: false });
    throw new StoreError(isQuota(error) || (await isDiskFull()) ? 'storageFull' : 'internal', error);
  }
}

function isQuota(error: unknown): boolean {
  for (let cause = error, depth = 0; cause !== null && typeof cause === 'object' && depth < 5; depth++) {
    const { name, inner } = cause as { name?: string; inner?: unknown };
    if (name === 'QuotaExceededError') return true;
    cause = inner;
  }
  return false;
}

const leastRoom = 1_000_000;

/** A database that cannot be opened for want of room fails just as a broken one does: only the room tells them apart. */
async function isDiskFull(): Promise<boolean> {
  try {
    const { quota = Number.POSITIVE_INFINITY, usage = 0 } = await navigator.storage.estimate();
    return quota - usage < leastRoom;
  } catch {
    return false;
  }
}
