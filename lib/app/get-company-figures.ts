import { compareCustomerLists } from '../domain/churn/losses.ts';
import { groupOrderDays, type OrderDays } from '../domain/churn/order-days.ts';
import type { Period } from '../domain/churn/periods.ts';
import { summariseOrderDays } from '../domain/churn/purchase-histories.ts';
import { probabilitiesOfNoOrder } from '../domain/churn/shop-forecast.ts';
import { survivalCurve, type Lifetime } from '../domain/churn/survival-curve.ts';
import { orderWinBack } from '../domain/churn/win-back-order.ts';
import type { Customer, CustomerId } from '../domain/customers/customer.ts';
import { cohortTable } from '../domain/figures/cohorts.ts';
import type {
  ChurnSource,
  CompanyFigures,
  NamedCustomer,
  SourceFigures,
  SourceValue,
  WinBackFigures,
} from '../domain/figures/company-figures.ts';
import type { ListLosses } from '../domain/figures/compare-lists.ts';
import { churnFromContracts } from '../domain/figures/churn-from-contracts.ts';
import { churnFromOrders } from '../domain/figures/churn-from-orders.ts';
import { churnFromPages, type KnownCustomer } from '../domain/figures/churn-from-pages.ts';
import { contractSpans, type ContractSpans } from '../domain/figures/contract-spans.ts';
import { seriesOf, type PeriodFigures } from '../domain/figures/period-figures.ts';
import { createReasonTotals } from '../domain/figures/reason-totals.ts';
import { contractValues, shopValues, valueFigures, type CustomerValues } from '../domain/figures/value-figures.ts';
import { fitBasis, type ScoringBasis } from '../domain/scoring/basis.ts';
import { dayOfText } from '../domain/scoring/purchases.ts';
import type { RiskScore } from '../domain/scoring/score.ts';
import type { Settings } from '../domain/settings.ts';
import type { CustomerStore, ImportedOrders, ImportStore, JournalStore, ScoreStore, SettingsStore } from './ports.ts';

/** What the figures read; nothing is written. */
export type FiguresPorts = {
  imports: Pick<ImportStore, 'all' | 'allOrders' | 'customersOf'>;
  journal: Pick<JournalStore, 'outcomes'>;
  settings: Pick<SettingsStore, 'get'>;
  scores: Pick<ScoreStore, 'basis' | 'tally' | 'get' | 'after'>;
  customers: Pick<CustomerStore, 'get'>;
  /** Every source that pages have shown. */
  sources: () => Promise<Pick<Customer, 'id' | 'createdAt' | 'mergedInto'>[]>;
};

/** The day (days since 1970-01-01) on which an instant falls for the reader. */
export type DayOf = (atMs: number) => number;
export type FiguresProgress = { done: number; total: number };

/** What a period or a pair of lists is asked of without reading everything again. */
type Loaded = {
  orderDays: OrderDays;
  spans: ContractSpans['spans'];
  known: KnownCustomer[];
};

/** A customer who is likelier than not to stay away is one to win back. */
const atRiskFrom = 0.5;
const winBackShown = 200;
const chunk = 2000;
const steps = 7;

/** Everybody's columns under the ids of whole customers. */
function joinMerged(orders: ImportedOrders, survivorOf: ReadonlyMap<CustomerId, CustomerId>): ImportedOrders {
  if (!orders.ids.some((id) => survivorOf.has(id))) return orders;
  const places = new Map<CustomerId, number>();
  const placeOf = orders.ids.map((id) => {
    const whole = survivorOf.get(id) ?? id;
    const place = places.get(whole) ?? places.size;
    places.set(whole, place);
    return place;
  });
  return {
    ...orders,
    ids: [...places.keys()],
    customers: orders.customers.map((customer) => placeOf[customer]!),
    contracts: orders.contracts.map(({ customer, contract }) => ({ customer: placeOf[customer]!, contract })),
  };
}

const lowest = (numbers: ArrayLike<number>): number => {
  let least = Infinity;
  for (let i = 0; i < numbers.length; i++) if (numbers[i]! < least) least = numbers[i]!;
  return least;
};
const highestUpTo = (numbers: ArrayLike<number>, limit: number): number => {
  let most = -Infinity;
  for (let i = 0; i < numbers.length; i++) if (numbers[i]! > most && numbers[i]! <= limit) most = numbers[i]!;
  return most;
};

