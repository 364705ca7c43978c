import { isPaused } from '../../lib/domain/settings.ts';
import type { Stores } from '../../lib/app/ports.ts';
import { injectGate, registerGate } from '../../lib/browser/content-scripts.ts';
import { hasSite, listSites } from '../../lib/browser/permissions.ts';
import { tellTab } from '../../lib/browser/tabs.ts';

/**
 * Brings the pages in line with what the user allows: the gate runs on allowed sites, at once in pages that are open
 * already, and ends at once where a site was paused or taken back.
 */
export function followSites(stores: Stores): Promise<void> {
  // A grant is told twice, by the browser and by the page that asked: one after the other.
  return navigator.locks.request('holdfast-sites', () => follow(stores));
}

async function follow(stores: Stores): Promise<void> {
  const patterns = await listSites();
  await registerGate(patterns);
  const settings = await stores.settings.get();
  for (const [tabId, contexts] of await stores.tabs.all())
    for (const origin of new Set(contexts.map((context) => context.origin)))
      if (isPaused(settings, origin) || !(await hasSite(origin))) {
        await tellTab(tabId, { type: 'stop', origin });
        await stores.tabs.clear(tabId, origin);
      }
  const running = await stores.tabs.all();
  await injectGate(patterns, (tabId) => running.has(tabId));
}
