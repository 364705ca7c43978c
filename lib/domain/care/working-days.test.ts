import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holidaySets } from '../working-time/holidays.ts';
import type { WorkingTime } from '../working-time/working-time.ts';
import {
  addDays,
  addMonths,
  addWorkingDays,
  dayOfInstant,
  isDay,
  isDayOff,
  shiftToWorkingDay,
  workingDaysBetween,
} from './working-days.ts';

const dayMs = 86_400_000;
const office: WorkingTime = { weekend: [6, 0], startMinute: 540, endMinute: 1080, holidaySets: [], daysOff: [] };
const iran: WorkingTime = { ...office, weekend: [4, 5], holidaySets: ['iran'] };
const dayOf = (number: number): string => new Date(number * dayMs).toISOString().slice(0, 10);
const anyDay = fc.integer({ min: Date.parse('2020-01-01') / dayMs, max: Date.parse('2040-12-31') / dayMs }).map(dayOf);
const anyTime: fc.Arbitrary<WorkingTime> = fc.record({
  weekend: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 6 }),
  startMinute: fc.constant(540),
  endMinute: fc.constant(1080),
  holidaySets: fc.subarray([...holidaySets]),
  daysOff: fc.array(anyDay, { maxLength: 30 }),
});

describe('days', () => {
  it('are those that the calendar has', () => {
    expect(['2026-02-28', '2028-02-29', '2026-12-31'].map(isDay)).toEqual([true, true, true]);
    expect(['2026-02-29', '2026-13-01', '2026-00-10', '2026-11-31', '2026-1-1', ''].map(isDay)).toEqual(Array(6).fill(false));
  });

  it('are those of the wall calendar', () => {
    expect(dayOfInstant(new Date(2026, 2, 29, 0, 0).getTime())).toBe('2026-03-29');
    expect(dayOfInstant(new Date(2026, 2, 29, 23, 59).getTime())).toBe('2026-03-29');
  });

  it('keep the day of the month through months, or the last one there is', () => {
    expect(addMonths('2026-11-23', 18)).toBe('2028-05-23');
    expect(addMonths('2026-08-31', 18)).toBe('2028-02-29');
    expect(addMonths('2025-08-31', 18)).toBe('2027-02-28');
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 40 }), (day, months) => {
        const later = addMonths(day, months);
        expect(isDay(later)).toBe(true);
        const monthOf = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        expect(monthOf(later)).toBe(monthOf(day) + months);
        expect(Number(later.slice(8))).toBeLessThanOrEqual(Number(day.slice(8)));
      }),
    );
  });
});

describe('working days', () => {
  it('come after weekends and holidays, or before them', () => {
    expect(shiftToWorkingDay('2026-11-21', office)).toBe('2026-11-23');
    expect(shiftToWorkingDay('2026-11-21', office, -1)).toBe('2026-11-20');
    expect(shiftToWorkingDay('2026-11-23', office)).toBe('2026-11-23');
    // Nowruz of 1405: four holidays from Saturday, and Thursday and Friday are the weekend.
    expect(shiftToWorkingDay('2026-03-19', iran)).toBe('2026-03-25');
  });

  it('are found however a company works', () => {
    fc.assert(
      fc.property(anyDay, anyTime, (day, time) => {
        const shifted = shiftToWorkingDay(day, time);
        expect(isDayOff(shifted, time)).toBe(false);
        expect(shifted >= day).toBe(true);
        expect(shiftToWorkingDay(shifted, time)).toBe(shifted);
        // Nothing was passed over.
        for (let on = day; on < shifted; on = addDays(on, 1)) expect(isDayOff(on, time)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('stay where they are where nobody ever works', () => {
    expect(shiftToWorkingDay('2026-11-21', { ...office, weekend: [0, 1, 2, 3, 4, 5, 6] })).toBe('2026-11-21');
  });

  it('are counted as they are added', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 25 }), anyTime, (day, count, time) => {
        const later = addWorkingDays(day, count, time);
        expect(workingDaysBetween(day, later, time)).toBe(count);
      }),
      { numRuns: 60 },
    );
    expect(workingDaysBetween('2026-11-23', '2026-11-20', office)).toBe(0);
  });
});
