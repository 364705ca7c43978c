import { expect, it } from 'vitest';
import type { Reason, RiskScore } from '../scoring/score.ts';
import { createReasonTotals } from './reason-totals.ts';

const scored = (...reasons: object[]): RiskScore => ({
  kind: 'scored',
  customerKind: 'shop',
  score: 50,
  band: 'high',
  confidence: 'low',
  interval: { low: 0, high: 100 },
  reasons: reasons as Reason[],
  loss: null,
});
const signal = (id: string, points: number) => ({ kind: 'signal', points, signal: { id } });

it('adds up what raises risk, the most first', () => {
  const { add, totals } = createReasonTotals();
  add(scored({ kind: 'startingPoint', points: 5 }, signal('complaint', 20), signal('complaint', 10), signal('praise', -8)));
  add(scored({ kind: 'rhythm', points: 10 }, signal('complaint', 20)));
  add({ kind: 'unknown', seen: { messages: 0, orders: 0, facts: 0 } });
  expect(totals()).toEqual([
    { reason: 'complaint', points: 50, customers: 2, cumulativeShare: 50 / 60 },
    { reason: 'rhythm', points: 10, customers: 1, cumulativeShare: 1 },
  ]);
});
