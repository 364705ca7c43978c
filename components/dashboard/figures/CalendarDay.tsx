import { daysInPersianMonth, readPersianDay, writePersianDay } from '../../../lib/i18n/persian-calendar.ts';
import type { Calendar } from '../../../lib/domain/churn/periods.ts';
import { generalWords } from '../../../lib/i18n/catalogs/general.ts';
import type { Translator } from '../../../lib/i18n/translator.ts';

const dayMs = 86_400_000;
type Triple = { year: number; month: number; day: number };

const textOf = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10);
const dayOfText = (text: string): number => Date.parse(`${text}T00:00:00Z`) / dayMs;

function tripleOf(calendar: Calendar, day: number): Triple {
  if (calendar === 'jalali') return readPersianDay(textOf(day))!;
  const date = new Date(day * dayMs);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
const daysIn = (calendar: Calendar, { year, month }: Triple): number =>
  calendar === 'jalali' ? daysInPersianMonth(year, month) : new Date(Date.UTC(year, month, 0)).getUTCDate();
function dayOfTriple(calendar: Calendar, triple: Triple): number {
  const day = Math.min(triple.day, daysIn(calendar, triple));
  return calendar === 'jalali' ? dayOfText(writePersianDay({ ...triple, day })) : Date.UTC(triple.year, triple.month - 1, day) / dayMs;
}

export type CalendarDayProps = {
  translator: Translator;
  label: string;
  calendar: Calendar;
  /** Days since 1970-01-01. */
  day: number;
  /** The years to choose from go from the one of the first day to the one of the last. */
  firstDay: number;
  lastDay: number;
  onDay: (day: number) => void;
};

/** A day of either calendar, in three choices: the browser's own field knows only one calendar. */
export function CalendarDay({ translator, label, calendar, day, firstDay, lastDay, onDay }: CalendarDayProps) {
  const { t } = translator;
  const chosen = tripleOf(calendar, day);
  const first = Math.min(tripleOf(calendar, firstDay).year, chosen.year);
  const last = Math.max(tripleOf(calendar, lastDay).year, chosen.year);
  const digits = translator.language === 'fa' && translator.nativeDigits ? 'arabext' : 'latn';
  const plain = new Intl.NumberFormat(`${translator.language}-u-nu-${digits}`, { useGrouping: false });
  const months = new Intl.DateTimeFormat(
    `${translator.language === 'en' ? 'en-GB' : translator.language}-u-ca-${calendar === 'jalali' ? 'persian' : 'gregory'}`,
    { month: 'long', timeZone: 'UTC' },
  );
  const select = (name: string, field: keyof Triple, options: number[], write: (option: number) => string) => (
    <select
      className="hf-input"
      aria-label={`${label}: ${name}`}
      value={chosen[field]}
      onChange={(event) => onDay(dayOfTriple(calendar, { ...chosen, [field]: Number(event.target.value) }))}
    >
      {options.map((option) => (
        <option key={option} value={option}>
          {write(option)}
        </option>
      ))}
    </select>
  );
  const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);
  return (
    <fieldset className="hf-date">
      <legend className="hf-label">{label}</legend>
      <div className="hf-date__triple">
        {select(t(generalWords.dayOfMonth), 'day', range(1, daysIn(calendar, chosen)), (one) => plain.format(one))}
        {select(t(generalWords.month), 'month', range(1, 12), (month) =>
          months.format(dayOfTriple(calendar, { ...chosen, month, day: 1 }) * dayMs),
        )}
        {select(t(generalWords.year), 'year', range(first, last), (one) => plain.format(one))}
      </div>
    </fieldset>
  );
}
