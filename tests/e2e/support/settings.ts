import type { Competitor, Settings } from '../../../lib/domain/settings.ts';
import type { LaunchedExtension } from './extension.ts';

/** Changes the user's settings the way the options page does, through the worker. */
export async function saveSettings(browser: LaunchedExtension, change: Partial<Settings>): Promise<void> {
  const page = await browser.openExtensionPage('options.html');
  await page.evaluate(async (given) => {
    const { runtime } = (
      globalThis as never as { chrome: { runtime: { sendMessage: (message: unknown) => Promise<{ ok: boolean; value: object }> } } }
    ).chrome;
    const { value } = await runtime.sendMessage({ name: 'getSettings', request: {} });
    const { ok } = await runtime.sendMessage({ name: 'saveSettings', request: { settings: { ...value, ...given } } });
    if (!ok) throw new Error('The settings were refused.');
  }, change);
  await page.close();
}

export const saveCompetitors = (browser: LaunchedExtension, competitors: Competitor[]): Promise<void> =>
  saveSettings(browser, { competitors });
