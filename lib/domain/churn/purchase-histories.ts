import { groupOrderDays, type OrderDays } from './order-days.ts';
import type { Orders } from './orders.ts';

/**
 * One customer's rhythm as the models see it. Days since the first order, whole or not: `recencyDays` to the last order
 * (t_x), `ageDays` to now (T), 0 <= recencyDays <= ageDays. `repeats`: orders after the first (x); with none, recency is 0.
 */
export type PurchaseHistory = { repeats: number; recencyDays: number; ageDays: number };

/** The same for many customers, by column. `medianGapDays`: between one order and the next; null where nobody came again. */
export type PurchaseHistories = {
  repeats: Float64Array;
  recencyDays: Float64Array;
  ageDays: Float64Array;
  medianGapDays: number | null;
};

/** Mean amount of a customer's repeat orders, over those whose amount is known; 0 where there is none. */
export type RepeatSpend = { orders: Float64Array; meanAmount: Float64Array };

/** Columns from rows. The median gap is taken from each customer's mean gap, counted once a repeat. RangeError for impossible rows. */
export function toPurchaseHistories(rows: readonly PurchaseHistory[]): PurchaseHistories {
  const gaps: number[] = [];
  for (const { repeats, recencyDays, ageDays } of rows) {
    const isPossible = repeats >= 0 && recencyDays >= 0 && recencyDays <= ageDays && Number.isFinite(repeats) && Number.isFinite(ageDays);
    if (!isPossible) throw new RangeError(`No purchase history: ${repeats} repeats, last after ${recencyDays} of ${ageDays} days.`);
    if (recencyDays > 0) for (let i = 0; i < repeats; i++) gaps.push(recencyDays / repeats);
  }
  return {
    repeats: Float64Array.from(rows, ({ repeats }) => repeats),
    recencyDays: Float64Array.from(rows, ({ recencyDays }) => recencyDays),
    ageDays: Float64Array.from(rows, ({ ageDays }) => ageDays),
    medianGapDays: medianOf(Float64Array.from(gaps)),
  };
}

/**
 * Orders up to and including `asOfDay` as histories, by customer number. Orders of one day are one order. A customer
 * without an order by then has age 0 and no repeats: leave them out of what is asked of the models. Order-independent.
 */
export function summariseOrders(
  orders: Orders,
  customerCount: number,
  asOfDay: number,
): { histories: PurchaseHistories; spend: RepeatSpend; hasOrdered: Uint8Array } {
  return summariseOrderDays(groupOrderDays(orders, customerCount, asOfDay), asOfDay);
}

/** The same from orders already grouped, none of them after `asOfDay`. */
export function summariseOrderDays(
  { starts, days, amounts }: OrderDays,
  asOfDay: number,
): { histories: PurchaseHistories; spend: RepeatSpend; hasOrdered: Uint8Array } {
  const customerCount = starts.length - 1;
  const histories = {
    repeats: new Float64Array(customerCount),
    recencyDays: new Float64Array(customerCount),
    ageDays: new Float64Array(customerCount),
  };
  const spend = { orders: new Float64Array(customerCount), meanAmount: new Float64Array(customerCount) };
  const hasOrdered = new Uint8Array(customerCount);
  const gaps = new Float64Array(days.length);
  let gapCount = 0;
  for (let c = 0; c < customerCount; c++) {
    const from = starts[c]!;
    const to = starts[c + 1]!;
    if (from === to) continue;
    hasOrdered[c] = 1;
    let known = 0;
    let total = 0;
    for (let k = from + 1; k < to; k++) {
      gaps[gapCount++] = days[k]! - days[k - 1]!;
      if (!Number.isFinite(amounts[k]!)) continue;
      known += 1;
      total += amounts[k]!;
    }
    histories.repeats[c] = to - from - 1;
    histories.recencyDays[c] = days[to - 1]! - days[from]!;
    histories.ageDays[c] = asOfDay - days[from]!;
    spend.orders[c] = known;
    spend.meanAmount[c] = known === 0 ? 0 : total / known;
  }
  return { histories: { ...histories, medianGapDays: medianOf(gaps.subarray(0, gapCount)) }, spend, hasOrdered };
}

/** How far a shop looks ahead: three median gaps, 30 to 365 days. A judgement (scoring.md 1); 365 where nobody came again. */
export function shopHorizonDays({ medianGapDays }: Pick<PurchaseHistories, 'medianGapDays'>): number {
  return medianGapDays === null ? 365 : Math.min(365, Math.max(30, 3 * medianGapDays));
}

/** The middle of the numbers, which are sorted on the way; null where there is none. */
export function medianOf(numbers: Float64Array): number | null {
  if (numbers.length === 0) return null;
  numbers.sort();
  const middle = numbers.length >> 1;
  return numbers.length % 2 === 1 ? numbers[middle]! : (numbers[middle - 1]! + numbers[middle]!) / 2;
}
