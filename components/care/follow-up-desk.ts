import type { ChangeRefusal, ChangeResult, FollowUpChange } from '../../lib/domain/care/change-follow-up.ts';
import type { FollowUp } from '../../lib/domain/care/follow-up.ts';
import type { Asked } from '../page/asked.ts';
import type { SaveState } from '../page/settings-saver.ts';
import {
  followUpIdOf,
  keepChanges,
  placeOf,
  readKeptChanges,
  type ChangeStorage,
  type KeptChanges,
  type TimedChange,
} from './kept-changes.ts';

export type DeskPorts = {
  /** `outdated` where the revision does not follow the stored one's, or where something else than `after` is stored. */
  save: (followUp: FollowUp, after?: FollowUp) => Promise<Asked<null>>;
  remove: (id: string) => Promise<Asked<null>>;
  /** The core's `changeFollowUp`. */
  applyChange: (followUp: FollowUp, change: FollowUpChange, at: number) => ChangeResult<FollowUp>;
  /** The core's `joinChanges`. */
  join: (
    base: FollowUp,
    mine: FollowUp,
    theirs: FollowUp,
    changes: readonly TimedChange[],
  ) => { merged: FollowUp; overtaken: TimedChange[] };
  storage: ChangeStorage;
  now: () => number;
  /** What is stored changed, or is not what was thought: ask again. */
  onStored: () => void;
};

export type DeskState = {
  /** The newest first: as stored, with what was changed here laid over. */
  followUps: FollowUp[];
  saves: ReadonlyMap<string, SaveState>;
  /** By follow-up: changes of this page to what another window changed faster. Nothing of them is in `followUps`. */
  overtaken: ReadonlyMap<string, readonly TimedChange[]>;
  /** The one just removed, for as long as it can be brought back. */
  removed: FollowUp | null;
  /** False when the browser does not keep changes any more. */
  areKept: boolean;
};

export type FollowUpDesk = {
  state: () => DeskState;
  /** What is stored now. */
  take: (stored: readonly FollowUp[]) => void;
  add: (followUp: FollowUp) => void;
  /** Null: made. Otherwise why it was not, and all is as before. */
  change: (id: string, change: FollowUpChange) => ChangeRefusal | null;
  /** Hides it at once and removes it for good a little later. */
  remove: (id: string) => void;
  undoRemove: () => void;
  /** Saves now what waits or failed. */
  retry: (id: string) => void;
  applyOvertaken: (id: string) => void;
  dropOvertaken: (id: string) => void;
  /** The page may be going away and get no answers any more: what is not sent goes out at once. */
  leave: () => void;
};

type Entry = {
  stored: FollowUp | null;
  /** Before anything is stored. */
  made: FollowUp | null;
  /** Sent. Until an answer says otherwise it may be stored, so it is only ever sent again as it is. */
  attempt: { followUp: FollowUp; changes: TimedChange[] } | null;
  isSending: boolean;
  /** The worker refused what was sent: what is stored is not what was thought. */
  isOutdated: boolean;
  waiting: TimedChange[];
  overtaken: TimedChange[];
  save: SaveState;
};

const saveAfterMs = 400;
const undoWithinMs = 8000;

/** What a change is about, without what it becomes. */
const fieldOf = ({ change }: TimedChange): string =>
  JSON.stringify(change, (key, value: unknown) => {
    if (['words', 'note', 'about', 'owner', 'on'].includes(key)) return undefined;
    return key === 'edit' ? Object.keys(Object(value)) : value;
  });

/** A change takes the place of the one before it of the same field: what is typed is one change, not one a letter. */
const withChange = (changes: readonly TimedChange[], next: TimedChange): TimedChange[] => {
  const last = changes.at(-1);
  return [...(last !== undefined && fieldOf(last) === fieldOf(next) ? changes.slice(0, -1) : changes), next];
};

