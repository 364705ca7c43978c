/** How likely a customer is lost by the models alone: the orders of a shop's, the renewals of a subscriber's. */
import { groupOrderDays } from '../churn/order-days.ts';
import type { Orders } from '../churn/orders.ts';
import { probabilityOfLoss } from '../churn/renewal-model.ts';
import { chancesToStop, probabilityOfOrders, type RhythmModel } from '../churn/rhythm-model.ts';
import { probabilityOfNoOrder, type ShopForecast } from '../churn/shop-forecast.ts';
import { subscriberLogOdds, type SubscriberFactorId, type SubscriberFacts } from '../churn/subscriber-factors.ts';
import type { SignalContext } from '../signals/signal.ts';
import type { TermRenewals } from './basis.ts';
import { contractAt, contractsOf, priceOf, renewalsWithin, tenureOf, termOf, toldEndOf, type ContractState } from './contracts.ts';
import { logit } from './logistic.ts';
import type { Loss } from './score.ts';

/** l of scoring.md 4 stays within this. */
const largestLogOdds = 3.5;
/**
 * The facts of a subscription together stay within what all signals together may. They are no group of signals: the largest is
 * 1.2, each was given its weight beside the others, and a dozen of them rank subscribers; within 2.5, or damped by rank,
 * the safest tenth and the most endangered one would each be all alike.
 */
const largestOfFacts = 5;
/** Some leave before a contract's end: a tenth of the base rate, where no end falls within the horizon [judged]. */
const earlyShare = 0.1;
const monthDays = 365.25 / 12;

/** P(orders within the horizon < `least` | one or more), for a customer of these repeats and this age. */
function fewerGivenSome(model: RhythmModel, repeats: number, ageDays: number, horizonDays: number, least: number): number {
  // Of a living customer rate and chance to stop are again gamma and beta, and the next chance to stop is after the next order.
  const living: RhythmModel = {
    kind: 'bgNbd',
    r: model.r + repeats,
    alphaDays: model.alphaDays + ageDays,
    a: model.a,
    b: model.b + chancesToStop(model.kind, repeats),
  };
  let some = 0;
  for (let count = 1; count < least; count++) some += probabilityOfOrders(living, count, horizonDays);
  const none = probabilityOfOrders(living, 0, horizonDays);
  return none >= 1 ? 0 : Math.min(1, Math.max(0, some / (1 - none)));
}

/**
 * P(no order, or business down by more than half, within the horizon): the forecast's P(no order), and of the rest the
 * model's chance of fewer than half of the order days of the horizon before. Up to two of those it is P(no order).
 */
function probabilityByHalf({ model, horizonDays }: ShopForecast, days: ArrayLike<number>, day: number, noOrder: number): number {
  let count = 0;
  let before = 0;
  for (; count < days.length && days[count]! <= day; count++) if (days[count]! > day - horizonDays) before += 1;
  if (before <= 2) return noOrder;
  return noOrder + (1 - noOrder) * fewerGivenSome(model, count - 1, day - days[0]!, horizonDays, before / 2);
}

/** The same of all customers, from their P(no order), by number; NaN for those without an order. */
export function probabilitiesByHalf(
  shop: ShopForecast,
  orders: Orders,
  customerCount: number,
  day: number,
  noOrder: Float64Array,
): Float64Array {
  const { starts, days } = groupOrderDays(orders, customerCount, day);
  return noOrder.map((probability, c) =>
    Number.isNaN(probability) ? probability : probabilityByHalf(shop, days.subarray(starts[c], starts[c + 1]), day, probability),
  );
}

/** By the orders; null without an order, or where the shop's rhythm is not known. */
function shopLoss({ basis: { shop, lostDefinition }, purchases }: SignalContext): Loss | null {
  if (shop === null || purchases.lastDay === null) return null;
  const day = purchases.knownUntilDay;
  const probabilityNoOrder = probabilityOfNoOrder(shop, purchases, day);
  if (probabilityNoOrder === null || !Number.isFinite(probabilityNoOrder)) return null;
  return {
    kind: 'shop',
    probability: lostDefinition === 'strict' ? probabilityNoOrder : probabilityByHalf(shop, purchases.days, day, probabilityNoOrder),
    probabilityNoOrder,
    usualGapDays: purchases.usualGapDays,
    lastOrderDay: purchases.lastDay,
    horizonDays: shop.horizonDays,
  };
}

/**
 * By the contracts, as of a day: p_H of the one that is likeliest to stay, for a customer is lost with the last. Null without
 * a contract.
 */
