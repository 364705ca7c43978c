import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../components/ui/ui.css';
import '../../components/popup/popup.css';
import { PopupApp } from './PopupApp.tsx';

/** `?tab=7` names the tab to speak of; otherwise it is the tab in front. */
const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <PopupApp fixedTabId={Number.isInteger(named) ? named : null} />
  </StrictMode>,
);
