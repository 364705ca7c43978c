import type { PurchaseHistory } from './purchase-histories.ts';
import { discountedRenewals, type RenewalModel } from './renewal-model.ts';
import { expectedOrders, type RhythmModel } from './rhythm-model.ts';

const yearDays = 365.25;
/** Orders are discounted as if made in the middle of so many days. */
const stepDays = 30;

/**
 * Money still to come from a customer of a shop within `horizonDays`: E[Y] E(M) margin, each thirty days discounted from their
 * middle at `discountRateAYear` (Fader, Hardie and Lee 2005, "RFM and CLV", J. of Marketing Research 42(4)). No discount: one product.
 */
export function shopLifetimeValue({
  model,
  history,
  orderAmount,
  marginShare,
  discountRateAYear,
  horizonDays,
}: {
  model: RhythmModel;
  history: PurchaseHistory;
  orderAmount: number;
  marginShare: number;
  discountRateAYear: number;
  horizonDays: number;
}): number {
  let value = 0;
  let soFar = 0;
  for (let from = 0; from < horizonDays; from += stepDays) {
    const to = Math.min(horizonDays, from + stepDays);
    const orders = expectedOrders(model, history, to);
    value += (orders - soFar) * Math.exp((-(from + to) / 2 / yearDays) * Math.log1p(discountRateAYear));
    soFar = orders;
  }
  return value * orderAmount * marginShare;
}

/**
 * Money still to come from a running contract: margin of a period times the renewals expected, discounted (Fader and Hardie
 * 2010). `period`: the one the contract is in, 1 at first; `discountRate` a period, above 0. This period's margin is not in it.
 */
export function contractLifetimeValue(model: RenewalModel, period: number, marginAPeriod: number, discountRate: number): number {
  return marginAPeriod * discountedRenewals(model, period, discountRate);
}
