// Days from 1970-01-01 (Gregorian) back to the day before 1 Farvardin 1.
const epoch = -492_268;

/**
 * First day of a Jalali year, in days since 1970-01-01. Eight leap years in every 33: year y is one if
 * (25y + 11) mod 33 < 8. Within the years allowed below this is the official calendar; the test compares every day.
 */
const firstDay = (year: number) => epoch + 365 * (year - 1) + Math.floor((8 * year + 21) / 33);

const daysBefore = (month: number) => (month - 1) * 30 + Math.min(month - 1, 6);

/** Days since 1970-01-01 of a Jalali date; null for a day that does not exist and for years outside 1178 to 1500. */
export function jalaliToDay(year: number, month: number, day: number): number | null {
  if (year < 1178 || year > 1500 || month < 1 || month > 12 || day < 1 || day > (month < 7 ? 31 : 30)) return null;
  const at = firstDay(year) + daysBefore(month) + day - 1;
  return at < firstDay(year + 1) ? at : null;
}

/** Jalali year of a day (days since 1970-01-01), right for 1178 to 1500. */
export function jalaliYear(day: number): number {
  const year = Math.floor(((day - epoch) * 33) / 12_053) + 1;
  if (day < firstDay(year)) return year - 1;
  return day < firstDay(year + 1) ? year : year + 1;
}
