import { pasteEvent } from './page-events.ts';
import type { Strategy } from './strategy.ts';

/** Most rich editors read a paste into their own model and make one undo step of it. */
export const paste: Strategy = (host, payload) => !host.dispatchEvent(pasteEvent(payload.pasteHtml, payload.text));
