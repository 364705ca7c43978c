import { isInEditor } from './dom.ts';

/** What moved: `view` the page's content, `address` where it says it is. */
export type PageChange = 'view' | 'address';

const quietMs = 120;
const atMostMs = 600;
const guardEveryMs = 50;
const maxTypedRecords = 50;

/**
 * Calls `onChange` once a burst of changes is over (120 ms of quiet, 600 ms at the most), never by polling. `guard` runs
 * at once on the first change and at most 50 ms after any other: it must be cheap, for it takes away a badge whose
 * customer may have gone from under it.
 */
export function watchPage(onChange: (change: PageChange) => void, guard: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let burstBeganAt = 0;
  let guardedAt = 0;
  let guardTimer: ReturnType<typeof setTimeout> | undefined;
  let pending: PageChange = 'view';

  const fire = (): void => {
    timer = undefined;
    burstBeganAt = 0;
    const change = pending;
    pending = 'view';
    onChange(change);
  };
  const runGuard = (): void => {
    clearTimeout(guardTimer);
    guardTimer = undefined;
    guardedAt = performance.now();
    guard();
  };
  const note = (change: PageChange): void => {
    if (signal.aborted) return;
    const now = performance.now();
    if (change === 'address') pending = 'address';
    if (burstBeganAt === 0) burstBeganAt = now;
    if (change === 'address' || now - guardedAt >= guardEveryMs) runGuard();
    else guardTimer ??= setTimeout(runGuard, guardedAt + guardEveryMs - now);
    clearTimeout(timer);
    timer = setTimeout(fire, Math.max(0, Math.min(quietMs, burstBeganAt + atMostMs - now)));
  };

  // What a person types into an editor tells nothing of a customer and comes with every key.
  const isTyping = (records: readonly MutationRecord[]): boolean =>
    records.length <= maxTypedRecords && records.every(({ target }) => isInEditor(target));
  const observer = new MutationObserver((records) => {
    if (!isTyping(records)) note('view');
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['class', 'hidden', 'aria-selected', 'href', 'title', 'value'],
  });
  const onAddress = (): void => note('address');
  for (const type of ['hashchange', 'popstate', 'pageshow']) addEventListener(type, onAddress, { signal });
  const { navigation } = globalThis as { navigation?: EventTarget };
  navigation?.addEventListener('navigatesuccess', onAddress, { signal });
  navigation?.addEventListener('currententrychange', onAddress, { signal });
  // Live values of controls change without any mutation when a person types.
  addEventListener('change', () => note('view'), { signal, capture: true, passive: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(guardTimer);
  });
}
