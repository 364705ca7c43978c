import { describe, expect, it } from 'vitest';
import type { CustomerHistory, SourcedItem } from '../customers/history.ts';
import { defaultSettings } from '../settings.ts';
import { emptyBasis } from './basis.ts';
import type { RiskScore } from './score.ts';
import { scoreTrend, whatChanged } from './trend.ts';

const dayMs = 86_400_000;
const now = Date.UTC(2026, 2, 2);
const ago = (days: number): number => now - days * dayMs;
const source = { hostId: 'h', url: '', place: '', observedAt: ago(1) };
const item = (key: string, kind: SourcedItem['kind'], days: number, more: Partial<SourcedItem> = {}): SourcedItem => ({
  key,
  kind,
  at: ago(days),
  place: 'x',
  confidence: 1,
  source,
  ...more,
});
const history: CustomerHistory = {
  facts: {},
  items: [
    item('o1', 'order', 200),
    item('o2', 'order', 170),
    item('o3', 'order', 140),
    item('c1', 'case', 100, { state: 'closed', endAt: ago(60), subject: 'Late' }),
    item('o4', 'order', 50),
    item('c2', 'case', 20, { state: 'open', subject: 'Late again' }),
  ],
  journal: [],
  imported: null,
};
const trend = (dates: number[]) =>
  scoreTrend({ history, settings: defaultSettings, phrases: null, basis: emptyBasis(defaultSettings, now), dates }).map(
    ({ score }) => score,
  );
const idsOf = (score: RiskScore): string[] =>
  score.kind === 'unknown' ? [] : score.reasons.map((reason) => (reason.kind === 'signal' ? reason.signal.id : reason.kind));

describe('scoreTrend', () => {
  it('tells each date by what was so then', () => {
    const [start, open, settled, today] = trend([ago(190), ago(90), ago(45), now]) as [RiskScore, RiskScore, RiskScore, RiskScore];
    expect(start.kind).toBe('unknown');
    expect(idsOf(open)).toEqual(['startingPoint', 'complaint']);
    expect(idsOf(settled)).toEqual(['startingPoint', 'complaintPutRight']);
    expect(idsOf(today)).toEqual(expect.arrayContaining(['complaint', 'repeatedComplaint']));
  });
});

describe('whatChanged', () => {
  it('says what came, what went and what moved', () => {
    const [open, settled, today] = trend([ago(90), ago(45), now]) as [RiskScore, RiskScore, RiskScore];
    const ids = (reasons: { kind: string }[]): string[] =>
      reasons.map((reason) => ('signal' in reason ? (reason as { signal: { id: string } }).signal.id : reason.kind));
    expect(ids(whatChanged(open, settled).came)).toEqual(['complaintPutRight']);
    expect(ids(whatChanged(open, settled).went)).toEqual(['complaint']);
    const later = whatChanged(settled, today);
    expect(ids(later.came).toSorted()).toEqual(['complaint', 'repeatedComplaint']);
    expect(later.moved.every(({ before, now: after }) => before.points !== after.points)).toBe(true);
    expect(whatChanged(today, today)).toEqual({ came: [], went: [], moved: [] });
    // Another case is still the complaint.
    expect(ids(whatChanged(open, today).went)).toEqual([]);
  });
});
