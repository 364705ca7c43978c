import { expect, it } from 'vitest';
import { baseRateFrom } from './base-rate.ts';

it('starts at the rate that was set and learns from outcomes like Beta(1, 19)', () => {
  expect(baseRateFrom([], 500, { baseRate: 0.05 })).toBeCloseTo(0.05, 12);
  expect(baseRateFrom(['left', 'stayed', 'wonBack', 'stayed'], 2, { baseRate: 0.05 })).toBeCloseTo(2 / 24, 12);
});

it('takes customers of whom no loss was recorded for present, since nobody records that somebody stayed', () => {
  expect(baseRateFrom(['left', 'left', 'left'], 200, { baseRate: 0.05 })).toBeCloseTo(4 / 220, 12);
  expect(baseRateFrom(['stayed'], 200, { baseRate: 0.05 })).toBeCloseTo(1 / 21, 12);
});
