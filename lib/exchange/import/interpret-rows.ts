import { createDayReader, createMoneyReader, type DayReader } from './cell-values.ts';
import { isCancelledOrder, readCurrency, readFlag, readHasLeft, readIsAutomatic, readTermMonths } from './cell-words.ts';
import { createCustomerCollection } from './collect-customers.ts';
import { createKeyTable } from './key-table.ts';
import { createFactReader } from './subscriber-facts.ts';
import {
  ImportFailure,
  keptProblemsPerReason,
  type ColumnMeaning,
  type ImportCounts,
  type ImportedContract,
  type ImportedCustomer,
  type ImportedOrders,
  type ImportPlan,
  type ImportResult,
  type ProblemReason,
  type RowProblem,
  type TableCell,
  type TableRow,
} from './types.ts';

const dayMs = 86_400_000;
const monthDays = 30.4375;

export type Interpreter = {
  /** Takes the next rows below the heading, in the order of the file. */
  take: (rows: readonly TableRow[]) => void;
  counts: Readonly<ImportCounts>;
  finish: () => Omit<ImportResult, 'hash' | 'bytes'>;
};

/** Typed columns that grow: no object for an order. */
function createOrderColumns() {
  let room = 1024;
  let length = 0;
  let customers = new Uint32Array(room);
  let days = new Int32Array(room);
  let amounts = new Float64Array(room);
  let lines = new Uint32Array(room);
  const numbers: string[] = [];
  let hasNumbers = false;
  const grown = <T extends Uint32Array | Int32Array | Float64Array>(from: T, to: T): T => {
    to.set(from);
    return to;
  };
  return {
    add(customer: number, day: number, amount: number, line: number, number: string): number {
      if (length === room) {
        room *= 2;
        customers = grown(customers, new Uint32Array(room));
        days = grown(days, new Int32Array(room));
        amounts = grown(amounts, new Float64Array(room));
        lines = grown(lines, new Uint32Array(room));
      }
      customers[length] = customer;
      days[length] = day;
      amounts[length] = amount;
      lines[length] = line;
      numbers.push(number);
      hasNumbers ||= number !== '';
      return length++;
    },
    addAmount(place: number, amount: number): void {
      const before = amounts[place]!;
      // Cents added many times must not show as 0.30000000000000004.
      if (Number.isNaN(before)) amounts[place] = amount;
      else if (!Number.isNaN(amount)) amounts[place] = Math.round((before + amount) * 1e6) / 1e6;
    },
    lineOf: (place: number) => lines[place]!,
    nextPlace: () => length,
    finish: (): ImportedOrders => ({
      customers: customers.slice(0, length),
      days: days.slice(0, length),
      amounts: amounts.slice(0, length),
      lines: lines.slice(0, length),
      numbers: hasNumbers ? numbers : null,
    }),
  };
}

const isEmpty = (cell: TableCell) => typeof cell === 'string' && /^[\s\-–—]*$/u.test(cell);

/**
 * Turns rows into customers, orders and contracts as the plan says. Pure but for what it gathers; the same rows in
 * other portions give the same result. ImportFailure where the plan lacks a column that its kind needs.
 */
