/** What the surfaces show, ready to draw: no words but the user's and the page's own; surfaces add theirs. */
import type { CustomerId } from './customers/customer.ts';
import type { JournalEntry } from './journal/journal.ts';
import type { Language } from './language.ts';
import type { PlaceholderValues, Situation, Suggestion } from './plays/play.ts';
import type { RiskScore } from './scoring/score.ts';
import type { Settings } from './settings.ts';

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

export type CustomerView = {
  id: CustomerId;
  name: string;
  company: string | null;
  emails: string[];
  phones: string[];
  /** The customer's language as their messages show it; null when they show none. */
  language: Language | null;
  score: RiskScore;
  situation: Situation;
  suggestions: Suggestion[];
  /** By the language of the words that they are put into. */
  placeholderValues: Record<Language, PlaceholderValues>;
  /** Newest first. */
  journal: JournalEntry[];
  /** What waits longest first, ours before theirs. */
  awaited: AwaitedAnswer[];
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
export type CustomerFacts = Omit<CustomerView, 'situation' | 'suggestions'> & { bandLimits: Settings['bandLimits'] };
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
  | { kind: 'inserted'; target: string }
  /** The editor took some of it (a length limit): said as it is. */
  | { kind: 'partial'; target: string }
  | { kind: 'noEditor' }
  | { kind: 'failed'; target: string };

export type StoreState = { readOnly: boolean; reason: 'futureSchema' | null };

/** One line of the notes export: a journal entry beside its customer. `at`: ms since 1970 UTC; `dueOn`: a promise's day. */
export type JournalExportRow = {
  customerName: string;
  company: string;
  email: string;
  kind: 'note' | 'promise' | 'outcome' | 'playUsed';
  at: number;
  text: string;
  dueOn: string;
  /** A promise's state, an outcome, or how a play was used; empty for notes. */
  state: string;
  url: string;
};
