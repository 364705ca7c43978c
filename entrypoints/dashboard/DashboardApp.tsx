import { lazy, Suspense, useEffect, useMemo, useState, type ComponentType } from 'react';
import { DashboardPage, partOfHash, type DashboardPart } from '../../components/dashboard/DashboardPage.tsx';
import { applyPage } from '../../components/page/apply-page.ts';
import { FailureNotice } from '../../components/page/FailureNotice.tsx';
import { useAsked } from '../../components/page/use-asked.ts';
import { useSettings, type SettingsPorts } from '../../components/page/use-settings.ts';
import { Skeleton } from '../../components/ui/Skeleton.tsx';
import { openPage } from '../../lib/browser/panel.ts';
import { isInPrivateWindow } from '../../lib/browser/runtime.ts';
import { defaultSettings } from '../../lib/domain/settings.ts';
import { dashboardWords } from '../../lib/i18n/catalogs/dashboard.ts';
import { generalWords } from '../../lib/i18n/catalogs/general.ts';
import { translatorFor } from '../../lib/i18n/translator-for.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { onChanged, send } from '../../lib/messaging/client.ts';

const ports: SettingsPorts = { load: () => send('getSettings', {}), save: (settings) => send('saveSettings', { settings }), onChanged };
const askStore = () => send('getStoreState', {});

type Route = ComponentType<{ translator: Translator; isReadOnly: boolean }>;
/** Each part comes when it is asked for. */
const routes: Record<DashboardPart, Route> = {
  agenda: lazy(() => import('./AgendaRoute.tsx').then((part) => ({ default: part.AgendaRoute }))),
  dossier: lazy(() => import('./DossierRoute.tsx').then((part) => ({ default: part.DossierRoute }))),
  plays: lazy(() => import('./PlaysRoute.tsx').then((part) => ({ default: part.PlaysRoute }))),
  customers: lazy(() => import('./CustomersRoute.tsx').then((part) => ({ default: part.CustomersRoute }))),
  figures: lazy(() => import('./FiguresRoute.tsx').then((part) => ({ default: part.FiguresRoute }))),
  files: lazy(() => import('./FilesRoute.tsx').then((part) => ({ default: part.FilesRoute }))),
  learning: lazy(() => import('./LearningRoute.tsx').then((part) => ({ default: part.LearningRoute }))),
};

/** What reads and writes the databases beside the page. */
const needsDatabases = (part: DashboardPart): boolean => part === 'figures' || part === 'files';

export function DashboardApp() {
  const { settings, failure, change, tryAgain } = useSettings(ports);
  const { value: store } = useAsked(askStore, onChanged);
  const [part, setPart] = useState(() => partOfHash(location.hash));
  useEffect(() => {
    const follow = () => setPart(partOfHash(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const { language, nativeDigits, theme } = settings ?? defaultSettings;
  const translator = useMemo(() => translatorFor({ language, nativeDigits }, navigator.languages), [language, nativeDigits]);
  useEffect(() => applyPage(document.documentElement, translator, theme, translator.t(dashboardWords.pageTitle)), [translator, theme]);
  const Route = routes[part];
  return (
    <DashboardPage
      translator={translator}
      part={part}
      isReadOnly={store?.readOnly ?? false}
      onLanguage={(next) => change({ language: next })}
      onOpenOptions={() => void openPage('options.html')}
    >
      {failure !== null && (
        <FailureNotice translator={translator} failure={failure} onTryAgain={tryAgain} onReloadPage={() => location.reload()} />
      )}
      <Suspense
        fallback={
          <>
            <h1 className="hf-hidden">{translator.t(dashboardWords.pageTitle)}</h1>
            <Skeleton label={translator.t(generalWords.loading)} lines={9} />
          </>
        }
      >
        {needsDatabases(part) && isInPrivateWindow() ? (
          <>
            <h1 className="hf-hidden">{translator.t(dashboardWords.pageTitle)}</h1>
            <FailureNotice translator={translator} failure="privateWindow" />
          </>
        ) : (
          <Route translator={translator} isReadOnly={store?.readOnly ?? false} />
        )}
      </Suspense>
    </DashboardPage>
  );
}
