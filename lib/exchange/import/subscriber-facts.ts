import type { ContractFacts, ImportedContract } from '../../domain/customers/imported-history.ts';
import { readFlag, readIsNotSold, readPaysBy, readReferral } from './cell-words.ts';
import type { ColumnMeaning, TableCell, TableRow } from './types.ts';

const monthDays = 30.4375;
const weekDays = 7;
/** In fewer rows nothing is usual: the last day that anybody was seen says little of when the list was drawn up. */
const leastRows = 10;
/** A column whose middle is beyond this tells percents of change, not shares. */
const largestShare = 3;

const numberFacts = {
  serviceCount: 'serviceCount',
  seatCount: 'seatCount',
  supportCallCount: 'supportContacts',
  monthsToEnd: 'monthsToTermEnd',
  npsAnswer: 'npsAnswer',
  csatAnswer: 'csatAnswer',
  openComplaintCount: 'openComplaints',
  overdueDays: 'overdueDays',
  failedPaymentCount: 'failedPayments',
} as const satisfies Partial<Record<ColumnMeaning, keyof ContractFacts>>;
type NumberFact = (typeof numberFacts)[keyof typeof numberFacts];

const tenureMonthsIn: Partial<Record<ColumnMeaning, number>> = { tenureMonths: 1, tenureYears: 12, tenureDays: 1 / monthDays };
const idleDaysIn: Partial<Record<ColumnMeaning, number>> = { idleDays: 1, idleMonths: monthDays, daysSinceLastOrder: 1 };
const usageMeanings: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>(['usage', 'orderCount']);

/** What says something only beside the other rows. One number a column, NaN where a row tells none. */
type Measured = { usage: number[]; usual: number; changes: number[]; idleDays: number; lastUseDay: number };

export type RowReaders = {
  isEmpty: (cell: TableCell) => boolean;
  numberAt: (row: TableRow, place: number) => number | null;
  dayAt: (row: TableRow, place: number) => number | null;
  /** A cell that does not fit its column. */
  onBadValue: (row: TableRow, place: number) => void;
};

function medianOf(values: readonly number[]): number {
  const sorted = values.filter((value) => !Number.isNaN(value)).toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));
/** Enough digits for a ratio. */
const short = (value: number): number => Math.round(value * 1000) / 1000;
const meanOf = (values: readonly number[]): number => {
  const told = values.filter((value) => !Number.isNaN(value));
  return told.reduce((sum, value) => sum + value, 0) / told.length;
};

