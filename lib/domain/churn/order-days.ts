import type { Orders } from './orders.ts';

/**
 * Orders by customer, one entry a day, oldest first: those of customer c are at `starts[c]` up to `starts[c + 1]`. `amounts`:
 * the day's sum, NaN where one of its orders has none that is known.
 */
export type OrderDays = { starts: Int32Array; days: Float64Array; amounts: Float64Array };

/** Orders up to and including `asOfDay`. Linear for orders that come by date; order-independent to the last digit. */
export function groupOrderDays({ customers, days, amounts }: Orders, customerCount: number, asOfDay: number): OrderDays {
  const rowStarts = new Int32Array(customerCount + 1);
  for (let i = 0; i < customers.length; i++) if (days[i]! <= asOfDay) rowStarts[customers[i]! + 1]! += 1;
  for (let c = 0; c < customerCount; c++) rowStarts[c + 1]! += rowStarts[c]!;
  const fill = rowStarts.slice(0, customerCount);
  const rows = new Int32Array(rowStarts[customerCount]!);
  for (let i = 0; i < customers.length; i++) if (days[i]! <= asOfDay) rows[fill[customers[i]!]!++] = i;

  const byDay = (i: number, j: number): number => days[i]! - days[j]! || amounts[i]! - amounts[j]!;
  const grouped = {
    starts: new Int32Array(customerCount + 1),
    days: new Float64Array(rows.length),
    amounts: new Float64Array(rows.length),
  };
  let end = 0;
  for (let c = 0; c < customerCount; c++) {
    const from = rowStarts[c]!;
    const to = rowStarts[c + 1]!;
    for (let k = from + 1; k < to; k++) {
      if (days[rows[k - 1]!]! < days[rows[k]!]!) continue;
      rows.subarray(from, to).sort(byDay);
      break;
    }
    for (let k = from; k < to; k++) {
      const day = days[rows[k]!]!;
      if (end > grouped.starts[c]! && grouped.days[end - 1] === day) grouped.amounts[end - 1]! += amounts[rows[k]!]!;
      else {
        grouped.days[end] = day;
        grouped.amounts[end++] = amounts[rows[k]!]!;
      }
    }
    grouped.starts[c + 1] = end;
  }
  return { starts: grouped.starts, days: grouped.days.subarray(0, end), amounts: grouped.amounts.subarray(0, end) };
}

/** Some of the customers, numbered anew as they come, with their orders up to and including a day. */
export function selectOrderDays({ starts, days, amounts }: OrderDays, customers: ArrayLike<number>, asOfDay: number): OrderDays {
  const selected = {
    starts: new Int32Array(customers.length + 1),
    days: new Float64Array(days.length),
    amounts: new Float64Array(days.length),
  };
  let end = 0;
  for (let i = 0; i < customers.length; i++) {
    const to = starts[customers[i]! + 1]!;
    for (let k = starts[customers[i]!]!; k < to && days[k]! <= asOfDay; k++) {
      selected.days[end] = days[k]!;
      selected.amounts[end++] = amounts[k]!;
    }
    selected.starts[i + 1] = end;
  }
  return { starts: selected.starts, days: selected.days.subarray(0, end), amounts: selected.amounts.subarray(0, end) };
}

/** The customers who ordered, by what they ordered when and never by their numbers: equal ones are alike in everything. */
export function customersInOneOrder({ starts, days, amounts }: OrderDays): Int32Array {
  const customers = Int32Array.from(starts.keys()).filter((c) => starts[c + 1]! > starts[c]!);
  return customers.sort((a, b) => {
    const from = starts[a]!;
    const other = starts[b]!;
    const count = starts[a + 1]! - from;
    let difference = days[from]! - days[other]! || count - (starts[b + 1]! - other);
    for (let k = count - 1; k >= 0 && difference === 0; k--) {
      difference = days[from + k]! - days[other + k]!;
      // An unknown amount says as little as one of 0.
      if (difference === 0) difference = (amounts[from + k]! || 0) - (amounts[other + k]! || 0);
    }
    return difference;
  });
}
