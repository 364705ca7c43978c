/**
 * Who of a shop's customers will not order again within the horizon: P0 of the rhythm model, corrected by what the shop's
 * own past shows of it. The correction is learned by going back to earlier days of the same orders, forecasting from
 * there, and comparing with what came (rolling origin); where that shows nothing, P0 stands as it is.
 */
import { fitCorrection, type CorrectionRows } from './fit-correction.ts';
import { fitRhythm } from './fit-rhythm.ts';
import { notEnoughData, type NotEnoughData } from './not-enough-data.ts';
import { customersInOneOrder, groupOrderDays, selectOrderDays, type OrderDays } from './order-days.ts';
import { orderTraits, readOrderTraits } from './order-traits.ts';
import type { Orders } from './orders.ts';
import { medianOf, shopHorizonDays, summariseOrderDays } from './purchase-histories.ts';
import { expectedOrders, probabilitiesNoOrder, probabilityAlive, probabilityNoOrder, type RhythmModel } from './rhythm-model.ts';

/** A trait as it stood among the customers at the fit, and what one deviation of it adds to the log-odds. */
export type TraitWeight = { trait: 'logOdds' | (typeof orderTraits)[number]; mean: number; deviation: number; weight: number };

/** Plain data, to be stored as it is. Days since 1970-01-01. */
export type ShopForecast = {
  kind: 'fitted';
  horizonDays: number;
  asOfDay: number;
  model: RhythmModel;
  /** `level` is added to everybody's log-odds. Null: P0 stands as it is. */
  correction: { level: number; traits: TraitWeight[] } | null;
  /** Mean probability over the customers at the fit: the base rate. */
  meanNoOrder: number;
  /** Those who had ordered by then. */
  customers: number;
  medianGapDays: number;
};

/** One customer's orders, in any order; those of one day are one. */
export type OwnOrders = { days: ArrayLike<number>; amounts: ArrayLike<number> };

/** ln of the odds of a P0 as certain as a model can be. */
const mostOdds = 12;
/** No trait counts for more deviations. */
const mostDeviations = 3;
const width = 1 + orderTraits.length;

/**
 * Where to go back to, as shares of the time from the first orders on: half of it is needed to see a rhythm, the rest to
 * see what came. The last origin is a horizon ago where that leaves more to see.
 */
const origins = { first: 0.5, last: 0.7, count: 3 };
/** Orders of the first day are one in so many at least: a lone early one (a typing error) does not stretch the time. */
const startShare = 0.01;
/** An origin with fewer customers, or with less of the horizon behind it, tells too little. */
const leastCustomers = 20;
const leastHorizonShare = 0.25;
/** More customers make the correction slower, hardly better. */
const mostLearned = 6000;

/**
 * Fits to orders up to and including `asOfDay`. `horizonDays` null: the shop's own (`shopHorizonDays`). The same in any order
 * of orders and of customers. RangeError for a horizon that is none.
 */
export function fitShopForecast(
  orders: Orders,
  customerCount: number,
  asOfDay: number,
  horizonDays: number | null,
): ShopForecast | NotEnoughData {
  const grouped = groupOrderDays(orders, customerCount, asOfDay);
  const everybody = selectOrderDays(grouped, customersInOneOrder(grouped), asOfDay);
  const rhythm = rhythmOf(everybody, asOfDay);
  if (rhythm.kind !== 'fitted') return rhythm;
  const { model, medianGapDays } = rhythm;
  const horizon = horizonDays ?? shopHorizonDays({ medianGapDays });
  if (!(horizon > 0 && horizon < Infinity)) throw new RangeError(`Nobody can look ${horizon} days ahead.`);

  const plain: ShopForecast = {
    kind: 'fitted',
    horizonDays: horizon,
    asOfDay,
    model,
    correction: null,
    meanNoOrder: 0,
    customers: everybody.starts.length - 1,
    medianGapDays,
  };
  const weights = learnCorrection(everybody, asOfDay, horizon);
  const forecast = weights === null ? plain : { ...plain, correction: correctionOf(plain, everybody, weights) };
  const probabilities = probabilitiesOf(forecast, everybody, asOfDay);
  return { ...forecast, meanNoOrder: probabilities.reduce((sum, one) => sum + one, 0) / probabilities.length };
}

