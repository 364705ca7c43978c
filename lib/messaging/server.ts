import { isExtensionOrigin, onMessage, ownExtensionId, type Sender } from '../browser/runtime.ts';
import type { FailureKind } from './failures.ts';
import { isWithinLimits } from './message-limits.ts';
import { requests, type ReplyOf, type RequestName, type RequestOf } from './protocol.ts';

/** Who asks, once it is known that they may. */
export type Caller = { origin: string; tabId: number | null; frameId: number | null };
export type Handlers = { [N in RequestName]: (request: RequestOf<N>, caller: Caller) => Promise<ReplyOf[N]> };

/** A failure that a surface can put into words. Any other error is reported as `internal`. */
export class RequestFailure extends Error {
  readonly failure: FailureKind;
  constructor(failure: FailureKind, cause?: unknown) {
    super(failure, { cause });
    this.failure = failure;
  }
}

/**
 * Decides by `sender.origin` alone: our own pages may ask everything, content scripts only the page tier. An origin
 * that a web page could claim (its address in the message, the tab's address) is never looked at.
 */
export function tierOf(sender: Sender): 'page' | 'extension' | null {
  if (sender.extensionId !== ownExtensionId() || sender.origin === null) return null;
  if (isExtensionOrigin(sender.origin)) return 'extension';
  return sender.tabId !== null && /^https?:\/\//.test(sender.origin) ? 'page' : null;
}

/** Serves every request of the protocol. Call once, synchronously, when the worker starts. */
export function serve(handlers: Handlers): void {
  onMessage((message, sender) => answer(handlers, message, sender));
}

type WireReply = { ok: true; value: unknown } | { ok: false; failure: FailureKind };

export async function answer(handlers: Handlers, message: unknown, sender: Sender): Promise<WireReply> {
  const refuse = (failure: FailureKind): WireReply => ({ ok: false, failure });
  if (!isWithinLimits(message) || typeof message !== 'object' || message === null) return refuse('malformed');
  const { name, request } = message as { name?: unknown; request?: unknown };
  if (typeof name !== 'string' || !Object.hasOwn(requests, name)) return refuse('unknownRequest');
  const { tier, schema } = requests[name as RequestName];
  const senderTier = tierOf(sender);
  if (senderTier === null || (tier === 'extension' && senderTier !== 'extension') || (tier === 'page' && senderTier !== 'page'))
    return refuse('notAllowed');
  const parsed = schema.safeParse(request);
  if (!parsed.success) return refuse('malformed');
  const handler = handlers[name as RequestName] as (request: unknown, caller: Caller) => Promise<unknown>;
  try {
    const value = await handler(parsed.data, { origin: sender.origin!, tabId: sender.tabId, frameId: sender.frameId });
    return { ok: true, value };
  } catch (error) {
    if (!(error instanceof RequestFailure)) console.error('[holdfast]', name, error);
    return refuse(error instanceof RequestFailure ? error.failure : 'internal');
  }
}