/** The facts of subscribers in a list: what a row tells, and after the last what it tells beside the others. */
export function createFactReader(meanings: readonly (ColumnMeaning | null)[], { isEmpty, numberAt, dayAt, onBadValue }: RowReaders) {
  const placesOf = (wanted: ColumnMeaning) => meanings.flatMap((meaning, i) => (meaning === wanted ? [i] : []));
  const usagePlaces = meanings.flatMap((meaning, i) => (meaning !== null && usageMeanings.has(meaning) ? [i] : []));
  const usualPlace = placesOf('usualUsage')[0] ?? -1;
  const changePlaces = placesOf('usageChange');
  const lastUsePlace = placesOf('lastUse')[0] ?? placesOf('lastOrder')[0] ?? -1;
  const carePlaces = placesOf('careService');
  const addOnPlaces = placesOf('addOn');
  const memberPlaces = placesOf('householdMember');
  const measured: Measured[] = [];
  const contracts: ImportedContract[] = [];

  const textAt = (row: TableRow, place: number): string | null => {
    const cell = row.cells[place] ?? '';
    return isEmpty(cell) ? null : String(cell);
  };
  /** Yes or no, or a number above 0. */
  const flagAt = (row: TableRow, place: number, read: (text: string) => boolean | null = readFlag): boolean | null => {
    const text = textAt(row, place);
    if (text === null) return null;
    const flag = read(text);
    if (flag !== null) return flag;
    const count = numberAt(row, place);
    if (count === null) onBadValue(row, place);
    return count === null ? null : count > 0;
  };
  const lastUseAt = (row: TableRow): number => {
    if (lastUsePlace < 0 || textAt(row, lastUsePlace) === null) return Number.NaN;
    const day = dayAt(row, lastUsePlace);
    // A last order is the customer's own, and told wrong there already.
    if (day === null && meanings[lastUsePlace] === 'lastUse') onBadValue(row, lastUsePlace);
    return day ?? Number.NaN;
  };
  const countAt = (row: TableRow, place: number): number => {
    if (place < 0 || textAt(row, place) === null) return Number.NaN;
    const count = numberAt(row, place);
    if (count === null) onBadValue(row, place);
    return count ?? Number.NaN;
  };

  function readFacts(row: TableRow): { facts: ContractFacts; tenureMonths: number | null; idleDays: number } {
    const facts: ContractFacts = {};
    let tenureMonths: number | null = null;
    let idleDays = Number.NaN;
    for (const [place, meaning] of meanings.entries()) {
      if (meaning === null || textAt(row, place) === null) continue;
      if (meaning in numberFacts) {
        const fact: NumberFact = numberFacts[meaning as keyof typeof numberFacts];
        // A complaint may be counted, or only be told with yes and no.
        const flag = fact === 'openComplaints' ? readFlag(String(row.cells[place])) : null;
        const value = flag === null ? countAt(row, place) : Number(flag);
        if (value >= 0 && !(fact === 'npsAnswer' && value > 10)) facts[fact] = value;
      } else if (meaning in tenureMonthsIn) {
        const value = countAt(row, place) * tenureMonthsIn[meaning]!;
        if (value >= 0) tenureMonths ??= value;
      } else if (meaning in idleDaysIn) {
        const value = countAt(row, place) * idleDaysIn[meaning]!;
        if (value >= 0) idleDays = value;
      } else if (meaning === 'paysBy') {
        const paysBy = readPaysBy(String(row.cells[place]));
        if (paysBy !== null) facts.paysBy = paysBy;
      } else if (meaning === 'isPaperless' || meaning === 'hasDowngraded') {
        const flag = flagAt(row, place);
        if (flag !== null) facts[meaning] = flag;
      } else if (meaning === 'isStillUsing') {
        const flag = flagAt(row, place);
        if (flag !== null) facts.isActive = flag;
      } else if (meaning === 'cameByReferral') {
        const flag = flagAt(row, place, readReferral);
        if (flag !== null) facts.cameByReferral = flag;
      }
    }
    const cares = carePlaces.flatMap((place) => textAt(row, place) ?? []).filter((text) => !readIsNotSold(text));
    // Any word but no: the name of a package is one that is taken.
    if (cares.length > 0) facts.careServices = { taken: cares.filter((text) => readFlag(text) ?? true).length, offered: carePlaces.length };
    const addOns = addOnPlaces.flatMap((place) => textAt(row, place) ?? []);
    if (addOns.length > 0) facts.serviceCount ??= addOns.filter((text) => readFlag(text) ?? true).length;
    const members = memberPlaces.map((place) => flagAt(row, place)).filter((flag) => flag !== null);
    if (members.length > 0) facts.userCount ??= 1 + members.filter(Boolean).length;
    return { facts, tenureMonths, idleDays };
  }

  return {
    /** Completes a contract with what its row tells. */
    take(row: TableRow, contract: ImportedContract): void {
      const { facts, tenureMonths, idleDays } = readFacts(row);
      contract.facts = facts;
      contract.tenureMonths = tenureMonths;
      contracts.push(contract);
      measured.push({
        usage: usagePlaces.map((place) => countAt(row, place)),
        usual: countAt(row, usualPlace),
        changes: changePlaces.map((place) => countAt(row, place)),
        idleDays,
        lastUseDay: lastUseAt(row),
      });
    },
    /** `today`: days since 1970-01-01. */
    finish(today: number): void {
      const column = (values: (one: Measured) => number | undefined): number[] => measured.map((one) => values(one) ?? Number.NaN);
      const usageMedians = usagePlaces.map((_, i) => medianOf(column(({ usage }) => usage[i])));
      const areAnyTold = measured.some(({ usage }) => usage.some((value) => !Number.isNaN(value)));
      const usualMedian = areAnyTold ? Number.NaN : medianOf(column(({ usual }) => usual));
      const arePercents = changePlaces.map((_, i) => {
        const all = column(({ changes }) => changes[i]);
        return all.some((value) => value < 0) || medianOf(all) > largestShare;
      });
      const lastUses = measured.flatMap(({ lastUseDay }) => (lastUseDay <= today ? [lastUseDay] : []));
      const drawnUpDay = lastUses.length < leastRows ? today : lastUses.reduce((latest, day) => Math.max(latest, day), -Infinity);
      const idle = column(({ idleDays, lastUseDay }) => (Number.isNaN(idleDays) ? Math.max(0, drawnUpDay - lastUseDay) : idleDays));
      const idleMedian = medianOf(idle);
      const mostSatisfied = contracts.reduce((most, { facts }) => Math.max(most, facts.csatAnswer ?? 0), 0);
      const satisfactionScale = mostSatisfied <= 5 ? 1 : mostSatisfied <= 10 ? 2 : 20;
      for (const [i, { facts }] of contracts.entries()) {
        const { usage, usual, changes } = measured[i]!;
        const steps = [...usage.map((value, k) => value / usageMedians[k]!), usual / usualMedian]
          .filter((ratio) => Number.isFinite(ratio))
          .map((ratio) => clamp(Math.log2(ratio), -2, 2));
        if (measured.length >= leastRows && steps.length > 0) facts.usageOverMedian = short(2 ** meanOf(steps));
        // Of several sorts of use it is not told which is the usual one's.
        const own = usagePlaces.length === 1 && usual > 0 ? usage[0]! / usual : Number.NaN;
        const changed = meanOf(changes.map((value, k) => (arePercents[k] === true ? 1 + value / 100 : value)));
        const overUsual = Number.isNaN(own) ? changed : own;
        if (overUsual >= 0) facts.usageOverUsual = short(overUsual);
        const idleRatio = (idle[i]! + weekDays) / (idleMedian + weekDays);
        if (measured.length >= leastRows && Number.isFinite(idleRatio)) facts.idleOverMedian = short(idleRatio);
        if (facts.csatAnswer !== undefined) facts.csatAnswer = Math.max(1, Math.round(facts.csatAnswer / satisfactionScale));
      }
    },
  };
}
