import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, readCdnow, readOrders, reference } from '../../../tests/fixtures/churn/read.ts';
import { fitRhythm, fitRhythmByLikelihood, type RhythmFit } from './fit-rhythm.ts';
import { brierScore, calibrationError, logLoss, rankingQuality } from './forecast-measures.ts';
import type { NotEnoughData } from './not-enough-data.ts';
import { summariseOrders, toPurchaseHistories, type PurchaseHistory } from './purchase-histories.ts';
import { expectedOrders, probabilitiesNoOrder, probabilityAlive, probabilityNoOrder, type RhythmModel } from './rhythm-model.ts';

const customers = readCdnow();
const rows = customers.map(({ history }) => history);
const cdnow = toPurchaseHistories(rows);
const lnSeven = Math.log(7);
const repeats = rows.reduce((sum, history) => sum + history.repeats, 0);

function fitted(fit: RhythmFit | NotEnoughData): RhythmFit {
  if (fit.kind !== 'fitted') throw new Error(fit.why);
  return fit;
}
/** As published: in weeks. */
const inWeeks = ({ model, logLikelihood }: RhythmFit) => ({
  parameters: [model.r, model.alphaDays / 7, model.a, model.b],
  logLikelihood: logLikelihood + repeats * lnSeven,
});

describe('CDNOW', () => {
  it('BG/NBD by maximum likelihood is as published', () => {
    const { parameters, logLikelihood } = inWeeks(fitted(fitRhythmByLikelihood('bgNbd', cdnow)));
    expect(parameters.map((value) => value.toFixed(3))).toEqual(['0.243', '4.414', '0.793', '2.426']);
    expect(logLikelihood).toBeCloseTo(reference.bgnbd_cdnow.LL, 5);
    // Nothing is more likely: not even what the reference found.
    expect(logLikelihood).toBeGreaterThanOrEqual(reference.bgnbd_cdnow.LL - 5e-7);
  });

  it('MBG/NBD by maximum likelihood is as published', () => {
    const { parameters, logLikelihood } = inWeeks(fitted(fitRhythmByLikelihood('mbgNbd', cdnow)));
    expect(parameters.map((value) => value.toFixed(3))).toEqual(['0.525', '6.183', '0.891', '1.614']);
    expect(logLikelihood).toBeCloseTo(reference.mbgnbd_cdnow.LL, 4);
  });

  it('agrees on three customers with a fit to times rounded to hundredths of a week', () => {
    const rounded = (days: number): number => Math.round((days / 7) * 100) / 100;
    const weeks = rows.map((row) => ({ repeats: row.repeats, recencyDays: rounded(row.recencyDays), ageDays: rounded(row.ageDays) }));
    const { model, logLikelihood } = fitted(fitRhythmByLikelihood('bgNbd', toPurchaseHistories(weeks)));
    expect(logLikelihood).toBeCloseTo(-9582.4256, 4);
    for (const [repeats, recencyDays, ageDays, key] of [
      [2, 30.43, 38.86, 'x2_tx30.43_T38.86'],
      [1000, 38, 38.86, 'x1000_tx38_T38.86'],
      [0, 0, 38.86, 'x0_T38.86'],
    ] as const) {
      const history = { repeats, recencyDays, ageDays };
      const expected = reference.bgnbd_cdnow[key];
      const near = (value: number, wanted: number): void => expect(Math.abs(value / wanted - 1)).toBeLessThan(1e-6);
      near(probabilityAlive(model, history), expected.p_alive);
      near(expectedOrders(model, history, 39), expected.E39);
      if ('p_no_order_39' in expected) near(probabilityNoOrder(model, history, 39), expected.p_no_order_39);
    }
  });

  it('forecasts the 39 weeks after as well as measured before', () => {
    const bench = reference.holdout_benchmarks.cdnow_sample_39w;
    const silent: number[] = customers.map(({ holdoutOrders }) => (holdoutOrders === 0 ? 1 : 0));
    const bg = fitted(fitRhythmByLikelihood('bgNbd', cdnow)).model;
    const mbg = fitted(fitRhythmByLikelihood('mbgNbd', cdnow)).model;
    const quality = (of: (history: PurchaseHistory) => number): number => rankingQuality(rows.map(of), silent)!;
    expect(silent.reduce((sum, one) => sum + one, 0) / silent.length).toBeCloseTo(bench.base, 4);
    expect(quality(({ recencyDays, ageDays }) => ageDays - recencyDays)).toBeCloseTo(bench.AUC.recency, 3.9);
    expect(quality((history) => 1 - probabilityAlive(bg, history))).toBeCloseTo(bench.AUC['BG 1-PA'], 3.9);
    expect(quality((history) => 1 - probabilityAlive(mbg, history))).toBeCloseTo(bench.AUC['MBG 1-PA'], 3.9);

    const forecasts = rows.map((history) => probabilityNoOrder(mbg, history, 273));
    expect(rankingQuality(forecasts, silent)).toBeCloseTo(bench.AUC['MBG P(no order)'], 3.9);
    expect(brierScore(forecasts, silent)).toBeCloseTo(bench.MBG_P0.Brier, 3.9);
    expect(logLoss(forecasts, silent)).toBeCloseTo(bench.MBG_P0.logloss, 3.9);
    expect(calibrationError(forecasts, silent)).toBeCloseTo(bench.MBG_P0.ECE, 3);

    const came = customers.reduce((sum, { holdoutOrders }) => sum + holdoutOrders, 0);
    for (const [name, model] of [
      ['BG', bg],
      ['MBG', mbg],
    ] as const) {
      const expected = rows.map((history) => expectedOrders(model, history, 273));
      const off = expected.reduce((sum, orders, i) => sum + Math.abs(orders - customers[i]!.holdoutOrders), 0);
      expect(off / rows.length).toBeCloseTo(bench.MAE_per_customer[name], 3.9);
      expect(expected.reduce((sum, orders) => sum + orders, 0) / came - 1).toBeCloseTo(bench.total_bias[name], 3.9);
    }
    const mean = came / rows.length;
    const offConstant = customers.reduce((sum, { holdoutOrders }) => sum + Math.abs(holdoutOrders - mean), 0) / rows.length;
    expect(offConstant).toBeCloseTo(bench.MAE_per_customer.constant, 3.9);
  });

  it('hardly changes with the weak priors', () => {
    const free = fitted(fitRhythmByLikelihood('mbgNbd', cdnow));
    const held = fitted(fitRhythm(cdnow));
    expect(free.logLikelihood - held.logLikelihood).toBeGreaterThanOrEqual(0);
    expect(free.logLikelihood - held.logLikelihood).toBeLessThan(0.02);
  });
});

