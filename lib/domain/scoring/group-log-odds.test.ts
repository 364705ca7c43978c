import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../settings.ts';
import type { SourcedItem } from '../customers/history.ts';
import { getSignalDefinition } from '../signals/registry.ts';
import { signalContext } from '../signals/signal-context.ts';
import { signalIds, type Signal, type SignalContext, type SignalId } from '../signals/signal.ts';
import { emptyBasis } from './basis.ts';
import { groupLogOdds } from './group-log-odds.ts';
import { logOddsOf } from './score-customer.ts';

const dayMs = 86_400_000;
const now = Date.UTC(2026, 2, 2);
const contextOf = (items: SourcedItem[] = [], settings: Settings = defaultSettings): SignalContext =>
  signalContext({
    history: { facts: {}, items, journal: [], imported: null },
    settings,
    now,
    basis: emptyBasis(settings, now),
    phrases: null,
  });
const context = contextOf();
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
/** A number of orders, one a day. */
const orders = (count: number): SignalContext =>
  contextOf(
    Array.from({ length: count }, (_, i) => ({
      key: `o${i}`,
      kind: 'order' as const,
      at: now - i * dayMs,
      place: 'x',
      confidence: 1,
      source: { hostId: 'h', url: '', place: '', observedAt: now },
    })),
  );

const anySignal = fc
  .record({
    id: fc.constantFrom(...signalIds),
    at: fc.integer({ min: now - 900 * dayMs, max: now + 10 * dayMs }),
    intensity: fc.double({ min: 0, max: 1, noNaN: true }),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    decays: fc.boolean(),
  })
  .map(({ id, ...more }) => signal(id, more));
const signals = fc.array(anySignal, { maxLength: 12 });

