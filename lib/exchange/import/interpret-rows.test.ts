import { describe, expect, it } from 'vitest';
import { createInterpreter } from './interpret-rows.ts';
import { keptProblemsPerReason, type ColumnChoice, type ColumnMeaning, type ImportKind, type RowOptions, type TableCell } from './types.ts';

const now = Date.UTC(2026, 10, 22);
const day = (text: string) => Date.parse(text) / 86_400_000;
const column = (meaning: ColumnMeaning | null): ColumnChoice => ({ meaning, dateOrder: 'dayFirst', calendar: 'gregorian', decimal: '.' });
const usual: RowOptions = { linesOfOneOrder: false, skipIdenticalRows: false, currency: null, rowsAreCustomers: false };
function run(kind: ImportKind, meanings: (ColumnMeaning | null)[], rows: TableCell[][], options: Partial<RowOptions> = {}) {
  const interpreter = createInterpreter({ kind, columns: meanings.map(column), options: { ...usual, ...options }, now });
  interpreter.take(rows.map((cells, i) => ({ line: i + 2, cells })));
  return interpreter.finish();
}
const told = ({ problems }: ReturnType<typeof run>) =>
  problems.map(({ line, reason, isRowSkipped, otherLine }) => [line, reason, isRowSkipped, otherLine]);

