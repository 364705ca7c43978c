import type { BrowserContext, CDPSession } from '@playwright/test';

type WorkerVersion = { versionId: string; scriptURL: string; runningStatus: string };

export type WorkerStopper = {
  /** Stops the worker that runs now; false where none does. Resolves when it is gone. */
  stop: () => Promise<boolean>;
  close: () => Promise<void>;
};

/** Stands ready to stop the extension's service worker without delay, as the browser does when it idles. */
export async function prepareToStopWorker(context: BrowserContext, extensionId: string): Promise<WorkerStopper> {
  const page = await context.newPage();
  let session: CDPSession | undefined;
  const close = async (): Promise<void> => {
    await session?.detach();
    await page.close();
  };
  try {
    // The domain reports the workers of the page's own origin's process, so the page must be the extension's.
    await page.goto(`chrome-extension://${extensionId}/manifest.json`);
    session = await context.newCDPSession(page);
    const versions = new Map<string, WorkerVersion>();
    const told = new Set<() => void>();
    const listed = new Promise<void>((resolve) => {
      session?.on('ServiceWorker.workerVersionUpdated', (event) => {
        for (const version of event.versions) versions.set(version.versionId, version);
        for (const look of told) look();
        resolve();
      });
    });
    /** A worker that stops may be started again at once: every state is looked at, not only the last. */
    const until = (isSo: () => boolean, what: string): Promise<void> =>
      new Promise((resolve, reject) => {
        const end = (act: () => void): void => {
          told.delete(look);
          clearTimeout(timer);
          act();
        };
        const look = (): void => {
          if (isSo()) end(resolve);
        };
        const timer = setTimeout(() => end(() => reject(new Error(`Half a minute in vain: ${what}`))), 30_000);
        told.add(look);
        look();
      });
    await session.send('ServiceWorker.enable');
    await listed;
    const send = session.send.bind(session);
    const stop = async (): Promise<boolean> => {
      const isOurs = ({ scriptURL }: WorkerVersion) => scriptURL.startsWith(`chrome-extension://${extensionId}/`);
      const inState = (wanted: string) => [...versions.values()].find((one) => isOurs(one) && one.runningStatus === wanted);
      await until(() => inState('starting') === undefined, 'the worker starts');
      const running = inState('running');
      if (running === undefined) return false;
      const isStopped = until(() => versions.get(running.versionId)?.runningStatus === 'stopped', 'the worker stops');
      await Promise.all([isStopped, send('ServiceWorker.stopWorker', { versionId: running.versionId })]);
      return true;
    };
    return { stop, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Stops the extension's service worker. Playwright keeps an idle worker alive for ever; a real one dies after 30 s, at
 * any step. The next event or message starts it again.
 * @returns whether a worker was running.
 */
export async function stopServiceWorker(context: BrowserContext, extensionId: string): Promise<boolean> {
  const stopper = await prepareToStopWorker(context, extensionId);
  try {
    return await stopper.stop();
  } finally {
    await stopper.close();
  }
}

/** A place in the worker's script: where the expression's match ends. */
export type CodePlace = {
  /** Told by words that the minifier leaves alone: names of properties and texts. */
  after: RegExp;
  /** Halts only where this is true there; `$1` is the first group of the match. */
  when?: string;
};

export type WorkerDebugger = {
  /** From now on the worker halts at this place. `reached` resolves when it stands there. Throws when there is no such place. */
  haltAt: (place: CodePlace) => Promise<{ reached: Promise<void> }>;
  /** Ends what the halted worker was doing, right there: nothing after that place runs. */
  breakOff: () => Promise<void>;
  /** No further events are waited for. A halted worker goes on. */
  close: () => Promise<void>;
};

type Answer = { id?: number; method?: string; params?: Record<string, unknown>; result?: unknown; error?: { message: string } };

/** Attaches a debugger to the extension's running worker. A worker that is stopped takes its debugger with it. */
export async function debugWorker(context: BrowserContext, extensionId: string): Promise<WorkerDebugger> {
  const session = await context.browser()!.newBrowserCDPSession();
  const scriptUrl = `chrome-extension://${extensionId}/background.js`;
  const { targetInfos } = await session.send('Target.getTargets');
  const target = targetInfos.find(({ type, url }) => type === 'service_worker' && url === scriptUrl);
  if (target === undefined) throw new Error('No worker of the extension runs.');
  // Playwright cannot speak to a session within a session, so its messages are wrapped by hand.
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: target.targetId, flatten: false });
  const waiting = new Map<number, (answer: Answer) => void>();
  const halts = new Map<string, () => void>();
  let scriptId = '';
  let lastId = 0;
  session.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const answer = JSON.parse(event.message) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
    else if (answer.method === 'Debugger.scriptParsed' && answer.params?.url === scriptUrl) scriptId = String(answer.params.scriptId);
    else if (answer.method === 'Debugger.paused') for (const id of (answer.params?.hitBreakpoints ?? []) as string[]) halts.get(id)?.();
  });
  const send = async <T>(method: string, params: object = {}): Promise<T> => {
    const id = ++lastId;
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
    const { result, error } = await answered;
    if (error !== undefined) throw new Error(`${method}: ${error.message}`);
    return result as T;
  };
  await send('Debugger.enable');
  const { scriptSource } = await send<{ scriptSource: string }>('Debugger.getScriptSource', { scriptId });
  return {
    haltAt: async ({ after, when }) => {
      const match = after.exec(scriptSource);
      if (match === null) throw new Error(`The worker's script has no such place: ${after.source}`);
      const before = scriptSource.slice(0, match.index + match[0].length);
      const { breakpointId } = await send<{ breakpointId: string }>('Debugger.setBreakpoint', {
        location: { scriptId, lineNumber: before.split('\n').length - 1, columnNumber: before.length - before.lastIndexOf('\n') - 1 },
        ...(when === undefined ? {} : { condition: when.replaceAll('$1', () => match[1] ?? '') }),
      });
      return { reached: new Promise<void>((resolve) => halts.set(breakpointId, resolve)) };
    },
    breakOff: async () => {
      await send('Runtime.terminateExecution');
      await send('Debugger.resume');
    },
    close: () => session.detach(),
  };
}
