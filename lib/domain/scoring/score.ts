import type { Signal, SignalGroup } from '../signals/signal.ts';

export const bands = ['low', 'watch', 'high', 'critical'] as const;
export type Band = (typeof bands)[number];
export type ConfidenceLevel = 'high' | 'medium' | 'low';

/** One part of a score. `points` are whole and may be negative; all parts of a score add up to it exactly. */
export type Reason =
  | { kind: 'startingPoint'; points: number }
  | { kind: 'signal'; points: number; group: SignalGroup; signal: Signal }
  /** A written cancellation lifts the score to at least 85; the lift is a part of its own. */
  | { kind: 'floor'; points: number; floor: number };

export type RiskScore =
  | {
      kind: 'scored';
      /** 0..100. */
      score: number;
      band: Band;
      confidence: ConfidenceLevel;
      /** 0..100 each, low <= score <= high. */
      interval: { low: number; high: number };
      /** Starting point first, then by size of points. */
      reasons: Reason[];
    }
  /** Too little evidence: `seen` is what there was. */
  | { kind: 'unknown'; seen: { messages: number; orders: number; facts: number } };
