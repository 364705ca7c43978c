import type { SourceValue } from '../../../lib/domain/figures/company-figures.ts';
import { figuresWords, tierWords } from '../../../lib/i18n/catalogs/figures.ts';
import type { Translator } from '../../../lib/i18n/translator.ts';
import { CurveChart } from '../../ui/charts/CurveChart.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { moneyText, shareText } from './figure-text.ts';
import { WideTable } from './WideTable.tsx';

export type ValueSectionProps = {
  translator: Translator;
  value: SourceValue;
  /** `orders`: of the last year; `contracts`: of the running ones, a year. */
  source: 'orders' | 'contracts';
  currency: string | null;
};

/** Who brings the money: the value tiers, and what customers will still bring. */
export function ValueSection({ translator, value, source, currency }: ValueSectionProps) {
  const { t, number } = translator;
  const share = (one: number) => shareText(translator, one);
  const money = (amount: number) => moneyText(translator, amount, currency);
  const { lifetime } = value;
  return (
    <section className="hf-card hf-stack" aria-labelledby={`value-${source}`} data-testid="value">
      <h2 id={`value-${source}`}>{t(source === 'orders' ? figuresWords.valueHeading : figuresWords.valueHeadingContracts)}</h2>
      <p>
        {t(figuresWords.bestBring, { share: share(value.bestCustomerShare), fifth: share(value.bestFifthShare) })}{' '}
        <span className="hf-soft">{t(figuresWords.paretoThumb)}</span>
      </p>
      <div className="figures__two">
        <CurveChart
          direction={translator.direction}
          label={t(figuresWords.concentrationChart)}
          shape="straight"
          xName={t(figuresWords.shareOfCustomers)}
          formatX={share}
          formatY={share}
          xTo={1}
          yTo={1}
          curves={[
            {
              name: t(figuresWords.revenue),
              points: value.curve.map(({ customerShare, revenueShare }) => ({ x: customerShare, y: revenueShare })),
            },
          ]}
        />
        <WideTable label={t(figuresWords.tiersLabel)}>
          <thead>
            <tr>
              <th scope="col">{t(figuresWords.tier)}</th>
              <th scope="col">{t(figuresWords.customers)}</th>
              <th scope="col">{t(figuresWords.revenueAYear)}</th>
              {lifetime !== null && <th scope="col">{t(figuresWords.lifetimeEach)}</th>}
            </tr>
          </thead>
          <tbody>
            {value.tiers.map(({ tier, customers, revenue, lifetimeValue }) => (
              <tr key={tier}>
                <th scope="row">{t(tierWords[tier])}</th>
                <td>
                  {number(customers)} <span className="hf-soft">{share(customers / value.customers)}</span>
                </td>
                <td>
                  {money(revenue)} <span className="hf-soft">{share(revenue / value.revenue)}</span>
                </td>
                {lifetime !== null && <td>{lifetimeValue === null ? '' : money(lifetimeValue)}</td>}
              </tr>
            ))}
          </tbody>
        </WideTable>
      </div>
      {lifetime === null ? (
        <p className="hf-soft">{t(source === 'orders' ? figuresWords.noLifetime : figuresWords.noLifetimeContracts)}</p>
      ) : (
        <>
          <h3>{t(figuresWords.lifetimeHeading)}</h3>
          <p className="hf-soft">{t(source === 'orders' ? figuresWords.lifetimeLead : figuresWords.lifetimeLeadContracts)}</p>
          <dl className="figures__facts">
            <div>
              <dt>{t(figuresWords.lifetimeTotal)}</dt>
              <dd>{money(lifetime.total)}</dd>
            </div>
            <div>
              <dt>{t(figuresWords.lifetimeMean)}</dt>
              <dd>{money(lifetime.mean)}</dd>
            </div>
            <div>
              <dt>{t(figuresWords.lifetimeMedian)}</dt>
              <dd>{money(lifetime.median)}</dd>
            </div>
          </dl>
          <Disclosure summary={t(figuresWords.mostValuable, { count: value.top.length })}>
            <WideTable label={t(figuresWords.lifetimeHeading)}>
              <thead>
                <tr>
                  <th scope="col">{t(figuresWords.name)}</th>
                  <th scope="col">{t(figuresWords.lifetime)}</th>
                  <th scope="col">{t(figuresWords.revenueAYear)}</th>
                  <th scope="col">{t(figuresWords.tier)}</th>
                </tr>
              </thead>
              <tbody>
                {value.top.map(({ id, name, lifetimeValue, revenueAYear, tier }) => (
                  <tr key={id}>
                    <th scope="row">
                      <bdi>{name || t(figuresWords.nameless)}</bdi>
                    </th>
                    <td>{money(lifetimeValue)}</td>
                    <td>{Number.isNaN(revenueAYear) ? '' : money(revenueAYear)}</td>
                    <td>{tier === null ? '' : t(tierWords[tier])}</td>
                  </tr>
                ))}
              </tbody>
            </WideTable>
          </Disclosure>
        </>
      )}
    </section>
  );
}