describe('Online Retail', () => {
  it('is fitted where maximum likelihood is not, and ranks the 26 weeks after as measured before', () => {
    const bench = reference.holdout_benchmarks.online_retail_26w;
    const calibrationEnd = dayOf(bench.cal_end);
    const { orders, customerCount } = readOrders('online-retail-orders.csv', 'amount_gbp');
    const { histories, hasOrdered } = summariseOrders(orders, customerCount, calibrationEnd);
    const known = Array.from(hasOrdered.keys()).filter((i) => hasOrdered[i] === 1);
    const pick = (column: Float64Array): Float64Array => Float64Array.from(known, (i) => column[i]!);
    const bought = {
      repeats: pick(histories.repeats),
      recencyDays: pick(histories.recencyDays),
      ageDays: pick(histories.ageDays),
      medianGapDays: histories.medianGapDays,
    };
    expect(fitRhythmByLikelihood('bgNbd', bought)).toEqual({ kind: 'notEnoughData', why: 'noFiniteFit' });
    const { model } = fitted(fitRhythm(bought));
    const silent = new Map(known.map((i) => [i, 1]));
    for (let row = 0; row < orders.days.length; row++) {
      const ahead = orders.days[row]! - calibrationEnd;
      if (ahead > 0 && ahead <= 182 && silent.has(orders.customers[row]!)) silent.set(orders.customers[row]!, 0);
    }
    const outcomes = [...silent.values()];
    expect(outcomes.reduce((sum, one) => sum + one, 0) / outcomes.length).toBeCloseTo(bench.base, 3);
    expect(rankingQuality(probabilitiesNoOrder(model, bought, 182), outcomes)).toBeCloseTo(bench.AUC['MBG-MAP P(no order)'], 3.9);
    const silence = bought.ageDays.map((age, i) => age - bought.recencyDays[i]!);
    expect(rankingQuality(silence, outcomes)).toBeCloseTo(bench.AUC.recency, 3);
  });
});

