import type { Band, Reason, RiskScore } from '../../lib/domain/scoring/score.ts';
import type { SignalGroup, SignalId } from '../../lib/domain/signals/signal.ts';

/** One score for each state of the badge, at the default limits. */
export const exampleScores: readonly (readonly [Band | 'unknown', number | null])[] = [
  ['unknown', null],
  ['low', 4],
  ['watch', 17],
  ['high', 46],
  ['critical', 88],
];

/** An invented score for the welcome page: its points add up to it like those of a real one. */
export function exampleScore(competitor: string): Extract<RiskScore, { kind: 'scored' }> {
  const signal = (id: SignalId, group: SignalGroup, points: number, params: Record<string, string | number> = {}): Reason => ({
    kind: 'signal',
    points,
    group,
    signal: { id, key: id, at: 0, intensity: 1, confidence: 1, decays: true, evidence: { quote: null, source: null, params } },
  });
  return {
    kind: 'scored',
    customerKind: 'unknown',
    score: 46,
    band: 'high',
    confidence: 'medium',
    interval: { low: 31, high: 62 },
    reasons: [
      { kind: 'startingPoint', points: 5 },
      signal('complaint', 'service', 24, { days: 6 }),
      signal('competitorNamed', 'voice', 13, { competitor }),
      signal('unansweredMessage', 'relation', 8, { days: 3 }),
      signal('praise', 'voice', -4),
    ],
    loss: null,
  };
}
