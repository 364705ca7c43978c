import { describe, expect, it } from 'vitest';
import { baseChange, forecastBase, replacementCost, silentUnhappy } from './customer-base.ts';
import { retentionRate, survivalAfter } from './renewal-model.ts';

describe('a period', () => {
  it('with 680,000 joined and 170,000 of 17,000,000 lost: 1 % churn, 3 % growth, 4 % without the loss', () => {
    expect(baseChange({ atStart: 17_000_000, joined: 680_000, lost: 170_000 })).toEqual({
      churnRate: 0.01,
      netGrowthRate: 0.03,
      growthWithoutLossRate: 0.04,
      atEnd: 17_510_000,
    });
  });

  it('with 14 % joined and 12 % lost grows by 2 %', () => {
    expect(baseChange({ atStart: 100, joined: 14, lost: 12 })!.netGrowthRate).toBeCloseTo(0.02, 15);
  });

  it('has no rate with nobody at the start', () => {
    expect(baseChange({ atStart: 0, joined: 5, lost: 0 })).toBeNull();
  });
});

describe('what if', () => {
  const base = { customers: 1000, newRate: 0.2, revenuePerCustomer: 50, periods: 7 };

  it('two firms win 20 % a year and keep 90 and 80 %: after seven years x1.95 and x1.00', () => {
    const nine = forecastBase({ ...base, retentionRate: 0.9 });
    const eight = forecastBase({ ...base, retentionRate: 0.8 });
    expect(nine[1]!.customers).toBeCloseTo(1100, 9);
    expect(eight[1]!.customers).toBeCloseTo(1000, 9);
    expect((nine[7]!.customers / 1000).toFixed(2)).toBe('1.95');
    expect((eight[7]!.customers / 1000).toFixed(2)).toBe('1.00');
    expect(nine[7]!.revenue).toBeCloseTo(50 * nine[7]!.customers, 9);
    expect(nine.map(({ period }) => period)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('takes a rate a period, as the model of renewals gives them', () => {
    const model = { alpha: 0.668, beta: 3.806 };
    const rates = [1, 2, 3, 4].map((period) => retentionRate(model, period));
    const rows = forecastBase({ ...base, newRate: 0, retentionRate: rates, periods: 4 });
    expect(rows[4]!.customers).toBeCloseTo(1000 * survivalAfter(model, 4), 9);
    const longer = forecastBase({ ...base, newRate: 0, retentionRate: [0.5, 0.9], periods: 3 });
    expect(longer.map(({ customers }) => Math.round(customers))).toEqual([1000, 500, 450, 405]);
    expect(() => forecastBase({ ...base, retentionRate: [] })).toThrow(RangeError);
  });
});

describe('rules of thumb', () => {
  it('behind every complaint stand 10 to 25 unhappy customers', () => {
    expect(silentUnhappy(12)).toEqual({ low: 120, high: 300 });
    expect(silentUnhappy(0)).toEqual({ low: 0, high: 0 });
  });

  it('replacing a customer costs 5 to 7 times keeping one', () => {
    expect(replacementCost(10, 30)).toEqual({ low: 1500, high: 2100 });
  });
});
