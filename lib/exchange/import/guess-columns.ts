import { readEmails } from '../../locale/emails.ts';
import { readPhones } from '../../locale/phones.ts';
import { languageOfScript } from '../../locale/text.ts';
import { createDayReader, createMoneyReader, dateOrderShownBy, decimalShownBy } from './cell-values.ts';
import { currencyNamedIn, foldCell, readCurrency, readFlag, readHasLeft, readPaysBy, readReferral, readTermMonths } from './cell-words.ts';
import { headingWords, type ColumnShape } from './heading-words.ts';
import {
  contractMeanings,
  manyMeanings,
  type ColumnChoice,
  type ColumnGuess,
  type ColumnMeaning,
  type ImportKind,
  type RowOptions,
  type TableCell,
  type TableRow,
} from './types.ts';

export type TableSample = { headings: readonly string[]; rows: readonly TableRow[]; separator: string | null };
export type TableGuess = { columns: ColumnGuess[]; kind: ImportKind; kindConfidence: number; options: RowOptions };

const kinds: readonly ImportKind[] = ['orders', 'contracts', 'customers'];
/** Under this a meaning is not offered. */
const leastConfidence = 0.5;
/** Columns that are looked at; what stands further right is left out until the user says otherwise. */
const maxColumns = 200;
/** Cells of a row that tell whether it is a heading. */
const maxSigns = 40;
/** Terms that contracts have, in months. */
const usualTerms: ReadonlySet<number> = new Set([1, 2, 3, 4, 6, 9, 12, 18, 24, 30, 36, 48, 60, 84, 120]);
/** Accounts are seldom older: a larger number is of days. */
const longestMonths = 240;
/** Values whose shape is tried. */
const triedValues = 100;

/** Endings that a word changes in a sentence: plurals, and the cases of Russian. */
const stemOf = (word: string): string =>
  /^[a-z]{4,}s$/u.test(word) && !word.endsWith('ss') && !/(?:us|is)$/u.test(word)
    ? word.slice(0, -1)
    : /^[а-я]{4,}$/u.test(word)
      ? word.replace(/[аеиоуыэюяйь]{1,2}$/u, '')
      : word.replace(/(?<=[\u0600-\u06ff]{3})های?$/u, '');

