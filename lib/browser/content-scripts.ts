import browser from 'webextension-polyfill';

const gateId = 'page-gate';
const gateFile = '/page-gate.js';
const inserterFile = '/inserter.js';
const outlinerFile = '/outliner.js';

/** Has the browser run the gate on exactly these sites, in every frame, from now on. */
export async function registerGate(patterns: readonly string[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [gateId] });
  if (patterns.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [gateId] });
    return;
  }
  const script = {
    id: gateId,
    js: [gateFile],
    matches: [...patterns],
    allFrames: true,
    // Editors live in about:blank frames.
    matchOriginAsFallback: true,
    runAt: 'document_end' as const,
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Runs the gate in pages that were open before their site was allowed. Pages that refuse are left alone. */
export async function injectGate(patterns: readonly string[], isRunning: (tabId: number) => boolean): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...patterns], discarded: false });
  await Promise.all(
    tabs.map(async ({ id }) =>
      id === undefined || isRunning(id)
        ? undefined
        : browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: [gateFile] }).catch(() => undefined),
    ),
  );
}

/** Outlines the page of one frame; what comes back is untrusted. Null when the frame went away. */
export async function outlineFrame(tabId: number, frameId: number, container: string | null): Promise<unknown> {
  const target = { tabId, frameIds: [frameId] };
  try {
    await browser.scripting.executeScript({ target, files: [outlinerFile] });
    const [first] = await browser.scripting.executeScript({
      target,
      args: [container],
      func: (within: string | null) =>
        (globalThis as never as Record<symbol, { outline: (container: string | null) => unknown } | undefined>)[
          Symbol.for('holdfast.outliner')
        ]?.outline(within) ?? null,
    });
    return first?.result ?? null;
  } catch {
    return null;
  }
}

/** Loads the inserter into every frame of the tab and asks each for its target. Empty where the tab may not be touched. */
export async function describeTargets<T>(tabId: number): Promise<{ frameId: number; target: T | null }[]> {
  const target = { tabId, allFrames: true };
  try {
    await browser.scripting.executeScript({ target, files: [inserterFile] });
    const results = await browser.scripting.executeScript({
      target,
      func: () =>
        (globalThis as never as Record<symbol, { describeTarget: () => unknown } | undefined>)[
          Symbol.for('holdfast.inserter')
        ]?.describeTarget() ?? null,
    });
    return results.map(({ frameId, result }) => ({ frameId, target: (result ?? null) as T | null }));
  } catch {
    return [];
  }
}

/** Writes into the target of one frame. Null when the frame went away. */
export async function insertIntoFrame<P, R>(tabId: number, frameId: number, payload: P): Promise<R | null> {
  try {
    const [first] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      args: [payload],
      func: (given: unknown) =>
        (globalThis as never as Record<symbol, { insertParagraphs: (payload: unknown) => unknown } | undefined>)[
          Symbol.for('holdfast.inserter')
        ]?.insertParagraphs(given) ?? null,
    });
    return (first?.result ?? null) as R | null;
  } catch {
    return null;
  }
}
