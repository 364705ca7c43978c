import { useId, useState } from 'react';
import type { ImportRecord } from '../../../lib/domain/customers/import-record.ts';
import type { ListedCustomer, ListLosses } from '../../../lib/domain/figures/compare-lists.ts';
import { figuresWords, listFailureWords, unitWords } from '../../../lib/i18n/catalogs/figures.ts';
import type { Translator } from '../../../lib/i18n/translator.ts';
import type { PeriodUnit } from '../../../lib/domain/churn/periods.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import type { FigureCalculations, ListAnswer, ListChoice } from './figure-types.ts';
import { Judgement } from './Judgement.tsx';
import { WideTable } from './WideTable.tsx';

export type TwoListsProps = {
  translator: Translator;
  calculations: FigureCalculations;
  thresholdAYear: number;
  imports: readonly ImportRecord[];
  onCompare: (choice: ListChoice) => Promise<ListAnswer>;
  onExport: (lists: ListLosses) => string;
};

const units = ['month', 'quarter', 'year'] as const;
const shownRows = 100;

/** This year's list of customers against last year's: who is gone, who is new, and what that is as a churn rate. */
export function TwoLists({ translator, calculations, thresholdAYear, imports, onCompare, onExport }: TwoListsProps) {
  const { t } = translator;
  const canTakeImports = imports.length >= 2;
  const [kind, setKind] = useState<'imports' | 'files'>(canTakeImports ? 'imports' : 'files');
  const [ids, setIds] = useState({ before: imports[1]?.id ?? '', now: imports[0]?.id ?? '' });
  const [files, setFiles] = useState<{ before: File | null; now: File | null }>({ before: null, now: null });
  const [unit, setUnit] = useState<PeriodUnit>('year');
  const [isBusy, setIsBusy] = useState(false);
  const [answer, setAnswer] = useState<ListAnswer | null>(null);
  const [exported, setExported] = useState('');
  const choice: ListChoice | null =
    kind === 'imports'
      ? ids.before === '' || ids.now === '' || ids.before === ids.now
        ? null
        : { kind, beforeId: ids.before, nowId: ids.now }
      : files.before === null || files.now === null
        ? null
        : { kind, before: files.before, now: files.now };
  const compare = () => {
    if (choice === null || isBusy) return;
    setIsBusy(true);
    setExported('');
    void onCompare(choice).then((found) => {
      setAnswer(found);
      setIsBusy(false);
    });
  };
  const lists = answer?.ok === true ? answer.value : null;
  const judgement =
    lists === null
      ? null
      : calculations.judgePeriod({
          atStart: lists.atStart,
          lost: lists.lost.length,
          joined: lists.joined.length,
          periodsAYear: calculations.periodsAYear[unit],
          thresholdAYear,
        });
  return (
    <div className="hf-stack" data-testid="two-lists">
      <p className="hf-soft">{t(figuresWords.listsLead)}</p>
      {canTakeImports && (
        <Segmented
          label={t(figuresWords.listsFrom)}
          value={kind}
          onChange={setKind}
          options={[
            { value: 'imports', text: t(figuresWords.listsOfImports) },
            { value: 'files', text: t(figuresWords.listsOfFiles) },
          ]}
        />
      )}
      <div className="figures__fields">
        {(['before', 'now'] as const).map((which) =>
          kind === 'imports' ? (
            <ImportChoice
              key={which}
              translator={translator}
              label={t(which === 'before' ? figuresWords.listBefore : figuresWords.listNow)}
              imports={imports}
              id={ids[which]}
              onId={(id) => setIds((all) => ({ ...all, [which]: id }))}
            />
          ) : (
            <FileChoice
              key={which}
              label={t(which === 'before' ? figuresWords.listBefore : figuresWords.listNow)}
              button={t(figuresWords.chooseFile)}
              file={files[which]}
              onFile={(file) => setFiles((all) => ({ ...all, [which]: file }))}
            />
          ),
        )}
      </div>
      <Segmented
        label={t(figuresWords.betweenLists)}
        value={unit}
        onChange={setUnit}
        options={units.map((value) => ({ value, text: t(unitWords[value]) }))}
      />
      <div className="hf-row">
        <Button look="primary" isDisabled={choice === null || isBusy} onClick={compare} data-testid="compare">
          {t(figuresWords.compare)}
        </Button>
        <span className="hf-hint" role="status">
          {isBusy ? t(figuresWords.comparing) : exported === '' ? '' : t(figuresWords.exportedTo, { file: exported })}
        </span>
      </div>
      {answer?.ok === false && (
        <Notice tone="error" title={t(listFailureWords[answer.why].what, { file: answer.file ?? '' })} testId="list-failure">
          {t(listFailureWords[answer.why].advice)}
        </Notice>
      )}
      {lists !== null && (
        <div className="hf-stack" aria-busy={isBusy}>
          {judgement?.kind === 'assessed' ? (
            <Judgement
              translator={translator}
              name={t(figuresWords.churnOfUnit, { unit })}
              unit={unit}
              counts={{ atStart: lists.atStart, lost: lists.lost.length }}
              judgement={judgement}
              thresholdAYear={thresholdAYear}
            />
          ) : (
            <p>{t(figuresWords.nobodyAtStart)}</p>
          )}
          <Disclosure summary={t(figuresWords.whoIsLost, { count: lists.lost.length })}>
            <People translator={translator} people={lists.lost} />
          </Disclosure>
          <Disclosure summary={t(figuresWords.whoJoined, { count: lists.joined.length })}>
            <People translator={translator} people={lists.joined} />
          </Disclosure>
          <div>
            <Button onClick={() => setExported(onExport(lists))} data-testid="export-lists">
              {t(figuresWords.exportLists)}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}

function ImportChoice({
  translator,
  label,
  imports,
  id,
  onId,
}: {
  translator: Translator;
  label: string;
  imports: readonly ImportRecord[];
  id: string;
  onId: (id: string) => void;
}) {
  return (
    <label className="hf-field">
      <span className="hf-label">{label}</span>
      <select className="hf-input" value={id} onChange={(event) => onId(event.target.value)}>
        {imports.map((one) => (
          <option key={one.id} value={one.id}>
            {translator.t(figuresWords.importName, {
              file: one.fileName,
              count: one.counts.customers,
              date: one.committedAt ?? one.startedAt,
            })}
          </option>
        ))}
      </select>
    </label>
  );
}

function FileChoice({
  label,
  button,
  file,
  onFile,
}: {
  label: string;
  button: string;
  file: File | null;
  onFile: (file: File | null) => void;
}) {
  const id = useId();
  return (
    <div className="hf-field">
      <span className="hf-label" id={`${id}-label`}>
        {label}
      </span>
      <span className="figures__file">
        <label className="hf-button hf-button--plain" htmlFor={id}>
          {button}
        </label>
        <input
          id={id}
          type="file"
          className="figures__file-input"
          accept=".csv,.tsv,.txt,.xlsx"
          aria-labelledby={`${id}-label`}
          onChange={(event) => onFile(event.target.files?.[0] ?? null)}
        />
        {file !== null && <bdi className="hf-clamp">{file.name}</bdi>}
      </span>
    </div>
  );
}

function People({ translator, people }: { translator: Translator; people: readonly ListedCustomer[] }) {
  const { t } = translator;
  if (people.length === 0) return <p className="hf-soft">{t(figuresWords.nobody)}</p>;
  return (
    <>
      <WideTable label={t(figuresWords.peopleLabel)} className="figures__table--words">
        <thead>
          <tr>
            <th scope="col">{t(figuresWords.name)}</th>
            <th scope="col">{t(figuresWords.code)}</th>
            <th scope="col">{t(figuresWords.email)}</th>
          </tr>
        </thead>
        <tbody>
          {people.slice(0, shownRows).map(({ name, code, emails }, i) => (
            <tr key={i}>
              <td>
                <bdi>{name}</bdi>
              </td>
              <td>
                <bdi>{code}</bdi>
              </td>
              <td>
                <bdi>{emails[0]}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </WideTable>
      {people.length > shownRows && <p className="hf-hint">{t(figuresWords.firstShown, { shown: shownRows, count: people.length })}</p>}
    </>
  );
}
