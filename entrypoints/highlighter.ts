import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { highlightQuote } from '../lib/hosts/highlight-quote.ts';

/** What the worker calls with `scripting.executeScript` once this script has been put into a frame. */
export type Highlighter = { highlight: (quote: string) => boolean };

const key = Symbol.for('holdfast.highlighter');

export default defineUnlistedScript(() => {
  (globalThis as { [key]?: Highlighter })[key] ??= { highlight: highlightQuote };
});
