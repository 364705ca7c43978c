import type { Calendar } from '../churn/periods.ts';
import type { SurvivalStep } from '../churn/survival-curve.ts';
import type { ValueTier } from '../churn/value-tiers.ts';
import type { CustomerId } from '../customers/customer.ts';
import type { ImportRecord } from '../customers/import-record.ts';
import type { CohortTable } from './cohorts.ts';
import type { FiguresSeries } from './period-figures.ts';
import type { ReasonTotal } from './reason-totals.ts';
import type { ValueFigures } from './value-figures.ts';

export type ChurnSource = 'orders' | 'contracts' | 'pages';

export type NamedCustomer = { id: CustomerId; name: string; company: string | null };
export type CustomerWorth = NamedCustomer & { lifetimeValue: number; revenueAYear: number; tier: ValueTier | null };
export type SourceValue = Omit<ValueFigures, 'top'> & { top: CustomerWorth[] };

export type SourceFigures = {
  /** What is known: from one day to another, days since 1970-01-01. */
  firstDay: number;
  untilDay: number;
  customers: number;
  series: FiguresSeries;
  /** Why the series says nothing: `noneLost`: nobody is known to have left; `undated`: it is not told when those who left did. */
  silent: 'noneLost' | 'undated' | null;
  /** Customers whose contracts tell no time, and how many of those have left. */
  undated: { customers: number; lost: number };
  /** Half of all orders come so many days after the one before; null where nobody came again, and for other sources. */
  usualGapDays: number | null;
  value: SourceValue | null;
};

export type WinBackRow = NamedCustomer & {
  /** P(no order within the horizon). */
  probabilityNoOrder: number;
  orderAmount: number;
  /** (1 - P0) E(M) margin, less what a contact costs. */
  worth: number;
  lastOrderDay: number;
};
export type WinBackFigures = {
  horizonDays: number;
  /** Worth a contact, however many are shown. */
  count: number;
  rows: WinBackRow[];
  /** An open complaint is put right first: who is kept out of the rows for that. */
  complaintFirst: NamedCustomer[];
};

/** Plain data: everything that the page of figures shows. Money in one currency. */
export type CompanyFigures = {
  sources: Partial<Record<ChurnSource, SourceFigures>>;
  winBack: WinBackFigures | null;
  cohorts: Record<Calendar, CohortTable> | null;
  /** Of contracts, durations in months; null without ended ones. */
  survival: { customers: number; steps: SurvivalStep[] } | null;
  reasons: ReasonTotal[];
  /** Customers with a complaint that is open. */
  complaints: number;
  /** What stands, the newest first. */
  imports: ImportRecord[];
  /** Of the files; null where they tell none or several. */
  currency: string | null;
};
