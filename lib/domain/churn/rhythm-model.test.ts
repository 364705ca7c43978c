import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCdnow, reference } from '../../../tests/fixtures/churn/read.ts';
import { toPurchaseHistories, type PurchaseHistory } from './purchase-histories.ts';
import {
  expectedOrders,
  expectedOrdersOfNew,
  probabilitiesNoOrder,
  probabilityAlive,
  probabilityNoOrder,
  probabilityOfOrders,
  type RhythmModel,
} from './rhythm-model.ts';

const bg = reference.bgnbd_cdnow;
const mbg = reference.mbgnbd_cdnow;
/** Published times are weeks. */
const inDays = ([repeats, recencyWeeks, ageWeeks]: readonly [number, number, number]): PurchaseHistory => ({
  repeats,
  recencyDays: recencyWeeks * 7,
  ageDays: ageWeeks * 7,
});
const bgModel: RhythmModel = { kind: 'bgNbd', r: bg.r, alphaDays: bg.alpha * 7, a: bg.a, b: bg.b };
const mbgModel: RhythmModel = { kind: 'mbgNbd', r: mbg.r, alphaDays: mbg.alpha * 7, a: mbg.a, b: mbg.b };
/** In weeks throughout. */
const bgRounded: RhythmModel = { kind: 'bgNbd', r: 0.243, alphaDays: 4.414, a: 0.793, b: 2.426 };
const customer1516: PurchaseHistory = { repeats: 26, recencyDays: 216, ageDays: 217 };

/** Equal to so many parts of itself. */
function expectWithin(value: number, expected: number, relative: number): void {
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(relative * Math.abs(expected));
}

describe('BG/NBD on CDNOW', () => {
  it('knows customer 1516', () => {
    expectWithin(probabilityAlive(bgModel, customer1516), bg.cust1516.p_alive, 1e-8);
    expectWithin(expectedOrders(bgModel, customer1516, 364), bg.cust1516.E52, 1e-6);
  });

  it('tells the orders of a new customer', () => {
    expectWithin(expectedOrdersOfNew(bgModel, 364), bg.E_new_52, 1e-6);
    const { 78: oneAndAHalfYears, ...published } = bg.expectation_t as Record<string, number>;
    for (const [weeks, orders] of Object.entries(published))
      expect(expectedOrdersOfNew(bgModel, Number(weeks) * 7).toFixed(4)).toBe(orders.toFixed(4));
    // The published 1.8576 is the series stopped after 150 terms; the whole of it, by 30-digit arithmetic:
    expectWithin(expectedOrdersOfNew(bgModel, 78 * 7), 1.857_941_880_002_557_8, 1e-12);
    expectWithin(expectedOrdersOfNew(bgModel, 78 * 7), oneAndAHalfYears!, 2e-4);
  });

  it('shows the paradox: the more orders before a silence, the surer the end', () => {
    for (const [key, orders] of Object.entries(bg.paradox_tx20_T39_E52 as Record<string, number>))
      expectWithin(expectedOrders(bgModel, inDays([Number(key.slice(1)), 20, 39]), 364), orders, 1e-6);
  });

  it('gives the published distribution at the rounded parameters', () => {
    const published = bg.pmf_rounded_params;
    expectWithin(probabilityOfOrders(bgRounded, 0, 39), published['P(X(39)=0)'], 1e-6);
    expectWithin(probabilityOfOrders(bgRounded, 10, 2), published['P(X(2)=10)'], 1e-5);
    for (const [i, probability] of (published['P(X(30)=11..20)'] as number[]).entries())
      expectWithin(probabilityOfOrders(bgRounded, 11 + i, 30), probability, 1e-6);
  });

  it('expects the published orders of each group in the 39 weeks after', () => {
    const { n, actual, bgnbd } = bg.holdout_mean_by_x_0to7plus as Record<string, number[]>;
    const customers = readCdnow();
    for (let x = 0; x <= 7; x++) {
      const group = customers.filter(({ history }) => Math.min(7, history.repeats) === x);
      const mean = (of: (customer: (typeof group)[number]) => number): number =>
        group.reduce((sum, one) => sum + of(one), 0) / group.length;
      expect(group.length).toBe(n![x]);
      expect(mean(({ holdoutOrders }) => holdoutOrders)).toBeCloseTo(actual![x]!, 5);
      expectWithin(
        mean(({ history }) => expectedOrders(bgModel, history, 273)),
        bgnbd![x]!,
        1e-5,
      );
    }
  });

  it('expects the published repeat orders of all customers week by week', () => {
    const ages = readCdnow().map(({ history }) => history.ageDays);
    for (const [i, expected] of (bg.cumulative_cols_20_25.bgnbd as number[]).entries()) {
      // The first customers came 272 days before the others' histories end.
      const sum = ages.reduce((sum, age) => sum + expectedOrdersOfNew(bgModel, (20 + i) * 7 - (272 - age)), 0);
      expectWithin(sum, expected, 2e-6);
    }
  });
});

