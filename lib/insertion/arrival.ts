import { editingHostOf, isField } from './editable.ts';
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

/**
 * Call before inserting; what comes back looks how much has come since. The paragraphs arrive once in the editing host,
 * or once each around it: editors of blocks make a host of every paragraph, and others put a new host in the place of the old.
 * What only shows a text, as a window does that asks how to paste it, does not count. `seen` is what a person sees of the host.
 */
export function watchArrival(host: HTMLElement, seen: HTMLElement, paragraphs: readonly string[]): () => Arrival {
  const needle = lettersOf(paragraphs.join(''));
  const before = lettersOf(textOf(seen));
  const expected = countOf(needle, before) - countOf(needle, lettersOf(selectedText(host))) + 1;
  const ground = groundOf(host);
  const timesAround = () => {
    const hosts = [...ground.querySelectorAll('[contenteditable]')].filter((place) => editingHostOf(place) === place);
    const around = lettersOf(hosts.map((place) => place.textContent).join(''));
    return paragraphs.map((paragraph) => countOf(lettersOf(paragraph), around));
  };
  const timesBefore = timesAround();
  const timesAsked = paragraphs.map((paragraph) => countOf(lettersOf(paragraph), needle));
  return () => {
    const now = lettersOf(textOf(seen));
    const isThere = host.isConnected;
    if (isThere && now !== before && countOf(needle, now) === expected) return 'whole';
    const more = timesAround().map((times, i) => times - timesBefore[i]!);
    if (more.every((times, i) => times === timesAsked[i])) return 'whole';
    if (more.some((times) => times > 0)) return 'part';
    if (!isThere) return 'gone';
    return now === before ? 'nothing' : 'part';
  };
}
