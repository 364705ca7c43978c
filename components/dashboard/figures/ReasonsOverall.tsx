import type { CSSProperties } from 'react';
import type { ReasonTotal } from '../../../lib/domain/figures/reason-totals.ts';
import { figuresWords } from '../../../lib/i18n/catalogs/figures.ts';
import { nameReason } from '../../../lib/i18n/describe-reason.ts';
import type { Translator } from '../../../lib/i18n/translator.ts';
import { WideTable } from './WideTable.tsx';

/** Which reasons carry the most risk over all customers: a Pareto table whose bars are its picture. */
export function ReasonsOverall({ translator, reasons }: { translator: Translator; reasons: readonly ReasonTotal[] }) {
  const { t, number, percent } = translator;
  const most = reasons[0]?.points ?? 1;
  return (
    <section className="hf-card hf-stack" aria-labelledby="reasons-heading" data-testid="reasons-overall">
      <h2 id="reasons-heading">{t(figuresWords.reasonsHeading)}</h2>
      <p className="hf-soft">{t(figuresWords.reasonsLead)}</p>
      <WideTable label={t(figuresWords.reasonsHeading)}>
        <thead>
          <tr>
            <th scope="col">{t(figuresWords.reason)}</th>
            <th scope="col">{t(figuresWords.points)}</th>
            <th scope="col">{t(figuresWords.customers)}</th>
            <th scope="col">{t(figuresWords.together)}</th>
          </tr>
        </thead>
        <tbody>
          {reasons.map(({ reason, points, customers, cumulativeShare }) => (
            <tr key={reason}>
              <th scope="row">{nameReason(reason, translator)}</th>
              <td>
                <span className="figures__bar" style={{ '--share': points / most } as CSSProperties} aria-hidden="true" />
                {number(points)}
              </td>
              <td>{number(customers)}</td>
              <td>{percent(cumulativeShare)}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </section>
  );
}
