import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import { applyPage } from '../../components/page/apply-page.ts';
import { listSiteRows, pausedOriginsOf, siteName, siteOf, type Site } from '../../components/page/sites.ts';
import { useAsked } from '../../components/page/use-asked.ts';
import { useSettings, type SettingsPorts } from '../../components/page/use-settings.ts';
import { useToday } from '../../components/page/use-today.ts';
import { openPage } from '../../lib/browser/panel.ts';
import { listSites, onSitesChanged, removeSite, requestSite } from '../../lib/browser/permissions.ts';
import { getOpenPages } from '../../lib/browser/tabs.ts';
import { defaultSettings, defaultSettingsFor } from '../../lib/domain/settings.ts';
import { resolveLanguage } from '../../lib/i18n/resolve-language.ts';
import type { NamedFailure } from '../../lib/i18n/catalogs/failures.ts';
import { optionsWords } from '../../lib/i18n/catalogs/options.ts';
import { welcomeWords } from '../../lib/i18n/catalogs/welcome.ts';
import { translatorFor } from '../../lib/i18n/translator-for.ts';
import { onChanged, send } from '../../lib/messaging/client.ts';

const OwnProfilesPart = lazy(() => import('./OwnProfilesPart.tsx').then((part) => ({ default: part.OwnProfilesPart })));
const ScoringPart = lazy(() => import('./ScoringPart.tsx').then((part) => ({ default: part.ScoringPart })));
const WritingPart = lazy(() => import('./WritingPart.tsx').then((part) => ({ default: part.WritingPart })));
const RemindersPart = lazy(() => import('./WritingPart.tsx').then((part) => ({ default: part.RemindersPart })));
const WarningSignsPart = lazy(() => import('./ScoringPart.tsx').then((part) => ({ default: part.WarningSignsPart })));
const ports: SettingsPorts = { load: () => send('getSettings', {}), save: (settings) => send('saveSettings', { settings }), onChanged };
const askStore = () => send('getStoreState', {});
const askCounts = async () => {
  const [customers, journal] = await Promise.all([
    send('getRiskList', { from: 0, limit: 1, band: null, query: '' }),
    send('getJournalExport', {}),
  ]);
  if (!customers.ok) return customers;
  if (!journal.ok) return journal;
  return {
    ok: true as const,
    value: {
      customers: customers.value.customers,
      entries: journal.value.filter(({ kind }) => kind === 'note' || kind === 'promise').length,
    },
  };
};

type SiteSaid = { kind: 'withdrawn' | 'kept' | 'refused'; site: Site };
const siteSaidWords = { withdrawn: optionsWords.siteWithdrawn, kept: optionsWords.siteKept, refused: welcomeWords.notAllowedYet };

export function OptionsApp() {
  const today = useToday();
  const { settings, saveState, failure, change, tryAgain } = useSettings(ports);
  const { value: store } = useAsked(askStore, onChanged);
  const { value: counts } = useAsked(askCounts, onChanged);
  const [granted, setGranted] = useState<string[]>([]);
  const [said, setSaid] = useState<SiteSaid | null>(null);
  const [siteFailure, setSiteFailure] = useState<NamedFailure | null>(null);
  const defaults = useMemo(() => defaultSettingsFor(resolveLanguage('auto', navigator.languages)), []);
  const { language, nativeDigits, theme, pausedOrigins } = settings ?? defaultSettings;
  const translator = useMemo(() => translatorFor({ language, nativeDigits }, navigator.languages), [language, nativeDigits]);
  useEffect(() => applyPage(document.documentElement, translator, theme, translator.t(optionsWords.pageTitle)), [translator, theme]);
  useEffect(() => {
    const look = () => void listSites().then(setGranted);
    look();
    onSitesChanged(look);
  }, []);

  const followSites = async () => {
    const reply = await send('siteAccessChanged', {});
    setSiteFailure(reply.ok ? null : reply.failure);
  };
  const setPaused = async (site: Site, isPaused: boolean) => {
    // A grant covers every port; the pause is kept by origin, so the open ones of this site are paused by name.
    const open = isPaused ? (await getOpenPages()).map(({ url }) => new URL(url).origin).filter((origin) => siteOf(origin) === site) : [];
    const origins = new Set([...(isPaused ? [site] : []), ...open, ...pausedOriginsOf(site, pausedOrigins)]);
    for (const origin of origins) {
      const reply = await send('setSitePaused', { origin, isPaused });
      setSiteFailure(reply.ok ? null : reply.failure);
      if (!reply.ok) return;
    }
    setSaid(null);
  };
  return (
    <OptionsPage
      translator={translator}
      settings={settings}
      defaults={defaults}
      today={today}
      saveState={saveState}
      failure={failure ?? siteFailure}
      isReadOnly={store?.readOnly ?? false}
      sites={listSiteRows(granted, pausedOrigins)}
      siteSaid={said === null ? '' : translator.t(siteSaidWords[said.kind], { site: siteName(said.site) })}
      counts={counts}
      onChange={change}
      onAllow={async (site) => {
        // The browser asks only if nothing is awaited between the click and this call.
        const isGranted = await requestSite(site);
        setSaid(isGranted ? null : { kind: 'refused', site });
        if (isGranted) await followSites();
        return isGranted;
      }}
      onPause={(site, isPaused) => void setPaused(site, isPaused)}
      onWithdraw={(site) => {
        void removeSite(site).then(async (isRemoved) => {
          setSaid({ kind: isRemoved ? 'withdrawn' : 'kept', site });
          if (isRemoved) await followSites();
        });
      }}
      onExport={async (separator) => (await import('./export-notes.ts')).exportNotes(translator, separator)}
      onOpen={(page) => void openPage(`${page}.html`)}
      onTryAgain={() => {
        setSiteFailure(null);
        tryAgain();
      }}
      onReloadPage={() => location.reload()}
      writing={
        settings && (
          <Suspense>
            <WritingPart translator={translator} settings={settings} isReadOnly={store?.readOnly ?? false} onChange={change} />
          </Suspense>
        )
      }
      reminders={
        settings && (
          <Suspense>
            <RemindersPart translator={translator} settings={settings} isReadOnly={store?.readOnly ?? false} onChange={change} />
          </Suspense>
        )
      }
      warningSigns={
        settings && (
          <Suspense>
            <WarningSignsPart translator={translator} settings={settings} isReadOnly={store?.readOnly ?? false} onChange={change} />
          </Suspense>
        )
      }
      scoringModel={
        settings && (
          <Suspense>
            <ScoringPart
              translator={translator}
              settings={settings}
              defaults={defaults}
              isReadOnly={store?.readOnly ?? false}
              onChange={change}
            />
          </Suspense>
        )
      }
      ownProfiles={
        <Suspense>
          <OwnProfilesPart translator={translator} isReadOnly={store?.readOnly ?? false} />
        </Suspense>
      }
    />
  );
}
