import { describeOwnRhythm } from '../churn/shop-forecast.ts';
import type { SignalContext } from '../signals/signal.ts';
import { contractAt } from './contracts.ts';

const yearDays = 365;
const yearMonths = 12;

/** What the customer paid in the year up to the last order; null where no amount of it is known. */
function paidInLastYear({ purchases: { days, amounts, lastDay } }: SignalContext): number | null {
  let sum: number | null = null;
  for (let i = days.length - 1; i >= 0 && days[i]! > (lastDay ?? 0) - yearDays; i--)
    if (Number.isFinite(amounts[i]!)) sum = (sum ?? 0) + amounts[i]!;
  return sum;
}

/** What the running contracts are worth in a year; null where none tells its price. */
function contractsAYear({ history: { imported }, purchases }: SignalContext): number | null {
  let sum: number | null = null;
  for (const contract of imported?.contracts ?? [])
    if (contract.amountAMonth !== null && contractAt(contract, purchases.knownUntilDay).isRunning)
      sum = (sum ?? 0) + contract.amountAMonth * yearMonths;
  return sum;
}

/** Money a year, as it was last: of contracts, else of orders. Null where nothing tells it. */
export function moneyAYearOf(context: SignalContext): number | null {
  return contractsAYear(context) ?? paidInLastYear(context);
}

/** Orders expected within the horizon; null but for a shop's customer whose rhythm is known. */
export function expectedOrdersOf({ kind, basis: { shop }, purchases }: SignalContext): number | null {
  if (kind !== 'shop' || shop === null) return null;
  const expected = describeOwnRhythm(shop, purchases, purchases.knownUntilDay)?.expectedOrders ?? null;
  return expected !== null && Number.isFinite(expected) ? expected : null;
}
