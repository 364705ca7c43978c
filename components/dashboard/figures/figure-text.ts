import type { Period, PeriodUnit, Calendar } from '../../../lib/domain/churn/periods.ts';
import { figuresWords } from '../../../lib/i18n/catalogs/figures.ts';
import type { Translator } from '../../../lib/i18n/translator.ts';

const dayMs = 86_400_000;
const noBreakSpace = '\u00A0';

const digitsOf = ({ language, nativeDigits }: Translator): string => (language === 'fa' && nativeDigits ? 'arabext' : 'latn');

const formats = new Map<string, Intl.NumberFormat>();
function formatOf(translator: Translator, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const locale = `${translator.language}-u-nu-${digitsOf(translator)}`;
  const key = `${locale}${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, options);
  formats.set(key, format);
  return format;
}

/** 0..1 as percent: one decimal, two below one percent, none where it is a whole one. */
export function shareText(translator: Translator, share: number): string {
  const digits = Math.abs(share) < 0.01 && share !== 0 ? 2 : 1;
  return formatOf(translator, { style: 'percent', maximumFractionDigits: digits }).format(share);
}

/** A chance in whole percent; the ends are never certain. */
export function chanceText(translator: Translator, chance: number): string {
  if (chance > 0.99) return translator.t(figuresWords.moreThan, { share: translator.percent(0.99) });
  if (chance < 0.01) return translator.t(figuresWords.lessThan, { share: translator.percent(0.01) });
  return translator.percent(chance);
}

/** Money without needless digits, in its currency where that is known. */
export function moneyText(translator: Translator, amount: number, currency: string | null): string {
  const digits = Math.abs(amount) < 100 ? 2 : 0;
  const number = formatOf(translator, { maximumFractionDigits: digits }).format(amount);
  return currency === null || currency === '' ? number : `${number}${noBreakSpace}\u2068${currency}\u2069`;
}

/** The same for an axis: 1.2M. */
export const shortNumber = (translator: Translator, amount: number): string =>
  formatOf(translator, { notation: 'compact', maximumFractionDigits: 1 }).format(amount);

/** How many times as much: two decimals, as ×1.95. */
export const timesText = (translator: Translator, times: number): string =>
  translator.t(figuresWords.times, { times: formatOf(translator, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(times) });

/** A number as it stands in a field that one types into. */
export const typedNumber = (translator: Translator, value: number, decimals: number): string =>
  formatOf(translator, { maximumFractionDigits: decimals, useGrouping: false }).format(value);

const calendarNames: Record<Calendar, string> = { gregorian: 'gregory', jalali: 'persian' };

/** Making one costs more than all that it writes. */
const dateFormats = new Map<string, Intl.DateTimeFormat>();
function dateFormatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale}${JSON.stringify(options)}`;
  const format = dateFormats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  dateFormats.set(key, format);
  return format;
}

function partsOf(
  translator: Translator,
  calendar: Calendar,
  day: number,
  month: 'long' | 'short' | 'numeric',
): Record<'year' | 'month' | 'day', string> {
  const latin = month === 'numeric';
  const locale = latin
    ? `en-u-ca-${calendarNames[calendar]}-nu-latn`
    : `${translator.language === 'en' ? 'en-GB' : translator.language}-u-ca-${calendarNames[calendar]}-nu-${digitsOf(translator)}`;
  const options = { year: 'numeric', month, day: 'numeric', timeZone: 'UTC' } as const;
  const parts = dateFormatOf(locale, options).formatToParts(day * dayMs);
  const of = (type: Intl.DateTimeFormatPartTypes): string => parts.find((part) => part.type === type)?.value ?? '';
  return { year: of('year'), month: of('month'), day: of('day') };
}

/** A day of either calendar: day, month in words, year. */
export function dayText(translator: Translator, calendar: Calendar, day: number): string {
  const { year, month, day: date } = partsOf(translator, calendar, day, 'long');
  return `${date}${noBreakSpace}${month} ${year}`;
}

/** Month alone as a heading has it: Russian dates have the month in another case than months have. */
function monthName(translator: Translator, calendar: Calendar, day: number, length: 'long' | 'short'): string {
  const locale = `${translator.language === 'en' ? 'en-GB' : translator.language}-u-ca-${calendarNames[calendar]}`;
  return dateFormatOf(locale, { month: length, timeZone: 'UTC' }).format(day * dayMs);
}

/** What a period is called, whole and short for an axis. `unit` null: from one day to another. */
export function periodName(
  translator: Translator,
  calendar: Calendar,
  unit: PeriodUnit | null,
  { startDay, endDay }: Period,
): { short: string; whole: string } {
  const { t } = translator;
  const { year, month, day } = partsOf(translator, calendar, startDay, 'short');
  if (unit === 'year') return { short: year, whole: year };
  if (unit === 'month') {
    return {
      short: `${monthName(translator, calendar, startDay, calendar === 'jalali' ? 'long' : 'short')} ${year}`,
      whole: `${monthName(translator, calendar, startDay, 'long')} ${year}`,
    };
  }
  if (unit === 'quarter') {
    const quarter = Math.floor((Number(partsOf(translator, calendar, startDay, 'numeric').month) - 1) / 3) + 1;
    // The quarters of the solar year are its seasons, and are called so.
    const name = t(calendar === 'jalali' ? figuresWords.season : figuresWords.quarterOf, { quarter: `q${quarter}`, year });
    return { short: name, whole: name };
  }
  if (unit === 'week')
    return { short: `${day} ${month}`, whole: t(figuresWords.weekFrom, { day: dayText(translator, calendar, startDay) }) };
  const whole = t(figuresWords.fromTo, { from: dayText(translator, calendar, startDay), to: dayText(translator, calendar, endDay - 1) });
  return { short: whole, whole };
}

/** With its sign; the minus is a true minus. 0 has no sign. */
export function signedShareText(translator: Translator, share: number): string {
  const text = shareText(translator, Math.abs(share));
  if (text === shareText(translator, 0)) return text;
  return `${translator.direction === 'rtl' ? '\u200E' : ''}${share < 0 ? '\u2212' : '+'}${text}`;
}
