import type { NoteView } from '../../../lib/domain/views.ts';

/** A piece of a note; those that the search met are marked. */
export type Piece = { text: string; isMatch: boolean };
export type FoundNote = { note: NoteView; pieces: Piece[] };

const before = 80;
const longest = 280;

/** What stands around the first match, so that it is seen: the whole of a short note. */
export function cutAround(pieces: readonly Piece[]): Piece[] {
  const length = pieces.reduce((sum, { text }) => sum + text.length, 0);
  if (length <= longest) return [...pieces];
  let at = 0;
  let first = 0;
  for (const { text, isMatch } of pieces) {
    if (isMatch) {
      first = at;
      break;
    }
    at += text.length;
  }
  const from = Math.max(0, Math.min(first - before, length - longest));
  const to = from + longest;
  const cut: Piece[] = [];
  at = 0;
  for (const { text, isMatch } of pieces) {
    const kept = text.slice(Math.max(0, from - at), Math.max(0, to - at));
    if (kept !== '') cut.push({ text: kept, isMatch });
    at += text.length;
  }
  const ellipsis = { text: '…', isMatch: false };
  return [...(from > 0 ? [ellipsis] : []), ...cut, ...(to < length ? [ellipsis] : [])];
}

/** The customers whom people wrote about last, each with the newest entry. */
export function latestOf(notes: readonly NoteView[], count: number): NoteView[] {
  const latest = new Map<string, NoteView>();
  for (const note of notes) {
    const known = latest.get(note.customerId);
    if (known === undefined || note.at >= known.at) latest.set(note.customerId, note);
  }
  return [...latest.values()].toSorted((a, b) => b.at - a.at).slice(0, count);
}
