import type { FollowUp } from '../domain/care/follow-up.ts';
import type { CustomerId } from '../domain/customers/customer.ts';
import { buildHistory, type CustomerHistory } from '../domain/customers/history.ts';
import type { ImportedHistory } from '../domain/customers/imported-history.ts';
import type { JournalEntry, OutcomeKind } from '../domain/journal/journal.ts';
import type { Observation } from '../domain/observations/observation.ts';
import type { Stores } from './ports.ts';

/** What files tell of several sources of one customer. */
function joinImported(parts: readonly ImportedHistory[]): ImportedHistory | null {
  if (parts.length < 2) return parts[0] ?? null;
  return {
    orderDays: Int32Array.from(parts.flatMap(({ orderDays }) => [...orderDays])),
    orderAmounts: Float64Array.from(parts.flatMap(({ orderAmounts }) => [...orderAmounts])),
    contracts: parts.flatMap(({ contracts }) => contracts),
  };
}

/** All that is known of these whole customers: their sources' pages, files, words and complaint cases. `known`: whose the sources are, where that was asked before. */
export async function readHistories(
  stores: Stores,
  ids: readonly CustomerId[],
  known?: ReadonlyMap<CustomerId, CustomerId>,
): Promise<Map<CustomerId, CustomerHistory>> {
  const wholeOf = known ?? (await stores.customers.aliases(ids));
  const sources = [...wholeOf.keys()];
  const [observed, journal, imported, followUps] = await Promise.all([
    stores.observations.of(sources),
    stores.journal.of(sources),
    stores.imports.histories(sources),
    stores.followUps.of(sources),
  ]);
  type Told = { observations: Observation[]; journal: JournalEntry[]; imported: ImportedHistory[]; followUps: FollowUp[] };
  const told = new Map<CustomerId, Told>(ids.map((id) => [id, { observations: [], journal: [], imported: [], followUps: [] }]));
  for (const { customerId, observation } of observed) told.get(wholeOf.get(customerId)!)?.observations.push(observation);
  for (const entry of journal) told.get(wholeOf.get(entry.customerId as CustomerId)!)?.journal.push(entry);
  for (const [id, history] of imported) told.get(wholeOf.get(id)!)?.imported.push(history);
  for (const one of followUps) told.get(wholeOf.get(one.customerId as CustomerId)!)?.followUps.push(one);
  return new Map(
    [...told].map(([id, one]) => [id, buildHistory(one.observations, one.journal, joinImported(one.imported), one.followUps)]),
  );
}

/** The latest outcome of each customer who has one, whichever of their names it was recorded under. */
export async function latestOutcomes(stores: Stores): Promise<Map<string, { outcome: OutcomeKind; at: number }>> {
  const outcomes = await stores.journal.outcomes();
  const owners = await stores.customers.get([...new Set(outcomes.map(({ customerId }) => customerId))]);
  return new Map(
    outcomes
      .toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
      .map(({ customerId, outcome, at }) => [owners.get(customerId)?.id ?? customerId, { outcome, at }]),
  );
}
