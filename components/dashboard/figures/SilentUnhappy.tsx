import { useState } from 'react';
import { figuresWords } from '../../../lib/i18n/catalogs/figures.ts';
import type { Translator } from '../../../lib/i18n/translator.ts';
import { typedNumber } from './figure-text.ts';
import type { FigureCalculations } from './figure-types.ts';
import { numberIn, NumberText } from './NumberText.tsx';

/** How many are unhappy behind the complaints that were heard. */
export function SilentUnhappy({
  translator,
  calculations,
  heard,
}: {
  translator: Translator;
  calculations: FigureCalculations;
  heard: number;
}) {
  const { t } = translator;
  const [text, setText] = useState<string | null>(null);
  const typed = text ?? (heard > 0 ? typedNumber(translator, heard, 0) : '');
  const complaints = numberIn(typed, true);
  const estimate = complaints === null ? null : calculations.silentUnhappy(complaints);
  return (
    <section className="hf-card hf-stack" aria-labelledby="silent-heading" data-testid="silent">
      <h2 id="silent-heading">{t(figuresWords.silentHeading)}</h2>
      <p className="hf-soft">{t(figuresWords.silentLead)}</p>
      <div className="figures__fields">
        <NumberText
          translator={translator}
          label={t(figuresWords.complaintsHeard)}
          hint={heard > 0 ? t(figuresWords.complaintsOpen, { count: heard }) : t(figuresWords.complaintsTyped)}
          text={typed}
          isWhole
          onText={setText}
        />
        {estimate !== null && complaints !== null && (
          <p className="figures__thumb" aria-live="polite" data-testid="silent-result">
            {t(figuresWords.silentResult, { complaints, low: Math.round(estimate.low), high: Math.round(estimate.high) })}
          </p>
        )}
      </div>
    </section>
  );
}
