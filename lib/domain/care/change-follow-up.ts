import type {
  CalendarState,
  CaseState,
  ComplaintCase,
  ContactCalendar,
  FollowUp,
  InterviewQuestion,
  PlanState,
  RecoveryStep,
  RootCause,
  SheetSide,
  WinBackPlan,
} from './follow-up.ts';
import { isOver } from './is-over.ts';
import type { ContactState, PlannedContact } from './planned-contact.ts';
import { isDay } from './working-days.ts';

/**
 * What the history of a follow-up may tell, and what the detail of each line is: nothing, people's own words, a day
 * (YYYY-MM-DD), a side of the sheet, a step or a root cause. A state's name: it became so.
 */
export const followUpEvents = {
  created: 'nothing',
  drafted: 'nothing',
  running: 'nothing',
  paused: 'nothing',
  wonBack: 'nothing',
  letGo: 'nothing',
  ended: 'nothing',
  open: 'nothing',
  waiting: 'nothing',
  putRight: 'rootCause',
  notPutRight: 'rootCause',
  reopened: 'nothing',
  contactAdded: 'words',
  contactRemoved: 'words',
  contactMoved: 'words',
  contactEdited: 'day',
  contactDone: 'words',
  contactSkipped: 'words',
  contactPlanned: 'words',
  sheetEdited: 'side',
  offerEdited: 'nothing',
  interviewEdited: 'nothing',
  interviewHeld: 'day',
  interviewNotHeld: 'nothing',
  lossDated: 'day',
  lossUndated: 'nothing',
  handedOver: 'words',
  handOverDropped: 'nothing',
  ownerSet: 'words',
  stepDone: 'step',
  stepUndone: 'step',
  stepEdited: 'step',
  dueSet: 'day',
  aboutEdited: 'nothing',
  rootCauseSet: 'rootCause',
} as const satisfies Record<string, 'nothing' | 'words' | 'day' | 'side' | 'step' | 'rootCause'>;
export type FollowUpEvent = keyof typeof followUpEvents;

/** Of plans and calendars. Whoever takes a removal back adds the very contact again. */
type ContactChange =
  | { what: 'addContact'; contact: PlannedContact }
  | { what: 'removeContact'; id: string }
  | { what: 'moveContact'; id: string; on: string }
  | { what: 'editContact'; id: string; edit: Partial<Pick<PlannedContact, 'reason' | 'way' | 'playId' | 'result'>> }
  | { what: 'setContactState'; id: string; state: ContactState };

export type PlanChange =
  | { what: 'setPlanState'; state: PlanState }
  | { what: 'setLostOn'; on: string | null }
  | { what: 'editSheet'; side: SheetSide; words: string }
  | { what: 'editStepBackOffer'; words: string }
  | { what: 'editInterview'; question: InterviewQuestion; words: string }
  | { what: 'setInterviewHeldOn'; on: string | null }
  | { what: 'handOver'; handOver: WinBackPlan['handOver'] }
  | { what: 'editHandOver'; edit: Partial<NonNullable<WinBackPlan['handOver']>> };

export type CaseChange =
  | { what: 'setCaseState'; state: Extract<CaseState, 'open' | 'waiting'> }
  | { what: 'toggleStep'; step: RecoveryStep; isDone: boolean }
  | { what: 'noteStep'; step: RecoveryStep; note: string }
  | { what: 'setStepDue'; step: RecoveryStep; on: string | null }
  | { what: 'setDue'; on: string }
  | { what: 'setAbout'; about: string }
  | { what: 'close'; state: Extract<CaseState, 'putRight' | 'notPutRight'>; rootCause: RootCause | null; note: string }
  | { what: 'setRootCause'; rootCause: RootCause; note: string }
  | { what: 'reopen' };

export type CalendarChange = { what: 'setCalendarState'; state: CalendarState };

/** Every edit of a follow-up. */
export type FollowUpChange = { what: 'setOwner'; owner: string } | ContactChange | PlanChange | CaseChange | CalendarChange;

/** Why a change was not made. `notThere`: no such contact or step in this follow-up; `notOfThisKind`: nothing that such a follow-up knows. */
export const changeRefusals = ['needsRootCause', 'needsWords', 'noSuchDay', 'isOver', 'notThere', 'tooMany', 'notOfThisKind'] as const;
export type ChangeRefusal = (typeof changeRefusals)[number];
export type ChangeResult<F extends FollowUp> = { ok: true; followUp: F } | { ok: false; refusal: ChangeRefusal };

