import { fitRenewals, countsOfContracts, type RenewalModel } from '../churn/renewal-model.ts';
import type { Orders } from '../churn/orders.ts';
import { fitShopForecast, probabilitiesOfNoOrder, type ShopForecast } from '../churn/shop-forecast.ts';
import type { ImportedContract } from '../customers/imported-history.ts';
import type { OutcomeKind } from '../journal/journal.ts';
import type { Settings } from '../settings.ts';
import { baseRateFrom } from './base-rate.ts';
import { calibrateIntercept } from './calibrate-intercept.ts';
import { contractAt, priceOf } from './contracts.ts';
import { customerKinds, type CustomerKind } from './customer-kind.ts';
import { logit } from './logistic.ts';
import { contractLoss, probabilitiesByHalf } from './loss.ts';
import { dayOf, dayOfText } from './purchases.ts';

/** Contracts of one term renew by a model of their own: a month is left for other reasons than a year. */
export type TermRenewals = { termMonths: number; model: RenewalModel };

/** What is known of the whole book, for every single score. Plain data, to be stored as it is. Times in ms since 1970 UTC. */
export type ScoringBasis = {
  version: 1;
  fittedAt: number;
  customers: number;
  horizonDays: { shop: number; contract: number };
  /** The day up to which the orders are complete, days since 1970-01-01; null: today. */
  asOfDay: number | null;
  /** Null where there are too few orders to tell a rhythm. */
  shop: ShopForecast | null;
  renewals: TermRenewals[];
  /** A month, over all running contracts; null where no list tells it, or where it tells how large customers are. */
  medianPrice: number | null;
  lostDefinition: Settings['lostDefinition'];
  /** Share lost within the horizon, 0 < b < 1. */
  baseRates: Record<CustomerKind, number>;
  /** beta0 of scoring.md 4, log-odds. */
  intercepts: Record<CustomerKind, number>;
};

/** Fewer customers with orders show no rhythm of the shop [judged; with 15 the ranking is that of thousands: scoring.md 2]. */
const leastCustomers = 10;
/** Base rates are kept off 0 and 1, where log-odds end. */
const leastRate = 0.001;
const withinRates = (rate: number): number => Math.min(1 - leastRate, Math.max(leastRate, rate));
/** Where no orders tell a horizon. */
const shopHorizonDays = 365;

/** What a book is fitted to. `contracts`: all of all customers. `outcomes`: the latest of each customer who has one. */
export type BookEvidence = {
  orders: Orders;
  customerCount: number;
  contracts: readonly ImportedContract[];
  outcomes: readonly OutcomeKind[];
  knownCustomers: number;
  settings: Settings;
  /** ms since 1970 UTC. */
  now: number;
};

function fitShop({ orders, customerCount, settings }: BookEvidence, asOfDay: number): ShopForecast | null {
  const who = new Set<number>();
  for (let i = 0; i < orders.customers.length && who.size < leastCustomers; i++)
    if (orders.days[i]! <= asOfDay) who.add(orders.customers[i]!);
  if (who.size < leastCustomers) return null;
  const fitted = fitShopForecast(orders, customerCount, asOfDay, settings.horizonDays.shop);
  return fitted.kind === 'fitted' ? fitted : null;
}

function fitTerms(contracts: readonly ImportedContract[], day: number): TermRenewals[] {
  const byTerm = new Map<number, { periods: number; hasEnded: boolean }[]>();
  // Where those who stayed are marked, a row without a mark tells nothing of what became of it.
  const areMarked = contracts.some(({ hasLeft }) => hasLeft === false);
  for (const contract of contracts) {
    if (areMarked && contract.hasLeft === null && contract.cancelledDay === null) continue;
    const { termMonths, periods, isRunning } = contractAt(contract, day);
    if (termMonths === null || periods === null) continue;
    const rows = byTerm.get(termMonths) ?? [];
    if (rows.length === 0) byTerm.set(termMonths, rows);
    rows.push({ periods, hasEnded: !isRunning });
  }
  return [...byTerm]
    .toSorted((a, b) => a[0] - b[0])
    .flatMap(([termMonths, rows]) => {
      const fitted = fitRenewals(countsOfContracts(rows));
      return fitted.kind === 'fitted' ? [{ termMonths, model: fitted.model }] : [];
    });
}

/** Of a price list, nine tenths lie within so much; a wider spread is of large and small customers [judged]. */
const widestPrices = 10;

function medianOfPrices(contracts: readonly ImportedContract[], day: number): number | null {
  const prices = contracts
    .flatMap((contract) => (contractAt(contract, day).isRunning ? (priceOf(contract) ?? []) : []))
    .toSorted((a, b) => a - b);
  const at = (share: number): number => prices[Math.floor(share * prices.length)] ?? Number.NaN;
  return at(0.95) <= widestPrices * at(0.05) ? at(0.5) : null;
}

/**
 * Contracts: the mean over running ones of what their renewals make likely; where no model is fitted, the share of those
 * running a horizon ago that has ended since, or where no start is told of all in the list, drawn towards the rate that is set
 * as by 20 customers (Beta(1, 19) at 5 %).
 */
