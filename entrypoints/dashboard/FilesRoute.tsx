import { useCallback, useEffect, useState } from 'react';
import { FilesPart } from '../../components/dashboard/files/FilesPart.tsx';
import { useImport, type ImportPorts } from '../../components/dashboard/files/use-import.ts';
import { useAsked } from '../../components/page/use-asked.ts';
import { startImportWorker } from '../../lib/browser/import-worker.ts';
import { listSites } from '../../lib/browser/permissions.ts';
import { openImportSession } from '../../lib/exchange/import-session.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { onChanged, send } from '../../lib/messaging/client.ts';
import { exportScores } from './export-scores.ts';

const askImports = () => send('getImports', {});
const askJob = () => send('getScoringJob', {});

const ports: ImportPorts = {
  open: (file) => openImportSession(startImportWorker(), file),
  // A file that is known up to today takes back what an earlier one said.
  commit: (importId, ordersKnownUntil) => send('commitImport', { importId, ordersKnownUntil }),
  discard: (importId) => send('discardImport', { importId }),
  now: () => Date.now(),
};

/** Allowed sites that stand for one origin: patterns for many are nobody's numbers. */
const originsOf = (patterns: readonly string[]): string[] =>
  patterns.flatMap((pattern) => {
    const origin = pattern.replace(/\/\*$/, '');
    return URL.canParse(origin) && !origin.includes('*') ? [new URL(origin).origin] : [];
  });

export function FilesRoute({ translator, isReadOnly }: { translator: Translator; isReadOnly: boolean }) {
  const { value: imports, failure, reload } = useAsked(askImports, onChanged);
  const { value: job } = useAsked(askJob, onChanged);
  const [origins, setOrigins] = useState<string[]>([]);
  const hand = useImport(ports);
  useEffect(() => void listSites().then((sites) => setOrigins(originsOf(sites))), []);
  const exportAs = useCallback(
    (format: 'csv' | 'xlsx', onProgress: (done: number) => void) => exportScores(translator, format, onProgress),
    [translator],
  );
  return (
    <FilesPart
      translator={translator}
      hand={hand}
      origins={origins}
      imports={imports}
      job={job}
      failure={failure}
      isReadOnly={isReadOnly}
      onUndo={(importId) => send('undoImport', { importId })}
      onExport={exportAs}
      onTryAgain={reload}
      onReloadPage={() => location.reload()}
    />
  );
}
