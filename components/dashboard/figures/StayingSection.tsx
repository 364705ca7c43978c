import type { CSSProperties } from 'react';
import type { Calendar } from '../../../lib/domain/churn/periods.ts';
import type { CompanyFigures } from '../../../lib/domain/figures/company-figures.ts';
import { figuresWords, unitWords } from '../../../lib/i18n/catalogs/figures.ts';
import type { Translator } from '../../../lib/i18n/translator.ts';
import { CurveChart } from '../../ui/charts/CurveChart.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { periodName, shareText } from './figure-text.ts';
import { WideTable } from './WideTable.tsx';

/** How long customers stay: of contracts the survival curve, of orders who of each cohort came again. */
export function StayingSection({ translator, figures }: { translator: Translator; figures: Pick<CompanyFigures, 'survival' | 'cohorts'> }) {
  const { t } = translator;
  const calendar: Calendar = translator.language === 'fa' ? 'jalali' : 'gregorian';
  const table = figures.cohorts?.[calendar] ?? null;
  const hasCohorts = table !== null && table.cohorts.length > 1;
  if (figures.survival === null && !hasCohorts) return null;
  return (
    <section className="hf-card hf-stack" aria-labelledby="staying-heading" data-testid="staying">
      <h2 id="staying-heading">{t(figuresWords.stayingHeading)}</h2>
      {figures.survival !== null && <Survival translator={translator} survival={figures.survival} />}
      {hasCohorts && (
        <>
          <p className="hf-soft">{t(figuresWords.cohortLead)}</p>
          <WideTable label={t(figuresWords.cohortLabel)} className="figures__heat">
            <thead>
              <tr>
                <th scope="col">{t(figuresWords.firstOrderIn)}</th>
                <th scope="col">{t(figuresWords.customers)}</th>
                {table.cohorts[0]!.shares.slice(1).map((_, i) => (
                  <th key={i} scope="col">
                    {t(figuresWords.later, { count: i + 1, unit: table.unit })}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.cohorts.map(({ startDay, customers, shares }) => (
                <tr key={startDay}>
                  <th scope="row">{periodName(translator, calendar, table.unit, { startDay, endDay: startDay }).whole}</th>
                  <td>{translator.number(customers)}</td>
                  {shares.slice(1).map((share, i) => (
                    <td key={i} className="figures__cell" style={{ '--share': share } as CSSProperties}>
                      {translator.percent(share)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </WideTable>
        </>
      )}
    </section>
  );
}

/** Rows of the table: the curve's level after so many months. */
const shownMonths = [1, 3, 6, 12, 24, 36, 48, 60, 72];

function Survival({
  translator,
  survival: { customers, steps },
}: {
  translator: Translator;
  survival: NonNullable<CompanyFigures['survival']>;
}) {
  const { t, number } = translator;
  const last = steps.at(-1)!;
  const half = steps.find(({ survival }) => survival <= 0.5);
  const levelAt = (months: number) => steps.findLast(({ duration }) => duration <= months);
  return (
    <>
      <p>
        {t(figuresWords.survivalLead, { customers })}{' '}
        {half === undefined ? t(figuresWords.moreThanHalfStay) : t(figuresWords.halfLeft, { months: half.duration })}
      </p>
      <CurveChart
        direction={translator.direction}
        label={t(figuresWords.survivalChart)}
        shape="step"
        xName={t(figuresWords.monthsSinceStart)}
        formatX={number}
        formatY={(value) => shareText(translator, value)}
        isWhole
        yTo={1}
        curves={[
          {
            name: t(figuresWords.stillThere),
            points: [
              { x: 0, y: 1, low: 1, high: 1 },
              ...steps.map(({ duration, survival, low, high }) => ({ x: duration, y: survival, low, high })),
            ],
          },
        ]}
      />
      <p className="hf-hint">{t(figuresWords.survivalRange)}</p>
      <Disclosure summary={t(figuresWords.showTable)}>
        <table className="figures__table figures__table--narrow">
          <thead>
            <tr>
              <th scope="col">{t(unitWords.month)}</th>
              <th scope="col">{t(figuresWords.stillThere)}</th>
              <th scope="col">{t(figuresWords.range)}</th>
            </tr>
          </thead>
          <tbody>
            {shownMonths
              .filter((months) => months <= last.duration)
              .map((months) => {
                const step = levelAt(months);
                return (
                  <tr key={months}>
                    <th scope="row">{number(months)}</th>
                    <td>{shareText(translator, step?.survival ?? 1)}</td>
                    <td>
                      {step !== undefined &&
                        t(figuresWords.fromTo, { from: shareText(translator, step.low), to: shareText(translator, step.high) })}
                    </td>
                  </tr>
                );
              })}
          </tbody>
        </table>
      </Disclosure>
    </>
  );
}
