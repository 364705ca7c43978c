import type { ObservationStore } from '../app/ports.ts';
import type { CustomerId } from '../domain/customers/customer.ts';
import { observationSchema } from '../domain/observations/observation.ts';
import { asStoreError, type ObservationDatabase } from './databases.ts';

/** Observations are replaced by later ones of the same page and customer; rows that no longer fit the schema are skipped. */
export function createObservationStore(db: ObservationDatabase): ObservationStore {
  return {
    put: (rows) =>
      asStoreError(db, async () => {
        await db.observations.bulkPut(
          rows.map(({ customerId, observation }) => ({ key: `${customerId}|${observation.key}`, customerId, observation })),
        );
      }),
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
    putEvidence: (rows) => asStoreError(db, async () => void (await db.evidence.bulkPut([...rows]))),
    dropEvidence: (customerIds) => asStoreError(db, () => db.evidence.bulkDelete([...customerIds])),
    allEvidence: () => asStoreError(db, async () => (await db.evidence.toArray()).map(({ logOdds }) => logOdds)),
  };
}
