import type { CDPSession, Page } from '@playwright/test';

/** What was seen from the gate's own world on a page since the probe was set. */
export type Seen = {
  /** Moments at which all badges were looked at: after every change, before anything of it is painted, and at every frame. */
  moments: number;
  /** Badges seen at those moments. */
  badges: number;
  /** Badges that spoke of another customer than the one around them: `spoke of / stood at`. */
  wrong: string[];
  /** Readings whose name and number are not one customer's. */
  mixed: string[];
  /** Messages to the worker that were tried. */
  messages: number;
  /** Observers of the page that were set and not taken away again. */
  observers: number;
  /** Timers that wait. */
  timers: number;
};
export type GateProbe = {
  seen: () => Promise<Seen>;
  /** Listeners of the gate's on the window and the document. */
  listeners: () => Promise<string[]>;
  close: () => Promise<void>;
};

/** Runs in the gate's world: the page and the browser's interfaces as the gate has them, so that nothing in it is changed. */
function watch(): void {
  type Reading = { subjects: { slot: string; recordId?: string; facts: { field: string; text: string }[] }[] };
  type Badge = { label: string };
  type Request = { name: string; request: { reading?: Reading | null } };
  type Reply = { ok: boolean; value: { slots?: Record<string, { customerId: string; badge: Badge }>; badges?: Record<string, Badge> } };
  const world = globalThis as never as {
    holdfastProbe?: object;
    chrome: { runtime: { sendMessage: (message: Request) => Promise<Reply> } };
  };
  if (world.holdfastProbe !== undefined) return;
  const seen = { moments: 0, badges: 0, wrong: [] as string[], mixed: [] as string[], messages: 0 };
  const observers = new Set<object>();
  const timers = new Set<unknown>();
  world.holdfastProbe = () => ({ ...seen, observers: observers.size, timers: timers.size });

  const roots = new WeakMap<Element, ShadowRoot>();
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    roots.set(this, root);
    return root;
  };

  // A badge bears the number that was asked about in the place of its sentence.
  const { runtime } = world.chrome;
  const { sendMessage } = runtime;
  const numbers = new Map<string, string>();
  runtime.sendMessage = async (message) => {
    seen.messages += 1;
    for (const { recordId, facts } of message.request.reading?.subjects ?? []) {
      const name = facts.find(({ field }) => field === 'name')?.text;
      const email = facts.find(({ field }) => field === 'email')?.text;
      if (recordId !== undefined && (name !== `Customer ${recordId}` || email !== `c${recordId}@living.example`))
        seen.mixed.push(`${recordId}: ${name}, ${email}`);
    }
    const reply = await sendMessage.call(runtime, message);
    for (const { slot, recordId = '', facts } of message.request.reading?.subjects ?? []) {
      const given = reply?.value?.slots?.[slot];
      if (given === undefined) continue;
      given.badge.label = recordId || (facts.find(({ field }) => field === 'name')?.text ?? '').replace('Customer ', '');
      numbers.set(given.customerId, given.badge.label);
    }
    for (const [id, badge] of Object.entries(reply?.value?.badges ?? {})) badge.label = numbers.get(id) ?? badge.label;
    return reply;
  };

  for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver'] as const) {
    const { prototype } = globalThis[name] as never as { prototype: { observe: (...args: never[]) => void; disconnect: () => void } };
    const { observe, disconnect } = prototype;
    prototype.observe = function (...args) {
      if (this !== own) observers.add(this);
      return observe.apply(this, args);
    };
    prototype.disconnect = function () {
      observers.delete(this);
      return disconnect.call(this);
    };
  }
  const { setTimeout: startTimer, clearTimeout: stopTimer } = globalThis;
  globalThis.setTimeout = ((act: () => void, ms?: number) => {
    const timer = startTimer(() => {
      timers.delete(timer);
      act();
    }, ms);
    timers.add(timer);
    return timer;
  }) as typeof setTimeout;
  globalThis.clearTimeout = ((timer?: number) => {
    timers.delete(timer);
    stopTimer(timer);
  }) as typeof clearTimeout;

  const judge = (): void => {
    seen.moments += 1;
    for (const badge of document.querySelectorAll('holdfast-badge')) {
      const says = roots.get(badge)?.querySelector('button')?.getAttribute('aria-label');
      const stands = badge.closest('[data-truth]')?.getAttribute('data-truth');
      if (says === undefined || says === null) continue;
      seen.badges += 1;
      if (says !== stands) seen.wrong.push(`${says} / ${stands}`);
    }
  };
  // Observers are told of a change one after the other; what stands once all were told is what may be painted.
  const own: MutationObserver = new MutationObserver(() => queueMicrotask(judge));
  own.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  const everyFrame = (): void => {
    judge();
    requestAnimationFrame(everyFrame);
  };
  everyFrame();
}

type Node = { objectId?: string };

/** Sets the probe into the gate's world of a page's main frame. It outlives the gate, not the document. */
export async function probeGate(page: Page, extensionId: string): Promise<GateProbe> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  const { frameTree } = await session.send('Page.getFrameTree');
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const { type, frameId } = context.auxData as { type?: string; frameId?: string };
    if (type === 'isolated' && frameId === frameTree.frame.id && context.origin === `chrome-extension://${extensionId}`)
      worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  for (let i = 0; i < 400 && worlds.length === 0; i += 1) await page.waitForTimeout(50);
  const contextId = worlds[0];
  if (contextId === undefined) throw new Error('No content script of the extension runs on this page.');
  const evaluate = async (expression: string, byValue = true): Promise<{ value?: unknown } & Node> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', { contextId, expression, returnByValue: byValue });
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result;
  };
  await evaluate(`(${watch.toString()})()`);
  return {
    seen: async () => (await evaluate('holdfastProbe()')).value as Seen,
    listeners: async () => {
      const found: string[] = [];
      for (const target of ['window', 'document']) {
        const { objectId } = await evaluate(target, false);
        const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: objectId! });
        found.push(...listeners.map(({ type }) => `${target} ${type}`));
      }
      return found;
    },
    close: () => session.detach(),
  };
}
