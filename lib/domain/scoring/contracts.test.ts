import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CustomerHistory, SourcedItem } from '../customers/history.ts';
import type { ImportedContract } from '../customers/imported-history.ts';
import { contractAt, contractsOf, renewalsWithin, toldEndOf } from './contracts.ts';

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000;
const today = day('2026-03-02');
const contract = (more: Partial<ImportedContract>): ImportedContract => ({
  startDay: null,
  endDay: null,
  cancelledDay: null,
  hasLeft: null,
  termMonths: null,
  amountAMonth: null,
  isAutoRenewed: null,
  tenureMonths: null,
  facts: {},
  ...more,
});
const yearly = { startDay: day('2023-06-30'), termMonths: 12 };

describe('contractAt', () => {
  it.each([
    ['a running term', contract({ startDay: day('2025-06-15'), endDay: day('2026-06-15') }), [true, '2026-06-15', 12, 0]],
    ['an open-ended one', contract(yearly), [true, '2026-06-30', 12, 2]],
    ['a monthly one, at the last of the month', contract({ startDay: day('2025-12-31'), termMonths: 1 }), [true, '2026-03-31', 1, 2]],
    ['one that renews itself', contract({ ...yearly, endDay: day('2024-06-30'), isAutoRenewed: true }), [true, '2026-06-30', 12, 2]],
    ['one told to be there still', contract({ endDay: day('2026-01-31'), termMonths: 3, hasLeft: false }), [true, '2026-04-30', 3, null]],
    ['how long it has lasted, and no day', contract({ tenureMonths: 20, termMonths: 12 }), [true, '2026-07-01', 12, 1]],
    ['a past end', contract({ startDay: day('2024-02-01'), endDay: day('2025-02-01') }), [false, null, 12, 1]],
    ['a cancellation', contract({ ...yearly, cancelledDay: day('2025-06-30') }), [false, null, 12, 2]],
    ['a cancellation to come', contract({ ...yearly, cancelledDay: day('2026-06-30') }), [true, '2026-06-30', 12, 2]],
    ['left, no day told', contract({ tenureMonths: 5, termMonths: 1, hasLeft: true }), [false, null, 1, 5]],
    ['nothing told', contract({}), [true, null, null, null]],
    ['no term in a list that marks who left', contract({ tenureMonths: 7, hasLeft: true }), [false, null, 1, 7]],
  ])('reads %s', (_, given, [isRunning, nextEnd, termMonths, periods]) => {
    const state = contractAt(given, today);
    const shown = state.nextEndDay === null ? null : new Date(state.nextEndDay * 86_400_000).toISOString().slice(0, 10);
    expect([state.isRunning, shown, state.termMonths, state.periods]).toEqual([isRunning, nextEnd, termMonths, periods]);
  });

  it('says when it ended, if that is told', () => {
    expect(contractAt(contract({ endDay: day('2025-02-01') }), today).endedDay).toBe(day('2025-02-01'));
    expect(contractAt(contract({ ...yearly, cancelledDay: day('2025-03-01') }), today).endedDay).toBe(day('2025-03-01'));
    expect(contractAt(contract({ hasLeft: true }), today).endedDay).toBeNull();
    // An end on the very day has not come yet.
    expect(contractAt(contract({ endDay: today }), today)).toMatchObject({ isRunning: true, nextEndDay: today });
  });

  it.each([
    ['a term', contract({ startDay: 19_000, termMonths: 12_000_000 }), 0],
    ['a time it has lasted', contract({ tenureMonths: 1e9, termMonths: 12 }), 1],
    ['a start', contract({ startDay: 100_000_000, termMonths: 12 }), 1],
  ])('knows no next end where %s leaves the calendar', (_, given, renewals) => {
    const state = contractAt(given, today);
    expect(state.nextEndDay).toBeNull();
    expect(renewalsWithin(state, today, 365)).toBe(renewals);
  });

  it('never throws or loops, whatever the list says', () => {
    const anyDay = fc.option(fc.oneof(fc.integer({ min: -800_000, max: 3_000_000 }), fc.constantFrom(today, -99_999_999, 99_999_999)), {
      nil: null,
    });
    const months = fc.option(
      fc.oneof(fc.integer({ min: -5, max: 600 }), fc.double({ noNaN: true, min: 0, max: 40 }), fc.constantFrom(12_000_000, 1e9)),
      { nil: null },
    );
    const any = fc.record({
      startDay: anyDay,
      endDay: anyDay,
      cancelledDay: anyDay,
      hasLeft: fc.constantFrom(null, true, false),
      termMonths: months,
      isAutoRenewed: fc.constantFrom(null, true, false),
      tenureMonths: months,
    });
    fc.assert(
      fc.property(any, (given) => {
        const state = contractAt(contract(given), today);
        expect(state.nextEndDay === null || state.nextEndDay >= today).toBe(true);
        expect(state.periods === null || state.periods >= 0).toBe(true);
        expect(renewalsWithin(state, today, 365) ?? 0).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('renewalsWithin', () => {
  it('counts the ends that the horizon holds', () => {
    const within = (given: Partial<ImportedContract>, days: number): number | null =>
      renewalsWithin(contractAt(contract(given), today), today, days);
    expect(within(yearly, 365)).toBe(1);
    expect(within(yearly, 30)).toBe(0);
    expect(within({ startDay: day('2026-01-15'), termMonths: 1 }, 365)).toBe(12);
    expect(within({ startDay: day('2025-03-20'), endDay: day('2028-03-20') }, 365)).toBe(0);
    expect(within({ endDay: day('2026-05-01') }, 365)).toBe(1);
    expect(within({}, 365)).toBeNull();
  });
});

describe('contractsOf', () => {
  const source = { hostId: 'crm', url: '', place: '', observedAt: today * 86_400_000 };
  const item = (more: Partial<SourcedItem>): SourcedItem => ({
    key: 'k',
    kind: 'contract',
    at: day('2025-05-01') * 86_400_000,
    place: 'x',
    confidence: 1,
    source,
    ...more,
  });
  const history = (items: SourcedItem[], endAt: number | null = null): CustomerHistory => ({
    facts:
      endAt === null
        ? {}
        : { contractEndAt: { field: 'contractEndAt', value: endAt * 86_400_000, text: '', place: '', confidence: 1, source } },
    items,
    journal: [],
    imported: null,
  });

  it('reads contracts on pages by their state and their end', () => {
    const end = day('2026-05-01') * 86_400_000;
    expect(contractsOf(history([item({ state: 'open', endAt: end })]), today)).toMatchObject([
      { isRunning: true, nextEndDay: day('2026-05-01'), termMonths: 12 },
    ]);
    expect(contractsOf(history([item({ state: 'closed', endAt: day('2025-12-01') * 86_400_000 })]), today)).toMatchObject([
      { isRunning: false, endedDay: day('2025-12-01') },
    ]);
    // Shown as running though its end has passed: it runs.
    expect(contractsOf(history([item({ state: 'open', endAt: day('2025-12-01') * 86_400_000 })]), today)[0]!.isRunning).toBe(true);
  });

  it('takes an end that a page tells as a single fact while it lies ahead', () => {
    expect(contractsOf(history([], day('2026-04-15')), today)).toMatchObject([{ isRunning: true, nextEndDay: day('2026-04-15') }]);
    expect(contractsOf(history([], day('2026-01-15')), today)).toEqual([]);
  });
});

it('tells an end that is a day of its own, not that of a month or of a guess', () => {
  expect(toldEndOf(contract({ startDay: day('2025-06-15'), termMonths: 12 }), today)).toBe(day('2026-06-15'));
  expect(toldEndOf(contract({ endDay: day('2026-04-01') }), today)).toBe(day('2026-04-01'));
  expect(toldEndOf(contract({ startDay: day('2025-06-15'), termMonths: 1 }), today)).toBeNull();
  expect(toldEndOf(contract({ tenureMonths: 20, termMonths: 12 }), today)).toBeNull();
});
