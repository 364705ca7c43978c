import type { CustomerHistory } from '../customers/history.ts';
import { dayMs } from '../signals/days.ts';

/** All orders of a customer, one a day, oldest first. Days since 1970-01-01; a day's amount is the sum, NaN where one is not known. */
export type Purchases = {
  days: ArrayLike<number>;
  amounts: ArrayLike<number>;
  /** x of scoring.md: order days after the first. */
  repeats: number;
  /** Null without orders. */
  firstDay: number | null;
  lastDay: number | null;
  /** The usual gap between two order days: their median; null before the second repeat. */
  usualGapDays: number | null;
  /** The day up to which these orders are known to be all. */
  knownUntilDay: number;
};

/** An instant as days since 1970-01-01. */
export const dayOf = (at: number): number => Math.floor(at / dayMs);

/** A settings' day YYYY-MM-DD as days since 1970-01-01; null stays null, and so is a day that no calendar has. */
export function dayOfText(text: string | null): number | null {
  const day = text === null ? Number.NaN : dayOf(Date.parse(`${text}T00:00:00Z`));
  return Number.isNaN(day) ? null : day;
}

/** As most imported orders are: then nothing is copied. */
function isOneADay(days: ArrayLike<number>, today: number): boolean {
  for (let i = 0; i < days.length; i++) if (days[i]! > today || (i > 0 && days[i]! <= days[i - 1]!)) return false;
  return true;
}

function addTo(sums: Map<number, number>, day: number, amount: number, today: number): void {
  if (day <= today && Number.isFinite(day)) sums.set(day, (sums.get(day) ?? 0) + amount);
}

/** A page and a file may tell of the same order: of one day's two sums the larger holds, and the known one before the unknown. */
const largerOf = (a: number, b: number): number => (Number.isNaN(a) ? b : Number.isNaN(b) ? a : Math.max(a, b));

/**
 * Orders off pages and out of files together, those of one day being one, up to today. `ordersKnownUntilDay`: the day up to
 * which the files are complete, null for today; where a page shows the orders of a later day, they are known until then.
 * The last order that a page only mentions counts where it is later than all others, but never alone: without the
 * orders before it, it is no history. Order-independent.
 */
export function purchasesOf({ facts, items, imported }: CustomerHistory, ordersKnownUntilDay: number | null, now: number): Purchases {
  const today = dayOf(now);
  let knownUntilDay = ordersKnownUntilDay === null ? today : Math.min(today, ordersKnownUntilDay);
  let days: ArrayLike<number> = imported?.orderDays ?? [];
  let amounts: ArrayLike<number> = imported?.orderAmounts ?? [];
  let onPages: Map<number, number> | null = null;
  for (const item of items) {
    if (item.kind !== 'order') continue;
    addTo((onPages ??= new Map()), dayOf(item.at), item.amount ?? Number.NaN, today);
    knownUntilDay = Math.max(knownUntilDay, Math.min(today, dayOf(item.source.observedAt)));
  }
  const lastAt = facts.lastOrderAt?.value;
  if (onPages !== null || typeof lastAt === 'number' || !isOneADay(days, today)) {
    const sums = new Map<number, number>();
    for (let i = 0; i < days.length; i++) addTo(sums, days[i]!, amounts[i]!, today);
    for (const [day, amount] of onPages ?? []) sums.set(day, sums.has(day) ? largerOf(sums.get(day)!, amount) : amount);
    const sorted = [...sums].toSorted((a, b) => a[0] - b[0]);
    if (typeof lastAt === 'number' && sorted.length > 0 && dayOf(lastAt) > sorted.at(-1)![0] && dayOf(lastAt) <= today) {
      const amount = facts.lastOrderAmount?.value;
      sorted.push([dayOf(lastAt), typeof amount === 'number' ? amount : Number.NaN]);
    }
    days = sorted.map(([day]) => day);
    amounts = sorted.map(([, amount]) => amount);
  }
  const lastDay = days.length === 0 ? null : days[days.length - 1]!;
  return {
    days,
    amounts,
    repeats: Math.max(0, days.length - 1),
    usualGapDays: medianGapOf(days, days.length - 1),
    firstDay: days.length === 0 ? null : days[0]!,
    lastDay,
    knownUntilDay: Math.max(knownUntilDay, lastDay ?? knownUntilDay),
  };
}

/** Up to so many are sorted as they come, which is the faster for most customers. */
const mostInserted = 32;

/** The median of the first `repeats` gaps between sorted days; null for fewer than two. */
export function medianGapOf(days: ArrayLike<number>, repeats: number): number | null {
  if (repeats < 2) return null;
  const gaps = new Float64Array(repeats);
  for (let i = 0; i < repeats; i++) {
    const gap = days[i + 1]! - days[i]!;
    if (repeats > mostInserted) gaps[i] = gap;
    else {
      let place = i;
      for (; place > 0 && gaps[place - 1]! > gap; place--) gaps[place] = gaps[place - 1]!;
      gaps[place] = gap;
    }
  }
  if (repeats > mostInserted) gaps.sort();
  const middle = repeats >> 1;
  return repeats % 2 === 1 ? gaps[middle]! : (gaps[middle - 1]! + gaps[middle]!) / 2;
}
