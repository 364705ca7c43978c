import type { FollowUp } from '../domain/care/follow-up.ts';
import type { DraftPromises } from '../domain/care/promise-suggestion.ts';
import type { Customer, CustomerId, Sighting } from '../domain/customers/customer.ts';
import type { ImportRecord } from '../domain/customers/import-record.ts';
import type { ImportedContract, ImportedHistory } from '../domain/customers/imported-history.ts';
import type { LinkChange } from '../domain/customers/links.ts';
import type { Apart, Merge } from '../domain/customers/merge.ts';
import type { JournalEntry, PromiseState } from '../domain/journal/journal.ts';
import type { Observation } from '../domain/observations/observation.ts';
import type { OwnProfile } from '../domain/own-profile.ts';
import type { OwnPlay } from '../domain/plays/own-play.ts';
import type { ReadingLight } from '../domain/reading-light.ts';
import type { ScoringBasis } from '../domain/scoring/basis.ts';
import type { CustomerKind } from '../domain/scoring/customer-kind.ts';
import type { RiskScore } from '../domain/scoring/score.ts';
import type { CustomerMatcher } from '../domain/search/search-customers.ts';
import type { PhraseRules } from '../domain/signals/phrase-rules.ts';
import type { Settings } from '../domain/settings.ts';
import type { ReadingProblem, SiteContext } from './tab-context.ts';

/**
 * People and what was typed about them: strict durability, a promise resolves after the commit. Every method throws
 * StoreError when the disk is full or the store is of a newer version of Holdfast. Customers of files count as known; one
 * becomes a source here when a page shows it.
 */
export type CustomerStore = {
  /** The source of each sighting, new or known, in the order asked; merges and claims keys in one transaction. */
  recognise: (sightings: readonly Sighting[], now: number) => Promise<CustomerId[]>;
  /** As `recognise`, of those known already (null: not known); nothing is written. */
  find: (sightings: readonly Sighting[]) => Promise<(CustomerId | null)[]>;
  /** Whole customers by the id of any of their sources, under the id asked for. Unknown ids are left out. */
  get: (ids: readonly string[]) => Promise<Map<string, Customer>>;
  /** All whole customers that pages have shown or people have spoken of: those known from files alone are not among them. */
  all: () => Promise<Customer[]>;
  /** Of all whole customers, those known from files alone too; neighbours lie near each other in the store. */
  ids: () => Promise<CustomerId[]>;
  /** Makes sources of customers that only files know, for somebody speaks of them; the others are left as they are. */
  adopt: (ids: readonly string[], now: number) => Promise<void>;
  /** Parts again what only a key of these files had joined. For the undoing of an import, after which the keys are nobody's. */
  dropLentMerges: (keys: readonly string[]) => Promise<void>;
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
  get: (mergeId: string) => Promise<Merge | null>;
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
  /** Oldest first; `read`: how many entries were gone over, those that cannot be read any more too. */
  page: (from: number, limit: number) => Promise<{ entries: JournalEntry[]; read: number }>;
  /** Every use of every play. */
  playUses: () => Promise<Extract<JournalEntry, { kind: 'playUsed' }>[]>;
  /** Every promise that is open. */
  openPromises: () => Promise<Extract<JournalEntry, { kind: 'promise' }>[]>;
};

/** The journal's entry of what a follow-up has come to; `entry` null: nothing yet. */
export type FollowUpOutcome = { id: string; entry: Extract<JournalEntry, { kind: 'outcome' }> | null };

/** Plans, complaint cases and contact calendars: strict durability. Rows that cannot be read any more are skipped. */
export type FollowUpStore = {
  of: (customerIds: readonly CustomerId[]) => Promise<FollowUp[]>;
  get: (id: string) => Promise<FollowUp | null>;
  all: () => Promise<FollowUp[]>;
  /**
   * Puts it if its revision follows the stored one's by 1 (1 where nothing is stored), or if the very same is stored already: `isStored`.
   * With `after` only where just that is stored.
   * With a new state what it came to takes the place of what it had come to before, in the same write: `isOutcome`, whether the
   * journal changed.
   */
  put: (followUp: FollowUp, outcome?: FollowUpOutcome, after?: FollowUp) => Promise<{ isStored: boolean; isOutcome: boolean }>;
  /** What it came to stays in the journal, for it happened. */
  remove: (id: string) => Promise<void>;
};

/** Plays of the user's own: strict durability. Rows that cannot be read any more are skipped. */
export type OwnPlayStore = {
  all: () => Promise<OwnPlay[]>;
  put: (plays: readonly OwnPlay[]) => Promise<void>;
  remove: (id: string) => Promise<void>;
};

export type SettingsStore = {
  get: () => Promise<Settings>;
  /** Lays the patch over what is stored at that moment, in one transaction. */
  change: (patch: (now: Settings) => Partial<Settings>) => Promise<void>;
};

/** What was read off pages: may be lost and read again. */
export type ObservationStore = {
  /** Whether anything of it is new against what the same pages showed before. */
  put: (rows: readonly { customerId: CustomerId; observation: Observation }[]) => Promise<boolean>;
  of: (customerIds: readonly CustomerId[]) => Promise<{ customerId: CustomerId; observation: Observation }[]>;
  /** Which of these customers a page of this origin has shown. */
  seenAt: (customerIds: readonly CustomerId[], origin: string) => Promise<Set<CustomerId>>;
};

/** The last score of one whole customer, with what the list by risk and the starting point need. */
export type ScoreRow = {
  customerId: CustomerId;
  name: string;
  company: string | null;
  kind: CustomerKind;
  score: RiskScore;
  /** The customer's evidence in log-odds, without the starting point; null of whoever has left. */
  logOdds: number | null;
  /** 0..1; null with an unknown score. */
  probability: number | null;
  expectedOrders: number | null;
  moneyAYear: number | null;
  scoredAt: number;
  /** `fittedAt` of the basis that it rests on. */
  basisAt: number;
};

