import { pasteInputEvent } from './page-events.ts';
import type { Strategy } from './strategy.ts';

/** Slate, and editors that take input events for everything, insert what `beforeinput` announces as a paste. */
export const slate: Strategy = (host, payload) => !host.dispatchEvent(pasteInputEvent(payload.pasteHtml, payload.text));
