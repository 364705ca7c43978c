import { editingHostOf, isField, writingKindOf } from './editable.ts';
import { countOf, lettersOf } from './matching.ts';
import { selectedText } from './caret.ts';

/**
 * How much of the paragraphs has come: `part` also when the editor changed in another way, `gone` when it went away and
 * nothing of them is elsewhere.
 */
export type Arrival = 'whole' | 'part' | 'nothing' | 'gone';

export const textOf = (host: HTMLElement): string => (isField(host) ? host.value : (host.textContent ?? ''));

/** What the editing host stands in: its shadow tree or the page. */
export function groundOf(host: HTMLElement): ParentNode {
  const root = host.getRootNode();
  return root instanceof ShadowRoot ? root : host.ownerDocument.body;
}

const richPlaces = '[contenteditable]';
/** A field may be drawn anew, as a field or as rich text; rich text only as such. */
const placesLike = (host: HTMLElement): string => (isField(host) ? `${richPlaces}, ${host.localName}` : richPlaces);
const placesIn = (ground: ParentNode, selector: string): HTMLElement[] =>
  [...ground.querySelectorAll<HTMLElement>(selector)].filter(
    (place) => editingHostOf(place) === place && (!isField(place) || writingKindOf(place) !== null),
  );

/** The place that holds the text now: the host itself, or the one drawn in its place. `ground`: what the host stood in. */
export const holderOf = (host: HTMLElement, ground: ParentNode, needle: string): HTMLElement =>
  host.isConnected ? host : (placesIn(ground, placesLike(host)).find((place) => lettersOf(textOf(place)).includes(needle)) ?? host);

/**
 * Call before inserting; what comes back looks how much has come since. The paragraphs arrive once in the editing host,
 * or once each around it: editors of blocks make a host of every paragraph, and others put a new host in the place of the
 * old; only then do other fields count. What only shows a text, as a window does that asks how to paste it, does not
 * count. `seen` is what a person sees of the host.
 */
export function watchArrival(host: HTMLElement, seen: HTMLElement, paragraphs: readonly string[]): () => Arrival {
  const needle = lettersOf(paragraphs.join(''));
  const before = lettersOf(textOf(seen));
  const expected = countOf(needle, before) - countOf(needle, lettersOf(selectedText(host))) + 1;
  const ground = groundOf(host);
  const timesIn = (selector: string) => {
    const around = lettersOf(placesIn(ground, selector).map(textOf).join(''));
    return paragraphs.map((paragraph) => countOf(lettersOf(paragraph), around));
  };
  const there = timesIn(richPlaces);
  const timesBefore = { there, gone: isField(host) ? timesIn(placesLike(host)) : there };
  const timesAsked = paragraphs.map((paragraph) => countOf(lettersOf(paragraph), needle));
  return () => {
    const now = lettersOf(textOf(seen));
    const isThere = host.isConnected;
    if (isThere && now !== before && countOf(needle, now) === expected) return 'whole';
    const more = timesIn(isThere ? richPlaces : placesLike(host)).map((times, i) => times - timesBefore[isThere ? 'there' : 'gone'][i]!);
    if (more.every((times, i) => times === timesAsked[i])) return 'whole';
    if (more.some((times) => times > 0)) return 'part';
    if (!isThere) return 'gone';
    return now === before ? 'nothing' : 'part';
  };
}
