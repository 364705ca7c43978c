import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayInZone, periodOf, wholePeriodsBetween, type Calendar, type PeriodUnit } from './periods.ts';

const day = (date: string): number => Date.parse(date) / 86_400_000;
const dates = ({ startDay, endDay }: { startDay: number; endDay: number }): string[] =>
  [startDay, endDay].map((at) => new Date(at * 86_400_000).toISOString().slice(0, 10));

describe('periods', () => {
  // 2026-03-21 is 1 Farvardin 1405, a Saturday; 1403 was a leap year of 366 days.
  it.each<[string, PeriodUnit, Calendar, string, string]>([
    ['2026-03-20', 'week', 'gregorian', '2026-03-16', '2026-03-23'],
    ['2026-03-20', 'week', 'jalali', '2026-03-14', '2026-03-21'],
    ['2026-03-21', 'week', 'jalali', '2026-03-21', '2026-03-28'],
    ['2024-02-29', 'month', 'gregorian', '2024-02-01', '2024-03-01'],
    ['2026-03-20', 'month', 'jalali', '2026-02-20', '2026-03-21'],
    ['2026-04-20', 'month', 'jalali', '2026-03-21', '2026-04-21'],
    ['2026-12-31', 'quarter', 'gregorian', '2026-10-01', '2027-01-01'],
    ['2026-09-23', 'quarter', 'jalali', '2026-09-23', '2026-12-22'],
    ['2026-06-30', 'year', 'gregorian', '2026-01-01', '2027-01-01'],
    ['2024-06-30', 'year', 'jalali', '2024-03-20', '2025-03-21'],
    ['2026-03-21', 'year', 'jalali', '2026-03-21', '2027-03-21'],
  ])('%s: the %s of the %s calendar is %s to %s', (at, unit, calendar, from, to) => {
    expect(dates(periodOf(day(at), unit, calendar))).toEqual([from, to]);
  });

  it('hold their day and follow one another without a gap', () => {
    const units = fc.constantFrom<PeriodUnit>('week', 'month', 'quarter', 'year');
    fc.assert(
      fc.property(
        fc.integer({ min: -20_000, max: 40_000 }),
        units,
        fc.constantFrom<Calendar>('gregorian', 'jalali'),
        (at, unit, calendar) => {
          const period = periodOf(at, unit, calendar);
          expect(period.startDay <= at && at < period.endDay).toBe(true);
          expect(periodOf(period.endDay, unit, calendar).startDay).toBe(period.endDay);
          expect(periodOf(period.startDay - 1, unit, calendar).endDay).toBe(period.startDay);
          const lengths = { week: [7, 7], month: [28, 31], quarter: [88, 93], year: [365, 366] }[unit] as [number, number];
          const length = period.endDay - period.startDay;
          expect(length >= lengths[0] && length <= lengths[1]).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('between two days are the whole ones', () => {
    const quarters = wholePeriodsBetween(day('2026-01-02'), day('2026-10-01'), 'quarter', 'gregorian');
    expect(quarters.map(dates)).toEqual([
      ['2026-04-01', '2026-07-01'],
      ['2026-07-01', '2026-10-01'],
    ]);
    expect(wholePeriodsBetween(day('2026-01-01'), day('2026-01-31'), 'month', 'gregorian')).toEqual([]);
    expect(wholePeriodsBetween(day('2025-03-21'), day('2026-03-21'), 'month', 'jalali')).toHaveLength(12);
  });
});

describe('dayInZone', () => {
  it('is the day where the user is', () => {
    const at = Date.parse('2026-03-20T21:30:00Z');
    expect(dayInZone(at, 'UTC')).toBe(day('2026-03-20'));
    expect(dayInZone(at, 'Asia/Tehran')).toBe(day('2026-03-21'));
    expect(dayInZone(at, 'America/New_York')).toBe(day('2026-03-20'));
    expect(dayInZone(Date.parse('2026-01-01T02:00:00Z'), 'America/New_York')).toBe(day('2025-12-31'));
  });
});
