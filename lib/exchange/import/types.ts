/** What a file of customers, orders or contracts says, from its bytes to typed columns. Days count from 1970-01-01. */

import type { ImportedContract as KnownContract } from '../../domain/customers/imported-history.ts';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251' | 'windows-1252' | 'windows-1256';

/** `contracts` may tell of the customers themselves as well; `customers` has no term, no charge and no facts of a subscription. */
export type ImportKind = 'customers' | 'orders' | 'contracts';

/** What only a list of contracts or subscribers tells. */
export const contractMeanings = [
  'contractStart',
  'contractEnd',
  'cancelledOn',
  'termMonths',
  'monthlyAmount',
  'yearlyAmount',
  'termAmount',
  'isAutoRenewed',
  // Facts of a subscriber.
  'tenureMonths',
  'tenureYears',
  'tenureDays',
  'monthsToEnd',
  'paysBy',
  'isPaperless',
  'careService',
  'addOn',
  'serviceCount',
  'seatCount',
  'householdMember',
  'usage',
  'usualUsage',
  'usageChange',
  'lastUse',
  'idleDays',
  'idleMonths',
  'isStillUsing',
  'npsAnswer',
  'csatAnswer',
  'openComplaintCount',
  'supportCallCount',
  'overdueDays',
  'failedPaymentCount',
  'hasDowngraded',
  'cameByReferral',
  'orderCount',
  'daysSinceLastOrder',
] as const;

/** What a column of the file means. Only those of `manyMeanings` may be meant by several columns. */
export const columnMeanings = [
  // Whose row it is.
  'customerCode',
  'name',
  'firstName',
  'lastName',
  'company',
  'email',
  'phone',
  // The customer.
  'customerSince',
  'leftOn',
  'status',
  'hasLeft',
  'isActive',
  'owner',
  'tier',
  'lastOrder',
  // An order, or one line of it: the amount is of the whole row, or quantity x unit price.
  'orderNumber',
  'orderDate',
  'orderStatus',
  'amount',
  'currency',
  'quantity',
  'unitPrice',
  ...contractMeanings,
] as const;
export type ColumnMeaning = (typeof columnMeanings)[number];

/** One service of the subscription, one more person, one measure of use each. */
export const manyMeanings: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>([
  'email',
  'phone',
  'careService',
  'addOn',
  'householdMember',
  'usage',
  'usageChange',
]);

export type ColumnDateOrder = 'dayFirst' | 'monthFirst' | 'yearFirst';
export type ColumnCalendar = 'gregorian' | 'jalali';

/** How one column is read, as guessed and then confirmed. `null` meaning: the column is left out. */
export type ColumnChoice = {
  meaning: ColumnMeaning | null;
  /** How its dates stand in numbers; null for columns of other things. A year of four digits in front needs no order. */
  dateOrder: ColumnDateOrder | null;
  /** The calendar of years of two digits; those of four tell their own. */
  calendar: ColumnCalendar | null;
  /** What parts the fraction of its numbers. */
  decimal: '.' | ',' | null;
};

export type ColumnGuess = ColumnChoice & {
  /** As in the file; '' where it has none. */
  heading: string;
  /** 0..1, of the meaning. */
  confidence: number;
  /** Every date seen can be read day first and month first: the user must say. `dateOrder` holds the likelier of the two. */
  isDateOrderAsked: boolean;
  /** Every number seen can be read in two ways (1,234): the user must say. `decimal` holds the likelier. */
  isDecimalAsked: boolean;
  /** The first values that are not empty, five at most, 80 characters each. */
  samples: string[];
};

/** How the table stands in the file. */
export type TableFormat =
  | { format: 'csv'; encoding: TextEncoding; /** One character. */ separator: string; headingLine: number | null }
  | { format: 'xlsx'; sheet: string; headingLine: number | null };

/** What the user settled before looking: each left out is guessed. `headingLine`: line of the file, counted from 1; null for none. */
export type InspectOptions = {
  encoding?: TextEncoding;
  separator?: string;
  sheet?: string;
  headingLine?: number | null;
  /** Columns as the user already set them, by their place: their kind and options follow. */
  columns?: readonly ColumnChoice[];
  /** ms since 1970 UTC. */
  now: number;
};

/** A row as it stands: dates of a spreadsheet as YYYY-MM-DD, its numbers as numbers. `line`: in the file, counted from 1. */
export type TableCell = string | number;
export type TableRow = { line: number; cells: readonly TableCell[] };

/** What a look at the start of a file shows. */
export type Inspection = {
  table: TableFormat;
  /** Other encodings that the bytes allow, the likelier first. */
  otherEncodings: TextEncoding[];
  /** Of a workbook, in its order; empty for text. */
  sheets: string[];
  columns: ColumnGuess[];
  kind: ImportKind;
  kindConfidence: number;
  options: RowOptions;
  /** The first rows below the heading, 20 at most, each cell 200 characters at most. */
  rows: TableRow[];
  /** Lower-case hex, SHA-256 of the SHA-256 of each MiB: the same file twice has the same. */
  hash: string;
  bytes: number;
};

