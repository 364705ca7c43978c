import type { DossierEvent, DossierEventKind } from '../../../lib/domain/views.ts';

/** What the timeline may be narrowed to, in the order of its buttons. */
export const eventGroups = ['letters', 'orders', 'cases', 'contracts', 'notes', 'promises', 'plays', 'outcomes', 'plans', 'signs'] as const;
export type EventGroup = (typeof eventGroups)[number];

const groupOf: Record<DossierEventKind, EventGroup> = {
  messageIn: 'letters',
  messageOut: 'letters',
  order: 'orders',
  caseOpened: 'cases',
  caseClosed: 'cases',
  caseState: 'cases',
  contract: 'contracts',
  contractEnded: 'contracts',
  note: 'notes',
  promise: 'promises',
  promiseKept: 'promises',
  promiseBroken: 'promises',
  playUsed: 'plays',
  outcome: 'outcomes',
  contactDone: 'plans',
  planState: 'plans',
  calendarState: 'plans',
  signSeen: 'signs',
  signGone: 'signs',
  reasonDenied: 'signs',
};

/** Null: all of it. */
export const inGroup = (events: readonly DossierEvent[], group: EventGroup | null): DossierEvent[] =>
  events.filter(({ kind }) => group === null || groupOf[kind] === group);

/** How many there are of each; groups with none are left out. */
export const groupCounts = (events: readonly DossierEvent[]): { group: EventGroup; count: number }[] =>
  eventGroups.flatMap((group) => {
    const count = inGroup(events, group).length;
    return count === 0 ? [] : [{ group, count }];
  });
