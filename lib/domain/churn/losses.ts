import type { Orders } from './orders.ts';
import type { Period } from './periods.ts';

/** Who was there before, who is there now: each id once, in the order of its list. */
export type ListComparison<Id> = { atStart: number; lost: Id[]; joined: Id[]; kept: Id[] };

/** Churn from two lists of customers. An id given twice is one customer. */
export function compareCustomerLists<Id>(before: Iterable<Id>, now: Iterable<Id>): ListComparison<Id> {
  const then = new Set(before);
  const today = new Set(now);
  return {
    atStart: then.size,
    lost: [...then].filter((id) => !today.has(id)),
    joined: [...today].filter((id) => !then.has(id)),
    kept: [...then].filter((id) => today.has(id)),
  };
}

/** Churn from orders over one period, by both definitions of lost. */
export type OrderLosses = {
  /** Customers who ordered in the equally long window before the period. */
  atStart: number;
  /** Strict: of those, who ordered nothing in the period. */
  lostStrict: number;
  /** Conservative: of those, whose business is down by more than half (the strictly lost are among them). */
  lostByHalf: number;
  /** First order ever in the period: in neither number above. */
  joined: number;
  /** Ordered in the period and long ago, not in the window before: in neither number above. */
  returned: number;
};

/**
 * Business of a customer is the money of the orders; where an amount of either window is unknown, or the earlier money
 * comes to nothing (returned goods), the number of days with orders. Order-independent.
 */
export function countLosses({ customers, days, amounts }: Orders, customerCount: number, { startDay, endDay }: Period): OrderLosses {
  const length = endDay - startDay;
  const money = [new Float64Array(customerCount), new Float64Array(customerCount)] as const;
  const orderDays = [new Float64Array(customerCount), new Float64Array(customerCount)] as const;
  const wasBefore = new Uint8Array(customerCount);
  const seen = new Set<number>();
  for (let i = 0; i < customers.length; i++) {
    const customer = customers[i]!;
    const day = days[i]!;
    if (day >= endDay) continue;
    if (day < startDay - length) {
      wasBefore[customer] = 1;
      continue;
    }
    const window = day < startDay ? 0 : 1;
    money[window][customer]! += amounts[i]!;
    const key = customer * 2 * length + (day - startDay + length);
    if (seen.has(key)) continue;
    seen.add(key);
    orderDays[window][customer]! += 1;
  }
  const result: OrderLosses = { atStart: 0, lostStrict: 0, lostByHalf: 0, joined: 0, returned: 0 };
  for (let c = 0; c < customerCount; c++) {
    const [before, during] = [orderDays[0][c]!, orderDays[1][c]!];
    if (before === 0) {
      if (during > 0) result[wasBefore[c] === 1 ? 'returned' : 'joined'] += 1;
      continue;
    }
    result.atStart += 1;
    if (during === 0) result.lostStrict += 1;
    const byMoney = money[0][c]! > 0 && Number.isFinite(money[0][c]! + money[1][c]!);
    const isDown = byMoney ? money[1][c]! < money[0][c]! / 2 : during < before / 2;
    if (during === 0 || isDown) result.lostByHalf += 1;
  }
  return result;
}
