import type { Page } from '@playwright/test';

type Runtime = { chrome: { runtime: { sendMessage: (message: unknown) => Promise<unknown> } } };

/** Asks the worker as a page of the extension does; the reply as it came. */
export const sendFrom = (page: Page, name: string, request: object): Promise<unknown> =>
  page.evaluate((message) => (globalThis as never as Runtime).chrome.runtime.sendMessage(message), { name, request });
