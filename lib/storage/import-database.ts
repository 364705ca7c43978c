import { Dexie, type Table } from 'dexie';
import type { StagedOrders } from '../app/ports.ts';
import type { CustomerId } from '../domain/customers/customer.ts';
import type { ImportRecord } from '../domain/customers/import-record.ts';
import type { ImportedContract } from '../domain/customers/imported-history.ts';
import { importSchema1 } from './migrations/imports-0001-first-schema.ts';

/** One customer as one file tells of them. */
export type StoredImportedCustomer = {
  importId: string;
  /** A known source's, or one kept for whom no page has shown yet. */
  id: CustomerId;
  keys: string[];
  name: string;
  company: string | null;
  emails: string[];
  phones: string[];
  sinceDay: number | null;
};

/** Orders and contracts of some customers of one file; orders of customer i stand from starts[i] to starts[i + 1]. */
export type StoredBlock = {
  importId: string;
  bucket: number;
  ids: CustomerId[];
  starts: Uint32Array;
  days: Int32Array;
  amounts: Float64Array;
  contracts: { customer: number; contract: ImportedContract }[];
  /** Absent in blocks that were written before repeats were kept. */
  repeats?: StagedOrders['repeats'];
};

/** The orders' numbers of a block, in its order ('' for none): apart, for only the next import asks for them. */
export type StoredOrderNumbers = { importId: string; bucket: number; numbers: string[] };

export const bucketCount = 256;

/** Customers are spread over blocks by their id (FNV-1a), so that one customer of 100,000 costs one small block. */
export function bucketOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % bucketCount;
}

/** Files are at hand still: what was read of them is written without waiting for the disk. */
export class ImportDatabase extends Dexie {
  declare imports: Table<ImportRecord, string>;
  declare customers: Table<StoredImportedCustomer, [string, string]>;
  declare blocks: Table<StoredBlock, [string, number]>;
  declare orderNumbers: Table<StoredOrderNumbers, [string, number]>;
  declare meta: Table<{ key: string; value: unknown }, string>;
  readonly ownSchema: number = 1;
  constructor(name = 'holdfast-imports') {
    super(name, { chromeTransactionDurability: 'relaxed' });
    this.version(1).stores(importSchema1);
    this.on('populate', () => this.meta.put({ key: 'schema', value: this.ownSchema }));
  }
}
