import { notEnoughData, type NotEnoughData } from './not-enough-data.ts';

export type ValueTier = 'best' | 'middle' | 'small';
export type ValueTiers = {
  kind: 'tiers';
  /** In the order given. */
  tiers: ValueTier[];
  best: { customers: number; customerShare: number; revenueShare: number };
  /** What the best fifth of the customers brings; the rule of thumb says 80 %. */
  bestFifthShare: number;
};

/** Of the revenue, the best bring the first 80 %, the middle goes on to 95 % (ABC analysis, Dickie 1951). */
const bestUpTo = 0.8;
const middleUpTo = 0.95;

/**
 * Sorts customers by what they brought. A customer is of a tier if those who brought strictly more stay below its limit, so
 * equals are always together. Revenue at or below 0 is small and adds nothing. Order-independent.
 */
export function valueTiers(revenues: readonly number[]): ValueTiers | NotEnoughData {
  const sorted = revenues.filter((revenue) => revenue > 0).toSorted((a, b) => b - a);
  const total = sorted.reduce((sum, revenue) => sum + revenue, 0);
  if (total === 0) return notEnoughData('noCustomers');
  const tierOf = new Map<number, ValueTier>();
  let above = 0;
  let sum = 0;
  for (const [i, revenue] of sorted.entries()) {
    if (revenue !== sorted[i - 1]) above = sum;
    sum += revenue;
    tierOf.set(revenue, above < bestUpTo * total ? 'best' : above < middleUpTo * total ? 'middle' : 'small');
  }
  const best = sorted.filter((revenue) => tierOf.get(revenue) === 'best');
  const fifth = sorted.slice(0, Math.ceil(revenues.length / 5));
  const share = (part: readonly number[]): number => Math.min(1, part.reduce((sum, revenue) => sum + revenue, 0) / total);
  return {
    kind: 'tiers',
    tiers: revenues.map((revenue) => tierOf.get(revenue) ?? 'small'),
    best: { customers: best.length, customerShare: best.length / revenues.length, revenueShare: share(best) },
    bestFifthShare: share(fifth),
  };
}

/** The least that a customer of the tier brings. */
export type ValueLimits = { best: number; middle: number };
/** With fewer customers whose money is known a tier says nothing [judged]. */
const leastKnown = 10;

/** By which one customer's tier is told without the others. NaN: nothing is known. Null with fewer than 10 known customers who bring money. */
export function valueLimitsOf(revenues: ArrayLike<number>): ValueLimits | null {
  const known = Array.from(revenues).filter((revenue) => revenue > 0);
  const sorted = valueTiers(known);
  if (sorted.kind !== 'tiers' || known.length < leastKnown) return null;
  const leastOf = (tier: ValueTier): number =>
    known.reduce((least, revenue, i) => (sorted.tiers[i] === tier ? Math.min(least, revenue) : least), Infinity);
  const best = leastOf('best');
  return { best, middle: Math.min(best, leastOf('middle')) };
}

export const tierWithin = ({ best, middle }: ValueLimits, revenue: number): ValueTier =>
  revenue >= best ? 'best' : revenue >= middle ? 'middle' : 'small';
