import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brierScore, calibrationError, logLoss, rankingQuality } from './forecast-measures.ts';

it('refuses to rank what is no number, and does not go on for ever', () => {
  expect(() => rankingQuality([0.2, Number.NaN, 0.4], [0, 1, 1])).toThrow(RangeError);
  expect(() => calibrationError([0.2, Number.NaN], [0, 1])).toThrow(RangeError);
});

describe('forecast measures', () => {
  it('ranking counts pairs, ties half', () => {
    expect(rankingQuality([0.9, 0.8, 0.3, 0.1], [1, 1, 0, 0])).toBe(1);
    expect(rankingQuality([0.9, 0.8, 0.3, 0.1], [0, 1, 1, 0])).toBe(0.5);
    expect(rankingQuality([0.5, 0.5, 0.5], [1, 0, 0])).toBe(0.5);
    expect(rankingQuality([0.2, 0.7, 0.7], [0, 1, 0])).toBe(0.75);
    expect(rankingQuality([0.2, 0.7], [1, 1])).toBeNull();
  });

  it('Brier score and log loss of what came', () => {
    expect(brierScore([1, 0.5, 0], [1, 1, 1])).toBeCloseTo(1.25 / 3, 15);
    expect(logLoss([0.5, 0.25], [1, 0])).toBeCloseTo(-(Math.log(0.5) + Math.log(0.75)) / 2, 15);
    expect(logLoss([0], [1])).toBeCloseTo(-Math.log(1e-15), 9);
    expect([brierScore([], []), logLoss([], []), calibrationError([], [])]).toEqual([null, null, null]);
  });

  it('calibration is the distance in groups, not one by one', () => {
    const forecasts = Array.from({ length: 100 }, () => 0.3);
    expect(
      calibrationError(
        forecasts,
        forecasts.map((_, i) => (i % 10 < 3 ? 1 : 0)),
      ),
    ).toBeCloseTo(0, 12);
    expect(
      calibrationError(
        forecasts,
        forecasts.map(() => 1),
      ),
    ).toBeCloseTo(0.7, 12);
  });

  it('do not depend on the order, nor ranking on the scale', () => {
    const pair = fc.tuple(
      fc.integer({ min: 0, max: 20 }).map((twentieth) => twentieth / 20),
      fc.nat(1),
    );
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1 }), (pairs) => {
        const columns = (list: typeof pairs) => [list.map(([forecast]) => forecast), list.map(([, outcome]) => outcome)] as const;
        const [forecasts, outcomes] = columns(pairs);
        const reversed = columns(pairs.toReversed());
        expect(rankingQuality(...reversed)).toEqual(rankingQuality(forecasts, outcomes));
        expect(calibrationError(...reversed)).toBeCloseTo(calibrationError(forecasts, outcomes)!, 12);
        expect(
          rankingQuality(
            forecasts.map((forecast) => Math.exp(3 * forecast)),
            outcomes,
          ),
        ).toEqual(rankingQuality(forecasts, outcomes));
        const twice = rankingQuality(
          forecasts.map((forecast) => -forecast),
          outcomes,
        );
        if (twice !== null) expect(twice + rankingQuality(forecasts, outcomes)!).toBeCloseTo(1, 12);
      }),
    );
  });
});
