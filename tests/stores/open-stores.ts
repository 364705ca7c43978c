import 'fake-indexeddb/auto';
import type { DraftPromises } from '../../lib/domain/care/promise-suggestion.ts';
import type { Stores } from '../../lib/app/ports.ts';
import { createCustomerStore } from '../../lib/storage/customer-store.ts';
import { JournalDatabase, ObservationDatabase } from '../../lib/storage/databases.ts';
import { createFollowUpStore, createOwnPlayStore } from '../../lib/storage/follow-up-store.ts';
import { ImportDatabase } from '../../lib/storage/import-database.ts';
import { createImportStore } from '../../lib/storage/import-store.ts';
import { createImportedPeople } from '../../lib/storage/imported-people.ts';
import { createJournalStore, createSettingsStore } from '../../lib/storage/journal-stores.ts';
import { createMergeStore } from '../../lib/storage/merge-store.ts';
import { createObservationStore } from '../../lib/storage/observation-store.ts';
import { createScoreStore } from '../../lib/storage/score-store.ts';

export type OpenStores = {
  stores: Stores;
  databases: { journal: JournalDatabase; observations: ObservationDatabase; imports: ImportDatabase };
  /** Deletes the databases. */
  close: () => Promise<unknown>;
};

/** New, empty stores as the worker has them, in databases of their own; tabs are kept in memory, phrases are not there. */
export function openStores(): OpenStores {
  const name = crypto.randomUUID();
  const journal = new JournalDatabase(`j${name}`);
  const observations = new ObservationDatabase(`o${name}`);
  const imports = new ImportDatabase(`i${name}`);
  const drafts = new Map<number, DraftPromises>();
  const stores: Stores = {
    phrases: async () => null,
    customers: createCustomerStore(journal, createImportedPeople(imports)),
    merges: createMergeStore(journal),
    journal: createJournalStore(journal),
    followUps: createFollowUpStore(journal),
    ownPlays: createOwnPlayStore(journal),
    settings: createSettingsStore(journal),
    observations: createObservationStore(observations),
    scores: createScoreStore(observations),
    imports: createImportStore(imports),
    tabs: {
      put: async () => undefined,
      of: async () => [],
      all: async () => new Map(),
      setFocus: async () => undefined,
      focusOf: async () => null,
      setDraft: async (tabId, draft) => void drafts.set(tabId, draft),
      draftOf: async (tabId) => drafts.get(tabId) ?? { customerIds: [], promises: [] },
      clear: async () => undefined,
    },
    hosts: { get: async () => ({ profileId: null, ownAddresses: [] }), remember: async () => undefined },
  };
  return {
    stores,
    databases: { journal, observations, imports },
    close: () => Promise.all([journal.delete(), observations.delete(), imports.delete()]),
  };
}
