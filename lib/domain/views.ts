/** What the surfaces show, ready to draw: no words but the user's and the page's own; surfaces add theirs. */
import type { FollowUp, FollowUpKind, InterviewQuestion, RecoveryStep, RootCause, SheetSide } from './care/follow-up.ts';
import type { ContactState } from './care/planned-contact.ts';
import type { PromiseSuggestion } from './care/promise-suggestion.ts';
import type { ValueTier } from './churn/value-tiers.ts';
import type { CustomerId } from './customers/customer.ts';
import type { DossierFact, JournalEntry, OutcomeKind, PromiseState } from './journal/journal.ts';
import type { Language } from './language.ts';
import type { FactField } from './observations/observation.ts';
import type { LetterProblem } from './plays/guard-letter.ts';
import type { Channel, PlaceholderValues, Suggestion, ValuesByReason } from './plays/play.ts';
import type { CustomerKind } from './scoring/customer-kind.ts';
import type { LearnedWeight } from './scoring/learning.ts';
import type { Lowering } from './scoring/lower.ts';
import type { Band, ConfidenceLevel, Reason, ReasonId, RiskScore } from './scoring/score.ts';
import type { Settings } from './settings.ts';
import type { SignalGroup, SignalId } from './signals/signal.ts';

/** A badge, words and all, for the page: the page tier holds no catalogues. Every string is shown as text only. */
export type BadgeView = {
  state: 'unknown' | 'low' | 'watch' | 'high' | 'critical';
  /** Score in the user's digits; empty when unknown. */
  number: string;
  /** One sentence for screen readers: score, band, confidence. */
  label: string;
  /** Hover card, top to bottom: heading, up to three reasons, confidence, hint. */
  card: { heading: string; lines: { points: string; words: string; lowersRisk: boolean }[]; confidence: string; hint: string };
  language: Language;
  direction: 'ltr' | 'rtl';
};

export type CustomerSummary = { id: CustomerId; name: string; company: string | null; score: RiskScore };

/** A conversation in which somebody waits. `sinceAt`: ms since 1970 UTC; waited: whole working hours and days. */
export type AwaitedAnswer = { owes: 'us' | 'them'; subject: string; sinceAt: number; waitedHours: number; waitedDays: number };

/** One of the company's own warning signs as it stands with a customer. `seenAt`: ms since 1970 UTC; null: not seen. */
export type WarningSignView = {
  id: string;
  names: Record<Language, string>;
  response: string;
  /** `ticked` by a person, `matched` in what was read. */
  state: 'ticked' | 'matched' | 'unseen';
  seenAt: number | null;
};

/** A customer's score at some days, oldest first, the last one now (null: too little was known), and what came and went between the first known one and now. */
export type ScoreTrend = { points: { at: number; score: number | null }[]; came: Reason[]; went: Reason[] };

export type CustomerView = {
  id: CustomerId;
  name: string;
  company: string | null;
  emails: string[];
  phones: string[];
  /** The customer's language as their messages show it; null when they show none. */
  language: Language | null;
  score: RiskScore;
  suggestions: Suggestion[];
  /** By the language of the words that they are put into. */
  placeholderValues: Record<Language, PlaceholderValues>;
  /** What holds only in a play that answers the reason (values-for.ts). */
  valuesByReason: Record<Language, ValuesByReason>;
  /** Newest first. */
  journal: JournalEntry[];
  /** What waits longest first, ours before theirs. */
  awaited: AwaitedAnswer[];
  signs: WarningSignView[];
  trend: ScoreTrend;
  /** The smallest set of things one can do that takes the customer below the limit of the band; null where there is none. */
  lowering: Lowering | null;
  /** The newest first. */
  followUps: FollowUp[];
  promiseSuggestions: PromiseSuggestion[];
  /** By the money that customers bring; null where nothing tells it. */
  valueTier: ValueTier | null;
  /** What the page is made for: words that suit it come first. Null: nothing is known. */
  channel: Channel | null;
};

/** What the panel can be looking at. */
export type PanelView =
  | { state: 'notAPage' }
  | { state: 'siteNotAllowed'; origin: string }
  | { state: 'sitePaused'; origin: string }
  | { state: 'siteUnknown'; origin: string }
  | { state: 'waiting'; origin: string }
  | { state: 'noCustomer'; origin: string; problem: 'recordWithoutId' | 'tooLarge' | 'nothingFound' | 'storageFull' | 'readOnly' | null }
  /** `isBadgeRefused`: the page kept taking badges away, so none is left on it. */
  | { state: 'list'; origin: string; isBadgeRefused: boolean; customers: CustomerSummary[] }
  /** `hasList`: the page shows a list that one can go back to. */
  | { state: 'customer'; origin: string; hasList: boolean; isBadgeRefused: boolean; customer: CustomerView };

