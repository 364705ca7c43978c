import browser from 'webextension-polyfill';

/** The sender of a message as the browser vouches for it. */
export type Sender = { extensionId: string | null; origin: string | null; tabId: number | null; frameId: number | null };

const extensionOrigin = () => new URL(browser.runtime.getURL('')).origin;

/** Sends one message to the worker. Rejects when there is no worker to take it. */
export const sendToWorker = (message: unknown): Promise<unknown> => browser.runtime.sendMessage(message);

/** False once the extension was updated or removed under an open page. */
export function isExtensionAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}

/** Answers messages; the handler's reply travels back. Must be called synchronously when the worker starts. */
export function onMessage(handler: (message: unknown, sender: Sender) => Promise<unknown>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender & { origin?: string }) =>
    handler(message, {
      extensionId: sender.id ?? null,
      origin: sender.origin ?? null,
      tabId: sender.tab?.id ?? null,
      frameId: sender.frameId ?? null,
    }),
  );
}

export const isExtensionOrigin = (origin: string | null): boolean => origin !== null && origin === extensionOrigin();
/** Firefox: of a page in a private window, and of everything where the browser remembers nothing. No database of ours opens there. */
export const isInPrivateWindow = (): boolean => browser.extension.inIncognitoContext === true;
export const ownExtensionId = (): string => browser.runtime.id;
export const onInstalled = (listener: (reason: string) => void): void =>
  browser.runtime.onInstalled.addListener((details) => listener(details.reason));
export const onStartup = (listener: () => void): void => browser.runtime.onStartup.addListener(listener);
export const browserLanguages = (): readonly string[] => navigator.languages;
