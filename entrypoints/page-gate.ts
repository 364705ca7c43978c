import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askWorker, isAlive, onWorkerMessage } from '../lib/browser/page-runtime.ts';
import { startPageSession } from '../lib/hosts/page-session.ts';
import { trackTarget } from '../lib/insertion/target-tracker.ts';

const gateKey = Symbol.for('holdfast.gate');
const editorButtonKey = Symbol.for('holdfast.editor-button');
const replacedEvent = 'holdfast-gate-replaced';

/** The script on allowed sites, in every frame. One at a time: a newer copy ends the older, of an older version too. */
export default defineUnlistedScript(() => {
  const world = globalThis as { [gateKey]?: AbortController };
  world[gateKey]?.abort();
  const controller = new AbortController();
  world[gateKey] = controller;
  const { signal } = controller;
  // A copy from before an update lives in a world of its own; only an event on the window reaches it.
  dispatchEvent(new Event(replacedEvent));
  addEventListener(replacedEvent, () => isAlive() || controller.abort(), { signal });

  // Nobody tells a page that the extension went away: it is noticed when a person comes back to it or points at something.
  const endIfGone = (): void => void (isAlive() || controller.abort());
  for (const type of ['visibilitychange', 'focus', 'pointerover'])
    addEventListener(type, endIfGone, { signal, capture: true, passive: true });

  // The button that was brought once looks after itself.
  trackTarget(document, signal, () => void (editorButtonKey in globalThis || askWorker('editorFocused', {})));

  let refresh = (): void => undefined;
  onWorkerMessage((message) => {
    if (typeof message !== 'object' || message === null || !('type' in message)) return;
    // An about:blank frame has the origin of the page around it, though its address does not say so.
    if (message.type === 'stop' && 'origin' in message && message.origin === origin) controller.abort();
    else if (message.type === 'refresh') refresh();
  }, signal);

  const begin = (): void => {
    const session = startPageSession(
      {
        observe: async (request) => (await askOrEnd('observe', request)) as never,
        inferPage: async (request) => (await askOrEnd('inferPage', request)) as never,
        badgeFor: async (customerIds) => ((await askOrEnd('badgeFor', { customerIds })) as { badges: never } | null)?.badges ?? null,
        openPanel: (customerId) => void askWorker('openPanel', { customerId }),
        isAlive: () => isAlive() || (controller.abort(), false),
      },
      signal,
    );
    // On a site that may not be read nothing of ours stays; the worker brings the gate again once it may.
    void session.begun.then((isBegun) => isBegun || controller.abort());
    refresh = () => void session.refresh();
  };
  const askOrEnd = async (name: string, request: unknown): Promise<unknown> => {
    const reply = await askWorker(name, request);
    if (!isAlive()) controller.abort();
    return signal.aborted ? null : reply;
  };

  // An about:blank editor frame holds no customer, only somewhere to write.
  if (!location.protocol.startsWith('http')) return;
  // A page drawn ahead of a visit must not count as read.
  if ((document as { prerendering?: boolean }).prerendering === true)
    EventTarget.prototype.addEventListener.call(document, 'prerenderingchange', begin, { once: true, signal });
  else begin();
});
