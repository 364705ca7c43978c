import { byRisk, getPanelView, toSummary } from '../../lib/app/get-panel-view.ts';
import { getJournalExport } from '../../lib/app/get-journal-export.ts';
import type { Stores } from '../../lib/app/ports.ts';
import { scoreCustomers } from '../../lib/app/score-customers.ts';
import { describeTargets, insertIntoFrame } from '../../lib/browser/content-scripts.ts';
import { hasSite } from '../../lib/browser/permissions.ts';
import { getTabUrl } from '../../lib/browser/tabs.ts';
import { isPaused, type Settings } from '../../lib/domain/settings.ts';
import type { InsertResult } from '../../lib/domain/views.ts';
import { chooseFrame, type TargetDescription } from '../../lib/insertion/choose-frame.ts';
import { announceChange } from '../../lib/messaging/client.ts';
import type { Handlers } from '../../lib/messaging/server.ts';
import { currentSchema, storedSchema, type JournalDatabase } from '../../lib/storage/databases.ts';
import { announceEverywhere } from './announce.ts';
import type { CustomerHandlers } from './customers.ts';
import type { ProfileSource } from './profiles.ts';
import type { PageHandlers } from './pages.ts';
import { followSites } from './sites.ts';
import type { TeachingHandlers } from './teaching.ts';

const httpOrigin = (url: string | null): string | null => (url !== null && /^https?:/.test(url) ? new URL(url).origin : null);

/** What our own pages may ask. Every write is acknowledged after its commit. */
export function surfaceHandlers(
  stores: Stores,
  profiles: ProfileSource,
  journalDatabase: JournalDatabase,
): Omit<Handlers, keyof PageHandlers | keyof CustomerHandlers | keyof TeachingHandlers> {
  const announce = (): Promise<void> => announceEverywhere(stores);

  /** Sites that are read by general rules alone go by their address. */
  const knownHosts = async () => (await profiles.heads()).filter(({ kind }) => kind !== 'any');

  return {
    getPanelView: async ({ tabId, customerId }) => {
      const url = await getTabUrl(tabId);
      const origin = httpOrigin(url);
      const hostNames = Object.fromEntries((await knownHosts()).map(({ id, name }) => [id, name]));
      return getPanelView(stores, { tabId, customerId, url, isAllowed: origin !== null && (await hasSite(origin)), hostNames }, Date.now());
    },
    leaveCustomer: async ({ tabId }) => {
      await stores.tabs.setFocus(tabId, null);
      return null;
    },
    getSite: async ({ tabId }) => {
      const url = await getTabUrl(tabId);
      const origin = httpOrigin(url);
      if (origin === null) return { origin: '', state: 'notAPage', hostName: null };
      const contexts = await stores.tabs.of(tabId);
      const hosts = await knownHosts();
      const hostName = contexts.flatMap(({ profileId }) => hosts.find(({ id }) => id === profileId)?.name ?? [])[0] ?? null;
      if (!(await hasSite(origin))) return { origin, state: 'notAllowed', hostName };
      const isResting = isPaused(await stores.settings.get(), origin);
      return { origin, state: isResting ? 'paused' : 'allowed', hostName };
    },
    setSitePaused: async ({ origin, isPaused: shouldRest }) => {
      await stores.settings.change(({ pausedOrigins }) => {
        // Waking one origin also takes back the rest of its host on every port.
        const others = pausedOrigins.filter((paused) => paused !== origin && paused !== origin.replace(/:\d+$/, ''));
        return { pausedOrigins: shouldRest ? [...others, origin] : others };
      });
      await followSites(stores);
      announceChange();
      return null;
    },
    siteAccessChanged: async () => {
      await followSites(stores);
      announceChange();
      return null;
    },
    writeJournal: async ({ entry }) => {
      await stores.journal.write(entry);
      await announce();
      return { id: entry.id };
    },
    setPromiseState: async ({ entryId, state, at }) => {
      await stores.journal.setPromiseState(entryId, state, at);
      await announce();
      return null;
    },
    removeJournalEntry: async ({ entryId }) => {
      await stores.journal.remove(entryId);
      await announce();
      return null;
    },
    recordOutcome: async ({ entryId, customerId, outcome, at }) => {
      await stores.journal.write({ kind: 'outcome', id: entryId, customerId, outcome, at });
      await announce();
      return { id: entryId };
    },
    insertText: async ({ tabId, paragraphs, language, direction }) => {
      const targets = await describeTargets<TargetDescription>(tabId);
      const frameId = chooseFrame(targets, paragraphs.length);
      if (frameId === null) return { kind: 'noEditor' };
      const target = targets.find((one) => one.frameId === frameId)?.target?.name ?? '';
      return (
        (await insertIntoFrame<unknown, InsertResult>(tabId, frameId, { paragraphs, language, direction })) ?? { kind: 'failed', target }
      );
    },
    getSettings: () => stores.settings.get(),
    saveSettings: async ({ settings }) => {
      const given = Object.entries(settings).filter(([, value]) => value !== undefined);
      await stores.settings.change(() => Object.fromEntries(given) as Partial<Settings>);
      await followSites(stores);
      await announce();
      return null;
    },
    getStoreState: async () => {
      const isFuture = (await storedSchema(journalDatabase)) > currentSchema;
      return { readOnly: isFuture, reason: isFuture ? 'futureSchema' : null };
    },
    getJournalExport: () => getJournalExport(stores),
    getCustomers: async () => {
      const customers = await stores.customers.all();
      const scored = await scoreCustomers(
        stores,
        customers.map(({ id }) => id),
        Date.now(),
      );
      return [...scored.values()].map(toSummary).toSorted(byRisk);
    },
  };
}
