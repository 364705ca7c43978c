import { useState } from 'react';
import type { ImportRecord } from '../../../lib/domain/customers/import-record.ts';
import type { ScoringJobView } from '../../../lib/domain/views.ts';
import type { NamedFailure } from '../../../lib/i18n/catalogs/failures.ts';
import { filesWords } from '../../../lib/i18n/catalogs/files.ts';
import type { Translator } from '../../../lib/i18n/translator.ts';
import type { Asked } from '../../page/asked.ts';
import { FailureNotice } from '../../page/FailureNotice.tsx';
import { Button } from '../../ui/Button.tsx';
import { ImportWizard } from './ImportWizard.tsx';
import { dayText, type ImportInHand } from './use-import.ts';

export type FilesPartProps = {
  translator: Translator;
  hand: ImportInHand;
  origins: readonly string[];
  /** Null until they are read. */
  imports: readonly ImportRecord[] | null;
  job: ScoringJobView | null;
  failure: NamedFailure | null;
  isReadOnly: boolean;
  onUndo: (importId: string) => Promise<Asked<null>>;
  onExport: (format: 'csv' | 'xlsx', onProgress: (done: number) => void) => Promise<Asked<{ fileName: string; count: number }>>;
  onTryAgain: () => void;
  onReloadPage: () => void;
};

/** Files in, scores out. */
export function FilesPart(props: FilesPartProps) {
  const { translator, failure, job } = props;
  const { t } = translator;
  return (
    <>
      <div className="hf-stack">
        <h1>{t(filesWords.title)}</h1>
        <p className="hf-soft dashboard__lead">{t(filesWords.lead)}</p>
      </div>
      {failure !== null && (
        <FailureNotice translator={translator} failure={failure} onTryAgain={props.onTryAgain} onReloadPage={props.onReloadPage} />
      )}
      <ImportWizard
        translator={translator}
        hand={props.hand}
        origins={props.origins}
        isReadOnly={props.isReadOnly}
        onReloadPage={props.onReloadPage}
      />
      {job !== null && <ScoringJob job={job} translator={translator} />}
      <Imports {...props} />
      <ScoreExport {...props} />
    </>
  );
}

/** How far the rescoring is; silent where nothing has run yet. */
export function ScoringJob({ job, translator: { t } }: { job: ScoringJobView; translator: Translator }) {
  const percent = job.total === 0 ? 0 : Math.floor((100 * job.done) / job.total);
  const words = t(filesWords.scoringRuns, { done: job.done, total: job.total });
  return (
    <div className="files__progress" data-testid="scoring-job" data-state={job.state}>
      {job.state === 'running' && <progress max={100} value={percent} aria-label={words} />}
      <span role="status" className={job.state === 'failed' ? 'page-wrong' : 'hf-soft'}>
        {job.state === 'running' && words}
        {job.state === 'failed' && t(filesWords.scoringFailed)}
        {job.state === 'idle' && job.finishedAt !== null && t(filesWords.scoringDone)}
      </span>
    </div>
  );
}

function Imports({ translator, imports, isReadOnly, onUndo, onReloadPage }: FilesPartProps) {
  const { t, date } = translator;
  const [undone, setUndone] = useState<string | null>(null);
  const [busyId, setBusyId] = useState<string | null>(null);
  const [failure, setFailure] = useState<{ id: string; failure: NamedFailure } | null>(null);
  const undo = async ({ id, fileName }: Pick<ImportRecord, 'id' | 'fileName'>) => {
    setBusyId(id);
    const reply = await onUndo(id);
    setBusyId(null);
    setUndone(reply.ok ? fileName : null);
    setFailure(reply.ok ? null : { id, failure: reply.failure });
  };
  return (
    <section className="hf-card hf-stack" aria-labelledby="imports-heading">
      <h2 id="imports-heading">{t(filesWords.importsHeading)}</h2>
      {imports?.length === 0 && <p className="hf-soft">{t(filesWords.importsNone)}</p>}
      {imports !== null && imports.length > 0 && (
        <ul className="page-list" data-testid="imports">
          {imports.map((record) => (
            <li key={record.id} className="page-list__row">
              <span className="page-list__words">
                <bdi className="page-list__name">{record.fileName}</bdi>
                <span className="hf-hint">
                  {[
                    date(record.committedAt ?? record.startedAt),
                    t(filesWords.summaryCustomers, { customers: record.counts.customers, known: record.counts.known }),
                    ...(record.counts.orders > 0 ? [t(filesWords.summaryOrders, { orders: record.counts.orders })] : []),
                    ...(record.counts.contracts > 0 ? [t(filesWords.summaryContracts, { contracts: record.counts.contracts })] : []),
                    ...(record.firstDay !== null && record.lastDay !== null
                      ? [t(filesWords.summaryDays, { from: dayText(record.firstDay), to: dayText(record.lastDay) })]
                      : []),
                  ].join(' · ')}
                </span>
              </span>
              {!isReadOnly && (
                <Button
                  size="small"
                  isDisabled={busyId !== null}
                  aria-label={t(filesWords.undoOf, { file: record.fileName })}
                  onClick={() => void undo(record)}
                >
                  {t(filesWords.undo)}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <p role="status" className="page-said">
        {undone !== null && t(filesWords.undone, { file: undone })}
      </p>
      {failure !== null && (
        <FailureNotice
          translator={translator}
          failure={failure.failure}
          onTryAgain={() => {
            const record = imports?.find(({ id }) => id === failure.id);
            if (record) void undo(record);
          }}
          onReloadPage={onReloadPage}
        />
      )}
    </section>
  );
}

function ScoreExport({ translator, onExport, onReloadPage }: FilesPartProps) {
  const { t } = translator;
  const [done, setDone] = useState<number | null>(null);
  const [result, setResult] = useState<Asked<{ fileName: string; count: number }> | null>(null);
  const [format, setFormat] = useState<'csv' | 'xlsx'>('csv');
  const run = async (next: 'csv' | 'xlsx') => {
    setFormat(next);
    setResult(null);
    setDone(0);
    setResult(await onExport(next, setDone));
    setDone(null);
  };
  return (
    <section className="hf-card hf-stack" aria-labelledby="score-export-heading">
      <h2 id="score-export-heading">{t(filesWords.exportHeading)}</h2>
      <p className="hf-soft">{t(filesWords.exportLead)}</p>
      <div className="hf-row">
        <Button look="primary" isDisabled={done !== null} data-testid="export-scores-csv" onClick={() => void run('csv')}>
          {t(filesWords.exportCsv)}
        </Button>
        <Button isDisabled={done !== null} data-testid="export-scores-xlsx" onClick={() => void run('xlsx')}>
          {t(filesWords.exportXlsx)}
        </Button>
      </div>
      <p role="status" className="page-said" data-testid="export-scores-result">
        {done !== null && t(filesWords.exporting, { done })}
        {result?.ok === true &&
          (result.value.count === 0
            ? t(filesWords.exportNone)
            : t(filesWords.exported, { file: result.value.fileName, count: result.value.count }))}
      </p>
      {result?.ok === false && (
        <FailureNotice translator={translator} failure={result.failure} onTryAgain={() => void run(format)} onReloadPage={onReloadPage} />
      )}
    </section>
  );
}
