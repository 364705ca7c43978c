import { useState } from 'react';
import type { PeriodUnit } from '../../../lib/domain/churn/periods.ts';
import { figuresWords, unitWords } from '../../../lib/i18n/catalogs/figures.ts';
import type { Translator } from '../../../lib/i18n/translator.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import type { FigureCalculations } from './figure-types.ts';
import { Judgement } from './Judgement.tsx';
import { numberIn, NumberText } from './NumberText.tsx';

const units = ['week', 'month', 'quarter', 'year'] as const;

/** Churn from three numbers that are typed in. */
export function ByHand({
  translator,
  calculations,
  thresholdAYear,
}: {
  translator: Translator;
  calculations: FigureCalculations;
  thresholdAYear: number;
}) {
  const { t } = translator;
  const [texts, setTexts] = useState({ atStart: '', lost: '', joined: '' });
  const [unit, setUnit] = useState<PeriodUnit>('year');
  const [atStart, lost, joined] = [numberIn(texts.atStart, true), numberIn(texts.lost, true), numberIn(texts.joined, true)];
  const isTooMany = atStart !== null && lost !== null && lost > atStart;
  const judgement =
    atStart === null || lost === null || isTooMany
      ? null
      : calculations.judgePeriod({ atStart, lost, joined: joined ?? 0, periodsAYear: calculations.periodsAYear[unit], thresholdAYear });
  const field = (name: keyof typeof texts, label: string, problem: string | null = null) => (
    <NumberText
      translator={translator}
      label={label}
      text={texts[name]}
      isWhole
      problem={problem}
      onText={(text) => setTexts((before) => ({ ...before, [name]: text }))}
    />
  );
  return (
    <div className="hf-stack" data-testid="by-hand">
      <p className="hf-soft">{t(figuresWords.byHandLead)}</p>
      <div className="figures__fields">
        {field('atStart', t(figuresWords.atStartField))}
        {field('lost', t(figuresWords.lostField), isTooMany ? t(figuresWords.moreLostThanThere) : null)}
        {field('joined', t(figuresWords.joinedField))}
      </div>
      <Segmented
        label={t(figuresWords.unitLabel)}
        value={unit}
        onChange={setUnit}
        options={units.map((value) => ({ value, text: t(unitWords[value]) }))}
      />
      {judgement?.kind === 'assessed' && atStart !== null && lost !== null && (
        <Judgement
          translator={translator}
          name={t(figuresWords.churnOfUnit, { unit })}
          unit={unit}
          counts={{ atStart, lost }}
          judgement={judgement}
          thresholdAYear={thresholdAYear}
        />
      )}
      {judgement?.kind === 'notEnoughData' && <p>{t(figuresWords.nobodyAtStart)}</p>}
    </div>
  );
}
