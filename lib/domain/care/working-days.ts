/** Calendar days as texts YYYY-MM-DD, and which of them people work on. */
import { isWorkingDay, type WorkingTime } from '../working-time/working-time.ts';

const dayMs = 86_400_000;
/** Whoever works on none of so many days in a row never works. */
const mostDaysOff = 450;

const numberOf = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / dayMs);
const textOf = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10);

/** Whether a text of the right form is a day that the calendar has. */
export const isDay = (text: string): boolean => {
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && textOf(at / dayMs) === text;
};

/** The day of an instant (ms since 1970 UTC) in the rep's own time zone, which is the machine's. */
export function dayOfInstant(at: number): string {
  const local = new Date(at);
  return textOf(Date.UTC(local.getFullYear(), local.getMonth(), local.getDate()) / dayMs);
}

/** The day so many days later; earlier where negative. */
export const addDays = (day: string, days: number): string => textOf(numberOf(day) + days);

/** The same day of the month so many months later, or that month's last. */
export function addMonths(day: string, months: number): string {
  const at = new Date(numberOf(day) * dayMs);
  const [year, month] = [at.getUTCFullYear(), at.getUTCMonth() + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return textOf(Date.UTC(year, month, Math.min(at.getUTCDate(), last)) / dayMs);
}

export const isDayOff = (day: string, workingTime: WorkingTime): boolean => !isWorkingDay(numberOf(day), workingTime);

/** The day itself or the first one after it that people work on; going back with `step` -1. Where nobody ever works, the day itself. */
export function shiftToWorkingDay(day: string, workingTime: WorkingTime, step: 1 | -1 = 1): string {
  const from = numberOf(day);
  for (let k = 0; k < mostDaysOff; k++) if (isWorkingDay(from + k * step, workingTime)) return textOf(from + k * step);
  return day;
}

/** The working day that comes so many working days after a day. */
export function addWorkingDays(day: string, count: number, workingTime: WorkingTime): string {
  let on = day;
  for (let k = 0; k < count; k++) on = shiftToWorkingDay(addDays(on, 1), workingTime);
  return on;
}

/** How many days people work on after the first day up to and with the second; 0 where that is not later. */
export function workingDaysBetween(from: string, to: string, workingTime: WorkingTime): number {
  const [first, last] = [numberOf(from) + 1, numberOf(to)];
  let count = 0;
  for (let day = Math.max(first, last - mostDaysOff); day <= last; day++) if (isWorkingDay(day, workingTime)) count += 1;
  return count;
}