describe('MBG/NBD on CDNOW', () => {
  it('knows customer 1516', () => {
    expectWithin(probabilityAlive(mbgModel, customer1516), mbg.cust1516_p_alive, 1e-8);
  });

  it('agrees with the other implementation at its own parameters', () => {
    const model = {
      kind: 'mbgNbd',
      r: 0.5248377255677019,
      alphaDays: 7 * 6.182988479134203,
      a: 0.8913562809310627,
      b: 1.614000025671838,
    } as const;
    const key = 'with_lifetimes_params_r.5248377255677019_al6.182988479134203_a.8913562809310627_b1.614000025671838';
    const { 'x2_tx30.43_T38.86': x2, 'x26_tx30.86_T31': x26, 'x0_T38.86': x0 } = mbg[key];
    for (const [history, expected] of [
      [inDays([2, 30.43, 38.86]), x2],
      [inDays([0, 0, 38.86]), x0],
    ] as const) {
      expectWithin(probabilityAlive(model, history), expected.p_alive, 1e-12);
      expectWithin(expectedOrders(model, history, 273), expected.E39, 1e-12);
      expectWithin(probabilityNoOrder(model, history, 273), expected.p_no_order_39, 1e-12);
    }
    expectWithin(probabilityAlive(model, inDays([26, 30.86, 31])), x26.p_alive, 1e-12);
    expectWithin(expectedOrders(model, inDays([26, 30.86, 31]), 364), x26.E52, 1e-12);
  });
});

const parameter = fc.double({ min: -3, max: 3, noNaN: true }).map(Math.exp);
const models = fc.record({
  kind: fc.constantFrom('mbgNbd' as const, 'bgNbd' as const),
  r: parameter,
  alphaDays: parameter.map((value) => 30 * value),
  a: parameter,
  b: parameter,
});
const histories = fc
  .record({ repeats: fc.oneof(fc.nat(30), fc.constant(1000)), ageDays: fc.nat(4000), share: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map(({ repeats, ageDays, share }) => ({ repeats, ageDays, recencyDays: repeats === 0 ? 0 : Math.floor(share * ageDays) }));
const horizons = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 4000 }), fc.constant(1e9));

describe('any model and history', () => {
  it('gives probabilities, and orders that are finite and not negative', () => {
    fc.assert(
      fc.property(models, histories, horizons, (model, history, horizonDays) => {
        for (const probability of [probabilityAlive(model, history), probabilityNoOrder(model, history, horizonDays)])
          expect(probability >= 0 && probability <= 1).toBe(true);
        const orders = expectedOrders(model, history, horizonDays);
        expect(Number.isFinite(orders) && orders >= 0).toBe(true);
      }),
    );
  });

  it('fears a longer silence more, and expects more of a longer horizon', () => {
    fc.assert(
      fc.property(models, histories, fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 1, max: 500 }), (model, history, h, more) => {
        const later = { ...history, ageDays: history.ageDays + more };
        expect(probabilityAlive(model, later)).toBeLessThanOrEqual(probabilityAlive(model, history) + 1e-12);
        expect(probabilityNoOrder(model, later, h)).toBeGreaterThanOrEqual(probabilityNoOrder(model, history, h) - 1e-12);
        expect(probabilityNoOrder(model, history, h + more)).toBeLessThanOrEqual(probabilityNoOrder(model, history, h) + 1e-12);
        const orders = expectedOrders(model, history, h);
        expect(expectedOrders(model, history, h + more)).toBeGreaterThanOrEqual(orders * (1 - 1e-9));
        // An order at least is expected at least as often as one comes.
        expect(orders).toBeGreaterThanOrEqual((1 - probabilityNoOrder(model, history, h)) * (1 - 1e-7) - 1e-12);
      }),
    );
  });

  it('has two ways to the orders expected, and they meet', () => {
    // Series up to z = 0.9, integral beyond: no step where one takes over from the other.
    fc.assert(
      fc.property(models, histories, (model, history) => {
        const border = 9 * (model.alphaDays + history.ageDays);
        const below = expectedOrders(model, history, border * (1 - 1e-9));
        const above = expectedOrders(model, history, border * (1 + 1e-9));
        expect(Math.abs(above - below)).toBeLessThanOrEqual(1e-7 * above);
      }),
    );
  });

  it('passes smoothly through a = 1', () => {
    const at = (a: number): number => expectedOrders({ ...mbgModel, a }, customer1516, 364);
    expect(at(1)).toBeCloseTo((at(1 - 1e-5) + at(1 + 1e-5)) / 2, 8);
    expect(at(1)).toBeCloseTo(at(1 + 1e-12), 9);
  });

  it('has a distribution of orders that adds up to 1, with the mean that is expected', () => {
    fc.assert(
      fc.property(models, fc.integer({ min: 1, max: 60 }), (model, days) => {
        let all = 0;
        let mean = 0;
        for (let x = 0; x < 3000; x++) {
          const probability = probabilityOfOrders(model, x, days);
          all += probability;
          mean += x * probability;
        }
        expect(all).toBeCloseTo(1, 8);
        expect(mean).toBeCloseTo(expectedOrdersOfNew(model, days), 6);
        const unknown = { repeats: 0, recencyDays: 0, ageDays: 0 };
        expect(probabilityOfOrders(model, 0, days)).toBeCloseTo(probabilityNoOrder(model, unknown, days), 12);
      }),
      { numRuns: 30 },
    );
  });

  it('is the same for many customers as for each', () => {
    const odd = fc.record({ repeats: fc.nat(5), recencyDays: fc.constant(3.5), ageDays: fc.constant(70.25) });
    fc.assert(
      fc.property(
        models,
        fc.array(fc.oneof(histories, odd), { minLength: 1 }),
        fc.integer({ min: 1, max: 700 }),
        (model, rows, horizon) => {
          const many = probabilitiesNoOrder(model, toPurchaseHistories(rows), horizon);
          for (const [i, row] of rows.entries()) {
            expect(Math.abs(many[i]! - probabilityNoOrder(model, row, horizon))).toBeLessThan(1e-9);
            expect(many[i]! >= 0 && many[i]! <= 1).toBe(true);
          }
        },
      ),
    );
  });
});
