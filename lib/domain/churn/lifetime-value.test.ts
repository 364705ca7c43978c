import { describe, expect, it } from 'vitest';
import { contractLifetimeValue, shopLifetimeValue } from './lifetime-value.ts';
import { expectedOrders, type RhythmModel } from './rhythm-model.ts';

const model: RhythmModel = { kind: 'mbgNbd', r: 0.525, alphaDays: 43, a: 0.891, b: 1.614 };
const history = { repeats: 3, recencyDays: 200, ageDays: 230 };
const money = { model, history, orderAmount: 40, marginShare: 0.3, horizonDays: 700 };

describe('a shop', () => {
  it('without discount earns orders times amount times margin', () => {
    expect(shopLifetimeValue({ ...money, discountRateAYear: 0 })).toBeCloseTo(expectedOrders(model, history, 700) * 12, 9);
  });

  it('earns less the higher the discount, and no less than with all at the end', () => {
    const free = shopLifetimeValue({ ...money, discountRateAYear: 0 });
    const at10 = shopLifetimeValue({ ...money, discountRateAYear: 0.1 });
    expect(at10).toBeLessThan(free);
    expect(at10).toBeGreaterThan(free / 1.1 ** (700 / 365.25));
    expect(shopLifetimeValue({ ...money, discountRateAYear: 0.2 })).toBeLessThan(at10);
  });

  it('earns nothing in no time', () => {
    expect(shopLifetimeValue({ ...money, discountRateAYear: 0.1, horizonDays: 0 })).toBe(0);
  });
});

describe('a contract', () => {
  it('earns the margin of the renewals to come', () => {
    // Fader and Hardie 2007 and 2010: 7.530 renewals of a high-end customer in the eighth year.
    expect(contractLifetimeValue({ alpha: 0.668, beta: 3.806 }, 8, 100, 0.1)).toBeCloseTo(753, 0);
  });
});
