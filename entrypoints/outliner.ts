import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createBreathe } from '../lib/hosts/breathe.ts';
import { outlinePage } from '../lib/hosts/generic/outline-page.ts';

/** What the worker calls with `scripting.executeScript` once this script has been put into a frame. `tookMs`: on the page's thread and off it. */
export type Outliner = { outline: (container: string | null) => Promise<{ outline: unknown; tookMs: number }> };

const key = Symbol.for('holdfast.outliner');

/** Only pages that no profile describes get this script: the gate on all others stays small. */
export default defineUnlistedScript(() => {
  (globalThis as { [key]?: Outliner })[key] ??= {
    outline: async (container) => {
      const beganAt = performance.now();
      const outline = await outlinePage(document, createBreathe(), container);
      return { outline, tookMs: performance.now() - beganAt };
    },
  };
});
