/** Complaints of a customer, from cases and from messages, and what became of them. */
import type { SourcedItem } from '../customers/history.ts';
import { dayMs } from './days.ts';
import { canReadWords, findIncoming, findInMessage, isIncoming, isOutgoing, type Finding } from './messages.ts';
import { isDenied } from './signal-context.ts';
import type { SignalContext } from './signal.ts';

/** A case that was opened up to this long after a message may be about it. */
const caseFollowsMessageDays = 30;
/** A message up to this long before an open case belongs to it, and so does every later one. */
const messageLeadsCaseDays = 14;
/** Complaints closer than this are told once. */
const sameOccasionDays = 2;

export type MessageComplaint = Finding & { settledAt: number | null };
export type Complaints = {
  openCases: SourcedItem[];
  closedCases: SourcedItem[];
  /** Of our own: closed without being put right. */
  givenUpCases: SourcedItem[];
  /** Oldest first. */
  messages: MessageComplaint[];
};

export function readComplaints(context: SignalContext): Complaints {
  const { history, phrases } = context;
  if (history.items.length === 0) return { openCases: [], closedCases: [], givenUpCases: [], messages: [] };
  const cases = history.items.filter(({ kind, key }) => kind === 'case' && !isDenied(context, 'complaint', key));
  const closedCases = cases.filter(({ state, isGivenUp }) => state === 'closed' && isGivenUp !== true);
  const settledInWords = (item: SourcedItem): boolean =>
    phrases !== undefined &&
    (isOutgoing(item) || isIncoming(item)) &&
    findInMessage(item, 'putRight', phrases) !== null &&
    (isOutgoing(item) || findInMessage(item, 'complaint', phrases)?.isWeak !== false);
  const messages = findIncoming(context, 'complaint').map((finding) => {
    const { at } = finding.item;
    const settledAt = [
      ...closedCases.filter((c) => c.at >= at - caseFollowsMessageDays * dayMs).map((c) => c.endAt ?? c.at),
      ...history.items.filter((item) => item.at > at && settledInWords(item)).map((item) => item.at),
    ].filter((settled) => settled >= at);
    return { ...finding, settledAt: settledAt.length === 0 ? null : Math.min(...settledAt) };
  });
  const givenUpCases = cases.filter(({ isGivenUp }) => isGivenUp === true);
  return { openCases: cases.filter(({ state }) => state === 'open'), closedCases, givenUpCases, messages };
}

/** Messages that complain, are not put right as far as we know, and belong to no case that is open or was given up. */
export function openMessages({ openCases, givenUpCases, messages }: Complaints): MessageComplaint[] {
  const belongsTo = (at: number, c: SourcedItem): boolean =>
    at >= c.at - messageLeadsCaseDays * dayMs && (c.isGivenUp !== true || at <= c.source.observedAt);
  return messages.filter(
    ({ item, settledAt }) => settledAt === null && ![...openCases, ...givenUpCases].some((c) => belongsTo(item.at, c)),
  );
}

/** When the customer complained, each occasion once, oldest first; mere reports of a fault are left out. */
export function occasions({ openCases, closedCases, givenUpCases, messages }: Complaints): number[] {
  const times = [...openCases, ...closedCases, ...givenUpCases, ...messages.filter(({ isWeak }) => !isWeak).map(({ item }) => item)]
    .map(({ at }) => at)
    .toSorted((a, b) => a - b);
  return times.filter((at, i) => i === 0 || at - times[i - 1]! >= sameOccasionDays * dayMs);
}

export const canSeeComplaints = (context: SignalContext): boolean =>
  canReadWords(context) || context.history.facts.openCaseCount !== undefined || context.history.items.some(({ kind }) => kind === 'case');
