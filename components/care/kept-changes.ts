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
  /** With the changes in it. */
  mine: FollowUp;
  /** Sent without an answer so far. */
  sent: TimedChange[];
  waiting: TimedChange[];
  /** Of fields that somebody else changed faster. */
  overtaken: TimedChange[];
};

const keyOf = (customerId: string) => `holdfast.followUps.${customerId}`;

const isKept = (value: unknown): value is KeptChanges => {
  if (typeof value !== 'object' || value === null) return false;
  const { base, mine, sent, waiting, overtaken } = value as Partial<Record<keyof KeptChanges, unknown>>;
  return typeof base === 'object' && typeof mine === 'object' && mine !== null && [sent, waiting, overtaken].every(Array.isArray);
};

/** The changes kept for a customer, by follow-up; none where there are none or they cannot be read. */
export function readKeptChanges(storage: ChangeStorage, customerId: string): Map<string, KeptChanges> {
  try {
    const kept: unknown = JSON.parse(storage.getItem(keyOf(customerId)) ?? '{}');
    return new Map(Object.entries(Object(kept)).filter((entry): entry is [string, KeptChanges] => isKept(entry[1])));
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
