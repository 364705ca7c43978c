import type { Customer, CustomerId, IdentityKey } from '../domain/customers/customer.ts';
import type { JournalEntry, PromiseState } from '../domain/journal/journal.ts';
import type { Observation } from '../domain/observations/observation.ts';
import type { PhraseRules } from '../domain/signals/phrase-rules.ts';
import type { Settings } from '../domain/settings.ts';
import type { ReadingProblem, SiteContext } from './tab-context.ts';

/** `isNameKept`: the name replaces one that is known already. */
export type Sighting = {
  identity: IdentityKey[];
  name: string | null;
  isNameKept: boolean;
  company: string | null;
  emails: string[];
  phones: string[];
};

/**
 * People and what was typed about them: strict durability, a promise resolves after the commit. Every method throws
 * StoreError when the disk is full or the store is of a newer version of Holdfast.
 */
export type CustomerStore = {
  /** The customer of each sighting, new or known, in the order asked; merges and claims keys in one transaction. */
  recognise: (sightings: readonly Sighting[], now: number) => Promise<Customer[]>;
  /** As `recognise`, of those known already (null: not known); nothing is written. */
  find: (sightings: readonly Sighting[]) => Promise<(Customer | null)[]>;
  /** Customers by id; an alias answers with the customer it was merged into. Unknown ids are left out. */
  get: (ids: readonly string[]) => Promise<Map<string, Customer>>;
  /** All customers that are not aliases. */
  all: () => Promise<Customer[]>;
  /** For these customers and each of their aliases: whose words count for whom. Aliases never chain. */
  aliases: (ids: readonly CustomerId[]) => Promise<Map<CustomerId, CustomerId>>;
};

export type JournalStore = {
  /** Written once: an entry with an id that is there already changes nothing. */
  write: (entry: JournalEntry) => Promise<void>;
  setPromiseState: (entryId: string, state: PromiseState, at: number) => Promise<void>;
  remove: (entryId: string) => Promise<void>;
  of: (customerIds: readonly CustomerId[]) => Promise<JournalEntry[]>;
  /** Every recorded outcome of every customer. */
  outcomes: () => Promise<Extract<JournalEntry, { kind: 'outcome' }>[]>;
  all: () => Promise<JournalEntry[]>;
};

export type SettingsStore = {
  get: () => Promise<Settings>;
  /** Lays the patch over what is stored at that moment, in one transaction. */
  change: (patch: (now: Settings) => Partial<Settings>) => Promise<void>;
};

/** What was read off pages: may be lost and read again. */
export type ObservationStore = {
  put: (rows: readonly { customerId: CustomerId; observation: Observation }[]) => Promise<void>;
  of: (customerIds: readonly CustomerId[]) => Promise<{ customerId: CustomerId; observation: Observation }[]>;
  /** Which of these customers a page of this origin has shown. */
  seenAt: (customerIds: readonly CustomerId[], origin: string) => Promise<Set<CustomerId>>;
  /** Sum of each customer's evidence in log-odds, for the starting point of all scores. */
  putEvidence: (rows: readonly { customerId: CustomerId; logOdds: number }[]) => Promise<void>;
  /** A merged customer's evidence is its survivor's. */
  dropEvidence: (customerIds: readonly CustomerId[]) => Promise<void>;
  allEvidence: () => Promise<number[]>;
};

/** What each frame of each tab shows now; gone with the browser's session. */
export type TabContextStore = {
  put: (tabId: number, frameId: number, context: SiteContext) => Promise<void>;
  of: (tabId: number) => Promise<SiteContext[]>;
  /** Every tab with a gate in it. */
  all: () => Promise<Map<number, SiteContext[]>>;
  /** The customer whose badge was clicked last in this tab; null takes it back. */
  setFocus: (tabId: number, customerId: string | null) => Promise<void>;
  focusOf: (tabId: number) => Promise<string | null>;
  /** The tab goes elsewhere or closes; with an origin only what frames of that origin showed. */
  clear: (tabId: number, origin?: string) => Promise<void>;
};

/** Remembered per origin: which profile was right there, which addresses are the user's own. */
export type HostMemory = {
  get: (origin: string) => Promise<{ profileId: string | null; ownAddresses: string[] }>;
  remember: (origin: string, memory: { profileId: string | null; ownAddresses: string[] }) => Promise<void>;
};

/** The phrase rules, compiled; null where their files cannot be read, and then the words of messages count as unseen. */
export type PhraseSource = () => Promise<PhraseRules | null>;

export type Stores = {
  phrases: PhraseSource;
  customers: CustomerStore;
  journal: JournalStore;
  settings: SettingsStore;
  observations: ObservationStore;
  tabs: TabContextStore;
  hosts: HostMemory;
};

export class StoreError extends Error {
  readonly failure: 'storageFull' | 'readOnly' | 'internal';
  constructor(failure: StoreError['failure'], cause?: unknown) {
    super(failure, { cause });
    this.failure = failure;
  }
}

export type { ReadingProblem };
