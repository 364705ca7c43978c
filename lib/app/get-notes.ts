import { sheetSides, type FollowUp } from '../domain/care/follow-up.ts';
import type { NotePage, NoteView } from '../domain/views.ts';
import type { Stores } from './ports.ts';

type Written = Omit<NoteView, 'customerId' | 'customerName' | 'company'> & { customerId: string };

/**
 * What people wrote in a follow-up: what came of each contact, and all else together. Each is called as the event of the timeline that
 * tells of it: that contact, and the beginning. Why one gets in touch is drafted, and said only once it is done.
 */
function ofFollowUp(followUp: FollowUp): Written[] {
  const { id, kind, customerId, createdAt, history } = followUp;
  const written = (part: string, at: number, words: readonly string[]): Written[] => {
    const text = words.filter((one) => one.trim() !== '').join('\n');
    return text === '' ? [] : [{ entryId: `${id} ${part}`, kind, customerId, at, text }];
  };
  const ofWhole = (words: readonly string[]) => written('0', history.at(-1)?.at ?? createdAt, words);
  if (kind === 'complaintCase') return ofWhole([followUp.about, ...followUp.steps.map(({ note }) => note), followUp.rootCauseNote]);
  const done = followUp.contacts.flatMap(({ id: contactId, state, stateAt, reason, result }) =>
    state === 'done' && stateAt !== null ? written(contactId, stateAt, [reason, result]) : [],
  );
  const others = followUp.contacts.flatMap(({ state, result }) => (state === 'done' ? [] : [result]));
  if (kind === 'contactCalendar') return [...ofWhole(others), ...done];
  const { sheet, stepBackOffer, interview, handOver } = followUp;
  // The sheet begins with what the score knows: only the sides that people edited are theirs.
  const ofSheet = sheetSides
    .filter((side) => history.some(({ what, detail }) => what === 'sheetEdited' && detail === side))
    .map((side) => sheet[side]);
  const { why, whatTipped, howWasItWithUs, whatWasMissing, whatNext } = interview.answers;
  const answers = [why, whatTipped, howWasItWithUs, whatWasMissing, whatNext];
  return [...ofWhole([...ofSheet, stepBackOffer, ...answers, handOver?.to ?? '', handOver?.note ?? '', ...others]), ...done];
}

/**
 * What people wrote about their customers, the oldest first, so many entries of the journal at a time; after the last of them what
 * stands in plans, cases and calendars.
 */
export async function getNotes(stores: Stores, { from, limit }: { from: number; limit: number }): Promise<NotePage> {
  const { entries, read } = await stores.journal.page(from, limit);
  const isLast = read < limit;
  const written: Written[] = [
    ...entries.flatMap((entry) =>
      entry.kind === 'note' || entry.kind === 'promise' || entry.kind === 'dossierFact' ? [{ ...entry, entryId: entry.id }] : [],
    ),
    ...(isLast ? (await stores.followUps.all()).flatMap(ofFollowUp) : []),
  ];
  const customers = await stores.customers.get([...new Set(written.map(({ customerId }) => customerId))]);
  return {
    notes: written.flatMap(({ entryId, kind, customerId, at, text }) => {
      const customer = customers.get(customerId);
      if (customer === undefined) return [];
      return [{ entryId, kind, customerId: customer.id, customerName: customer.name, company: customer.company, at, text }];
    }),
    next: isLast ? null : from + read,
  };
}