export const mostContacts = 60;
const mostHistory = 500;
const longestDetail = 300;
/** What is typed is saved as it is typed: one line of history for so long. */
const sameEditMs = 10 * 60_000;
const typedEvents: ReadonlySet<FollowUpEvent> = new Set<FollowUpEvent>([
  'contactEdited',
  'contactMoved',
  'sheetEdited',
  'offerEdited',
  'interviewEdited',
  'stepEdited',
  'aboutEdited',
]);
/** Of these the detail is what is being typed itself. */
const typedDetails: ReadonlySet<FollowUpEvent> = new Set<FollowUpEvent>(['ownerSet', 'handedOver', 'dueSet', 'interviewHeld', 'lossDated']);

type Edited<F> = { next: F; event: FollowUpEvent; detail?: string };
type Outcome<F> = Edited<F> | ChangeRefusal;
type Edits<F, C extends { what: string }> = { [W in C['what']]: (of: F, change: Extract<C, { what: W }>, now: number) => Outcome<F> };

type WithContacts = WinBackPlan | ContactCalendar;

export const byDay = (a: Pick<PlannedContact, 'on'>, b: Pick<PlannedContact, 'on'>): number => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0);

const withContacts = (of: WithContacts, contacts: PlannedContact[], event: FollowUpEvent, detail: string): Edited<WithContacts> => ({
  next: { ...of, contacts: contacts.toSorted(byDay) },
  event,
  detail,
});

/** `edit` null: it goes. */
function changeContact(
  of: WithContacts,
  id: string,
  edit: Partial<PlannedContact> | null,
  event: FollowUpEvent,
  detailOf: (contact: PlannedContact) => string = ({ reason }) => reason,
): Outcome<WithContacts> {
  const known = of.contacts.find((contact) => contact.id === id);
  if (known === undefined) return 'notThere';
  const others = of.contacts.filter((contact) => contact !== known);
  return withContacts(of, edit === null ? others : [...others, { ...known, ...edit }], event, detailOf(known));
}

const stateEvents = {
  planned: 'contactPlanned',
  done: 'contactDone',
  skipped: 'contactSkipped',
} as const satisfies Record<ContactState, FollowUpEvent>;

const contactEdits: Edits<WithContacts, ContactChange> = {
  addContact: (of, { contact }) => {
    if (!isDay(contact.on)) return 'noSuchDay';
    if (of.contacts.length >= mostContacts) return 'tooMany';
    const others = of.contacts.filter(({ id }) => id !== contact.id);
    return withContacts(of, [...others, contact], 'contactAdded', contact.reason);
  },
  removeContact: (of, { id }) => changeContact(of, id, null, 'contactRemoved'),
  moveContact: (of, { id, on }) => (isDay(on) ? changeContact(of, id, { on }, 'contactMoved') : 'noSuchDay'),
  editContact: (of, { id, edit }) => changeContact(of, id, edit, 'contactEdited', ({ on }) => on),
  setContactState: (of, { id, state }, now) => changeContact(of, id, { state, stateAt: now }, stateEvents[state]),
};

const planEdits: Edits<WinBackPlan, PlanChange> = {
  setPlanState: (plan, { state }, now) => ({ next: { ...plan, state, stateAt: now }, event: state }),
  setLostOn: (plan, { on }) => {
    if (on === null) return { next: { ...plan, lostOn: on }, event: 'lossUndated' };
    return isDay(on) ? { next: { ...plan, lostOn: on }, event: 'lossDated', detail: on } : 'noSuchDay';
  },
  editSheet: (plan, { side, words }) => ({
    next: { ...plan, sheet: { ...plan.sheet, [side]: words } },
    event: 'sheetEdited',
    detail: side,
  }),
  editStepBackOffer: (plan, { words }) => ({ next: { ...plan, stepBackOffer: words }, event: 'offerEdited' }),
  editInterview: (plan, { question, words }) => {
    const answers = { ...plan.interview.answers, [question]: words };
    return { next: { ...plan, interview: { ...plan.interview, answers } }, event: 'interviewEdited' };
  },
  setInterviewHeldOn: (plan, { on: heldOn }) => {
    const next = { ...plan, interview: { ...plan.interview, heldOn } };
    if (heldOn === null) return { next, event: 'interviewNotHeld' };
    return isDay(heldOn) ? { next, event: 'interviewHeld', detail: heldOn } : 'noSuchDay';
  },
  handOver: (plan, { handOver }) => {
    if (handOver === null) return { next: { ...plan, handOver }, event: 'handOverDropped' };
    return isDay(handOver.on) ? { next: { ...plan, handOver }, event: 'handedOver', detail: handOver.to } : 'noSuchDay';
  },
  editHandOver: (plan, { edit: part }, now) =>
    plan.handOver === null ? 'notThere' : planEdits.handOver(plan, { what: 'handOver', handOver: { ...plan.handOver, ...part } }, now),
};

