/** A Firefox as people have it with the demo build, driven by Puppeteer: Playwright cannot load an add-on into one. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findFirefox } from '../../../scripts/setup/browser.mjs';

const build = join(import.meta.dirname, '..', '..', '..', '.output', 'firefox-mv3-demo');

/**
 * Starts it with `prefs` beside its own settings. Throws when the browser or the build is not there.
 * @param {Record<string, string | number | boolean>} prefs
 * @returns {Promise<{ browser: import('puppeteer-core').Browser, home: string }>} `home`: the address of our pages, without a slash at its end.
 */
export async function launchFirefox(prefs = {}) {
  if (!existsSync(join(build, 'manifest.json')))
    throw new Error(`${build} is not built: run "npx wxt build --browser firefox --mode demo" first.`);
  const program = await findFirefox();
  if (program === null) throw new Error('No Firefox here: install it, or name its program in HOLDFAST_FIREFOX.');
  const id = randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless: true,
    protocolTimeout: 60_000,
    // Without it no driver may open a page of an add-on, or ask anything of the browser itself.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'app.update.enabled': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      'browser.safebrowsing.downloads.remote.enabled': false,
      'extensions.webextensions.uuids': JSON.stringify({ 'holdfast@holdfast.example': id }),
      ...prefs,
    },
  });
  await browser.installExtension(build);
  return { browser, home: `moz-extension://${id}` };
}

/**
 * Asks until the answer is truthy, and gives that; an error is a no. Throws with the last answer after `timeoutMs`.
 * @template T @param {() => Promise<T>} ask @param {string} what @returns {Promise<T>}
 */
export async function waitFor(ask, what, timeoutMs = 30_000) {
  let last;
  for (const until = Date.now() + timeoutMs; Date.now() < until;) {
    try {
      last = await ask();
      if (last) return last;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Waited in vain: ${what}. At last: ${last instanceof Error ? last.message : JSON.stringify(last)}`);
}

/**
 * What only the browser itself may: its own windows, keys that its shortcuts hear, a look into closed shadow roots.
 * @param {import('puppeteer-core').Browser} browser
 */
export async function takeControl(browser) {
  const { connection } = /** @type {any} */ (browser);
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const { context } = result.contexts.find((/** @type {{ url: string }} */ { url }) => url.endsWith('/browser.xhtml'));

  /** What an expression comes to in the browser's window, by way of JSON. @param {string} expression */
  const evaluate = async (expression) => {
    const asked = `(async () => JSON.stringify((await ${expression}) ?? null))()`;
    const { result: reply } = await connection.send('script.evaluate', { expression: asked, awaitPromise: true, target: { context } });
    if (reply.type === 'exception') throw new Error(reply.exceptionDetails.text);
    return JSON.parse(reply.result.value);
  };
  const given = (/** @type {unknown[]} */ values) => values.map((value) => JSON.stringify(value)).join();

  /** Where a script with the browser's rights goes in. `find` gives the `<browser>` that shows the content. */
  const load = (/** @type {Function} */ find, /** @type {string} */ script) =>
    `(${String(find)})().messageManager.loadFrameScript(${JSON.stringify(`data:text/javascript;charset=utf-8,${encodeURIComponent(script)}`)}, false)`;

  let asked = 0;
  return {
    /** Runs a function in the browser's window. @param {Function} act @param {unknown[]} values */
    inBrowser: (act, ...values) => evaluate(`(${String(act)})(${given(values)})`),
    /** What a function of a content window comes to, run with the browser's rights. @param {Function} find @param {Function} read */
    inContent: (find, read) => {
      const name = JSON.stringify(`holdfast-test-${++asked}`);
      return evaluate(`new Promise((resolve) => {
        const { messageManager } = (${String(find)})();
        messageManager.addMessageListener(${name}, function listen({ data }) {
          messageManager.removeMessageListener(${name}, listen);
          resolve(data);
        });
        ${load(find, `sendAsyncMessage(${name}, (${String(read)})(content));`)};
      })`);
    },
    /** Presses keys in a content window, one after the other. Nothing comes back: the last one may close it. @param {Function} find @param {string[]} keys */
    pressIn: (find, keys) => evaluate(load(find, `(${String(press)})(content, ${JSON.stringify(keys)}, false);`)),
    /** Presses keys together in the browser's window, where its shortcuts hear them. @param {string[]} keys */
    pressTogether: (keys) => evaluate(`(${String(press)})(window, ${JSON.stringify(keys)}, true)`),
  };
}

/** Real keys, as the browser's own tests press them. */
function press(/** @type {any} */ view, /** @type {string[]} */ keys, /** @type {boolean} */ isTogether) {
  const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  processor.beginInputTransactionForTests(view);
  const events = keys.map((key) => new view.KeyboardEvent('', { key, bubbles: true }));
  for (const event of events) {
    processor.keydown(event);
    if (!isTogether) processor.keyup(event);
  }
  if (isTogether) for (const event of events.toReversed()) processor.keyup(event);
}
