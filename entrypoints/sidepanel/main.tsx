import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../components/ui/ui.css';
import '../../components/panel/panel.css';
import { PanelApp } from './PanelApp.tsx';

/** `?tab=7` keeps the panel on one tab; otherwise it follows the tab in front. */
const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <PanelApp fixedTabId={Number.isInteger(named) ? named : null} />
  </StrictMode>,
);
