import type { CustomerId } from '../domain/customers/customer.ts';
import type { Observation } from '../domain/observations/observation.ts';
import type { Sighting, Stores } from './ports.ts';

const textsOf = (observation: Observation, field: string): string[] =>
  observation.facts.flatMap((fact) => (fact.field === field && typeof fact.value === 'string' && fact.value !== '' ? [fact.value] : []));

function sightingOf(observation: Observation): Sighting {
  const keys = (kind: string): string[] => observation.identity.flatMap((key) => (key.kind === kind ? [key.id] : []));
  return {
    identity: observation.identity,
    name: textsOf(observation, 'name')[0] ?? null,
    company: textsOf(observation, 'company')[0] ?? null,
    emails: [...new Set([...keys('email'), ...textsOf(observation, 'email')])],
    phones: [...new Set([...keys('phone'), ...textsOf(observation, 'phone')])],
  };
}

/** Keeps what a page showed and says whose it is, in the order given. Throws StoreError. */
export async function recordObservations(stores: Stores, observations: readonly Observation[], now: number): Promise<CustomerId[]> {
  if (observations.length === 0) return [];
  const customers = await stores.customers.recognise(observations.map(sightingOf), now);
  await stores.observations.put(observations.map((observation, index) => ({ customerId: customers[index]!.id, observation })));
  return customers.map(({ id }) => id);
}
