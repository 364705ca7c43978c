import { daysInMonth, writeFactDay, type FactCalendar } from '../../../lib/i18n/fact-day.ts';
import { parseWithin } from '../../options/number-text.ts';
import type { FactDraft } from './fact-draft.ts';

const years = { from: 1000, to: 2999, isWhole: true };

/** What was typed, as the journal keeps it: null where nothing was, `incomplete` where it is no day. */
export function factDayOf({ day, month, year }: Pick<FactDraft, 'day' | 'month' | 'year'>, calendar: FactCalendar): string | null {
  if (day === '' && month === '' && year.trim() === '') return null;
  const isYearly = year.trim() === '';
  const parts = { year: isYearly ? null : parseWithin(year, years), month: Number(month), day: Number(day) };
  if (day === '' || month === '' || (!isYearly && parts.year === null)) return 'incomplete';
  return parts.day > daysInMonth(calendar, parts.month, parts.year) ? 'incomplete' : writeFactDay(parts, calendar);
}
