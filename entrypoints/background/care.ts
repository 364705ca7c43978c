import { getAgenda } from '../../lib/app/get-agenda.ts';
import type { Stores } from '../../lib/app/ports.ts';
import { saveFollowUp } from '../../lib/app/save-follow-up.ts';
import { dayOfInstant } from '../../lib/domain/care/working-days.ts';
import { RequestFailure, type Handlers } from '../../lib/messaging/server.ts';
import { announceEverywhere } from './announce.ts';
import type { Rescoring } from './rescoring.ts';

export type CareHandlers = Pick<Handlers, 'saveFollowUp' | 'removeFollowUp' | 'getFollowUp' | 'getAgenda'>;

/** Plans, complaint cases, contact calendars, and what is due of them. */
export function careHandlers(stores: Stores, rescoring: Rescoring): CareHandlers {
  /** An outcome moves all scores, a case those of a small book. */
  const afterChange = async (isOutcome: boolean): Promise<null> => {
    rescoring.requestSoon(isOutcome);
    await announceEverywhere(stores);
    return null;
  };
  return {
    saveFollowUp: async ({ followUp, after }) => {
      const { isStored, isOutcome } = await saveFollowUp(stores, followUp, Date.now(), after);
      if (!isStored) throw new RequestFailure('outdated');
      return afterChange(isOutcome);
    },
    removeFollowUp: async ({ id }) => {
      await stores.followUps.remove(id);
      return afterChange(false);
    },
    getFollowUp: ({ id }) => stores.followUps.get(id),
    getAgenda: () => getAgenda(stores, dayOfInstant(Date.now())),
  };
}