/** The same as the worker tells it: which plays fit is chosen where their words are, in the panel. */
export type CustomerFacts = Omit<CustomerView, 'suggestions'> & { bandLimits: Settings['bandLimits'] };
/** `hostNames`: what the hosts that were read are called, by their id. */
export type PanelFacts =
  | Exclude<PanelView, { state: 'customer' }>
  | {
      state: 'customer';
      origin: string;
      hasList: boolean;
      isBadgeRefused: boolean;
      customer: CustomerFacts;
      hostNames: Record<string, string>;
    };

export type SiteView = {
  /** Empty on pages that no extension may touch. */
  origin: string;
  state: 'notAPage' | 'notAllowed' | 'allowed' | 'paused';
  hostName: string | null;
};

/** How an insertion ended. */
export type InsertResult =
  /** `isDirectionRight` false: the editor dropped the direction of the lines. */
  | { kind: 'inserted'; target: string; isDirectionRight: boolean }
  /** Not put in: the words would do harm. Asked again with `isConfirmed` they are. */
  | { kind: 'stopped'; problems: LetterProblem[] }
  /** The editor took some of it (a length limit): said as it is. */
  | { kind: 'partial'; target: string }
  | { kind: 'noEditor' }
  | { kind: 'failed'; target: string };

/** How often a play was used, and what became of the customers afterwards. */
export type PlayRecord = { playId: string; used: number; helped: number; failed: number; lastUsedAt: number };

/** A note, a promise, a fact of the dossier or what was written in a plan, case or calendar, beside its customer, for the search. */
export type NoteView = {
  entryId: string;
  kind: 'note' | 'promise' | 'dossierFact' | FollowUpKind;
  customerId: CustomerId;
  customerName: string;
  company: string | null;
  at: number;
  text: string;
};
/** `next`: what to ask for the notes that follow; null after the last. */
export type NotePage = { notes: NoteView[]; next: number | null };

/** What is known of one customer and of the people of the same company. */
export type DossierView = {
  customer: CustomerFacts;
  /** What other sources call the customer. */
  otherNames: string[];
  /** What pages say of who it is, each as it was seen last. */
  told: DossierTold[];
  /** The company's own record among its customers; null where there is none, or where this is it. */
  companyRecord: CustomerSummary | null;
  /** Others of the same company, the highest risk first. */
  colleagues: CustomerSummary[];
  /** There are more colleagues than are listed. */
  isCut: boolean;
  facts: DossierFact[];
  /** Newest first. What people wrote and did is all there; of what pages and files tell, the newest 500. */
  timeline: DossierEvent[];
  isTimelineCut: boolean;
};
/** Dates in ms since 1970 UTC. `url`: the page that says so. */
export type DossierTold = { field: FactField; value: string | number; url: string };

export type DossierEventKind =
  | 'messageIn'
  | 'messageOut'
  | 'order'
  | 'caseOpened'
  | 'caseClosed'
  | 'contract'
  | 'contractEnded'
  | 'note'
  | 'promise'
  | 'promiseKept'
  | 'promiseBroken'
  | 'playUsed'
  | 'outcome'
  | 'contactDone'
  | 'planState'
  | 'calendarState'
  | 'caseState'
  | 'signSeen'
  | 'signGone'
  | 'reasonDenied';
/**
 * `title`: a subject in the page's or people's words, may be empty; of a play or a sign its id; of an outcome, a plan, a calendar and
 * a case what it became. `text`: words, may be empty. `url`: where it was seen or written, empty where no page is known.
 */
export type DossierEvent = {
  /** Of what people wrote: the entry's. */
  id: string;
  /** ms since 1970 UTC. */
  at: number;
  kind: DossierEventKind;
  title: string;
  text: string;
  amount: number | null;
  url: string;
};

/**
 * What is wrong with the words that are being written, and what they promise, ready to draw. `number`: how many problems, or promises
 * where there is no problem, in the user's digits; empty for none. `label`: the same in words.
 */
export type DraftView = {
  problems: string[];
  promises: string[];
  number: string;
  label: string;
  language: Language;
};
/** The words and the place of the small button beside an editor, ready to draw. `hint`: what a press does; `moveHow`, `hideHow`: how it is moved, how it comes back. */
export type EditorButtonView = {
  isOn: boolean;
  place: { x: number; y: number } | null;
  language: Language;
  direction: 'ltr' | 'rtl';
  words: Record<'name' | 'hint' | 'menu' | 'open' | 'move' | 'moveHow' | 'hideHere' | 'hideHow' | 'problems' | 'promises', string>;
};