describe('orders', () => {
  const meanings: ColumnMeaning[] = ['customerCode', 'orderDate', 'amount', 'orderNumber'];

  it('come as columns, each with its customer', () => {
    const result = run('orders', meanings, [
      ['C1', '2024-01-05', '12.50', 'A1'],
      ['C2', '06.01.2024', '-3', 'A2'],
      [' C1 ', '2024-02-07', '', ''],
    ]);
    expect(result.customers.map(({ code, line }) => [code, line])).toEqual([
      ['C1', 2],
      ['C2', 3],
    ]);
    const { customers, days, amounts, lines, numbers } = result.orders!;
    expect([...customers]).toEqual([0, 1, 0]);
    expect([...days]).toEqual([day('2024-01-05'), day('2024-01-06'), day('2024-02-07')]);
    expect([...amounts]).toEqual([12.5, -3, Number.NaN]);
    expect([...lines]).toEqual([2, 3, 4]);
    expect(numbers).toEqual(['A1', 'A2', '']);
    expect(result.counts).toEqual({ rows: 3, customers: 2, orders: 3, contracts: 0, refunds: 1, addedLines: 0, skippedRows: 0 });
    expect([result.firstDay, result.lastDay]).toEqual([day('2024-01-05'), day('2024-02-07')]);
    expect(result.contracts).toEqual([]);
  });

  it('tell every bad row, with its line, column and reason', () => {
    const result = run('orders', meanings, [
      ['', '2024-01-05', '1', 'A1'],
      ['C1', '', '1', 'A2'],
      ['C1', '31.02.2024', '1', 'A3'],
      ['C1', '2030-01-01', '1', 'A4'],
      ['C1', '2024-01-05', 'twelve', 'A5'],
      ['Total', '2024-01-05', '900', 'A6'],
      ['C1', '2024-01-05'],
    ]);
    expect(told(result)).toEqual([
      [2, 'noCustomer', true, null],
      [3, 'noDate', true, null],
      [4, 'badDate', true, null],
      [5, 'futureDate', true, null],
      [6, 'badAmount', false, null],
      [7, 'noCustomer', true, null],
    ]);
    expect(result.problems[2]).toMatchObject({ column: 1, value: '31.02.2024' });
    expect(result.counts).toMatchObject({ rows: 7, orders: 2, skippedRows: 5 });
  });

  it('keep a thousand problems of a kind and count all, and cut their values', () => {
    const result = run(
      'orders',
      meanings,
      Array.from({ length: keptProblemsPerReason + 5 }, () => ['C1', 'x'.repeat(200), '1', '']),
    );
    expect(result.problems).toHaveLength(keptProblemsPerReason);
    expect(result.problems[0]!.value).toHaveLength(80);
    expect(result.problemCounts).toEqual({ badDate: keptProblemsPerReason + 5 });
  });

  it('count once for a number that comes again, of one customer', () => {
    const result = run('orders', meanings, [
      ['C1', '2024-01-05', '10', 'A1'],
      ['C1', '2024-01-05', '10', 'A1'],
      ['C2', '2024-01-05', '10', 'A1'],
      ['C1', '2024-01-05', '', 'A1'],
    ]);
    expect(told(result)).toEqual([[3, 'duplicateOrder', true, 2]]);
    expect(result.counts).toMatchObject({ orders: 2, addedLines: 1, skippedRows: 1 });
  });

  it('add the lines of one order up, by quantity and price', () => {
    const result = run(
      'orders',
      ['customerCode', 'orderDate', 'quantity', 'unitPrice', 'orderNumber'],
      [
        [17_850, '12.01.2010 8:26', '6', '2.55', '536365'],
        [17_850, '12.01.2010 8:26', '6', '3.39', '536365'],
        ['17850.0', '13.01.2010', '-1', '27.5', 'C536379'],
        [17_850, '12.01.2010 8:26', '', '0.1', '536365'],
      ],
      { linesOfOneOrder: true },
    );
    expect([...result.orders!.amounts]).toEqual([35.74, -27.5]);
    expect(result.counts).toMatchObject({ customers: 1, orders: 2, addedLines: 2, refunds: 1 });
  });

  it('tell rows that are word for word the same, and leave them out on demand', () => {
    const rows = [
      ['C1', '2024-01-05', '10', ''],
      ['C1', '2024-01-05', '10', ''],
      ['C1', '2024-01-05', '1', '0'],
    ];
    expect(told(run('orders', meanings, rows))).toEqual([[3, 'identicalRow', false, 2]]);
    expect(run('orders', meanings, rows).counts.orders).toBe(3);
    expect(run('orders', meanings, rows, { skipIdenticalRows: true }).counts).toMatchObject({ orders: 2, skippedRows: 1 });
  });

  it('have one currency; toman are rial times ten', () => {
    const withCurrency: ColumnMeaning[] = [...meanings, 'currency'];
    const rows = [
      ['C1', '2024-01-05', '10', '1', 'EUR'],
      ['C1', '2024-01-06', '$5', '2', ''],
      ['C1', '2024-01-07', '7', '3', ''],
    ];
    const result = run('orders', withCurrency, rows);
    expect([result.currency, ...result.orders!.amounts]).toEqual(['EUR', 10, Number.NaN, 7]);
    expect(told(result)).toEqual([[3, 'otherCurrency', false, null]]);
    const persian = run(
      'orders',
      withCurrency,
      [
        ['C1', '1402/10/15', '۱۰۰', '1', ''],
        ['C1', '1402/10/16', '100 ریال', '2', ''],
        ['C1', '1402/10/17', '100', '3', 'تومان'],
        ['C1', '1402/10/18', '۱۰۰ تومان', '4', ''],
      ],
      { currency: 'IRT' },
    );
    expect([persian.currency, ...persian.orders!.amounts]).toEqual(['IRR', 1000, 100, 1000, 1000]);
  });

  it('that were cancelled are none', () => {
    const result = run(
      'orders',
      [...meanings, 'orderStatus'],
      [
        ['C1', '2024-01-05', '10', 'A1', 'completed'],
        ['C1', '2024-01-06', '10', 'A2', 'Cancelled'],
      ],
    );
    expect(told(result)).toEqual([[3, 'cancelledOrder', true, null]]);
    expect(result.counts.orders).toBe(1);
  });

  it('need a customer and a date among the columns', () => {
    expect(() => run('orders', ['orderDate', 'amount'], [])).toThrow(expect.objectContaining({ reason: 'noCustomerColumn' }));
    expect(() => run('orders', ['customerCode', 'amount'], [])).toThrow(expect.objectContaining({ reason: 'noDateColumn' }));
    expect(() => run('customers', ['owner'], [])).toThrow(expect.objectContaining({ reason: 'noCustomerColumn' }));
  });

  it('come out the same in whatever portions the rows come', () => {
    const rows = Array.from({ length: 3000 }, (_, i) => ({
      line: i + 2,
      cells: [`C${i % 70}`, `${1 + (i % 28)}.01.2024`, `${i}.25`, i % 3 === 0 ? '' : `A${i % 900}`],
    }));
    const results = [3000, 1, 7].map((portion) => {
      const interpreter = createInterpreter({ kind: 'orders', columns: meanings.map(column), options: usual, now });
      for (let i = 0; i < rows.length; i += portion) interpreter.take(rows.slice(i, i + portion));
      return interpreter.finish();
    });
    expect(results[1]).toEqual(results[0]);
    expect(results[2]).toEqual(results[0]);
    expect(results[0]!.counts.orders).toBeGreaterThan(1000);
  });
});

