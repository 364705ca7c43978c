import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reference } from '../../../tests/fixtures/churn/read.ts';
import { probabilityDownByHalf } from './business-change.ts';

const equal = (earlier: number, later: number) => ({ earlier: { orders: earlier, days: 90 }, later: { orders: later, days: 90 } });

describe('business down by more than half', () => {
  it.each(Object.entries(reference.closed_forms['P_rate_down_over_half(n1,n2)'] as Record<string, number>))('%s', (counts, probability) => {
    const [earlier, later] = counts.split(',').map(Number) as [number, number];
    expect(probabilityDownByHalf(equal(earlier, later))!.toFixed(4)).toBe(probability.toFixed(4));
  });

  it('is reckoned with the length of the windows', () => {
    const short = { earlier: { orders: 10, days: 90 }, later: { orders: 3, days: 30 } };
    expect(probabilityDownByHalf(short)!).toBeLessThan(probabilityDownByHalf(equal(10, 3))!);
    expect(probabilityDownByHalf(equal(7.5, 2.2))!).toBeGreaterThan(0.5);
  });

  it('is not told of who ordered nothing before', () => {
    expect(probabilityDownByHalf(equal(0, 0))).toBeNull();
    expect(probabilityDownByHalf(equal(0, 4))).toBeNull();
    expect(probabilityDownByHalf({ earlier: { orders: 4, days: 0 }, later: { orders: 1, days: 9 } })).toBeNull();
    expect(probabilityDownByHalf(equal(Number.NaN, 4))).toBeNull();
  });

  it('is a probability that rises with the orders before and falls with those after', () => {
    const count = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(count, fc.nat(1000), (earlier, later) => {
        const probability = probabilityDownByHalf(equal(earlier, later))!;
        expect(probability >= 0 && probability <= 1).toBe(true);
        expect(probabilityDownByHalf(equal(earlier + 1, later))!).toBeGreaterThanOrEqual(probability - 1e-12);
        expect(probabilityDownByHalf(equal(earlier, later + 1))!).toBeLessThanOrEqual(probability + 1e-12);
      }),
    );
  });
});
