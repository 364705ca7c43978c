import type { CustomerHistory, Source } from '../customers/history.ts';
import type { Language } from '../language.ts';
import type { ScoringBasis } from '../scoring/basis.ts';
import type { CustomerKind } from '../scoring/customer-kind.ts';
import type { Purchases } from '../scoring/purchases.ts';
import type { Settings } from '../settings.ts';
import type { PhraseRules } from './phrase-rules.ts';

export const signalGroups = ['service', 'voice', 'survey', 'buying', 'contract', 'relation', 'warningSigns'] as const;
export type SignalGroup = (typeof signalGroups)[number];

export const signalIds = [
  'complaint',
  'repeatedComplaint',
  'complaintPutRight',
  'brokenPromise',
  'overduePromise',
  'unansweredMessage',
  'rudeTreatment',
  'cancelIntent',
  'competitorNamed',
  'priceObjection',
  'praise',
  'surveyUnhappy',
  'surveyHappy',
  'businessDown',
  'paymentLate',
  'autoRenewalOff',
  'renewalNear',
  'silence',
  'keyContactLeft',
  'referralsStopped',
  'referral',
  'warningSign',
] as const;
export type SignalId = (typeof signalIds)[number];

/** Why we say so: the words on the page (cut to 300 characters) or, for a reckoned signal, the numbers it rests on. */
export type Evidence = {
  quote: string | null;
  source: Source | null;
  /** Values for the reason's sentence: days, a name, a date (`…At`, ms since 1970 UTC). */
  params: Record<string, string | number>;
};

/** A dated, typed fact that raises or lowers risk. */
export type Signal = {
  id: SignalId;
  /** The same piece of evidence has the same key: what "not true" denies. Unique among a customer's signals of one id. */
  key: string;
  /** When it happened, ms since 1970 UTC. */
  at: number;
  /** v of scoring.md: 0..1. */
  intensity: number;
  /** c of scoring.md: how sure we are that it was read right, 0..1. */
  confidence: number;
  /** False while the thing is still open: it does not fade. */
  decays: boolean;
  evidence: Evidence;
  /** Only the company's own signs have weights of their own; all else has its definition's. */
  own?: { weight: number; halfLifeDays: number };
};

/** All that a signal may be derived from; made by `signalContext`. */
export type SignalContext = {
  history: CustomerHistory;
  settings: Settings;
  now: number;
  basis: ScoringBasis;
  kind: CustomerKind;
  purchases: Purchases;
  /** What people called untrue: `id key`. */
  denied: ReadonlySet<string>;
  /** Without them the words of messages are not read: what they would tell counts as unseen, not as absent. */
  phrases?: PhraseRules;
};

/** What one can do so that a signal counts no more. */
export const actionIds = ['answerMessage', 'putComplaintRight', 'keepPromise', 'makeContact', 'settlePayment'] as const;
export type ActionId = (typeof actionIds)[number];

/** One signal kind: its data and how it is found. One file each, beside its words. */
export type SignalDefinition = {
  id: SignalId;
  group: SignalGroup;
  /** Log-odds at full intensity; negative lowers risk. */
  weight: number;
  /** Where the weight comes from; the sentence is in its words. */
  ground: 'published' | 'measured' | 'judged';
  /** Days after which it counts half; null: it does not fade. */
  halfLifeDays: number | null;
  /** What ends it, if anything can. */
  action?: ActionId;
  /** Whether the history holds what this signal would be read from; if not, its absence means nothing. */
  isObservable: (context: SignalContext) => boolean;
  /** Pure. No signal where the evidence is missing. */
  derive: (context: SignalContext) => Signal[];
};

/** Words in every language, as a catalogue's message has them: parameters in braces, their kinds declared. */
export type Said = Record<Language, string> & { params?: Readonly<Record<string, 'number' | 'text' | 'date' | 'day' | 'choice'>> };

/** What people read of a signal. It stands in the signal's own file as a constant of its own, so that words come without rules. */
export type SignalWords = {
  /** Two or three words. */
  name: Said;
  /** One sentence without a full stop. Days are whole and counted from today. */
  reason: Said;
  /** The same where the customer's words stand below it, so that nothing is said twice. */
  quoted?: Said;
  /** The same where a page tells only how many, not since when. */
  counted?: Said;
  /** The same where it was closed without being put right. */
  givenUp?: Said;
  /** The same where no name is known. */
  unnamed?: Said;
};