describe('customers', () => {
  const meanings: ColumnMeaning[] = ['customerCode', 'name', 'company', 'email', 'phone', 'customerSince', 'status', 'leftOn'];

  it('are one by code, then e-mail, then phone; what a row adds is kept, what it contradicts is told', () => {
    const result = run('customers', meanings, [
      ['K1', 'Mina Karimi', 'Aban', 'Mina@Aban.example', '', '2024-01-05', 'active', ''],
      ['K1', 'MINA KARIMI', '', 'm2@aban.example', '+98 912 345 67 89', '', '', ''],
      ['', 'Mina K.', '', 'm2@aban.example', '', '2024-02-05', 'churned', '2024-06-01'],
      ['', '', '', '', '+98 912 345 67 89', '', '', ''],
      ['K2', 'Ivan', '', 'mina@aban.example', '', '', '', ''],
      ['', 'Without anything', '', '', '', '', '', ''],
    ]);
    expect(result.customers.map(({ code, name }) => [code, name])).toEqual([
      ['K1', 'Mina Karimi'],
      ['K2', 'Ivan'],
      [null, 'Without anything'],
    ]);
    expect(result.customers[0]).toMatchObject({
      emails: ['mina@aban.example', 'm2@aban.example'],
      phones: ['+989123456789'],
      company: 'Aban',
      sinceDay: day('2024-01-05'),
      leftDay: day('2024-06-01'),
      hasLeft: false,
    });
    expect(told(result)).toEqual([
      [4, 'conflict', false, 2],
      [4, 'conflict', false, 2],
      [4, 'conflict', false, 2],
    ]);
  });

  it('are one by name and company only in a file without any other key', () => {
    const named = run(
      'customers',
      ['name', 'company'],
      [
        ['Иванов', 'ООО «Луч»'],
        ['Иванов', 'Луч'],
        ['Иванов', 'Весна'],
      ],
    );
    expect(named.customers).toHaveLength(2);
    const keyed = run(
      'customers',
      ['name', 'email'],
      [
        ['Иванов', ''],
        ['Иванов', ''],
      ],
    );
    expect(keyed.customers).toHaveLength(2);
  });

  it('left or stay by a flag, its contrary, a status or a day', () => {
    const left = (meaning: ColumnMeaning, cell: TableCell) =>
      run('customers', ['customerCode', meaning], [['K1', cell]]).customers[0]!.hasLeft;
    expect([left('hasLeft', 'Yes'), left('hasLeft', 0), left('hasLeft', 'ушёл'), left('hasLeft', '')]).toEqual([true, false, true, null]);
    expect([left('isActive', 'بله'), left('isActive', 'Нет')]).toEqual([false, true]);
    expect([left('status', 'غیرفعال'), left('status', 'active'), left('status', 'Lead')]).toEqual([true, false, null]);
    expect([left('leftOn', '2024-01-01'), left('leftOn', '2030-01-01')]).toEqual([true, null]);
  });

  it('without any key are one a row where that is agreed', () => {
    const rows = [['gold'], ['gold']];
    expect(run('customers', ['tier'], rows, { rowsAreCustomers: true }).customers.map(({ line, tier }) => [line, tier])).toEqual([
      [2, 'gold'],
      [3, 'gold'],
    ]);
  });

  it('tell contacts and dates that cannot be read, and keep the row', () => {
    const result = run('customers', ['name', 'email', 'phone', 'customerSince'], [['Mina', 'mina at aban', '12', 'soon']]);
    expect(told(result)).toEqual([
      [2, 'badValue', false, null],
      [2, 'badValue', false, null],
      [2, 'badValue', false, null],
    ]);
    expect(result.customers).toHaveLength(1);
  });
});

