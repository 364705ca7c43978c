import type { CustomerId } from '../customers/customer.ts';

/** One thing that is due: a promise, a planned contact, a complaint case or one of its steps. */
export type AgendaItem = {
  /** Unique over all agendas: what is due and its day. */
  id: string;
  kind: 'promise' | 'contact' | 'case' | 'caseStep';
  customerId: CustomerId;
  customerName: string;
  company: string | null;
  /** The promise's entry, or the contact, case or step's follow-up. */
  entryId: string;
  /** Of contacts: the contact's id. Of steps: which step. Else null. */
  partId: string | null;
  /** In people's own words: the promise, the contact's reason, what the case is about. Empty: the kind says it. */
  what: string;
  /** YYYY-MM-DD. */
  dueOn: string;
  playId: string | null;
};

/** What is due, each list by day; `week`: the seven days after today. */
export type Agenda = { overdue: AgendaItem[]; today: AgendaItem[]; week: AgendaItem[]; later: AgendaItem[] };
