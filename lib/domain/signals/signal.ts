import type { CustomerHistory, Source } from '../customers/history.ts';
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
  'cancelIntent',
  'competitorNamed',
  'priceObjection',
  'praise',
  'renewalNear',
  'silence',
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
  /** When it happened, ms since 1970 UTC. */
  at: number;
  /** v of scoring.md: 0..1. */
  intensity: number;
  /** c of scoring.md: how sure we are that it was read right, 0..1. */
  confidence: number;
  /** False while the thing is still open: it does not fade. */
  decays: boolean;
  evidence: Evidence;
};

/** Without `phrases` the words of messages are not read: what they would tell counts as unseen, not as absent. */
export type SignalContext = { history: CustomerHistory; settings: Settings; now: number; phrases?: PhraseRules };

/** One signal kind: its data and how it is found. One file each. */
export type SignalDefinition = {
  id: SignalId;
  group: SignalGroup;
  /** Log-odds at full intensity; negative lowers risk. Judged unless the file says otherwise. */
  weight: number;
  /** Days after which it counts half; null: it does not fade. */
  halfLifeDays: number | null;
  /** Whether the history holds what this signal would be read from; if not, its absence means nothing. */
  isObservable: (context: SignalContext) => boolean;
  /** Pure. No signal where the evidence is missing. */
  derive: (context: SignalContext) => Signal[];
};
