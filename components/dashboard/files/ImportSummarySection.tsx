import { useState } from 'react';
import type { RowProblem } from '../../../lib/exchange/import/types.ts';
import { filesWords, problemWords } from '../../../lib/i18n/catalogs/files.ts';
import type { Translator } from '../../../lib/i18n/translator.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { TableFrame } from '../../ui/TableFrame.tsx';
import { dayText, type ImportStage } from './use-import.ts';

const problemsAtOnce = 50;

/** What becomes of the row. One that only looks like another counts in full. */
function consequenceOf({ isRowSkipped, reason }: RowProblem) {
  if (isRowSkipped) return filesWords.rowSkipped;
  return reason === 'identicalRow' ? filesWords.rowCounted : filesWords.rowKept;
}

/** What the whole file brings and what is wrong in it, before it counts. */
export function ImportSummarySection({
  translator,
  stage,
  onAsOf,
  onTakeIn,
  onDiscard,
}: {
  translator: Translator;
  stage: Extract<ImportStage, { kind: 'staged' }>;
  onAsOf: (asOf: 'today' | 'lastDay') => void;
  onTakeIn: () => void;
  onDiscard: () => void;
}) {
  const { t } = translator;
  const { summary, asOf, isBusy } = stage;
  const { record } = summary;
  const { counts, firstDay, lastDay } = record;
  const problemCount = Object.values(summary.problemCounts).reduce((sum, count) => sum + count, 0);
  return (
    <div className="hf-stack" data-testid="import-summary">
      <h2>{t(filesWords.summaryHeading)}</h2>
      <ul className="files__counts">
        <li>{t(filesWords.summaryCustomers, { customers: counts.customers, known: summary.knownCustomers })}</li>
        {counts.orders > 0 && <li>{t(filesWords.summaryOrders, { orders: counts.orders })}</li>}
        {counts.contracts > 0 && <li>{t(filesWords.summaryContracts, { contracts: counts.contracts })}</li>}
        {firstDay !== null && lastDay !== null && <li>{t(filesWords.summaryDays, { from: dayText(firstDay), to: dayText(lastDay) })}</li>}
        <li>{t(filesWords.summaryRows, { rows: counts.rows, skipped: counts.skippedRows })}</li>
      </ul>
      {summary.earlierOrders > 0 && <p>{t(filesWords.earlierOrders, { count: summary.earlierOrders })}</p>}
      {summary.sameFile !== null && (
        <Notice
          tone="error"
          title={t(filesWords.sameFile, { at: summary.sameFile.committedAt ?? summary.sameFile.startedAt })}
          testId="same-file"
        >
          {null}
        </Notice>
      )}
      {lastDay !== null && record.kind === 'orders' && (
        <div className="hf-field">
          <span className="hf-label" aria-hidden="true">
            {t(filesWords.asOf)}
          </span>
          <Segmented
            label={t(filesWords.asOf)}
            value={asOf}
            onChange={onAsOf}
            options={[
              { value: 'today', text: t(filesWords.asOfToday) },
              { value: 'lastDay', text: t(filesWords.asOfLast, { day: dayText(lastDay) }) },
            ]}
          />
          <span className="hf-hint">{t(filesWords.asOfHint)}</span>
        </div>
      )}
      <div className="hf-row">
        <Button look="primary" isDisabled={isBusy} onClick={onTakeIn} data-testid="commit-import">
          {t(filesWords.takeIn)}
        </Button>
        <Button isDisabled={isBusy} onClick={onDiscard} data-testid="discard-import">
          {t(filesWords.discard)}
        </Button>
      </div>
      {problemCount > 0 && <Problems problems={summary.problems} count={problemCount} translator={translator} />}
    </div>
  );
}

function Problems({ problems, count, translator }: { problems: readonly RowProblem[]; count: number; translator: Translator }) {
  const { t, number } = translator;
  const [size, setSize] = useState(problemsAtOnce);
  const shown = problems.slice(0, size);
  return (
    <div className="hf-stack">
      <h3 id="problems-heading">{t(filesWords.problemsHeading, { count })}</h3>
      <TableFrame labelledBy="problems-heading">
        <table className="table" data-testid="problems">
          <thead>
            <tr>
              <th scope="col" className="table__number">
                {t(filesWords.line)}
              </th>
              <th scope="col">{t(filesWords.problemValue)}</th>
              <th scope="col">{t(filesWords.problemWhat)}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((problem, i) => (
              <tr key={i}>
                <td className="table__number">{number(problem.line)}</td>
                <td>
                  <bdi>{problem.value}</bdi>
                </td>
                <td>
                  {t(problemWords[problem.reason])}
                  {problem.otherLine !== null && ` (${t(filesWords.likeLine, { line: problem.otherLine })})`}
                  <span className="hf-hint"> {t(consequenceOf(problem))}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      <p className="hf-hint" role="status">
        {t(filesWords.problemsShown, { shown: shown.length, count })}
      </p>
      {size < problems.length && (
        <div>
          <Button size="small" onClick={() => setSize(size + 10 * problemsAtOnce)}>
            {t(filesWords.showMore)}
          </Button>
        </div>
      )}
    </div>
  );
}
