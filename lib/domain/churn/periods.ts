/** Days since 1970-01-01 on the user's calendar; `endDay` is the first day after the period. */
export type Period = { startDay: number; endDay: number };
export type PeriodUnit = 'week' | 'month' | 'quarter' | 'year';
export type Calendar = 'gregorian' | 'jalali';

const dayMs = 86_400_000;
const format = (calendar: 'gregory' | 'persian', timeZone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, { year: 'numeric', month: 'numeric', day: 'numeric', timeZone });
const formats: Record<Calendar, Intl.DateTimeFormat> = { gregorian: format('gregory', 'UTC'), jalali: format('persian', 'UTC') };
/** 0 = Sunday. Weeks begin on Monday, in the Jalali calendar on Saturday. */
const firstWeekday: Record<Calendar, number> = { gregorian: 1, jalali: 6 };

function partsOf(format: Intl.DateTimeFormat, at: number): { year: number; month: number; day: number } {
  const parts = format.formatToParts(at);
  const of = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find((part) => part.type === type)?.value);
  return { year: of('year'), month: of('month'), day: of('day') };
}

/** The day on which an instant (ms since 1970 UTC) falls in a time zone (`Asia/Tehran`). */
export function dayInZone(atMs: number, timeZone: string): number {
  const { year, month, day } = partsOf(format('gregory', timeZone), atMs);
  return Date.UTC(year, month - 1, day) / dayMs;
}

const monthStart = (day: number, calendar: Calendar): number => day - partsOf(formats[calendar], day * dayMs).day + 1;
/** No month is longer than 31 days, so that many days on the next one has begun. */
const nextMonthStart = (start: number, calendar: Calendar): number => monthStart(start + 31, calendar);

const monthsIn: Record<Exclude<PeriodUnit, 'week'>, number> = { month: 1, quarter: 3, year: 12 };

/** The week, month, quarter or year of a calendar that holds a day. */
export function periodOf(day: number, unit: PeriodUnit, calendar: Calendar): Period {
  if (unit === 'week') {
    // 1970-01-01 was a Thursday.
    const sinceFirst = (((day + 4 - firstWeekday[calendar]) % 7) + 7) % 7;
    return { startDay: day - sinceFirst, endDay: day - sinceFirst + 7 };
  }
  let startDay = monthStart(day, calendar);
  while ((partsOf(formats[calendar], startDay * dayMs).month - 1) % monthsIn[unit] !== 0) startDay = monthStart(startDay - 1, calendar);
  let endDay = startDay;
  for (let i = 0; i < monthsIn[unit]; i++) endDay = nextMonthStart(endDay, calendar);
  return { startDay, endDay };
}

/** The periods that lie whole between two days (the second one excluded), earliest first. */
export function wholePeriodsBetween(fromDay: number, toDay: number, unit: PeriodUnit, calendar: Calendar): Period[] {
  const periods: Period[] = [];
  for (let period = periodOf(fromDay, unit, calendar); period.endDay <= toDay; period = periodOf(period.endDay, unit, calendar))
    if (period.startDay >= fromDay) periods.push(period);
  return periods;
}
