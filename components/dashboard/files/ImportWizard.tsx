import { useId, useRef, useState, type DragEvent } from 'react';
import {
  encodingWords,
  filesWords,
  importEndWords,
  importKindWords,
  progressWords,
  separatorWords,
} from '../../../lib/i18n/catalogs/files.ts';
import type { Translator } from '../../../lib/i18n/translator.ts';
import { FailureNotice } from '../../page/FailureNotice.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { ColumnTable } from './ColumnTable.tsx';
import { ImportSummarySection } from './ImportSummarySection.tsx';
import type { Ended, ImportInHand, ImportStage } from './use-import.ts';

export type ImportWizardProps = {
  translator: Translator;
  hand: ImportInHand;
  /** Sites whose customer numbers a file may have. */
  origins: readonly string[];
  isReadOnly: boolean;
  onReloadPage: () => void;
};

/** The way of one file: chosen, looked at, set right, checked whole, taken in. */
export function ImportWizard(props: ImportWizardProps) {
  const { translator, hand } = props;
  const { t } = translator;
  const { stage, failure } = hand;
  return (
    <section className="hf-card hf-stack" data-testid="import" data-stage={stage.kind}>
      {(stage.kind === 'idle' || stage.kind === 'ended' || stage.kind === 'done') && <ChooseFile {...props} />}
      {stage.kind === 'ended' && <EndNotice end={stage.end} translator={translator} />}
      {stage.kind === 'done' && (
        <Notice tone="info" title={t(filesWords.takenIn, { file: stage.fileName })} testId="taken-in">
          {null}
        </Notice>
      )}
      {stage.kind === 'inspecting' && <Skeleton label={t(filesWords.reading, { file: stage.fileName })} lines={5} />}
      {stage.kind === 'mapping' && <Mapping {...props} stage={stage} />}
      {stage.kind === 'running' && <Running {...props} stage={stage} />}
      {stage.kind === 'staged' && (
        <ImportSummarySection
          translator={translator}
          stage={stage}
          onAsOf={hand.chooseAsOf}
          onTakeIn={() => void hand.takeIn()}
          onDiscard={() => void hand.drop()}
        />
      )}
      {failure !== null && (
        <FailureNotice translator={translator} failure={failure} onTryAgain={() => void hand.takeIn()} onReloadPage={props.onReloadPage} />
      )}
    </section>
  );
}

/** What happened, what is safe, what to do. Stopping by hand is no error. */
function EndNotice({ end, translator: { t } }: { end: Ended; translator: Translator }) {
  const words = importEndWords[end.why];
  return (
    <Notice tone={end.why === 'cancelled' ? 'info' : 'error'} title={t(words.title)} testId="import-ended">
      <p>
        {t(words.next)}
        {end.line !== null && ` (${t(filesWords.line)} ${end.line})`}
      </p>
    </Notice>
  );
}

function ChooseFile({ translator, hand, isReadOnly }: ImportWizardProps) {
  const { t } = translator;
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file !== undefined && !isReadOnly) hand.choose(file);
  };
  return (
    <div
      className={isOver ? 'drop drop--over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        ref={input}
        type="file"
        className="hf-hidden"
        tabIndex={-1}
        aria-label={t(filesWords.choose)}
        accept=".csv,.tsv,.txt,.xlsx,text/csv,text/plain,text/tab-separated-values,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        data-testid="import-file"
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file may be chosen again, for instance after it was set right.
          event.target.value = '';
          if (file !== undefined) hand.choose(file);
        }}
      />
      <Button look="primary" isDisabled={isReadOnly} onClick={() => input.current?.click()}>
        {t(filesWords.choose)}
      </Button>
      <span className="hf-soft">{t(filesWords.drop)}</span>
    </div>
  );
}

type MappingStage = Extract<ImportStage, { kind: 'mapping' }>;