function changeStep(
  of: ComplaintCase,
  step: RecoveryStep,
  edit: Partial<ComplaintCase['steps'][number]>,
  event: FollowUpEvent,
): Outcome<ComplaintCase> {
  if (!of.steps.some((one) => one.step === step)) return 'notThere';
  return { next: { ...of, steps: of.steps.map((one) => (one.step === step ? { ...one, ...edit } : one)) }, event, detail: step };
}

const caseEdits: Edits<ComplaintCase, CaseChange> = {
  setCaseState: (of, { state }, now) => ({ next: { ...of, state, stateAt: now }, event: state }),
  toggleStep: (of, { step, isDone }, now) =>
    changeStep(of, step, { isDone, doneAt: isDone ? now : null }, isDone ? 'stepDone' : 'stepUndone'),
  noteStep: (of, { step, note }) => changeStep(of, step, { note }, 'stepEdited'),
  setStepDue: (of, { step, on }) => (on === null || isDay(on) ? changeStep(of, step, { dueOn: on }, 'stepEdited') : 'noSuchDay'),
  setDue: (of, { on }) => (isDay(on) ? { next: { ...of, dueOn: on }, event: 'dueSet', detail: on } : 'noSuchDay'),
  setAbout: (of, { about }) => (about.trim() === '' ? 'needsWords' : { next: { ...of, about }, event: 'aboutEdited' }),
  close: (of, { state, rootCause, note }, now) => {
    if (rootCause === null) return 'needsRootCause';
    return { next: { ...of, state, stateAt: now, rootCause, rootCauseNote: note }, event: state, detail: rootCause };
  },
  setRootCause: (of, { rootCause, note }) => ({
    next: { ...of, rootCause, rootCauseNote: note },
    event: 'rootCauseSet',
    detail: rootCause,
  }),
  reopen: (of, _, now) => ({ next: isOver(of) ? { ...of, state: 'open', stateAt: now } : of, event: 'reopened' }),
};
/** A closed case only says why it came to it, until it is opened again. */
const editsOfClosedCases: ReadonlySet<string> = new Set<CaseChange['what']>(['setRootCause', 'reopen']);

const calendarEdits: Edits<ContactCalendar, CalendarChange> = {
  setCalendarState: (of, { state }, now) => ({ next: { ...of, state, stateAt: now }, event: state }),
};

const editsOf: Record<FollowUp['kind'], Record<string, unknown>> = {
  winBackPlan: { ...contactEdits, ...planEdits },
  complaintCase: caseEdits,
  contactCalendar: { ...contactEdits, ...calendarEdits },
};

function edit(followUp: FollowUp, change: FollowUpChange, now: number): Outcome<FollowUp> {
  if (change.what === 'setOwner') return { next: { ...followUp, owner: change.owner }, event: 'ownerSet', detail: change.owner };
  const edits = editsOf[followUp.kind];
  if (!Object.hasOwn(edits, change.what)) return 'notOfThisKind';
  if (followUp.kind === 'complaintCase' && isOver(followUp) && !editsOfClosedCases.has(change.what)) return 'isOver';
  const make = edits[change.what] as (of: FollowUp, change: FollowUpChange, now: number) => Outcome<FollowUp>;
  return make(followUp, change, now);
}

/** How it began is kept, whatever goes. */
export const trimHistory = (history: FollowUp['history']): FollowUp['history'] =>
  history.length <= mostHistory ? history : [history[0]!, ...history.slice(history.length - mostHistory + 1)];

function tell(history: FollowUp['history'], event: FollowUpEvent, detail: string, now: number): FollowUp['history'] {
  const last = history.at(-1);
  const isSameEdit =
    last?.what === event &&
    Math.abs(now - last.at) < sameEditMs &&
    (typedDetails.has(event) || (typedEvents.has(event) && last.detail === detail));
  const before = isSameEdit ? history.slice(0, -1) : history;
  return trimHistory([...before, { at: isSameEdit ? last.at : now, what: event, detail }]);
}

/** Without what every save counts and tells. */
const contentOf = ({ revision: _, history: __, stateAt: ___, ...content }: FollowUp): string => JSON.stringify(content);

/**
 * The next revision of a follow-up with one edit and its line of history, or why not. An edit that changes nothing gives
 * the follow-up as it is. `now`: ms since 1970 UTC.
 */
export function changeFollowUp<F extends FollowUp>(followUp: F, change: FollowUpChange, now: number): ChangeResult<F> {
  const edited = edit(followUp, change, now);
  if (typeof edited === 'string') return { ok: false, refusal: edited };
  const { next, event, detail = '' } = edited;
  if (contentOf(next) === contentOf(followUp)) return { ok: true, followUp };
  const history = tell(followUp.history, event, detail.slice(0, longestDetail), now);
  return { ok: true, followUp: { ...next, revision: followUp.revision + 1, history } as F };
}
