import { useEffect, useRef, useState } from 'react';
import type { LinkChange } from '../../lib/domain/customers/links.ts';

import type { NamedFailure } from '../../lib/i18n/catalogs/failures.ts';
import type { Asked } from '../page/asked.ts';
import { undoOf } from './undo-link.ts';

const undoWithinMs = 8000;

export type LinkSave = { kind: 'idle' } | { kind: 'saving' } | { kind: 'failed'; failure: NamedFailure };
export type LinkChanges = {
  save: LinkSave;
  /** What was just done, for as long as it can be taken back at one press. */
  done: LinkChange | null;
  apply: (change: LinkChange) => void;
  undo: () => void;
};

/** Joining and parting from a surface: one change at a time, each to be undone for eight seconds. */
export function useLinkChanges(send: (change: LinkChange) => Promise<Asked<unknown>>, onDone: () => void): LinkChanges {
  const [save, setSave] = useState<LinkSave>({ kind: 'idle' });
  const [done, setDone] = useState<LinkChange | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const change = async (next: LinkChange, isUndoable: boolean): Promise<void> => {
    clearTimeout(timer.current);
    setDone(null);
    setSave({ kind: 'saving' });
    const reply = await send(next);
    setSave(reply.ok ? { kind: 'idle' } : { kind: 'failed', failure: reply.failure });
    if (!reply.ok) return;
    onDone();
    if (!isUndoable) return;
    setDone(next);
    timer.current = setTimeout(() => setDone(null), undoWithinMs);
  };
  return {
    save,
    done,
    apply: (next) => void change(next, true),
    undo: () => {
      const back = done === null ? null : undoOf(done);
      if (back !== null) void change(back, false);
    },
  };
}
