import { getImports } from '../../lib/app/imports.ts';
import type { Stores } from '../../lib/app/ports.ts';
import { lastRescoreAt, requestRescore, runRescoring } from '../../lib/app/rescore.ts';
import { countScored, smallBook } from '../../lib/app/score-customers.ts';
import { onAlarm, setAlarm, stayAwake } from '../../lib/browser/alarms.ts';
import { dayOf } from '../../lib/domain/scoring/purchases.ts';
import { announceChange } from '../../lib/messaging/client.ts';
import { announceEverywhere } from './announce.ts';

const alarm = 'holdfast-rescoring';
/** While the book is being rescored a worker that died is woken soon; else only a new day is waited for. */
const busyMinutes = 1;
const idleMinutes = 60;
const announceEveryMs = 2000;
const settleMs = 3000;

/** The day on the wall, on which promises fall due. */
const localDayOf = (at: number): number => dayOf(at - new Date(at).getTimezoneOffset() * 60_000);
/** Orders count by days of UTC: a new day of either moves scores. */
const isOtherDay = (a: number, b: number): boolean => dayOf(a) !== dayOf(b) || localDayOf(a) !== localDayOf(b);

export type Rescoring = {
  /** Scores the whole book anew, from now on. */
  request: () => Promise<void>;
  /** The same once things have settled. `isForAll` false: of a small book only, where one customer's news moves all. */
  requestSoon: (isForAll: boolean) => void;
  /** Goes on with what an earlier life of the worker left, or begins anew for a new day or a file that nobody scored yet. */
  resume: () => Promise<void>;
};

/** Runs the rescoring of the book, one at a time. Call once, synchronously, when the worker starts. */
export function createRescoring(stores: Stores): Rescoring {
  let settling: { timer: ReturnType<typeof setTimeout>; isForAll: boolean } | null = null;
  let announcedAt = 0;
  const run = async (): Promise<void> => {
    let slices = 0;
    try {
      await navigator.locks.request('holdfast-rescoring', async () => {
        // Before the first slice, which may be the one that this worker does not survive.
        await setAlarm(alarm, busyMinutes);
        await runRescoring(stores, async () => {
          slices += 1;
          await stayAwake();
          if (Date.now() - announcedAt < announceEveryMs) return;
          announcedAt = Date.now();
          announceChange();
        });
        await setAlarm(alarm, idleMinutes);
      });
      if (slices > 0) await announceEverywhere(stores);
    } catch (error) {
      console.error('[holdfast] rescoring', error);
    }
  };
  const request = async (): Promise<void> => {
    await requestRescore(stores, Date.now());
    announceChange();
    void run();
  };
  const resume = async (): Promise<void> => {
    const now = Date.now();
    const [last, [newest]] = await Promise.all([lastRescoreAt(stores), getImports(stores)]);
    const isNewDay = last !== null && isOtherDay(last, now);
    // A file came in, and the worker died before it asked for new scores.
    const committedAt = newest?.committedAt ?? 0;
    const isFileNew = committedAt > (last ?? 0) && committedAt <= now;
    if (isNewDay || isFileNew) await request();
    else await run();
  };
  const fail = (error: unknown): void => console.error('[holdfast] rescoring', error);
  onAlarm(alarm, () => void resume().catch(fail));
  return {
    request,
    resume,
    requestSoon: (isForAll) => {
      if (settling !== null) clearTimeout(settling.timer);
      const isForAllNow = isForAll || (settling?.isForAll ?? false);
      const begin = async (): Promise<void> => {
        settling = null;
        if (isForAllNow || (await countScored(stores)) <= smallBook) await request();
      };
      settling = { timer: setTimeout(() => void begin().catch(fail), settleMs), isForAll: isForAllNow };
    },
  };
}
