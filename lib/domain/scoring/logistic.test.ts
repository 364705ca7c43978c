import { expect, it } from 'vitest';
import { logit, sigmoid } from './logistic.ts';

it('turns log-odds into probabilities and back, finite at both ends', () => {
  expect(sigmoid(0)).toBe(0.5);
  expect(sigmoid(-2.9444389791664403)).toBeCloseTo(0.05, 12);
  expect(logit(0.05)).toBeCloseTo(-2.9444389791664403, 12);
  expect(sigmoid(1000)).toBe(1);
  expect(sigmoid(-1000)).toBe(0);
});
