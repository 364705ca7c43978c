import { getPlayRecords } from '../../lib/app/get-play-records.ts';
import type { Stores } from '../../lib/app/ports.ts';
import { storeOver } from '../../lib/domain/plays/change-own-play.ts';
import { mostOwnPlays } from '../../lib/domain/plays/own-play.ts';
import { announceChange } from '../../lib/messaging/client.ts';
import { RequestFailure, type Handlers } from '../../lib/messaging/server.ts';

export type PlayHandlers = Pick<Handlers, 'getOwnPlays' | 'saveOwnPlays' | 'removeOwnPlay' | 'getPlayRecords'>;

/** The user's own plays, and what came of all plays. */
export function playHandlers(stores: Stores): PlayHandlers {
  return {
    getOwnPlays: () => stores.ownPlays.all(),
    saveOwnPlays: async ({ plays }) => {
      const stored = new Map((await stores.ownPlays.all()).map((play) => [play.id, play]));
      if (new Set([...stored.keys(), ...plays.map(({ id }) => id)]).size > mostOwnPlays) throw new RequestFailure('malformed');
      await stores.ownPlays.put(
        plays.map((play) => {
          const there = stored.get(play.id);
          return there === undefined ? play : storeOver(there, play);
        }),
      );
      announceChange();
      return null;
    },
    removeOwnPlay: async ({ id }) => {
      await stores.ownPlays.remove(id);
      announceChange();
      return null;
    },
    getPlayRecords: () => getPlayRecords(stores),
  };
}
