/**
 * `node scripts/bench-models.mjs`: JSON. The fit of the rhythm model, P(no order) of a million customers, and a shop's whole
 * forecast, each beside a reference in the same run: a plain Nelder-Mead fit, one loop of as many Math.exp, one sort.
 */
import { fitRhythm } from '../lib/domain/churn/fit-rhythm.ts';
import { toPurchaseHistories } from '../lib/domain/churn/purchase-histories.ts';
import { probabilitiesNoOrder } from '../lib/domain/churn/rhythm-model.ts';
import { fitShopForecast, probabilitiesOfNoOrder } from '../lib/domain/churn/shop-forecast.ts';
import { lnBeta, lnGamma } from '../lib/domain/churn/special-functions.ts';
import { readCdnow } from '../tests/fixtures/churn/read.ts';

const round = (/** @type {number} */ value) => Math.round(value * 100) / 100;

/** Milliseconds of the first call and, once warm, of the median and the fastest of some rounds. */
function time(/** @type {number} */ rounds, /** @type {() => unknown} */ act) {
  /** @type {number[]} */
  const times = [];
  for (let i = 0; i < rounds + 3; i += 1) {
    const from = performance.now();
    act();
    times.push(performance.now() - from);
  }
  const warm = times.slice(3).toSorted((a, b) => a - b);
  return { medianMs: round(warm[warm.length >> 1] ?? 0), minMs: round(warm[0] ?? 0), firstMs: round(times[0] ?? 0), rounds };
}

/** ln L of MBG/NBD, customer by customer, as one would write it down: the same result without any of our shortcuts. */
function plainLogLikelihood(
  /** @type {number[]} */ point,
  /** @type {import('../lib/domain/churn/purchase-histories.ts').PurchaseHistory[]} */ customers,
) {
  const [r = 0, alpha = 0, a = 0, b = 0] = point.map(Math.exp);
  let sum = 0;
  for (const { repeats: x, recencyDays, ageDays } of customers) {
    const stays = lnBeta(a, b + x + 1) - (r + x) * Math.log(alpha + ageDays);
    const stopped = lnBeta(a + 1, b + x) - (r + x) * Math.log(alpha + recencyDays);
    const most = Math.max(stays, stopped);
    sum += lnGamma(r + x) - lnGamma(r) + r * Math.log(alpha) - lnBeta(a, b) + most;
    sum += Math.log(Math.exp(stays - most) + Math.exp(stopped - most));
  }
  return sum;
}

/** Nelder and Mead 1965 with the usual coefficients, until the simplex is flat to 1e-8. @returns {{ point: number[], value: number }} */
function nelderMead(/** @type {(point: number[]) => number} */ valueAt, /** @type {number[]} */ start) {
  const corners = [start, ...start.map((_, i) => start.map((part, j) => part + (i === j ? 0.5 : 0)))].map((point) => ({
    point,
    value: valueAt(point),
  }));
  for (let step = 0; step < 2000; step += 1) {
    corners.sort((a, b) => a.value - b.value);
    const best = /** @type {{ point: number[], value: number }} */ (corners[0]);
    const worst = /** @type {{ point: number[], value: number }} */ (corners.at(-1));
    if (worst.value - best.value < 1e-8) break;
    const centre = start.map((_, i) => corners.slice(0, -1).reduce((sum, { point }) => sum + (point[i] ?? 0), 0) / start.length);
    const along = (/** @type {number} */ share) => {
      const point = centre.map((part, i) => part + share * (part - (worst.point[i] ?? 0)));
      return { point, value: valueAt(point) };
    };
    const reflected = along(1);
    const second = corners.at(-2)?.value ?? 0;
    if (reflected.value < best.value) {
      const expanded = along(2);
      corners[corners.length - 1] = expanded.value < reflected.value ? expanded : reflected;
    } else if (reflected.value < second) corners[corners.length - 1] = reflected;
    else {
      const contracted = along(reflected.value < worst.value ? 0.5 : -0.5);
      if (contracted.value < Math.min(reflected.value, worst.value)) corners[corners.length - 1] = contracted;
      else {
        for (const corner of corners.slice(1)) {
          corner.point = corner.point.map((part, i) => ((best.point[i] ?? 0) + part) / 2);
          corner.value = valueAt(corner.point);
        }
      }
    }
  }
  const [best = { point: start, value: Number.NaN }] = corners.toSorted((a, b) => a.value - b.value);
  return best;
}