describe('few customers', () => {
  const silentShare = customers.map(({ holdoutOrders }) => (holdoutOrders === 0 ? 1 : 0));
  const full = fitted(fitRhythm(cdnow)).model;
  const qualityOf = (model: RhythmModel): number => rankingQuality(probabilitiesNoOrder(model, cdnow, 273), silentShare)!;

  it('fifteen of them rank all others almost as well as all do', () => {
    // Twenty-five samples of fifteen, as they come in the file.
    const losses = Array.from({ length: 25 }, (_, k) => {
      const sample = rows.filter((_, i) => i % 157 === k);
      return qualityOf(full) - qualityOf(fitted(fitRhythm(toPurchaseHistories(sample))).model);
    });
    expect(losses.toSorted((a, b) => a - b)[12]).toBeLessThan(0.005);
  });

  it('says when they do not suffice', () => {
    expect(fitRhythm(toPurchaseHistories([]))).toEqual({ kind: 'notEnoughData', why: 'noCustomers' });
    const once = { repeats: 0, recencyDays: 0, ageDays: 90 };
    expect(fitRhythm(toPurchaseHistories([once]))).toEqual({ kind: 'notEnoughData', why: 'noRepeatOrders' });
    const allToday = { repeats: 0, recencyDays: 0, ageDays: 0 };
    expect(fitRhythm(toPurchaseHistories([allToday, allToday]))).toEqual({ kind: 'notEnoughData', why: 'noRepeatOrders' });
    expect(fitRhythmByLikelihood('bgNbd', toPurchaseHistories([once]))).toEqual({ kind: 'notEnoughData', why: 'noRepeatOrders' });
  });

  it('one customer who came again suffices', () => {
    const { model } = fitted(fitRhythm(toPurchaseHistories([{ repeats: 1, recencyDays: 10, ageDays: 10 }])));
    expect(Object.values(model).every((value) => typeof value === 'string' || (Number.isFinite(value) && value > 0))).toBe(true);
  });

  it('customers whose numbers once overflowed have finite answers', () => {
    const { x, tx, T } = reference.pnbd_cdnow.nan_regression_case as Record<string, number[]>;
    const heavy = x!.map((repeats, i) => ({ repeats, recencyDays: tx![i]! * 7, ageDays: T![i]! * 7 }));
    const { model } = fitted(fitRhythm(toPurchaseHistories(heavy)));
    for (const history of heavy)
      for (const value of [probabilityAlive(model, history), probabilityNoOrder(model, history, 90), expectedOrders(model, history, 364)])
        expect(Number.isFinite(value)).toBe(true);
  });
});

describe('any customers', () => {
  const histories = fc
    .record({
      repeats: fc.oneof(fc.nat(8), fc.constantFrom(100, 1000)),
      age: fc.nat(1000),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ repeats, age, share }) => ({
      repeats: age === 0 ? 0 : Math.min(repeats, age),
      ageDays: age,
      recencyDays: repeats === 0 || age === 0 ? 0 : Math.min(age, Math.max(1, Math.floor(share * age))),
    }));
  const many = fc.array(histories, { minLength: 1, maxLength: 40 });

  it('have a finite fit or too little to tell, the same in any order', () => {
    fc.assert(
      fc.property(many, (customers) => {
        const fit = fitRhythm(toPurchaseHistories(customers));
        expect(fitRhythm(toPurchaseHistories(customers.toReversed()))).toEqual(fit);
        if (fit.kind === 'fitted') {
          const { r, alphaDays, a, b } = fit.model;
          for (const value of [r, alphaDays, a, b]) expect(Number.isFinite(value) && value > 0).toBe(true);
          expect(Number.isFinite(fit.logLikelihood)).toBe(true);
        } else expect(fit.why).toBe('noRepeatOrders');
      }),
      { numRuns: 60 },
    );
  });

  it('have a fit that changes only its alpha with the unit of time', () => {
    const weeks = rows.slice(0, 200).map((row) => ({ repeats: row.repeats, recencyDays: row.recencyDays / 7, ageDays: row.ageDays / 7 }));
    const inDays = fitted(fitRhythm(toPurchaseHistories(rows.slice(0, 200)))).model;
    const inWeeks = fitted(fitRhythm(toPurchaseHistories(weeks))).model;
    expect(inWeeks.r / inDays.r).toBeCloseTo(1, 6);
    expect((7 * inWeeks.alphaDays) / inDays.alphaDays).toBeCloseTo(1, 6);
    expect(inWeeks.a / inDays.a).toBeCloseTo(1, 6);
    expect(inWeeks.b / inDays.b).toBeCloseTo(1, 6);
  });

  it('are likely or not at all by maximum likelihood, never NaN', () => {
    fc.assert(
      fc.property(many, fc.constantFrom('bgNbd' as const, 'mbgNbd' as const), (customers, kind) => {
        const fit = fitRhythmByLikelihood(kind, toPurchaseHistories(customers));
        if (fit.kind === 'fitted') expect(Object.values(fit.model).every((value) => typeof value === 'string' || value > 0)).toBe(true);
        else expect(['noRepeatOrders', 'noFiniteFit']).toContain(fit.why);
      }),
      { numRuns: 40 },
    );
  });
});
