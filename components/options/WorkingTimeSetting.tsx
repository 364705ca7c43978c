import { useState } from 'react';
import type { HolidaySet } from '../../lib/domain/working-time/holidays.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { holidaySetWords, workingTimeWords } from '../../lib/i18n/catalogs/working-time.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { RemoveIcon } from '../ui/icons.tsx';

type WorkingTime = Settings['workingTime'];
export type WorkingTimeSettingProps = {
  translator: Translator;
  value: WorkingTime;
  isReadOnly: boolean;
  /** Today for the reader, 'YYYY-MM-DD'. */
  today: string;
  onChange: (value: WorkingTime) => void;
};

/** 4 January 1970 was a Sunday. */
const sundayMs = 3 * 86_400_000;
const dayMs = 86_400_000;
const clock = (minute: number) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
const minuteOf = (text: string): number | null => {
  const match = /^(\d\d):(\d\d)/.exec(text);
  return match === null ? null : Number(match[1]) * 60 + Number(match[2]);
};

/** When the company works: its week, its hours, its holidays. */
export function WorkingTimeSetting({ translator, value, isReadOnly, today, onChange }: WorkingTimeSettingProps) {
  const { t, language } = translator;
  const [dayOff, setDayOff] = useState('');
  // The week begins where the reader's does.
  const firstDay = language === 'fa' ? 6 : 1;
  const weekdays = Array.from({ length: 7 }, (_, i) => (firstDay + i) % 7);
  const nameOf = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const toggled = <T,>(list: readonly T[], one: T) => (list.includes(one) ? list.filter((other) => other !== one) : [...list, one]);
  const areHoursWrong = value.endMinute <= value.startMinute;
  const hour = (label: string, minute: number, set: (minute: number) => void) => (
    <label className="hf-field">
      <span className="hf-label">{label}</span>
      <input
        className="hf-input setting__number"
        type="time"
        value={clock(minute)}
        readOnly={isReadOnly}
        aria-invalid={areHoursWrong || undefined}
        onChange={(event) => {
          const typed = minuteOf(event.target.value);
          if (typed !== null) set(typed);
        }}
      />
    </label>
  );
  return (
    <>
      <fieldset className="setting">
        <legend className="hf-label">{t(workingTimeWords.weekend)}</legend>
        <div className="hf-chips">
          {weekdays.map((day) => (
            <button
              key={day}
              type="button"
              className="hf-chip"
              aria-pressed={value.weekend.includes(day)}
              // A week without a single working day would stop every clock.
              disabled={isReadOnly || (!value.weekend.includes(day) && value.weekend.length >= 6)}
              onClick={() => onChange({ ...value, weekend: toggled(value.weekend, day) })}
            >
              {nameOf.format(sundayMs + day * dayMs)}
            </button>
          ))}
        </div>
      </fieldset>
      <div className="setting">
        <div className="setting__line">
          {hour(t(workingTimeWords.opens), value.startMinute, (startMinute) => onChange({ ...value, startMinute }))}
          {hour(t(workingTimeWords.closes), value.endMinute, (endMinute) => onChange({ ...value, endMinute }))}
        </div>
        <span role="alert" className="page-wrong">
          {areHoursWrong && t(workingTimeWords.hoursWrong)}
        </span>
      </div>
      <fieldset className="setting">
        <legend className="hf-label">{t(workingTimeWords.holidays)}</legend>
        {(Object.keys(holidaySetWords) as HolidaySet[]).map((set) => (
          <label key={set} className="setting__line">
            <input
              type="checkbox"
              checked={value.holidaySets.includes(set)}
              disabled={isReadOnly}
              onChange={() => onChange({ ...value, holidaySets: toggled(value.holidaySets, set) })}
            />
            {t(holidaySetWords[set])}
          </label>
        ))}
        <p className="hf-hint">{t(workingTimeWords.holidaysHint)}</p>
      </fieldset>
      <div className="setting">
        <h3 className="hf-label">{t(workingTimeWords.daysOff)}</h3>
        {value.daysOff.length === 0 ? (
          <p className="hf-hint">{t(workingTimeWords.daysOffEmpty)}</p>
        ) : (
          <ul className="options__days" data-testid="days-off">
            {value.daysOff.map((day) => (
              <li key={day} className="setting__line">
                {translator.day(day)}
                {!isReadOnly && (
                  <IconButton
                    icon={<RemoveIcon />}
                    label={t(workingTimeWords.dayOffRemove, { day: translator.day(day) })}
                    onClick={() => onChange({ ...value, daysOff: value.daysOff.filter((other) => other !== day) })}
                  />
                )}
              </li>
            ))}
          </ul>
        )}
        {!isReadOnly && (
          <>
            <DateField translator={translator} label={t(workingTimeWords.dayOffNew)} value={dayOff} today={today} onChange={setDayOff} />
            <p>
              <Button
                size="small"
                isDisabled={dayOff === ''}
                onClick={() => {
                  onChange({ ...value, daysOff: [...new Set([...value.daysOff, dayOff])].toSorted() });
                  setDayOff('');
                }}
              >
                {t(workingTimeWords.dayOffAdd)}
              </Button>
            </p>
          </>
        )}
      </div>
    </>
  );
}
