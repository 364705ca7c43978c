import { isExtensionAlive, sendToWorker } from '../browser/runtime.ts';
import { failureKinds } from './failures.ts';
import type { Reply, RequestName, RequestOf } from './protocol.ts';

/** Words must never be put in twice: an insertion is asked for once, and given the time that slow editors take. */
const slow: Partial<Record<RequestName, { answerWithinMs: number; tries: number }>> = {
  insertText: { answerWithinMs: 20_000, tries: 1 },
  // A whole book is gone through, or taken away.
  getLearning: { answerWithinMs: 60_000, tries: 1 },
  undoImport: { answerWithinMs: 60_000, tries: 2 },
  discardImport: { answerWithinMs: 60_000, tries: 2 },
};
const limits = (name: RequestName): { answerWithinMs: number; tries: number } => slow[name] ?? { answerWithinMs: 5000, tries: 3 };

function isReply(value: unknown): value is Reply<RequestName> {
  if (typeof value !== 'object' || value === null || !('ok' in value)) return false;
  return value.ok === true || ('failure' in value && failureKinds.includes(value.failure as never));
}

/**
 * Asks the worker. Never rejects: a worker that died (the message rejects, comes back empty, or is never answered) is
 * asked again, for all but one request may be repeated safely: what is written carries its id. After the last try the
 * failure says whether the worker or the whole extension is gone.
 */
export async function send<N extends RequestName>(name: N, request: RequestOf<N>): Promise<Reply<N>> {
  const { answerWithinMs, tries } = limits(name);
  for (let attempt = 1; attempt <= tries; attempt++) {
    if (!isExtensionAlive()) return { ok: false, failure: 'extensionGone' };
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      const reply = await Promise.race([
        sendToWorker({ name, request }),
        new Promise((resolve) => {
          timer = setTimeout(resolve, answerWithinMs);
        }),
      ]);
      if (isReply(reply)) return reply as Reply<N>;
    } catch {
      // Asked again below.
    } finally {
      clearTimeout(timer);
    }
    await new Promise((resolve) => setTimeout(resolve, 100 * attempt));
  }
  return { ok: false, failure: isExtensionAlive() ? 'noAnswer' : 'extensionGone' };
}

const channelName = 'holdfast-changed';

/** Calls back when the worker has changed something that a surface may show. Returns the end of it. */
export function onChanged(listener: () => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', listener);
  return () => channel.close();
}

/** Worker only: tells every open surface to ask again. */
export function announceChange(): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(null);
  channel.close();
}
