import type { BrowserContext, Page } from '@playwright/test';
import type { InsertionRequest, InsertionResult } from '../../../lib/insertion/insert.ts';
import { launchWithExtension } from './extension.ts';
import { sendFrom } from './messages.ts';

/** The site that the editors of these tests are on; the tests answer for it. */
export const editorSite = 'http://127.0.0.1';

export type InsertionHarness = {
  context: BrowserContext;
  tabIdOf: (page: Page) => Promise<number>;
  /** Asks the worker as the panel does; `times` requests at once, as after a double click. */
  insert: (page: Page, request: InsertionRequest, times?: number) => Promise<InsertionResult[]>;
  close: () => Promise<void>;
};

export async function launchInsertion(): Promise<InsertionHarness> {
  const { context, serviceWorker, openExtensionPage, tabIdOf, close } = await launchWithExtension();
  const panel = await openExtensionPage('sidepanel.html');
  const isGateThere = () =>
    serviceWorker.evaluate(
      async () =>
        (
          await (
            globalThis as unknown as { chrome: { scripting: { getRegisteredContentScripts: () => Promise<unknown[]> } } }
          ).chrome.scripting.getRegisteredContentScripts()
        ).length > 0,
    );
  while (!(await isGateThere())) await panel.waitForTimeout(50);

  const insert = async (page: Page, request: InsertionRequest, times = 1): Promise<InsertionResult[]> => {
    const asked = { tabId: await tabIdOf(page), ...request, customerId: null, isConfirmed: false };
    const replies = await Promise.all(Array.from({ length: times }, () => sendFrom(panel, 'insertText', asked)));
    return (replies as { ok: boolean; value: InsertionResult }[]).map(({ ok, value }) => {
      if (!ok) throw new Error('The worker refused.');
      return value;
    });
  };
  return { context, tabIdOf, insert, close };
}
