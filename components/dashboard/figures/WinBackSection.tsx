import { useState } from 'react';
import type { WinBackFigures } from '../../../lib/domain/figures/company-figures.ts';
import { figuresWords } from '../../../lib/i18n/catalogs/figures.ts';
import type { Translator } from '../../../lib/i18n/translator.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { dayText, moneyText } from './figure-text.ts';
import { WideTable } from './WideTable.tsx';

const pageSize = 20;

/** Whom to win back first, and why in this order. */
export function WinBackSection({
  translator,
  winBack,
  currency,
}: {
  translator: Translator;
  winBack: WinBackFigures;
  currency: string | null;
}) {
  const { t } = translator;
  const [size, setSize] = useState(pageSize);
  const { rows, complaintFirst, count, horizonDays } = winBack;
  const nameOf = ({ name }: { name: string }): string => name.trim() || t(figuresWords.nameless);
  const calendar = translator.language === 'fa' ? 'jalali' : 'gregorian';
  return (
    <section className="hf-card hf-stack" aria-labelledby="win-back-heading" data-testid="win-back">
      <h2 id="win-back-heading">{t(figuresWords.winBackHeading)}</h2>
      <p className="hf-soft">{t(figuresWords.winBackLead, { days: Math.round(horizonDays) })}</p>
      {complaintFirst.length > 0 && (
        <Notice tone="info" title={t(figuresWords.complaintFirstTitle, { count: complaintFirst.length })} testId="complaint-first">
          <p>{t(figuresWords.complaintFirst)}</p>
          <ul className="figures__names">
            {complaintFirst.slice(0, pageSize).map((one) => (
              <li key={one.id}>
                <bdi>{nameOf(one)}</bdi>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {rows.length === 0 ? (
        <p>{t(figuresWords.nobodyToWinBack)}</p>
      ) : (
        <>
          <WideTable label={t(figuresWords.winBackHeading)}>
            <thead>
              <tr>
                <th scope="col">{t(figuresWords.name)}</th>
                <th scope="col">{t(figuresWords.worth)}</th>
                <th scope="col">{t(figuresWords.comesBack)}</th>
                <th scope="col">{t(figuresWords.orderAmount)}</th>
                <th scope="col">{t(figuresWords.lastOrder)}</th>
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, size).map((row) => (
                <tr key={row.id}>
                  <th scope="row">
                    <bdi className="hf-clamp">{nameOf(row)}</bdi>
                    {row.company !== null && row.company !== row.name && <bdi className="hf-hint hf-clamp">{row.company}</bdi>}
                  </th>
                  <td>{moneyText(translator, row.worth, currency)}</td>
                  <td>{translator.percent(1 - row.probabilityNoOrder)}</td>
                  <td>{moneyText(translator, row.orderAmount, currency)}</td>
                  <td>{dayText(translator, calendar, row.lastOrderDay)}</td>
                </tr>
              ))}
            </tbody>
          </WideTable>
          <div className="hf-row">
            {rows.length > size && <Button onClick={() => setSize(size + 2 * pageSize)}>{t(figuresWords.showMore)}</Button>}
            <span className="hf-hint">{t(figuresWords.firstShown, { shown: Math.min(size, rows.length), count })}</span>
          </div>
        </>
      )}
    </section>
  );
}
