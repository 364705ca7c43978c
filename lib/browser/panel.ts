import browser from 'webextension-polyfill';

type SidePanel = {
  open: (options: { tabId: number }) => Promise<void>;
  setOptions: (options: { tabId?: number; path?: string; enabled?: boolean }) => Promise<void>;
};
const sidePanel = (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;

/** Whether a click on a page can open the panel. Firefox opens its sidebar only from its own surfaces. */
export const canOpenPanelFromPage = sidePanel !== undefined;

/** Opens the panel beside a tab. Must be called straight from a click or from the message that a click sent. */
export async function openPanel(tabId: number): Promise<boolean> {
  try {
    if (sidePanel !== undefined) await sidePanel.open({ tabId });
    else await browser.sidebarAction.open();
    return true;
  } catch {
    return false;
  }
}

/** Opens one of our own pages in a tab; `hash`: the part of it, without `#`. */
export async function openPage(page: 'options.html' | 'welcome.html' | 'dashboard.html', hash = ''): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(page) + (hash === '' ? '' : `#${hash}`) });
}
