import type { Language } from '../language.ts';
import { signalIds } from '../signals/signal.ts';
import type { PlayStanding } from './play-records.ts';
import type { Play, PlayWords } from './play-schema.ts';

export const playFamilies = ['serviceRecovery', 'competitorObjection', 'terms', 'winBack', 'keeping'] as const;
export type PlayFamily = (typeof playFamilies)[number];
export const situations = ['healthy', 'atRisk', 'unhappy', 'leaving', 'dormant', 'lost', 'withCompetitor'] as const;
export type Situation = (typeof situations)[number];

export const channels = ['mail', 'call', 'chat'] as const;
export type Channel = (typeof channels)[number];
export const registers = ['formal', 'friendly'] as const;
export type Register = (typeof registers)[number];

/** What happened that calls for an answer and is no signal of its own. */
export const playEvents = ['writtenCancellation', 'promiseKept'] as const;
export type PlayEvent = (typeof playEvents)[number];
/** What a play may answer. */
export const reasonsToAct = [...signalIds, ...playEvents] as const;
export type ReasonToAct = (typeof reasonsToAct)[number];

/** Placeholders a play's words may hold, written {likeThis}. */
export const placeholders = [
  'customerName',
  'companyName',
  'userName',
  'ourCompany',
  'competitor',
  'ourOffer',
  'issue',
  'finding',
  'solution',
  'progress',
  'answer',
  'promise',
  'order',
  'date',
  'doneBy',
  'contractEnd',
  'responsible',
  'smallerOffer',
  'optionOne',
  'optionTwo',
  'news',
  'event',
  'invoice',
] as const;
export type Placeholder = (typeof placeholders)[number];
/** Those that are filled with a calendar day. */
export const dayPlaceholders: readonly Placeholder[] = ['date', 'doneBy', 'contractEnd'];

/** A play of the library or of the user's own: the latter may lack languages, and its parts may be empty. */
export type OfferedPlay = Pick<Play, 'id' | 'family' | 'situations' | 'answers' | 'effort' | 'usualWorkingDays'> & {
  words: { [L in Language]?: PlayWords | undefined };
};

/** A play offered for a customer, what it was chosen for, and what else is true of it. */
export type Suggestion = {
  playId: string;
  because: { kind: 'reason'; id: ReasonToAct } | { kind: 'situation'; situation: Situation };
  isPinned: boolean;
  /** When its words last went to this customer, ms since 1970 UTC; null: not yet. */
  lastUsedAt: number | null;
  /** Null while nothing is known of what came after it. */
  standing: PlayStanding | null;
  /** Why what the customer brings speaks for it. */
  tierHint: 'personalForBest' | 'lightForSmall' | null;
};

/** Days are YYYY-MM-DD until they are written into words. */
export type PlaceholderValues = Partial<Record<Placeholder, string>>;
/** What holds in a play only where it answers that reason: which promise, which complaint. */
export type ValuesByReason = Partial<Record<ReasonToAct, PlaceholderValues>>;
/** `missing`: without them the words cannot be used. `optional`: what they would have said was left out or said more generally. */
export type FilledText = { paragraphs: string[]; missing: Placeholder[]; optional: Placeholder[]; language: Language };

export type { Play, PlayWords };
