import { caseStates, calendarStates, planStates, type FollowUp } from '../domain/care/follow-up.ts';
import { ownHostId, type CustomerHistory, type SourcedItem } from '../domain/customers/history.ts';
import type { ImportedHistory } from '../domain/customers/imported-history.ts';
import type { JournalEntry } from '../domain/journal/journal.ts';
import { dayOf } from '../domain/scoring/purchases.ts';
import { dayMs } from '../domain/signals/days.ts';
import type { DossierEvent } from '../domain/views.ts';

/** Of what pages and files tell. */
const mostRead = 500;
/** Of a letter's words. */
const mostWords = 2000;

type Told = Pick<DossierEvent, 'id' | 'at' | 'kind'> & Partial<DossierEvent>;
const event = (told: Told): DossierEvent => ({ title: '', text: '', amount: null, url: '', ...told });

/** Noon: a day of a file is the same day nearly everywhere on earth. */
const atOfDay = (day: number): number => day * dayMs + dayMs / 2;

function ofItem(item: SourcedItem, now: number): DossierEvent[] {
  const { key, at, subject: title = '', text = '', amount = null, endAt, state, source } = item;
  const told = { title, text: text.slice(0, mostWords), amount, url: source.url };
  const one = (kind: DossierEvent['kind'], when = at): DossierEvent => event({ ...told, id: `${kind} ${key}`, at: when, kind });
  const isOver = state === 'closed' && endAt !== undefined && endAt <= now;
  switch (item.kind) {
    case 'message':
      return [one(item.direction === 'out' ? 'messageOut' : 'messageIn')];
    case 'order':
      return [one('order')];
    case 'case':
      return isOver ? [one('caseOpened'), { ...one('caseClosed', endAt), text: '' }] : [one('caseOpened')];
    case 'contract':
      return isOver ? [one('contract'), { ...one('contractEnded', endAt), text: '' }] : [one('contract')];
  }
}

/** Orders of files, but for days of which pages tell: there the page says more of the same. */
function ofFiles({ orderDays, orderAmounts, contracts }: ImportedHistory, daysOnPages: ReadonlySet<number>): DossierEvent[] {
  const orders = Array.from(orderDays).flatMap((day, i) => {
    const amount = orderAmounts[i]!;
    if (daysOnPages.has(day)) return [];
    return [event({ id: `file order ${i}`, at: atOfDay(day), kind: 'order', amount: Number.isNaN(amount) ? null : amount })];
  });
  const terms = contracts.flatMap(({ startDay, endDay, cancelledDay, hasLeft }, i) => {
    const endedDay = cancelledDay ?? (hasLeft === true ? endDay : null);
    return [
      ...(startDay === null ? [] : [event({ id: `file contract ${i}`, at: atOfDay(startDay), kind: 'contract' })]),
      ...(endedDay === null ? [] : [event({ id: `file contract ${i} end`, at: atOfDay(endedDay), kind: 'contractEnded' })]),
    ];
  });
  return [...orders, ...terms];
}

function ofEntry(entry: JournalEntry): DossierEvent[] {
  const { id, at } = entry;
  switch (entry.kind) {
    case 'note':
      return [event({ id, at, kind: 'note', text: entry.text, url: entry.url ?? '' })];
    case 'promise': {
      const made = event({ id, at, kind: 'promise', text: entry.text });
      if (entry.state === 'open') return [made];
      const kind = entry.state === 'kept' ? 'promiseKept' : 'promiseBroken';
      return [made, { ...made, id: `${id} ${kind}`, at: entry.stateAt, kind }];
    }
    case 'playUsed':
      return [event({ id, at, kind: 'playUsed', title: entry.playId })];
    case 'outcome':
      return [event({ id, at, kind: 'outcome', title: entry.outcome })];
    case 'signTicked':
      return [event({ id, at, kind: entry.isSeen ? 'signSeen' : 'signGone', title: entry.signId })];
    case 'reasonDenied':
      return [event({ id, at, kind: 'reasonDenied', text: entry.words })];
    // Facts stand apart, whenever they were written down.
    case 'dossierFact':
    case 'promiseDismissed':
      return [];
  }
}

/** Of each kind: how it is told, what it is when it begins, and what it may become. */
const followUpKinds = {
  winBackPlan: { kind: 'planState', first: 'drafted', states: planStates },
  complaintCase: { kind: 'caseState', first: 'open', states: caseStates },
  contactCalendar: { kind: 'calendarState', first: 'running', states: calendarStates },
} as const;

function ofFollowUp(followUp: FollowUp): DossierEvent[] {
  const { id } = followUp;
  const { kind, first, states } = followUpKinds[followUp.kind];
  const text = followUp.kind === 'complaintCase' ? followUp.about : '';
  const named: readonly string[] = states;
  const became = followUp.history.flatMap(({ at, what }, i) => {
    const title = what === 'created' || what === 'reopened' ? first : what;
    return named.includes(title) ? [event({ id: `${id} ${i}`, at, kind, title, text })] : [];
  });
  const contacts = followUp.kind === 'complaintCase' ? [] : followUp.contacts;
  const done = contacts.flatMap(({ id: contactId, state, stateAt, reason, result }) =>
    state === 'done' && stateAt !== null
      ? [event({ id: `${id} ${contactId}`, at: stateAt, kind: 'contactDone', title: reason, text: result })]
      : [],
  );
  return [...became, ...done];
}

const newestFirst = (a: DossierEvent, b: DossierEvent): number => b.at - a.at || (a.id < b.id ? 1 : -1);

/** All that happened with a customer and was said, the newest first; of what pages and files tell the newest 500. */
export function toTimeline(
  { items, imported, journal }: Pick<CustomerHistory, 'items' | 'imported' | 'journal'>,
  followUps: readonly FollowUp[],
  now: number,
): { timeline: DossierEvent[]; isTimelineCut: boolean } {
  const daysOnPages = new Set(items.flatMap(({ kind, at }) => (kind === 'order' ? [dayOf(at)] : [])));
  // Cases of our own tell more of themselves as follow-ups.
  const told = items.flatMap((item) => (item.source.hostId === ownHostId ? (item.insteadOf ?? []) : item));
  const read = [...told.flatMap((item) => ofItem(item, now)), ...(imported === null ? [] : ofFiles(imported, daysOnPages))];
  const written = [...journal.flatMap(ofEntry), ...followUps.flatMap(ofFollowUp)];
  return {
    timeline: [...read.toSorted(newestFirst).slice(0, mostRead), ...written].toSorted(newestFirst),
    isTimelineCut: read.length > mostRead,
  };
}