function Mapping({ translator, hand, origins, stage }: ImportWizardProps & { stage: MappingStage }) {
  const { t } = translator;
  const { fileName, inspection, choices, end, isLooking } = stage;
  const { table } = inspection;
  const again = (patch: Parameters<ImportInHand['lookAgain']>[0]) => {
    const { headingLine } = table;
    hand.lookAgain(
      table.format === 'csv'
        ? { encoding: table.encoding, separator: table.separator, headingLine, ...patch }
        : { sheet: table.sheet, headingLine, ...patch },
    );
  };
  return (
    <div className="hf-stack" aria-busy={isLooking}>
      <div>
        <h2>{t(filesWords.fileHeading, { file: fileName })}</h2>
        <p className="hf-soft">{t(filesWords.fileLead)}</p>
      </div>
      {end !== null && <EndNotice end={end} translator={translator} />}
      <div className="hf-field">
        <span className="hf-label" aria-hidden="true">
          {t(filesWords.kind)}
        </span>
        <Segmented
          label={t(filesWords.kind)}
          value={choices.kind}
          onChange={(kind) => hand.settle({ kind })}
          options={(['customers', 'orders', 'contracts'] as const).map((value) => ({ value, text: t(importKindWords[value]) }))}
        />
      </div>
      <div className="files__format">
        {table.format === 'csv' ? (
          <>
            <Select
              label={t(filesWords.encoding)}
              value={table.encoding}
              options={[table.encoding, ...inspection.otherEncodings].map((value) => ({ value, text: t(encodingWords[value]) }))}
              // What was told of the columns was told of other words.
              onChange={(encoding) => again({ encoding })}
            />
            <Select
              label={t(filesWords.separator)}
              value={table.separator}
              options={[...new Set([table.separator, ...Object.keys(separatorWords)])].map((value) => ({
                value,
                text: value in separatorWords ? t(separatorWords[value as keyof typeof separatorWords]) : value,
              }))}
              onChange={(separator) => again({ separator })}
            />
          </>
        ) : (
          <Select
            label={t(filesWords.sheet)}
            value={table.sheet}
            options={inspection.sheets.map((value) => ({ value, text: value }))}
            onChange={(sheet) => hand.lookAgain({ sheet })}
          />
        )}
        <Select
          label={t(filesWords.headingLine)}
          value={table.headingLine === null ? '' : String(table.headingLine)}
          options={[
            ...[...new Set([...(table.headingLine === null ? [] : [table.headingLine]), 1, 2, 3, 4, 5])]
              .toSorted((a, b) => a - b)
              .map((line) => ({ value: String(line), text: translator.number(line) })),
            { value: '', text: t(filesWords.noHeading) },
          ]}
          onChange={(line) => again({ headingLine: line === '' ? null : Number(line) })}
        />
        {origins.length > 0 && (
          <Select
            label={t(filesWords.numbersOf)}
            hint={t(filesWords.numbersOfHint)}
            value={choices.origin ?? ''}
            options={[{ value: '', text: t(filesWords.numbersOfFile) }, ...origins.map((value) => ({ value, text: new URL(value).host }))]}
            onChange={(origin) => hand.settle({ origin: origin === '' ? null : origin })}
          />
        )}
      </div>
      <ColumnTable
        translator={translator}
        inspection={inspection}
        columns={choices.columns}
        onChange={(columns) => hand.settle({ columns })}
      />
      {choices.kind === 'orders' && (
        <div className="hf-stack">
          <Check
            text={t(filesWords.linesOfOneOrder)}
            isOn={choices.options.linesOfOneOrder}
            onChange={(linesOfOneOrder) => hand.settle({ options: { ...choices.options, linesOfOneOrder } })}
          />
          <Check
            text={t(filesWords.skipIdenticalRows)}
            isOn={choices.options.skipIdenticalRows}
            onChange={(skipIdenticalRows) => hand.settle({ options: { ...choices.options, skipIdenticalRows } })}
          />
        </div>
      )}
      <div className="hf-row">
        <Button look="primary" isDisabled={isLooking} data-testid="run-import" onClick={hand.run}>
          {t(filesWords.check)}
        </Button>
        <Button onClick={() => void hand.drop()}>{t(filesWords.otherFile)}</Button>
      </div>
    </div>
  );
}

function Running({ translator, hand, stage }: ImportWizardProps & { stage: Extract<ImportStage, { kind: 'running' }> }) {
  const { t } = translator;
  const { progress } = stage;
  const percent = progress === null || progress.total === 0 ? 0 : Math.floor((100 * progress.done) / progress.total);
  const phase = t(progressWords[progress?.phase ?? 'reading']);
  return (
    <div className="hf-stack">
      <h2>{stage.fileName}</h2>
      <div className="files__progress">
        <progress max={100} value={percent} aria-label={phase} />
        <span role="status">
          {phase} <span aria-hidden="true">{t(filesWords.progress, { percent })}</span>
        </span>
      </div>
      <div>
        <Button onClick={hand.cancel} data-testid="cancel-import">
          {t(filesWords.cancel)}
        </Button>
      </div>
    </div>
  );
}

export function Select<V extends string>({
  label,
  hint,
  value,
  options,
  onChange,
}: {
  label: string;
  hint?: string;
  value: V;
  options: readonly { value: V; text: string }[];
  onChange: (value: V) => void;
}) {
  const id = useId();
  return (
    <div className="hf-field">
      <label className="hf-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="hf-input"
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.target.value as V)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
      {hint !== undefined && (
        <span className="hf-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  );
}

function Check({ text, isOn, onChange }: { text: string; isOn: boolean; onChange: (isOn: boolean) => void }) {
  return (
    <label className="files__check">
      <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.target.checked)} />
      <span>{text}</span>
    </label>
  );
}