/** A million customers like those of CDNOW, each a little younger or older; `part` of a day makes times that are not whole. */
function million(
  /** @type {import('../lib/domain/churn/purchase-histories.ts').PurchaseHistory[]} */ customers,
  /** @type {number} */ part,
) {
  const count = 1_000_000;
  const columns = { repeats: new Float64Array(count), recencyDays: new Float64Array(count), ageDays: new Float64Array(count) };
  for (let i = 0; i < count; i += 1) {
    const customer = customers[i % customers.length];
    if (customer === undefined) throw new Error('There are no customers to multiply.');
    columns.repeats[i] = customer.repeats;
    columns.recencyDays[i] = customer.recencyDays;
    columns.ageDays[i] = customer.ageDays + ((i * 7919) % 400) + part;
  }
  return { ...columns, medianGapDays: 27 };
}

/** 1,000,000 orders of 100,000 customers over three years, by date: the number of orders of a customer is as uneven as in life. */
function largeShop() {
  const customerCount = 100_000;
  const count = 1_000_000;
  const rows = Array.from({ length: count }, (_, i) => {
    const share = ((i * 7919) % count) / count;
    const customer = i < customerCount ? i : Math.floor(customerCount * share ** 3);
    const from = (customer * 331) % 700;
    return { customer, day: from + (i < customerCount ? 0 : (i * 104_729) % (1000 - from)), amount: 10 + (i % 90) };
  }).toSorted((a, b) => a.day - b.day);
  const orders = {
    customers: Int32Array.from(rows, ({ customer }) => customer),
    days: Int32Array.from(rows, ({ day }) => day),
    amounts: Float64Array.from(rows, ({ amount }) => amount),
  };
  return { orders, customerCount, asOfDay: 1000 };
}

export function measureModels() {
  const customers = readCdnow().map(({ history }) => history);
  const histories = toPurchaseHistories(customers);
  const fitted = fitRhythm(histories);
  if (fitted.kind !== 'fitted') throw new Error('The model was not fitted, so the figure would mean nothing.');
  const start = [0.8, histories.medianGapDays ?? 1, 0.6, 1.5].map(Math.log);
  const plain = nelderMead((point) => -plainLogLikelihood(point, customers), start);
  if (Math.abs(plain.value + fitted.logLikelihood) > 0.02) throw new Error('The reference found something else.');

  const { orders, customerCount, asOfDay } = largeShop();
  const shop = fitShopForecast(orders, customerCount, asOfDay, null);
  if (shop.kind !== 'fitted' || shop.correction === null) throw new Error('The shop was not fitted, so the figure would mean nothing.');

  const { model } = fitted;
  const whole = million(customers, 0);
  const fractional = million(customers, 0.25);
  const count = whole.repeats.length;
  const into = new Float64Array(count);
  const exponents = Float64Array.from(whole.ageDays, (days) => -days / 100);
  return {
    fit: {
      customers: customers.length,
      ...time(25, () => fitRhythm(histories)),
      reference: {
        what: 'a plain Nelder-Mead fit, customer by customer',
        ...time(5, () => nelderMead((point) => -plainLogLikelihood(point, customers), start)),
      },
    },
    noOrder: {
      customers: count,
      ...time(15, () => probabilitiesNoOrder(model, whole, 273, into)),
      notWholeDays: time(15, () => probabilitiesNoOrder(model, fractional, 273, into)),
      reference: {
        what: 'one Math.exp a customer',
        ...time(15, () => {
          for (let i = 0; i < count; i += 1) into[i] = Math.exp(exponents[i] ?? 0);
        }),
      },
    },
    shop: {
      customers: customerCount,
      orders: orders.days.length,
      fit: time(3, () => fitShopForecast(orders, customerCount, asOfDay, null)),
      noOrder: time(5, () => probabilitiesOfNoOrder(shop, orders, customerCount, asOfDay)),
      reference: { what: 'one sort of as many amounts', ...time(5, () => orders.amounts.toSorted()) },
    },
  };
}

if (import.meta.main) console.log(JSON.stringify(measureModels(), null, 2));
