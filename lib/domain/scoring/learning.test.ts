import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CustomerHistory, SourcedItem } from '../customers/history.ts';
import { defaultSettings, type Settings } from '../settings.ts';
import { emptyBasis } from './basis.ts';
import { fitBoundedLogistic, type Coefficient, type LogisticCases } from './bounded-logistic.ts';
import { automaticStay, learnWeights, type LabelledCase, type Learning } from './learning.ts';
import { sigmoid } from './logistic.ts';

const dayMs = 86_400_000;
const now = Date.UTC(2026, 2, 2);
const basis = emptyBasis(defaultSettings, now);

describe('fitBoundedLogistic', () => {
  const free: Coefficient = { mean: 0, deviation: 1e4, least: -Infinity, most: Infinity };

  it('is the log-odds of the share where there is nothing but a constant', () => {
    const cases: LogisticCases = { rows: [[1], [1], [1], [1]], offsets: [0, 0, 0, 0], labels: [1, 0, 0, 0] };
    const { point, deviations } = fitBoundedLogistic(cases, [free]);
    expect(point[0]).toBeCloseTo(Math.log(1 / 3), 6);
    // The curvature of four cases at a quarter: 4 * 3/16.
    expect(deviations[0]).toBeCloseTo(1 / Math.sqrt(0.75), 5);
  });

  it('stays at the prior without cases, and within bounds against them', () => {
    const bounded: Coefficient = { mean: 0.5, deviation: 0.4, least: 0, most: Infinity };
    expect(fitBoundedLogistic({ rows: [], offsets: [], labels: [] }, [bounded]).point).toEqual([0.5]);
    const rows = Array.from({ length: 200 }, (_, i) => [i % 2]);
    const against: LogisticCases = { rows, offsets: rows.map(() => 0), labels: rows.map(([x]) => 1 - x!) };
    expect(fitBoundedLogistic(against, [bounded]).point).toEqual([0]);
    expect(fitBoundedLogistic(against, [{ ...bounded, least: -Infinity }]).point[0]).toBeLessThan(-1);
  });

  it('is at a top that no step within the bounds improves, whatever the order', () => {
    const anyCase = fc.record({
      row: fc.tuple(fc.constant(1), fc.double({ min: 0, max: 2, noNaN: true }), fc.constantFrom(0, 1)),
      label: fc.constantFrom(0, 1),
    });
    const priors: Coefficient[] = [
      { mean: 0, deviation: 1, least: -Infinity, most: Infinity },
      { mean: 0.9, deviation: 0.4, least: 0, most: Infinity },
      { mean: -0.5, deviation: 0.4, least: -Infinity, most: 0 },
    ];
    fc.assert(
      fc.property(fc.array(anyCase, { minLength: 1, maxLength: 25 }), (all) => {
        const toCases = (given: typeof all): LogisticCases => ({
          rows: given.map(({ row }) => row),
          offsets: given.map(() => -1),
          labels: given.map(({ label }) => label),
        });
        const cases = toCases(all);
        const { point } = fitBoundedLogistic(cases, priors);
        const loss = (at: readonly number[]): number =>
          cases.rows.reduce(
            (sum, row, i) => {
              const p = sigmoid(cases.offsets[i]! + row.reduce((odds, x, k) => odds + x * at[k]!, 0));
              return sum - Math.log(cases.labels[i] === 1 ? p : 1 - p);
            },
            priors.reduce((sum, { mean, deviation }, k) => sum + ((at[k]! - mean) / deviation) ** 2 / 2, 0),
          );
        for (const [k, { least, most }] of priors.entries()) {
          expect(point[k]!).toBeGreaterThanOrEqual(least);
          expect(point[k]!).toBeLessThanOrEqual(most);
          for (const step of [-1e-3, 1e-3]) {
            const moved = point.with(k, Math.min(most, Math.max(least, point[k]! + step)));
            expect(loss(moved)).toBeGreaterThanOrEqual(loss(point) - 1e-9);
          }
        }
        const turned = fitBoundedLogistic(toCases(all.toReversed()), priors).point;
        for (const [k, value] of turned.entries()) expect(value).toBeCloseTo(point[k]!, 6);
      }),
      { numRuns: 60 },
    );
  });
});

