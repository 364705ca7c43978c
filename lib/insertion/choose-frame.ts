/** What a frame says about the place it would write in. */
export type TargetDescription = {
  /** When someone was last in it, ms since 1970 UTC; 0 when the frame only found an editor that nobody has been in yet. */
  lastActiveAt: number;
  /** The name that the page gives to the field, at most 80 characters; empty when it gives none. */
  name: string;
  isVisible: boolean;
  isSingleLine: boolean;
};

/**
 * Which frame gets the text: of the visible places the one someone was in last; if nobody was in any, the only one there
 * is. A single line serves for one paragraph and only where no frame has an editor. Null when there is no place, or
 * several that nobody has been in, so that the person has to choose by clicking.
 */
export function chooseFrame(
  frames: readonly { frameId: number; target: TargetDescription | null }[],
  paragraphCount: number,
): number | null {
  const visible = frames.flatMap(({ frameId, target }) => (target?.isVisible ? [{ frameId, ...target }] : []));
  const editors = visible.filter((place) => !place.isSingleLine);
  const places = editors.length > 0 || paragraphCount > 1 ? editors : visible;
  const newest = places.filter((place) => place.lastActiveAt > 0).toSorted((a, b) => b.lastActiveAt - a.lastActiveAt)[0];
  if (newest) return newest.frameId;
  return places.length === 1 ? places[0]!.frameId : null;
}
