import type { Settings } from '../../lib/domain/settings.ts';
import { reminderWords } from '../../lib/i18n/catalogs/care.ts';
import type { Translator } from '../../lib/i18n/translator.ts';

type Reminders = Settings['reminders'];

/** Whether and when the day's reminder comes. */
export function RemindersSetting({
  translator: { t },
  value,
  isReadOnly,
  onChange,
}: {
  translator: Translator;
  value: Reminders;
  isReadOnly: boolean;
  onChange: (value: Reminders) => void;
}) {
  const two = (n: number) => String(n).padStart(2, '0');
  return (
    <div className="setting" data-testid="reminders">
      <label className="setting__line">
        <input type="checkbox" checked={value.isOn} disabled={isReadOnly} onChange={() => onChange({ ...value, isOn: !value.isOn })} />
        {t(reminderWords.isOn)}
      </label>
      <p className="hf-hint">{t(reminderWords.hint)}</p>
      {value.isOn && (
        <label className="hf-field">
          <span className="hf-label">{t(reminderWords.time)}</span>
          <input
            className="hf-input setting__number"
            type="time"
            value={`${two(Math.floor(value.minute / 60))}:${two(value.minute % 60)}`}
            readOnly={isReadOnly}
            onChange={(event) => {
              const match = /^(\d\d):(\d\d)/.exec(event.target.value);
              if (match !== null) onChange({ ...value, minute: Number(match[1]) * 60 + Number(match[2]) });
            }}
          />
        </label>
      )}
    </div>
  );
}
