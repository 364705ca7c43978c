import type { OfferedPlay } from '../../lib/domain/plays/play.ts';

/** Ids of plays, the first to be shown first. */
export type PlayLists = { suggested: readonly string[]; pinned: readonly string[]; recent: readonly string[] };
export type PlayGroup = { kind: keyof PlayLists | 'all'; plays: OfferedPlay[] };

/** Every play once: those for the customer at hand, the pinned, those used lately, then the rest as they come. */
export function listPlays(plays: readonly OfferedPlay[], lists: PlayLists): PlayGroup[] {
  const left = new Map(plays.map((play) => [play.id, play]));
  const take = (ids: readonly string[]): OfferedPlay[] =>
    ids.flatMap((id) => {
      const play = left.get(id);
      left.delete(id);
      return play ?? [];
    });
  const groups: PlayGroup[] = (['suggested', 'pinned', 'recent'] as const).map((kind) => ({ kind, plays: take(lists[kind]) }));
  return [...groups, { kind: 'all' as const, plays: [...left.values()] }].filter((group) => group.plays.length > 0);
}
