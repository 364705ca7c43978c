import type { JournalExportRow } from '../domain/views.ts';
import type { Stores } from './ports.ts';

/** Everything that people typed or decided, oldest first, beside the customer it is about. */
export async function getJournalExport(stores: Stores): Promise<JournalExportRow[]> {
  const entries = await stores.journal.all();
  const customers = await stores.customers.get([...new Set(entries.map(({ customerId }) => customerId))]);
  return entries.map((entry) => {
    const customer = customers.get(entry.customerId);
    return {
      customerName: customer?.name ?? '',
      company: customer?.company ?? '',
      email: customer?.emails[0] ?? '',
      kind: entry.kind,
      at: entry.at,
      text: entry.kind === 'note' || entry.kind === 'promise' ? entry.text : entry.kind === 'playUsed' ? entry.playId : '',
      dueOn: entry.kind === 'promise' ? entry.dueOn : '',
      state: entry.kind === 'promise' ? entry.state : entry.kind === 'outcome' ? entry.outcome : entry.kind === 'playUsed' ? entry.how : '',
      url: entry.kind === 'note' ? (entry.url ?? '') : '',
    };
  });
}
