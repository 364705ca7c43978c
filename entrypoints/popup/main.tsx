import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import '../../components/ui/ui.css';
import '../../components/popup/popup.css';
import { PopupApp } from './PopupApp.tsx';

const PalettePopup = lazy(() => import('./PalettePopup.tsx').then((part) => ({ default: part.PalettePopup })));

/** `?palette` opens the palette; `?tab=7` names the tab to speak of, otherwise it is the tab in front. */
const asked = new URLSearchParams(location.search);
const named = Number(asked.get('tab') ?? Number.NaN);
const fixedTabId = Number.isInteger(named) ? named : null;

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    {asked.has('palette') ? (
      <Suspense>
        <PalettePopup fixedTabId={fixedTabId} />
      </Suspense>
    ) : (
      <PopupApp fixedTabId={fixedTabId} />
    )}
  </StrictMode>,
);