function contractBaseRate(
  { contracts, settings, outcomes, knownCustomers }: BookEvidence,
  renewals: readonly TermRenewals[],
  day: number,
): number {
  const fallback = baseRateFrom(outcomes, knownCustomers, settings);
  const horizon = settings.horizonDays.contract;
  if (renewals.length > 0) {
    let sum = 0;
    let count = 0;
    for (const contract of contracts) {
      const loss = contractLoss([contractAt(contract, day)], { renewals, baseRate: fallback, day, horizonDays: horizon });
      if (loss === null || loss.hasEnded || loss.probability === null) continue;
      sum += loss.probability;
      count += 1;
    }
    if (count > 0) return sum / count;
  }
  const isThere = (contract: ImportedContract, at: number): boolean => {
    const { isRunning, endedDay } = contractAt(contract, day);
    return contract.startDay !== null && contract.startDay <= at && (isRunning || (endedDay ?? Number.NaN) > at);
  };
  const dated = contracts.filter((contract) => isThere(contract, day - horizon));
  const before = dated.length > 0 ? dated : contracts.filter(({ startDay, hasLeft }) => startDay === null && hasLeft !== null);
  const lost = before.filter((contract) => !contractAt(contract, day).isRunning).length;
  return before.length === 0 ? fallback : baseRateFrom(Array<OutcomeKind>(lost).fill('left'), before.length, { baseRate: fallback });
}

/**
 * Fits the models to everything that is known and takes the base rates from them (scoring.md 4): shops, the mean probability of
 * being lost; contracts, that of their renewals; without a model, the rate that is set with the outcomes recorded.
 * The intercepts are provisional, the logit of the base rates: `calibrateBasis` sets them.
 */
export function fitBasis(evidence: BookEvidence): ScoringBasis {
  const { orders, customerCount, contracts, outcomes, knownCustomers, settings, now } = evidence;
  const asOfDay = dayOfText(settings.ordersKnownUntil);
  const day = Math.min(dayOf(now), asOfDay ?? Infinity);
  const shop = fitShop(evidence, day);
  const renewals = fitTerms(contracts, day);
  const told = baseRateFrom(outcomes, knownCustomers, settings);
  const baseRates = {
    shop: withinRates(shop === null ? told : meanLoss(shop, orders, customerCount, day, settings.lostDefinition)),
    contract: withinRates(contracts.length === 0 ? told : contractBaseRate(evidence, renewals, day)),
    unknown: withinRates(told),
  };
  return {
    version: 1,
    fittedAt: now,
    customers: knownCustomers,
    horizonDays: { shop: shop?.horizonDays ?? settings.horizonDays.shop ?? shopHorizonDays, contract: settings.horizonDays.contract },
    asOfDay,
    shop,
    renewals,
    medianPrice: medianOfPrices(contracts, day),
    lostDefinition: settings.lostDefinition,
    baseRates,
    intercepts: { shop: logit(baseRates.shop), contract: logit(baseRates.contract), unknown: logit(baseRates.unknown) },
  };
}

/** The basis of an empty book: the rate that is set, and no models. */
export function emptyBasis(settings: Settings, now: number): ScoringBasis {
  const orders = { customers: [], days: [], amounts: [] };
  return fitBasis({ orders, customerCount: 0, contracts: [], outcomes: [], knownCustomers: 0, settings, now });
}

function meanLoss(shop: ShopForecast, orders: Orders, customerCount: number, day: number, lost: Settings['lostDefinition']): number {
  if (lost === 'strict') return shop.meanNoOrder;
  const probabilities = probabilitiesByHalf(shop, orders, customerCount, day, probabilitiesOfNoOrder(shop, orders, customerCount, day));
  let sum = 0;
  let count = 0;
  for (const probability of probabilities) {
    if (Number.isNaN(probability)) continue;
    sum += probability;
    count += 1;
  }
  return sum / count;
}

/**
 * Sets the intercepts so that the mean risk of each kind of customer is its base rate. `evidence`: `logOddsOf` of every
 * customer known. Customers of the book who were not seen yet are taken to be of the same kinds and without evidence: otherwise
 * a handful of seen customers who all complain would be forced down to the base rate. Who has left (NaN) is left out.
 * Order-independent.
 */
export function calibrateBasis(
  basis: ScoringBasis,
  evidence: readonly { kind: CustomerKind; logOdds: number }[],
  { bookSize }: Pick<Settings, 'bookSize'>,
): ScoringBasis {
  const unseen = Math.max(0, bookSize - evidence.length);
  const intercepts = { ...basis.intercepts };
  for (const kind of customerKinds) {
    const ofKind = evidence.flatMap((one) => (one.kind === kind && !Number.isNaN(one.logOdds) ? [one.logOdds] : []));
    if (ofKind.length === 0) continue;
    const size = ofKind.length + Math.round((unseen * ofKind.length) / evidence.length);
    intercepts[kind] = calibrateIntercept(ofKind, { baseRate: basis.baseRates[kind], bookSize: size });
  }
  return { ...basis, intercepts };
}