/** What rows mean where columns alone do not tell. Each option is guessed first. */
export type RowOptions = {
  /** Rows with one order number are lines of one order whose amounts are added. Off: only its first row counts. */
  linesOfOneOrder: boolean;
  /** A row that is word for word an earlier one, and has no order number, is left out. Off: it counts, and is told. */
  skipIdenticalRows: boolean;
  /**
   * The one currency of the amounts, ISO 4217; null where the file does not tell. Amounts in another become NaN. IRT:
   * amounts without a currency are toman, and come out as rial.
   */
  currency: string | null;
  /** No column names the customer: each row is a customer of its own. For customers and contracts only. */
  rowsAreCustomers: boolean;
};

/** All that `importFile` needs: an inspection confirmed. */
export type ImportPlan = {
  table: TableFormat;
  kind: ImportKind;
  columns: readonly ColumnChoice[];
  options: RowOptions;
  /** ms since 1970 UTC: days after it are future. */
  now: number;
};

/** One customer of the file. `line`: where they stand first. */
export type ImportedCustomer = {
  line: number;
  code: string | null;
  /** '' where the file gives none. */
  name: string;
  company: string | null;
  emails: string[];
  /** Keys as lib/locale/phones.ts reads them. */
  phones: string[];
  sinceDay: number | null;
  leftDay: number | null;
  /** null: the file does not say. */
  hasLeft: boolean | null;
  owner: string | null;
  tier: string | null;
  lastOrderDay: number | null;
};

/** Orders by column, in the order of the file. */
export type ImportedOrders = {
  /** Places in `customers` of the result. */
  customers: Uint32Array;
  days: Int32Array;
  /** NaN where the file does not tell; under 0 for a refund. */
  amounts: Float64Array;
  lines: Uint32Array;
  /** '' where a row has none; null where the file has none at all. */
  numbers: string[] | null;
};

/** A contract as it is kept, and where it stands in the file. `customer`: place in `customers` of the result. */
export type ImportedContract = KnownContract & { customer: number; line: number };

export const problemReasons = [
  // The row is left out.
  'noCustomer',
  'noDate',
  'badDate',
  'futureDate',
  'duplicateOrder',
  'cancelledOrder',
  // Left out only on demand (skipIdenticalRows).
  'identicalRow',
  // The row is kept without the value.
  'badAmount',
  'badValue',
  'otherCurrency',
  'endBeforeStart',
  // A customer given twice, with two values: the first is kept.
  'conflict',
] as const;
export type ProblemReason = (typeof problemReasons)[number];

/** Something wrong in one row. */
export type RowProblem = {
  /** In the file, counted from 1. */
  line: number;
  /** Place of the column, from 0; null where it is about the row. */
  column: number | null;
  /** As it stands, 80 characters at most. */
  value: string;
  reason: ProblemReason;
  isRowSkipped: boolean;
  /** The earlier row that it repeats or contradicts. */
  otherLine: number | null;
};

/** How many problems of each reason are kept; all are counted. */
export const keptProblemsPerReason = 1000;

export type ImportCounts = {
  /** Below the heading, without empty ones. */
  rows: number;
  customers: number;
  orders: number;
  contracts: number;
  refunds: number;
  /** Rows that went into an order already begun by an earlier row. */
  addedLines: number;
  skippedRows: number;
};

export type ImportResult = {
  kind: ImportKind;
  customers: ImportedCustomer[];
  /** null unless `kind` is orders. */
  orders: ImportedOrders | null;
  /** Empty unless `kind` is contracts. */
  contracts: ImportedContract[];
  counts: ImportCounts;
  /** By line. */
  problems: RowProblem[];
  problemCounts: Partial<Record<ProblemReason, number>>;
  /** Of orders, or of whatever the file dates; null where it dates nothing. The last is offered as the day to score as of. */
  firstDay: number | null;
  lastDay: number | null;
  currency: string | null;
  hash: string;
  bytes: number;
};

export type ImportProgress = { doneBytes: number; bytes: number; rows: number };

export type ImportHooks = {
  signal?: AbortSignal;
  /** At most ten times a second. */
  onProgress?: (progress: ImportProgress) => void;
};

export const failureReasons = [
  'empty',
  'tooLarge',
  'tooManyRows',
  'tooManyColumns',
  'tooManyCustomers',
  'cellTooLong',
  /** Neither text nor a workbook. */
  'notATable',
  /** A workbook of Excel 97 to 2003, or one under a password: to be saved as .xlsx or CSV. */
  'oldOrLockedWorkbook',
  'brokenWorkbook',
  'noSuchSheet',
  /** The plan lacks a column that the kind needs. */
  'noCustomerColumn',
  'noDateColumn',
  /** The browser could not read the file: it was moved, changed or is locked. */
  'unreadable',
] as const;
export type FailureReason = (typeof failureReasons)[number];

/** Why a file cannot be taken; thrown by inspectFile and importFile beside the abort reason of the signal, and nothing else is. */
export class ImportFailure extends Error {
  readonly reason: FailureReason;
  /** Line of the file where it is known. */
  readonly line: number | null;

  constructor(reason: FailureReason, line: number | null = null) {
    super(line === null ? reason : `${reason} (line ${line})`);
    this.name = 'ImportFailure';
    this.reason = reason;
    this.line = line;
  }
}
