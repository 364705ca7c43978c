import type { CustomerId } from '../customers/customer.ts';
import type { CustomerPromise } from '../journal/journal.ts';
import type { Agenda, AgendaItem } from './agenda.ts';
import type { FollowUp } from './follow-up.ts';
import { nextDueStep } from './follow-up-warnings.ts';
import { addDays } from './working-days.ts';

/** The whole customer behind an id of any of its sources. */
export type AgendaNames = ReadonlyMap<string, { id: CustomerId; name: string; company: string | null }>;

type Due = Omit<AgendaItem, 'id' | 'customerId' | 'customerName' | 'company'> & { customerId: string };

const weekDays = 7;

function dueOf(followUp: FollowUp): Due[] {
  const { customerId, id: entryId } = followUp;
  if (followUp.kind !== 'complaintCase') {
    // What is only drafted, rests or is over asks for nothing.
    if (followUp.state !== 'running') return [];
    return followUp.contacts.flatMap(({ id: partId, on: dueOn, reason: what, playId, state }) =>
      state === 'planned' ? [{ kind: 'contact' as const, customerId, entryId, partId, what, dueOn, playId }] : [],
    );
  }
  if (followUp.state !== 'open' && followUp.state !== 'waiting') return [];
  const step = nextDueStep(followUp);
  const { about: what, dueOn } = followUp;
  return [
    { kind: 'case', customerId, entryId, partId: null, what, dueOn, playId: null },
    ...(step === null
      ? []
      : [{ kind: 'caseStep' as const, customerId, entryId, partId: step.step, what, dueOn: step.dueOn, playId: null }]),
  ];
}

/** What is due, by day: open promises, contacts of what is running, open cases and their next steps. `today`: YYYY-MM-DD. */
export function buildAgenda({
  promises,
  followUps,
  names,
  today,
}: {
  promises: readonly CustomerPromise[];
  followUps: readonly FollowUp[];
  names: AgendaNames;
  today: string;
}): Agenda {
  const due: Due[] = [
    ...promises.flatMap(({ id, customerId, text, dueOn, state }) =>
      state === 'open' ? [{ kind: 'promise' as const, customerId, entryId: id, partId: null, what: text, dueOn, playId: null }] : [],
    ),
    ...followUps.flatMap(dueOf),
  ];
  const items = due
    .map(({ customerId, ...rest }): AgendaItem => {
      const { kind, entryId, partId, dueOn } = rest;
      const known = names.get(customerId);
      return {
        ...rest,
        id: [kind, entryId, partId, dueOn].filter(Boolean).join(' '),
        customerId: known?.id ?? (customerId as CustomerId),
        customerName: known?.name ?? '',
        company: known?.company ?? null,
      };
    })
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.id < b.id ? -1 : 1));
  const lastOfWeek = addDays(today, weekDays);
  return {
    overdue: items.filter(({ dueOn }) => dueOn < today),
    today: items.filter(({ dueOn }) => dueOn === today),
    week: items.filter(({ dueOn }) => dueOn > today && dueOn <= lastOfWeek),
    later: items.filter(({ dueOn }) => dueOn > lastOfWeek),
  };
}
