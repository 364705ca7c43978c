import { useCallback, useEffect, useRef, useState } from 'react';
import type { JournalEntry } from '../../lib/domain/journal/journal.ts';
import type { NamedFailure } from '../../lib/i18n/catalogs/failures.ts';
import type { Asked } from './asked.ts';

const undoWithinMs = 8000;

export type Removal = {
  /** The entry just removed, for as long as it can be brought back. */
  removed: JournalEntry | null;
  /** Ids of entries that are removed or about to be. */
  hidden: ReadonlySet<string>;
  remove: (entry: JournalEntry) => void;
  undo: () => void;
};

/**
 * Removing an entry hides it at once and removes it for good after eight seconds, or when the page closes. Until then it is still
 * in the store, so that bringing it back cannot fail.
 */
export function useRemoval(
  send: (entryId: string) => Promise<Asked<unknown>>,
  onDone: () => void,
  onFailure: (failure: NamedFailure) => void,
): Removal {
  const [removed, setRemoved] = useState<JournalEntry | null>(null);
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const pending = useRef<{ entry: JournalEntry; timer: ReturnType<typeof setTimeout> } | null>(null);
  const show = useCallback((id: string) => setHidden((ids) => new Set([...ids].filter((one) => one !== id))), []);
  const finish = (): void => {
    if (!pending.current) return;
    const { entry, timer } = pending.current;
    clearTimeout(timer);
    pending.current = null;
    setRemoved(null);
    void send(entry.id).then((reply) => {
      if (!reply.ok) {
        show(entry.id);
        onFailure(reply.failure);
      }
      onDone();
    });
  };
  // The newest `finish`, for the moment the page goes away.
  const finishing = useRef(finish);
  finishing.current = finish;
  useEffect(() => {
    const onHide = () => finishing.current();
    addEventListener('pagehide', onHide);
    return () => {
      removeEventListener('pagehide', onHide);
      finishing.current();
    };
  }, []);
  return {
    removed,
    hidden,
    remove: (entry) => {
      finish();
      setHidden((ids) => new Set([...ids, entry.id]));
      setRemoved(entry);
      pending.current = { entry, timer: setTimeout(() => finishing.current(), undoWithinMs) };
    },
    undo: () => {
      if (!pending.current) return;
      clearTimeout(pending.current.timer);
      show(pending.current.entry.id);
      pending.current = null;
      setRemoved(null);
    },
  };
}
