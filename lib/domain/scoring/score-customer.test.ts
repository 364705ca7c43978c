import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CustomerHistory, SourcedItem } from '../customers/history.ts';
import type { OutcomeKind } from '../journal/journal.ts';
import { defaultSettings } from '../settings.ts';
import { signalIds, type Signal, type SignalContext, type SignalId } from '../signals/signal.ts';
import { calibrateIntercept } from './calibrate-intercept.ts';
import { logit, sigmoid } from './logistic.ts';
import type { RiskScore } from './score.ts';
import { logOddsOf, scoreCustomer } from './score-customer.ts';
import { emptyBasis, type ScoringBasis } from './basis.ts';
import { getSignalDefinition } from '../signals/registry.ts';
import { signalContext } from '../signals/signal-context.ts';

const dayMs = 86_400_000;
const now = Date.UTC(2026, 2, 2);
const source = { hostId: 'h', url: '', place: '', observedAt: now };
const item = (kind: SourcedItem['kind'], more: Partial<SourcedItem> = {}): SourcedItem => ({
  key: String(Math.random()),
  kind,
  at: now,
  place: 'x',
  confidence: 1,
  source,
  ...more,
});
const intercept = logit(0.05);
/** A book without models that starts at `z0`. */
const basisAt = (z0: number, more: Partial<ScoringBasis> = {}): ScoringBasis => ({
  ...emptyBasis(defaultSettings, now),
  intercepts: { shop: z0, contract: z0, unknown: z0 },
  ...more,
});
const contextOf = (history: Partial<CustomerHistory> = {}, basis = basisAt(intercept)): SignalContext =>
  signalContext({
    history: { facts: {}, items: [], journal: [], imported: null, ...history },
    settings: defaultSettings,
    now,
    basis,
    phrases: null,
  });
const signal = (id: SignalId, more: Partial<Signal> = {}): Signal => ({
  id,
  key: id,
  at: now,
  intensity: 1,
  confidence: 1,
  decays: true,
  evidence: { quote: null, source: null, params: {} },
  ...more,
});
function score(signals: Signal[], context = contextOf(), z0 = intercept): Extract<RiskScore, { kind: 'scored' }> {
  const scored = scoreCustomer({ signals, context: { ...context, basis: { ...context.basis, intercepts: basisAt(z0).intercepts } } });
  if (scored.kind === 'unknown') throw new Error('unknown');
  return scored;
}
const outcome = (kind: OutcomeKind, at: number) => ({ id: 'outcome-1', customerId: 'c', at, kind: 'outcome' as const, outcome: kind });

