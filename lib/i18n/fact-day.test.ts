import { describe, expect, it } from 'vitest';
import { daysInMonth, nextFactDay, readFactDay, writeFactDay } from './fact-day.ts';

const today = '2026-11-23';

describe('writeFactDay', () => {
  it('keeps a year as a Gregorian day, and every year in the calendar that it was said in', () => {
    expect(writeFactDay({ year: 1985, month: 6, day: 5 }, 'gregorian')).toBe('1985-06-05');
    expect(writeFactDay({ year: 1405, month: 1, day: 1 }, 'persian')).toBe('2026-03-21');
    expect(writeFactDay({ year: null, month: 6, day: 5 }, 'gregorian')).toBe('--06-05');
    expect(writeFactDay({ year: null, month: 3, day: 15 }, 'persian')).toBe('--03-15[u-ca=persian]');
  });
});

describe('nextFactDay', () => {
  it.each([
    ['2020-01-01', today, '2020-01-01'],
    ['--11-23', today, '2026-11-23'],
    ['--11-22', today, '2027-11-22'],
    ['--02-29', today, '2027-02-28'],
    ['--02-29', '2028-01-01', '2028-02-29'],
    // 1 Farvardin is 21 March in 2026 and 2027, and 20 March in 2028.
    ['--01-01[u-ca=persian]', '2026-01-01', '2026-03-21'],
    ['--01-01[u-ca=persian]', today, '2027-03-21'],
    ['--01-01[u-ca=persian]', '2028-01-01', '2028-03-20'],
    // 1403 has a 30 Esfand, 1404 has not.
    ['--12-30[u-ca=persian]', '2025-01-01', '2025-03-20'],
    ['--12-30[u-ca=persian]', '2025-06-01', '2026-03-20'],
  ])('%s, on %s: %s', (on, from, next) => {
    expect(nextFactDay(on, from)).toBe(next);
  });
});

describe('readFactDay', () => {
  it('gives back what was written', () => {
    for (const calendar of ['gregorian', 'persian'] as const)
      for (const day of [
        { year: null, month: 12, day: 29 },
        { year: calendar === 'persian' ? 1364 : 1985, month: 3, day: 15 },
      ])
        expect(readFactDay(writeFactDay(day, calendar), calendar, today)).toEqual(day);
  });

  it('shows a yearly day of the other calendar as it falls next', () => {
    expect(readFactDay('--01-01[u-ca=persian]', 'gregorian', today)).toEqual({ year: null, month: 3, day: 21 });
    expect(readFactDay('--03-21', 'persian', today)).toEqual({ year: null, month: 1, day: 1 });
  });
});

it('knows the longest month where no year is told', () => {
  expect([daysInMonth('gregorian', 2, null), daysInMonth('gregorian', 2, 2026), daysInMonth('persian', 12, null)]).toEqual([29, 28, 30]);
  expect(daysInMonth('persian', 12, 1404)).toBe(29);
});
