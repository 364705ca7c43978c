import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, readOrders } from '../../../tests/fixtures/churn/read.ts';
import { brierScore, rankingQuality } from './forecast-measures.ts';
import type { NotEnoughData } from './not-enough-data.ts';
import type { Orders } from './orders.ts';
import { probabilityNoOrder } from './rhythm-model.ts';
import { describeOwnRhythm, fitShopForecast, probabilitiesOfNoOrder, probabilityOfNoOrder, type ShopForecast } from './shop-forecast.ts';

const cdnow = readOrders('cdnow-sample-transactions.csv', 'amount_usd');
const september = dayOf('1997-09-30');

function fitted(forecast: ShopForecast | NotEnoughData): ShopForecast {
  if (forecast.kind !== 'fitted') throw new Error(forecast.why);
  return forecast;
}
const ofCdnow = fitted(fitShopForecast(cdnow.orders, cdnow.customerCount, september, 273));

type Row = readonly [customer: number, day: number, amount: number];
const ordersOf = (rows: readonly Row[]): Orders => ({
  customers: rows.map(([customer]) => customer),
  days: rows.map(([, day]) => day),
  amounts: rows.map(([, , amount]) => amount),
});
const rowsOf = ({ customers, days, amounts }: Orders): Row[] =>
  Array.from({ length: customers.length }, (_, i) => [customers[i]!, days[i]!, amounts[i]!]);

/** Customers who order at a steady gap of their own, until they stop after 1 to 13 orders. */
function evenShop(customers: number, gapDays: number): Row[] {
  return Array.from({ length: customers }, (_, c) =>
    Array.from({ length: 1 + ((c * 7) % 13) }, (_, k): Row => [c, (c % 60) + k * (gapDays + (c % 5)), 10 + (c % 9)]),
  ).flat();
}

describe('CDNOW, 39 weeks', () => {
  it('is what evaluate prints', () => {
    const all = probabilitiesOfNoOrder(ofCdnow, cdnow.orders, cdnow.customerCount, september);
    const came = new Set(rowsOf(cdnow.orders).flatMap(([c, day]) => (day > september && day <= september + 273 ? [c] : [])));
    const outcomes = Array.from(all.keys(), (c) => (came.has(c) ? 0 : 1));
    expect(rankingQuality(all, outcomes)).toBeCloseTo(0.7754, 3.9);
    expect(brierScore(all, outcomes)).toBeCloseTo(0.1562, 3.9);
    expect(ofCdnow.meanNoOrder).toBeCloseTo(all.reduce((sum, p) => sum + p, 0) / all.length, 12);
    expect(ofCdnow).toMatchObject({ customers: 2357, horizonDays: 273, asOfDay: september });
    expect(ofCdnow.correction).not.toBeNull();
  });

  it('learns nothing from what comes after', () => {
    const before = rowsOf(cdnow.orders).filter(([, day]) => day <= september);
    expect(fitShopForecast(ordersOf(before), cdnow.customerCount, september, 273)).toEqual(ofCdnow);
  });

  it('is the same to the last digit in any order of orders and customers', () => {
    const last = cdnow.customerCount - 1;
    const turned = rowsOf(cdnow.orders)
      .toReversed()
      .map(([c, day, amount]): Row => [last - c, day, amount]);
    expect(fitShopForecast(ordersOf(turned), cdnow.customerCount, september, 273)).toEqual(ofCdnow);
  });

  it('is plain data, and says the same of one customer as of all', () => {
    const stored = JSON.parse(JSON.stringify(ofCdnow)) as ShopForecast;
    expect(stored).toEqual(ofCdnow);
    const later = september + 40;
    const all = probabilitiesOfNoOrder(stored, cdnow.orders, cdnow.customerCount, later);
    for (const c of [0, 1, 17, 1515]) {
      const own = rowsOf(cdnow.orders).filter(([customer]) => customer === c);
      const one = { days: own.map(([, day]) => day), amounts: own.map(([, , amount]) => amount) };
      expect(probabilityOfNoOrder(stored, one, later)).toBeCloseTo(all[c]!, 10);
      const turned = { days: one.days.toReversed(), amounts: one.amounts.toReversed() };
      expect(probabilityOfNoOrder(stored, turned, later)).toBe(probabilityOfNoOrder(stored, one, later));
    }
    expect(probabilityOfNoOrder(stored, { days: [later + 1], amounts: [5] }, later)).toBeNull();
    expect(probabilityOfNoOrder(stored, { days: [], amounts: [] }, later)).toBeNull();
  });

  it('takes the shop’s own horizon where none is set', () => {
    expect(fitted(fitShopForecast(cdnow.orders, cdnow.customerCount, september, null)).horizonDays).toBe(3 * ofCdnow.medianGapDays);
    expect(() => fitShopForecast(cdnow.orders, cdnow.customerCount, september, 0)).toThrow(RangeError);
    expect(() => fitShopForecast(cdnow.orders, cdnow.customerCount, september, Number.NaN)).toThrow(RangeError);
  });
});

