import type { CustomerId, Sighting } from '../domain/customers/customer.ts';
import type { Observation } from '../domain/observations/observation.ts';
import { StoreError, type Stores } from './ports.ts';

const textsOf = (observation: Observation, field: string): string[] =>
  observation.facts.flatMap((fact) => (fact.field === field && typeof fact.value === 'string' && fact.value !== '' ? [fact.value] : []));

function sightingOf(observation: Observation): Sighting {
  const keys = (kind: string): string[] => observation.identity.flatMap((key) => (key.kind === kind ? [key.id] : []));
  return {
    origin: observation.origin,
    identity: observation.identity,
    name: textsOf(observation, 'name')[0] ?? null,
    // A record names its customer; what a sender calls themselves only fills a gap.
    isNameKept: observation.identity.some(({ kind }) => kind === 'record' || kind === 'code'),
    company: textsOf(observation, 'company')[0] ?? null,
    emails: [...new Set([...keys('email'), ...textsOf(observation, 'email')])],
    phones: [...new Set([...keys('phone'), ...textsOf(observation, 'phone')])],
  };
}

/**
 * Whose the observations are, each by the source that it is of, in the order given; `failure` says why they could not be
 * kept. `isNews`: something of them was not known before.
 */
export type Recorded = { customerIds: (CustomerId | null)[]; failure: 'storageFull' | 'readOnly' | null; isNews: boolean };

/**
 * Keeps what a page showed and says whose it is (`find`: says only). Where nothing can be written, customers that are known already are
 * still told (null: nobody known), for what is kept can be read. Throws StoreError where not even that works.
 */
export async function recordObservations(
  stores: Stores,
  observations: readonly Observation[],
  now: number,
  how: 'record' | 'find' = 'record',
): Promise<Recorded> {
  if (observations.length === 0) return { customerIds: [], failure: null, isNews: false };
  const sightings = observations.map(sightingOf);
  if (how === 'find') return { customerIds: await stores.customers.find(sightings), failure: null, isNews: false };
  try {
    const customerIds = await stores.customers.recognise(sightings, now);
    const isNews = await stores.observations.put(
      observations.map((observation, index) => ({ customerId: customerIds[index]!, observation })),
    );
    return { customerIds, failure: null, isNews };
  } catch (error) {
    if (!(error instanceof StoreError) || error.failure === 'internal') throw error;
    return { customerIds: await stores.customers.find(sightings), failure: error.failure, isNews: false };
  }
}
