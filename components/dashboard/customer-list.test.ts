import { describe, expect, it } from 'vitest';
import type { CustomerId } from '../../lib/domain/customers/customer.ts';
import type { Band, Reason, RiskScore } from '../../lib/domain/scoring/score.ts';
import type { CustomerSummary } from '../../lib/domain/views.ts';
import { pageOf, strongestReason } from './customer-list.ts';

const signal = (points: number, url = 'https://crm.example/1'): Reason => ({
  kind: 'signal',
  points,
  group: 'service',
  signal: {
    id: 'complaint',
    key: 'case-1',
    at: 0,
    intensity: 1,
    confidence: 1,
    decays: false,
    evidence: { quote: null, source: { hostId: 'crm', url, place: 'Mail', observedAt: 0 }, params: { days: 2 } },
  },
});
const scored = (score: number, band: Band, reasons: Reason[] = []): RiskScore => ({
  kind: 'scored',
  customerKind: 'unknown',
  loss: null,
  score,
  band,
  confidence: 'high',
  interval: { low: score, high: score },
  reasons,
});
const customer = (name: string, score: RiskScore, company: string | null = null): CustomerSummary => ({
  id: name as CustomerId,
  name,
  company,
  score,
});
const unknown: RiskScore = { kind: 'unknown', seen: { messages: 0, orders: 0, facts: 1 } };

describe('strongestReason', () => {
  it('is what raises the risk most, not the starting point', () => {
    const reasons = [{ kind: 'startingPoint' as const, points: 40 }, signal(-30), signal(5), signal(9)];
    expect(strongestReason(customer('A', scored(24, 'watch', reasons)))?.points).toBe(9);
  });
  it('is what lowers it where nothing raises it, and nothing where there is nothing', () => {
    expect(strongestReason(customer('A', scored(2, 'low', [{ kind: 'startingPoint', points: 5 }, signal(-3)])))?.points).toBe(-3);
    expect(strongestReason(customer('A', scored(5, 'low', [{ kind: 'startingPoint', points: 5 }, signal(0)])))).toBeNull();
    expect(strongestReason(customer('A', unknown))).toBeNull();
  });
});

describe('pageOf', () => {
  it('gives web addresses only', () => {
    expect(pageOf(signal(1))).toBe('https://crm.example/1');
    expect(pageOf(signal(1, 'javascript:alert(1)'))).toBeNull();
    expect(pageOf(signal(1, 'https://'))).toBeNull();
    expect(pageOf({ kind: 'floor', points: 3, floor: 85, why: 'writtenCancellation', at: null })).toBeNull();
  });
});
