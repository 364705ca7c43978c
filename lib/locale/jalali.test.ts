import { describe, expect, it } from 'vitest';
import { jalaliToDay, jalaliYear } from './jalali.ts';

const dayMs = 86_400_000;
const persian = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' });

describe('Jalali calendar', () => {
  it('agrees with the platform on every day of 1178 to 1500', () => {
    let day = Date.UTC(1799, 2, 21) / dayMs;
    const last = Date.UTC(2122, 2, 20) / dayMs;
    let [year, month, date] = [1178, 1, 0];
    let different = 0;
    for (; day <= last; day += 1) {
      // The platform tells the date; ours must give the same day back for it, and for no other.
      const [m, d, y] = persian
        .format(day * dayMs)
        .match(/\d+/gu)!
        .map(Number) as [number, number, number];
      if (jalaliToDay(y, m, d) !== day || jalaliYear(day) !== y) different += 1;
      const isNext = (y === year && m === month && d === date + 1) || (d === 1 && (m === month + 1 || (m === 1 && y === year + 1)));
      expect(isNext).toBe(true);
      // The day after a month's last is no day.
      if (d === 1 && day > Date.UTC(1800, 0) / dayMs && jalaliToDay(year, month, date + 1) !== null) different += 1;
      [year, month, date] = [y, m, d];
    }
    expect(different).toBe(0);
    expect([year, month]).toEqual([1500, 12]);
  });

  it('knows leap years and refuses days that do not exist', () => {
    expect(jalaliToDay(1403, 12, 30)).toBe(Date.UTC(2025, 2, 20) / dayMs);
    expect(jalaliToDay(1404, 12, 30)).toBeNull();
    expect(jalaliToDay(1404, 7, 31)).toBeNull();
    expect(jalaliToDay(1404, 0, 1)).toBeNull();
    expect(jalaliToDay(1404, 13, 1)).toBeNull();
    expect(jalaliToDay(1404, 1, 0)).toBeNull();
    expect(jalaliToDay(2026, 1, 1)).toBeNull();
  });
});