/** The words of a heading: InvoiceNo, order_date and Кол-во are two each. */
function stemsOf(heading: string): string[] {
  const apart = heading
    .replaceAll(/(?<=[\p{Ll}\d])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ')
    .replaceAll('#', ' number ')
    .replaceAll('№', ' номер ');
  return foldCell(apart.replaceAll(/\be-?mail\b/giu, 'email'))
    .split(' ')
    .filter((word) => word !== '')
    .map(stemOf);
}

/** The unit of a heading says nothing of its meaning: amount_usd, Created (UTC), Сумма, руб. */
const unitWords = new Set(
  'usd eur gbp rub rur irr irt utc руб рублей тыс ریال تومان томан dollars euro gb mb гб мб گیگ گیگابایت مگابایت'.split(' ').map(stemOf),
);
/** Nor does the time that it counts: Logins (last 30 days), Contacts_12_mon, ورود در ۳۰ روز گذشته. */
const timeCounted =
  /[(\s_]*(?:\b(?:in|за|در)[\s_]+)?(?:\b(?:the[\s_]+)?(?:last|past)[\s_]+|последние\s+)?\p{Nd}{1,3}[\s_]*(?:days?|d|months?|mon|mo|weeks?|w|дней|дня|мес\p{L}{0,5}|недел\p{L}|روز|ماه|هفته)(?!\p{L})(?:\s+(?:گذشته|اخیر))?\)?/iu;
function headingStems(heading: string): string[] {
  const withoutTime = stemsOf(heading.slice(0, 100).replace(timeCounted, ' '));
  const stems = withoutTime.length > 0 ? withoutTime : stemsOf(heading);
  const withoutUnit = stems.filter((word) => !unitWords.has(word));
  return withoutUnit.length > 0 ? withoutUnit : stems;
}

type Phrase = { joined: string; stems: ReadonlySet<string> };
const phraseOf = (stems: readonly string[]): Phrase => ({ joined: stems.join(''), stems: new Set(stems) });

type Entry = { meaning: ColumnMeaning | null; shape: ColumnShape; kinds: readonly ImportKind[]; trust: number; phrase: Phrase };
let entries: readonly Entry[] | null = null;
/** All phrases in their stems, made when first asked for. */
const allEntries = (): readonly Entry[] =>
  (entries ??= headingWords.flatMap(({ meaning, shape, kinds: only = kinds, isVague = false, words }) =>
    words.split('|').map((phrase) => ({ meaning, shape, kinds: only, trust: isVague ? 0.9 : 1, phrase: phraseOf(stemsOf(phrase)) })),
  ));

/** 0..1: how well a phrase names a heading. The rest of the heading speaks against it. */
function likeness(heading: Phrase, phrase: Phrase): number {
  if (heading.joined === '') return 0;
  if (heading.joined === phrase.joined) return 1;
  if (phrase.stems.size > heading.stems.size) return 0;
  for (const stem of phrase.stems) if (!heading.stems.has(stem)) return 0;
  return 0.3 + 0.62 * (phrase.stems.size / heading.stems.size);
}

/** What a column's values look like: the share of those not empty that could be of each shape. */
type Values = { texts: string[]; cells: TableCell[]; fit: (shape: ColumnShape) => number; distinct: number };

const isCode = (text: string) => text.length <= 60 && /\p{Nd}/u.test(text) && !/[@\s].*[@\s]/u.test(text) && !/\p{L}{7}/u.test(text);
const currencyWord = /^(?:[A-Za-z]{3}|[$€£₽﷼¥₺₴₸₹]|руб\.?|рубл\p{L}*|ریال|تومان|تومن|دلار|یورو)$/u;

function lookAt(cells: readonly TableCell[], now: number): Values {
  const filled = cells.filter((cell) => typeof cell === 'number' || cell.trim() !== '');
  const texts = filled.map((cell) => (typeof cell === 'number' ? String(cell) : cell.trim()));
  const dayReaders = (['dayFirst', 'monthFirst', 'yearFirst'] as const).map((dateOrder) =>
    createDayReader({ dateOrder, calendar: null }, now),
  );
  const moneyReaders = (['.', ','] as const).map((decimal) => createMoneyReader(decimal));
  // Only numbers may be read in several orders; words without a digit are no date.
  const isDate = (cell: TableCell) =>
    typeof cell === 'number' || dateOrderShownBy(cell) !== null
      ? dayReaders.some((read) => read(cell) !== null)
      : /\p{Nd}/u.test(cell) && dayReaders[0]!(cell) !== null;
  const amountOf = (cell: TableCell) => moneyReaders.map((read) => read(cell)).find((read) => read !== null)?.value;
  const tests: Record<ColumnShape, (cell: TableCell, text: string) => boolean> = {
    text: (cell, text) => typeof cell === 'string' && /\p{L}{2}/u.test(text) && !text.includes('@') && !isCode(text),
    code: (cell, text) => isCode(text) && !(typeof cell === 'string' && /[-/.].*[-/.]/u.test(text) && isDate(cell)),
    email: (_, text) => readEmails(text).length > 0,
    phone: (_, text) => readPhones(text, 'fa').length > 0,
    date: (cell) => isDate(cell),
    money: (cell) => amountOf(cell) !== undefined,
    number: (cell) => amountOf(cell) !== undefined,
    count: (cell) => {
      const value = amountOf(cell);
      return value !== undefined && Number.isInteger(value) && value >= 0;
    },
    flag: (_, text) => readFlag(text) !== null,
    status: (_, text) => readHasLeft(text) !== null,
    some: (cell, text) => readFlag(text) !== null || (amountOf(cell) ?? -1) >= 0,
    referral: (cell, text) => readReferral(text) !== null || amountOf(cell) !== undefined,
    automatic: (_, text) => readPaysBy(text) !== null || /\p{L}{3}/u.test(text),
    // A number alone may be of anything that is counted in months.
    term: (_, text) => {
      const months = readTermMonths(text);
      return months !== null && (/\p{L}/u.test(text) || usualTerms.has(months));
    },
    months: (cell) => (amountOf(cell) ?? Infinity) <= longestMonths,
    currency: (_, text) => currencyWord.test(text),
  };
  const known = new Map<ColumnShape, number>();
  return {
    texts,
    cells: filled,
    distinct: new Set(texts).size,
    fit(shape) {
      let share = known.get(shape);
      if (share === undefined) {
        const some = filled.slice(0, triedValues);
        share = some.length === 0 ? 0 : some.filter((cell, i) => tests[shape](cell, texts[i]!)).length / some.length;
        known.set(shape, share);
      }
      return share;
    },
  };
}

/** Taken for another thing, everybody would have left: half a likeness (subtitles enabled, seats left) is none. */
const graveMeanings: ReadonlySet<ColumnMeaning | null> = new Set<ColumnMeaning | null>(['hasLeft', 'isActive']);
const leastGraveLikeness = 0.7;
/** A mark of yes and no is no measure. */
const isMark = ({ texts }: Values): boolean => texts.every((text) => text === '0' || text === '1');

type Offer = { column: number; meaning: ColumnMeaning | null; weight: number };

/** What the values alone suggest, where no heading helps. */
function offersOfShape(values: Values, column: number, kind: ImportKind, rows: number): Offer[] {
  const offers: Offer[] = [];
  const offer = (meaning: ColumnMeaning, weight: number) => offers.push({ column, meaning, weight });
  const isSeparated =
    values.texts.filter((text) => /\d[-/.]\d{1,2}[-/.]\d|^(?:19|20|13|14)\d{6}$/u.test(text)).length > 0.8 * values.texts.length;
  if (values.texts.length === 0) return offers;
  if (values.fit('email') > 0.8) offer('email', 0.75);
  else if (isSeparated && values.fit('date') > 0.9)
    offer(kind === 'orders' ? 'orderDate' : kind === 'contracts' ? 'contractStart' : 'customerSince', 0.55);
  else if (kind !== 'orders' && values.fit('status') > 0.9 && values.distinct <= 12) offer('status', 0.6);
  else if (values.fit('phone') > 0.9 && values.texts.some((text) => /^[+(]|^0\d{9}|^[۰٠]|^8\d{10}$/u.test(text))) offer('phone', 0.6);
  return rows > 0 ? offers : [];
}

function offersOf(headings: readonly Phrase[], values: readonly Values[], kind: ImportKind, rows: number, hasHeading: boolean): Offer[] {
  return headings.slice(0, maxColumns).flatMap((heading, column) => {
    const best = new Map<ColumnMeaning | null, number>();
    const own = values[column]!;
    for (const entry of allEntries()) {
      if (!entry.kinds.includes(kind)) continue;
      const like = entry.trust * likeness(heading, entry.phrase);
      if (like === 0 || (graveMeanings.has(entry.meaning) && like < leastGraveLikeness)) continue;
      if (entry.meaning === 'usage' && isMark(own)) continue;
      const fit = entry.meaning === null ? 1 : own.texts.length === 0 ? 0.6 : own.fit(entry.shape);
      // A word of status may be any; few of them there are.
      const isVague = entry.shape === 'status' && own.distinct <= 20 && own.fit('text') > 0.5 ? 0.7 : 0;
      // Of two such columns the fuller one.
      const fullness = 0.97 + 0.03 * (own.texts.length / Math.max(1, rows));
      const weight = like * fullness * (0.35 + 0.65 * Math.min(1, Math.max(fit, isVague) / 0.6));
      if (weight > (best.get(entry.meaning) ?? 0)) best.set(entry.meaning, weight);
    }
    const offers: Offer[] = [...best].map(([meaning, weight]) => ({ column, meaning, weight }));
    for (const offer of offersOfShape(own, column, kind, rows)) {
      const isNone = (best.get(null) ?? 0) > 0.8;
      if (!isNone && (best.get(offer.meaning) ?? 0) < offer.weight && !(hasHeading && offer.weight < 0.7 && best.size > 0))
        offers.push(offer);
    }
    return offers;
  });
}

type Assigned = { meaning: ColumnMeaning | null; confidence: number }[];

function assign(offers: readonly Offer[], width: number): Assigned {
  const result: (Assigned[number] | undefined)[] = Array.from({ length: width });
  const taken = new Set<ColumnMeaning>();
  for (const { column, meaning, weight } of offers.toSorted((a, b) => b.weight - a.weight || a.column - b.column)) {
    if (result[column] !== undefined || weight < leastConfidence) continue;
    if (meaning !== null) {
      if (taken.has(meaning) && !manyMeanings.has(meaning)) continue;
      taken.add(meaning);
    }
    result[column] = { meaning, confidence: Math.min(0.99, weight) };
  }
  return result.map((assigned) => assigned ?? { meaning: null, confidence: 0 });
}

const keyMeanings: readonly ColumnMeaning[] = ['customerCode', 'email', 'phone', 'name', 'firstName', 'lastName', 'company'];
/** A list of people tells who lives with them, too. */
const tellsOfContracts: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>(
  contractMeanings.filter((meaning) => meaning !== 'householdMember'),
);
/** One of these alone may be of anything. */
const vagueMeanings: readonly ColumnMeaning[] = [
  'contractStart',
  'monthlyAmount',
  'termAmount',
  'orderCount',
  'seatCount',
  'usage',
  'usualUsage',
  'lastUse',
  'idleDays',
  'cameByReferral',
];

function repeatsOf(assigned: Assigned, sample: TableSample): number {
  const key = keyMeanings.map((meaning) => assigned.findIndex((column) => column.meaning === meaning)).find((place) => place >= 0);
  if (key === undefined) return 0;
  const values = sample.rows.map(({ cells }) => String(cells[key] ?? '').trim()).filter((text) => text !== '');
  return values.length === 0 ? 0 : 1 - new Set(values).size / values.length;
}

const orderWords =
  /order|invoice|purchase|transaction|sale|receipt|basket|заказ|счет|покупк|продаж|накладн|чек|документ|сделк|سفارش|فاکتور|خرید|فروش|تراکنش|صورت|معامله/u;

/** How much speaks for a kind, 0..1. */
function weightOf(kind: ImportKind, assigned: Assigned, sample: TableSample, folded: readonly string[]): number {
  const sure = (meaning: ColumnMeaning) =>
    assigned.reduce((most, column) => (column.meaning === meaning ? Math.max(most, column.confidence) : most), 0);
  const repeats = repeatsOf(assigned, sample);
  if (kind === 'orders') {
    if (sure('orderDate') === 0 || keyMeanings.every((meaning) => sure(meaning) === 0)) return 0.05;
    const money = Math.max(sure('amount'), sure('unitPrice'));
    const words = folded.filter((heading) => orderWords.test(heading)).length;
    const isPeople = assigned.some(
      (column, i) => column.meaning === null && /churn|tenure|отток|ریزش|renew|contract|договор|قرارداد/u.test(folded[i]!),
    );
    const weight =
      0.35 * sure('orderDate') + 0.25 * money + 0.1 * sure('orderNumber') + Math.min(0.2, 0.1 * words) + (repeats > 0.1 ? 0.25 : 0);
    return Math.max(0, Math.min(0.98, weight) - (isPeople ? 0.4 : 0));
  }
  const lone = repeats > 0.3 ? -0.2 : 0;
  const people = (['name', 'email', 'phone', 'company', 'firstName', 'lastName', 'customerCode'] as const).filter(
    (meaning) => sure(meaning) > 0.5,
  ).length;
  const facts = (['customerSince', 'lastOrder', 'owner', 'tier', 'leftOn', 'status', 'hasLeft', 'isActive'] as const).filter(
    (meaning) => sure(meaning) > 0.5,
  ).length;
  if (kind === 'customers') return Math.min(0.95, 0.3 + 0.06 * people + 0.06 * facts + lone);
  const terms = assigned.filter(({ meaning, confidence }) => meaning !== null && tellsOfContracts.has(meaning) && confidence > 0.6);
  const distinct = new Set(terms.map(({ meaning }) => meaning));
  const vague = vagueMeanings.filter((meaning) => distinct.has(meaning)).length;
  const strong = distinct.size - vague;
  if (strong === 0) return 0.05;
  return Math.min(0.98, 0.32 + 0.16 * strong + 0.08 * vague + 0.03 * people + 0.03 * facts + lone);
}

const dateMeanings: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>([
  'customerSince',
  'leftOn',
  'lastOrder',
  'orderDate',
  'contractStart',
  'contractEnd',
  'cancelledOn',
  'lastUse',
]);
const numberMeanings: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>([
  'amount',
  'quantity',
  'unitPrice',
  'monthlyAmount',
  'yearlyAmount',
  'termAmount',
  'tenureMonths',
  'tenureYears',
  'tenureDays',
  'monthsToEnd',
  'serviceCount',
  'seatCount',
  'householdMember',
  'usage',
  'usualUsage',
  'usageChange',
  'idleDays',
  'idleMonths',
  'npsAnswer',
  'csatAnswer',
  'openComplaintCount',
  'overdueDays',
  'failedPaymentCount',
  'supportCallCount',
  'orderCount',
  'daysSinceLastOrder',
]);
export const isDateMeaning = (meaning: ColumnMeaning | null): boolean => meaning !== null && dateMeanings.has(meaning);
export const isNumberMeaning = (meaning: ColumnMeaning | null): boolean => meaning !== null && numberMeanings.has(meaning);

/** The most that a column's values show, proofs before what may be either; `either` where nothing is proven. */
function mostOf<T extends string>(shown: readonly (T | 'either' | null)[]): T | 'either' | null {
  const counts = new Map<T, number>();
  for (const sign of shown) if (sign !== null && sign !== 'either') counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return most?.[0] ?? (shown.includes('either') ? 'either' : null);
}

/** The one currency of the file: told by a column of currencies, else in the amounts, else in their heading. */
function currencyOf(columns: readonly ColumnChoice[], headings: readonly string[], values: readonly Values[]): string | null {
  const place = (meaning: ColumnMeaning) => columns.findIndex((column) => column.meaning === meaning);
  const words = place('currency');
  if (words >= 0) {
    const codes = values[words]!.texts.map(readCurrency).filter((code) => code !== null);
    const most = mostOf(codes);
    if (most !== null) return most === 'IRT' ? 'IRR' : most;
  }
  for (const meaning of ['amount', 'unitPrice', 'monthlyAmount', 'yearlyAmount', 'termAmount'] as const) {
    const at = place(meaning);
    if (at < 0) continue;
    const read = createMoneyReader(columns[at]!.decimal);
    const inCells = mostOf(values[at]!.cells.map((cell) => read(cell)?.currency ?? null));
    if (inCells !== null) return inCells;
    const inHeading = currencyNamedIn(headings[at]!.replaceAll('_', ' '));
    if (inHeading !== null) return inHeading;
  }
  return null;
}

/**
 * Whether rows with one order number are its lines: not if each of them repeats the total of the order.
 */
function areLines(columns: readonly ColumnChoice[], sample: TableSample): boolean {
  const place = (meaning: ColumnMeaning) => columns.findIndex((column) => column.meaning === meaning);
  const number = place('orderNumber');
  if (number < 0) return false;
  const amount = place('amount');
  if (amount < 0) return place('unitPrice') >= 0;
  const groups = new Map<string, { rows: number; values: Set<string> }>();
  for (const { cells } of sample.rows) {
    const key = String(cells[number] ?? '').trim();
    const value = String(cells[amount] ?? '').trim();
    if (key === '' || value === '') continue;
    const group = groups.get(key) ?? { rows: 0, values: new Set() };
    groups.set(key, group);
    group.rows++;
    group.values.add(value);
  }
  const repeated = [...groups.values()].filter(({ rows }) => rows > 1);
  return repeated.filter(({ values }) => values.size > 1).length > 0.1 * repeated.length;
}

/**
 * What each column means, by its heading in English, Persian or Russian and by its values, and which kind of file it is.
 * Orders of dates and signs of fractions are decided over the whole column and the columns beside it. `given`: as the
 * user set the columns, which then are only completed. `now`: ms since 1970 UTC.
 */
export function guessColumns(sample: TableSample, now: number, given?: readonly ColumnChoice[]): TableGuess {
  const width = Math.max(sample.headings.length, ...sample.rows.map(({ cells }) => cells.length), given?.length ?? 0);
  const places = Array.from({ length: width }, (_, i) => i);
  const headings = places.map((i) => sample.headings[i] ?? '');
  const stems = headings.map(headingStems);
  const folded = stems.map((words) => words.join(' '));
  const phrases = stems.map(phraseOf);
  const values = places.map((i) =>
    lookAt(
      sample.rows.map(({ cells }) => cells[i] ?? ''),
      now,
    ),
  );
  const hasHeading = headings.some((heading) => heading !== '');

  const candidates = kinds.map((kind) => {
    const assigned: Assigned =
      given === undefined
        ? assign(offersOf(phrases, values, kind, sample.rows.length, hasHeading), width)
        : places.map((i) => ({ meaning: given[i]?.meaning ?? null, confidence: 1 }));
    if (given === undefined) {
      completeByValues(kind, assigned, values, headings);
      completeNames(assigned, folded);
    }
    return { kind, assigned, weight: weightOf(kind, assigned, sample, folded) };
  });
  const [best, next] = candidates.toSorted((a, b) => b.weight - a.weight);
  const { kind, assigned } = best!;

  const language =
    languageOfScript(headings.join(' ')) ?? languageOfScript(values.map(({ texts }) => texts.slice(0, 5).join(' ')).join(' '));
  const decimals = places.map((i) =>
    isNumberMeaning(assigned[i]!.meaning)
      ? mostOf(values[i]!.cells.map((cell) => (typeof cell === 'number' ? null : decimalShownBy(cell))))
      : null,
  );
  const shownDecimal = mostOf(decimals.map((sign) => (sign === 'either' ? null : sign)));
  const likelyDecimal = sample.separator === ';' || (language === 'ru' && sample.separator !== ',') ? ',' : '.';
  const orders = places.map((i) => (isDateMeaning(assigned[i]!.meaning) ? mostOf(values[i]!.texts.map(dateOrderShownBy)) : null));
  const shownOrder = mostOf(orders.map((order) => (order === 'either' ? null : order)));
  const isPersian = (i: number) => language === 'fa' || values[i]!.texts.slice(0, 20).some((text) => languageOfScript(text) === 'fa');

  const columns: ColumnGuess[] = places.map((i) => {
    const { meaning, confidence } = assigned[i]!;
    const isDate = isDateMeaning(meaning);
    const isNumber = isNumberMeaning(meaning);
    const isShortYear = values[i]!.texts.slice(0, 50).some((text) =>
      /^[\p{Nd}]{1,2}[-/.][\p{Nd}]{1,2}[-/.][\p{Nd}]{2}(?!\p{Nd})/u.test(text),
    );
    const convention =
      isPersian(i) && isShortYear ? 'yearFirst' : language !== null || sample.separator === ';' ? 'dayFirst' : 'monthFirst';
    const order = orders[i] ?? null;
    const decimal = decimals[i] ?? null;
    const set = given?.[i];
    return {
      heading: headings[i]!,
      meaning,
      confidence,
      dateOrder: isDate
        ? (set?.dateOrder ?? (order === 'either' || order === null ? ((shownOrder === 'either' ? null : shownOrder) ?? convention) : order))
        : null,
      calendar: isDate ? (set?.calendar ?? (isShortYear && isPersian(i) ? 'jalali' : 'gregorian')) : null,
      // Russian and Persian have one custom; English has two.
      isDateOrderAsked:
        isDate &&
        order === 'either' &&
        (shownOrder === null || shownOrder === 'either') &&
        (language === null || isShortYear) &&
        (set?.dateOrder ?? null) === null,
      decimal: isNumber
        ? (set?.decimal ??
          (decimal === 'either' || decimal === null ? ((shownDecimal === 'either' ? null : shownDecimal) ?? likelyDecimal) : decimal))
        : null,
      isDecimalAsked:
        isNumber && decimal === 'either' && (shownDecimal === null || shownDecimal === 'either') && (set?.decimal ?? null) === null,
      samples: [...new Set(values[i]!.texts)].slice(0, 5).map((text) => text.slice(0, 80)),
    };
  });
  const hasKey = columns.some(({ meaning }) => meaning !== null && keyMeanings.includes(meaning));
  return {
    columns,
    kind,
    kindConfidence: given === undefined ? Math.max(0.1, Math.min(0.98, best!.weight, 0.5 + best!.weight - next!.weight)) : best!.weight,
    options: {
      linesOfOneOrder: kind === 'orders' && areLines(columns, sample),
      skipIdenticalRows: false,
      currency: currencyOf(columns, headings, values),
      rowsAreCustomers: !hasKey && kind !== 'orders',
    },
  };
}

/** Where no heading helped: the customer stands in front, the money is what has a fraction. */
function completeByValues(kind: ImportKind, assigned: Assigned, values: readonly Values[], headings: readonly string[]): void {
  const has = (...meanings: ColumnMeaning[]) => assigned.some(({ meaning }) => meaning !== null && meanings.includes(meaning));
  const free = (i: number) => headings[i] === '' && assigned[i]!.meaning === null && values[i]!.texts.length > 0;
  const places = assigned.map((_, i) => i);
  if (!has(...keyMeanings)) {
    const place = places.find((i) => free(i) && (values[i]!.fit('code') > 0.8 || values[i]!.fit('text') > 0.8));
    if (place !== undefined) assigned[place] = { meaning: values[place]!.fit('code') > 0.8 ? 'customerCode' : 'name', confidence: 0.5 };
  }
  if (kind === 'orders' && !has('amount', 'unitPrice')) {
    const numbers = places.filter((i) => free(i) && values[i]!.fit('money') > 0.9);
    const place = numbers.find((i) => values[i]!.texts.some((text) => /[.,٫]\p{Nd}{1,2}$/u.test(text))) ?? numbers.at(-1);
    if (place !== undefined) assigned[place] = { meaning: 'amount', confidence: 0.5 };
  }
}

/** Beside a surname, a name is the first one. */
function completeNames(assigned: Assigned, folded: readonly string[]): void {
  if (!assigned.some(({ meaning }) => meaning === 'lastName') || assigned.some(({ meaning }) => meaning === 'firstName')) return;
  const whole = assigned.findIndex(({ meaning }, i) => meaning === 'name' && /^(?:name|имя|نام)$/u.test(folded[i]!));
  if (whole >= 0) assigned[whole] = { meaning: 'firstName', confidence: 0.9 };
}

/** Whether a row's cells are known headings: how many of them, and how many look like values instead. */
export function headingSigns(cells: readonly TableCell[]): { known: number; values: number; filled: number } {
  let known = 0;
  let valueCount = 0;
  let filled = 0;
  for (const cell of cells) {
    const text = String(cell).trim();
    if (text === '') continue;
    filled++;
    // The first of them tell.
    if (filled > maxSigns) continue;
    if (typeof cell === 'number' || /^[-+($€£]?[\p{Nd}][\p{Nd}\s.,/:٫٬-]*\S{0,3}$/u.test(text) || text.includes('@')) valueCount++;
    else {
      const phrase = phraseOf(headingStems(text.slice(0, 100)));
      if (allEntries().some((entry) => likeness(phrase, entry.phrase) > 0.6)) known++;
    }
  }
  return { known, values: valueCount, filled };
}