describe('other shops', () => {
  it('without amounts are forecast all the same', () => {
    const nameless = { ...cdnow.orders, amounts: new Float64Array(cdnow.orders.days.length).fill(Number.NaN) };
    const forecast = fitted(fitShopForecast(nameless, cdnow.customerCount, september, 273));
    const amount = forecast.correction!.traits.find(({ trait }) => trait === 'amount')!;
    expect(amount).toMatchObject({ mean: 0, deviation: 0 });
    const all = probabilitiesOfNoOrder(forecast, nameless, cdnow.customerCount, september);
    expect(all.every((p) => p > 0 && p < 1)).toBe(true);
  });

  it('with few customers stay with the rhythm model', () => {
    const fifteen = ordersOf(rowsOf(cdnow.orders).filter(([c]) => c % 157 === 3));
    const forecast = fitted(fitShopForecast(fifteen, cdnow.customerCount, september, null));
    expect(forecast.correction).toBeNull();
    const days = [september - 200, september - 150];
    expect(probabilityOfNoOrder(forecast, { days, amounts: [1, 1] }, september)).toBeCloseTo(
      probabilityNoOrder(forecast.model, { repeats: 1, recencyDays: 50, ageDays: 200 }, forecast.horizonDays),
      12,
    );
  });

  it('whose orders all lie in one month, or long ago, have probabilities too', () => {
    const month = ordersOf(rowsOf(cdnow.orders).map(([c, day, amount]) => [c, day % 30, amount]));
    for (const [orders, asOfDay] of [
      [month, 30],
      [cdnow.orders, september + 3000],
    ] as const) {
      const forecast = fitted(fitShopForecast(orders, cdnow.customerCount, asOfDay, null));
      const all = probabilitiesOfNoOrder(forecast, orders, cdnow.customerCount, asOfDay);
      expect(all.every((p) => p >= 0 && p <= 1)).toBe(true);
    }
  });

  it('with steady rhythms learn that a missed order is bad news', () => {
    const steady = ordersOf(evenShop(400, 28));
    const forecast = fitted(fitShopForecast(steady, 400, 300, 60));
    const own = { days: [100, 130, 160, 190, 220], amounts: [10, 10, 10, 10, 10] };
    const plain = { ...forecast, correction: null };
    expect(probabilityOfNoOrder(forecast, own, 300)!).toBeGreaterThan(probabilityOfNoOrder(plain, own, 300)!);
    expect(probabilityOfNoOrder(forecast, own, 300)!).toBeGreaterThan(probabilityOfNoOrder(forecast, own, 225)!);
  });

  it('that are as the rhythm model says are forecast no worse than by it', () => {
    // Rates gamma(1, 30 days) and chances to stop beta(1, 2), by inversion of a fixed sequence of numbers.
    let seed = 7;
    const uniform = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
    const rows: Row[] = [];
    for (let c = 0; c < 1500; c++) {
      const gap = -30 / Math.log(uniform());
      const stop = 1 - Math.sqrt(uniform());
      for (let day = 90 * uniform(); day < 600; day -= gap * Math.log(uniform())) {
        rows.push([c, Math.floor(day), 10]);
        if (uniform() < stop) break;
      }
    }
    const forecast = fitted(fitShopForecast(ordersOf(rows), 1500, 300, 300));
    const came = new Set(rows.flatMap(([c, day]) => (day > 300 ? [c] : [])));
    const outcomes = Array.from({ length: 1500 }, (_, c) => (came.has(c) ? 0 : 1));
    const brier = (by: ShopForecast): number => brierScore(probabilitiesOfNoOrder(by, ordersOf(rows), 1500, 300), outcomes)!;
    expect(brier(forecast)).toBeLessThan(brier({ ...forecast, correction: null }) + 0.001);
  });

  it('say when there is too little', () => {
    expect(fitShopForecast(ordersOf([]), 0, 10, 30)).toEqual({ kind: 'notEnoughData', why: 'noCustomers' });
    expect(fitShopForecast(ordersOf([[0, 11, 5]]), 1, 10, 30)).toEqual({ kind: 'notEnoughData', why: 'noCustomers' });
    const once: Row[] = [
      [0, 3, 5],
      [0, 3, 8],
      [1, 4, 2],
    ];
    expect(fitShopForecast(ordersOf(once), 2, 10, 30)).toEqual({ kind: 'notEnoughData', why: 'noRepeatOrders' });
  });

  it('of any kind have probabilities or too little to tell, never NaN, the same in any order', () => {
    const row: fc.Arbitrary<Row> = fc.tuple(
      fc.nat(30),
      fc.oneof(fc.nat(40), fc.nat(1500)),
      fc.oneof(fc.double({ min: -50, max: 500, noNaN: true }), fc.constant(Number.NaN)),
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 300 }), fc.nat(1600), fc.constantFrom(null, 7, 90, 365), (rows, asOfDay, horizon) => {
        const forecast = fitShopForecast(ordersOf(rows), 31, asOfDay, horizon);
        const turned = rows.toReversed().map(([c, day, amount]): Row => [30 - c, day, amount]);
        expect(fitShopForecast(ordersOf(turned), 31, asOfDay, horizon)).toEqual(forecast);
        if (forecast.kind !== 'fitted') return;
        expect(JSON.parse(JSON.stringify(forecast))).toEqual(forecast);
        expect(forecast.meanNoOrder >= 0 && forecast.meanNoOrder <= 1).toBe(true);
        for (const day of [asOfDay, asOfDay + 100]) {
          const all = probabilitiesOfNoOrder(forecast, ordersOf(rows), 31, day);
          const has = new Set(rows.flatMap(([c, at]) => (at <= day ? [c] : [])));
          for (const [c, p] of all.entries()) expect(has.has(c) ? p >= 0 && p <= 1 : Number.isNaN(p)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('one customer’s rhythm', () => {
  it('is described from the own orders', () => {
    const own = { days: [september - 20, september - 100, september - 60, september - 20], amounts: [1, 2, 3, 4] };
    const rhythm = describeOwnRhythm(ofCdnow, own, september)!;
    expect(rhythm).toMatchObject({ orders: 3, lastOrderDay: september - 20, silenceDays: 20, usualGapDays: 40 });
    expect(rhythm.probabilityAlive > 0 && rhythm.probabilityAlive < 1).toBe(true);
    expect(rhythm.expectedOrders).toBeGreaterThan(0);
    expect(describeOwnRhythm(ofCdnow, { days: [september, september - 9], amounts: [1, 1] }, september)!.usualGapDays).toBeNull();
    expect(describeOwnRhythm(ofCdnow, { days: [september + 1], amounts: [1] }, september)).toBeNull();
  });
});
