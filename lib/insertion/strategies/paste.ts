import { pasteEvent, pasteKeyReleased } from './page-events.ts';
import type { Strategy } from './strategy.ts';

/** Most rich editors read a paste into their own model and make one undo step of it. */
export const paste: Strategy = (host, payload) => !host.dispatchEvent(pasteEvent(payload.pasteHtml, payload.text));

/** TinyMCE in Firefox closes the undo step of a paste only when the keys are let go; without that Ctrl+Z would do nothing. */
export function closePaste(host: HTMLElement): void {
  if (host.matches('.mce-content-body')) host.dispatchEvent(pasteKeyReleased());
}
