import browser from 'webextension-polyfill';
import { openPopupAt } from './popup.ts';

type SidePanel = {
  open: (options: { tabId: number }) => Promise<void>;
  setOptions: (options: { tabId?: number; path?: string; enabled?: boolean }) => Promise<void>;
};
const sidePanel = (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;

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

async function isSidebarOpen(tabId: number): Promise<boolean> {
  const { windowId } = await browser.tabs.get(tabId);
  return browser.sidebarAction.isOpen(windowId === undefined ? {} : { windowId });
}

/**
 * Opens the panel for a press on a badge. Firefox opens its sidebar from its own buttons only: where it is not open already, the
 * panel comes as the popup. False where nothing opens. Must be called straight from the message that the press sent.
 */
export async function openPanelFromPage(tabId: number): Promise<boolean> {
  if (sidePanel !== undefined) return openPanel(tabId);
  return (await isSidebarOpen(tabId).catch(() => false)) || openPopupAt('sidepanel.html?popup');
}

/** The same for a press on the button beside an editor, where words are wanted: in Firefox the palette comes as the popup. */
export const openWordsFromPage = (tabId: number): Promise<boolean> =>
  sidePanel === undefined ? openPopupAt('popup.html?palette') : openPanel(tabId);

/** Opens one of our own pages in a tab; `hash`: the part of it, without `#`. */
export async function openPage(page: 'options.html' | 'welcome.html' | 'dashboard.html', hash = ''): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(page) + (hash === '' ? '' : `#${hash}`) });
}
