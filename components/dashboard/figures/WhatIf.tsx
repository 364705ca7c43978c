import { useId, useState } from 'react';
import { figuresWords } from '../../../lib/i18n/catalogs/figures.ts';
import type { Translator } from '../../../lib/i18n/translator.ts';
import { CurveChart } from '../../ui/charts/CurveChart.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { moneyText, shareText, shortNumber, signedShareText, timesText, typedNumber } from './figure-text.ts';
import type { FigureCalculations } from './figure-types.ts';
import { numberIn, NumberText } from './NumberText.tsx';
import { WideTable } from './WideTable.tsx';

/** What the figures know to begin with; null where they know nothing. */
export type WhatIfStart = { customers: number; retention: number; newRate: number; revenuePerCustomer: number | null };

const percentIn = (text: string): number | null => {
  const value = numberIn(text, false);
  return value === null ? null : value / 100;
};

/** What if more customers stayed: customers and revenue over the years, against things as they are. */
export function WhatIf({
  translator,
  calculations,
  start,
  currency,
}: {
  translator: Translator;
  calculations: FigureCalculations;
  start: WhatIfStart | null;
  currency: string | null;
}) {
  const { t, number } = translator;
  const sliderId = useId();
  const yearsId = useId();
  const [texts, setTexts] = useState({
    customers: typedNumber(translator, start?.customers ?? 1000, 0),
    kept: typedNumber(translator, (start?.retention ?? 0.8) * 100, 1),
    joining: typedNumber(translator, (start?.newRate ?? 0.2) * 100, 1),
    revenue: typeof start?.revenuePerCustomer === 'number' ? typedNumber(translator, start.revenuePerCustomer, 0) : '',
    keeping: '',
  });
  const [wish, setWish] = useState(Math.min(100, Math.round((start?.retention ?? 0.8) * 100 + 10)));
  const [years, setYears] = useState(7);
  const [measure, setMeasure] = useState<'customers' | 'revenue'>('customers');
  const [customers, kept, newRate] = [numberIn(texts.customers, true), percentIn(texts.kept), percentIn(texts.joining)];
  const revenuePerCustomer = numberIn(texts.revenue, true);
  const costOfKeeping = numberIn(texts.keeping, true);
  const field = (name: keyof typeof texts, label: string, isWhole: boolean, problem: string | null = null) => (
    <NumberText
      translator={translator}
      label={label}
      text={texts[name]}
      isWhole={isWhole}
      problem={problem}
      onText={(text) => setTexts((before) => ({ ...before, [name]: text }))}
    />
  );
  const isReady = customers !== null && kept !== null && kept <= 1 && newRate !== null;
  const forecast = (retentionRate: number) =>
    calculations.forecastBase({
      customers: customers ?? 0,
      newRate: newRate ?? 0,
      retentionRate,
      revenuePerCustomer: revenuePerCustomer ?? 0,
      periods: years,
    });
  const plans = isReady
    ? [
        { retention: wish / 100, rows: forecast(wish / 100) },
        { retention: kept, rows: forecast(kept) },
      ]
    : [];
  const shown = measure === 'revenue' && revenuePerCustomer !== null ? 'revenue' : 'customers';
  const lostNow = isReady ? customers * (1 - kept) : 0;
  const cost = costOfKeeping === null || !isReady ? null : calculations.replacementCost(lostNow, costOfKeeping);
  return (
    <section className="hf-card hf-stack" aria-labelledby="what-if-heading" data-testid="what-if">
      <h2 id="what-if-heading">{t(figuresWords.whatIfHeading)}</h2>
      <p className="hf-soft">{t(start === null ? figuresWords.whatIfLead : figuresWords.whatIfLeadKnown)}</p>
      <div className="figures__fields">
        {field('customers', t(figuresWords.customersNow), true)}
        {field('kept', t(figuresWords.keptNow), false, kept !== null && kept > 1 ? t(figuresWords.atMostAll) : null)}
        {field('joining', t(figuresWords.newAYear), false)}
        {field('revenue', t(figuresWords.revenuePerCustomer), true)}
      </div>
      <div className="figures__slider">
        <label className="hf-label" htmlFor={sliderId}>
          {t(figuresWords.keptWish, { share: shareText(translator, wish / 100) })}
        </label>
        <input
          id={sliderId}
          type="range"
          min={0}
          max={100}
          step={0.5}
          value={wish}
          aria-valuetext={shareText(translator, wish / 100)}
          onChange={(event) => setWish(Number(event.target.value))}
          data-testid="retention"
        />
      </div>
      <div className="figures__slider">
        <label className="hf-label" htmlFor={yearsId}>
          {t(figuresWords.yearsAhead, { years })}
        </label>
        <input
          id={yearsId}
          type="range"
          min={1}
          max={15}
          step={1}
          value={years}
          aria-valuetext={t(figuresWords.yearsAhead, { years })}
          onChange={(event) => setYears(Number(event.target.value))}
        />
      </div>
      {isReady && (
        <>
          <dl className="figures__facts" aria-live="polite" data-testid="what-if-result">
            {plans.map(({ retention, rows }, i) => (
              <div key={i}>
                <dt>{t(i === 0 ? figuresWords.planWish : figuresWords.planNow, { share: shareText(translator, retention) })}</dt>
                <dd>
                  {customers === 0 ? number(0) : timesText(translator, rows.at(-1)!.customers / customers)}
                  <span className="figures__beside">
                    {t(figuresWords.netAYear, { net: signedShareText(translator, retention + newRate - 1) })}
                  </span>
                </dd>
              </div>
            ))}
          </dl>
          {revenuePerCustomer !== null && (
            <Segmented
              label={t(figuresWords.measureLabel)}
              value={shown}
              onChange={setMeasure}
              options={[
                { value: 'customers', text: t(figuresWords.customers) },
                { value: 'revenue', text: t(figuresWords.revenueAYear) },
              ]}
            />
          )}
          <CurveChart
            direction={translator.direction}
            label={t(figuresWords.whatIfChart)}
            shape="straight"
            xName={t(figuresWords.yearsFromNow)}
            formatX={number}
            formatY={(value) => shortNumber(translator, value)}
            isWhole
            xTo={years}
            curves={plans.map(({ retention, rows }, i) => ({
              name: t(i === 0 ? figuresWords.planWish : figuresWords.planNow, { share: shareText(translator, retention) }),
              points: rows.map((row) => ({ x: row.period, y: row[shown] })),
            }))}
          />
          <Disclosure summary={t(figuresWords.showTable)}>
            <WideTable label={t(figuresWords.whatIfChart)}>
              <thead>
                <tr>
                  <th scope="col">{t(figuresWords.yearsFromNow)}</th>
                  {plans.map(({ retention }, i) => (
                    <th key={i} scope="col">
                      {t(i === 0 ? figuresWords.planWish : figuresWords.planNow, { share: shareText(translator, retention) })}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {plans[0]!.rows.map(({ period }, i) => (
                  <tr key={period}>
                    <th scope="row">{number(period)}</th>
                    {plans.map(({ rows }, plan) => (
                      <td key={plan}>
                        {number(Math.round(rows[i]!.customers))}
                        {revenuePerCustomer !== null && (
                          <span className="hf-soft"> {moneyText(translator, Math.round(rows[i]!.revenue), currency)}</span>
                        )}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </WideTable>
          </Disclosure>
          <div className="figures__fields">
            {field('keeping', t(figuresWords.costOfKeeping), true)}
            {cost !== null && (
              <p className="figures__thumb" aria-live="polite">
                {t(figuresWords.replacement, {
                  lost: Math.round(lostNow),
                  low: moneyText(translator, Math.round(cost.low), currency),
                  high: moneyText(translator, Math.round(cost.high), currency),
                })}
              </p>
            )}
          </div>
        </>
      )}
    </section>
  );
}
