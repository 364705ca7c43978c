import { readEmails } from '../../locale/emails.ts';
import { normaliseName } from '../../locale/names.ts';
import { readPhones } from '../../locale/phones.ts';
import { cleanText, languageOfScript } from '../../locale/text.ts';
import { foldCell } from './cell-words.ts';
import { createKeyTable } from './key-table.ts';
import {
  ImportFailure,
  type ColumnChoice,
  type ColumnMeaning,
  type ImportedCustomer,
  type ImportKind,
  type TableCell,
  type TableRow,
} from './types.ts';

const maxCustomers = 1_000_000;
const maxContacts = 20;

export type CustomerProblem = (
  line: number,
  column: number,
  value: string,
  reason: 'conflict' | 'badValue',
  otherLine: number | null,
) => void;

export type CustomerCollection = {
  customers: ImportedCustomer[];
  /** Place of the row's customer, new or known; -1 where the row names none. */
  placeOf: (row: TableRow) => number;
};

/** Lines at the bottom of a report. */
const totalWords = new Set(
  ['total', 'grand total', 'totals', 'sum', 'итого', 'всего', 'итог', 'جمع', 'جمع کل', 'مجموع', 'کل'].map(foldCell),
);

/** A code that a spreadsheet took for a number keeps no fraction. */
const codeOf = (cell: TableCell): string =>
  String(cell)
    .trim()
    .replace(/^(\d+)\.0+$/u, '$1')
    .slice(0, 200);

/**
 * Gathers the customers of a file, each once: by code, without one by e-mail, else by phone; by name and company only
 * in a file that has no such column. What a later row adds is kept, what it contradicts is told.
 */
