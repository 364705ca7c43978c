import { describe, expect, it } from 'vitest';
import { orderTraits, readOrderTraits } from './order-traits.ts';

function traitsOf(days: number[], amounts: number[], asOfDay: number): Record<string, number> {
  const into = new Float64Array(orderTraits.length);
  readOrderTraits({ days: Float64Array.from(days), amounts: Float64Array.from(amounts) }, [0, days.length], asOfDay, 20, into);
  return Object.fromEntries(orderTraits.map((trait, i) => [trait, into[i]!]));
}

describe('traits of a customer', () => {
  it('are those of the orders', () => {
    // Gaps 10 and 30, silence 40: own gap (40 + 2 x 20) / 4 = 20; shares 1/8, 3/8, 1/2.
    const { repeats, age, amount, silence, clumpiness, later } = traitsOf([0, 10, 40], [5, Number.NaN, 15], 80);
    expect(repeats).toBeCloseTo(Math.log(3), 12);
    expect(age).toBeCloseTo(Math.log(85), 12);
    expect(amount).toBeCloseTo(Math.log(10), 12);
    expect(silence).toBeCloseTo(Math.log(45 / 20), 12);
    expect(clumpiness).toBeCloseTo(1 - ((3 / 8) * Math.log(8 / 3) + Math.log(2) / 2 + Math.log(8) / 8) / Math.log(3), 12);
    expect(later).toBeCloseTo(-2 / Math.sqrt(4), 12);
  });

  it('of a single order of today are finite, the unknown amount aside', () => {
    const { amount, ...rest } = traitsOf([7], [0], 7);
    expect(amount).toBeNaN();
    expect(Object.values(rest).every(Number.isFinite)).toBe(true);
    expect(rest).toMatchObject({ repeats: 0, clumpiness: 0, later: 0 });
  });

  it('tell even orders from clumps', () => {
    const even = traitsOf([0, 20, 40, 60], [1, 1, 1, 1], 80);
    const clump = traitsOf([0, 1, 2, 3], [1, 1, 1, 1], 80);
    expect(even.clumpiness).toBeCloseTo(0, 12);
    expect(clump.clumpiness!).toBeGreaterThan(0.5);
    expect(clump.later!).toBeLessThan(even.later!);
  });

  it('do not depend on the unit of time or money but by a constant', () => {
    const days = [0, 14, 21, 70];
    const into = new Float64Array(orderTraits.length);
    readOrderTraits({ days: Float64Array.from(days, (d) => d / 7), amounts: new Float64Array(4).fill(300) }, [0, 4], 91 / 7, 20 / 7, into);
    const inDays = traitsOf(days, [3, 3, 3, 3], 91);
    for (const trait of ['repeats', 'silence', 'clumpiness', 'later'] as const)
      expect(into[orderTraits.indexOf(trait)]).toBeCloseTo(inDays[trait]!, 12);
    expect(into[1]).toBeCloseTo(inDays.age! - Math.log(7), 12);
    expect(into[2]).toBeCloseTo(inDays.amount! + Math.log(100), 12);
  });
});
