import type { Stores, TeachingStores } from '../../lib/app/ports.ts';
import { createHostMemory, createTabContextStore } from '../../lib/browser/session-store.ts';
import { createTeachingStore } from '../../lib/browser/teaching-store.ts';
import { browserLanguages } from '../../lib/browser/runtime.ts';
import { defaultSettingsFor } from '../../lib/domain/settings.ts';
import { resolveLanguage } from '../../lib/i18n/resolve-language.ts';
import { JournalDatabase, ObservationDatabase } from '../../lib/storage/databases.ts';
import { createCustomerStore } from '../../lib/storage/customer-store.ts';
import { createFollowUpStore, createOwnPlayStore } from '../../lib/storage/follow-up-store.ts';
import { createJournalStore, createSettingsStore } from '../../lib/storage/journal-stores.ts';
import { createMergeStore } from '../../lib/storage/merge-store.ts';
import { createOwnProfileStore } from '../../lib/storage/own-profile-store.ts';
import { createReadingLightStore } from '../../lib/storage/reading-light-store.ts';
import { createObservationStore } from '../../lib/storage/observation-store.ts';
import { createScoreStore } from '../../lib/storage/score-store.ts';
import { ImportDatabase } from '../../lib/storage/import-database.ts';
import { createImportStore } from '../../lib/storage/import-store.ts';
import { createImportedPeople } from '../../lib/storage/imported-people.ts';
import { createPhraseSource } from './phrases.ts';

/** Opens nothing yet: Dexie opens a database at its first use. */
export function createStores(): Stores & { journalDatabase: JournalDatabase; teaching: TeachingStores } {
  const journalDatabase = new JournalDatabase();
  const observationDatabase = new ObservationDatabase();
  const importDatabase = new ImportDatabase();
  return {
    journalDatabase,
    phrases: createPhraseSource(),
    customers: createCustomerStore(journalDatabase, createImportedPeople(importDatabase)),
    merges: createMergeStore(journalDatabase),
    journal: createJournalStore(journalDatabase),
    followUps: createFollowUpStore(journalDatabase),
    ownPlays: createOwnPlayStore(journalDatabase),
    settings: createSettingsStore(journalDatabase, defaultSettingsFor(resolveLanguage('auto', browserLanguages()))),
    observations: createObservationStore(observationDatabase),
    scores: createScoreStore(observationDatabase),
    imports: createImportStore(importDatabase),
    tabs: createTabContextStore(),
    hosts: createHostMemory(),
    teaching: {
      ownProfiles: createOwnProfileStore(journalDatabase),
      lights: createReadingLightStore(observationDatabase),
      sessions: createTeachingStore(),
    },
  };
}
