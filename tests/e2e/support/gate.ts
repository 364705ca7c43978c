import type { Page } from '@playwright/test';

export type Gate = {
  /** Asks the worker from the gate's own world on the page, as a gate gone bad could. `request` is an expression there. */
  ask: (name: string, request: string) => Promise<unknown>;
  close: () => Promise<void>;
};

/** The world of the extension's content scripts in a page's main frame. */
export async function openGate(page: Page, extensionId: string): Promise<Gate> {
  const session = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const { type, isDefault } = context.auxData as { type?: string; isDefault?: boolean };
    if (type === 'isolated' && isDefault === false && context.origin === `chrome-extension://${extensionId}`) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  // A page that has loaded may still wait for its content scripts.
  for (let i = 0; i < 400 && worlds.length === 0; i += 1) await page.waitForTimeout(50);
  const [contextId] = worlds;
  if (contextId === undefined) throw new Error('No content script of the extension runs on this page.');
  return {
    ask: async (name, request) => {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        contextId,
        expression: `chrome.runtime.sendMessage({ name: ${JSON.stringify(name)}, request: ${request} })`,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    close: () => session.detach(),
  };
}
