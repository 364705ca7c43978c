import { expect, it } from 'vitest';
import { isLossRisingUnseen } from './early-warning.ts';
import { emptyFigures } from './period-figures.ts';

const periods = (rows: [lost: number, revenue: number | null][], atStart = 1000) =>
  rows.map(([lost, revenue], i) => ({
    ...emptyFigures({ startDay: i * 30, endDay: (i + 1) * 30 }),
    atStart,
    lost: { strict: lost, byHalf: null },
    revenue,
  }));

it.each([
  [
    'a rise while revenue grows',
    periods([
      [20, 100],
      [30, 110],
      [45, 120],
    ]),
    true,
  ],
  [
    'a rise that revenue shows too',
    periods([
      [20, 120],
      [30, 110],
      [45, 100],
    ]),
    false,
  ],
  [
    'no rise',
    periods([
      [30, 100],
      [20, 110],
      [45, 120],
    ]),
    false,
  ],
  [
    'a rise as chance brings it',
    periods(
      [
        [2, 100],
        [3, 110],
        [4, 120],
      ],
      100,
    ),
    false,
  ],
  [
    'revenue that is not known',
    periods([
      [20, null],
      [30, null],
      [45, null],
    ]),
    false,
  ],
  [
    'too few periods',
    periods([
      [20, 100],
      [45, 120],
    ]),
    false,
  ],
])('sees %s for what it is', (_, figures, expected) => {
  expect(isLossRisingUnseen(figures, 'strict')).toBe(expected);
});

it('says nothing by a definition that the source cannot tell', () => {
  expect(
    isLossRisingUnseen(
      periods([
        [20, 100],
        [30, 110],
        [45, 120],
      ]),
      'byHalf',
    ),
  ).toBe(false);
});