describe('contracts', () => {
  it('have days, a term, an amount a month and facts', () => {
    const result = run(
      'contracts',
      [
        'customerCode',
        'contractStart',
        'contractEnd',
        'termMonths',
        'monthlyAmount',
        'isAutoRenewed',
        'hasLeft',
        'tenureYears',
        'paysBy',
        'careService',
        'careService',
        'npsAnswer',
        'openComplaintCount',
      ],
      [
        ['K1', '2024-01-01', '2027-01-01', 'One year', '29.85', 'yes', 'No', '2', 'Bank transfer (automatic)', 'Yes', 'No', '9', 'Yes'],
        ['K2', '2024-01-01', '2023-01-01', 'gold', '', 'perhaps', 'Yes', '', '', 'No phone service', 'Fiber', '', ''],
      ],
    );
    expect(result.contracts).toEqual([
      {
        customer: 0,
        line: 2,
        startDay: day('2024-01-01'),
        endDay: day('2027-01-01'),
        cancelledDay: null,
        termMonths: 12,
        amountAMonth: 29.85,
        tenureMonths: 24,
        isAutoRenewed: true,
        hasLeft: false,
        facts: { paysBy: 'automatic', careServices: { taken: 1, offered: 2 }, npsAnswer: 9, openComplaints: 1 },
      },
      {
        customer: 1,
        line: 3,
        startDay: day('2024-01-01'),
        endDay: null,
        cancelledDay: null,
        termMonths: null,
        amountAMonth: null,
        tenureMonths: null,
        isAutoRenewed: null,
        hasLeft: true,
        facts: { careServices: { taken: 1, offered: 2 } },
      },
    ]);
    expect(result.problemCounts).toEqual({ badValue: 2, endBeforeStart: 1 });
    expect(result.customers.map(({ hasLeft }) => hasLeft)).toEqual([false, true]);
  });

  it('turn amounts of a year and of the whole term into one a month', () => {
    const amount = (meanings: ColumnMeaning[], cells: TableCell[]) =>
      run('contracts', ['customerCode', ...meanings], [['K1', ...cells]]).contracts[0]!.amountAMonth;
    expect(amount(['yearlyAmount'], [1200])).toBe(100);
    expect(amount(['termAmount', 'termMonths'], [2400, '24 months'])).toBe(100);
    expect(amount(['termAmount', 'contractStart', 'contractEnd'], [1200, '2024-01-01', '2025-01-01'])).toBe(100);
    expect(amount(['termAmount'], [1200])).toBeNull();
  });

  it('end on the day that the customer left, where nothing else tells', () => {
    const [contract] = run('contracts', ['customerCode', 'contractStart', 'leftOn'], [['K1', '2024-01-01', '2024-06-01']]).contracts;
    expect(contract).toMatchObject({ cancelledDay: day('2024-06-01'), hasLeft: true });
  });

  it('of one customer may be several: who has one left has not left', () => {
    const result = run(
      'contracts',
      ['customerCode', 'status', 'cancelledOn'],
      [
        ['K1', 'cancelled', '2024-01-01'],
        ['K1', 'active', ''],
        ['K2', '', '2024-01-01'],
        ['K2', '', '2024-01-01'],
      ],
    );
    expect(result.contracts.map(({ hasLeft }) => hasLeft)).toEqual([true, false, true, true]);
    expect(result.customers.map(({ hasLeft }) => hasLeft)).toEqual([false, true]);
    expect(told(result)).toEqual([[5, 'identicalRow', false, 4]]);
  });
});
