import type { ObservationStore } from '../app/ports.ts';
import type { CustomerId } from '../domain/customers/customer.ts';
import { observationSchema, type Observation } from '../domain/observations/observation.ts';
import { asStoreError, type ObservationDatabase } from './databases.ts';

const wordsOf = (observation: Observation | undefined): string => JSON.stringify([observation?.facts, observation?.items]);

/** Observations are replaced by later ones of the same page and customer; rows that no longer fit the schema are skipped. */
export function createObservationStore(db: ObservationDatabase): ObservationStore {
  return {
    put: (rows) =>
      asStoreError(db, () =>
        db.transaction('rw', db.observations, async () => {
          const next = rows.map(({ customerId, observation }) => ({ key: `${customerId}|${observation.key}`, customerId, observation }));
          const before = await db.observations.bulkGet(next.map(({ key }) => key));
          await db.observations.bulkPut(next);
          return next.some(({ observation }, i) => wordsOf(observation) !== wordsOf(before[i]?.observation));
        }),
      ),
    of: (customerIds) =>
      asStoreError(db, async () =>
        (await db.observations.where('customerId').anyOf(customerIds).toArray()).flatMap(({ customerId, observation }) => {
          const parsed = observationSchema.safeParse(observation);
          return parsed.success ? [{ customerId: customerId as CustomerId, observation: parsed.data }] : [];
        }),
      ),
    seenAt: (customerIds, origin) =>
      asStoreError(db, async () => {
        const rows = await db.observations.where('customerId').anyOf(customerIds).toArray();
        return new Set(rows.filter(({ observation }) => observation.origin === origin).map(({ customerId }) => customerId as CustomerId));
      }),
  };
}
