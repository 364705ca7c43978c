import type { Payload } from '../payload.ts';

/**
 * One way to put text at the caret of `host`, which has the focus. Returns whether the page took the event for itself and
 * so may insert later. That proves nothing yet, nor does what `execCommand` returns: the caller looks at the text.
 */
export type Strategy = (host: HTMLElement, payload: Payload) => boolean;
