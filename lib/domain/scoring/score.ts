import type { SubscriberFactorId } from '../churn/subscriber-factors.ts';
import type { Signal, SignalGroup, SignalId } from '../signals/signal.ts';
import type { CustomerKind } from './customer-kind.ts';

export const bands = ['low', 'watch', 'high', 'critical'] as const;
export type Band = (typeof bands)[number];
export type ConfidenceLevel = 'high' | 'medium' | 'low';

/** One part of a score. `points` are whole and may be negative; all parts of a score add up to it exactly. */
export type Reason =
  | { kind: 'startingPoint'; points: number }
  /** The customer's orders against what is usual in the shop: l of scoring.md. `usualDays` null: too few orders to say. */
  | {
      kind: 'rhythm';
      points: number;
      params: { probability: number; silentDays: number; usualDays: number | null; horizonDays: number; lastOrderAt: number };
    }
  /** The renewals ahead of the customer's contract: l of scoring.md. `endAt` null: the next end is not known. */
  | { kind: 'renewal'; points: number; params: { probability: number; renewals: number; endAt: number | null; horizonDays: number } }
  /** What subscribers of this sort do (subscriber-factors.ts): of the contract group. */
  | { kind: 'subscriber'; points: number; factor: SubscriberFactorId }
  | { kind: 'signal'; points: number; group: SignalGroup; signal: Signal }
  /** What lifts the score to at least `floor`: a written cancellation, or a contract that has ended. `at`: ms since 1970 UTC, null: not told. */
  | { kind: 'floor'; points: number; floor: number; why: FloorReason; at: number | null };
/** What a reason is about: a signal, a fact of the subscription, a part of the models. */
export type ReasonId = SignalId | SubscriberFactorId | Exclude<Reason['kind'], 'signal' | 'subscriber'>;
export function reasonIdOf(reason: Reason): ReasonId {
  if (reason.kind === 'signal') return reason.signal.id;
  return reason.kind === 'subscriber' ? reason.factor : reason.kind;
}

export type FloorReason = 'writtenCancellation' | 'contractEnded';

/** How likely the customer is lost by the model alone, for showing. Days since 1970-01-01. */
export type Loss =
  | {
      kind: 'shop';
      /** By the definition of lost that is set. */
      probability: number;
      probabilityNoOrder: number;
      usualGapDays: number | null;
      lastOrderDay: number;
      horizonDays: number;
    }
  | {
      kind: 'contract';
      /** Null where no model of the renewals is fitted. */
      probability: number | null;
      /** Null: not known, or behind. */
      nextEndDay: number | null;
      /** Chances to leave within the horizon; null: not known. */
      renewals: number | null;
      /** Terms that the customer has stayed for. */
      termsPassed: number;
      hasEnded: boolean;
      endedDay: number | null;
      horizonDays: number;
    };

export type RiskScore =
  | {
      kind: 'scored';
      customerKind: CustomerKind;
      /** 0..100. */
      score: number;
      band: Band;
      confidence: ConfidenceLevel;
      /** 0..100 each, low <= score <= high. */
      interval: { low: number; high: number };
      /** Starting point first, then by size of points. */
      reasons: Reason[];
      loss: Loss | null;
    }
  /** Too little evidence: `seen` is what there was. */
  | { kind: 'unknown'; seen: { messages: number; orders: number; facts: number } };
