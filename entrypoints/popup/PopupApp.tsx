import { useCallback, useEffect, useMemo, useState } from 'react';
import { applyPage } from '../../components/page/apply-page.ts';
import type { Asked } from '../../components/page/asked.ts';
import { useAsked } from '../../components/page/use-asked.ts';
import { Popup, type PopupNotice } from '../../components/popup/Popup.tsx';
import { openPage, openPanel } from '../../lib/browser/panel.ts';
import { removeSite, requestSite } from '../../lib/browser/permissions.ts';
import { getActiveTab } from '../../lib/browser/tabs.ts';
import { defaultSettings, type Settings } from '../../lib/domain/settings.ts';
import type { SiteView } from '../../lib/domain/views.ts';
import type { NamedFailure } from '../../lib/i18n/catalogs/failures.ts';
import type { ReadingView } from '../../lib/domain/teaching-views.ts';
import { translatorFor } from '../../lib/i18n/translator-for.ts';
import { onChanged, send } from '../../lib/messaging/client.ts';
import type { Reply } from '../../lib/messaging/protocol.ts';

const askSettings = () => send('getSettings', {});
const noSite: SiteView = { origin: '', state: 'notAPage', hostName: null };

export function PopupApp({ fixedTabId }: { fixedTabId: number | null }) {
  const [tabId, setTabId] = useState<number | null>(fixedTabId);
  const { value: kept } = useAsked(askSettings, onChanged);
  const [chosen, setChosen] = useState<Settings['language'] | null>(null);
  const [notice, setNotice] = useState<PopupNotice | null>(null);
  const settings = kept ?? defaultSettings;
  const language = chosen ?? settings.language;
  const { nativeDigits, theme } = settings;
  const translator = useMemo(() => translatorFor({ language, nativeDigits }, navigator.languages), [language, nativeDigits]);
  useEffect(() => applyPage(document.documentElement, translator, theme, 'Holdfast'), [translator, theme]);
  const [hasNoTab, setHasNoTab] = useState(false);
  useEffect(() => {
    if (fixedTabId === null) {
      void getActiveTab().then((tab) => {
        if (tab) setTabId(tab.id);
        else setHasNoTab(true);
      });
    }
  }, [fixedTabId]);
  const ask = useCallback(
    (): Promise<Reply<'getSite'> | { ok: true; value: null }> =>
      tabId === null ? Promise.resolve({ ok: true, value: null }) : send('getSite', { tabId }),
    [tabId],
  );
  const { value: site, failure, reload } = useAsked(ask, onChanged);
  const askReading = useCallback(
    (): Promise<Asked<ReadingView | null>> => (tabId === null ? Promise.resolve({ ok: true, value: null }) : send('getReading', { tabId })),
    [tabId],
  );
  const { value: reading } = useAsked(askReading, onChanged);

  const finish = (reply: { ok: true } | { ok: false; failure: NamedFailure }) => {
    setNotice(reply.ok ? null : { kind: 'failure', failure: reply.failure });
    reload();
  };
  return (
    <Popup
      site={hasNoTab ? noSite : site}
      reading={reading}
      translator={translator}
      notice={notice ?? (failure ? { kind: 'failure', failure } : null)}
      onAllow={(origin) => {
        // The browser asks only if nothing is awaited between the click and this call.
        void requestSite(origin).then(async (isGranted) => {
          if (isGranted) finish(await send('siteAccessChanged', {}));
          else setNotice({ kind: 'refused' });
        });
      }}
      onPaused={(origin, isPaused) => void send('setSitePaused', { origin, isPaused }).then(finish)}
      onWithdraw={(origin) => {
        void removeSite(origin).then(async (isRemoved) => {
          if (isRemoved) finish(await send('siteAccessChanged', {}));
          else setNotice({ kind: 'withdrawKept' });
        });
      }}
      onOpenPanel={() => {
        if (tabId === null) return;
        void openPanel(tabId).then((isOpened) => {
          if (isOpened) window.close();
          else setNotice({ kind: 'panelFailed' });
        });
      }}
      onPalette={() => location.assign(`popup.html?palette${fixedTabId === null ? '' : `&tab=${fixedTabId}`}`)}
      onTeach={() => {
        if (tabId === null) return;
        // The panel first, for the browser forgets the click at the first pause.
        const opening = openPanel(tabId);
        void send('startTeaching', { tabId, field: null }).then(async (reply) => {
          if (!reply.ok) setNotice({ kind: 'failure', failure: reply.failure });
          else if (await opening) window.close();
          else setNotice({ kind: 'panelFailed' });
        });
      }}
      onOpenOptions={() => void openPage('options.html').then(() => window.close())}
      onLanguage={(next) => {
        setChosen(next);
        if (kept) void send('saveSettings', { settings: { language: next } });
      }}
    />
  );
}
