import type { CustomerHistory } from '../customers/history.ts';
import type { ImportedContract } from '../customers/imported-history.ts';
import { dayMs } from '../signals/days.ts';
import { dayOf } from './purchases.ts';

/** A contract as it stands on a day; null where it is not known. Days since 1970-01-01. */
export type ContractState = {
  isRunning: boolean;
  /** When it ended; null while it runs, or where that is not told. */
  endedDay: number | null;
  /** The next end of a running one, on that day or later. */
  nextEndDay: number | null;
  termMonths: number | null;
  /** Whole terms that it has lasted. */
  periods: number | null;
};

const monthDays = 365.25 / 12;
/** A term that is a few days short or long is the term all the same. */
const tolerance = 0.1;

/** The same day `months` later, or the last of that month. */
function addMonths(day: number, months: number): number {
  const date = new Date(day * dayMs);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return dayOf(Date.UTC(year, month, Math.min(date.getUTCDate(), lastOfMonth)));
}

/** The first end on `day` or later of terms that began or ended on `anchorDay`; null where no calendar reaches that far. */
function nextEndFrom(anchorDay: number, termMonths: number, day: number): number | null {
  let count = Math.max(0, Math.floor((day - anchorDay) / (termMonths * monthDays)) - 1);
  let end = addMonths(anchorDay, count * termMonths);
  while (end < day || end === anchorDay) {
    count += 1;
    end = addMonths(anchorDay, count * termMonths);
  }
  return Number.isFinite(end) ? end : null;
}

/** Months since the start; null where it is not told. */
export function tenureOf({ startDay, tenureMonths }: ImportedContract, day: number): number | null {
  return startDay === null ? tenureMonths : Math.max(0, day - startDay) / monthDays;
}

/** In whole months; null where neither is told. */
export function termOf({ termMonths, startDay, endDay }: ImportedContract): number | null {
  if (termMonths !== null && termMonths > 0) return Math.max(1, Math.round(termMonths));
  if (startDay === null || endDay === null || endDay <= startDay) return null;
  return Math.max(1, Math.round((endDay - startDay) / monthDays));
}

/** A list that marks who has left, and tells of no term and no end, is of subscribers who may leave any month. */
const isOpenEnded = ({ hasLeft, termMonths, endDay }: ImportedContract): boolean =>
  hasLeft !== null && termMonths === null && endDay === null;

/**
 * A contract of a list, as of the day up to which the list is known. An end that has passed ended it, unless the list says that
 * it is renewed by itself or that the customer is still there.
 */
export function contractAt(contract: ImportedContract, day: number): ContractState {
  const { startDay, endDay, cancelledDay, hasLeft, isAutoRenewed, tenureMonths } = contract;
  const termMonths = termOf(contract) ?? (isOpenEnded(contract) ? 1 : null);
  const isPast = endDay !== null && endDay < day;
  const goesOn = hasLeft === false || isAutoRenewed === true;
  const isRunning = !(cancelledDay !== null && cancelledDay <= day) && hasLeft !== true && (!isPast || goesOn);
  const endedDay = isRunning ? null : cancelledDay !== null && cancelledDay <= day ? cancelledDay : isPast ? endDay : null;
  const lastDay = isRunning ? day : endedDay;
  // A list that tells only how long a customer was there tells it until the end.
  const lastedMonths = startDay === null || lastDay === null ? tenureMonths : tenureOf(contract, lastDay);
  const terms = lastedMonths === null || termMonths === null ? Number.NaN : lastedMonths / termMonths;
  const periods = isRunning ? Math.floor(terms + tolerance) : Math.max(1, Math.ceil(terms - tolerance));
  let nextEndDay = isRunning && endDay !== null && !isPast ? endDay : null;
  const anchorDay = endDay ?? startDay ?? (tenureMonths === null ? null : Math.round(day - tenureMonths * monthDays));
  if (isRunning && nextEndDay === null && anchorDay !== null && termMonths !== null) nextEndDay = nextEndFrom(anchorDay, termMonths, day);
  return { isRunning, endedDay, nextEndDay, termMonths, periods: Number.isFinite(periods) ? periods : null };
}

/**
 * The end of a running contract, where it is a day of its own: told, or reckoned from a start and a longer term. A month from
 * month to month only ends, and an end reckoned from how long a customer was there is a guess.
 */
export function toldEndOf(contract: ImportedContract, day: number): number | null {
  const { nextEndDay, termMonths } = contractAt(contract, day);
  return (contract.startDay !== null || contract.endDay !== null) && (termMonths ?? 12) > 1 ? nextEndDay : null;
}

/** A month, for each who is paid for; null where it is not told. */
export function priceOf({ amountAMonth, facts: { seatCount } }: ImportedContract): number | null {
  return amountAMonth !== null && amountAMonth > 0 ? amountAMonth / Math.max(1, seatCount ?? 1) : null;
}

/** A contract on a page. One that stands there as running although its end has passed runs, until nobody knows when. */
function contractOfPage(item: CustomerHistory['items'][number], day: number): ContractState {
  const endDay = item.endAt === undefined ? null : dayOf(item.endAt);
  return contractAt(
    {
      startDay: endDay !== null && dayOf(item.at) >= endDay ? null : dayOf(item.at),
      endDay,
      cancelledDay: item.state === 'closed' && (endDay === null || endDay >= day) ? Math.min(day, endDay ?? dayOf(item.at)) : null,
      hasLeft: item.state === 'closed' ? true : item.state === 'open' ? false : null,
      termMonths: null,
      amountAMonth: null,
      isAutoRenewed: null,
      tenureMonths: null,
      facts: {},
    },
    day,
  );
}

/** Every contract of a customer as of a day. An end that a page tells as a single fact counts while it lies ahead. */
export function contractsOf({ facts, items, imported }: CustomerHistory, day: number): ContractState[] {
  const states: ContractState[] = (imported?.contracts ?? []).map((contract) => contractAt(contract, day));
  for (const item of items) if (item.kind === 'contract') states.push(contractOfPage(item, day));
  const endAt = facts.contractEndAt?.value;
  if (typeof endAt === 'number' && dayOf(endAt) >= day && !states.some(({ isRunning, nextEndDay }) => isRunning && nextEndDay !== null))
    states.push({ isRunning: true, endedDay: null, nextEndDay: dayOf(endAt), termMonths: null, periods: null });
  return states;
}

/** Ends from `day` up to `horizonDays` later at which the contract can be left; null where nothing tells. */
export function renewalsWithin({ nextEndDay, termMonths }: ContractState, day: number, horizonDays: number): number | null {
  if (nextEndDay === null) return termMonths === null ? null : Math.floor(horizonDays / (termMonths * monthDays) + tolerance);
  if (nextEndDay > day + horizonDays) return 0;
  return termMonths === null ? 1 : 1 + Math.floor((day + horizonDays - nextEndDay) / (termMonths * monthDays));
}
