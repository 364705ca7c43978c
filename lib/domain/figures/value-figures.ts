import { contractLifetimeValue, shopLifetimeValue } from '../churn/lifetime-value.ts';
import type { OrderDays } from '../churn/order-days.ts';
import { summariseOrderDays } from '../churn/purchase-histories.ts';
import { probabilityAlive } from '../churn/rhythm-model.ts';
import type { ShopForecast } from '../churn/shop-forecast.ts';
import { expectedOrderAmount, fitSpend } from '../churn/spend-model.ts';
import { valueTiers, type ValueTier } from '../churn/value-tiers.ts';
import type { ImportedContract } from '../customers/imported-history.ts';
import type { TermRenewals } from '../scoring/basis.ts';
import { contractAt } from '../scoring/contracts.ts';
import type { Settings } from '../settings.ts';

type Economics = Settings['economics'];

/** How far ahead a shop customer's money is looked for [judged]: beyond three years a rhythm tells little. */
export const lifetimeYears = 3;
/** A contract may go on for ever: money as far off as that is discounted by this a year at least. */
const leastDiscount = 0.01;

/** Of each customer, by number; NaN where it cannot be told. Money in the currency of the orders. */
export type CustomerValues = { revenueAYear: Float64Array; lifetimeValue: Float64Array };

/**
 * Shop: what a customer's orders of the last year brought, and the money still to come within three. `orderAmount`: E(M),
 * what an order of theirs brings on average.
 */
export function shopValues(
  orderDays: OrderDays,
  untilDay: number,
  shop: ShopForecast | null,
  { marginShare, discountRate }: Economics,
): CustomerValues & { orderAmount: Float64Array } {
  const { starts, days, amounts } = orderDays;
  const count = starts.length - 1;
  const values = {
    revenueAYear: new Float64Array(count).fill(Number.NaN),
    lifetimeValue: new Float64Array(count).fill(Number.NaN),
    orderAmount: orderAmountsOf(orderDays, untilDay),
  };
  for (let c = 0; c < count; c++)
    for (let k = starts[c + 1]! - 1; k >= starts[c]! && days[k]! > untilDay - 365; k--)
      if (Number.isFinite(amounts[k]!)) values.revenueAYear[c] = (values.revenueAYear[c]! || 0) + amounts[k]!;
  if (shop === null) return values;
  const { histories, hasOrdered } = summariseOrderDays(orderDays, untilDay);
  const perAlive = valueWhileAlive(shop, { marginShare, discountRate });
  for (let c = 0; c < count; c++) {
    if (hasOrdered[c] === 0 || Number.isNaN(values.orderAmount[c]!)) continue;
    const history = { repeats: histories.repeats[c]!, recencyDays: histories.recencyDays[c]!, ageDays: histories.ageDays[c]! };
    values.lifetimeValue[c] = perAlive(history.repeats, history.ageDays) * probabilityAlive(shop.model, history) * values.orderAmount[c]!;
  }
  return values;
}

/** Ages are reckoned at steps of a tenth and read between them: within a thousandth of the sum itself, many times faster. */
const ageStep = Math.log(1.1);

/**
 * What a customer of so many repeats and such an age brings at one unit of money an order, if alive: silence changes only the
 * chance of that. It falls with age nearly as a power does, so it is read on a straight line between logarithms.
 */
function valueWhileAlive(
  { model }: ShopForecast,
  { marginShare, discountRate }: Pick<Economics, 'marginShare' | 'discountRate'>,
): (repeats: number, ageDays: number) => number {
  const lnValues = new Map<number, Map<number, number>>();
  const lnValueAt = (repeats: number, step: number): number => {
    const ofRepeats = lnValues.get(repeats) ?? new Map<number, number>();
    lnValues.set(repeats, ofRepeats);
    const known = ofRepeats.get(step);
    if (known !== undefined) return known;
    const ageDays = model.alphaDays * Math.expm1(step * ageStep);
    // As if the last order were today: then they are likeliest to be alive, and the division loses nothing.
    const history = { repeats, recencyDays: repeats === 0 ? 0 : ageDays, ageDays };
    const value = shopLifetimeValue({
      model,
      history,
      orderAmount: 1,
      marginShare,
      discountRateAYear: discountRate,
      horizonDays: lifetimeYears * 365,
    });
    const lnValue = Math.log(value / probabilityAlive(model, history));
    ofRepeats.set(step, lnValue);
    return lnValue;
  };
  return (repeats, ageDays) => {
    const at = Math.log1p(ageDays / model.alphaDays) / ageStep;
    const step = Math.floor(at);
    const below = lnValueAt(repeats, step);
    return at === step ? Math.exp(below) : Math.exp(below + (at - step) * (lnValueAt(repeats, step + 1) - below));
  };
}

/** E(M) of each customer; where amounts fit no model, the mean of the known ones, the customer's own before everybody's. */
function orderAmountsOf(orderDays: OrderDays, untilDay: number): Float64Array {
  const { spend } = summariseOrderDays(orderDays, untilDay);
  const fitted = fitSpend(spend);
  const known = orderDays.amounts.filter((amount) => Number.isFinite(amount));
  const mean = known.length === 0 ? Number.NaN : known.reduce((sum, amount) => sum + amount, 0) / known.length;
  return spend.orders.map((orders, c) => {
    const own = { orders, meanAmount: Math.max(0, spend.meanAmount[c]!) };
    const expected = fitted.kind === 'fitted' ? expectedOrderAmount(fitted.model, own) : null;
    return expected ?? (orders > 0 ? own.meanAmount : mean);
  });
}

