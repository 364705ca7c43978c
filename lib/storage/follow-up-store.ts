import type { FollowUpStore, OwnPlayStore } from '../app/ports.ts';
import { followUpSchema } from '../domain/care/follow-up.ts';
import { ownPlaySchema } from '../domain/plays/own-play.ts';
import { asStoreError, writing, type JournalDatabase } from './databases.ts';

const isFollowUp = (row: unknown): boolean => followUpSchema.safeParse(row).success;

export function createFollowUpStore(db: JournalDatabase): FollowUpStore {
  return {
    of: (customerIds) =>
      asStoreError(db, async () => (await db.followUps.where('customerId').anyOf(customerIds).toArray()).filter(isFollowUp)),
    get: (id) =>
      asStoreError(db, async () => {
        const row = await db.followUps.get(id);
        return row !== undefined && isFollowUp(row) ? row : null;
      }),
    all: () => asStoreError(db, async () => (await db.followUps.toArray()).filter(isFollowUp)),
    put: (followUp) =>
      writing(db, () =>
        db.transaction('rw', db.followUps, async () => {
          const stored = await db.followUps.get(followUp.id);
          // The answer to the first try may have been lost.
          if (stored !== undefined && JSON.stringify(stored) === JSON.stringify(followUp)) return true;
          if (followUp.revision !== (stored?.revision ?? 0) + 1) return false;
          await db.followUps.put(followUp);
          return true;
        }),
      ),
    remove: (id) => writing(db, () => db.followUps.delete(id)),
  };
}

export function createOwnPlayStore(db: JournalDatabase): OwnPlayStore {
  return {
    all: () => asStoreError(db, async () => (await db.ownPlays.toArray()).filter((row) => ownPlaySchema.safeParse(row).success)),
    put: (plays) => writing(db, async () => void (await db.ownPlays.bulkPut([...plays]))),
    remove: (id) => writing(db, () => db.ownPlays.delete(id)),
  };
}
