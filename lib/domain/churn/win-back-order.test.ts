import { describe, expect, it } from 'vitest';
import { orderWinBack, type WinBackCandidate } from './win-back-order.ts';

const candidate = (customerId: string, more: Partial<WinBackCandidate> = {}): WinBackCandidate => ({
  customerId,
  probabilityNoOrder: 0.8,
  orderAmount: 100,
  marginShare: 0.5,
  contactCost: 4,
  hasOpenComplaint: false,
  ...more,
});

describe('whom to win back first', () => {
  it('goes by what a contact can bring, among those at risk', () => {
    const candidates = [
      candidate('b'),
      candidate('a'),
      candidate('much', { orderAmount: 900 }),
      candidate('safe', { probabilityNoOrder: 0.2, orderAmount: 5000 }),
      candidate('gone', { probabilityNoOrder: 0.95 }),
    ];
    const { ranked } = orderWinBack(candidates, 0.5);
    expect(ranked.map(({ customerId }) => customerId)).toEqual(['much', 'a', 'b']);
    expect(ranked[1]!.value).toBeCloseTo(0.2 * 50 - 4, 12);
    expect(orderWinBack(candidates.toReversed(), 0.5)).toEqual(orderWinBack(candidates, 0.5));
  });

  it('puts complaints right first', () => {
    const candidates = [
      candidate('y', { hasOpenComplaint: true }),
      candidate('x', { hasOpenComplaint: true, orderAmount: 1 }),
      candidate('a'),
    ];
    const { ranked, complaintFirst } = orderWinBack(candidates, 0.5);
    expect(ranked.map(({ customerId }) => customerId)).toEqual(['a']);
    expect(complaintFirst).toEqual(['x', 'y']);
  });
});
