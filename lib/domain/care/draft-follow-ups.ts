import type { ReasonId } from '../scoring/score.ts';
import type { WorkingTime } from '../working-time/working-time.ts';
import type { ComplaintCase, ContactCalendar, RecoveryStep, SheetSide, WinBackPlan } from './follow-up.ts';
import type { ContactWay, PlannedContact } from './planned-contact.ts';
import { addDays, addMonths, addWorkingDays, dayOfInstant, shiftToWorkingDay } from './working-days.ts';

/** A plan that goes on for longer has let the customer forget us. */
const longestPlanMonths = 18;
/** Two contacts closer than this are a rush. */
export const leastGapWorkingDays = 5;
const newContactAfterDays = 7;

/** The wanted day, or the first after it that people work on and that is no rush after the contact before. */
function dayAfterContact(wanted: string, before: string, workingTime: WorkingTime): string {
  const earliest = addWorkingDays(before, leastGapWorkingDays, workingTime);
  return shiftToWorkingDay(wanted < earliest ? earliest : wanted, workingTime);
}

/** The day that a contact which is added by hand begins with: about a week after the last one, or after today. */
export function dayForNewContact(contacts: readonly PlannedContact[], today: string, workingTime: WorkingTime): string {
  const last = contacts.at(-1)?.on;
  const before = last !== undefined && last > today ? last : today;
  return dayAfterContact(addDays(before, newContactAfterDays), before, workingTime);
}

/** What every draft begins with. `now`: ms since 1970 UTC; `today`: YYYY-MM-DD in the rep's own time zone. */
type DraftBase = { id: string; customerId: string; now: number; today: string; owner: string; workingTime: WorkingTime };

const baseOf = ({ id, customerId, now, owner }: DraftBase) => ({
  id,
  customerId,
  owner,
  revision: 1,
  createdAt: now,
  stateAt: now,
  history: [{ at: now, what: 'created', detail: '' }],
});

/** The day after which a plan asks for no contact: 18 months after the loss; where nobody has left yet, after the plan began. */
export const lastDayOf = ({ lostOn, createdAt }: Pick<WinBackPlan, 'lostOn' | 'createdAt'>): string =>
  addMonths(lostOn ?? dayOfInstant(createdAt), longestPlanMonths);

/** The moves that are contacts, in their order; each is also the id of the play that has the words for it. */
export const planMoves = ['findTheReason', 'plannedContact', 'smallerOffer', 'exitInterview', 'isItMe'] as const;
export type PlanMove = (typeof planMoves)[number];

const waysOfMoves: Record<PlanMove, ContactWay> = {
  findTheReason: 'call',
  plannedContact: 'mail',
  smallerOffer: 'mail',
  exitInterview: 'meeting',
  isItMe: 'call',
};
/** Which moves matter most where there is no time for all [judged]. */
const movesByWeight: readonly PlanMove[] = ['findTheReason', 'smallerOffer', 'exitInterview', 'plannedContact', 'isItMe'];
/** Working days from one contact to the next, growing [judged]. The first one comes two working days after today, or one where the plan would be over by then. */
const firstAfterWorkingDays = [2, 1];
const gapsWorkingDays = [5, 7, 10, 15];

/** A part of the score for the sheet, in words: its points are above 0 where it raises the risk. */
export type DraftReason = { id: ReasonId; words: string; points: number };

/** What is of our own making; all else comes from outside. */
const ofOurMaking: ReadonlySet<ReasonId> = new Set<ReasonId>([
  'complaint',
  'repeatedComplaint',
  'complaintPutRight',
  'brokenPromise',
  'overduePromise',
  'unansweredMessage',
  'rudeTreatment',
  'warningSign',
  'praise',
  'surveyHappy',
  'surveyUnhappy',
]);
const longestWords = 4000;

/** Where a reason belongs on the sheet; null: it tells nothing of this customer. */
export function sheetSideOf({ id, points }: Pick<DraftReason, 'id' | 'points'>): SheetSide | null {
  if (id === 'startingPoint' || points === 0) return null;
  if (points > 0) return ofOurMaking.has(id) ? 'weaknesses' : 'threats';
  return ofOurMaking.has(id) ? 'strengths' : 'opportunities';
}

const contactOf = (id: string, on: string, reason: string, way: ContactWay, playId: string | null): PlannedContact => ({
  id,
  on,
  reason,
  way,
  playId,
  state: 'planned',
  stateAt: null,
  result: '',
});

/** The days of as many contacts as there is time for, the last day of a plan given; none where it is over by the next working day. */
function daysOfContacts(today: string, lastDay: string, workingTime: WorkingTime): string[] {
  const first = firstAfterWorkingDays.map((days) => addWorkingDays(today, days, workingTime)).find((day) => day <= lastDay);
  if (first === undefined) return [];
  const days = [first];
  for (const gap of gapsWorkingDays) {
    const on = addWorkingDays(days.at(-1)!, gap, workingTime);
    if (on > lastDay) break;
    days.push(on);
  }
  return days;
}

/** Whether 18 months after the loss are over, or no working day is left of them: then a plan would have no contact. */
export const isTooLateForPlan = (lostOn: string, today: string, workingTime: WorkingTime): boolean =>
  daysOfContacts(today, addMonths(lostOn, longestPlanMonths), workingTime).length === 0;

/** Whether there was no time for all five moves before the plan's last day when it began. */
export const isShortPlan = (plan: Pick<WinBackPlan, 'lostOn' | 'createdAt'>, workingTime: WorkingTime): boolean =>
  daysOfContacts(dayOfInstant(plan.createdAt), lastDayOf(plan), workingTime).length < planMoves.length;