/** P(no order within the forecast's horizon after `asOfDay`) of one customer; null without an order by then. */
export function probabilityOfNoOrder(forecast: ShopForecast, own: OwnOrders, asOfDay: number): number | null {
  // What is in order already is not copied: every score of every customer comes by here.
  const { days, amounts } = isInOrder(own.days, asOfDay)
    ? own
    : groupOrderDays({ customers: new Uint8Array(own.days.length), ...own }, 1, asOfDay);
  const repeats = days.length - 1;
  if (repeats < 0) return null;
  const { model, horizonDays, medianGapDays, correction } = forecast;
  const history = { repeats, recencyDays: days[repeats]! - days[0]!, ageDays: asOfDay - days[0]! };
  const probability = probabilityNoOrder(model, history, horizonDays);
  if (correction === null) return probability;
  const values = new Float64Array(width);
  values[0] = lnOdds(probability);
  readOrderTraits({ days, amounts }, [0, days.length], asOfDay, medianGapDays, values.subarray(1));
  return corrected(correction, values, 0);
}

/** One order a day, oldest first, none after `asOfDay`. */
function isInOrder(days: ArrayLike<number>, asOfDay: number): boolean {
  for (let i = 1; i < days.length; i++) if (!(days[i - 1]! < days[i]!)) return false;
  return days.length === 0 || days[days.length - 1]! <= asOfDay;
}

/** The same for all customers, by number; NaN for those without an order by then. */
export function probabilitiesOfNoOrder(forecast: ShopForecast, orders: Orders, customerCount: number, asOfDay: number): Float64Array {
  return probabilitiesOf(forecast, groupOrderDays(orders, customerCount, asOfDay), asOfDay);
}

/** What to show of one customer's rhythm. */
export type OwnRhythm = {
  orders: number;
  lastOrderDay: number;
  silenceDays: number;
  /** Median of the gaps; null before the second repeat. */
  usualGapDays: number | null;
  probabilityAlive: number;
  /** Within the forecast's horizon, by the rhythm model alone. */
  expectedOrders: number;
};

/** One customer's rhythm as of a day; null without an order by then. */
export function describeOwnRhythm({ model, horizonDays }: ShopForecast, own: OwnOrders, asOfDay: number): OwnRhythm | null {
  const { days } = groupOrderDays({ customers: new Uint8Array(own.days.length), ...own }, 1, asOfDay);
  if (days.length === 0) return null;
  const lastOrderDay = days.at(-1)!;
  const history = { repeats: days.length - 1, recencyDays: lastOrderDay - days[0]!, ageDays: asOfDay - days[0]! };
  const gaps = days.slice(1).map((day, k) => day - days[k]!);
  return {
    orders: days.length,
    lastOrderDay,
    silenceDays: asOfDay - lastOrderDay,
    usualGapDays: gaps.length < 2 ? null : medianOf(gaps),
    probabilityAlive: probabilityAlive(model, history),
    expectedOrders: expectedOrders(model, history, horizonDays),
  };
}

/** The learned weights with the scale of today's customers. */
function correctionOf(plain: ShopForecast, everybody: OrderDays, [level = 0, ...weights]: readonly number[]): ShopForecast['correction'] {
  const { model, horizonDays, asOfDay, medianGapDays } = plain;
  const probabilities = probabilitiesNoOrder(model, summariseOrderDays(everybody, asOfDay).histories, horizonDays);
  const scales = scaleTraits(readTraits(everybody, probabilities, asOfDay, medianGapDays));
  return { level, traits: scales.map((scale, i) => ({ trait: i === 0 ? 'logOdds' : orderTraits[i - 1]!, ...scale, weight: weights[i]! })) };
}

type Rhythm = { kind: 'fitted'; model: RhythmModel; medianGapDays: number };

function rhythmOf(orderDays: OrderDays, asOfDay: number): Rhythm | NotEnoughData {
  const { histories } = summariseOrderDays(orderDays, asOfDay);
  const fit = fitRhythm(histories);
  if (fit.kind !== 'fitted') return fit;
  return histories.medianGapDays === null ? notEnoughData('noRepeatOrders') : { ...fit, medianGapDays: histories.medianGapDays };
}

function probabilitiesOf(
  { model, horizonDays, medianGapDays, correction }: ShopForecast,
  orderDays: OrderDays,
  asOfDay: number,
): Float64Array {
  const { histories, hasOrdered } = summariseOrderDays(orderDays, asOfDay);
  const probabilities = probabilitiesNoOrder(model, histories, horizonDays);
  const values = correction === null ? null : readTraits(orderDays, probabilities, asOfDay, medianGapDays);
  for (let c = 0; c < probabilities.length; c++) {
    if (hasOrdered[c] === 0) probabilities[c] = Number.NaN;
    else if (correction !== null && values !== null) probabilities[c] = corrected(correction, values, c * width);
  }
  return probabilities;
}

