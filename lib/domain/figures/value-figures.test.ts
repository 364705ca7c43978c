import { describe, expect, it } from 'vitest';
import { shopLifetimeValue } from '../churn/lifetime-value.ts';
import { groupOrderDays } from '../churn/order-days.ts';
import type { ShopForecast } from '../churn/shop-forecast.ts';
import { contractValues, lifetimeYears, shopValues, valueFigures } from './value-figures.ts';

const economics = { marginShare: 0.3, discountRate: 0.1, contactCost: 0, currency: '' };
const shop: ShopForecast = {
  kind: 'fitted',
  horizonDays: 90,
  asOfDay: 1000,
  model: { kind: 'mbgNbd', r: 0.53, alphaDays: 43, a: 0.89, b: 1.61 },
  correction: null,
  meanNoOrder: 0.5,
  customers: 3,
  medianGapDays: 30,
};

describe('shopValues', () => {
  const orders = [
    [0, 100, 50],
    [0, 400, 70],
    [0, 700, 60],
    [0, 990, 40],
    [1, 995, 20],
    [2, 10, 30],
    [2, 40, 30],
    [3, 600, Number.NaN],
  ];
  const grouped = groupOrderDays(
    { customers: orders.map(([c]) => c!), days: orders.map(([, day]) => day!), amounts: orders.map(([, , amount]) => amount!) },
    5,
    1000,
  );
  const values = shopValues(grouped, 1000, shop, economics);

  it('takes what the last year brought', () => {
    expect(Array.from(values.revenueAYear)).toEqual([100, 20, Number.NaN, Number.NaN, Number.NaN]);
  });

  it.each([
    [0, { repeats: 3, recencyDays: 890, ageDays: 900 }],
    [1, { repeats: 0, recencyDays: 0, ageDays: 5 }],
    [2, { repeats: 1, recencyDays: 30, ageDays: 990 }],
  ])('comes within a thousandth of the lifetime value of customer %i', (c, history) => {
    const exact = shopLifetimeValue({
      model: shop.model,
      history,
      orderAmount: values.orderAmount[c]!,
      marginShare: 0.3,
      discountRateAYear: 0.1,
      horizonDays: lifetimeYears * 365,
    });
    expect(values.lifetimeValue[c]! / exact).toBeCloseTo(1, 3);
  });

  it('tells nothing of a customer without orders', () => {
    expect([values.lifetimeValue[4], values.revenueAYear[4]]).toEqual([Number.NaN, Number.NaN]);
  });
});

it('values a contract by the renewals to come', () => {
  const contract = {
    startDay: 0,
    endDay: null,
    cancelledDay: null,
    hasLeft: false,
    termMonths: 12,
    amountAMonth: 100,
    isAutoRenewed: true,
    tenureMonths: null,
    facts: {},
  };
  const gone = { ...contract, hasLeft: true, cancelledDay: 500 };
  // Half of all leave at each renewal whatever happened before: renewals to come 0.5 / (1 - 0.5 / 1.1).
  const renewals = [{ termMonths: 12, model: { alpha: 1e7, beta: 1e7 } }];
  const rows = [
    { customer: 0, contract },
    { customer: 1, contract: gone },
    { customer: 2, contract: { ...contract, termMonths: 1 } },
  ];
  const values = contractValues(rows, 3, 1000, renewals, economics);
  expect(Array.from(values.revenueAYear)).toEqual([1200, Number.NaN, 1200]);
  expect(values.lifetimeValue[0]).toBeCloseTo(0.3 * 1200 * (0.5 / (1 - 0.5 / 1.1)), 3);
  expect(values.lifetimeValue[2]).toBeNaN();
});

describe('valueFigures', () => {
  const revenueAYear = Float64Array.of(400, 400, 40, 40, 40, 20, 20, 20, 10, 10, Number.NaN);
  const lifetimeValue = Float64Array.of(9, 8, 7, 6, 5, 4, 3, 2, 1, Number.NaN, 100);
  const figures = valueFigures({ revenueAYear, lifetimeValue })!;

  it('finds who brings 80 %', () => {
    expect(figures).toMatchObject({ customers: 10, revenue: 1000, bestCustomerShare: 0.2, bestFifthShare: 0.8 });
    expect(figures.tiers).toEqual([
      { tier: 'best', customers: 2, revenue: 800, lifetimeValue: 8.5 },
      { tier: 'middle', customers: 6, revenue: 180, lifetimeValue: 4.5 },
      { tier: 'small', customers: 2, revenue: 20, lifetimeValue: 1 },
    ]);
  });

  it('draws a curve from nobody to everybody', () => {
    expect(figures.curve[0]).toEqual({ customerShare: 0, revenueShare: 0 });
    expect(figures.curve.at(-1)).toEqual({ customerShare: 1, revenueShare: 1 });
    expect(figures.curve.find(({ customerShare }) => customerShare === 0.2)?.revenueShare).toBe(0.8);
  });

  it('ranks by what is still to come', () => {
    expect(figures.lifetime).toMatchObject({ customers: 10, total: 145, median: 5 });
    expect(figures.top.slice(0, 2).map(({ customer, tier }) => [customer, tier])).toEqual([
      [10, null],
      [0, 'best'],
    ]);
  });

  it('tells nothing without money', () => {
    expect(valueFigures({ revenueAYear: Float64Array.of(Number.NaN), lifetimeValue: Float64Array.of(1) })).toBeNull();
  });
});
