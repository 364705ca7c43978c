import type { ChangeRefusal, ChangeResult, FollowUpChange } from '../../lib/domain/care/change-follow-up.ts';
import type { FollowUp } from '../../lib/domain/care/follow-up.ts';
import type { Asked } from '../page/asked.ts';
import type { SaveState } from '../page/settings-saver.ts';
import { keepChanges, readKeptChanges, type ChangeStorage, type KeptChanges, type TimedChange } from './kept-changes.ts';

export type DeskPorts = {
  /** `outdated` where the revision does not follow the stored one's. */
  save: (followUp: FollowUp) => Promise<Asked<null>>;
  remove: (id: string) => Promise<Asked<null>>;
  /** The core's `changeFollowUp`. */
  applyChange: (followUp: FollowUp, change: FollowUpChange, at: number) => ChangeResult<FollowUp>;
  storage: ChangeStorage;
  now: () => number;
  /** What is stored changed, or is not what was thought: ask again. */
  onStored: () => void;
};

export type DeskState = {
  /** The newest first: as stored, with what was changed here laid over. */
  followUps: FollowUp[];
  saves: ReadonlyMap<string, SaveState>;
  /** By follow-up: changes of this page that came too late. Nothing of them is in `followUps`. */
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
  waiting: TimedChange[];
  overtaken: TimedChange[];
  save: SaveState;
};

const saveAfterMs = 400;
const undoWithinMs = 8000;

/** What a change is about, without what it becomes. */
const fieldOf = ({ change }: TimedChange): string =>
  JSON.stringify(change, (key, value: unknown) => {
    if (['words', 'note', 'about', 'owner', 'on', 'handOver'].includes(key)) return undefined;
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
 * browser until the worker has them. Changes are what is held, not whole documents, so that words that came too late can
 * be laid over what was faster.
 */
export function createFollowUpDesk(customerId: string, ports: DeskPorts, onState: () => void): FollowUpDesk {
  const { save, applyChange, storage, now, onStored } = ports;
  const entries = new Map<string, Entry>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const unread = readKeptChanges(storage, customerId);
  const keptHere = new Set(unread.keys());
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
  const areIn = (followUp: FollowUp, changes: readonly TimedChange[]): boolean =>
    contentOf(applied(followUp, changes)) === contentOf(followUp);
  const entryOf = (change: Partial<Entry>): Entry => ({
    stored: null,
    made: null,
    attempt: null,
    isSending: false,
    waiting: [],
    overtaken: [],
    save: { kind: 'idle' },
    ...change,
  });

  const told = () => {
    // Another window of this customer may keep changes of its own beside.
    const kept = readKeptChanges(storage, customerId);
    for (const id of keptHere) {
      if (unread.has(id)) continue;
      kept.delete(id);
      keptHere.delete(id);
    }
    for (const [id, { stored, made, attempt, waiting, overtaken }] of entries) {
      const isAllStored = stored !== null && attempt === null && waiting.length === 0 && overtaken.length === 0;
      if (isAllStored) continue;
      keptHere.add(id);
      kept.set(id, { made: stored ? null : made, baseRevision: stored?.revision ?? 0, sent: attempt?.changes ?? [], waiting, overtaken });
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
    const { followUp, changes } = entry.attempt;
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
      overtake(entry, changes);
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
  const overtake = (entry: Entry, changes: readonly TimedChange[]) => {
    entry.overtaken = [...entry.overtaken, ...changes, ...entry.waiting];
    Object.assign(entry, { attempt: null, waiting: [], save: { kind: 'failed', failure: 'outdated' } });
  };

  /** What an earlier page left behind, on what is stored now. */
  const readLeft = (kept: KeptChanges, stored: FollowUp | null): Entry | null => {
    const { made, baseRevision, sent, waiting, overtaken } = kept;
    if (stored === null) return made && entryOf({ made, waiting: [...sent, ...waiting], overtaken });
    const unsaved = [...sent, ...waiting];
    if (areIn(stored, unsaved)) return entryOf({ stored, overtaken });
    if (sent.length > 0 && stored.revision === baseRevision + 1 && areIn(stored, sent)) return entryOf({ stored, waiting, overtaken });
    if (stored.revision === baseRevision) return entryOf({ stored, waiting: unsaved, overtaken });
    return entryOf({ stored, overtaken: [...overtaken, ...unsaved] });
  };

  /** What was kept about follow-ups before their customer was joined to this one. */
  const joinKept = (stored: readonly FollowUp[]) => {
    for (const partId of new Set(stored.map((followUp) => followUp.customerId))) {
      if (partId === customerId) continue;
      const kept = readKeptChanges(storage, partId);
      const joined = [...kept].filter(([id]) => !entries.has(id) && !unread.has(id));
      // First there, then gone here: a full storage must not cost the words.
      const isKept = joined.length > 0 && keepChanges(storage, customerId, new Map([...readKeptChanges(storage, customerId), ...joined]));
      if (!isKept) continue;
      for (const [id, changes] of joined) {
        unread.set(id, changes);
        keptHere.add(id);
        kept.delete(id);
      }
      keepChanges(storage, partId, kept);
    }
  };

  const take = (stored: readonly FollowUp[]) => {
    joinKept(stored);
    const byId = new Map(stored.map((followUp) => [followUp.id, followUp]));
    for (const [id, kept] of unread) {
      const left = readLeft(kept, byId.get(id) ?? null);
      if (left) entries.set(id, left);
      unread.delete(id);
      if (left && hasUnsaved(left)) schedule(id);
    }
    for (const [id, followUp] of byId) {
      if (gone.has(id)) continue;
      const entry = entries.get(id);
      if (!entry) {
        entries.set(id, entryOf({ stored: followUp }));
        continue;
      }
      // The answer to what is on its way tells more than this one.
      if (entry.isSending || followUp.revision <= (entry.stored?.revision ?? 0)) continue;
      const { attempt, overtaken } = entry;
      entry.stored = followUp;
      entry.made = null;
      // A page that was going away had sent them too: what was faster is one's own.
      if (overtaken.length > 0 && areIn(followUp, overtaken)) Object.assign(entry, { overtaken: [], save: { kind: 'saved' } });
      if (attempt === null) continue;
      if (contentOf(attempt.followUp) === contentOf(followUp)) Object.assign(entry, { attempt: null, save: { kind: 'saved' } });
      else overtake(entry, attempt.changes);
    }
    for (const [id, entry] of entries) {
      if (byId.has(id) || entry.stored === null || entry.isSending) continue;
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
      Object.assign(entry, { waiting: [...entry.waiting, ...entry.overtaken], overtaken: [], save: { kind: 'idle' } });
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
        else if (entry.waiting.length > 0) void save({ ...shown(entry), revision: entry.attempt!.followUp.revision + 1 });
      }
    },
  };
}