export function contractLoss(
  contracts: readonly ContractState[],
  {
    renewals: models,
    baseRate,
    day,
    horizonDays,
  }: { renewals: readonly TermRenewals[]; baseRate: number; day: number; horizonDays: number },
): Extract<Loss, { kind: 'contract' }> | null {
  let best: Extract<Loss, { kind: 'contract' }> | null = null;
  let endedDay: number | null = null;
  for (const contract of contracts) {
    if (!contract.isRunning) {
      if (contract.endedDay !== null) endedDay = Math.max(endedDay ?? contract.endedDay, contract.endedDay);
      continue;
    }
    const { nextEndDay, termMonths, periods } = contract;
    const renewals = renewalsWithin(contract, day, horizonDays);
    const model = models.find((one) => one.termMonths === termMonths)?.model;
    const probability =
      model === undefined || renewals === null || periods === null
        ? null
        : Math.max(earlyShare * baseRate, probabilityOfLoss(model, periods + 1, renewals));
    if (best === null || (probability ?? 1) < (best.probability ?? 1) || (best.nextEndDay === null && best.probability === probability))
      best = {
        kind: 'contract',
        probability,
        nextEndDay,
        renewals,
        termsPassed: periods ?? 0,
        hasEnded: false,
        endedDay: null,
        horizonDays,
      };
  }
  if (best !== null || contracts.length === 0) return best;
  return { kind: 'contract', probability: 1, nextEndDay: null, renewals: null, termsPassed: 0, hasEnded: true, endedDay, horizonDays };
}

/** By the models alone, for the kind of customer; null where nothing is known to judge by. */
export function lossOf(context: SignalContext): Loss | null {
  const { kind, basis, history, purchases } = context;
  if (kind === 'shop') return shopLoss(context);
  if (kind === 'unknown') return null;
  const day = purchases.knownUntilDay;
  const { renewals, baseRates, horizonDays } = basis;
  return contractLoss(contractsOf(history, day), { renewals, baseRate: baseRates.contract, day, horizonDays: horizonDays.contract });
}

/**
 * What subscribers of this sort do. Where the renewals of the customer's term have a model, it speaks for term, end and
 * tenure, and they are not counted twice.
 */
function subscriberFactsOf(
  { history, basis, purchases, settings }: SignalContext,
  loss: Extract<Loss, { kind: 'contract' }>,
): SubscriberFacts {
  const day = purchases.knownUntilDay;
  const contract = history.imported?.contracts.find((one) => contractAt(one, day).isRunning);
  const facts = contract?.facts ?? {};
  const hasModel = loss.probability !== null;
  const { medianPrice } = basis;
  const price = contract === undefined ? null : priceOf(contract);
  const endDay = contract === undefined ? loss.nextEndDay : toldEndOf(contract, day);
  const monthsToEnd = endDay === null ? (facts.monthsToTermEnd ?? null) : Math.max(0, endDay - day) / monthDays;
  // An end that is near is a signal of its own: not twice.
  const isSignal = endDay !== null && endDay <= day + settings.renewalWithinDays;
  return {
    contractTermMonths: hasModel || contract === undefined ? null : termOf(contract),
    monthsToTermEnd: hasModel || isSignal ? null : monthsToEnd,
    tenureMonths: hasModel || contract === undefined ? null : tenureOf(contract, day),
    paysBy: facts.paysBy ?? null,
    careServices: facts.careServices ?? null,
    serviceCount: facts.serviceCount ?? null,
    isPaperless: facts.isPaperless ?? null,
    chargeOverMedian: price === null || medianPrice === null ? null : price / medianPrice,
    userCount: facts.seatCount ?? facts.userCount ?? null,
    usageOverUsual: facts.usageOverUsual ?? null,
    usageOverMedian: facts.usageOverMedian ?? null,
    idleOverMedian: facts.idleOverMedian ?? null,
    isActive: facts.isActive ?? null,
    serviceContacts: facts.supportContacts ?? null,
    cameByReferral: facts.cameByReferral ?? null,
    hasDowngraded: facts.hasDowngraded ?? null,
    failedPayments: facts.failedPayments ?? null,
  };
}

export type LossPart =
  | { kind: 'rhythm' | 'renewal'; logOdds: number }
  | { kind: 'subscriber'; factor: SubscriberFactorId; logOdds: number };

const within = (value: number, most: number): number => Math.min(most, Math.max(-most, value));

/**
 * l of scoring.md 4, logit p - logit b within +-3.5, and what is known of a subscriber's sort, together within +-5. Nothing
 * where the models tell nothing, and for an ended contract, which has a floor instead.
 */
export function lossParts(loss: Loss | null, context: SignalContext): LossPart[] {
  if (loss === null || (loss.kind === 'contract' && loss.hasEnded)) return [];
  const logOdds =
    loss.probability === null ? null : within(oddsOf(loss.probability) - logit(context.basis.baseRates[loss.kind]), largestLogOdds);
  if (loss.kind === 'shop') return logOdds === null ? [] : [{ kind: 'rhythm', logOdds }];
  const facts = subscriberLogOdds(subscriberFactsOf(context, loss));
  const share = Math.min(1, largestOfFacts / Math.abs(facts.reduce((sum, fact) => sum + fact.logOdds, 0)));
  return [
    ...(logOdds === null ? [] : [{ kind: 'renewal' as const, logOdds }]),
    ...facts.map((fact) => ({ kind: 'subscriber' as const, factor: fact.id, logOdds: fact.logOdds * share })),
  ];
}

const oddsOf = (probability: number): number => logit(Math.min(1 - 1e-12, Math.max(1e-12, probability)));
