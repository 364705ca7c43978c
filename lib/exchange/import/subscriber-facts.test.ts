import { describe, expect, it } from 'vitest';
import { createInterpreter } from './interpret-rows.ts';
import type { ColumnMeaning, TableCell } from './types.ts';

const now = Date.UTC(2026, 10, 22);
/** The facts of each row; rows are filled up with the last one to `count`, for in a short list nothing is usual. */
function factsOf(meanings: ColumnMeaning[], rows: TableCell[][], count = rows.length) {
  const interpreter = createInterpreter({
    kind: 'contracts',
    columns: ['customerCode' as const, ...meanings].map((meaning) => ({
      meaning,
      dateOrder: 'dayFirst',
      calendar: 'gregorian',
      decimal: '.',
    })),
    options: { linesOfOneOrder: false, skipIdenticalRows: false, currency: null, rowsAreCustomers: false },
    now,
  });
  const all = Array.from({ length: count }, (_, i) => rows[i] ?? rows.at(-1)!);
  interpreter.take(all.map((cells, i) => ({ line: i + 2, cells: [`C${i}`, ...cells] })));
  const { contracts, problemCounts } = interpreter.finish();
  return { facts: contracts.slice(0, rows.length).map((one) => one.facts), contracts, problemCounts };
}

describe('facts of a row', () => {
  it('are how they pay, whom they share it with, and what went wrong', () => {
    const { facts } = factsOf(
      [
        'paysBy',
        'isPaperless',
        'householdMember',
        'householdMember',
        'failedPaymentCount',
        'hasDowngraded',
        'cameByReferral',
        'monthsToEnd',
      ],
      [['Electronic check', 'Yes', 'Yes', '2', '1', '0', '3', '0.5']],
    );
    expect(facts).toEqual([
      {
        paysBy: 'online',
        isPaperless: true,
        userCount: 3,
        failedPayments: 1,
        hasDowngraded: false,
        cameByReferral: true,
        monthsToTermEnd: 0.5,
      },
    ]);
  });

  it('count care against what the plan can have', () => {
    const { facts } = factsOf(
      ['careService', 'careService'],
      [
        ['Yes', 'No'],
        ['No internet service', 'No internet service'],
        ['Gold', ''],
      ],
    );
    expect(facts).toEqual([{ careServices: { taken: 1, offered: 2 } }, {}, { careServices: { taken: 1, offered: 2 } }]);
  });

  it('are left out, and told, where a cell does not fit', () => {
    const { facts, problemCounts } = factsOf(['isPaperless', 'npsAnswer', 'supportCallCount', 'usage'], [['perhaps', '11', 'many', '-']]);
    expect(facts).toEqual([{}]);
    expect(problemCounts).toEqual({ badValue: 2 });
  });

  it('take a customer who is one since a day for a subscriber since then', () => {
    expect(factsOf(['customerSince'], [['2025-01-01']]).contracts[0]).toMatchObject({ startDay: Date.parse('2025-01-01') / 86_400_000 });
    const { contracts } = factsOf(['customerSince', 'contractEnd'], [['2025-11-22', '2027-01-01']]);
    expect(contracts[0]!.startDay).toBeNull();
    expect(contracts[0]!.tenureMonths).toBeCloseTo(12, 1);
  });
});

describe('facts beside the other rows', () => {
  it('are use over the own usual and over the median', () => {
    const { facts } = factsOf(
      ['usage', 'usualUsage'],
      [
        ['50', '100'],
        ['0', '80'],
        ['100', '100'],
      ],
      12,
    );
    expect(facts).toEqual([
      { usageOverUsual: 0.5, usageOverMedian: 0.5 },
      { usageOverUsual: 0, usageOverMedian: 0.25 },
      { usageOverUsual: 1, usageOverMedian: 1 },
    ]);
  });

  it('join several measures of use, each against its own median', () => {
    const { facts } = factsOf(
      ['usage', 'usage'],
      [
        ['5', '100'],
        ['', '50'],
        ['20', '100'],
      ],
      12,
    );
    expect(facts.map(({ usageOverMedian }) => usageOverMedian)).toEqual([0.5, 0.5, 1]);
    expect(facts[0]!.usageOverUsual).toBeUndefined();
  });

  it('tell a change as a share or in percent, by the whole column', () => {
    expect(factsOf(['usageChange'], [['0.7'], ['1.2']]).facts.map(({ usageOverUsual }) => usageOverUsual)).toEqual([0.7, 1.2]);
    expect(factsOf(['usageChange'], [['-30%'], ['20']]).facts.map(({ usageOverUsual }) => usageOverUsual)).toEqual([0.7, 1.2]);
  });

  it('are how long it was not used, as of the day that the list was drawn up', () => {
    const old = factsOf(['lastUse'], [['2020-01-31'], ['2020-01-05'], ['2020-01-29']], 12).facts;
    expect(old.map(({ idleOverMedian }) => idleOverMedian)).toEqual([0.778, 3.667, 1]);
    expect(factsOf(['idleMonths'], [['3'], ['1']], 12).facts[0]!.idleOverMedian).toBeCloseTo((91.3 + 7) / (30.4 + 7), 2);
    // In a short list nothing is usual.
    expect(factsOf(['lastUse'], [['2020-01-31'], ['2020-01-05']]).facts).toEqual([{}, {}]);
  });

  it('bring satisfaction to five', () => {
    const csat = (...answers: string[]) =>
      factsOf(
        ['csatAnswer'],
        answers.map((one) => [one]),
      ).facts.map(({ csatAnswer }) => csatAnswer);
    expect(csat('1', '4.6', '5')).toEqual([1, 5, 5]);
    expect(csat('0', '7', '10')).toEqual([1, 4, 5]);
    expect(csat('20', '95')).toEqual([1, 5]);
  });
});
