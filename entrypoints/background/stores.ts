import type { Stores } from '../../lib/app/ports.ts';
import { createHostMemory, createTabContextStore } from '../../lib/browser/session-store.ts';
import { JournalDatabase, ObservationDatabase } from '../../lib/storage/databases.ts';
import { createCustomerStore, createJournalStore, createSettingsStore } from '../../lib/storage/journal-stores.ts';
import { createObservationStore } from '../../lib/storage/observation-store.ts';
import { createPhraseSource } from './phrases.ts';

/** Opens nothing yet: Dexie opens a database at its first use. */
export function createStores(): Stores & { journalDatabase: JournalDatabase } {
  const journalDatabase = new JournalDatabase();
  return {
    journalDatabase,
    phrases: createPhraseSource(),
    customers: createCustomerStore(journalDatabase),
    journal: createJournalStore(journalDatabase),
    settings: createSettingsStore(journalDatabase),
    observations: createObservationStore(new ObservationDatabase()),
    tabs: createTabContextStore(),
    hosts: createHostMemory(),
  };
}
