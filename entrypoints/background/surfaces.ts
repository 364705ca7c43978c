import { checkLetter } from '../../lib/app/check-letter.ts';
import { getPanelView } from '../../lib/app/get-panel-view.ts';
import { getJournalExport } from '../../lib/app/get-journal-export.ts';
import { keepOwnWeights } from '../../lib/app/learn.ts';
import type { Stores } from '../../lib/app/ports.ts';
import { describeTargets, insertIntoFrame } from '../../lib/browser/content-scripts.ts';
import { highlightInTab } from '../../lib/browser/highlight-scripts.ts';
import { hasSite } from '../../lib/browser/permissions.ts';
import { getTabUrl } from '../../lib/browser/tabs.ts';
import type { JournalEntry } from '../../lib/domain/journal/journal.ts';
import { changesScores, isPaused, type Settings } from '../../lib/domain/settings.ts';
import type { InsertResult } from '../../lib/domain/views.ts';
import { chooseFrame, type TargetDescription } from '../../lib/insertion/choose-frame.ts';
import { announceChange } from '../../lib/messaging/client.ts';
import type { Handlers } from '../../lib/messaging/server.ts';
import { currentSchema, storedSchema, type JournalDatabase } from '../../lib/storage/databases.ts';
import { announceEverywhere } from './announce.ts';
import type { CareHandlers } from './care.ts';
import type { CustomerHandlers } from './customers.ts';
import type { DossierHandlers } from './dossier.ts';
import type { ProfileSource } from './profiles.ts';
import type { PageHandlers } from './pages.ts';
import type { PlayHandlers } from './plays.ts';
import type { Rescoring } from './rescoring.ts';
import type { ScoreHandlers } from './scores.ts';
import { followSites } from './sites.ts';
import type { TeachingHandlers } from './teaching.ts';
import type { WritingHandlers } from './writing.ts';

const httpOrigin = (url: string | null): string | null => (url !== null && /^https?:/.test(url) ? new URL(url).origin : null);

/** What our own pages may ask. Every write is acknowledged after its commit. */
export function surfaceHandlers(
  stores: Stores,
  profiles: ProfileSource,
  journalDatabase: JournalDatabase,
  rescoring: Rescoring,
): Omit<
  Handlers,
  | keyof PageHandlers
  | keyof CareHandlers
  | keyof CustomerHandlers
  | keyof DossierHandlers
  | keyof PlayHandlers
  | keyof ScoreHandlers
  | keyof TeachingHandlers
  | keyof WritingHandlers
> {
  const announce = (): Promise<void> => announceEverywhere(stores);
  /** An outcome moves all scores, other words those of a small book. */
  const afterWords = async (isOutcome: boolean): Promise<void> => {
    rescoring.requestSoon(isOutcome);
    await announce();
  };

  const writeEntry = async (entry: JournalEntry): Promise<void> => {
    // Whom only a file knew stays from now on, whatever becomes of the file: somebody spoke of them.
    await stores.customers.adopt([entry.customerId], Date.now());
    await stores.journal.write(entry);
    await afterWords(entry.kind === 'outcome');
  };

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
      await writeEntry(entry);
      return { id: entry.id };
    },
    setPromiseState: async ({ entryId, state, at }) => {
      await stores.journal.setPromiseState(entryId, state, at);
      await afterWords(false);
      return null;
    },
    removeJournalEntry: async ({ entryId }) => {
      const isOutcome = (await stores.journal.outcomes()).some(({ id }) => id === entryId);
      await stores.journal.remove(entryId);
      await afterWords(isOutcome);
      return null;
    },
    recordOutcome: async ({ entryId, customerId, outcome, at }) => {
      await writeEntry({ kind: 'outcome', id: entryId, customerId, outcome, at });
      return { id: entryId };
    },
    insertText: async ({ tabId, paragraphs, language, direction, customerId, isConfirmed, use }) => {
      const problems = isConfirmed ? [] : await checkLetter(stores, await stores.tabs.of(tabId), { paragraphs, customerId });
      if (problems.length > 0) return { kind: 'stopped', problems };
      const targets = await describeTargets<TargetDescription>(tabId);
      const frameId = chooseFrame(targets, paragraphs.length);
      if (frameId === null) return { kind: 'noEditor' };
      const target = targets.find((one) => one.frameId === frameId)?.target?.name ?? '';
      const result = (await insertIntoFrame<unknown, InsertResult>(tabId, frameId, { paragraphs, language, direction })) ?? {
        kind: 'failed' as const,
        target,
      };
      if (result.kind === 'inserted' && use !== undefined && customerId !== null) {
        const { entryId, playId } = use;
        // The words stand in the editor, whether or not there is room to write that down.
        await writeEntry({ kind: 'playUsed', id: entryId, customerId, at: Date.now(), playId, language, how: 'inserted' }).catch((error) =>
          console.error('[holdfast] play used', error),
        );
      }
      return result;
    },
    showQuote: async ({ tabId, quote }) => ({ isShown: await highlightInTab(tabId, quote) }),
    getSettings: () => stores.settings.get(),
    saveSettings: async ({ settings }) => {
      const given = Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined)) as Partial<Settings>;
      const before = await stores.settings.get();
      await stores.settings.change((now) => keepOwnWeights(now, given));
      if (changesScores(before, await stores.settings.get())) await rescoring.request();
      await followSites(stores);
      await announce();
      return null;
    },
    getStoreState: async () => {
      const isFuture = (await storedSchema(journalDatabase)) > currentSchema;
      return { readOnly: isFuture, reason: isFuture ? 'futureSchema' : null };
    },
    getJournalExport: () => getJournalExport(stores),
  };
}