/** Contracts that run on a day: the money of a year, and the margin of the renewals still to come by the model of their term. */
export function contractValues(
  contracts: readonly { customer: number; contract: ImportedContract }[],
  customerCount: number,
  day: number,
  renewals: readonly TermRenewals[],
  { marginShare, discountRate }: Economics,
): CustomerValues {
  const values = {
    revenueAYear: new Float64Array(customerCount).fill(Number.NaN),
    lifetimeValue: new Float64Array(customerCount).fill(Number.NaN),
  };
  const models = new Map(renewals.map(({ termMonths, model }) => [termMonths, model]));
  const perMargin = new Map<string, number>();
  for (const { customer, contract } of contracts) {
    const { isRunning, termMonths, periods } = contractAt(contract, day);
    const amount = contract.amountAMonth;
    if (!isRunning || amount === null || !Number.isFinite(amount)) continue;
    values.revenueAYear[customer] = (values.revenueAYear[customer]! || 0) + 12 * amount;
    const model = termMonths === null ? undefined : models.get(termMonths);
    if (model === undefined || termMonths === null || periods === null) continue;
    const key = `${termMonths}|${periods}`;
    let renewed = perMargin.get(key);
    if (renewed === undefined) {
      const discountAPeriod = Math.expm1((Math.log1p(Math.max(leastDiscount, discountRate)) * termMonths) / 12);
      renewed = contractLifetimeValue(model, periods + 1, 1, discountAPeriod);
      perMargin.set(key, renewed);
    }
    values.lifetimeValue[customer] = (values.lifetimeValue[customer]! || 0) + renewed * amount * termMonths * marginShare;
  }
  return values;
}

export type TierFigures = {
  tier: ValueTier;
  customers: number;
  revenue: number;
  /** Mean; null where it cannot be told. */ lifetimeValue: number | null;
};
export type ValueFigures = {
  /** Who brought money in the year. */
  customers: number;
  revenue: number;
  tiers: TierFigures[];
  /** Of those customers, the share that brings the first 80 % of the revenue. */
  bestCustomerShare: number;
  /** What the best fifth of them brings. */
  bestFifthShare: number;
  /** The best so many customers bring so much, both 0 to 1. */
  curve: { customerShare: number; revenueShare: number }[];
  lifetime: { customers: number; total: number; mean: number; median: number } | null;
  /** Customers by number, the most valuable first. */
  top: { customer: number; lifetimeValue: number; revenueAYear: number; tier: ValueTier | null }[];
};

const curveSteps = 50;
const topCount = 100;

/** What customers are worth together; null where no money is known. */
export function valueFigures({ revenueAYear, lifetimeValue }: CustomerValues): ValueFigures | null {
  const who = Array.from(revenueAYear.keys()).filter((c) => !Number.isNaN(revenueAYear[c]!));
  const revenues = who.map((c) => revenueAYear[c]!);
  const tiers = valueTiers(revenues);
  if (tiers.kind !== 'tiers') return null;
  const tierOf = new Map(who.map((c, i) => [c, tiers.tiers[i]!]));
  const sorted = revenues.map((revenue) => Math.max(0, revenue)).toSorted((a, b) => b - a);
  const revenue = sorted.reduce((sum, one) => sum + one, 0);
  const curve: ValueFigures['curve'] = [];
  let sum = 0;
  let step = 0;
  for (let i = 0; i <= sorted.length; i++) {
    if (i >= (step * sorted.length) / curveSteps) {
      curve.push({ customerShare: i / sorted.length, revenueShare: Math.min(1, sum / revenue) });
      while (step * sorted.length <= i * curveSteps) step += 1;
    }
    sum += sorted[i] ?? 0;
  }
  const valued = Array.from(lifetimeValue.keys()).filter((c) => !Number.isNaN(lifetimeValue[c]!));
  valued.sort((a, b) => lifetimeValue[b]! - lifetimeValue[a]! || a - b);
  const total = valued.reduce((sum, c) => sum + lifetimeValue[c]!, 0);
  const meanOf = (of: readonly number[]): number | null =>
    of.length === 0 ? null : of.reduce((sum, c) => sum + lifetimeValue[c]!, 0) / of.length;
  return {
    customers: who.length,
    revenue,
    tiers: (['best', 'middle', 'small'] as const).map((tier) => {
      const members = who.filter((_, i) => tiers.tiers[i] === tier);
      return {
        tier,
        customers: members.length,
        revenue: members.reduce((sum, c) => sum + Math.max(0, revenueAYear[c]!), 0),
        lifetimeValue: meanOf(members.filter((c) => !Number.isNaN(lifetimeValue[c]!))),
      };
    }),
    bestCustomerShare: tiers.best.customerShare,
    bestFifthShare: tiers.bestFifthShare,
    curve,
    lifetime:
      valued.length === 0
        ? null
        : { customers: valued.length, total, mean: total / valued.length, median: lifetimeValue[valued[valued.length >> 1]!]! },
    top: valued.slice(0, topCount).map((customer) => ({
      customer,
      lifetimeValue: lifetimeValue[customer]!,
      revenueAYear: revenueAYear[customer]!,
      tier: tierOf.get(customer) ?? null,
    })),
  };
}
