import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPublicHoliday } from './holidays.ts';
import { hoursADay, isWorkingDay, workingMsBetween, type WorkingTime } from './working-time.ts';

const hourMs = 3_600_000;
const office: WorkingTime = { weekend: [6, 0], startMinute: 9 * 60, endMinute: 18 * 60, holidaySets: [], daysOff: [] };
const at = (text: string): number => Date.parse(`${text}Z`);
const day = (text: string): number => Date.parse(`${text}T00:00Z`) / 86_400_000;
const hours = (from: string, to: string, time: Partial<WorkingTime> = {}): number =>
  workingMsBetween(at(from), at(to), { ...office, ...time }, 0) / hourMs;

describe('working time', () => {
  it('runs from opening to closing and rests over nights and weekends', () => {
    expect(hours('2026-11-18T10:00', '2026-11-18T12:30')).toBe(2.5);
    expect(hours('2026-11-18T17:00', '2026-11-19T10:00')).toBe(2);
    // Friday evening to Monday morning.
    expect(hours('2026-11-20T19:00', '2026-11-23T09:00')).toBe(0);
    expect(hours('2026-11-20T17:30', '2026-11-23T09:30')).toBe(1);
    expect(hours('2026-11-16T00:00', '2026-11-23T00:00')).toBe(45);
  });

  it('follows the weekend of the country', () => {
    const iran = { weekend: [4, 5] };
    // Thursday and Friday are free, Saturday and Sunday are not.
    expect(hours('2026-11-19T09:00', '2026-11-21T09:00', iran)).toBe(0);
    expect(hours('2026-11-21T09:00', '2026-11-23T09:00', iran)).toBe(18);
  });

  it('rests on public holidays and on days off', () => {
    // 1 Farvardin 1405 is 21 March 2026: five days of Nowruz week are Farvardin 1-4.
    expect(hours('2026-03-21T00:00', '2026-03-25T00:00', { weekend: [5], holidaySets: ['iran'] })).toBe(0);
    expect(hours('2026-01-01T00:00', '2026-01-12T00:00', { holidaySets: ['russia'] })).toBe(9);
    expect(hours('2026-11-18T00:00', '2026-11-20T00:00', { daysOff: ['2026-11-18'] })).toBe(9);
  });

  it('counts the hours of a day on which the clocks change by the wall clock', () => {
    // The machine's own zone, whatever it is: a whole working day is nine hours.
    const from = new Date(2026, 2, 27, 0, 0).getTime();
    expect(workingMsBetween(from, from + 7 * 86_400_000 + 2 * hourMs, office)).toBe(45 * hourMs);
  });

  it('is nothing backwards, for broken input, or where nobody ever works', () => {
    expect(hours('2026-11-19T10:00', '2026-11-18T10:00')).toBe(0);
    expect(workingMsBetween(Number.NaN, 0, office, 0)).toBe(0);
    expect(hours('2026-11-16T00:00', '2026-11-23T00:00', { endMinute: 0 })).toBe(0);
    // Days are counted by it.
    expect(hoursADay({ ...office, endMinute: 0 })).toBeGreaterThan(0);
  });

  it('adds up: a span is the sum of its parts, whatever the calendar', () => {
    const instant = fc.integer({ min: at('2024-01-01T00:00'), max: at('2027-12-31T00:00') });
    const calendar = fc.record({
      weekend: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 6 }),
      startMinute: fc.integer({ min: 0, max: 700 }),
      endMinute: fc.integer({ min: 701, max: 1440 }),
      holidaySets: fc.subarray(['iran', 'russia'] as const),
      daysOff: fc.constant([]),
    });
    fc.assert(
      fc.property(instant, instant, instant, calendar, (a, b, c, time) => {
        const [first, second, third] = [a, b, c].toSorted((x, y) => x - y) as [number, number, number];
        const whole = workingMsBetween(first, third, time, 210);
        expect(whole).toBe(workingMsBetween(first, second, time, 210) + workingMsBetween(second, third, time, 210));
        expect(whole).toBeLessThanOrEqual(third - first);
      }),
      { numRuns: 60 },
    );
  });
});

describe('public holidays', () => {
  it('move with their own calendar', () => {
    // Nowruz on 20 and on 21 March, by the leap years of the Solar Hijri calendar.
    for (const nowruz of ['2024-03-20', '2025-03-21', '2026-03-21', '2028-03-20'])
      expect(isPublicHoliday(day(nowruz), ['iran'])).toBe(true);
    expect(isPublicHoliday(day('2025-03-20'), ['iran'])).toBe(false);
    expect(isPublicHoliday(day('2026-01-07'), ['russia'])).toBe(true);
    expect(isPublicHoliday(day('2026-01-07'), ['iran'])).toBe(false);
    expect(isPublicHoliday(day('2026-12-25'), ['newYearAndChristmas'])).toBe(true);
    expect(isWorkingDay(day('2026-05-09'), { ...office, weekend: [] })).toBe(true);
  });
});
