import { describe, expect, it } from 'vitest';
import { signalContext } from '../signals/signal-context.ts';
import type { Signal, SignalContext, SignalId } from '../signals/signal.ts';
import { defaultSettings } from '../settings.ts';
import { emptyBasis } from './basis.ts';
import { logit } from './logistic.ts';
import { whatWouldLower } from './lower.ts';

const dayMs = 86_400_000;
const now = Date.UTC(2026, 2, 2);
const contextAt = (z0: number): SignalContext =>
  signalContext({
    history: { facts: {}, items: [], journal: [], imported: null },
    settings: defaultSettings,
    now,
    basis: { ...emptyBasis(defaultSettings, now), intercepts: { shop: z0, contract: z0, unknown: z0 } },
    phrases: null,
  });
const signal = (id: SignalId, more: Partial<Signal> = {}): Signal => ({
  id,
  key: id,
  at: now - 20 * dayMs,
  intensity: 1,
  confidence: 1,
  decays: false,
  evidence: { quote: null, source: null, params: {} },
  ...more,
});
const lower = (signals: Signal[], z0 = logit(0.05)) => whatWouldLower({ signals, context: contextAt(z0) });

describe('whatWouldLower', () => {
  it('names the fewest things that bring the customer below the limit', () => {
    // 0.05 with a complaint of a month, a late promise and silence: 5 -> 41, high.
    const all = [signal('complaint'), signal('overduePromise'), signal('silence')];
    const found = lower(all)!;
    expect(found.isEnough).toBe(true);
    expect(found.actions.map(({ action }) => action)).toEqual(['putComplaintRight']);
    expect(found.actions[0]!.signals).toEqual([all[0]]);
    expect(found.bandAfter).toBe('watch');
  });

  it('takes two where one is too little', () => {
    // 8 before anything: 26 with both, 13 without the promise, 18 without the silence, 8 without either.
    const found = lower([signal('overduePromise'), signal('silence')], logit(0.08))!;
    expect(found).toMatchObject({ isEnough: true, scoreAfter: 8, bandAfter: 'low' });
    expect(found.actions.map(({ action }) => action).toSorted()).toEqual(['keepPromise', 'makeContact']);
  });

  it('counts what remains of a complaint that was put right late', () => {
    const slow = lower([signal('complaint')])!;
    const quick = lower([signal('complaint', { at: now - dayMs })])!;
    expect(slow.scoreAfter).toBeGreaterThan(quick.scoreAfter);
  });

  it('says what can be done even where it is not enough, and that it is not', () => {
    const cancelled = [signal('cancelIntent', { at: now }), signal('overduePromise')];
    expect(lower(cancelled)).toBeNull();
    const stuck = lower([signal('autoRenewalOff'), signal('cancelIntent', { intensity: 0.6 }), signal('silence')], logit(0.5))!;
    expect(stuck).toMatchObject({ isEnough: false, actions: [{ action: 'makeContact' }] });
  });

  it('has nothing to say where nothing can be done or needs to', () => {
    expect(lower([signal('praise')])).toBeNull();
    expect(lower([signal('competitorNamed'), signal('priceObjection')], 0)).toBeNull();
  });
});
