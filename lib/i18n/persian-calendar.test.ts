import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, daysInPersianMonth, readPersianDay, writePersianDay } from './persian-calendar.ts';

describe('Persian days', () => {
  it('knows Nowruz and leap years', () => {
    expect(readPersianDay('2026-03-21')).toEqual({ year: 1405, month: 1, day: 1 });
    expect(writePersianDay({ year: 1403, month: 12, day: 30 })).toBe('2025-03-20');
    expect([1399, 1403, 1404, 1408].map((year) => daysInPersianMonth(year, 12))).toEqual([30, 30, 29, 30]);
    expect(daysInPersianMonth(1405, 6)).toBe(31);
    expect(readPersianDay('soon')).toBeNull();
  });

  it('comes back to the same day for 60 years', () => {
    const strayed: string[] = [];
    for (let day = '1990-01-01'; day < '2050-01-01'; day = addDays(day, 1)) {
      const persian = readPersianDay(day);
      if (persian === null || writePersianDay(persian) !== day) strayed.push(day);
    }
    expect(strayed).toEqual([]);
  });

  it('takes a day past the end of a month for its last', () => {
    expect(writePersianDay({ year: 1405, month: 7, day: 31 })).toBe('2026-10-22');
    expect(readPersianDay('2026-10-22')).toEqual({ year: 1405, month: 7, day: 30 });
  });

  it('counts days across months and years', () => {
    expect(addDays('2026-12-30', 3)).toBe('2027-01-02');
    expect(daysBetween('2026-11-22', '2026-11-20')).toBe(-2);
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  });
});
