import { byDay } from '../domain/care/change-follow-up.ts';
import { interviewQuestions, sheetSides, type FollowUp } from '../domain/care/follow-up.ts';
import type { JournalEntry } from '../domain/journal/journal.ts';
import type { WarningSign } from '../domain/settings.ts';
import type { JournalExportRow, JournalState } from '../domain/views.ts';
import type { Stores } from './ports.ts';

/** What was no promise is nothing that anybody said. */
type Exported = Exclude<JournalEntry, { kind: 'promiseDismissed' }>;

function wordsOf(entry: Exported, signs: readonly WarningSign[]): string {
  switch (entry.kind) {
    case 'note':
    case 'promise':
    case 'dossierFact':
      return entry.text;
    case 'playUsed':
      return entry.playId;
    case 'reasonDenied':
      return entry.words;
    case 'signTicked': {
      // A sign that the company has given up since keeps its id.
      const names = signs.find(({ id }) => id === entry.signId)?.names;
      return (names && Object.values(names).find((name) => name !== '')) ?? entry.signId;
    }
    case 'outcome':
      return '';
  }
}

function stateOf(entry: Exported): JournalState | '' {
  switch (entry.kind) {
    case 'promise':
      return entry.state;
    case 'outcome':
      return entry.outcome;
    case 'playUsed':
      return entry.how;
    case 'signTicked':
      return entry.isSeen ? 'seen' : 'notSeen';
    case 'note':
    case 'reasonDenied':
    case 'dossierFact':
      return '';
  }
}

/** What a line says, without whom it is about. */
type Told = Omit<JournalExportRow, 'customerName' | 'company' | 'email'>;
const told = (row: Pick<Told, 'kind' | 'at'> & Partial<Told>): Told => ({
  text: '',
  toWhom: '',
  dueOn: '',
  state: '',
  url: '',
  owner: '',
  result: '',
  rootCause: '',
  ...row,
});

const toldOfEntry = (entry: Exported, signs: readonly WarningSign[]): Told =>
  told({
    kind: entry.kind,
    at: entry.at,
    text: wordsOf(entry, signs),
    toWhom: entry.kind === 'promise' ? (entry.toWhom ?? '') : '',
    dueOn: entry.kind === 'promise' ? entry.dueOn : entry.kind === 'dossierFact' ? (entry.on ?? '') : '',
    state: stateOf(entry),
    url: entry.kind === 'note' ? (entry.url ?? '') : '',
  });

/** A follow-up and, under it, what is planned and written in it: contacts by day, fields and steps in their order, empty ones left out. */
function toldOfFollowUp(followUp: FollowUp): Told[] {
  const { kind, createdAt: at, owner, state } = followUp;
  if (followUp.kind === 'complaintCase') {
    const { about: text, dueOn, rootCauseNote: result } = followUp;
    const steps = followUp.steps.map(({ step, isDone, doneAt, dueOn: day, note }) =>
      told({ kind: step, at: doneAt ?? at, text: note, dueOn: day ?? '', state: isDone ? 'done' : 'open' }),
    );
    return [told({ kind, at, text, dueOn, state, owner, result, rootCause: followUp.rootCause ?? '' }), ...steps];
  }
  const contacts = followUp.contacts
    .toSorted(byDay)
    .map(({ on, reason, state: contactState, stateAt, result }) =>
      told({ kind: 'contact', at: stateAt ?? at, text: reason, dueOn: on, state: contactState, result }),
    );
  const written: Told[] =
    followUp.kind === 'contactCalendar'
      ? []
      : [
          ...sheetSides.map((side) => told({ kind: side, at, text: followUp.sheet[side] })),
          told({ kind: 'stepBackOffer', at, text: followUp.stepBackOffer }),
          ...interviewQuestions.map((question) => told({ kind: question, at, text: followUp.interview.answers[question] })),
        ].filter(({ text }) => text.trim() !== '');
  const { handOver = null } = followUp.kind === 'winBackPlan' ? followUp : {};
  const handed = handOver === null ? [] : [told({ kind: 'handOver', at, text: handOver.note, toWhom: handOver.to, dueOn: handOver.on })];
  return [told({ kind, at, state, owner }), ...contacts, ...written, ...handed];
}

/** Everything that people typed or decided beside the customer it is about, oldest first; a follow-up by when it was made. */
export async function getJournalExport(stores: Stores): Promise<JournalExportRow[]> {
  const { warningSigns } = await stores.settings.get();
  const [entries, followUps] = await Promise.all([stores.journal.all(), stores.followUps.all()]);
  const lines = [
    ...entries.flatMap((entry) =>
      entry.kind === 'promiseDismissed' ? [] : [{ of: entry.customerId, at: entry.at, rows: [toldOfEntry(entry, warningSigns)] }],
    ),
    ...followUps.map((followUp) => ({ of: followUp.customerId, at: followUp.createdAt, rows: toldOfFollowUp(followUp) })),
  ].toSorted((a, b) => a.at - b.at);
  const customers = await stores.customers.get([...new Set(lines.map(({ of }) => of))]);
  return lines.flatMap(({ of, rows }) => {
    const customer = customers.get(of);
    const whom = { customerName: customer?.name ?? '', company: customer?.company ?? '', email: customer?.emails[0] ?? '' };
    return rows.map((row) => ({ ...whom, ...row }));
  });
}
