import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { describeTarget, insertParagraphs } from '../lib/insertion/insert.ts';

/** What the worker calls with `scripting.executeScript` once this script has been put into a frame. */
export type Inserter = { describeTarget: typeof describeTarget; insertParagraphs: typeof insertParagraphs };

const key = Symbol.for('holdfast.inserter');

export default defineUnlistedScript(() => {
  // Put in once more for every insertion: the first one stays, for it knows whether one is under way.
  (globalThis as { [key]?: Inserter })[key] ??= { describeTarget, insertParagraphs };
});
