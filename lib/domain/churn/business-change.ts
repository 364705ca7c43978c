import { incompleteBeta } from './special-functions.ts';

/** What a customer ordered in two windows, the earlier first. Counts need not be whole: money is amount / mean order. */
export type TwoWindows = {
  earlier: { orders: number; days: number };
  later: { orders: number; days: number };
};

/**
 * P(the rate of orders has fallen by more than half), for Poisson counts with Jeffreys' prior. Given n1 + n2 orders, those
 * of the later window are binomial; its share under half the rate is e2 / (2 e1 + e2), and the posterior of the share
 * is Beta(n2 + 1/2, n1 + 1/2) (conditional test of two Poisson rates, Przyborowski and Wilenski 1940, Biometrika 31).
 * Null where the earlier window is empty: nothing is there to fall.
 */
export function probabilityDownByHalf({ earlier, later }: TwoWindows): number | null {
  if (!(earlier.orders > 0 && earlier.days > 0 && later.days > 0 && later.orders >= 0)) return null;
  return incompleteBeta(later.days / (2 * earlier.days + later.days), later.orders + 0.5, earlier.orders + 0.5);
}
