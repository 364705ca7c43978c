import { expect, it } from 'vitest';
import { churnFromPages } from './churn-from-pages.ts';

it('counts of those known at the start the ones recorded as lost', () => {
  const periods = [
    { startDay: 100, endDay: 200 },
    { startDay: 200, endDay: 300 },
  ];
  const figures = churnFromPages(
    [
      { sinceDay: 10, outcomes: [] },
      { sinceDay: 10, outcomes: [{ day: 150, outcome: 'left' }] },
      {
        sinceDay: 10,
        outcomes: [
          { day: 250, outcome: 'wonBack' },
          { day: 150, outcome: 'left' },
        ],
      },
      // Seen first in the period: in neither number, even if lost in it.
      { sinceDay: 120, outcomes: [{ day: 180, outcome: 'left' }] },
      { sinceDay: 120, outcomes: [{ day: 230, outcome: 'stayed' }] },
    ],
    periods,
  );
  expect(figures).toMatchObject([
    { atStart: 3, lost: { strict: 2, byHalf: null }, joined: 1, returned: 0 },
    { atStart: 2, lost: { strict: 0, byHalf: null }, joined: 0, returned: 1 },
  ]);
});
