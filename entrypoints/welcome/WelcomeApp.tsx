import { useEffect, useMemo, useState } from 'react';
import { applyPage } from '../../components/page/apply-page.ts';
import { findLikelySites, listSiteRows, type OpenPage, type Site } from '../../components/page/sites.ts';
import { useSettings, type SettingsPorts } from '../../components/page/use-settings.ts';
import { WelcomePage } from '../../components/welcome/WelcomePage.tsx';
import { openPage } from '../../lib/browser/panel.ts';
import { listSites, onSitesChanged, requestSite } from '../../lib/browser/permissions.ts';
import { getOpenPages } from '../../lib/browser/tabs.ts';
import { defaultSettings } from '../../lib/domain/settings.ts';
import type { NamedFailure } from '../../lib/i18n/catalogs/failures.ts';
import { welcomeWords } from '../../lib/i18n/catalogs/welcome.ts';
import { translatorFor } from '../../lib/i18n/translator-for.ts';
import { onChanged, send } from '../../lib/messaging/client.ts';

const ports: SettingsPorts = { load: () => send('getSettings', {}), save: (settings) => send('saveSettings', { settings }), onChanged };

export function WelcomeApp() {
  const { settings, failure, change, tryAgain } = useSettings(ports);
  const [granted, setGranted] = useState<string[]>([]);
  const [pages, setPages] = useState<OpenPage[]>([]);
  const [refused, setRefused] = useState<Site | null>(null);
  const [siteFailure, setSiteFailure] = useState<NamedFailure | null>(null);
  const { language, nativeDigits, theme } = settings ?? defaultSettings;
  const translator = useMemo(() => translatorFor({ language, nativeDigits }, navigator.languages), [language, nativeDigits]);
  useEffect(() => applyPage(document.documentElement, translator, theme, translator.t(welcomeWords.pageTitle)), [translator, theme]);
  useEffect(() => {
    const look = () => {
      void listSites().then(setGranted);
      void getOpenPages().then(setPages);
    };
    look();
    addEventListener('focus', look);
    onSitesChanged(look);
    return () => removeEventListener('focus', look);
  }, []);
  return (
    <WelcomePage
      translator={translator}
      likelySites={findLikelySites(pages, granted)}
      allowedSites={listSiteRows(granted, []).map(({ site }) => site)}
      refusedSite={refused}
      failure={failure ?? siteFailure}
      onLanguage={(next) => change({ language: next })}
      onAllow={async (site) => {
        // The browser asks only if nothing is awaited between the click and this call.
        const isGranted = await requestSite(site);
        setRefused(isGranted ? null : site);
        if (isGranted) {
          const reply = await send('siteAccessChanged', {});
          setSiteFailure(reply.ok ? null : reply.failure);
        }
        return isGranted;
      }}
      onOpen={(page) => void openPage(`${page}.html`)}
      onTryAgain={() => {
        setSiteFailure(null);
        tryAgain();
      }}
      onReloadPage={() => location.reload()}
    />
  );
}
