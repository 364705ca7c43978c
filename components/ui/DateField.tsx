import { useId, useState } from 'react';
import { generalWords } from '../../lib/i18n/catalogs/general.ts';
import { addDays, daysInPersianMonth, readPersianDay, writePersianDay, type PersianDay } from '../../lib/i18n/persian-calendar.ts';
import type { Translator } from '../../lib/i18n/translator.ts';

export type DateFieldProps = {
  translator: Translator;
  label: string;
  /** 'YYYY-MM-DD', or empty while none is chosen. */
  value: string;
  onChange: (day: string) => void;
  /** Today for the reader, 'YYYY-MM-DD': the quick choices count from it. */
  today: string;
  /** Of what mostly lies behind. */
  isPast?: boolean | undefined;
};

const quickDays = [0, 1, 3, 7, 14];
const quickDaysBack = [0, -1, -7, -30, -90];
/** Before it a year is one that is still being typed. */
const firstYear = '1000';

/** A day, to come unless `isPast`: quick choices, and any other day in the reader's own calendar. */
export function DateField({ translator, label, value, onChange, today, isPast = false }: DateFieldProps) {
  const { t, language, relativeDays } = translator;
  const id = useId();
  /** In the browser's own field, while it is no day yet. */
  const [typed, setTyped] = useState<string | null>(null);
  const words = (days: number) => {
    if (days === 0) return t(generalWords.today);
    if (days < 0) {
      const said = relativeDays(days);
      return said.charAt(0).toLocaleUpperCase(language) + said.slice(1);
    }
    if (days === 1) return t(generalWords.tomorrow);
    return days % 7 === 0 ? t(generalWords.inWeeks, { weeks: days / 7 }) : t(generalWords.inDays, { days });
  };
  return (
    <fieldset className="hf-date">
      <legend className="hf-label">{label}</legend>
      <div className="hf-chips">
        {(isPast ? quickDaysBack : quickDays).map((days) => {
          const day = addDays(today, days);
          return (
            <button
              key={days}
              type="button"
              className="hf-chip"
              aria-pressed={value === day}
              title={translator.day(day)}
              onClick={() => onChange(day)}
            >
              {words(days)}
            </button>
          );
        })}
      </div>
      {translator.language === 'fa' ? (
        <PersianTriple translator={translator} value={value} today={today} isPast={isPast} onChange={onChange} />
      ) : (
        <div className="hf-field">
          <label className="hf-hint" htmlFor={id}>
            {t(generalWords.pickDate)}
          </label>
          <input
            id={id}
            className="hf-input"
            type="date"
            max="9999-12-31"
            value={typed ?? value}
            onBlur={() => setTyped(null)}
            onChange={({ target: { value: day } }) => {
              const isYearTyped = day !== '' && day < firstYear;
              setTyped(day === '' || isYearTyped ? day : null);
              if (!isYearTyped) onChange(day);
            }}
          />
        </div>
      )}
      {value !== '' && (
        // The browser writes its own field in its own language and order: here the day stands in the reader's.
        <p className="hf-hint" aria-live="polite">
          {translator.day(value)}
        </p>
      )}
    </fieldset>
  );
}

function PersianTriple({
  translator,
  value,
  today,
  isPast,
  onChange,
}: Pick<DateFieldProps, 'translator' | 'value' | 'today' | 'isPast' | 'onChange'>) {
  const { t } = translator;
  const now = readPersianDay(today) ?? { year: 1400, month: 1, day: 1 };
  const chosen = readPersianDay(value);
  const shown = chosen ?? now;
  const years = Array.from({ length: 7 }, (_, i) => now.year - (isPast ? 5 : 1) + i);
  if (!years.includes(shown.year)) years.push(shown.year);
  const plain = (n: number) =>
    new Intl.NumberFormat(`fa-u-nu-${translator.nativeDigits ? 'arabext' : 'latn'}`, { useGrouping: false }).format(n);
  const monthName = (month: number) =>
    new Intl.DateTimeFormat('fa-u-ca-persian', { month: 'long', timeZone: 'UTC' }).format(
      Date.parse(`${writePersianDay({ year: shown.year, month, day: 1 })}T00:00:00Z`),
    );
  const set = (change: Partial<PersianDay>) => onChange(writePersianDay({ ...shown, ...change }));
  const select = (name: string, field: keyof PersianDay, options: number[], write: (n: number) => string) => (
    <select
      className="hf-input"
      aria-label={name}
      value={chosen ? shown[field] : ''}
      onChange={(event) => set({ [field]: Number(event.target.value) })}
    >
      {!chosen && <option value="">{name}</option>}
      {options.map((option) => (
        <option key={option} value={option}>
          {write(option)}
        </option>
      ))}
    </select>
  );
  return (
    <div className="hf-date__triple">
      {select(
        t(generalWords.dayOfMonth),
        'day',
        Array.from({ length: daysInPersianMonth(shown.year, shown.month) }, (_, i) => i + 1),
        plain,
      )}
      {select(
        t(generalWords.month),
        'month',
        Array.from({ length: 12 }, (_, i) => i + 1),
        monthName,
      )}
      {select(t(generalWords.year), 'year', years, plain)}
    </div>
  );
}
