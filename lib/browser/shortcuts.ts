import browser from 'webextension-polyfill';

/** `keys` as the browser writes them; empty: none are set. */
export type Shortcut = { name: string; keys: string };

type Commands = { openShortcutSettings?: () => Promise<void> };

/** Every shortcut of ours. */
export async function getShortcuts(): Promise<Shortcut[]> {
  return (await browser.commands.getAll()).map(({ name, shortcut }) => ({ name: name ?? '', keys: shortcut ?? '' }));
}

/** Must be called synchronously when the worker starts. `tabId`: of the tab in front, where the browser tells it. */
export const onShortcut = (listener: (name: string, tabId: number | null) => void): void =>
  browser.commands.onCommand.addListener((name, tab?: { id?: number | undefined }) => listener(name, tab?.id ?? null));

/** The browser's own page on which shortcuts are changed; false where it does not open. */
export async function openShortcutSettings(): Promise<boolean> {
  const { openShortcutSettings: open } = browser.commands as Commands;
  try {
    if (open === undefined) await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    else await open.call(browser.commands);
    return true;
  } catch {
    return false;
  }
}