describe('scoreCustomer', () => {
  it('is 100 sigma of all evidence, told in points', () => {
    const scored = score([signal('competitorNamed'), signal('silence')]);
    expect(scored.score).toBe(Math.round(100 * sigmoid(intercept + 1.4)));
    expect(scored.reasons.map(({ kind, points }) => [kind, points])).toEqual([
      ['startingPoint', 5],
      ['signal', 8],
      ['signal', 5],
    ]);
  });

  it('gives no points where the evidence cancels out', () => {
    const scored = score([signal('praise'), signal('silence')]);
    expect(scored.score).toBe(5);
    expect(scored.reasons.map(({ points }) => points)).toEqual([5, -2, 2]);
  });

  describe('grey', () => {
    const seen = (history: Partial<CustomerHistory>, signals: Signal[] = []) => scoreCustomer({ signals, context: contextOf(history) });
    const fact = { field: 'contractEndAt' as const, value: now, text: 'x', place: 'x', confidence: 1, source };

    it.each([
      ['nothing', {}],
      ['one order', { items: [item('order')] }],
      ['two orders of one day', { items: [item('order'), item('order')] }],
      ['two messages', { items: [item('message'), item('message')] }],
      ['a contract alone', { items: [item('contract', { endAt: now })] }],
      ['a contract without end and a message', { items: [item('contract'), item('message')] }],
      ['facts alone', { facts: { contractEndAt: fact } }],
    ])('is %s', (_, history) => {
      expect(seen(history).kind).toBe('unknown');
    });

    it.each([
      ['two orders', { items: [item('order', { at: now - dayMs }), item('order')] }],
      ['three messages', { items: [item('message'), item('message'), item('message')] }],
      ['a contract and an order', { items: [item('contract', { endAt: now }), item('order')] }],
      ['the end of a contract and a message', { facts: { contractEndAt: fact }, items: [item('message')] }],
    ])('is not %s', (_, history) => {
      expect(seen(history).kind).toBe('scored');
    });

    it('is not one signal, and says what was seen', () => {
      expect(seen({}, [signal('silence')]).kind).toBe('scored');
      expect(seen({ items: [item('order'), item('message')], facts: { contractEndAt: { ...fact, field: 'contractEndAt' } } }).kind).toBe(
        'scored',
      );
      expect(seen({ items: [item('order'), item('message')] })).toEqual({ kind: 'unknown', seen: { messages: 1, orders: 1, facts: 0 } });
    });
  });

  describe('a written cancellation', () => {
    it('is at least 85, with the lift as a reason of its own', () => {
      const scored = score([signal('cancelIntent', { confidence: 0.85 })]);
      expect(scored).toMatchObject({ score: 85, band: 'critical', confidence: 'high' });
      const lift = scored.reasons.find(({ kind }) => kind === 'floor');
      expect(lift).toMatchObject({ floor: 85 });
      expect(scored.interval.low).toBeGreaterThanOrEqual(85);
    });

    it('lifts nothing that is there already', () => {
      const all = [signal('cancelIntent'), signal('complaint'), signal('renewalNear'), signal('silence')];
      const scored = score(all, contextOf(), 0);
      expect(scored.score).toBeGreaterThan(95);
      expect(scored.reasons.some(({ kind }) => kind === 'floor')).toBe(false);
    });

    it.each([
      ['only considered', signal('cancelIntent', { intensity: 0.6 }), []],
      ['120 days old', signal('cancelIntent', { at: now - 120 * dayMs }), []],
      ['followed by staying', signal('cancelIntent', { at: now - 9 * dayMs }), [outcome('stayed', now - dayMs)]],
      ['followed by winning back', signal('cancelIntent', { at: now - 9 * dayMs }), [outcome('wonBack', now - dayMs)]],
    ])('is none when %s', (_, cancel, journal) => {
      expect(score([cancel], contextOf({ journal })).score).toBeLessThan(85);
    });

    it.each([
      ['an earlier stay', [outcome('stayed', now - 20 * dayMs)]],
      ['the customer’s leaving', [outcome('left', now - dayMs)]],
    ])('stands after %s', (_, journal) => {
      expect(score([signal('cancelIntent', { at: now - 9 * dayMs })], contextOf({ journal })).score).toBe(85);
    });
  });

  it('puts the score into the bands as they are set', () => {
    const bandAt = (z0: number) => score([signal('silence', { intensity: 0 })], contextOf(), z0).band;
    expect(['low', 'watch', 'watch', 'high', 'high', 'critical']).toEqual([0.09, 0.1, 0.29, 0.3, 0.59, 0.6].map((p) => bandAt(logit(p))));
  });

  it('is surer the more is seen', () => {
    const seen = Array.from({ length: 40 }, (_, i) => item('order', { at: now - i * dayMs }));
    const width = ({ interval }: { interval: { low: number; high: number } }): number => interval.high - interval.low;
    expect(width(score([signal('competitorNamed')], contextOf({ items: seen }), 0))).toBeLessThan(
      width(score([signal('competitorNamed')], contextOf(), 0)),
    );
    expect(score([signal('competitorNamed')], contextOf(), 0).confidence).toBe('low');
  });

  it('adds up, keeps signs and order, and is finite, for any signals', () => {
    const odd = fc.oneof(fc.double({ min: 0, max: 1 }), fc.double());
    const signals = fc.array(
      fc
        .record({
          id: fc.constantFrom(...signalIds),
          at: fc.oneof(fc.integer({ min: now - 400 * dayMs, max: now }), fc.double()),
          intensity: odd,
          confidence: odd,
          decays: fc.boolean(),
        })
        .map(({ id, ...more }) => signal(id, more)),
      { minLength: 1, maxLength: 10 },
    );
    fc.assert(
      fc.property(signals, fc.nat(30), fc.double({ min: -6, max: 6, noNaN: true }), (given, orderCount, z0) => {
        const context = contextOf({ items: Array.from({ length: orderCount }, (_, i) => item('order', { at: now - i * dayMs })) });
        const scored = score(given, context, z0);
        expect(scored.reasons.reduce((sum, { points }) => sum + points, 0)).toBe(scored.score);
        expect(Number.isInteger(scored.score) && scored.score >= 0 && scored.score <= 100).toBe(true);
        expect(scored.interval.low).toBeLessThanOrEqual(scored.score);
        expect(scored.interval.high).toBeGreaterThanOrEqual(scored.score);
        expect(scored.interval.low >= 0 && scored.interval.high <= 100).toBe(true);
        expect(scored.reasons[0]!.kind).toBe('startingPoint');
        const sizes = scored.reasons.slice(1).map(({ points }) => Math.abs(points));
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
        for (const reason of scored.reasons) {
          if (reason.kind === 'signal')
            expect(reason.points * Math.sign(getSignalDefinition(reason.signal.id).weight)).toBeGreaterThanOrEqual(0);
          else expect(reason.points).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('never rises by losing a reason to worry', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...signalIds.filter((id) => getSignalDefinition(id).weight > 0)), { minLength: 2 }),
        (ids) => {
          const all = ids.map((id) => signal(id, { confidence: 0.9, intensity: 0.9 }));
          expect(score(all.slice(1)).score).toBeLessThanOrEqual(score(all).score);
        },
      ),
    );
  });

  it('gives the scores that the panel’s words were written for', () => {
    const book = { ...defaultSettings, bookSize: 200, baseRate: 0.05 };
    const typical = (...signals: Signal[]): number => {
      const context = contextOf();
      return score(signals, context, calibrateIntercept([logOddsOf(signals, context)], book)).score;
    };
    const complaint = (days: number) =>
      signal('complaint', { intensity: (2 + Math.min(1, days / 30)) / 3, confidence: 0.85, decays: false });
    expect(typical(complaint(0))).toBe(13);
    expect(typical(complaint(30))).toBe(19);
    expect(typical(complaint(30), signal('competitorNamed', { confidence: 0.95 }))).toBe(36);
    expect(typical(signal('cancelIntent', { confidence: 0.85 }))).toBe(85);
    expect(typical(signal('praise', { confidence: 0.85 }))).toBe(3);
  });
});
