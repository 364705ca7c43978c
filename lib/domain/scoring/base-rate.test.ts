import { expect, it } from 'vitest';
import { baseRateFrom } from './base-rate.ts';

it('starts at the rate that was set and learns from outcomes like Beta(1, 19)', () => {
  expect(baseRateFrom([], { baseRate: 0.05 })).toBeCloseTo(0.05, 12);
  expect(baseRateFrom(['left', 'stayed', 'wonBack', 'stayed'], { baseRate: 0.05 })).toBeCloseTo(2 / 24, 12);
});
