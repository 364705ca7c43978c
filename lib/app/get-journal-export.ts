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

/** Everything that people typed or decided, oldest first, beside the customer it is about. */
export async function getJournalExport(stores: Stores): Promise<JournalExportRow[]> {
  const { warningSigns } = await stores.settings.get();
  const entries = await stores.journal.all();
  const customers = await stores.customers.get([...new Set(entries.map(({ customerId }) => customerId))]);
  const told = entries.filter((entry) => entry.kind !== 'promiseDismissed');
  return told.map((entry) => {
    const customer = customers.get(entry.customerId);
    return {
      customerName: customer?.name ?? '',
      company: customer?.company ?? '',
      email: customer?.emails[0] ?? '',
      kind: entry.kind,
      at: entry.at,
      text: wordsOf(entry, warningSigns),
      toWhom: entry.kind === 'promise' ? (entry.toWhom ?? '') : '',
      dueOn: entry.kind === 'promise' ? entry.dueOn : entry.kind === 'dossierFact' ? (entry.on ?? '') : '',
      state: stateOf(entry),
      url: entry.kind === 'note' ? (entry.url ?? '') : '',
    };
  });
}
