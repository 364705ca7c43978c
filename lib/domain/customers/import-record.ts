export type ImportKind = 'customers' | 'orders' | 'contracts';

/** One file that was taken in. */
export type ImportRecord = {
  id: string;
  /** `staging`: being written, seen by nobody. `undone`: taken back, about to be cleaned up. Only what is `done` counts. */
  state: 'staging' | 'done' | 'undone';
  fileName: string;
  /** SHA-256 of the file: the same file twice has the same. */
  hash: string;
  kind: ImportKind;
  /** The site whose customer numbers the file has; null: they are the file's own. */
  origin: string | null;
  /** ms since 1970 UTC. */
  startedAt: number;
  committedAt: number | null;
  /** Settings' `ordersKnownUntil` since it was committed, and before, for the undo. */
  knownUntil?: { before: string | null; since: string | null };
  /** What it brought. `known`: of the customers, those known before from pages or earlier files. */
  counts: { rows: number; customers: number; known: number; orders: number; contracts: number; skippedRows: number };
  /** Days since 1970-01-01 of what the file dates; null where it dates nothing. */
  firstDay: number | null;
  lastDay: number | null;
  currency: string | null;
};

/** Whose numbers a file has in an identity key, where the user names no site. */
export const fileOrigin = 'file';
