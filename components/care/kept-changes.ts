import type { FollowUpChange } from '../../lib/domain/care/change-follow-up.ts';
import type { FollowUp } from '../../lib/domain/care/follow-up.ts';

/** What of `localStorage` the changes need. */
export type ChangeStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** A change and when it was made, ms since 1970 UTC. */
export type TimedChange = { change: FollowUpChange; at: number };

/** What was changed about one follow-up and is not known to be stored. */
export type KeptChanges = {
  /** As stored when the changes were made; null: nothing was. */
  base: FollowUp | null;
  /** With the changes in it; null: it was not kept. */
  mine: FollowUp | null;
  /** Sent without an answer so far. */
  sent: TimedChange[];
  waiting: TimedChange[];
  /** Of fields that somebody else changed faster. */
  overtaken: TimedChange[];
};

const keyOf = (customerId: string) => `holdfast.followUps.${customerId}`;

/** Where a window keeps what it changed about a follow-up: two windows that work on the same one keep theirs side by side. */
export const placeOf = (followUpId: string, windowId: string): string => `${followUpId} ${windowId}`;
export const followUpIdOf = (place: string): string => place.split(' ', 1)[0]!;

/**
 * What was kept, null where it cannot be read. An earlier Holdfast kept `made`, what was made and not stored, in place of `base` and
 * `mine`: then nothing can be joined, and the changes wait until somebody puts them in.
 */
function keptOf(value: unknown): KeptChanges | null {
  const { base, mine, made, sent, waiting, overtaken } = Object(value) as Partial<Record<keyof KeptChanges | 'made', unknown>>;
  if (!Array.isArray(sent) || !Array.isArray(waiting) || !Array.isArray(overtaken)) return null;
  if (typeof base === 'object' && typeof mine === 'object')
    return { base: base as FollowUp | null, mine: mine as FollowUp | null, sent, waiting, overtaken };
  if (typeof made !== 'object') return null;
  return { base: null, mine: made as FollowUp | null, sent: [], waiting: [], overtaken: [...overtaken, ...sent, ...waiting] };
}

/** The changes kept for a customer, by place; none where there are none or they cannot be read. */
export function readKeptChanges(storage: ChangeStorage, customerId: string): Map<string, KeptChanges> {
  try {
    const kept: unknown = JSON.parse(storage.getItem(keyOf(customerId)) ?? '{}');
    return new Map(
      Object.entries(Object(kept)).flatMap(([place, value]) => {
        const known = keptOf(value);
        return known === null ? [] : [[place, known]];
      }),
    );
  } catch {
    return new Map();
  }
}

/** Keeps them at once. False where the browser would not take them: then only the open page holds them. */
export function keepChanges(storage: ChangeStorage, customerId: string, kept: ReadonlyMap<string, KeptChanges>): boolean {
  try {
    if (kept.size === 0) storage.removeItem(keyOf(customerId));
    else storage.setItem(keyOf(customerId), JSON.stringify(Object.fromEntries(kept)));
    return true;
  } catch {
    return false;
  }
}
