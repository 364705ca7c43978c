import type { CustomerHistory } from '../customers/history.ts';

/** x of scoring.md: orders after the first one. */
export function countRepeatPurchases({ items }: CustomerHistory): number {
  return Math.max(0, items.filter(({ kind }) => kind === 'order').length - 1);
}
