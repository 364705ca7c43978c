import { useRef, useState } from 'react';
import type { BringIn } from '../../../lib/domain/plays/change-own-play.ts';
import { mostOwnPlays, type OwnPlay } from '../../../lib/domain/plays/own-play.ts';
import type { OwnPlaysFile } from '../../../lib/exchange/own-plays-file.ts';
import type { NamedFailure } from '../../../lib/i18n/catalogs/failures.ts';
import { generalWords } from '../../../lib/i18n/catalogs/general.ts';
import { ownPlayWords as words } from '../../../lib/i18n/catalogs/own-plays.ts';
import type { Translator } from '../../../lib/i18n/translator.ts';
import { FailureNotice } from '../../page/FailureNotice.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Segmented } from '../../ui/Segmented.tsx';

type Met = 'keepBoth' | 'replace';

export type PlayFilesProps = {
  translator: Translator;
  own: readonly OwnPlay[];
  isReadOnly: boolean;
  /** Returns the file's name. */
  onExport: () => string;
  onRead: (file: File) => Promise<OwnPlaysFile>;
  /** What the plays of a file would change. */
  onPlan: (plays: readonly OwnPlay[], met: Met) => BringIn;
  /** Saves them one after the other; resolves with how many are saved, and what stopped the rest. */
  onSave: (plays: readonly OwnPlay[]) => Promise<{ done: number; failure: NamedFailure | null }>;
};

type Stage =
  | { kind: 'idle' }
  | { kind: 'read'; file: OwnPlaysFile }
  | { kind: 'saving' }
  | { kind: 'done'; count: number }
  | { kind: 'stopped'; done: number; plays: OwnPlay[]; failure: NamedFailure };

/** One's own plays as a file: out to colleagues, and in from them. Nothing is written before it was told. */
export function PlayFiles({ translator, own, isReadOnly, onExport, onRead, onPlan, onSave }: PlayFilesProps) {
  const { t } = translator;
  const [stage, setStage] = useState<Stage>({ kind: 'idle' });
  const [exported, setExported] = useState<string | null>(null);
  const [met, setMet] = useState<Met>('keepBoth');
  const input = useRef<HTMLInputElement>(null);
  const save = async (plays: OwnPlay[], before = 0): Promise<void> => {
    setStage({ kind: 'saving' });
    const { done, failure } = await onSave(plays);
    if (failure === null) setStage({ kind: 'done', count: before + done });
    else setStage({ kind: 'stopped', done: before + done, plays: plays.slice(done), failure });
  };
  return (
    <section className="hf-card hf-stack" aria-label={t(words.files)} data-testid="play-files" data-stage={stage.kind}>
      <p className="hf-hint">{t(words.filesHint)}</p>
      <div className="hf-row">
        {own.length > 0 && (
          <Button data-testid="export-plays" onClick={() => setExported(onExport())}>
            {t(words.exportAll)}
          </Button>
        )}
        {!isReadOnly && (
          <>
            <input
              ref={input}
              type="file"
              hidden
              accept=".json,application/json"
              data-testid="plays-file"
              onChange={(event) => {
                const [file] = event.target.files ?? [];
                // The same file may be brought in again.
                event.target.value = '';
                setMet('keepBoth');
                if (file) void onRead(file).then((read) => setStage({ kind: 'read', file: read }));
              }}
            />
            <Button onClick={() => input.current?.click()}>{t(words.importFile)}</Button>
          </>
        )}
      </div>
      <div role="status">
        {exported !== null && <p className="page-said">{t(words.exported, { file: exported })}</p>}
        {stage.kind === 'saving' && <p className="hf-hint">{t(words.takingIn)}</p>}
        {stage.kind === 'done' && (
          <p className="page-said" data-testid="taken-in">
            {t(words.takenIn, { count: stage.count })}
          </p>
        )}
      </div>
      {stage.kind === 'read' && (
        <FileSummary
          {...{ translator, own, met, onPlan }}
          file={stage.file}
          onMet={setMet}
          onSave={(plays) => void save(plays)}
          onCancel={() => setStage({ kind: 'idle' })}
        />
      )}
      {stage.kind === 'stopped' && (
        <>
          <p>{t(words.takenPartly, { done: stage.done, count: stage.done + stage.plays.length })}</p>
          <FailureNotice translator={translator} failure={stage.failure} onTryAgain={() => void save(stage.plays, stage.done)} />
        </>
      )}
    </section>
  );
}

function FileSummary({
  translator,
  own,
  file,
  met,
  onPlan,
  onMet,
  onSave,
  onCancel,
}: Pick<PlayFilesProps, 'translator' | 'own' | 'onPlan'> & {
  file: OwnPlaysFile;
  met: Met;
  onMet: (met: Met) => void;
  onSave: (plays: OwnPlay[]) => void;
  onCancel: () => void;
}) {
  const { t } = translator;
  if ('problem' in file) return <Notice tone="error" title={t(words[file.problem])} testId="file-problem" />;
  const plan = onPlan(file.plays, met);
  const known = new Set(own.map(({ id }) => id));
  const over = own.length + plan.plays.filter(({ id }) => !known.has(id)).length - mostOwnPlays;
  return (
    <div className="hf-stack" data-testid="file-summary">
      <h2>{t(words.inFile, { count: file.plays.length })}</h2>
      <ul>
        {plan.added > 0 && <li>{t(words.inFileNew, { count: plan.added })}</li>}
        {plan.met > 0 && <li>{t(words.inFileMet, { count: plan.met })}</li>}
        {plan.same > 0 && <li>{t(words.inFileSame, { count: plan.same })}</li>}
        {file.unreadable > 0 && <li>{t(words.inFileUnreadable, { count: file.unreadable })}</li>}
      </ul>
      {plan.met > 0 && (
        <div className="hf-field play-files__met">
          <span className="hf-label" aria-hidden="true">
            {t(words.metHow)}
          </span>
          <Segmented
            label={t(words.metHow)}
            value={met}
            onChange={onMet}
            options={(['keepBoth', 'replace'] as const).map((one) => ({ value: one, text: t(words[one]) }))}
          />
          {met === 'replace' && <span className="hf-hint">{t(words.replaceHint)}</span>}
        </div>
      )}
      {over > 0 && <Notice tone="error" title={t(words.tooManyPlays, { most: mostOwnPlays, over })} testId="file-problem" />}
      {plan.plays.length === 0 ? (
        <p>{t(words.nothingNew)}</p>
      ) : (
        <div className="hf-row">
          {over <= 0 && (
            <Button look="primary" data-testid="take-in" onClick={() => onSave(plan.plays)}>
              {t(words.takeIn)}
            </Button>
          )}
          <Button look="quiet" onClick={onCancel}>
            {t(generalWords.cancel)}
          </Button>
        </div>
      )}
    </div>
  );
}
