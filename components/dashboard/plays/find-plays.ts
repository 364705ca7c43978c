import { languages, type Language } from '../../../lib/domain/language.ts';
import { foldName } from '../../../lib/domain/plays/fold-name.ts';
import type { OwnPlay } from '../../../lib/domain/plays/own-play.ts';
import type { OfferedPlay, PlayFamily } from '../../../lib/domain/plays/play.ts';
import type { PlayRecord } from '../../../lib/domain/views.ts';

/** A play as the list shows it. `own`: the user's play itself; null: it is the library's. */
export type PlayRow = { play: OfferedPlay; own: OwnPlay | null; isPinned: boolean; isHidden: boolean; record: PlayRecord | null };

export type PlayFilter = {
  query: string;
  family: PlayFamily | null;
  /** Only plays with words in it. */
  language: Language | null;
  which: 'all' | 'own' | 'pinned' | 'hidden';
};

/** Languages in which the play has words, the reader's first. */
export const languagesOf = ({ words }: OfferedPlay, reader: Language): Language[] =>
  [reader, ...languages.filter((one) => one !== reader)].filter((one) => words[one] !== undefined);

/** The title in the reader's language, or else in another; empty where there is none. */
export const titleOf = (play: OfferedPlay, reader: Language): string => play.words[languagesOf(play, reader)[0] ?? reader]?.title ?? '';

/** All words of a play, folded, as the search looks through them. */
export function searchTextOf({ words }: OfferedPlay): string {
  return foldName(
    languages
      .flatMap((language) => {
        const own = words[language];
        if (own === undefined) return [];
        return [own.title, ...own.tags, own.when, own.aim, ...own.mail.formal, ...own.mail.friendly, ...own.call, ...(own.chat ?? [])];
      })
      .join('\n'),
  );
}

/** The rows that fit, in their order. Every word of the query must stand somewhere, as a part of a word at least. */
export function findPlays(rows: readonly PlayRow[], textOf: (play: OfferedPlay) => string, filter: PlayFilter): PlayRow[] {
  const wanted = foldName(filter.query)
    .split(/\s+/u)
    .filter((word) => word !== '');
  return rows.filter(({ play, own, isPinned, isHidden }) => {
    if (filter.which === 'own' && own === null) return false;
    if (filter.which === 'pinned' && !isPinned) return false;
    if (filter.which === 'hidden' && !isHidden) return false;
    if (filter.family !== null && play.family !== filter.family) return false;
    if (filter.language !== null && play.words[filter.language] === undefined) return false;
    return wanted.every((word) => textOf(play).includes(word));
  });
}

/** Pinned plays first, then the user's own, the newest first, then the library in its order. */
export function listRows(
  library: readonly OfferedPlay[],
  own: readonly OwnPlay[],
  { pinnedPlays, hiddenPlays }: { pinnedPlays: readonly string[]; hiddenPlays: readonly string[] },
  records: readonly PlayRecord[],
): PlayRow[] {
  const recordsById = new Map(records.map((record) => [record.playId, record]));
  const pinned = new Set(pinnedPlays);
  const hidden = new Set(hiddenPlays);
  const row = (play: OfferedPlay, mine: OwnPlay | null): PlayRow => ({
    play,
    own: mine,
    isPinned: pinned.has(play.id),
    isHidden: hidden.has(play.id),
    record: recordsById.get(play.id) ?? null,
  });
  const rows = [
    ...own.toSorted((a, b) => b.changedAt - a.changedAt).map((play) => row(play, play)),
    ...library.map((play) => row(play, null)),
  ];
  return [...rows.filter(({ isPinned }) => isPinned), ...rows.filter(({ isPinned }) => !isPinned)];
}
