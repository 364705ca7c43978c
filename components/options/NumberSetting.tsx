import { useId, useRef, useState } from 'react';
import { optionsWords } from '../../lib/i18n/catalogs/options.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { Button } from '../ui/Button.tsx';
import { parseWithin, type NumberLimits } from './number-text.ts';

export type NumberSettingProps = {
  translator: Translator;
  label: string;
  /** Why the default is what it is, one sentence. */
  ground: string;
  value: number;
  defaultValue: number;
  limits: NumberLimits;
  isReadOnly: boolean;
  onChange: (value: number) => void;
};

/** A number with its default, its ground and its limits. A value that does not fit is explained and changes nothing. */
export function NumberSetting({ translator, label, ground, value, defaultValue, limits, isReadOnly, onChange }: NumberSettingProps) {
  const { t, number } = translator;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  /** What is being typed; null while the field shows the value. */
  const [draft, setDraft] = useState<string | null>(null);
  const [isLeft, setIsLeft] = useState(false);
  const isWrong = draft !== null && parseWithin(draft, limits) === null;
  const showsError = isWrong && isLeft;
  const shown = number(value);
  return (
    <div className="setting">
      <label className="hf-label" htmlFor={id}>
        {label}
      </label>
      <p className="hf-hint" id={`${id}-ground`}>
        {ground}
      </p>
      <div className="setting__line">
        <input
          ref={input}
          id={id}
          className="hf-input setting__number"
          type="text"
          inputMode={limits.isWhole ? 'numeric' : 'decimal'}
          autoComplete="off"
          maxLength={20}
          readOnly={isReadOnly}
          value={draft ?? shown}
          aria-invalid={showsError || undefined}
          aria-describedby={`${id}-ground ${id}-default${showsError ? ` ${id}-error` : ''}`}
          onChange={(event) => {
            setDraft(event.target.value);
            const typed = parseWithin(event.target.value, limits);
            if (typed === null) return;
            setIsLeft(false);
            if (typed !== value) onChange(typed);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setDraft(null);
          }}
          onBlur={() => {
            if (isWrong) setIsLeft(true);
            else setDraft(null);
          }}
        />
        <span className="hf-hint" id={`${id}-default`}>
          {value === defaultValue ? t(optionsWords.isDefault) : t(optionsWords.defaultIs, { value: number(defaultValue) })}
        </span>
        {value !== defaultValue && !isReadOnly && (
          <Button
            look="quiet"
            size="small"
            aria-label={t(optionsWords.resetToDefault, { name: label })}
            onClick={() => {
              setDraft(null);
              setIsLeft(false);
              onChange(defaultValue);
              // The button is gone in a moment; the field is where its reader is.
              input.current?.focus();
            }}
          >
            {t(optionsWords.reset)}
          </Button>
        )}
      </div>
      <span id={`${id}-error`} role="alert" className="page-wrong">
        {showsError && t(limits.isWhole ? optionsWords.wholeNumberWrong : optionsWords.numberWrong, { from: limits.from, to: limits.to })}
      </span>
    </div>
  );
}
