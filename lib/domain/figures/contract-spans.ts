import type { Lifetime } from '../churn/survival-curve.ts';
import type { ImportedContract } from '../customers/imported-history.ts';
import { contractAt } from '../scoring/contracts.ts';

/** From a day up to another, which is no more of it (Infinity while it runs). `amountAMonth`: NaN where it is not known. */
export type ContractSpan = { fromDay: number; toDay: number; amountAMonth: number };
/** `spans`: of each customer, by time. `undated`: customers whose contracts tell no time that they ran in. */
export type ContractSpans = { spans: ContractSpan[][]; lifetimes: Lifetime[]; undated: { customers: number; lost: number } };

export const monthDays = 365.25 / 12;
/** Who signs again within a month has renewed late, not left [judged]. */
const lateRenewalDays = 31;
/** A day more or less does not make a month. */
const wholeMonths = (months: number): number => Math.floor(months + 0.05);

function spanOf(contract: ImportedContract, day: number): ContractSpan | null {
  const { isRunning, endedDay } = contractAt(contract, day);
  const { startDay, tenureMonths, amountAMonth } = contract;
  const toDay = isRunning ? Infinity : endedDay;
  if (toDay === null) return null;
  const lastDay = isRunning ? day : toDay;
  const fromDay = startDay ?? (tenureMonths === null ? null : Math.round(lastDay - tenureMonths * monthDays));
  return fromDay === null || fromDay >= toDay || fromDay > day ? null : { fromDay, toDay, amountAMonth: amountAMonth ?? Number.NaN };
}

/** Closes the gaps of late renewals, so that nobody leaves in them. */
function joinLateRenewals(spans: ContractSpan[]): ContractSpan[] {
  const sorted = spans.toSorted((a, b) => a.fromDay - b.fromDay || a.toDay - b.toDay);
  let latest: ContractSpan | null = null;
  for (const span of sorted) {
    if (latest !== null && span.fromDay > latest.toDay && span.fromDay - latest.toDay <= lateRenewalDays) latest.toDay = span.fromDay;
    if (latest === null || span.toDay > latest.toDay) latest = span;
  }
  return sorted;
}

/**
 * When each customer had a contract, as the lists tell it by `day`. A life goes from the first start to the last end; one
 * whose list tells only how long the customer stayed, and whether they left, is that long.
 */
export function contractSpans(
  contracts: readonly { customer: number; contract: ImportedContract }[],
  customerCount: number,
  day: number,
): ContractSpans {
  const spans: ContractSpan[][] = Array.from({ length: customerCount }, () => []);
  const told = new Map<number, { months: number | null; isRunning: boolean }>();
  for (const { customer, contract } of contracts) {
    const span = spanOf(contract, day);
    if (span !== null) spans[customer]!.push(span);
    const before = told.get(customer);
    const isRunning = (before?.isRunning ?? false) || contractAt(contract, day).isRunning;
    told.set(customer, { months: Math.max(before?.months ?? 0, contract.tenureMonths ?? 0) || null, isRunning });
  }
  const lifetimes: Lifetime[] = [];
  const undated = { customers: 0, lost: 0 };
  for (const [customer, { months, isRunning }] of told) {
    const joined = joinLateRenewals(spans[customer]!);
    spans[customer] = joined;
    const last = joined.reduce((latest, { toDay }) => Math.max(latest, toDay), -Infinity);
    if (joined.length > 0) {
      const hasEnded = last <= day;
      lifetimes.push({ duration: wholeMonths(((hasEnded ? last : day) - joined[0]!.fromDay) / monthDays), hasEnded });
      continue;
    }
    undated.customers += 1;
    if (!isRunning) undated.lost += 1;
    if (months !== null) lifetimes.push({ duration: wholeMonths(months), hasEnded: !isRunning });
  }
  return { spans, lifetimes, undated };
}
