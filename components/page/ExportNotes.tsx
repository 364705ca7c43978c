import { useId, useState } from 'react';
import { exportWords } from '../../lib/i18n/catalogs/options.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { Button } from '../ui/Button.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import type { Asked } from './asked.ts';
import { FailureNotice } from './FailureNotice.tsx';

export type Separator = ',' | ';';
export type Exported = { fileName: string; count: number };

export type ExportNotesProps = {
  translator: Translator;
  /** Writes the file; with no entries it writes none. */
  onExport: (separator: Separator) => Promise<Asked<Exported>>;
  onReloadPage: () => void;
};

/** Notes as a file, and what came of it. */
export function ExportNotes({ translator, onExport, onReloadPage }: ExportNotesProps) {
  const { t } = translator;
  const hintId = useId();
  const [separator, setSeparator] = useState<Separator>(',');
  const [result, setResult] = useState<Asked<Exported> | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const run = () => {
    setIsBusy(true);
    setResult(null);
    void onExport(separator).then((exported) => {
      setResult(exported);
      setIsBusy(false);
    });
  };
  return (
    <div className="hf-stack">
      <p className="hf-soft">{t(exportWords.exportHint)}</p>
      <div className="page-export">
        <div className="hf-field">
          <span className="hf-label" aria-hidden="true">
            {t(exportWords.separatorLabel)}
          </span>
          <div aria-describedby={hintId} role="group">
            <Segmented
              label={t(exportWords.separatorLabel)}
              value={separator}
              onChange={setSeparator}
              options={[
                { value: ',', text: t(exportWords.separatorComma) },
                { value: ';', text: t(exportWords.separatorSemicolon) },
              ]}
            />
          </div>
          <span id={hintId} className="hf-hint">
            {t(exportWords.separatorHint)}
          </span>
        </div>
        <Button look="primary" data-testid="export-notes" isDisabled={isBusy} onClick={run}>
          {t(exportWords.exportNotes)}
        </Button>
      </div>
      <p className="page-said" role="status" data-testid="export-result">
        {result?.ok === true &&
          (result.value.count === 0
            ? t(exportWords.nothingToExport)
            : t(exportWords.exported, { file: result.value.fileName, count: result.value.count }))}
      </p>
      {result?.ok === false && (
        <FailureNotice translator={translator} failure={result.failure} onTryAgain={run} onReloadPage={onReloadPage} />
      )}
    </div>
  );
}
