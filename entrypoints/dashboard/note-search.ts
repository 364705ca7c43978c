import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { cutAround, latestOf, type FoundNote } from '../../components/dashboard/dossier/found-notes.ts';
import type { Asked } from '../../components/page/asked.ts';
import { markMatches } from '../../lib/domain/search/mark-matches.ts';
import { createNoteIndex } from '../../lib/domain/search/search-notes.ts';
import type { NotePage, NoteView } from '../../lib/domain/views.ts';
import type { NamedFailure } from '../../lib/i18n/catalogs/failures.ts';
import { onChanged, send } from '../../lib/messaging/client.ts';

const pageSize = 500;
/** Many changes at once are read once. */
const restMs = 1000;
const latestCount = 12;

type Notes = { notes: NoteView[]; index: ReturnType<typeof createNoteIndex>; isAll: boolean };
const none = (): Notes => ({ notes: [], index: createNoteIndex(), isAll: false });

export type NoteSearch = {
  read: { count: number; isAll: boolean };
  failure: NamedFailure | null;
  latest: NoteView[];
  /** The best first; null without a query. */
  found: FoundNote[] | null;
  reload: () => void;
};

/** Everybody's notes, read in pages and searched here: what is read so far can be searched while the rest comes. */
export function useNoteSearch(query: string): NoteSearch {
  const [{ kept, failure }, setState] = useState<{ kept: Notes; failure: NamedFailure | null }>(() => ({ kept: none(), failure: null }));
  const turn = useRef(0);
  const reload = useCallback(async () => {
    const own = ++turn.current;
    const next = none();
    for (let from: number | null = 0; from !== null;) {
      const reply: Asked<NotePage> = await send('getNotes', { from, limit: pageSize });
      if (own !== turn.current) return;
      if (!reply.ok) return setState((before) => ({ ...before, failure: reply.failure }));
      next.notes.push(...reply.value.notes);
      next.index.add(reply.value.notes);
      from = reply.value.next;
      const now = { ...next, isAll: from === null };
      // What was read before stays on show until all of it is read anew.
      setState((before) => (now.isAll || !before.kept.isAll ? { kept: now, failure: null } : before));
    }
  }, []);
  useEffect(() => {
    void reload();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = onChanged(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void reload(), restMs);
    });
    return () => {
      clearTimeout(timer);
      stop();
      turn.current += 1;
    };
  }, [reload]);
  const found = useMemo(() => {
    if (query.trim() === '') return null;
    const byId = new Map(kept.notes.map((note) => [note.entryId, note]));
    const { entryIds, matched } = kept.index.search(query);
    return entryIds.map((entryId) => {
      const note = byId.get(entryId)!;
      // Words are marked when they are shown: most of what is found never is.
      return {
        note,
        get pieces() {
          return cutAround(markMatches(note.text, matched));
        },
      };
    });
  }, [query, kept]);
  return {
    read: { count: kept.notes.length, isAll: kept.isAll },
    failure,
    latest: useMemo(() => latestOf(kept.notes, latestCount), [kept]),
    found,
    reload: () => void reload(),
  };
}
