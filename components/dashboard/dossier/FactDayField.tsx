import { useId } from 'react';
import { dossierWords } from '../../../lib/i18n/catalogs/dossier.ts';
import { generalWords } from '../../../lib/i18n/catalogs/general.ts';
import { daysInMonth, type FactCalendar } from '../../../lib/i18n/fact-day.ts';
import { writePersianDay } from '../../../lib/i18n/persian-calendar.ts';
import type { Translator } from '../../../lib/i18n/translator.ts';
import type { FactDraft } from './fact-draft.ts';

/** Of the reader's calendar; the year does not matter to a month's name. */
function monthName(month: number, { language }: Translator): string {
  if (language === 'fa') {
    const at = Date.parse(`${writePersianDay({ year: 1404, month, day: 1 })}T00:00:00Z`);
    return new Intl.DateTimeFormat('fa-u-ca-persian', { month: 'long', timeZone: 'UTC' }).format(at);
  }
  return new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, month - 1, 1));
}

/** A day that matters, in the reader's calendar: of one year, or of every year. */
export function FactDayField({
  translator,
  calendar,
  value,
  onChange,
}: {
  translator: Translator;
  calendar: FactCalendar;
  value: Pick<FactDraft, 'day' | 'month' | 'year'>;
  onChange: (change: Partial<FactDraft>) => void;
}) {
  const { t, number } = translator;
  const hint = useId();
  const longest = value.month === '' ? 31 : daysInMonth(calendar, Number(value.month), null);
  const choice = (name: string, field: 'day' | 'month', count: number, write: (n: number) => string) => (
    <select className="hf-input" aria-label={name} value={value[field]} onChange={(event) => onChange({ [field]: event.target.value })}>
      <option value="">{name}</option>
      {Array.from({ length: count }, (_, i) => (
        <option key={i} value={String(i + 1)}>
          {write(i + 1)}
        </option>
      ))}
    </select>
  );
  return (
    <fieldset className="hf-date">
      <legend className="hf-label">{t(dossierWords.factDay)}</legend>
      <div className="hf-date__triple">
        {choice(t(generalWords.dayOfMonth), 'day', longest, (n) => number(n))}
        {choice(t(generalWords.month), 'month', 12, (n) => monthName(n, translator))}
        <input
          className="hf-input"
          type="text"
          inputMode="numeric"
          maxLength={6}
          autoComplete="off"
          aria-label={t(generalWords.year)}
          placeholder={t(generalWords.year)}
          aria-describedby={hint}
          value={value.year}
          onChange={(event) => onChange({ year: event.target.value })}
        />
      </div>
      <p id={hint} className="hf-hint">
        {t(dossierWords.yearHint)}
      </p>
    </fieldset>
  );
}
