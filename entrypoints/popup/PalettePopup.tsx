import { useCallback, useEffect, useMemo, useState } from 'react';
import { applyPage } from '../../components/page/apply-page.ts';
import { useAsked } from '../../components/page/use-asked.ts';
import { keepDrafts, readDrafts } from '../../components/panel/drafts.ts';
import type { Drafts } from '../../components/panel/panel-types.ts';
import { getActiveTab } from '../../lib/browser/tabs.ts';
import { defaultSettings } from '../../lib/domain/settings.ts';
import { paletteWords } from '../../lib/i18n/catalogs/palette.ts';
import { translatorFor } from '../../lib/i18n/translator-for.ts';
import { onChanged, send } from '../../lib/messaging/client.ts';
import { PalettePart } from './PalettePart.tsx';

const askSettings = () => send('getSettings', {});
const never = () => () => undefined;
const newId = () => crypto.randomUUID();

/** The popup under the keyboard: from the shortcut to the words in the editor without the mouse. */
export function PalettePopup({ fixedTabId }: { fixedTabId: number | null }) {
  const { value: kept } = useAsked(askSettings, onChanged);
  const { language, nativeDigits, theme } = kept ?? defaultSettings;
  const translator = useMemo(() => translatorFor({ language, nativeDigits }, navigator.languages), [language, nativeDigits]);
  useEffect(
    () => applyPage(document.documentElement, translator, theme, `Holdfast: ${translator.t(paletteWords.title)}`),
    [translator, theme],
  );
  // Once, as the popup opens: it closes before the page can be another.
  const ask = useCallback(async () => {
    const tabId = fixedTabId ?? (await getActiveTab())?.id ?? null;
    if (tabId === null) return { ok: true as const, value: { tabId: -1, customer: null } };
    const reply = await send('getPanelView', { tabId, customerId: null });
    return { ok: true as const, value: { tabId, customer: reply.ok && reply.value.state === 'customer' ? reply.value.customer : null } };
  }, [fixedTabId]);
  const { value: at } = useAsked(ask, never);
  const customerId = at?.customer?.id ?? '';
  const [drafts, change] = useDrafts(customerId);
  return (
    <main className="popup popup--palette">
      <h1 className="hf-hidden">{translator.t(paletteWords.title)}</h1>
      <PalettePart
        tabId={at?.tabId ?? -1}
        customer={at?.customer ?? null}
        isCustomerKnown={at !== null}
        blanks={drafts.blanks}
        translator={translator}
        onBlank={(name, value) => change({ blanks: { ...drafts.blanks, [name]: value } })}
        onInserted={() => window.close()}
        onClose={() => window.close()}
      />
    </main>
  );
}

/** What is typed into blanks outlives the popup, which closes with the first click beside it. The panel holds the same drafts. */
function useDrafts(customerId: string): [Drafts, (next: Partial<Drafts>) => void] {
  const [state, setState] = useState(() => ({ customerId, drafts: readDrafts(localStorage, customerId, newId) }));
  let current = state;
  if (state.customerId !== customerId) {
    current = { customerId, drafts: readDrafts(localStorage, customerId, newId) };
    setState(current);
  }
  const change = (next: Partial<Drafts>) => {
    const drafts = { ...current.drafts, ...next };
    keepDrafts(localStorage, customerId, drafts);
    setState({ customerId, drafts });
  };
  return [current.drafts, change];
}
