import { pasteEvent } from './page-events.ts';
import type { Strategy } from './strategy.ts';

/** Trix and CodeMirror 6 spoil or refuse markup, Draft.js makes one line of lines that are to stay apart: they get the text alone. */
export const pastePlain: Strategy = (host, payload) => !host.dispatchEvent(pasteEvent(null, payload.text));
