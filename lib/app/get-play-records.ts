import { tallyPlays } from '../domain/plays/play-records.ts';
import type { PlayRecord } from '../domain/views.ts';
import type { Stores } from './ports.ts';

/** How often each play was used, and what became of the customers, whichever of their names it was recorded under. */
export async function getPlayRecords({ journal, customers }: Stores): Promise<PlayRecord[]> {
  const [uses, outcomes] = await Promise.all([journal.playUses(), journal.outcomes()]);
  const owners = await customers.get([...new Set([...uses, ...outcomes].map(({ customerId }) => customerId))]);
  return tallyPlays(uses, outcomes, (id) => owners.get(id)?.id ?? id);
}