const source = { hostId: 'h', url: '', place: '', observedAt: now - 200 * dayMs };
const item = (kind: SourcedItem['kind'], days: number, more: Partial<SourcedItem> = {}): SourcedItem => ({
  key: `${kind}-${days}`,
  kind,
  at: now - days * dayMs,
  place: 'x',
  confidence: 1,
  source,
  ...more,
});
const plain: CustomerHistory = { facts: {}, items: [], journal: [], imported: null };
const complaining: CustomerHistory = { ...plain, items: [item('case', 60, { state: 'open' })] };
const messages = (days: number): CustomerHistory => ({
  ...plain,
  items: [
    item('message', days, { direction: 'in' }),
    item('message', days + 1, { direction: 'in' }),
    item('message', days + 2, { direction: 'in' }),
  ],
});
/** So many of each sort: those who complain leave or stay. */
function casesOf(left: number, stayed: number, complainers: { left: number; stayed: number }): LabelledCase[] {
  const one = (i: number, label: LabelledCase['label'], complains: boolean): LabelledCase => ({
    id: `${label}-${i}`,
    history: complains ? complaining : messages(100),
    at: now - i * 1000,
    label,
  });
  return [
    ...Array.from({ length: left }, (_, i) => one(i, 'left', i < complainers.left)),
    ...Array.from({ length: stayed }, (_, i) => one(i, i % 2 === 0 ? 'stayed' : 'wonBack', i < complainers.stayed)),
  ];
}
const learn = (cases: LabelledCase[], settings: Settings = defaultSettings): Learning =>
  learnWeights({ cases, settings, phrases: null, basis });
function learned(cases: LabelledCase[], settings?: Settings): Extract<Learning, { kind: 'learned' }> {
  const result = learn(cases, settings);
  if (result.kind === 'notEnough') throw new Error('There was enough to learn from.');
  return result;
}