const lnOdds = (p: number): number => Math.max(-mostOdds, Math.min(mostOdds, Math.log(p / (1 - p))));

/** The probability of the customer whose traits begin at `from`. */
function corrected({ level, traits }: NonNullable<ShopForecast['correction']>, values: Float64Array, from: number): number {
  let odds = values[from]! + level;
  for (let i = 0; i < width; i++) odds += traits[i]!.weight * deviationsFrom(traits[i]!, values[from + i]!);
  return 1 / (1 + Math.exp(-odds));
}

/** Row by row: the log-odds of P0, then `orderTraits`. A customer without orders has a row that means nothing. */
function readTraits(orderDays: OrderDays, probabilities: Float64Array, asOfDay: number, medianGapDays: number): Float64Array {
  const values = new Float64Array(probabilities.length * width);
  for (let c = 0; c < probabilities.length; c++) {
    const from = orderDays.starts[c]!;
    const to = orderDays.starts[c + 1]!;
    if (from === to) continue;
    values[c * width] = lnOdds(probabilities[c]!);
    readOrderTraits(orderDays, [from, to], asOfDay, medianGapDays, values.subarray(c * width + 1, (c + 1) * width));
  }
  return values;
}

type Scale = Pick<TraitWeight, 'mean' | 'deviation'>;

/** Mean and standard deviation of each trait over the customers of whom it is known; a trait that does not vary has deviation 0. */
function scaleTraits(values: Float64Array): Scale[] {
  return Array.from({ length: width }, (_, i) => {
    const known = values.filter((value, at) => at % width === i && !Number.isNaN(value));
    const meanOf = (of: (value: number) => number): number => known.reduce((sum, value) => sum + of(value), 0) / Math.max(1, known.length);
    const mean = meanOf((value) => value);
    const deviation = Math.sqrt(meanOf((value) => (value - mean) ** 2));
    return { mean, deviation: deviation > 1e-9 * (1 + Math.abs(mean)) ? deviation : 0 };
  });
}

/** What is not known, or the same for all, is taken for the mean. */
function deviationsFrom({ mean, deviation }: Scale, value: number): number {
  if (deviation === 0 || Number.isNaN(value)) return 0;
  return Math.max(-mostDeviations, Math.min(mostDeviations, (value - mean) / deviation));
}

/** Weights of the level and of each trait, learned at earlier days of the same orders; null where they show nothing to correct. */
function learnCorrection(everybody: OrderDays, asOfDay: number, horizonDays: number): number[] | null {
  const count = everybody.starts.length - 1;
  const every = Math.ceil(count / mostLearned);
  const sample = Int32Array.from({ length: Math.ceil(count / every) }, (_, i) => i * every);
  const startDay = everybody.days.slice().sort()[Math.floor(startShare * everybody.days.length)]!;
  const span = asOfDay - startDay;
  const last = Math.max(origins.last, 1 - horizonDays / span);
  // A customer seen from several origins is still one.
  const rows: CorrectionRows = { width: width + 1, traits: [], logOdds: [], outcomes: [], weight: 1 / origins.count };
  for (let k = 0; k < origins.count; k++) {
    const origin = Math.round(startDay + span * (origins.first + ((last - origins.first) * k) / (origins.count - 1)));
    const ahead = Math.min(horizonDays, asOfDay - origin);
    if (ahead >= leastHorizonShare * horizonDays) addRowsOf(origin, ahead, everybody, sample, rows);
  }
  return fitCorrection(rows);
}

/** Everything as it was known on the day of the origin, the rhythm too, and what came in the days after. */
function addRowsOf(origin: number, aheadDays: number, everybody: OrderDays, sample: Int32Array, rows: CorrectionRows): void {
  const { starts, days } = everybody;
  const there = sample.filter((c) => days[starts[c]!]! <= origin);
  if (there.length < leastCustomers) return;
  const before = selectOrderDays(everybody, there, origin);
  const rhythm = rhythmOf(before, origin);
  if (rhythm.kind !== 'fitted') return;
  const probabilities = probabilitiesNoOrder(rhythm.model, summariseOrderDays(before, origin).histories, aheadDays);
  const values = readTraits(before, probabilities, origin, rhythm.medianGapDays);
  const scales = scaleTraits(values);
  for (const [i, c] of there.entries()) {
    const next = starts[c]! + before.starts[i + 1]! - before.starts[i]!;
    rows.outcomes.push(next < starts[c + 1]! && days[next]! <= origin + aheadDays ? 0 : 1);
    rows.logOdds.push(values[i * width]!);
    rows.traits.push(1, ...scales.map((scale, k) => deviationsFrom(scale, values[i * width + k]!)));
  }
}