export function createCustomerCollection(
  columns: readonly ColumnChoice[],
  kind: ImportKind,
  rowsAreCustomers: boolean,
  onProblem: CustomerProblem,
): CustomerCollection {
  const placesOf = (meaning: ColumnMeaning) => columns.flatMap((column, i) => (column.meaning === meaning ? [i] : []));
  const place = (meaning: ColumnMeaning) => placesOf(meaning)[0] ?? -1;
  const [code, name, firstName, lastName, company] = (['customerCode', 'name', 'firstName', 'lastName', 'company'] as const).map(place) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const [owner, tier] = [place('owner'), place('tier')];
  const [emails, phones] = [placesOf('email'), placesOf('phone')];
  const keyPlaces = [code, name, firstName, lastName, company, owner, tier, ...emails, ...phones].filter((at) => at >= 0);
  const hasSureKey = code >= 0 || emails.length > 0 || phones.length > 0;

  const customers: ImportedCustomer[] = [];
  const byCode = new Map<string, number>();
  const byEmail = new Map<string, number>();
  const byPhone = new Map<string, number>();
  const byName = new Map<string, number>();
  /** Cells that name a customer, as they stood in a row before: there is nothing new in them. */
  const known = createKeyTable();

  const textAt = (cells: readonly TableCell[], at: number): string => {
    const cell = at < 0 ? '' : (cells[at] ?? '');
    return cell === '' ? '' : cleanText(String(cell).slice(0, 2000), 300);
  };

  function find(codeText: string, emailTexts: readonly string[], phoneTexts: readonly string[], nameKey: string): number {
    if (codeText !== '') {
      const found = byCode.get(codeText);
      if (found !== undefined) return found;
    }
    const contact = [...emailTexts.map((text) => byEmail.get(text)), ...phoneTexts.map((text) => byPhone.get(text))].find(
      // Whoever has another code is somebody else, though they share a telephone.
      (found) => found !== undefined && (codeText === '' || customers[found]!.code === null),
    );
    if (contact !== undefined) return contact;
    return hasSureKey || rowsAreCustomers || nameKey === '' ? -1 : (byName.get(nameKey) ?? -1);
  }

  function read({ cells, line }: TableRow): number {
    const codeText = code < 0 ? '' : codeOf(cells[code] ?? '');
    const whole = textAt(cells, name) || [textAt(cells, firstName), textAt(cells, lastName)].filter((part) => part !== '').join(' ');
    const companyText = textAt(cells, company);
    const language = languageOfScript(`${whole}${companyText}`);
    const contacts = (places: readonly number[], readAll: (text: string) => string[]) => {
      const all = places.flatMap((at) => {
        const text = String(cells[at] ?? '').trim();
        const found = readAll(text.slice(0, 200));
        if (found.length === 0 && text !== '' && !/^[-–—\s]*$/u.test(text)) onProblem(line, at, text, 'badValue', null);
        return found;
      });
      return [...new Set(all)].slice(0, maxContacts);
    };
    const emailTexts = contacts(emails, readEmails);
    const phoneTexts = contacts(phones, (text) => readPhones(text, language));
    if (totalWords.has(foldCell(codeText || whole || companyText)) && emailTexts.length + phoneTexts.length === 0) return -1;
    const nameKey = whole === '' && companyText === '' ? '' : `${normaliseName(whole)}\n${normaliseName(companyText)}`;
    // An order of a nameless customer is nobody's, though a name stands beside it: namesakes are common.
    const mayBeNamedAlone = kind !== 'orders' || !hasSureKey;
    const isNamed = codeText !== '' || emailTexts.length > 0 || phoneTexts.length > 0 || (mayBeNamedAlone && nameKey.trim() !== '');
    if (!isNamed && !rowsAreCustomers) return -1;
    const found = find(codeText, emailTexts, phoneTexts, nameKey);
    const at = found < 0 ? customers.length : found;
    const customer: ImportedCustomer = customers[at] ?? {
      line,
      code: null,
      name: '',
      company: null,
      emails: [],
      phones: [],
      sinceDay: null,
      leftDay: null,
      hasLeft: null,
      owner: null,
      tier: null,
      lastOrderDay: null,
    };
    if (found < 0) {
      if (customers.length >= maxCustomers) throw new ImportFailure('tooManyCustomers', line);
      customers.push(customer);
    }
    if (codeText !== '') {
      customer.code ??= codeText;
      if (!byCode.has(codeText)) byCode.set(codeText, at);
    }
    for (const text of emailTexts) if (!byEmail.has(text)) byEmail.set(text, at);
    for (const text of phoneTexts) if (!byPhone.has(text)) byPhone.set(text, at);
    if (!hasSureKey && nameKey !== '' && !byName.has(nameKey)) byName.set(nameKey, at);
    customer.emails = [...new Set([...customer.emails, ...emailTexts])].slice(0, maxContacts);
    customer.phones = [...new Set([...customer.phones, ...phoneTexts])].slice(0, maxContacts);

    const contradict = (column: number, value: string) => onProblem(line, column, value, 'conflict', customer.line);
    if (customer.name === '') customer.name = whole;
    else if (whole !== '' && normaliseName(whole) !== normaliseName(customer.name))
      contradict(name >= 0 ? name : Math.max(firstName, lastName), whole);
    if (customer.company === null) customer.company = companyText || null;
    else if (companyText !== '' && normaliseName(companyText) !== normaliseName(customer.company)) contradict(company, companyText);
    customer.owner ??= textAt(cells, owner) || null;
    customer.tier ??= textAt(cells, tier) || null;
    return at;
  }

  return {
    customers,
    placeOf(row) {
      // Rows that are customers of their own, though they name nobody, are never the same.
      if (keyPlaces.length === 0 || (rowsAreCustomers && !hasSureKey)) return read(row);
      let found = known.find(row.cells, keyPlaces, 0);
      if (found >= 0) return found;
      found = read(row);
      if (found < 0) return found;
      const { code: ownCode, emails: ownEmails, phones: ownPhones } = customers[found]!;
      // A namesake without a key of their own is another customer.
      if (!hasSureKey || ownCode !== null || ownEmails.length + ownPhones.length > 0) known.keep(found);
      return found;
    },
  };
}
