import { expect, it } from 'vitest';
import type { CustomerHistory, SourcedItem } from '../customers/history.ts';
import { kindOf } from './customer-kind.ts';

const item = (kind: SourcedItem['kind']): SourcedItem => ({
  key: kind,
  kind,
  at: 1,
  place: 'x',
  confidence: 1,
  source: { hostId: 'h', url: '', place: '', observedAt: 1 },
});
const history = (...kinds: SourcedItem['kind'][]): CustomerHistory => ({ facts: {}, items: kinds.map(item), journal: [], imported: null });

it('is what the user says, or what is known: a contract before orders', () => {
  expect(kindOf(history(), { businessKind: 'auto' })).toBe('unknown');
  expect(kindOf(history('message', 'order'), { businessKind: 'auto' })).toBe('shop');
  expect(kindOf(history('order', 'contract'), { businessKind: 'auto' })).toBe('contract');
  expect(kindOf(history('contract'), { businessKind: 'shop' })).toBe('shop');
  const file = { orderDays: Int32Array.of(1), orderAmounts: Float64Array.of(1), contracts: [] };
  expect(kindOf({ ...history(), imported: file }, { businessKind: 'auto' })).toBe('shop');
  const nothing = { startDay: null, endDay: null, cancelledDay: null, hasLeft: null, termMonths: null };
  const contract = { ...nothing, amountAMonth: null, isAutoRenewed: null, tenureMonths: null, facts: { npsAnswer: 7 } };
  // What customers of a shop answered in a survey makes no subscribers of them.
  expect(kindOf({ ...history(), imported: { ...file, contracts: [contract] } }, { businessKind: 'auto' })).toBe('shop');
  const told = { ...contract, tenureMonths: 3 };
  expect(kindOf({ ...history(), imported: { ...file, contracts: [told] } }, { businessKind: 'auto' })).toBe('contract');
});