/** What a follow-up says, without the marks of when it was said. */
const contentOf = (followUp: FollowUp): string =>
  JSON.stringify(followUp, (key, value: unknown) => (['history', 'revision', 'stateAt', 'doneAt'].includes(key) ? undefined : value));

/**
 * Holds one customer's follow-ups while they are worked on: shown at once as changed, saved a moment later, kept in the
 * browser until the worker has them. What another window changed meanwhile is joined with what was changed here, field by
 * field; of one field that both changed the faster one's words stand, and those of here beside it.
 */
export function createFollowUpDesk(customerId: string, ports: DeskPorts, onState: () => void): FollowUpDesk {
  const { save, applyChange, join, storage, now, onStored } = ports;
  const entries = new Map<string, Entry>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const windowId = crypto.randomUUID();
  /** Places of what other windows left or still work on, and all that are this window's to clear. */
  const unread = new Set(readKeptChanges(storage, customerId).keys());
  const keptHere = new Set(unread);
  let areKept = true;
  let removal: { id: string; entry: Entry; timer: ReturnType<typeof setTimeout> } | null = null;
  /** Removed here: an answer from before that does not bring them back. */
  const gone = new Set<string>();

  /** What cannot be made any more, because the follow-up is another by now, is left out. */
  const applied = (followUp: FollowUp, changes: readonly TimedChange[]): FollowUp =>
    changes.reduce((result, { change, at }) => {
      const changed = applyChange(result, change, at);
      return changed.ok ? changed.followUp : result;
    }, followUp);
  const shown = ({ attempt, stored, made, waiting }: Entry): FollowUp => applied((attempt?.followUp ?? stored ?? made)!, waiting);
  /** Whether nothing of them is missing. Of all together: what was removed and brought back is in, its removal is not. */
  const areIn = (followUp: FollowUp, changes: readonly TimedChange[]): boolean => {
    let result = followUp;
    for (const { change, at } of changes) {
      const changed = applyChange(result, change, at);
      if (!changed.ok) return false;
      result = changed.followUp;
    }
    return contentOf(result) === contentOf(followUp);
  };
  const entryOf = (change: Partial<Entry>): Entry => ({
    stored: null,
    made: null,
    attempt: null,
    isSending: false,
    isOutdated: false,
    waiting: [],
    overtaken: [],
    save: { kind: 'idle' },
    ...change,
  });

  const keptOf = (entry: Entry): KeptChanges => {
    const { stored, attempt, waiting, overtaken } = entry;
    return { base: stored, mine: shown(entry), sent: attempt?.changes ?? [], waiting, overtaken };
  };

  const told = () => {
    // Another window of this customer may keep changes of its own beside.
    const kept = readKeptChanges(storage, customerId);
    for (const place of keptHere) {
      if (unread.has(place)) continue;
      kept.delete(place);
      keptHere.delete(place);
    }
    for (const [id, entry] of entries) {
      const { stored, attempt, waiting, overtaken } = entry;
      const isAllStored = stored !== null && attempt === null && waiting.length === 0 && overtaken.length === 0;
      if (isAllStored) continue;
      keptHere.add(placeOf(id, windowId));
      kept.set(placeOf(id, windowId), keptOf(entry));
    }
    areKept = keepChanges(storage, customerId, kept);
    onState();
  };

  const nextAttempt = (entry: Entry): NonNullable<Entry['attempt']> => {
    const { stored, made, waiting } = entry;
    return { followUp: { ...applied((stored ?? made)!, waiting), revision: (stored?.revision ?? 0) + 1 }, changes: waiting };
  };
  const hasUnsaved = ({ attempt, waiting, stored }: Entry) => attempt !== null || waiting.length > 0 || stored === null;

  const send = async (id: string): Promise<void> => {
    clearTimeout(timers.get(id));
    const entry = entries.get(id);
    if (!entry || entry.isSending || !hasUnsaved(entry)) return;
    if (entry.attempt === null) {
      const next = nextAttempt(entry);
      entry.waiting = [];
      if (entry.stored !== null && areIn(entry.stored, next.changes)) {
        entry.save = { kind: 'saved' };
        return told();
      }
      entry.attempt = next;
    }
    const { followUp } = entry.attempt;
    entry.isSending = true;
    entry.save = { kind: 'saving' };
    told();
    const asked = await save(followUp);
    entry.isSending = false;
    if (asked.ok) {
      Object.assign(entry, { stored: followUp, made: null, attempt: null, save: { kind: 'saved' } });
      if (entry.waiting.length > 0) schedule(id);
      onStored();
    } else if (asked.failure === 'outdated') {
      entry.isOutdated = true;
      onStored();
    } else {
      entry.save = { kind: 'failed', failure: asked.failure };
    }
    told();
  };
  const schedule = (id: string) => {
    clearTimeout(timers.get(id));
    timers.set(
      id,
      setTimeout(() => void send(id), saveAfterMs),
    );
  };
  /** What is here on top of what is stored now. */
  const rebase = (id: string, entry: Entry, theirs: FollowUp) => {
    const { attempt, made, waiting } = entry;
    // The answer may have been lost: what was sent and is in theirs is nobody else's.
    const isSentIn = attempt !== null && areIn(theirs, attempt.changes);
    // What was made here and is in its first revision was changed by nobody else.
    const isAsMade = entry.stored === null && theirs.revision === 1;
    const base = isAsMade ? theirs : ((isSentIn ? null : entry.stored) ?? attempt?.followUp ?? made ?? theirs);
    const changes = [...(isSentIn ? [] : (attempt?.changes ?? [])), ...waiting];
    const { merged, overtaken } = join(base, shown(entry), theirs, changes);
    const isIn = contentOf(merged) === contentOf(theirs);
    Object.assign(entry, {
      stored: theirs,
      made: null,
      attempt: isIn ? null : { followUp: merged, changes: changes.filter((change) => !overtaken.includes(change)) },
      isOutdated: false,
      waiting: [],
      overtaken: [...entry.overtaken, ...overtaken],
    });
    entry.save = overtaken.length > 0 ? { kind: 'failed', failure: 'outdated' } : { kind: isIn ? 'saved' : 'saving' };
    if (!isIn) schedule(id);
  };

  /** What an earlier page left behind, on what is stored now. */
  const readLeft = (kept: KeptChanges, stored: FollowUp | null): { entry: Entry; theirs: FollowUp | null } | null => {
    const { base, mine, sent, waiting } = kept;
    const unsaved = [...sent, ...waiting];
    const overtaken = stored !== null && areIn(stored, kept.overtaken) ? [] : kept.overtaken;
    if (stored === null)
      return base === null && mine !== null ? { entry: entryOf({ made: mine, waiting: unsaved, overtaken }), theirs: null } : null;
    const isAsMade = base === null && mine !== null && stored.revision === 1;
    if (!isAsMade && areIn(stored, unsaved)) return { entry: entryOf({ stored, overtaken }), theirs: null };
    if (!isAsMade && sent.length > 0 && stored.revision === (base?.revision ?? 0) + 1 && areIn(stored, sent))
      return { entry: entryOf({ stored, waiting, overtaken }), theirs: null };
    // Made here, it was stored as it was made.
    const before = isAsMade ? stored : base;
    if (before === null || mine === null) return { entry: entryOf({ stored, overtaken: [...overtaken, ...unsaved] }), theirs: null };
    return { entry: entryOf({ stored: before, attempt: { followUp: mine, changes: unsaved }, overtaken }), theirs: stored };
  };

  /** What a further window left behind of the same follow-up, on top of what is here. */
  const layOver = (id: string, entry: Entry, { base, mine, sent, waiting, overtaken }: KeptChanges) => {
    const here = shown(entry);
    const unsaved = [...sent, ...waiting];
    if (!areIn(here, overtaken)) entry.overtaken = [...entry.overtaken, ...overtaken];
    if (mine !== null && !areIn(here, unsaved)) {
      const { merged, overtaken: late } = join(base ?? here, mine, here, unsaved);
      const changes = [...(entry.attempt?.changes ?? []), ...entry.waiting, ...unsaved.filter((change) => !late.includes(change))];
      const followUp = { ...merged, revision: (entry.stored?.revision ?? 0) + 1 };
      Object.assign(entry, { attempt: { followUp, changes }, waiting: [], overtaken: [...entry.overtaken, ...late] });
    }
    if (entry.overtaken.length > 0) entry.save = { kind: 'failed', failure: 'outdated' };
    if (hasUnsaved(entry)) schedule(id);
  };

  /** What was kept about follow-ups before their customer was joined to this one. */
  const joinKept = (stored: readonly FollowUp[]) => {
    for (const partId of new Set(stored.map((followUp) => followUp.customerId))) {
      if (partId === customerId) continue;
      const kept = readKeptChanges(storage, partId);
      const joined = [...kept].filter(([place]) => !entries.has(followUpIdOf(place)) && !unread.has(place));
      // First there, then gone here: a full storage must not cost the words.
      const isKept = joined.length > 0 && keepChanges(storage, customerId, new Map([...readKeptChanges(storage, customerId), ...joined]));
      if (!isKept) continue;
      for (const [place] of joined) {
        unread.add(place);
        keptHere.add(place);
        kept.delete(place);
      }
      keepChanges(storage, partId, kept);
    }
  };

  /** A merge was undone: what was kept here of another part goes where that part is worked on. */
  const giveBack = (place: string, partId: string, changes: KeptChanges): boolean =>
    keepChanges(storage, partId, new Map([...readKeptChanges(storage, partId), [place, changes]]));

  /** Answers from before what is known already are none; of what is not as it was thought, all that is another. */
  const isNews = ({ stored, isOutdated }: Entry, followUp: FollowUp): boolean =>
    followUp.revision > (stored?.revision ?? 0) || (isOutdated && JSON.stringify(stored) !== JSON.stringify(followUp));

  const take = (stored: readonly FollowUp[]) => {
    joinKept(stored);
    const byId = new Map(stored.map((followUp) => [followUp.id, followUp]));
    const keptNow = unread.size === 0 ? null : readKeptChanges(storage, customerId);
    for (const place of unread) {
      const id = followUpIdOf(place);
      // The window that kept it may have saved it meanwhile.
      const kept = keptNow?.get(place);
      const known = entries.get(id);
      const left = kept && !known ? readLeft(kept, byId.get(id) ?? null) : null;
      const partId = kept?.mine?.customerId ?? customerId;
      // With no room for them there they stay here.
      if (kept && !known && left === null && partId !== customerId && !giveBack(place, partId, kept)) continue;
      unread.delete(place);
      if (kept && known) layOver(id, known, kept);
      if (left === null) continue;
      entries.set(id, left.entry);
      if (left.theirs !== null) rebase(id, left.entry, left.theirs);
      else if (hasUnsaved(left.entry)) schedule(id);
    }
    for (const [id, followUp] of byId) {
      if (gone.has(id)) continue;
      const entry = entries.get(id);
      if (!entry) {
        entries.set(id, entryOf({ stored: followUp }));
        continue;
      }
      // The answer to what is on its way tells more than this one.
      if (entry.isSending || !isNews(entry, followUp)) continue;
      const { attempt, overtaken } = entry;
      // A page that was going away had sent them too: what was faster is one's own.
      if (overtaken.length > 0 && areIn(followUp, overtaken)) Object.assign(entry, { overtaken: [], save: { kind: 'saved' } });
      if (attempt !== null && contentOf(attempt.followUp) === contentOf(followUp))
        Object.assign(entry, { stored: followUp, made: null, attempt: null, isOutdated: false, save: { kind: 'saved' } });
      else if (hasUnsaved(entry)) rebase(id, entry, followUp);
      else Object.assign(entry, { stored: followUp });
    }
    for (const [id, entry] of entries) {
      if (byId.has(id) || entry.stored === null || entry.isSending) continue;
      const { customerId: partId } = entry.stored;
      if (hasUnsaved(entry) && partId !== customerId) {
        if (giveBack(placeOf(id, windowId), partId, keptOf(entry))) entries.delete(id);
        continue;
      }
      // Removed elsewhere: what was typed here since makes it anew.
      if (hasUnsaved(entry)) {
        Object.assign(entry, { made: shown(entry), stored: null, attempt: null, waiting: [] });
        schedule(id);
      } else entries.delete(id);
    }
    told();
  };

  /** Ends the time in which a removal can be taken back. */
  const endRemoval = () => {
    const ended = removal;
    clearTimeout(removal?.timer);
    removal = null;
    return ended;
  };
  const bringBack = (id: string, entry: Entry) => {
    gone.delete(id);
    entries.set(id, entry);
    if (hasUnsaved(entry)) schedule(id);
    onStored();
    told();
  };
  const finishRemoval = () => {
    const ended = endRemoval();
    if (ended === null) return;
    told();
    void ports.remove(ended.id).then((asked) => {
      if (asked.ok) onStored();
      else bringBack(ended.id, { ...ended.entry, save: { kind: 'failed', failure: asked.failure } });
    });
  };

  return {
    state: () => ({
      followUps: [...entries.values()].map(shown).toSorted((a, b) => b.createdAt - a.createdAt),
      saves: new Map([...entries].map(([id, { save: state }]) => [id, state])),
      overtaken: new Map([...entries].flatMap(([id, { overtaken }]) => (overtaken.length === 0 ? [] : [[id, overtaken]]))),
      removed: removal && shown(removal.entry),
      areKept,
    }),
    take,
    add: (followUp) => {
      entries.set(followUp.id, entryOf({ made: followUp }));
      void send(followUp.id);
    },
    change: (id, change) => {
      const entry = entries.get(id);
      if (!entry) return 'notThere';
      const at = now();
      const changed = applyChange(shown(entry), change, at);
      if (!changed.ok) return changed.refusal;
      entry.waiting = withChange(entry.waiting, { change, at });
      told();
      schedule(id);
      return null;
    },
    remove: (id) => {
      const entry = entries.get(id);
      if (!entry) return;
      finishRemoval();
      clearTimeout(timers.get(id));
      entries.delete(id);
      gone.add(id);
      removal = { id, entry, timer: setTimeout(finishRemoval, undoWithinMs) };
      told();
    },
    undoRemove: () => {
      const ended = endRemoval();
      if (ended) bringBack(ended.id, ended.entry);
    },
    retry: (id) => {
      const entry = entries.get(id);
      if (entry) entry.save = { kind: 'idle' };
      void send(id);
      told();
    },
    applyOvertaken: (id) => {
      const entry = entries.get(id);
      if (!entry) return;
      // What cannot be made any more stays to be read and copied.
      const before = shown(entry);
      const refused = entry.overtaken.filter(({ change, at }) => !applyChange(before, change, at).ok);
      const again = entry.overtaken.filter((change) => !refused.includes(change));
      const save: SaveState = refused.length === 0 ? { kind: 'idle' } : { kind: 'failed', failure: 'outdated' };
      Object.assign(entry, { waiting: [...entry.waiting, ...again], overtaken: refused, save });
      void send(id);
    },
    dropOvertaken: (id) => {
      const entry = entries.get(id);
      if (!entry) return;
      Object.assign(entry, { overtaken: [], save: { kind: 'idle' } });
      told();
    },
    leave: () => {
      finishRemoval();
      for (const [id, entry] of entries) {
        clearTimeout(timers.get(id));
        if (!entry.isSending) void send(id);
        // The answer to the first would come too late to send the rest.
        else if (entry.waiting.length > 0 && entry.attempt !== null) {
          const { followUp } = entry.attempt;
          void save({ ...shown(entry), revision: followUp.revision + 1 }, followUp);
        }
      }
    },
  };
}
