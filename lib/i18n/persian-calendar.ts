/**
 * Days of the Persian (Solar Hijri) calendar, by the platform's own calendar data (Intl, `persian`).
 * A day is the text 'YYYY-MM-DD' of the Gregorian calendar throughout.
 */
export type PersianDay = { year: number; month: number; day: number };

const dayMs = 86_400_000;
const parts = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' });

function persianOf(atMs: number): PersianDay {
  const found = { year: 0, month: 0, day: 0 };
  for (const { type, value } of parts.formatToParts(atMs)) {
    if (type === 'year' || type === 'month' || type === 'day') found[type] = Number.parseInt(value, 10);
  }
  return found;
}

/** Days since the start of the Persian year: six months of 31 days, then months of 30. */
const dayOfYear = ({ month, day }: PersianDay) => Math.min(month - 1, 6) * 31 + Math.max(month - 7, 0) * 30 + day - 1;

function atOf(persian: PersianDay): number {
  // 1 Farvardin 1 is 19 March 622 (Julian), 226,895 days after 0001-01-01 Gregorian; the mean year is 365.24219 days.
  let atMs = (Math.floor(226_895 + (persian.year - 1) * 365.24219 + dayOfYear(persian)) - 719_162) * dayMs;
  for (let tries = 0; tries < 3; tries += 1) {
    const now = persianOf(atMs);
    if (now.year === persian.year && dayOfYear(now) === dayOfYear(persian)) break;
    // On the 366th day of a leap year the difference to the next day comes out as 0: still one step forward.
    const off = (persian.year - now.year) * 365 + dayOfYear(persian) - dayOfYear(now) || 1;
    atMs += off * dayMs;
  }
  return atMs;
}

const textOf = (atMs: number) => new Date(atMs).toISOString().slice(0, 10);

/** The Persian date of a day; null where the text is no day. */
export function readPersianDay(text: string): PersianDay | null {
  const atMs = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(atMs) ? null : persianOf(atMs);
}

/** The day of a Persian date; a day past the month's end becomes its last. For years 1 to 3000. */
export function writePersianDay(persian: PersianDay): string {
  const day = Math.min(persian.day, daysInPersianMonth(persian.year, persian.month));
  return textOf(atOf({ ...persian, day }));
}

export function daysInPersianMonth(year: number, month: number): number {
  if (month <= 6) return 31;
  if (month <= 11) return 30;
  return persianOf(atOf({ year, month: 12, day: 29 }) + dayMs).month === 12 ? 30 : 29;
}

/** 'YYYY-MM-DD' of an instant on the reader's own calendar of days. */
export function dayOfInstant(atMs: number): string {
  const at = new Date(atMs);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(at.getFullYear()).padStart(4, '0')}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** The day so many days later (earlier where negative). */
export function addDays(day: string, days: number): string {
  return textOf(Date.parse(`${day}T00:00:00Z`) + days * dayMs);
}

/** Whole days from one day to another: positive when the second is later. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);
}
