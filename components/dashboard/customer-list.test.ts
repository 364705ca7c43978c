import { describe, expect, it } from 'vitest';
import type { CustomerId } from '../../lib/domain/customers/customer.ts';
import type { Band, Reason, RiskScore } from '../../lib/domain/scoring/score.ts';
import type { CustomerSummary } from '../../lib/domain/views.ts';
import { countByBand, filterRows, foldForSearch, listByRisk, pageOf, strongestReason } from './customer-list.ts';

const signal = (points: number, url = 'https://crm.example/1'): Reason => ({
  kind: 'signal',
  points,
  group: 'service',
  signal: {
    id: 'complaint',
    at: 0,
    intensity: 1,
    confidence: 1,
    decays: false,
    evidence: { quote: null, source: { hostId: 'crm', url, place: 'Mail', observedAt: 0 }, params: { days: 2 } },
  },
});
const scored = (score: number, band: Band, reasons: Reason[] = []): RiskScore => ({
  kind: 'scored',
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

describe('listByRisk', () => {
  it('puts the highest risk first, equal ones by name, those without a score last', () => {
    const rows = listByRisk([
      customer('D', unknown),
      customer('C', scored(12, 'low')),
      customer('B', scored(80, 'critical')),
      customer('A', scored(12, 'low')),
      customer('E', scored(0, 'low')),
    ]);
    expect(rows.map((row) => row.customer.name)).toEqual(['B', 'A', 'C', 'E', 'D']);
    expect(countByBand(rows)).toEqual({ critical: 1, high: 0, watch: 0, low: 3, unknown: 1 });
  });
});

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

describe('filterRows', () => {
  const rows = listByRisk([
    customer('علی كریمی', scored(80, 'critical'), 'می‌خواهم'),
    customer('Пётр', scored(20, 'watch'), 'Луч 7'),
    customer('Ana', unknown),
  ]);
  const wordsOf = ({ customer: c }: { customer: CustomerSummary }) => `${c.name} ${c.company ?? ''}`;
  const names = (search: string, band: 'watch' | 'critical' | null = null) =>
    filterRows(rows, { band, search, wordsOf }).map((row) => row.customer.name);

  it('finds letters however they are typed, all words wanted', () => {
    expect(names('کريمی میخواهم')).toEqual(['علی كریمی']);
    expect(names('петр ۷')).toEqual(['Пётр']);
    expect(names('ANA')).toEqual(['Ana']);
    expect(names('петр ana')).toEqual([]);
  });
  it('shows all without a search, and one band when asked', () => {
    expect(names('  ')).toHaveLength(3);
    expect(names('', 'watch')).toEqual(['Пётр']);
  });
  it('takes signs of patterns for plain letters', () => {
    expect(names('.*')).toEqual([]);
    expect(foldForSearch('Ёлка ١٢۳')).toBe('елка 123');
  });
});

describe('pageOf', () => {
  it('gives web addresses only', () => {
    expect(pageOf(signal(1))).toBe('https://crm.example/1');
    expect(pageOf(signal(1, 'javascript:alert(1)'))).toBeNull();
    expect(pageOf(signal(1, 'https://'))).toBeNull();
    expect(pageOf({ kind: 'floor', points: 3, floor: 85 })).toBeNull();
  });
});
