import { afterEach, describe, expect, it } from 'vitest';
import { ownHostId } from '../customers/history.ts';
import type { JournalEntry, OutcomeKind } from '../journal/journal.ts';
import type { Loss, RiskScore } from '../scoring/score.ts';
import { openComplaintCase } from './draft-follow-ups.ts';
import type { FollowUp } from './follow-up.ts';
import { complaintsWithoutCase, lostOnOf, soldOnOf } from './occasions.ts';

const ownZone = process.env['TZ'];
afterEach(() => {
  if (ownZone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = ownZone;
});
const zones = ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Tehran'];
const dayMs = 86_400_000;
const dayOf = (text: string): number => Date.parse(`${text}T00:00:00Z`) / dayMs;
const scored = (loss: Partial<Loss> | null, reasons: unknown[] = []): { score: RiskScore } => ({
  score: { kind: 'scored', loss, reasons } as never,
});
const contractEnded = scored({ kind: 'contract', endedDay: dayOf('2026-10-01') });
const outcome = (kind: OutcomeKind, on: string): JournalEntry => ({
  kind: 'outcome',
  id: `outcome-${on}`,
  customerId: 'c',
  at: Date.parse(`${on}T12:00:00Z`),
  outcome: kind,
});

describe('when a customer left', () => {
  it('is the day on which the contract ended, in every time zone', () => {
    for (const zone of zones) {
      process.env['TZ'] = zone;
      expect([zone, lostOnOf({ ...contractEnded, journal: [], followUps: [] })]).toEqual([zone, '2026-10-01']);
    }
  });

  it('is what the newest outcome says, in whatever order they come', () => {
    const left = outcome('left', '2024-03-05');
    const back = outcome('wonBack', '2025-01-10');
    expect(lostOnOf({ ...scored(null), journal: [left], followUps: [] })).toBe('2024-03-05');
    expect(lostOnOf({ ...scored(null), journal: [left, back], followUps: [] })).toBeNull();
    expect(lostOnOf({ ...scored(null), journal: [back, left], followUps: [] })).toBeNull();
    expect(lostOnOf({ ...scored(null), journal: [outcome('left', '2026-02-02'), back, left], followUps: [] })).toBe('2026-02-02');
  });

  it('is the first that is known since they were here last, for it is written down later than it was', () => {
    // Marked as left, and once more when a plan was given up.
    const twice = [
      outcome('left', '2026-11-20'),
      outcome('left', '2026-10-10'),
      outcome('stayed', '2025-01-10'),
      outcome('left', '2024-01-10'),
    ];
    expect(lostOnOf({ ...scored(null), journal: twice, followUps: [] })).toBe('2026-10-10');
    expect(lostOnOf({ ...contractEnded, journal: twice, followUps: [] })).toBe('2026-10-01');
    const plan = (over: object) => ({ kind: 'winBackPlan', state: 'letGo', lostOn: '2025-06-10', ...over }) as FollowUp;
    expect(lostOnOf({ ...scored(null), journal: twice, followUps: [plan({}), plan({ lostOn: null })] })).toBe('2025-06-10');
    expect(lostOnOf({ ...scored(null), journal: twice, followUps: [plan({ lostOn: '2024-02-02' }), plan({ state: 'wonBack' })] })).toBe(
      '2026-10-10',
    );
    expect(lostOnOf({ ...scored(null), journal: [], followUps: [plan({})] })).toBeNull();
  });

  it('is nothing for whoever came back or stayed after the contract had ended', () => {
    expect(lostOnOf({ ...contractEnded, journal: [outcome('wonBack', '2026-11-02')], followUps: [] })).toBeNull();
    expect(lostOnOf({ ...contractEnded, journal: [outcome('stayed', '2026-02-02')], followUps: [] })).toBe('2026-10-01');
    expect(lostOnOf({ score: { kind: 'unknown', seen: { messages: 0, orders: 0, facts: 0 } }, journal: [], followUps: [] })).toBeNull();
  });
});

it('counts from the last order of the last 60 days, in every time zone', () => {
  const sold = (on: string) => scored({ kind: 'shop', lastOrderDay: dayOf(on) });
  for (const zone of zones) {
    process.env['TZ'] = zone;
    expect(soldOnOf(sold('2026-11-20'), '2026-11-23')).toBe('2026-11-20');
    expect(soldOnOf(sold('2026-09-24'), '2026-11-23')).toBe('2026-09-24');
    expect(soldOnOf(sold('2026-09-23'), '2026-11-23')).toBeNull();
  }
  expect(soldOnOf(contractEnded, '2026-11-23')).toBeNull();
});

describe('complaints without a case', () => {
  const at = Date.UTC(2026, 10, 20);
  const complaint = (key: string, hostId: string, when = at) => ({
    kind: 'signal',
    points: 12,
    signal: { id: 'complaint', key, at: when, evidence: { quote: 'Late again', source: { hostId }, params: {} } },
  });
  const workingTime = { weekend: [6, 0], startMinute: 540, endMinute: 1080, holidaySets: [], daysOff: [] };
  const base = { id: 'case-1111', customerId: 'c', now: at, today: '2026-11-20', owner: '', workingTime };
  const ours = openComplaintCase({ ...base, about: 'Late', complainedAt: at });
  const keysOf = (reasons: unknown[], followUps: Parameters<typeof complaintsWithoutCase>[1]) =>
    complaintsWithoutCase(scored(null, reasons), followUps).map(({ signal }) => signal.key);

  it('are those that pages tell, until one is opened for them', () => {
    const reasons = [complaint('mail:7', 'roundcube'), complaint('ticket:3', 'crm', at - dayMs), { kind: 'startingPoint', points: 40 }];
    expect(keysOf(reasons, [])).toEqual(['mail:7', 'ticket:3']);
    expect(keysOf(reasons, [ours])).toEqual(['ticket:3']);
    expect(keysOf([{ ...complaint('mail:7', 'roundcube'), points: -1 }], [])).toEqual([]);
  });

  it('are never cases of our own: given up they are told from another day, and a removed one is still in the score', () => {
    const givenUp = [complaint('case:case-1111', ownHostId, at + 9 * dayMs)];
    expect(keysOf(givenUp, [{ ...ours, state: 'notPutRight', stateAt: at + 9 * dayMs }])).toEqual([]);
    expect(keysOf([complaint('case:case-1111', ownHostId)], [])).toEqual([]);
  });
});
