import type { Language } from '../language.ts';
import type { SignalId } from '../signals/signal.ts';
import type { Play, PlayWords } from './play-schema.ts';

export const playFamilies = ['serviceRecovery', 'winBack', 'competitorObjection', 'keeping'] as const;
export const situations = ['healthy', 'atRisk', 'unhappy', 'leaving', 'withCompetitor'] as const;
export type Situation = (typeof situations)[number];

/** Placeholders a play's words may hold, written {likeThis}. */
export const placeholders = [
  'customerName',
  'companyName',
  'userName',
  'ourCompany',
  'competitor',
  'ourOffer',
  'issue',
  'date',
  'responsible',
  'smallerOffer',
] as const;
export type Placeholder = (typeof placeholders)[number];

/** A play offered for a customer, and the reason (a signal id) or the situation that it was chosen for. */
export type Suggestion = { playId: string; because: { kind: 'signal'; id: SignalId } | { kind: 'situation'; situation: Situation } };

export type PlaceholderValues = Partial<Record<Placeholder, string>>;
export type FilledText = { paragraphs: string[]; missing: Placeholder[]; language: Language };

export type { Play, PlayWords };
