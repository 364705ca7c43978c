import type { BrowserContext, CDPSession } from '@playwright/test';

type WorkerVersion = { versionId: string; scriptURL: string; runningStatus: string };

/**
 * Stops the extension's service worker as the browser does when it idles. Playwright keeps an idle worker alive for ever;
 * a real one dies after 30 s, at any step. The next event or message starts it again.
 * @returns whether a worker was running.
 */
export async function stopServiceWorker(context: BrowserContext, extensionId: string): Promise<boolean> {
  const page = await context.newPage();
  let session: CDPSession | undefined;
  try {
    // The domain reports the workers of the page's own origin's process, so the page must be the extension's.
    await page.goto(`chrome-extension://${extensionId}/manifest.json`);
    session = await context.newCDPSession(page);
    const versions = new Map<string, WorkerVersion>();
    const listed = new Promise<void>((resolve) => {
      session?.on('ServiceWorker.workerVersionUpdated', (event) => {
        for (const version of event.versions) versions.set(version.versionId, version);
        resolve();
      });
    });
    await session.send('ServiceWorker.enable');
    await listed;
    const running = [...versions.values()].find(
      ({ scriptURL, runningStatus }) => scriptURL.startsWith(`chrome-extension://${extensionId}/`) && runningStatus === 'running',
    );
    if (running === undefined) return false;
    await session.send('ServiceWorker.stopWorker', { versionId: running.versionId });
    for (let i = 0; i < 100 && versions.get(running.versionId)?.runningStatus !== 'stopped'; i += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return true;
  } finally {
    await session?.detach();
    await page.close();
  }
}
