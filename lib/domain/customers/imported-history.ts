/** What files told of one customer: of all imports that stand, any order. Columns, for there may be a million orders. */
export type ImportedHistory = {
  /** Days since 1970-01-01 and amounts (NaN: not known), one element an order. */
  orderDays: Int32Array;
  orderAmounts: Float64Array;
  contracts: ImportedContract[];
};

/** One contract or subscription as a list tells it; null where the list does not say. Days since 1970-01-01. */
export type ImportedContract = {
  startDay: number | null;
  endDay: number | null;
  /** When it was ended for good. */
  cancelledDay: number | null;
  /** Told to have ended although no day is told. */
  hasLeft: boolean | null;
  termMonths: number | null;
  amountAMonth: number | null;
  isAutoRenewed: boolean | null;
  tenureMonths: number | null;
  facts: ContractFacts;
  /** The file that told it, and when it was taken in (ms since 1970 UTC): joined when it is read, not stored with it. */
  file?: { name: string; takenInAt: number };
};

/** How a subscriber pays. `automatic`: direct debit, card on file. `online`: by hand, each time anew. `invoice`: by post, transfer or cash. */
export type PaysBy = 'automatic' | 'invoice' | 'online';

/** What else a list says of a subscriber; what it does not say is left out. */
export type ContractFacts = {
  paysBy?: PaysBy;
  isPaperless?: boolean;
  /** Of the services that help or protect which this plan can have: support, security, backup, insurance. */
  careServices?: { taken: number; offered: number };
  /** Products or services held, of any sort. */
  serviceCount?: number;
  /** People who use it: of a household, and those who are paid for one by one. */
  userCount?: number;
  seatCount?: number;
  supportContacts?: number;
  /** Until the contract ends or renews itself, as the list was drawn up. */
  monthsToTermEnd?: number;
  /** Use lately over the customer's own usual use: 1 unchanged, 0 none. */
  usageOverUsual?: number;
  /** Over the median of the list: how much it is used, and how long it has not been (a week more on both sides). */
  usageOverMedian?: number;
  idleOverMedian?: number;
  /** The list's own mark of who still uses it. */
  isActive?: boolean;
  cameByReferral?: boolean;
  hasDowngraded?: boolean;
  /** A survey's last answer: 0..10, and 1..5. */
  npsAnswer?: number;
  csatAnswer?: number;
  openComplaints?: number;
  overdueDays?: number;
  failedPayments?: number;
};
