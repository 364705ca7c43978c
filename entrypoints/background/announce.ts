import type { Stores } from '../../lib/app/ports.ts';
import { tellTab } from '../../lib/browser/tabs.ts';
import { announceChange } from '../../lib/messaging/client.ts';

/** Surfaces ask again; pages redraw their badges. */
export async function announceEverywhere({ tabs }: Stores): Promise<void> {
  announceChange();
  for (const tabId of (await tabs.all()).keys()) void tellTab(tabId, { type: 'refresh' });
}
