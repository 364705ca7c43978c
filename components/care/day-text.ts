import type { Translator } from '../../lib/i18n/translator.ts';

const weekdays = new Map<string, Intl.DateTimeFormat>();

/** A day 'YYYY-MM-DD' with its weekday before it, as people write it: plans are made by weekdays. */
export function dayWithWeekday(day: string, { language, day: write }: Translator): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(at)) return day;
  const format = weekdays.get(language) ?? new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  weekdays.set(language, format);
  return `${format.format(at)}${language === 'ru' ? ', ' : ' '}${write(day)}`;
}

/** What an open place in the agenda is called in a button's name; long words are cut. */
export const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
