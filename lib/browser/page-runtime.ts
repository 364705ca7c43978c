/** The little that a content script needs of the browser, without the polyfill's weight. */
type Runtime = {
  id?: string;
  sendMessage: (message: unknown) => Promise<unknown>;
  onMessage: {
    addListener: (listener: (message: unknown) => void) => void;
    removeListener: (listener: (message: unknown) => void) => void;
  };
};
const host = globalThis as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };
const runtime = (): Runtime | undefined => (host.browser ?? host.chrome)?.runtime;

/** False once the extension was updated, switched off or removed under the page. */
export function isAlive(): boolean {
  try {
    return runtime()?.id !== undefined;
  } catch {
    return false;
  }
}

const answerWithinMs = 5000;

/** Asks the worker once or, where it was just asleep or killed, up to three times. Null: no answer. */
export async function askWorker(name: string, request: unknown): Promise<unknown> {
  for (let attempt = 1; attempt <= 3 && isAlive(); attempt++) {
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      const reply = (await Promise.race([
        runtime()!.sendMessage({ name, request }),
        new Promise((resolve) => {
          timer = setTimeout(resolve, answerWithinMs);
        }),
      ])) as { ok?: boolean; value?: unknown } | undefined;
      if (reply?.ok === true) return reply.value;
      if (reply?.ok === false) return null;
    } catch {
      // The worker went away while it was asked.
    } finally {
      clearTimeout(timer);
    }
    await new Promise((resolve) => setTimeout(resolve, 150 * attempt));
  }
  return null;
}

/** Listens to the worker until the signal ends it. */
export function onWorkerMessage(listener: (message: unknown) => void, signal: AbortSignal): void {
  const own = runtime();
  own?.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    try {
      own?.onMessage.removeListener(listener);
    } catch {
      // The extension is gone and its listeners with it.
    }
  });
}
