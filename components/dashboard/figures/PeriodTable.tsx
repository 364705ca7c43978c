import type { PeriodFigures } from '../../../lib/domain/figures/period-figures.ts';
import { figuresWords, lostWords } from '../../../lib/i18n/catalogs/figures.ts';
import type { Translator } from '../../../lib/i18n/translator.ts';
import { moneyText, shareText } from './figure-text.ts';
import { WideTable } from './WideTable.tsx';

export type PeriodTableProps = {
  translator: Translator;
  /** Earliest first; shown latest first. */
  rows: readonly PeriodFigures[];
  nameOf: (row: PeriodFigures) => string;
  currency: string | null;
};

/** What the chart draws, in numbers, both definitions of lost side by side. */
export function PeriodTable({ translator, rows, nameOf, currency }: PeriodTableProps) {
  const { t, number } = translator;
  const hasHalves = rows.some(({ lost }) => lost.byHalf !== null);
  const hasRevenue = rows.some(({ revenue }) => revenue !== null);
  const lostCell = ({ atStart }: PeriodFigures, lost: number | null) => (
    <td>
      {lost === null ? '' : number(lost)}
      {lost !== null && atStart > 0 && <span className="hf-soft"> {shareText(translator, lost / atStart)}</span>}
    </td>
  );
  return (
    <WideTable label={t(figuresWords.tableLabel)}>
      <thead>
        <tr>
          <th scope="col">{t(figuresWords.period)}</th>
          <th scope="col">{t(figuresWords.atStart)}</th>
          <th scope="col">{t(lostWords.strict)}</th>
          {hasHalves && <th scope="col">{t(lostWords.byHalf)}</th>}
          <th scope="col">{t(figuresWords.joined)}</th>
          <th scope="col">{t(figuresWords.returned)}</th>
          {hasRevenue && <th scope="col">{t(figuresWords.revenue)}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.toReversed().map((row) => (
          <tr key={row.startDay}>
            <th scope="row">{nameOf(row)}</th>
            <td>{number(row.atStart)}</td>
            {lostCell(row, row.lost.strict)}
            {hasHalves && lostCell(row, row.lost.byHalf)}
            <td>{number(row.joined)}</td>
            <td>{number(row.returned)}</td>
            {hasRevenue && <td>{row.revenue === null ? '' : moneyText(translator, row.revenue, currency)}</td>}
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