describe('learnWeights', () => {
  it('says that there is too little to learn from', () => {
    expect(learn(casesOf(4, 30, { left: 2, stayed: 2 }))).toEqual({ kind: 'notEnough', left: 4, stayed: 30 });
    expect(learn([])).toEqual({ kind: 'notEnough', left: 0, stayed: 0 });
  });

  it('raises a weight that outcomes bear out and lowers one that they do not, never below 0', () => {
    const [borneOut] = learned(casesOf(40, 40, { left: 36, stayed: 2 })).weights;
    expect(borneOut).toMatchObject({ key: 'complaint', id: 'complaint', before: 1.8, seenIn: 38 });
    expect(borneOut!.after).toBeGreaterThan(2);
    expect(borneOut!.deviation).toBeGreaterThan(0);
    expect(borneOut!.deviation).toBeLessThanOrEqual(0.4);
    const [belied] = learned(casesOf(300, 300, { left: 0, stayed: 290 })).weights;
    expect(belied!.after).toBe(0);
  });

  it('hardly moves for a handful', () => {
    const [weight] = learned(casesOf(5, 5, { left: 3, stayed: 2 })).weights;
    expect(Math.abs(weight!.after - weight!.before)).toBeLessThan(0.3);
  });

  it('starts from what people set and not from what was learned before, so that an undo is exact', () => {
    const cases = casesOf(20, 20, { left: 15, stayed: 2 });
    const first = learned(cases);
    const settings = {
      ...defaultSettings,
      signalWeights: { complaint: first.weights[0]!.after },
      learned: { at: now, outcomes: 40, weightsBefore: {} },
    };
    const again = learned(cases, settings);
    expect(again.weights[0]!.before).toBe(first.weights[0]!.after);
    expect(again.weights[0]!.after).toBe(first.weights[0]!.after);
  });

  it('starts from there also where what was learned ranks the signals of a group otherwise', () => {
    const at = now - 50 * dayMs;
    const broken = {
      kind: 'promise' as const,
      id: 'p1',
      customerId: 'c',
      at,
      text: 'x',
      dueOn: '2020-01-01',
      state: 'broken' as const,
      stateAt: at,
    };
    const cases = casesOf(20, 20, { left: 15, stayed: 2 }).map((one) => ({ ...one, history: { ...one.history, journal: [broken] } }));
    const first = learned(cases);
    expect(first.weights.map(({ key }) => key)).toEqual(['brokenPromise', 'complaint']);
    const settings = {
      ...defaultSettings,
      signalWeights: { complaint: 0.2, brokenPromise: 3 },
      learned: { at: now, outcomes: 40, weightsBefore: {} },
    };
    expect(learned(cases, settings).weights.map(({ after }) => after)).toEqual(first.weights.map(({ after }) => after));
  });

  it('keeps a weight that was set to 0 on its side of it', () => {
    const happy: CustomerHistory = {
      ...plain,
      facts: { npsAnswer: { field: 'npsAnswer', value: 10, text: '10', place: '', confidence: 1, source } },
    };
    const cases = casesOf(20, 20, { left: 0, stayed: 0 }).map((one) => (one.label === 'left' ? { ...one, history: happy } : one));
    const settings = { ...defaultSettings, signalWeights: { surveyHappy: 0 } };
    expect(learned(cases, settings).weights).toMatchObject([{ key: 'surveyHappy', before: 0, after: 0 }]);
  });

  it('does not depend on the order, nor on how often one sort was recorded', () => {
    const cases = casesOf(30, 40, { left: 20, stayed: 8 });
    expect(learned(cases.toReversed())).toEqual(learned(cases));
    // Four times the stays of the same kind: the intercept takes it, the weight hardly moves.
    const more = [
      ...cases,
      ...[1, 2, 3].flatMap((k) => cases.filter(({ label }) => label !== 'left').map((one) => ({ ...one, id: `${one.id}-${k}` }))),
    ];
    expect(learned(more).weights[0]!.after).toBeCloseTo(learned(cases).weights[0]!.after, 0);
  });

  it('names what the score got wrong, and what the change is worth on cases it has not seen', () => {
    const { falseAlarms, misses, quality } = learned(casesOf(30, 30, { left: 25, stayed: 3 }), {
      ...defaultSettings,
      bandLimits: { watch: 10, high: 15, critical: 60 },
    });
    expect(falseAlarms).toHaveLength(3);
    expect(falseAlarms[0]!.score.reasons.some((reason) => reason.kind === 'signal' && reason.signal.id === 'complaint')).toBe(true);
    expect(misses).toHaveLength(5);
    expect(misses.every(({ label }) => label === 'left')).toBe(true);
    expect(quality.after.logLoss).toBeLessThan(quality.before.logLoss);
    expect(quality.after.auc).toBeGreaterThan(0.8);
  });

  it('looks at what was known before the outcome', () => {
    const late = casesOf(10, 10, { left: 10, stayed: 0 }).map((one) => ({ ...one, at: now - 80 * dayMs }));
    // The complaint came 60 days ago, after the outcomes.
    expect(learned(late).weights).toEqual([]);
  });
});

describe('automaticStay', () => {
  const shopper = (...days: number[]): CustomerHistory => ({
    ...plain,
    imported: {
      orderDays: Int32Array.from(days, (day) => now / dayMs - day),
      orderAmounts: new Float64Array(days.length),
      contracts: [],
    },
  });
  const stay = (history: CustomerHistory) => automaticStay('c', history, { settings: defaultSettings, basis, now });

  it('is an order after a silence, as of the day it came', () => {
    expect(stay(shopper(300, 280, 260, 150, 130))).toMatchObject({ id: 'c', label: 'stayed', at: now - 150 * dayMs });
    expect(stay(shopper(300, 280, 260, 150, 130, 20))?.at).toBe(now - 20 * dayMs);
  });

  it('is none without a silence, with a rhythm that nobody can tell, or with a contract', () => {
    expect(stay(shopper(300, 280, 260, 240, 220))).toBeNull();
    expect(stay(shopper(300, 290, 100))).toBeNull();
    expect(stay({ ...shopper(300, 280, 260, 150), items: [item('contract', 400)] })).toBeNull();
  });
});
