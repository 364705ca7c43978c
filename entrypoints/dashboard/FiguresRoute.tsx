import { useCallback, useEffect, useRef, useState } from 'react';
import { FiguresPart } from '../../components/dashboard/figures/FiguresPart.tsx';
import type { AskPeriod, FigureCalculations, ListAnswer, ListChoice } from '../../components/dashboard/figures/figure-types.ts';
import { downloadFile } from '../../components/page/download-file.ts';
import { useSettings, type SettingsPorts } from '../../components/page/use-settings.ts';
import { startFiguresWorker } from '../../lib/browser/figures-worker.ts';
import { forecastBase, replacementCost, silentUnhappy } from '../../lib/domain/churn/customer-base.ts';
import type { CompanyFigures } from '../../lib/domain/figures/company-figures.ts';
import type { ListLosses } from '../../lib/domain/figures/compare-lists.ts';
import { isLossRisingUnseen } from '../../lib/domain/figures/early-warning.ts';
import { judgePeriod } from '../../lib/domain/figures/judge-period.ts';
import { periodsAYear } from '../../lib/domain/figures/period-figures.ts';
import { defaultSettings } from '../../lib/domain/settings.ts';
import { listLossesToCsv } from '../../lib/exchange/list-losses-csv.ts';
import { figuresWords } from '../../lib/i18n/catalogs/figures.ts';
import { dayOfInstant } from '../../lib/i18n/persian-calendar.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { onChanged, send } from '../../lib/messaging/client.ts';
import { openFiguresSession, type FiguresSession } from '../../lib/messaging/figures-session.ts';

const ports: SettingsPorts = { load: () => send('getSettings', {}), save: (settings) => send('saveSettings', { settings }), onChanged };
const calculations: FigureCalculations = { judgePeriod, forecastBase, replacementCost, silentUnhappy, isLossRisingUnseen, periodsAYear };

/** Many changes at once make one question. */
const restMs = 1000;
const progressAfterMs = 1000;

type State = { figures: CompanyFigures | null; progress: number | null; hasFailed: boolean };

/** The figures of now: asked of a worker of this page at once, and again after changes, but not while the book is being rescored. */
function useFigures(): State & { session: () => FiguresSession | null; reload: () => void } {
  const [state, setState] = useState<State>({ figures: null, progress: null, hasFailed: false });
  const session = useRef<FiguresSession | null>(null);
  const since = useRef<string | null>(null);
  const reload = useCallback(async () => {
    const own = session.current;
    if (own === null) return;
    let share = 0;
    const show = () => setState((before) => (own === session.current ? { ...before, progress: share } : before));
    const timer = setTimeout(show, progressAfterMs);
    const askedAt = performance.now();
    const reply = await own.ask('figures', { since: since.current }, (done) => {
      share = done;
      if (performance.now() - askedAt > progressAfterMs) show();
    });
    clearTimeout(timer);
    if (own !== session.current) return;
    if (reply.ok && reply.value !== null) since.current = reply.value.fingerprint;
    setState((before) => ({
      figures: reply.ok ? (reply.value?.figures ?? before.figures) : before.figures,
      progress: null,
      hasFailed: !reply.ok,
    }));
  }, []);
  useEffect(() => {
    session.current = openFiguresSession(startFiguresWorker());
    void reload();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = onChanged(() => {
      clearTimeout(timer);
      timer = setTimeout(async () => {
        const job = await send('getScoringJob', {});
        if (!job.ok || job.value.state !== 'running') void reload();
      }, restMs);
    });
    return () => {
      clearTimeout(timer);
      stop();
      session.current?.close();
      session.current = null;
      since.current = null;
    };
  }, [reload]);
  return { ...state, session: () => session.current, reload: () => void reload() };
}

function exportLists(lists: ListLosses, translator: Translator): string {
  const { t } = translator;
  const words = {
    name: t(figuresWords.name),
    code: t(figuresWords.code),
    email: t(figuresWords.email),
    state: t(figuresWords.exportState),
    lost: t(figuresWords.exportLost),
    joined: t(figuresWords.exportJoined),
  };
  const fileName = `holdfast-lists-${dayOfInstant(Date.now())}.csv`;
  downloadFile(fileName, listLossesToCsv(lists, words, translator.language === 'ru' ? ';' : ','), 'text/csv;charset=utf-8');
  return fileName;
}

export function FiguresRoute({ translator, isReadOnly }: { translator: Translator; isReadOnly: boolean }) {
  const { figures, progress, hasFailed, session, reload } = useFigures();
  const { settings, failure, change, tryAgain } = useSettings(ports);
  const sessionOf = useRef(session);
  const askPeriod = useCallback<AskPeriod>(async (source, period) => {
    const reply = await sessionOf.current()?.ask('period', { source, period });
    return reply?.ok === true ? reply.value : null;
  }, []);
  const compare = async (choice: ListChoice): Promise<ListAnswer> => {
    const own = session();
    if (own === null) return { ok: false, why: 'internal', file: null };
    return choice.kind === 'imports'
      ? own.ask('imports', { beforeId: choice.beforeId, nowId: choice.nowId })
      : own.ask('files', { before: choice.before, now: choice.now });
  };
  return (
    <FiguresPart
      translator={translator}
      calculations={calculations}
      figures={figures}
      progress={progress}
      failure={failure ?? (hasFailed ? 'internal' : null)}
      settings={settings}
      defaults={defaultSettings}
      isReadOnly={isReadOnly}
      onSettings={change}
      askPeriod={askPeriod}
      onCompare={compare}
      onExportLists={(lists) => exportLists(lists, translator)}
      onTryAgain={() => {
        tryAgain();
        reload();
      }}
      onReloadPage={() => location.reload()}
    />
  );
}
