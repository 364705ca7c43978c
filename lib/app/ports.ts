import type { Customer, CustomerId, Sighting } from '../domain/customers/customer.ts';
import type { LinkChange } from '../domain/customers/links.ts';
import type { Apart, Merge } from '../domain/customers/merge.ts';
import type { JournalEntry, PromiseState } from '../domain/journal/journal.ts';
import type { Observation } from '../domain/observations/observation.ts';
import type { OwnProfile } from '../domain/own-profile.ts';
import type { ReadingLight } from '../domain/reading-light.ts';
import type { PhraseRules } from '../domain/signals/phrase-rules.ts';
import type { Settings } from '../domain/settings.ts';
import type { ReadingProblem, SiteContext } from './tab-context.ts';

/**
 * People and what was typed about them: strict durability, a promise resolves after the commit. Every method throws
 * StoreError when the disk is full or the store is of a newer version of Holdfast.
 */
export type CustomerStore = {
  /** The source of each sighting, new or known, in the order asked; merges and claims keys in one transaction. */
  recognise: (sightings: readonly Sighting[], now: number) => Promise<CustomerId[]>;
  /** As `recognise`, of those known already (null: not known); nothing is written. */
  find: (sightings: readonly Sighting[]) => Promise<(CustomerId | null)[]>;
  /** Whole customers by the id of any of their sources, under the id asked for. Unknown ids are left out. */
  get: (ids: readonly string[]) => Promise<Map<string, Customer>>;
  /** All whole customers. */
  all: () => Promise<Customer[]>;
  /** For these customers and each of their aliases: whose words count for whom. Aliases never chain. */
  aliases: (ids: readonly CustomerId[]) => Promise<Map<CustomerId, CustomerId>>;
  /** Every source of the customers to whom these ids belong. */
  parts: (ids: readonly string[]) => Promise<Customer[]>;
  /** Sources that have any of these clues (clues.ts), at most `limit` a clue. */
  sharing: (clues: readonly string[], limit: number) => Promise<Customer[]>;
};

/** Who was joined and who is kept apart, and every change to it: each one transaction, and harmless when it comes twice. */
export type MergeStore = {
  change: (change: LinkChange, now: number) => Promise<void>;
  /** All merges of any of these sources, undone ones too. */
  of: (partIds: readonly CustomerId[]) => Promise<Merge[]>;
  apartFrom: (partIds: readonly CustomerId[]) => Promise<Apart[]>;
  /** The newest first. */
  latest: (limit: number) => Promise<Merge[]>;
  allApart: () => Promise<Apart[]>;
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
  merges: MergeStore;
  journal: JournalStore;
  settings: SettingsStore;
  observations: ObservationStore;
  tabs: TabContextStore;
  hosts: HostMemory;
};

/** What users taught about their sites; at most one profile an origin. Rows that cannot be read any more are skipped. */
export type OwnProfileStore = {
  of: (origin: string) => Promise<OwnProfile | null>;
  all: () => Promise<OwnProfile[]>;
  /** Lays the change over what is stored for the origin at that moment; null takes it away. Resolves with what is there then. */
  change: (origin: string, change: (now: OwnProfile | null) => OwnProfile | null) => Promise<OwnProfile | null>;
};

/** How well sites are being read: may be lost and gathered again. */
export type ReadingLightStore = {
  change: (key: string, change: (now: ReadingLight | null) => ReadingLight) => Promise<void>;
  of: (origin: string) => Promise<ReadingLight[]>;
  all: () => Promise<ReadingLight[]>;
};

/** A lesson on its way, by tab; gone with the browser's session. The shape is the teaching handlers' own. */
export type TeachingStore = {
  get: (tabId: number) => Promise<unknown>;
  put: (tabId: number, session: unknown) => Promise<void>;
  clear: (tabId: number) => Promise<void>;
};

export type TeachingStores = { ownProfiles: OwnProfileStore; lights: ReadingLightStore; sessions: TeachingStore };

export class StoreError extends Error {
  readonly failure: 'storageFull' | 'readOnly' | 'internal';
  constructor(failure: StoreError['failure'], cause?: unknown) {
    super(failure, { cause });
    this.failure = failure;
  }
}

export type { ReadingProblem };