/** A range of scores: from `least` on and below `below`; null: those without a score. */
export type ScoreRange = { least: number; below: number } | null;

/** What the customer is found by goes with the score. */
export type FindableScore = ScoreRow & Pick<Customer, 'emails' | 'phones'>;

/** Scores and what they rest on: reckoned, so they may be lost and reckoned again. */
export type ScoreStore = {
  put: (rows: readonly FindableScore[]) => Promise<void>;
  drop: (customerIds: readonly CustomerId[]) => Promise<void>;
  get: (customerIds: readonly CustomerId[]) => Promise<ScoreRow[]>;
  /** How many customers have each score, 0 to 100, and how many none. */
  tally: () => Promise<{ byScore: number[]; unscored: number }>;
  /** By falling score, then money; those without a score last. `range` undefined: everybody. */
  list: (from: number, limit: number, range?: ScoreRange) => Promise<ScoreRow[]>;
  /** The same of those whom the first of the matchers that meets anybody meets; `total`: of all of them. */
  search: (
    matchers: readonly CustomerMatcher[],
    from: number,
    limit: number,
    range?: ScoreRange,
  ) => Promise<{ rows: ScoreRow[]; total: number }>;
  /** Who names this company, however it is written, and whoever is called so and names none; in the order of `list`. */
  ofCompany: (company: string, limit: number) => Promise<ScoreRow[]>;
  /** By id, those after this one. */
  after: (customerId: string, limit: number) => Promise<ScoreRow[]>;
  ids: () => Promise<CustomerId[]>;
  basis: () => Promise<ScoringBasis | null>;
  putBasis: (basis: ScoringBasis) => Promise<void>;
  /** What the rescoring of the book has put down for itself; the shapes are its own (rescore.ts). */
  note: (name: string) => Promise<unknown>;
  /** Puts notes down, and takes those with null away, all at once and only if `isStill` says so of the note of that name. */
  putNotes: (notes: Record<string, unknown>, guard?: { name: string; isStill: (value: unknown) => boolean }) => Promise<boolean>;
};

/** Files that were taken in. Reads show what stands (state `done`) and nothing else, but for `all`. */
export type ImportStore = {
  all: () => Promise<ImportRecord[]>;
  /** Changes the record of an import, if that is in the state that it is to leave: whether it was. */
  leaveState: (importId: string, from: ImportRecord['state'], change: Partial<ImportRecord>) => Promise<boolean>;
  /** Takes away all that is left of an import. */
  remove: (importId: string) => Promise<void>;
  /** Who is in the import, and by which keys. */
  customersOf: (importId: string) => Promise<{ id: CustomerId; keys: string[] }[]>;
  /** What files tell of these sources. Those that no file knows are left out. */
  histories: (ids: readonly CustomerId[]) => Promise<Map<CustomerId, ImportedHistory>>;
  /** Everybody's orders by column: `customers` are places in `ids`. */
  allOrders: () => Promise<ImportedOrders>;
};

/** What a file tells, ready to be staged: orders and contracts name customers by their place. */
export type StageableBook = {
  customers: { sighting: Sighting; sinceDay: number | null }[];
  orders: { customers: ArrayLike<number>; days: ArrayLike<number>; amounts: ArrayLike<number>; numbers: readonly string[] | null };
  contracts: { customer: number; contract: ImportedContract }[];
};

/** One customer of a file on the way in. `id`: a known source's, or a new one. */
export type StagedCustomer = {
  id: CustomerId;
  keys: string[];
  name: string;
  company: string | null;
  emails: string[];
  phones: string[];
  sinceDay: number | null;
};

/** Orders of some customers of a file: those of customer i stand from starts[i] to starts[i + 1]. */
export type StagedOrders = {
  ids: CustomerId[];
  starts: Uint32Array;
  days: Int32Array;
  amounts: Float64Array;
  /** '' where an order has none; null where the file has none at all. */
  numbers: string[] | null;
  /**
   * Orders that earlier imports have too, which count once none of those stands: `of` has for each order its place in `imports`
   * and one more, 0 where no other import has it. Null where there are none.
   */
  repeats: { of: Uint32Array; imports: string[][] } | null;
  contracts: { customer: number; contract: ImportedContract }[];
};

/** Where an import is written, seen by nobody until it is committed. Not the worker's: the import worker's alone. */
export type ImportStage = {
  begin: (record: ImportRecord) => Promise<void>;
  /** Customers are spread over so many blocks. */
  blockCount: number;
  blockOf: (id: CustomerId) => number;
  putCustomers: (importId: string, customers: readonly StagedCustomer[]) => Promise<void>;
  putBlocks: (importId: string, blocks: readonly (StagedOrders & { block: number })[]) => Promise<void>;
  /** `id number` of every order of earlier imports in this block that has a number, and which imports have it. */
  earlierNumbers: (block: number) => Promise<Map<string, string[]>>;
  /** The counts as they came out. */
  finish: (record: ImportRecord) => Promise<void>;
};

export type ImportedOrders = {
  ids: CustomerId[];
  customers: Uint32Array;
  days: Int32Array;
  amounts: Float64Array;
  contracts: { customer: number; contract: ImportedContract }[];
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
  /** What sounds like a promise in the words that are being written in this tab. */
  setDraft: (tabId: number, draft: DraftPromises) => Promise<void>;
  draftOf: (tabId: number) => Promise<DraftPromises>;
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
  followUps: FollowUpStore;
  ownPlays: OwnPlayStore;
  settings: SettingsStore;
  observations: ObservationStore;
  scores: ScoreStore;
  imports: ImportStore;
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
