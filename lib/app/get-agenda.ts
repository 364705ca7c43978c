import type { Agenda } from '../domain/care/agenda.ts';
import { buildAgenda } from '../domain/care/build-agenda.ts';
import { isOver } from '../domain/care/is-over.ts';
import type { Stores } from './ports.ts';

/** What is due of everybody's promises and follow-ups. `today`: YYYY-MM-DD in the rep's own time zone. */
export async function getAgenda(stores: Pick<Stores, 'journal' | 'followUps' | 'customers'>, today: string): Promise<Agenda> {
  const [promises, all] = await Promise.all([stores.journal.openPromises(), stores.followUps.all()]);
  const followUps = all.filter((followUp) => !isOver(followUp));
  const names = await stores.customers.get([...new Set([...promises, ...followUps].map(({ customerId }) => customerId))]);
  return buildAgenda({ promises, followUps, names, today });
}
