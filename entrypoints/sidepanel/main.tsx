import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../components/ui/ui.css';
import '../../components/panel/panel.css';
import { PanelApp } from './PanelApp.tsx';

/** `?tab=7` keeps the panel on one tab; otherwise it follows the tab in front. `?popup`: it stands in the popup, which is as wide as its page. */
const asked = new URLSearchParams(location.search);
const named = Number(asked.get('tab') ?? Number.NaN);
if (asked.has('popup')) Object.assign(document.body.style, { inlineSize: '440px', maxInlineSize: '100%' });

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <PanelApp fixedTabId={Number.isInteger(named) ? named : null} />
  </StrictMode>,
);