export function createInterpreter({ kind, columns, options, now }: Omit<ImportPlan, 'table'>): Interpreter {
  const placesOf = (meaning: ColumnMeaning) => columns.flatMap((column, i) => (column.meaning === meaning ? [i] : []));
  const placeOf = (meaning: ColumnMeaning) => placesOf(meaning)[0] ?? -1;
  const keyMeanings: readonly ColumnMeaning[] = ['customerCode', 'email', 'phone', 'name', 'firstName', 'lastName', 'company'];
  const rowsAreCustomers = options.rowsAreCustomers && kind !== 'orders';
  if (!rowsAreCustomers && keyMeanings.every((meaning) => placeOf(meaning) < 0)) throw new ImportFailure('noCustomerColumn');
  if (kind === 'orders' && placeOf('orderDate') < 0) throw new ImportFailure('noDateColumn');

  const today = Math.floor(now / dayMs) + 1;
  const dayReaders: DayReader[] = columns.map((column) => createDayReader(column, now));
  const moneyReaders = columns.map(({ decimal }) => createMoneyReader(decimal));

  const problems = new Map<ProblemReason, RowProblem[]>();
  const problemCounts: Partial<Record<ProblemReason, number>> = {};
  const counts: ImportCounts = { rows: 0, customers: 0, orders: 0, contracts: 0, refunds: 0, addedLines: 0, skippedRows: 0 };
  let firstDay = Infinity;
  let lastDay = -Infinity;
  const seeDay = (day: number | null) => {
    if (day === null || day > today) return;
    if (day < firstDay) firstDay = day;
    if (day > lastDay) lastDay = day;
  };

  function report(
    line: number,
    column: number | null,
    value: TableCell,
    reason: ProblemReason,
    isRowSkipped: boolean,
    otherLine: number | null = null,
  ): void {
    problemCounts[reason] = (problemCounts[reason] ?? 0) + 1;
    if (isRowSkipped) counts.skippedRows++;
    const kept = problems.get(reason) ?? [];
    problems.set(reason, kept);
    if (kept.length < keptProblemsPerReason)
      kept.push({ line, column, value: String(value).slice(0, 80), reason, isRowSkipped, otherLine });
  }

  const collection = createCustomerCollection(columns, kind, rowsAreCustomers, (line, column, value, reason, otherLine) =>
    report(line, column, value, reason, false, otherLine),
  );
  const seenRows = createKeyTable();
  const seenOrders = createKeyTable();
  const orders = createOrderColumns();
  const contracts: ImportedContract[] = [];

  let currency = options.currency === 'IRT' ? 'IRR' : options.currency;
  const plainFactor = options.currency === 'IRT' ? 10 : 1;
  const currencyPlace = placeOf('currency');
  const currencies = new Map<TableCell, string | null>();
  const currencyIn = (row: TableRow): string | null => {
    if (currencyPlace < 0) return null;
    const cell = row.cells[currencyPlace] ?? '';
    let code = currencies.get(cell);
    if (code === undefined) {
      code = isEmpty(cell) ? null : readCurrency(String(cell));
      if (currencies.size < 10_000) currencies.set(cell, code);
    }
    return code;
  };

  /** The amount in the file's currency; NaN where the cell is empty, unreadable or in another. */
  function amountAt(row: TableRow, place: number): number {
    const cell = row.cells[place] ?? '';
    if (cell === '') return NaN;
    const money = moneyReaders[place]!(cell);
    if (money === null) {
      if (!isEmpty(cell)) report(row.line, place, cell, 'badAmount', false);
      return NaN;
    }
    const own = money.currency ?? currencyIn(row);
    if (own === null) return money.value * plainFactor;
    // Cells with the word come as rial already; the word in a column of its own does not.
    const value = own === 'IRT' ? money.value * 10 : money.value;
    const code = own === 'IRT' ? 'IRR' : own;
    currency ??= code;
    if (code === currency) return value;
    report(row.line, place, cell, 'otherCurrency', false);
    return NaN;
  }

  const dayAt = (row: TableRow, place: number): number | null => {
    const cell = place < 0 ? '' : (row.cells[place] ?? '');
    if (cell === '' || isEmpty(cell)) return null;
    const day = dayReaders[place]!(cell);
    if (day === null && !/^0000-00-00|^0$/u.test(String(cell))) report(row.line, place, cell, 'badValue', false);
    return day;
  };
  const flagAt = (row: TableRow, place: number, read: (text: string) => boolean | null, isStrict: boolean): boolean | null => {
    const cell = place < 0 ? '' : (row.cells[place] ?? '');
    if (cell === '' || isEmpty(cell)) return null;
    const flag = read(String(cell));
    if (flag === null && isStrict) report(row.line, place, cell, 'badValue', false);
    return flag;
  };

  const places = {
    date: placeOf('orderDate'),
    number: placeOf('orderNumber'),
    orderStatus: placeOf('orderStatus'),
    amount: placeOf('amount'),
    quantity: placeOf('quantity'),
    unitPrice: placeOf('unitPrice'),
    since: placeOf('customerSince'),
    left: placeOf('leftOn'),
    lastOrder: placeOf('lastOrder'),
    status: placeOf('status'),
    hasLeft: placeOf('hasLeft'),
    isActive: placeOf('isActive'),
    start: placeOf('contractStart'),
    end: placeOf('contractEnd'),
    cancelled: placeOf('cancelledOn'),
    term: placeOf('termMonths'),
    monthly: placeOf('monthlyAmount'),
    yearly: placeOf('yearlyAmount'),
    whole: placeOf('termAmount'),
    isAutoRenewed: placeOf('isAutoRenewed'),
  };
  const factReader = createFactReader(
    columns.map(({ meaning }) => meaning),
    {
      isEmpty,
      numberAt: (row, place) => {
        const cell = row.cells[place] ?? '';
        return moneyReaders[place]!(typeof cell === 'string' ? cell.replace(/[%٪]/u, '') : cell)?.value ?? null;
      },
      dayAt: (row, place) => dayReaders[place]!(row.cells[place] ?? ''),
      onBadValue: (row, place) => report(row.line, place, row.cells[place] ?? '', 'badValue', false),
    },
  );
  const knownStatuses = new Map<TableCell, boolean>();
  const isCancelled = (cell: TableCell) => {
    let is = knownStatuses.get(cell);
    if (is === undefined) {
      is = isCancelledOrder(String(cell));
      if (knownStatuses.size < 10_000) knownStatuses.set(cell, is);
    }
    return is;
  };

  function orderAmount(row: TableRow): number {
    if (places.amount >= 0) return amountAt(row, places.amount);
    if (places.unitPrice < 0) return NaN;
    const price = amountAt(row, places.unitPrice);
    if (places.quantity < 0) return price;
    const cell = row.cells[places.quantity] ?? '';
    if (cell === '') return price;
    const quantity = moneyReaders[places.quantity]!(cell);
    if (quantity === null) report(row.line, places.quantity, cell, 'badAmount', false);
    return quantity === null ? NaN : Math.round(quantity.value * price * 1e6) / 1e6;
  }

  function takeOrder(row: TableRow): void {
    const { cells, line } = row;
    const dateCell = cells[places.date] ?? '';
    if (places.orderStatus >= 0 && isCancelled(cells[places.orderStatus] ?? '')) {
      report(line, places.orderStatus, cells[places.orderStatus] ?? '', 'cancelledOrder', true);
      return;
    }
    const day = dateCell === '' ? null : dayReaders[places.date]!(dateCell);
    if (day === null) {
      report(line, places.date, dateCell, isEmpty(dateCell) ? 'noDate' : 'badDate', true);
      return;
    }
    if (day > today) {
      report(line, places.date, dateCell, 'futureDate', true);
      return;
    }
    const customer = collection.placeOf(row);
    if (customer < 0) {
      report(line, null, '', 'noCustomer', true);
      return;
    }
    const number =
      places.number < 0
        ? ''
        : String(cells[places.number] ?? '')
            .trim()
            .slice(0, 100);
    const next = orders.nextPlace();
    if (number !== '') {
      const earlier = seenOrders.find([number], null, customer);
      if (earlier < 0) seenOrders.keep(next);
      else {
        // Some programs give the total on an order's first line only.
        const isContinued = places.amount >= 0 && isEmpty(cells[places.amount] ?? '');
        if (options.linesOfOneOrder || isContinued) {
          counts.addedLines++;
          if (!isContinued) orders.addAmount(earlier, orderAmount(row));
        } else report(line, places.number, number, 'duplicateOrder', true, orders.lineOf(earlier));
        return;
      }
    } else {
      const earlier = seenRows.find(cells, null, 0);
      if (earlier < 0) seenRows.keep(next);
      else {
        report(line, null, '', 'identicalRow', options.skipIdenticalRows, orders.lineOf(earlier));
        if (options.skipIdenticalRows) return;
      }
    }
    orders.add(customer, day, orderAmount(row), line, number);
    seeDay(day);
  }

  function tellConflict(row: TableRow, place: number, customer: ImportedCustomer): void {
    if (row.line !== customer.line) report(row.line, place, row.cells[place] ?? '', 'conflict', false, customer.line);
  }

  /** What the row says of the customer themselves. */
  function takeCustomer(row: TableRow, customer: ImportedCustomer): { hasLeft: boolean | null; left: number | null; since: number | null } {
    const pastDay = (place: number) => {
      const day = dayAt(row, place);
      if (day === null || day <= today) return day;
      report(row.line, place, row.cells[place] ?? '', 'badValue', false);
      return null;
    };
    const since = pastDay(places.since);
    if (customer.sinceDay === null) customer.sinceDay = since;
    else if (since !== null && since !== customer.sinceDay) tellConflict(row, places.since, customer);
    const lastOrder = pastDay(places.lastOrder);
    if (lastOrder !== null && lastOrder > (customer.lastOrderDay ?? -Infinity)) customer.lastOrderDay = lastOrder;
    const left = dayAt(row, places.left);
    customer.leftDay ??= left;
    const isActive = flagAt(row, places.isActive, (text) => readFlag(text) ?? notOf(readHasLeft(text)), true);
    const hasLeft =
      flagAt(row, places.hasLeft, (text) => readFlag(text) ?? readHasLeft(text), true) ??
      notOf(isActive) ??
      flagAt(row, places.status, readHasLeft, false) ??
      (left !== null && left <= today ? true : null);
    if (kind === 'customers') {
      if (customer.hasLeft === null) customer.hasLeft = hasLeft;
      else if (hasLeft !== null && hasLeft !== customer.hasLeft) {
        tellConflict(
          row,
          [places.hasLeft, places.isActive, places.status, places.left].find((place) => place >= 0)!,
          customer,
        );
      }
    }
    seeDay(since);
    seeDay(lastOrder);
    seeDay(left);
    return { hasLeft, left, since };
  }

  function takeContract(row: TableRow, at: number, said: ReturnType<typeof takeCustomer>): void {
    const customer = collection.customers[at]!;
    const startDay = dayAt(row, places.start);
    let endDay = dayAt(row, places.end);
    const cancelledDay = dayAt(row, places.cancelled) ?? said.left;
    if (startDay !== null && endDay !== null && endDay < startDay) {
      report(row.line, places.end, row.cells[places.end] ?? '', 'endBeforeStart', false);
      endDay = null;
    }
    const termCell = places.term < 0 ? '' : (row.cells[places.term] ?? '');
    const termMonths = isEmpty(termCell) ? null : readTermMonths(String(termCell));
    if (termMonths === null && !isEmpty(termCell)) report(row.line, places.term, termCell, 'badValue', false);
    const months = termMonths ?? (startDay !== null && endDay !== null ? Math.round((endDay - startDay) / monthDays) : null);
    const perMonth = (place: number, divisor: number | null) => {
      const amount = place < 0 ? NaN : amountAt(row, place);
      return Number.isNaN(amount) || divisor === null || divisor === 0 ? null : amount / divisor;
    };
    const isCancelledNow = cancelledDay !== null && cancelledDay <= today ? true : null;
    const contract: ImportedContract = {
      customer: at,
      line: row.line,
      startDay,
      endDay,
      cancelledDay,
      hasLeft: said.hasLeft ?? isCancelledNow,
      termMonths,
      amountAMonth: perMonth(places.monthly, 1) ?? perMonth(places.yearly, 12) ?? perMonth(places.whole, months),
      isAutoRenewed: flagAt(row, places.isAutoRenewed, (text) => readFlag(text) ?? readIsAutomatic(text), true),
      tenureMonths: null,
      facts: {},
    };
    factReader.take(row, contract);
    // Who is a customer since then has the contract since then, or one before it.
    if (contract.startDay === null && contract.tenureMonths === null && said.since !== null) {
      if (endDay === null) contract.startDay = said.since;
      else contract.tenureMonths = Math.max(0, today - 1 - said.since) / monthDays;
    }
    if (contract.hasLeft !== null) customer.hasLeft = (customer.hasLeft ?? true) && contract.hasLeft;
    contracts.push(contract);
    seeDay(startDay);
    seeDay(cancelledDay);
  }

  function takePerson(row: TableRow): void {
    const at = collection.placeOf(row);
    if (at < 0) {
      report(row.line, null, '', 'noCustomer', true);
      return;
    }
    if (kind === 'contracts') {
      const earlier = seenRows.find(row.cells, null, 0);
      if (earlier < 0) seenRows.keep(contracts.length);
      else if (!rowsAreCustomers) {
        report(row.line, null, '', 'identicalRow', options.skipIdenticalRows, contracts[earlier]!.line);
        if (options.skipIdenticalRows) return;
      }
    }
    const said = takeCustomer(row, collection.customers[at]!);
    if (kind === 'contracts') takeContract(row, at, said);
  }

  return {
    counts,
    take(rows) {
      for (const row of rows) {
        counts.rows++;
        if (kind === 'orders') takeOrder(row);
        else takePerson(row);
      }
      counts.customers = collection.customers.length;
      counts.orders = orders.nextPlace();
      counts.contracts = contracts.length;
    },
    finish() {
      factReader.finish(today - 1);
      const made = kind === 'orders' ? orders.finish() : null;
      counts.refunds = made === null ? 0 : made.amounts.reduce((count, amount) => (amount < 0 ? count + 1 : count), 0);
      return {
        kind,
        customers: collection.customers,
        orders: made,
        contracts,
        counts: { ...counts },
        problems: [...problems.values()].flat().toSorted((a, b) => a.line - b.line),
        problemCounts,
        firstDay: Number.isFinite(firstDay) ? firstDay : null,
        lastDay: Number.isFinite(lastDay) ? lastDay : null,
        currency,
      };
    },
  };
}

const notOf = (flag: boolean | null): boolean | null => (flag === null ? null : !flag);
