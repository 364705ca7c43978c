import { useId } from 'react';
import { figuresWords } from '../../../lib/i18n/catalogs/figures.ts';
import type { Translator } from '../../../lib/i18n/translator.ts';
import { parseNumberText } from '../../options/number-text.ts';

export type NumberTextProps = {
  translator: Translator;
  label: string;
  hint?: string;
  /** As typed. */
  text: string;
  isWhole: boolean;
  /** What is wrong with the number, seen from outside. */
  problem?: string | null;
  onText: (text: string) => void;
};

/** The number that was typed, in any of the languages' ways; null where it is none yet. */
export const numberIn = (text: string, isWhole: boolean): number | null => parseNumberText(text, { isWhole });

/** A number to try things out with: nothing is saved. */
export function NumberText({ translator, label, hint, text, isWhole, problem = null, onText }: NumberTextProps) {
  const id = useId();
  const wrong = text.trim() !== '' && numberIn(text, isWhole) === null ? translator.t(figuresWords.notANumber) : problem;
  return (
    <div className="hf-field">
      <label className="hf-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="hf-input figures__number"
        type="text"
        inputMode={isWhole ? 'numeric' : 'decimal'}
        autoComplete="off"
        maxLength={20}
        value={text}
        aria-invalid={wrong !== null || undefined}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onText(event.target.value)}
      />
      <span id={`${id}-hint`} className={wrong === null ? 'hf-hint' : 'page-wrong'} role={wrong === null ? undefined : 'alert'}>
        {wrong ?? hint}
      </span>
    </div>
  );
}
