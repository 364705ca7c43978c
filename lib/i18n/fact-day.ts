/**
 * Dates that matter, as the journal keeps them (journal.ts, `on`): one day 'YYYY-MM-DD', or every year '--MM-DD', in the Persian
 * calendar '--MM-DD[u-ca=persian]'.
 */
import { daysInPersianMonth, readPersianDay, writePersianDay } from './persian-calendar.ts';

export type FactCalendar = 'gregorian' | 'persian';
/** As people say it: no year means every year. */
export type FactDay = { year: number | null; month: number; day: number };

const persianMark = '[u-ca=persian]';
const two = (n: number): string => String(n).padStart(2, '0');

export const isYearly = (on: string): boolean => on.startsWith('--');

/** Days of a month; where the year is not told the most that it ever has. */
export function daysInMonth(calendar: FactCalendar, month: number, year: number | null): number {
  // 1403 and 2024 are leap years.
  if (calendar === 'persian') return daysInPersianMonth(year ?? 1403, month);
  return new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate();
}

/** Month and day must be of the calendar. */
export function writeFactDay({ year, month, day }: FactDay, calendar: FactCalendar): string {
  if (year === null) return `--${two(month)}-${two(day)}${calendar === 'persian' ? persianMark : ''}`;
  return calendar === 'persian' ? writePersianDay({ year, month, day }) : `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** In a year without that day (29 February, 30 Esfand) the last of the month. */
function yearlyIn(calendar: FactCalendar, year: number, month: number, day: number): string {
  return writeFactDay({ year, month, day: Math.min(day, daysInMonth(calendar, month, year)) }, calendar);
}

/** The day itself; of a yearly one the next from `today` ('YYYY-MM-DD') on. */
export function nextFactDay(on: string, today: string): string {
  if (!isYearly(on)) return on;
  const [month, day] = [Number(on.slice(2, 4)), Number(on.slice(5, 7))];
  const calendar = on.endsWith(persianMark) ? 'persian' : 'gregorian';
  const year = calendar === 'persian' ? (readPersianDay(today)?.year ?? 1400) : Number(today.slice(0, 4));
  const thisYear = yearlyIn(calendar, year, month, day);
  return thisYear >= today ? thisYear : yearlyIn(calendar, year + 1, month, day);
}

/** For a form in the reader's calendar; a yearly day of the other calendar as it falls next. */
export function readFactDay(on: string, calendar: FactCalendar, today: string): FactDay {
  const isOwn = isYearly(on) && on.endsWith(persianMark) === (calendar === 'persian');
  if (isOwn) return { year: null, month: Number(on.slice(2, 4)), day: Number(on.slice(5, 7)) };
  const next = nextFactDay(on, today);
  const persian = calendar === 'persian' ? readPersianDay(next) : null;
  const { year, month, day } = persian ?? { year: Number(next.slice(0, 4)), month: Number(next.slice(5, 7)), day: Number(next.slice(8)) };
  return { year: isYearly(on) ? null : year, month, day };
}
