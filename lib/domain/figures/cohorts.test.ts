import { expect, it } from 'vitest';
import { groupOrderDays } from '../churn/order-days.ts';
import { cohortTable } from './cohorts.ts';

it('follows those who came in one month through the next ones', () => {
  const day = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000;
  const rows: [number, string][] = [
    [0, '2025-01-05'],
    [0, '2025-01-20'],
    [0, '2025-03-10'],
    [1, '2025-01-31'],
    [1, '2025-02-01'],
    [2, '2025-02-14'],
    // In a month that is not over.
    [2, '2025-04-02'],
  ];
  const orders = { customers: rows.map(([c]) => c), days: rows.map(([, text]) => day(text)), amounts: rows.map(() => 1) };
  const table = cohortTable(groupOrderDays(orders, 3, Infinity), { firstDay: day('2025-01-01'), untilDay: day('2025-04-02') }, 'gregorian');
  expect(table).toEqual({
    unit: 'month',
    cohorts: [
      { startDay: day('2025-01-01'), customers: 2, shares: [1, 0.5, 0.5] },
      { startDay: day('2025-02-01'), customers: 1, shares: [1, 0] },
    ],
  });
});
