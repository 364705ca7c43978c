import browser from 'webextension-polyfill';

const pointerFile = '/pointer.js';
const gateFile = '/page-gate.js';

type PointerInPage = {
  start: (options: unknown) => void;
  stop: () => void;
  isPointing: () => boolean;
  read: (request: unknown) => Promise<unknown>;
};

const allFrames = (tabId: number) => ({ tabId, allFrames: true });

/** Puts the pointer into every frame of the tab and starts it there. False where the tab may not be touched. */
export async function startPointers<O>(tabId: number, options: O): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: allFrames(tabId), files: [pointerFile] });
    const results = await browser.scripting.executeScript({
      target: allFrames(tabId),
      args: [options],
      func: (given: unknown) => {
        const pointer = (globalThis as never as Record<symbol, PointerInPage | undefined>)[Symbol.for('holdfast.pointer')];
        pointer?.start(given);
        return pointer?.isPointing() ?? false;
      },
    });
    return results.some(({ result }) => result === true);
  } catch {
    return false;
  }
}

/** Ends pointing in every frame; a tab without a pointer is no error. */
export async function stopPointers(tabId: number): Promise<void> {
  await browser.scripting
    .executeScript({
      target: allFrames(tabId),
      func: () => (globalThis as never as Record<symbol, PointerInPage | undefined>)[Symbol.for('holdfast.pointer')]?.stop(),
    })
    .catch(() => undefined);
}

/** Whether somebody is still pointing in the tab. */
export async function arePointing(tabId: number): Promise<boolean> {
  try {
    const results = await browser.scripting.executeScript({
      target: allFrames(tabId),
      func: () => (globalThis as never as Record<symbol, PointerInPage | undefined>)[Symbol.for('holdfast.pointer')]?.isPointing() ?? false,
    });
    return results.some(({ result }) => result === true);
  } catch {
    return false;
  }
}

/** What a lesson reads in each frame of the tab once its page has come to rest. Empty where the tab may not be touched. */
export async function readInFrames<Q>(tabId: number, request: Q): Promise<unknown[]> {
  try {
    await browser.scripting.executeScript({ target: allFrames(tabId), files: [pointerFile] });
    const results = await browser.scripting.executeScript({
      target: allFrames(tabId),
      args: [request],
      func: (given: unknown) =>
        (globalThis as never as Record<symbol, PointerInPage | undefined>)[Symbol.for('holdfast.pointer')]?.read(given) ?? null,
    });
    return results.map(({ result }) => result ?? null);
  } catch {
    return [];
  }
}

/** Has the open pages of a site read anew: a newer copy of the gate ends the older. */
export async function restartGates(origin: string): Promise<void> {
  const { protocol, hostname } = new URL(origin);
  const tabs = await browser.tabs.query({ url: [`${protocol}//${hostname}/*`], discarded: false });
  await Promise.all(
    tabs.map(async ({ id }) =>
      id === undefined ? undefined : browser.scripting.executeScript({ target: allFrames(id), files: [gateFile] }).catch(() => undefined),
    ),
  );
}
