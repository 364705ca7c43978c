import type { OwnPlay } from './own-play.ts';
import type { OfferedPlay, Play } from './play.ts';

/**
 * All plays in the order that breaks ties: those that the user made from a built-in one stand before it, in the order in which
 * they were made, those made from nothing at the end. They keep the usual day of what they were made from.
 */
export function offeredPlays(library: readonly Play[], own: readonly OwnPlay[]): OfferedPlay[] {
  const made = own.toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
  const builtIn = new Map(library.map((play) => [play.id, play]));
  return [
    ...library.flatMap((play) => [...made.filter(({ basedOn }) => basedOn === play.id).map((one) => withUsualDay(one, play)), play]),
    ...made.filter(({ basedOn }) => basedOn === null || !builtIn.has(basedOn)),
  ];
}

const withUsualDay = (own: OwnPlay, { usualWorkingDays }: Play): OfferedPlay => ({
  ...own,
  ...(usualWorkingDays !== undefined && { usualWorkingDays }),
});