/**
 * A win-back plan out of the five moves: the sheet filled from the reasons, contacts on working days with growing gaps. Where the
 * plan's last day is near there are fewer, those that matter most. `contactReasons`: why one gets in touch, in words.
 */
export function draftWinBackPlan({
  reasons,
  contactReasons,
  lostOn,
  ...base
}: DraftBase & { reasons: readonly DraftReason[]; contactReasons: Record<PlanMove, string>; lostOn: string | null }): WinBackPlan {
  const { today, workingTime, now } = base;
  const lastDay = lastDayOf({ lostOn, createdAt: now });
  const sideOf = (side: SheetSide): string =>
    reasons
      .filter((reason) => sheetSideOf(reason) === side)
      .map(({ words }) => words)
      .join('\n')
      .slice(0, longestWords);
  const days = daysOfContacts(today, lastDay, workingTime);
  const made = movesByWeight.slice(0, days.length);
  const moves = planMoves.filter((move) => made.includes(move));
  return {
    ...baseOf(base),
    kind: 'winBackPlan',
    state: 'drafted',
    lostOn,
    sheet: {
      strengths: sideOf('strengths'),
      weaknesses: sideOf('weaknesses'),
      opportunities: sideOf('opportunities'),
      threats: sideOf('threats'),
    },
    contacts: moves.map((move, i) => contactOf(move, days[i]!, contactReasons[move], waysOfMoves[move], move)),
    stepBackOffer: '',
    interview: { heldOn: null, answers: { why: '', whatTipped: '', howWasItWithUs: '', whatWasMissing: '', whatNext: '' } },
    handOver: null,
  };
}

/** The steps in their order, and after how many working days they are due (null: with the next one); put right within a week [judged]. */
const stepsDueAfter: readonly [RecoveryStep, number | null][] = [
  ['notice', 0],
  ['listen', null],
  ['apologise', null],
  ['askFacts', 1],
  ['inform', null],
  ['agree', 2],
  ['nameResponsible', null],
  ['keepInformed', 3],
  ['checkPutRight', 5],
];
const caseDueAfter = 5;

/**
 * A complaint case with the steps of recovery still to be done, none due after the case. `complainedAt`: ms since 1970 UTC; `dueOn`: by
 * when it is to be settled, where somebody chose a day.
 */
export function openComplaintCase({
  about,
  complainedAt,
  dueOn: chosen,
  ...base
}: DraftBase & { about: string; complainedAt: number; dueOn?: string | undefined }): ComplaintCase {
  const { today, workingTime } = base;
  const first = shiftToWorkingDay(today, workingTime);
  const dueOn = chosen ?? addWorkingDays(first, caseDueAfter, workingTime);
  const dueAfter = (days: number): string => {
    const day = addWorkingDays(first, days, workingTime);
    return day < dueOn ? day : dueOn;
  };
  return {
    ...baseOf(base),
    kind: 'complaintCase',
    state: 'open',
    about,
    complainedAt,
    dueOn,
    steps: stepsDueAfter.map(([step, days]) => ({
      step,
      isDone: false,
      doneAt: null,
      dueOn: days === null ? null : dueAfter(days),
      note: '',
    })),
    rootCause: null,
    rootCauseNote: '',
  };
}

/** Contacts before, at and after a sale, by days from it; `playId`: the play with the words, null where there is none. */
const calendarSteps = [
  { move: 'letterBefore', afterDays: -21, way: 'letter', playId: null },
  { move: 'callBefore', afterDays: -7, way: 'call', playId: null },
  { move: 'thanks', afterDays: 2, way: 'mail', playId: 'afterSaleThanks' },
  { move: 'courtesyCall', afterDays: 14, way: 'call', playId: 'largeOrderCall' },
  { move: 'reviewQuestion', afterDays: 45, way: 'call', playId: 'reviewQuestion' },
  { move: 'newsletter', afterDays: 75, way: 'mail', playId: 'newsletterNote' },
  { move: 'pulse', afterDays: 110, way: 'call', playId: 'pulseQuestion' },
  { move: 'event', afterDays: 150, way: 'mail', playId: 'eventInvitation' },
  { move: 'referral', afterDays: 195, way: 'call', playId: 'referralRequest' },
  { move: 'card', afterDays: 240, way: 'letter', playId: 'personalCard' },
  { move: 'specialOffer', afterDays: 300, way: 'mail', playId: null },
] as const satisfies readonly { move: string; afterDays: number; way: ContactWay; playId: string | null }[];
export type CalendarMove = (typeof calendarSteps)[number]['move'];

/** Without a sale the sequence begins with the review question, a week from now. */
const firstWithoutSaleDays = 45;
const reviewAfterDays = 7;

/** Planned contacts with a customer with whom all is well. `soldOn`: the sale, past or ahead; null: none. What lies behind is left out. */
export function draftContactCalendar({
  contactReasons,
  soldOn,
  ...base
}: DraftBase & { contactReasons: Record<CalendarMove, string>; soldOn: string | null }): ContactCalendar {
  const { today, workingTime } = base;
  const anchor = soldOn ?? addDays(today, reviewAfterDays - firstWithoutSaleDays);
  const contacts: PlannedContact[] = [];
  for (const { move, afterDays, way, playId } of calendarSteps) {
    const wanted = addDays(anchor, afterDays);
    if (wanted <= today || (soldOn === null && afterDays < firstWithoutSaleDays)) continue;
    const before = contacts.at(-1);
    const on = before === undefined ? shiftToWorkingDay(wanted, workingTime) : dayAfterContact(wanted, before.on, workingTime);
    contacts.push(contactOf(move, on, contactReasons[move], way, playId));
  }
  return { ...baseOf(base), kind: 'contactCalendar', state: 'running', contacts };
}
