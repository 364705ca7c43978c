import browser from 'webextension-polyfill';

/** Shows a notification; one with the same id takes its place. */
export async function notify(id: string, { title, message }: { title: string; message: string }): Promise<void> {
  await browser.notifications.create(id, { type: 'basic', iconUrl: browser.runtime.getURL('icon/128.png'), title, message });
}

/** Must be called synchronously when the worker starts. The one that was clicked goes away. */
export const onNotificationClicked = (listener: (id: string) => void): void =>
  browser.notifications.onClicked.addListener((id) => {
    void browser.notifications.clear(id);
    listener(id);
  });

const remindedKey = 'remindedOn';

/** The days (YYYY-MM-DD) on which somebody was reminded, the newest last. Apart from the databases, which may be full or read only. */
export async function remindedDays(): Promise<string[]> {
  const stored = (await browser.storage.local.get(remindedKey))[remindedKey];
  return Array.isArray(stored) ? stored.filter((day) => typeof day === 'string') : [];
}

export const keepRemindedDays = (days: readonly string[]): Promise<void> => browser.storage.local.set({ [remindedKey]: days });
