import { useEffect, useMemo } from 'react';
import { useLinkChanges } from '../../components/customers/use-link-changes.ts';
import { DashboardPage } from '../../components/dashboard/DashboardPage.tsx';
import { applyPage, translatorFor } from '../../components/page/apply-page.ts';
import { useAsked } from '../../components/page/use-asked.ts';
import { useSettings, type SettingsPorts } from '../../components/page/use-settings.ts';
import { openPage } from '../../lib/browser/panel.ts';
import type { LinkChange } from '../../lib/domain/customers/links.ts';
import { defaultSettings } from '../../lib/domain/settings.ts';
import { dashboardWords } from '../../lib/i18n/catalogs/dashboard.ts';
import { onChanged, send } from '../../lib/messaging/client.ts';
import { exportNotes } from '../options/export-notes.ts';

const ports: SettingsPorts = { load: () => send('getSettings', {}), save: (settings) => send('saveSettings', { settings }), onChanged };
const askStore = () => send('getStoreState', {});
const askCustomers = () => send('getCustomers', {});
const askOverview = () => send('getLinksOverview', {});
const changeLinks = (change: LinkChange) => send('changeLinks', { change });

export function DashboardApp() {
  const { settings, failure: settingsFailure, change, tryAgain } = useSettings(ports);
  const { value: store } = useAsked(askStore, onChanged);
  const { value: customers, failure, reload } = useAsked(askCustomers, onChanged);
  const { value: overview, reload: reloadOverview } = useAsked(askOverview, onChanged);
  const linking = useLinkChanges(changeLinks, reloadOverview);
  const { language, nativeDigits, theme } = settings ?? defaultSettings;
  const translator = useMemo(() => translatorFor({ language, nativeDigits }, navigator.languages), [language, nativeDigits]);
  useEffect(() => applyPage(document.documentElement, translator, theme, translator.t(dashboardWords.pageTitle)), [translator, theme]);
  return (
    <DashboardPage
      translator={translator}
      customers={customers}
      failure={failure ?? settingsFailure}
      overview={overview}
      linking={linking}
      isReadOnly={store?.readOnly ?? false}
      onLanguage={(next) => change({ language: next })}
      onExport={(separator) => exportNotes(translator, separator)}
      onOpen={(page) => void openPage(`${page}.html`)}
      onTryAgain={() => {
        reload();
        tryAgain();
      }}
      onReloadPage={() => location.reload()}
    />
  );
}
