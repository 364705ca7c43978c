import { dayOfInstant } from './working-days.ts';

/** Nobody is asked later than so, whatever the clock does meanwhile. */
const longestWaitMs = 60 * 60_000;
const lastMinute = 24 * 60 - 1;
/** Days that are remembered as reminded: more than any clock is set back by mistake of a person. */
const mostDays = 30;

/** The instant of a minute on the wall clock of a day some days from now; where clocks jump over it, the first one after. */
function wallClock(now: number, days: number, minute: number): number {
  const local = new Date(now);
  return new Date(local.getFullYear(), local.getMonth(), local.getDate() + days, 0, minute).getTime();
}

/**
 * Whether the day's reminder is to come now: its minute has passed on the wall clock, and the day had none. `now`: ms
 * since 1970 UTC; `minute`: after midnight, local time; `reminded`: days YYYY-MM-DD.
 */
export function isReminderDue(now: number, minute: number, reminded: readonly string[]): boolean {
  const local = new Date(now);
  const isPast = local.getHours() * 60 + local.getMinutes() >= Math.min(minute, lastMinute);
  return isPast && !reminded.includes(dayOfInstant(now));
}

/** The days that had their reminder, with today. A clock that was set wrong for a while leaves its day among them and does no harm. */
export const withReminded = (now: number, reminded: readonly string[]): string[] => [
  ...reminded.filter((day) => day !== dayOfInstant(now)).slice(1 - mostDays),
  dayOfInstant(now),
];

/** When to look again: at the reminder's minute or when the day ends, an hour from now at the latest. */
export function nextCheckAt(now: number, minute: number): number {
  const moments = [0, 1].flatMap((days) => [wallClock(now, days, Math.min(minute, lastMinute)), wallClock(now, days, 0)]);
  return Math.min(now + longestWaitMs, ...moments.filter((at) => at > now));
}
