import { badgeElementName } from './badge.ts';
import { attributeOf, isInEditor } from './dom.ts';

/** What moved: `view` the page's content, `address` where it says it is. */
export type PageChange = 'view' | 'address';

const quietMs = 120;
const atMostMs = 600;
const guardWindowMs = 50;
const guardShareMs = 10;
const maxTypedRecords = 50;
const maxStyle = 1000;

/** `watch`: changes below this root, which those of the document do not tell, count as well; once is enough. */
export type Watcher = { watch: (root: ShadowRoot | Element) => void };

/** Of a style only what shows and hides: the rest moves with every frame of an animation. */
const showing = (style: string | null): string =>
  (style?.slice(0, maxStyle).match(/(?:display|visibility|content-visibility)\s*:[^;]*/gu) ?? []).join(';');
const isMovement = ({ attributeName, oldValue, target }: MutationRecord): boolean =>
  attributeName === 'style' && showing(oldValue) === showing(attributeOf(target as Element, 'style'));

/** A badge that we have put in. */
const isOwn = ({ addedNodes, removedNodes }: MutationRecord): boolean =>
  addedNodes.length === 1 && removedNodes.length === 0 && (addedNodes[0] as Element).localName === badgeElementName;

/** `isHurried`: the guard has had its share of the thread for now; what it cannot know without reading goes. */
type Guard = (records: readonly MutationRecord[], isHurried: boolean) => void;

/**
 * Calls `onChange` once a burst of changes is over (120 ms of quiet, 600 ms at the most), never by polling. `guard` runs
 * after every change and before it is painted, and takes away a badge whose customer has gone from under it: it must be
 * cheap.
 */
export function watchPage(onChange: (change: PageChange) => void, guard: Guard, signal: AbortSignal): Watcher {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let burstBeganAt = 0;
  let guardWindowEndsAt = 0;
  let guardLeftMs = 0;
  let guardTimer: ReturnType<typeof setTimeout> | undefined;
  let pending: PageChange = 'view';

  const fire = (): void => {
    timer = undefined;
    burstBeganAt = 0;
    const change = pending;
    pending = 'view';
    onChange(change);
  };
  const runGuard = (records: readonly MutationRecord[]): void => {
    const beganAt = performance.now();
    if (beganAt >= guardWindowEndsAt) {
      guardWindowEndsAt = beganAt + guardWindowMs;
      guardLeftMs = guardShareMs;
    }
    const isHurried = guardLeftMs <= 0;
    guard(records, isHurried);
    guardLeftMs -= performance.now() - beganAt;
    if (!isHurried) return;
    guardTimer ??= setTimeout(() => {
      guardTimer = undefined;
      runGuard([]);
    }, guardWindowEndsAt - beganAt);
  };
  const note = (change: PageChange, records: readonly MutationRecord[] = []): void => {
    if (signal.aborted) return;
    const now = performance.now();
    if (change === 'address') pending = 'address';
    if (burstBeganAt === 0) burstBeganAt = now;
    runGuard(records);
    clearTimeout(timer);
    timer = setTimeout(fire, Math.max(0, Math.min(quietMs, burstBeganAt + atMostMs - now)));
  };

  // What a person types into an editor tells nothing of a customer and comes with every key.
  const isTyping = (records: readonly MutationRecord[]): boolean =>
    records.length <= maxTypedRecords && records.every(({ target }) => isInEditor(target));
  const observer = new MutationObserver((all) => {
    const records = all.filter((record) => !isOwn(record));
    if (!isTyping(records) && !records.every(isMovement)) note('view', records);
  });
  const observe = (root: Document | ShadowRoot | Element): void =>
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeOldValue: true,
      attributeFilter: ['class', 'style', 'hidden', 'aria-selected', 'href', 'title', 'value'],
    });
  observe(document);
  const onAddress = (): void => note('address');
  for (const type of ['hashchange', 'popstate', 'pageshow']) addEventListener(type, onAddress, { signal });
  const { navigation } = globalThis as { navigation?: EventTarget };
  navigation?.addEventListener('navigatesuccess', onAddress, { signal });
  navigation?.addEventListener('currententrychange', onAddress, { signal });
  // Live values of controls change without any mutation when a person types.
  addEventListener('change', () => note('view'), { signal, capture: true, passive: true });
  // A frame that holds a letter's words fills without any mutation out here.
  // The window is never told of it.
  const onLoad = (event: Event): void => void (event.target instanceof HTMLIFrameElement && note('view'));
  EventTarget.prototype.addEventListener.call(document, 'load', onLoad, { signal, capture: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(guardTimer);
  });
  const watched = new WeakSet<ShadowRoot | Element>();
  return {
    watch: (root) => {
      if (watched.has(root) || signal.aborted) return;
      watched.add(root);
      observe(root);
    },
  };
}
