import browser from 'webextension-polyfill';

export type ActiveTab = { id: number; url: string | null };

/** The tab in front in this window. `url` is null where Holdfast may not see it. */
export async function getActiveTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}

/** The address of a tab as far as the browser shows it; null when it does not or the tab is gone. */
export async function getTabUrl(tabId: number): Promise<string | null> {
  try {
    return (await browser.tabs.get(tabId)).url ?? null;
  } catch {
    return null;
  }
}

/** Calls back when another tab comes to the front or the tab in front goes elsewhere. Returns the end of it. */
export function onActiveTabChanged(listener: () => void): () => void {
  const onUpdated = (_tabId: number, change: { status?: string; url?: string }) => {
    if (change.status !== undefined || change.url !== undefined) listener();
  };
  browser.tabs.onActivated.addListener(listener);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
    browser.tabs.onActivated.removeListener(listener);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}

export const onTabRemoved = (listener: (tabId: number) => void): void => browser.tabs.onRemoved.addListener((tabId) => listener(tabId));

/** Open web pages, as far as the browser shows their addresses. */
export async function getOpenPages(): Promise<{ id: number; url: string; title: string }[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap((tab) =>
    tab.id !== undefined && tab.url !== undefined && /^https?:/.test(tab.url) ? [{ id: tab.id, url: tab.url, title: tab.title ?? '' }] : [],
  );
}

/** Tells the content scripts of one tab; a tab without one is no error. */
export async function tellTab(tabId: number, message: unknown): Promise<void> {
  await browser.tabs.sendMessage(tabId, message).catch(() => undefined);
}