describe('groupLogOdds', () => {
  it('is w v d c', () => {
    expect(logOddsOf([signal('competitorNamed', { intensity: 0.5, confidence: 0.8, at: now - 90 * dayMs })], context)).toBeCloseTo(
      0.9 * 0.5 * 0.5 * 0.8,
      12,
    );
    expect(logOddsOf([signal('competitorNamed', { decays: false, at: now - 90 * dayMs })], context)).toBeCloseTo(0.9, 12);
    expect(logOddsOf([signal('competitorNamed', { at: now + 90 * dayMs })], context)).toBeCloseTo(0.9, 12);
  });

  it('counts the second of a group and sign 0.7, the third 0.49; other groups and signs for themselves', () => {
    const three = [signal('brokenPromise'), signal('unansweredMessage'), signal('repeatedComplaint')];
    expect(logOddsOf(three, context)).toBeCloseTo(0.9 + 0.7 * 0.6 + 0.49 * 0.5, 12);
    expect(logOddsOf([signal('competitorNamed'), signal('praise'), signal('silence')], context)).toBeCloseTo(0.9 - 0.5 + 0.5, 12);
  });

  it('caps a group at 2.5 and all at 5, each term scaled alike', () => {
    const group = groupLogOdds([signal('cancelIntent'), signal('competitorNamed')], context);
    expect(group.total).toBeCloseTo(2.5, 12);
    expect(group.terms.map(({ logOdds }) => logOdds)).toEqual(
      [2.5 * (2.5 / 3.13), 0.63 * (2.5 / 3.13)].map((x) => expect.closeTo(x, 9) as number),
    );
    const all = [
      signal('cancelIntent'),
      signal('complaint'),
      signal('complaint'),
      signal('complaint'),
      signal('renewalNear'),
      signal('silence'),
    ];
    expect(logOddsOf(all, context)).toBeCloseTo(5, 12);
  });

  it('softens service signals by earlier purchases, and no others', () => {
    expect(logOddsOf([signal('brokenPromise')], orders(8))).toBeCloseTo(0.9 / (1 + 0.15 * Math.log(8)), 12);
    expect(logOddsOf([signal('brokenPromise')], orders(1))).toBeCloseTo(0.9, 12);
    expect(logOddsOf([signal('competitorNamed')], orders(8))).toBeCloseTo(0.9, 12);
  });

  it('keeps the caps, its terms add up, signs never flip', () => {
    fc.assert(
      fc.property(signals, (given) => {
        const { terms, total } = groupLogOdds(given, context);
        expect(terms).toHaveLength(given.length);
        expect(Math.abs(total)).toBeLessThanOrEqual(5 + 1e-9);
        expect(terms.reduce((sum, { logOdds }) => sum + logOdds, 0)).toBeCloseTo(total, 9);
        const groups = Map.groupBy(terms, ({ definition }) => definition.group);
        for (const group of groups.values())
          expect(Math.abs(group.reduce((sum, { logOdds }) => sum + logOdds, 0))).toBeLessThanOrEqual(2.5 + 1e-9);
        for (const { logOdds, definition, value } of terms) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(logOdds * Math.sign(definition.weight)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(signals, fc.infiniteStream(fc.nat()), (given, keys) => {
        const shuffled = given
          .map((s) => ({ s, k: keys.next().value as number }))
          .toSorted((a, b) => a.k - b.k)
          .map(({ s }) => s);
        expect(groupLogOdds(shuffled, context)).toEqual(groupLogOdds(given, context));
      }),
    );
  });

  it('rises with every weight of a risk', () => {
    fc.assert(
      fc.property(signals, fc.constantFrom(...signalIds), fc.double({ min: 1, max: 5, noNaN: true }), (given, id, factor) => {
        const heavier = contextOf([], { ...defaultSettings, signalWeights: { [id]: getSignalDefinition(id).weight * factor } });
        const before = groupLogOdds(given, context).total;
        const after = groupLogOdds(given, heavier).total;
        expect((after - before) * Math.sign(getSignalDefinition(id).weight)).toBeGreaterThanOrEqual(-1e-9);
      }),
    );
  });

  it('ranks less business together with a positive rhythm, whichever is stronger', () => {
    const down = [signal('businessDown', { decays: false })];
    expect(groupLogOdds(down, context, 0)).toMatchObject({ total: 1.5, rhythmShare: 1 });
    expect(groupLogOdds(down, context, -2)).toMatchObject({ total: 1.5, rhythmShare: 1 });
    expect(groupLogOdds(down, context, 2).total).toBeCloseTo(1.05, 12);
    expect(groupLogOdds(down, context, 1)).toMatchObject({ total: 1.5, rhythmShare: 0.7 });
    // Silence alone, or another reason, leaves the rhythm as it is.
    expect(groupLogOdds([signal('complaint')], context, 0.1).rhythmShare).toBe(1);
  });

  it('never falls by more evidence of risk', () => {
    const rising = signalIds.filter((id) => getSignalDefinition(id).weight > 0);
    const one = fc.record({ id: fc.constantFrom(...rising), intensity: fc.double({ min: 0, max: 1, noNaN: true }), key: fc.string() });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 10 }), one, fc.double({ min: -3.5, max: 3.5, noNaN: true }), (given, more, rhythm) => {
        const total = (all: (typeof more)[]): number => {
          const { total: sum, rhythmShare } = groupLogOdds(
            all.map(({ id, ...rest }) => signal(id, rest)),
            context,
            rhythm,
          );
          return sum + rhythm * rhythmShare;
        };
        expect(total([...given, more])).toBeGreaterThanOrEqual(total(given) - 1e-9);
      }),
    );
  });

  it('takes weights and half-lives from the settings, never across 0', () => {
    const set = (settings: Partial<Settings>): SignalContext => contextOf([], { ...defaultSettings, ...settings });
    expect(logOddsOf([signal('complaint')], set({ signalWeights: { complaint: 0.4 } }))).toBeCloseTo(0.4, 12);
    expect(logOddsOf([signal('complaint')], set({ signalWeights: { complaint: -1 } }))).toBe(0);
    expect(logOddsOf([signal('praise')], set({ signalWeights: { praise: 2 } }))).toBeCloseTo(0, 12);
    const old = signal('competitorNamed', { at: now - 30 * dayMs });
    expect(logOddsOf([old], set({ signalHalfLives: { competitorNamed: 30 } }))).toBeCloseTo(0.45, 12);
    expect(logOddsOf([signal('silence', { at: now - 30 * dayMs })], set({ signalHalfLives: { silence: 30 } }))).toBeCloseTo(0.5, 12);
  });

  it('gives each of the company’s own signs its own weight and half-life', () => {
    const own = (sign: string, weight: number, halfLifeDays: number, days: number) =>
      signal('warningSign', {
        key: sign,
        at: now - days * dayMs,
        own: { weight, halfLifeDays },
        evidence: { quote: null, source: null, params: { sign } },
      });
    expect(logOddsOf([own('a', 1.2, 10, 10), own('b', 0.5, 90, 0)], context)).toBeCloseTo(0.6 + 0.7 * 0.5, 12);
    const learned = contextOf([], { ...defaultSettings, signalWeights: { 'warningSign:a': 2 } });
    expect(logOddsOf([own('a', 1.2, 10, 0)], learned)).toBeCloseTo(2, 12);
  });

  it('is finite for any numbers', () => {
    const odd = fc.double();
    fc.assert(
      fc.property(
        fc.array(fc.record({ id: fc.constantFrom(...signalIds), at: odd, intensity: odd, confidence: odd, decays: fc.boolean() }), {
          maxLength: 8,
        }),
        (given) => {
          expect(
            Number.isFinite(
              logOddsOf(
                given.map(({ id, ...more }) => signal(id, more)),
                context,
              ),
            ),
          ).toBe(true);
        },
      ),
    );
  });
});
