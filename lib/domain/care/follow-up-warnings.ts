import type { WorkingTime } from '../working-time/working-time.ts';
import { isShortPlan, leastGapWorkingDays, lastDayOf, type PlanMove } from './draft-follow-ups.ts';
import type { ComplaintCase, FollowUp } from './follow-up.ts';
import { isOver } from './is-over.ts';
import type { PlannedContact } from './planned-contact.ts';
import { dayOfInstant, isDayOff, workingDaysBetween } from './working-days.ts';

/** `partId`: the contact or step that it is about; null: the whole. */
export const followUpWarnings = [
  'pastEighteenMonths',
  'littleTimeLeft',
  'inARush',
  'onDayOff',
  'recoveryFirst',
  'contactOverdue',
  'noContactLeft',
  'caseOverdue',
  'stepOverdue',
  'nobodyResponsible',
] as const;
export type FollowUpWarning = { kind: (typeof followUpWarnings)[number]; partId: string | null };

/** The contact with an offer, which comes only after recovery. */
const offer: PlanMove = 'smallerOffer';

/** The day that the next contact is counted from: many are made later than planned. */
function lastDayOfContact({ on, state, stateAt }: PlannedContact): string {
  const doneOn = state === 'done' && stateAt !== null ? dayOfInstant(stateAt) : on;
  return doneOn > on ? doneOn : on;
}

function warningsOfContacts(
  contacts: readonly PlannedContact[],
  lastDay: string | null,
  today: string,
  workingTime: WorkingTime,
  hasComplaint: boolean,
): FollowUpWarning[] {
  const inOrder = contacts.filter(({ state }) => state !== 'skipped').toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return inOrder.flatMap((contact, i) => {
    if (contact.state !== 'planned') return [];
    const { id: partId, on, playId } = contact;
    const before = inOrder[i - 1];
    const found: FollowUpWarning['kind'][] = [];
    if (lastDay !== null && on > lastDay) found.push('pastEighteenMonths');
    if (before !== undefined && workingDaysBetween(lastDayOfContact(before), on, workingTime) < leastGapWorkingDays) found.push('inARush');
    if (on < today) found.push('contactOverdue');
    else if (isDayOff(on, workingTime)) found.push('onDayOff');
    if (hasComplaint && playId === offer) found.push('recoveryFirst');
    return found.map((kind) => ({ kind, partId }));
  });
}

/** The next step that somebody is waiting for: the first one that is not done and has a day. */
export const nextDueStep = ({ steps }: ComplaintCase): (ComplaintCase['steps'][number] & { dueOn: string }) | null => {
  const step = steps.find(({ isDone, dueOn }) => !isDone && dueOn !== null);
  return step === undefined || step.dueOn === null ? null : { ...step, dueOn: step.dueOn };
};

/**
 * What is not as it should be and may stay so, for it is the rep who decides. `today`: YYYY-MM-DD. `hasComplaint`: one is still to be put
 * right with this customer.
 */
export function warningsOf(followUp: FollowUp, today: string, workingTime: WorkingTime, hasComplaint: boolean): FollowUpWarning[] {
  if (isOver(followUp)) return [];
  if (followUp.kind === 'complaintCase') {
    const step = nextDueStep(followUp);
    return [
      ...(followUp.owner.trim() === '' ? [{ kind: 'nobodyResponsible' as const, partId: null }] : []),
      ...(followUp.dueOn < today ? [{ kind: 'caseOverdue' as const, partId: null }] : []),
      ...(step !== null && step.dueOn < today ? [{ kind: 'stepOverdue' as const, partId: step.step }] : []),
    ];
  }
  const lastDay = followUp.kind === 'winBackPlan' ? lastDayOf(followUp) : null;
  const isPast = lastDay !== null && today > lastDay;
  const isShort = !isPast && followUp.kind === 'winBackPlan' && isShortPlan(followUp, workingTime);
  const isLeft = followUp.contacts.some(({ state }) => state === 'planned');
  return [
    ...(isPast ? [{ kind: 'pastEighteenMonths' as const, partId: null }] : []),
    ...(isShort ? [{ kind: 'littleTimeLeft' as const, partId: null }] : []),
    ...(followUp.state === 'running' && !isLeft ? [{ kind: 'noContactLeft' as const, partId: null }] : []),
    ...warningsOfContacts(followUp.contacts, lastDay, today, workingTime, hasComplaint),
  ];
}
