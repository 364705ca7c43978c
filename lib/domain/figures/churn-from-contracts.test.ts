import { describe, expect, it } from 'vitest';
import type { ImportedContract } from '../customers/imported-history.ts';
import { churnFromContracts } from './churn-from-contracts.ts';
import { contractSpans } from './contract-spans.ts';

const contract = (given: Partial<ImportedContract>): ImportedContract => ({
  startDay: null,
  endDay: null,
  cancelledDay: null,
  hasLeft: null,
  termMonths: null,
  amountAMonth: null,
  isAutoRenewed: null,
  tenureMonths: null,
  facts: {},
  ...given,
});
const figuresOf = (
  rows: (Partial<ImportedContract> & { customer: number })[],
  periods: { startDay: number; endDay: number }[],
  day = 1000,
) =>
  churnFromContracts(
    contractSpans(
      rows.map(({ customer, ...given }) => ({ customer, contract: contract(given) })),
      1 + Math.max(...rows.map(({ customer }) => customer)),
      day,
    ).spans,
    periods,
  );
const year = { startDay: 365, endDay: 730 };

describe('churnFromContracts', () => {
  it('counts who was there and who is not any more, new ones in neither', () => {
    const [one] = figuresOf(
      [
        { customer: 0, startDay: 0, amountAMonth: 100 },
        { customer: 1, startDay: 0, endDay: 500, amountAMonth: 100 },
        { customer: 2, startDay: 400, amountAMonth: 100 },
        // Came and went within the year.
        { customer: 3, startDay: 400, cancelledDay: 600, amountAMonth: 100 },
      ],
      [year],
    );
    expect(one).toMatchObject({ atStart: 2, lost: { strict: 1, byHalf: 1 }, joined: 1, returned: 0 });
    expect(one!.revenue).toBeCloseTo((100 * (365 + 135 + 330 + 200)) / (365.25 / 12), 6);
  });

  it('loses by half whom a smaller contract keeps', () => {
    const [one] = figuresOf(
      [
        { customer: 0, startDay: 0, endDay: 500, amountAMonth: 100 },
        { customer: 0, startDay: 501, amountAMonth: 49 },
        { customer: 1, startDay: 0, endDay: 500, amountAMonth: 100 },
        { customer: 1, startDay: 501, amountAMonth: 50 },
      ],
      [year],
    );
    expect(one).toMatchObject({ atStart: 2, lost: { strict: 0, byHalf: 1 } });
  });

  it('takes a late renewal for a renewal and a year without a contract for a loss and a return', () => {
    const rows = [
      { customer: 0, startDay: 0, endDay: 369 },
      { customer: 0, startDay: 390 },
      { customer: 1, startDay: 0, endDay: 369 },
      { customer: 1, startDay: 600 },
    ];
    const halves = [
      { startDay: 365, endDay: 380 },
      { startDay: 380, endDay: 700 },
    ];
    expect(figuresOf(rows, halves)).toMatchObject([
      { atStart: 2, lost: { strict: 1 } },
      { atStart: 1, lost: { strict: 0 }, returned: 1, revenue: null, unpriced: 3 },
    ]);
  });
});

describe('contractSpans', () => {
  it('knows how long customers stay where a list tells only that', () => {
    const rows = [
      { customer: 0, contract: contract({ tenureMonths: 12, hasLeft: true }) },
      { customer: 1, contract: contract({ tenureMonths: 30, hasLeft: false }) },
    ];
    const { lifetimes, undated, spans } = contractSpans(rows, 2, 1000);
    expect(undated).toEqual({ customers: 1, lost: 1 });
    expect(lifetimes).toEqual([
      { duration: 12, hasEnded: true },
      { duration: 30, hasEnded: false },
    ]);
    expect(spans.map(({ length }) => length)).toEqual([0, 1]);
  });
});
