import { useEffect, type RefObject } from 'react';

/** What holds together, from the smallest to the largest. */
const wholes = '.care-contact, .care-step, .care-start, .care-card, form, section, main';
const controls = 'button, input:not([disabled]), select:not([disabled]), textarea, a[href]';

/**
 * A pressed button may go away with what it did: the keyboard then goes on at the first control of the smallest whole around it
 * that is still there, instead of at the top of the page.
 */
export function useKeptFocus(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const node = place.current;
    if (node === null) return;
    let held: Element | null = null;
    let around: Element[] = [];
    const onFocus = (event: FocusEvent) => {
      held = event.target as Element;
      around = [];
      for (let whole = held.closest(wholes); whole !== null; whole = whole.parentElement?.closest(wholes) ?? null) around.push(whole);
    };
    const changes = new MutationObserver(() => {
      if (held === null || held.isConnected) return;
      held = null;
      // Who went elsewhere, or was led there, stays there.
      if (document.activeElement !== null && document.activeElement !== document.body) return;
      around
        .find((whole) => whole.isConnected)
        ?.querySelector<HTMLElement>(controls)
        ?.focus({ preventScroll: true });
    });
    node.addEventListener('focusin', onFocus);
    changes.observe(node, { childList: true, subtree: true });
    return () => {
      node.removeEventListener('focusin', onFocus);
      changes.disconnect();
    };
  }, [place]);
}
