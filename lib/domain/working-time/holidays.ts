/** Public holidays by country: days that come every year, by the calendar that fixes them. */
export const holidaySets = ['iran', 'russia', 'newYearAndChristmas'] as const;
export type HolidaySet = (typeof holidaySets)[number];

/**
 * `MM-DD` in the set's calendar. Iran: the days that the Solar Hijri calendar fixes (Official Calendar of Iran, Council
 * for the Official Calendar, University of Tehran): Nowruz 1-4 Farvardin, 12 and 13 Farvardin, 14 and 15 Khordad,
 * 22 Bahman, 29 Esfand. Days of the lunar calendar move and are the user's to add. Russia: Labour Code, article 112.
 * New Year and Christmas: the two days off that the countries of English speech have in common.
 * Transfers of weekends by yearly decree are the user's to add as well.
 */
const days: Record<HolidaySet, { calendar: 'persian' | 'gregory'; days: ReadonlySet<string> }> = {
  iran: {
    calendar: 'persian',
    days: new Set(['01-01', '01-02', '01-03', '01-04', '01-12', '01-13', '03-14', '03-15', '11-22', '12-29']),
  },
  russia: {
    calendar: 'gregory',
    days: new Set([
      ...['01-01', '01-02', '01-03', '01-04', '01-05', '01-06', '01-07', '01-08'],
      ...['02-23', '03-08', '05-01', '05-09', '06-12', '11-04'],
    ]),
  },
  newYearAndChristmas: { calendar: 'gregory', days: new Set(['01-01', '12-25']) },
};

const dayMs = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();
/** Old letters ask for the same few thousand days again and again. */
const known = { persian: new Map<number, string>(), gregory: new Map<number, string>() };
const maxKnown = 10_000;

/** `MM-DD` of a day (days since 1970-01-01) in a calendar. */
export function monthAndDay(day: number, calendar: 'persian' | 'gregory'): string {
  const before = known[calendar].get(day);
  if (before !== undefined) return before;
  let format = formats.get(calendar);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, { month: '2-digit', day: '2-digit', timeZone: 'UTC' });
    formats.set(calendar, format);
  }
  const parts = format.formatToParts(day * dayMs);
  const of = (type: string): string => (parts.find((part) => part.type === type)?.value ?? '').padStart(2, '0');
  const read = `${of('month')}-${of('day')}`;
  if (known[calendar].size < maxKnown) known[calendar].set(day, read);
  return read;
}

/** Whether a day (days since 1970-01-01) is a holiday of one of the sets. */
export const isPublicHoliday = (day: number, sets: readonly HolidaySet[]): boolean =>
  sets.some((set) => days[set].days.has(monthAndDay(day, days[set].calendar)));
