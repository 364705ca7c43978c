import type { Stores } from './ports.ts';

/** One row of the export. `at` in ms since 1970 UTC; empty strings where a kind has no such thing. */
export type JournalExportRow = {
  customerName: string;
  company: string;
  email: string;
  kind: 'note' | 'promise' | 'outcome' | 'playUsed';
  at: number;
  text: string;
  dueOn: string;
  state: string;
  url: string;
};

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
