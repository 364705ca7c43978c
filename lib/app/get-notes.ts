import type { NotePage } from '../domain/views.ts';
import type { Stores } from './ports.ts';

/** What people wrote about their customers, the oldest first, so many entries of the journal at a time. */
export async function getNotes(stores: Stores, { from, limit }: { from: number; limit: number }): Promise<NotePage> {
  const { entries, read } = await stores.journal.page(from, limit);
  const told = entries.filter((entry) => entry.kind === 'note' || entry.kind === 'promise' || entry.kind === 'dossierFact');
  const customers = await stores.customers.get([...new Set(told.map(({ customerId }) => customerId))]);
  return {
    notes: told.flatMap(({ id, kind, customerId, at, text }) => {
      const customer = customers.get(customerId);
      if (customer === undefined) return [];
      return [{ entryId: id, kind, customerId: customer.id, customerName: customer.name, company: customer.company, at, text }];
    }),
    next: read < limit ? null : from + read,
  };
}