const hasOpenComplaint = (score: RiskScore): boolean =>
  score.kind === 'scored' && score.reasons.some((reason) => reason.kind === 'signal' && reason.signal.id === 'complaint');

/** Reads the company's figures out of the stores. One at a time; what was read stays at hand for the smaller questions. */
export function createCompanyFigures(ports: FiguresPorts): {
  /** A text that changes whenever the figures may. */
  fingerprint: () => Promise<string>;
  figures: (at: { now: number; dayOf: DayOf }, onProgress: (progress: FiguresProgress) => void) => Promise<CompanyFigures>;
  /** One period of a source, of any length. Null before the figures were asked for. */
  period: (source: ChurnSource, period: Period) => PeriodFigures | null;
  /** The customers of one import against those of an earlier one. */
  compareImports: (beforeId: string, nowId: string) => Promise<ListLosses>;
} {
  let loaded: Loaded | null = null;

  const survivors = async (): Promise<Map<CustomerId, CustomerId>> =>
    new Map((await ports.sources()).flatMap(({ id, mergedInto }) => (mergedInto === null ? [] : [[id, mergedInto] as const])));

  const named = async (ids: readonly CustomerId[]): Promise<Map<CustomerId, NamedCustomer>> => {
    const found = new Map<CustomerId, NamedCustomer>();
    for (let from = 0; from < ids.length; from += chunk) {
      const part = ids.slice(from, from + chunk);
      const customers = await ports.customers.get(part);
      for (const id of part) found.set(id, { id, name: customers.get(id)?.name ?? '', company: customers.get(id)?.company ?? null });
    }
    return found;
  };

  const valueOf = async (values: CustomerValues, ids: readonly CustomerId[]): Promise<SourceValue | null> => {
    const figures = valueFigures(values);
    if (figures === null) return null;
    const names = await named(figures.top.map(({ customer }) => ids[customer]!));
    return { ...figures, top: figures.top.map(({ customer, ...worth }) => ({ ...names.get(ids[customer]!)!, ...worth })) };
  };

  const winBackOf = async (
    orders: ImportedOrders,
    orderDays: OrderDays,
    untilDay: number,
    orderAmount: Float64Array,
    { shop }: ScoringBasis,
    { marginShare, contactCost }: Settings['economics'],
  ): Promise<WinBackFigures | null> => {
    if (shop === null) return null;
    const noOrder = probabilitiesOfNoOrder(shop, orders, orders.ids.length, untilDay);
    const places = new Map(orders.ids.map((id, c) => [id as string, c]));
    const candidates = orders.ids.flatMap((customerId, c) =>
      noOrder[c]! >= 0 && Number.isFinite(orderAmount[c]!)
        ? [{ customerId, probabilityNoOrder: noOrder[c]!, orderAmount: orderAmount[c]!, marginShare, contactCost, hasOpenComplaint: false }]
        : [],
    );
    const { ranked } = orderWinBack(candidates, atRiskFrom);
    const first = ranked.slice(0, winBackShown).map(({ customerId }) => customerId as CustomerId);
    const complaining = new Set(
      (await ports.scores.get(first)).flatMap(({ customerId, score }) => (hasOpenComplaint(score) ? [customerId] : [])),
    );
    const shown = new Set<string>(first);
    const order = orderWinBack(
      candidates.flatMap((one) => (shown.has(one.customerId) ? [{ ...one, hasOpenComplaint: complaining.has(one.customerId) }] : [])),
      atRiskFrom,
    );
    const names = await named(first);
    return {
      horizonDays: shop.horizonDays,
      count: ranked.length - order.complaintFirst.length,
      rows: order.ranked.map(({ customerId, value }) => {
        const c = places.get(customerId)!;
        return {
          ...names.get(customerId as CustomerId)!,
          probabilityNoOrder: noOrder[c]!,
          orderAmount: orderAmount[c]!,
          worth: value,
          lastOrderDay: orderDays.days[orderDays.starts[c + 1]! - 1]!,
        };
      }),
      complaintFirst: order.complaintFirst.map((id) => names.get(id as CustomerId)!),
    };
  };

  return {
    fingerprint: async () => {
      const [imports, outcomes, basis, settings, scores, sources] = await Promise.all([
        ports.imports.all(),
        ports.journal.outcomes(),
        ports.scores.basis(),
        ports.settings.get(),
        ports.scores.tally(),
        ports.sources(),
      ]);
      return JSON.stringify([
        imports.map(({ id, state }) => [id, state]),
        outcomes.length,
        outcomes.reduce((latest, { at }) => Math.max(latest, at), 0),
        basis?.fittedAt ?? null,
        scores,
        [sources.length, sources.reduce((count, { mergedInto }) => count + Number(mergedInto !== null), 0)],
        [settings.economics, settings.ordersKnownUntil, settings.horizonDays],
      ]);
    },

    figures: async ({ now, dayOf }, onProgress) => {
      let done = 0;
      const step = (): void => onProgress({ done: done++, total: steps });
      step();
      const settings = await ports.settings.get();
      const [imports, told, outcomes, sources] = await Promise.all([
        ports.imports.all(),
        ports.imports.allOrders(),
        ports.journal.outcomes(),
        ports.sources(),
      ]);
      const survivorOf = new Map(sources.flatMap(({ id, mergedInto }) => (mergedInto === null ? [] : [[id, mergedInto] as const])));
      const orders = joinMerged(told, survivorOf);
      const standing = imports.filter(({ state }) => state === 'done').toSorted((a, b) => (b.committedAt ?? 0) - (a.committedAt ?? 0));
      const today = dayOf(now);
      const knownUntil = Math.min(today, dayOfText(settings.ordersKnownUntil) ?? today);
      const found: CompanyFigures = {
        sources: {},
        winBack: null,
        cohorts: null,
        survival: null,
        reasons: [],
        complaints: 0,
        imports: standing,
        currency: oneCurrency(standing.map(({ currency }) => currency)),
      };

      step();
      // Of a file that ends earlier nobody knows what came after it.
      const lastOrderDay = highestUpTo(orders.days, knownUntil);
      const untilDay = settings.ordersKnownUntil === null ? lastOrderDay : knownUntil;
      const orderDays = groupOrderDays(orders, orders.ids.length, untilDay);
      const contracts = contractSpans(orders.contracts, orders.ids.length, knownUntil);
      const known = knownFromPages(sources, outcomes, survivorOf, dayOf);
      loaded = { orderDays, spans: contracts.spans, known };

      step();
      const basis =
        (await ports.scores.basis()) ??
        fitBasis({
          orders,
          customerCount: orders.ids.length,
          contracts: orders.contracts.map(({ contract }) => contract),
          outcomes: [],
          knownCustomers: orders.ids.length,
          settings,
          now,
        });

      step();
      if (orderDays.days.length > 0) {
        const span = { firstDay: lowest(orderDays.days), untilDay };
        const { histories, hasOrdered } = summariseOrderDays(orderDays, untilDay);
        const values = shopValues(orderDays, untilDay, basis.shop, settings.economics);
        found.sources.orders = {
          ...span,
          customers: hasOrdered.reduce((sum, one) => sum + one, 0),
          series: seriesOf(span, true, (periods) => churnFromOrders(orderDays, periods)),
          silent: null,
          undated: { customers: 0, lost: 0 },
          usualGapDays: histories.medianGapDays,
          value: await valueOf(values, orders.ids),
        };
        found.cohorts = { gregorian: cohortTable(orderDays, span, 'gregorian'), jalali: cohortTable(orderDays, span, 'jalali') };
        step();
        found.winBack = await winBackOf(orders, orderDays, untilDay, values.orderAmount, basis, settings.economics);
      } else step();

      step();
      if (orders.contracts.length > 0) {
        found.sources.contracts = {
          ...contractFigures(contracts, knownUntil),
          value: await valueOf(
            contractValues(orders.contracts, orders.ids.length, knownUntil, basis.renewals, settings.economics),
            orders.ids,
          ),
        };
        const { lifetimes } = contracts;
        if (lifetimes.some(({ hasEnded }) => hasEnded)) found.survival = { customers: lifetimes.length, steps: survivalCurve(lifetimes) };
      }
      if (known.length > 0) {
        const span = { firstDay: lowest(known.map(({ sinceDay }) => sinceDay)), untilDay: today };
        found.sources.pages = {
          ...span,
          customers: known.length,
          series: seriesOf(span, false, (periods) => churnFromPages(known, periods)),
          silent: outcomes.some(({ outcome }) => outcome === 'left') ? null : 'noneLost',
          undated: { customers: 0, lost: 0 },
          usualGapDays: null,
          value: null,
        };
      }

      step();
      const reasons = createReasonTotals();
      for (let after = ''; ;) {
        const rows = await ports.scores.after(after, chunk);
        for (const { score } of rows) {
          reasons.add(score);
          if (hasOpenComplaint(score)) found.complaints += 1;
        }
        if (rows.length < chunk) break;
        after = rows.at(-1)!.customerId;
      }
      return { ...found, reasons: reasons.totals() };
    },

    period: (source, period) => {
      if (loaded === null) return null;
      if (source === 'orders') return churnFromOrders(loaded.orderDays, [period])[0]!;
      return (source === 'contracts' ? churnFromContracts(loaded.spans, [period]) : churnFromPages(loaded.known, [period]))[0]!;
    },

    compareImports: async (beforeId, nowId) => {
      const [before, now, survivorOf] = await Promise.all([
        ports.imports.customersOf(beforeId),
        ports.imports.customersOf(nowId),
        survivors(),
      ]);
      const keysOf = new Map<CustomerId, string[]>();
      const idsOf = (list: readonly { id: CustomerId; keys: string[] }[]): CustomerId[] =>
        list.map(({ id, keys }) => {
          const whole = survivorOf.get(id) ?? id;
          keysOf.set(whole, [...(keysOf.get(whole) ?? []), ...keys]);
          return whole;
        });
      const { atStart, lost, joined, kept } = compareCustomerLists(idsOf(before), idsOf(now));
      const names = await named([...lost, ...joined]);
      const listed = (id: CustomerId) => {
        const keys = [...new Set(keysOf.get(id))];
        return {
          code: keys.find((key) => key.startsWith('code:'))?.replace(/^code:.*?\|[^/]*\//su, '') ?? null,
          name: names.get(id)!.name,
          emails: keys.flatMap((key) => (key.startsWith('email:') ? [key.slice('email:'.length)] : [])),
        };
      };
      return { atStart, now: kept.length + joined.length, kept: kept.length, lost: lost.map(listed), joined: joined.map(listed) };
    },
  };
}

function oneCurrency(given: readonly (string | null)[]): string | null {
  const named = new Set(given.filter((one) => one !== null));
  return named.size === 1 ? [...named][0]! : null;
}

/** Whole customers of pages, with what was recorded of any of their sources. */
function knownFromPages(
  sources: readonly Pick<Customer, 'id' | 'createdAt' | 'mergedInto'>[],
  outcomes: Awaited<ReturnType<JournalStore['outcomes']>>,
  survivorOf: ReadonlyMap<CustomerId, CustomerId>,
  dayOf: DayOf,
): KnownCustomer[] {
  const known = new Map<string, { sinceDay: number; outcomes: { day: number; outcome: (typeof outcomes)[number]['outcome'] }[] }>();
  for (const { id, createdAt, mergedInto } of sources) if (mergedInto === null) known.set(id, { sinceDay: dayOf(createdAt), outcomes: [] });
  for (const { customerId, at, outcome } of outcomes)
    known.get(survivorOf.get(customerId as CustomerId) ?? customerId)?.outcomes.push({ day: dayOf(at), outcome });
  return [...known.values()];
}

/** Leavers of whom no day is told, as a share of all, above which a series would be too low to show [judged]. */
const mostUndated = 0.05;

function contractFigures({ spans, lifetimes, undated }: ContractSpans, untilDay: number): Omit<SourceFigures, 'value'> {
  const firstDay = Math.min(untilDay, lowest(spans.flatMap((own) => (own.length === 0 ? [] : [own[0]!.fromDay]))));
  const ended = lifetimes.filter(({ hasEnded }: Lifetime) => hasEnded).length;
  const lost = Math.max(ended, undated.lost);
  const span = { firstDay, untilDay };
  return {
    ...span,
    customers: spans.filter(({ length }) => length > 0).length + undated.customers,
    series: seriesOf(span, false, (periods) => churnFromContracts(spans, periods)),
    silent: lost === 0 ? 'noneLost' : undated.lost > mostUndated * lost ? 'undated' : null,
    undated,
    usualGapDays: null,
  };
}
