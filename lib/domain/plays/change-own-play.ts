import { languages, type Language } from '../language.ts';
import { mostVersions, type OwnPlay, type OwnPlayContent, type OwnPlayWords } from './own-play.ts';
import type { OfferedPlay, PlayWords } from './play.ts';

/** The content of a play without its id and its past. */
export function contentOf({ family, situations, answers, effort, words }: OwnPlayContent): OwnPlayContent {
  return { family, situations: [...situations], answers: [...answers], ...(effort === undefined ? {} : { effort }), words };
}

/** What a play of the library, or another of the user's own, is made of, as a play of the user's own holds it. */
export function copyContent(play: OfferedPlay): OwnPlayContent {
  const own = languages.flatMap((language): [Language, OwnPlayWords][] => {
    const words = play.words[language];
    return words === undefined ? [] : [[language, copyWords(words)]];
  });
  return contentOf({ ...play, words: Object.fromEntries(own) });
}

const copyWords = ({ title, when, steps, mail, call, chat, aim, why, whenNot, tags }: PlayWords): OwnPlayWords => ({
  title,
  when,
  steps: [...steps],
  mail: { formal: [...mail.formal], friendly: [...mail.friendly] },
  call: [...call],
  chat: [...(chat ?? [])],
  aim,
  why,
  whenNot,
  tags: [...tags],
});

/** Whether the two say the same. */
export const isSameContent = (a: OwnPlayContent, b: OwnPlayContent): boolean =>
  JSON.stringify(inOrder(contentOf(a))) === JSON.stringify(inOrder(contentOf(b)));

/** The same with its names in one order, whoever wrote them. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, inner]) => [name, inOrder(inner)]));
}

/** A play of that content without a past. `id` begins with `own-`; `now` in ms since 1970 UTC. */
export function createOwnPlay(id: string, content: OwnPlayContent, basedOn: string | null, now: number): OwnPlay {
  return { schema: 1, id, basedOn, createdAt: now, changedAt: now, ...contentOf(content), versions: [] };
}

/** The play with new content; what it was becomes its newest version. The play itself where nothing changes. */
export function changeOwnPlay(play: OwnPlay, content: OwnPlayContent, now: number): OwnPlay {
  if (isSameContent(play, content)) return play;
  const version = { at: play.changedAt, content: contentOf(play) };
  return { ...play, ...contentOf(content), changedAt: now, versions: [version, ...play.versions].slice(0, mostVersions) };
}

export type BringIn = {
  /** What is to be saved: new plays and changed ones. */
  plays: OwnPlay[];
  added: number;
  /** Plays of the same id with other content. */
  met: number;
  /** There already, word for word. */
  same: number;
};

/**
 * What plays of a file would change. Those with the id of a play that says something else are added beside it under a new
 * id (`keepBoth`), or take its place (`replace`), and then what was there becomes a version. A file may hold an id twice:
 * where it says something else, the later is a play of its own. `newId` gives an id that nobody has.
 */
export function bringInPlays(
  existing: readonly OwnPlay[],
  incoming: readonly OwnPlay[],
  how: 'keepBoth' | 'replace',
  newId: () => string,
  now: number,
): BringIn {
  const known = new Map(existing.map((play) => [play.id, play]));
  const seen = new Map<string, OwnPlay>();
  const result: BringIn = { plays: [], added: 0, met: 0, same: 0 };
  for (const play of incoming) {
    const mine = known.get(play.id);
    const isTwice = seen.has(play.id);
    const isKnown = [mine, seen.get(play.id)].some((one) => one !== undefined && isSameContent(one, play));
    seen.set(play.id, play);
    if (isKnown) result.same += 1;
    else if (mine === undefined || isTwice) {
      result.added += 1;
      result.plays.push(isTwice ? { ...play, id: newId() } : play);
    } else {
      result.met += 1;
      result.plays.push(how === 'replace' ? replacePlay(mine, play, now) : { ...play, id: newId() });
    }
  }
  return result;
}

/** The other's content over mine, with the past of both. */
const replacePlay = (mine: OwnPlay, other: OwnPlay, now: number): OwnPlay => withPast(changeOwnPlay(mine, other, now), other.versions);

/**
 * The play as it is to be stored over the one that is there, with the past of both: a window that did not know yet what another
 * has saved must not undo it for good.
 */
export function storeOver(there: OwnPlay, play: OwnPlay): OwnPlay {
  const unseen = isSameContent(there, play) ? [] : [{ at: there.changedAt, content: contentOf(there) }];
  return withPast(play, [...unseen, ...there.versions]);
}

function withPast(play: OwnPlay, others: OwnPlay['versions']): OwnPlay {
  const past = [...play.versions, ...others].toSorted((a, b) => b.at - a.at);
  const versions = past.filter((one, i) => past.findIndex(({ at, content }) => at === one.at && isSameContent(content, one.content)) === i);
  return { ...play, versions: versions.slice(0, mostVersions) };
}
