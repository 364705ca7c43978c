import { describe, expect, it } from 'vitest';
import { emptyFigures, periodsToShow, seriesOf } from './period-figures.ts';

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000;
const known = { firstDay: day('2024-01-15'), untilDay: day('2025-03-31') };

describe('the periods to show', () => {
  it('are whole, and the last day counts', () => {
    const months = periodsToShow(known, 'month', 'gregorian', false);
    expect([months[0]!.startDay, months.at(-1)!.endDay]).toEqual([day('2024-02-01'), day('2025-04-01')]);
  });

  it('have as long a time before them where that is needed', () => {
    expect(periodsToShow(known, 'month', 'gregorian', true)[0]!.startDay).toBe(day('2024-03-01'));
    expect(periodsToShow(known, 'quarter', 'gregorian', true)[0]!.startDay).toBe(day('2024-07-01'));
    expect(periodsToShow(known, 'year', 'gregorian', true)).toEqual([]);
  });

  it('are the latest of a long time', () => {
    const weeks = periodsToShow({ firstDay: day('1990-01-01'), untilDay: day('2025-03-31') }, 'week', 'jalali', true);
    expect(weeks).toHaveLength(156);
    // The week of the Jalali calendar ends on Friday.
    expect(weeks.at(-1)!.endDay).toBe(day('2025-03-29'));
  });
});

it('counts every unit of both calendars', () => {
  const series = seriesOf(known, false, (periods) => periods.map(emptyFigures));
  expect(series.jalali.year.map(({ startDay }) => startDay)).toEqual([day('2024-03-20')]);
  expect(series.gregorian.quarter).toHaveLength(4);
});
