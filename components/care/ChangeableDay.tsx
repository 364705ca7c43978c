import { useState } from 'react';
import { contactWords } from '../../lib/i18n/catalogs/care.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { dayWithWeekday } from './day-text.ts';

/** A day that stands as words until somebody changes it. `none`: what it is called where there is none; without it there always is one. */
export function ChangeableDay({
  label,
  none,
  value,
  today,
  isPast,
  isReadOnly,
  translator,
  onChange,
}: {
  label: string;
  none?: string;
  value: string | null;
  today: string;
  /** Of what mostly lies behind. */
  isPast?: boolean;
  isReadOnly: boolean;
  translator: Translator;
  onChange: (day: string | null) => void;
}) {
  const { t } = translator;
  const [isOpen, setOpen] = useState(false);
  const words = value === null ? (none ?? '') : dayWithWeekday(value, translator);
  return (
    <div className="care-day">
      <p className="care-day__line">
        <span className="hf-label">{label}</span>
        <span>{words}</span>
        {!isReadOnly && (
          <Button
            size="small"
            look="quiet"
            className="care-inline"
            aria-expanded={isOpen}
            aria-label={t(contactWords.actionOn, { action: t(contactWords.move), what: label })}
            onClick={() => setOpen(!isOpen)}
          >
            {t(contactWords.move)}
          </Button>
        )}
      </p>
      {isOpen && (
        <>
          <DateField
            translator={translator}
            label={label}
            value={value ?? ''}
            today={today}
            isPast={isPast}
            onChange={(day) => day !== '' && onChange(day)}
          />
          {none !== undefined && value !== null && (
            <p>
              <Button size="small" onClick={() => onChange(null)}>
                {none}
              </Button>
            </p>
          )}
        </>
      )}
    </div>
  );
}