export type StoreState = { readOnly: boolean; reason: 'futureSchema' | null };

/** What may become of an entry: a promise's state, an outcome, how a play was used, whether a sign was seen. */
export type JournalState = PromiseState | OutcomeKind | 'inserted' | 'copied' | 'seen' | 'notSeen';

/** A follow-up, and each part of it in which something is planned or written. */
export type FollowUpRowKind = FollowUpKind | 'contact' | SheetSide | 'stepBackOffer' | InterviewQuestion | 'handOver' | RecoveryStep;
/** How a follow-up or a part of it stands; a step is done or open. */
export type FollowUpRowState = FollowUp['state'] | ContactState;

/**
 * One line of the notes export beside its customer: a journal entry (a ticked sign under its name, a denied reason with its words), or
 * a follow-up or part of one. `at`: ms since 1970 UTC; `toWhom`: of promises and hand-overs; `dueOn`: also a dossier fact's day, which
 * may be a yearly one (journal.ts); `result`: what came of a contact, or was behind a complaint in words.
 */
export type JournalExportRow = {
  customerName: string;
  company: string;
  email: string;
  kind: Exclude<JournalEntry['kind'], 'promiseDismissed'> | FollowUpRowKind;
  at: number;
  text: string;
  toWhom: string;
  dueOn: string;
  state: string;
  url: string;
  owner: string;
  result: string;
  rootCause: RootCause | '';
};

/** How far the rescoring of the whole book is; `failed`: the last run ended early, and is tried again. */
export type ScoringJobView = { state: 'idle' | 'running' | 'failed'; done: number; total: number; finishedAt: number | null };

/** One line of the list by risk. Money in the currency of the settings; null where nothing tells it. */
export type RiskRow = CustomerSummary & {
  kind: CustomerKind;
  /** 0..1, of being lost within the horizon; null with an unknown score. */
  probability: number | null;
  /** Orders expected within the horizon, of a shop customer. */
  expectedOrders: number | null;
  moneyAYear: number | null;
  /** ms since 1970 UTC. */
  scoredAt: number;
};

/** `total`: rows that the filter leaves. `counts` and `customers`: of the whole book. `isStale`: it is being rescored. */
export type RiskList = { rows: RiskRow[]; total: number; counts: Record<Band | 'unknown', number>; customers: number; isStale: boolean };

/** One customer of the score export. Reasons: what each is of, with its points; they add up to the score. */
export type ScoreExportRow = {
  customerId: CustomerId;
  /** Numbers of the customer in files and on sites, the file's first. */
  codes: string[];
  name: string;
  company: string;
  email: string;
  kind: CustomerKind;
  score: number | null;
  band: Band | null;
  confidence: ConfidenceLevel | null;
  interval: { low: number; high: number } | null;
  probability: number | null;
  expectedOrders: number | null;
  moneyAYear: number | null;
  reasons: { id: ReasonId; points: number }[];
};
/** `next`: what to ask for the rows that follow; null after the last. */
export type ScoreExport = { rows: ScoreExportRow[]; next: string | null };

/** A case that the score got wrong, as it stood before the outcome. */
export type MistakeView = { customerId: CustomerId; name: string; company: string | null; at: number; outcome: OutcomeKind; score: number };

/** What outcomes would change about the weights. `accepted`: the last change that was taken over and can be taken back. */
export type LearningView = { accepted: { at: number; outcomes: number } | null; counts: Record<OutcomeKind, number> } & (
  | { kind: 'notEnough' }
  | {
      kind: 'learned';
      cases: number;
      /** Log-odds at full intensity. `key`: by which the settings name it; `seenIn`: cases that show the signal. */
      weights: LearnedWeight[];
      falseAlarms: MistakeView[];
      misses: MistakeView[];
      /** By cross-validation, of the weights as they are and as they would be. AUC null: it cannot be told. */
      quality: Record<'before' | 'after', { logLoss: number; auc: number | null }>;
    }
);

/** What a signal counts where nobody changed it. Log-odds, days; null: it does not fade. */
export type SignalDefault = { id: SignalId; group: SignalGroup; weight: number; halfLifeDays: number | null };

/** One customer's score with the settings as they are and as they are being tried. */
export type ScorePreview = { name: string; now: RiskScore; tried: RiskScore };
