import { isPublicHoliday, type HolidaySet } from './holidays.ts';

/** When a company works. */
export type WorkingTime = {
  /** Days of the week without work, 0 = Sunday. */
  weekend: readonly number[];
  /** Minutes after midnight, local time. */
  startMinute: number;
  endMinute: number;
  holidaySets: readonly HolidaySet[];
  /** Further days off, `YYYY-MM-DD`. */
  daysOff: readonly string[];
};

const minuteMs = 60_000;
const dayMs = 86_400_000;
/** What is older than this many days is simply old. */
const maxDays = 1500;

/** Days since 1970-01-01 of the local day of an instant. `offsetMinutes`: east of UTC; absent: the machine's own zone. */
function localDay(at: number, offsetMinutes: number | undefined): number {
  if (offsetMinutes !== undefined) return Math.floor((at + offsetMinutes * minuteMs) / dayMs);
  const local = new Date(at);
  return Date.UTC(local.getFullYear(), local.getMonth(), local.getDate()) / dayMs;
}

/** The instant of a local wall clock on a day; right on days when the clocks change. */
function instantOf(day: number, minute: number, offsetMinutes: number | undefined): number {
  if (offsetMinutes !== undefined) return day * dayMs + (minute - offsetMinutes) * minuteMs;
  const date = new Date(day * dayMs);
  return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 0, minute).getTime();
}

/** Whether people work on a day (days since 1970-01-01). */
export function isWorkingDay(day: number, { weekend, holidaySets, daysOff }: WorkingTime): boolean {
  if (weekend.includes((((day + 4) % 7) + 7) % 7)) return false;
  if (daysOff.length > 0 && daysOff.includes(new Date(day * dayMs).toISOString().slice(0, 10))) return false;
  return !isPublicHoliday(day, holidaySets);
}

/**
 * Working milliseconds between two instants (ms since 1970 UTC); 0 where the second is not later. Beyond 1,500 days the
 * count stops.
 */
export function workingMsBetween(fromAt: number, toAt: number, time: WorkingTime, offsetMinutes?: number): number {
  if (!(toAt > fromAt) || time.endMinute <= time.startMinute) return 0;
  const last = localDay(toAt, offsetMinutes);
  let sum = 0;
  for (let day = Math.max(localDay(fromAt, offsetMinutes), last - maxDays); day <= last; day++) {
    if (!isWorkingDay(day, time)) continue;
    const opensAt = Math.max(fromAt, instantOf(day, time.startMinute, offsetMinutes));
    const closesAt = Math.min(toAt, instantOf(day, time.endMinute, offsetMinutes));
    sum += Math.max(0, closesAt - opensAt);
  }
  return sum;
}

/** Hours of one working day; a minute at the least, for days are counted by it. */
export const hoursADay = ({ startMinute, endMinute }: WorkingTime): number => Math.max(1, endMinute - startMinute) / 60;
