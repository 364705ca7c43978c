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
    put: (followUp, outcome, after) =>
      writing(db, () =>
        db.transaction('rw', db.followUps, db.entries, async () => {
          const stored = await db.followUps.get(followUp.id);
          // The answer to the first try may have been lost.
          if (stored !== undefined && JSON.stringify(stored) === JSON.stringify(followUp)) return { isStored: true, isOutcome: false };
          const isLate = after !== undefined && JSON.stringify(stored) !== JSON.stringify(after);
          if (isLate || followUp.revision !== (stored?.revision ?? 0) + 1) return { isStored: false, isOutcome: false };
          await db.followUps.put(followUp);
          // Whoever took it out of the journal does not get it back with every word.
          if (outcome === undefined || stored?.state === followUp.state) return { isStored: true, isOutcome: false };
          const known = await db.entries.get(outcome.id);
          if (outcome.entry !== null) await db.entries.put(outcome.entry);
          // What a plan that was removed had come to is a fact of its own.
          else if (stored !== undefined && known !== undefined) await db.entries.delete(outcome.id);
          else return { isStored: true, isOutcome: false };
          return { isStored: true, isOutcome: true };
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
