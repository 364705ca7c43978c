import { deepActiveElement, editingHostOf, isField, rangeIn, trackerKey, writingKindOf, type TargetTracker } from './editable.ts';

export type { TargetRecord, TargetTracker } from './editable.ts';

/**
 * Remembers, until `signal` aborts, where the person in front of the page last wrote: field, caret, time of the last
 * keystroke and of the last focus. Only remembers: nothing is read out of the field and nothing is changed.
 * Published as `globalThis[Symbol.for('holdfast.target')]` for the inserter of the same isolated world. `onEntered`: somebody
 * came into a place for more than a line.
 */
export function trackTarget(root: Document, signal: AbortSignal, onEntered?: () => void): TargetTracker {
  const tracker: TargetTracker = { multiline: null, singleLine: null };
  const world = globalThis as { [trackerKey]?: TargetTracker };

  const remember = (event: Event) => {
    // A page that moves its own caret while the person is in the panel, or makes up events, does not change where that person wrote.
    if (!event.isTrusted || (event.type === 'selectionchange' && !root.hasFocus())) return;
    const host = editingHostOf(deepActiveElement(root));
    const kind = host && writingKindOf(host);
    if (!kind) return;
    const before = tracker[kind]?.element === host ? tracker[kind] : null;
    const now = Date.now();
    tracker[kind] = {
      element: host,
      range: isField(host) ? null : (rangeIn(host) ?? before?.range ?? null),
      field: isField(host)
        ? { start: host.selectionStart ?? 0, end: host.selectionEnd ?? 0, direction: host.selectionDirection ?? 'none' }
        : null,
      lastInputAt: event.type.endsWith('input') ? now : (before?.lastInputAt ?? 0),
      lastActiveAt: now,
    };
    if (kind === 'multiline' && (before === null || event.type === 'focusin')) onEntered?.();
  };
  const listen = () => {
    // Editors that keep their own model cancel `beforeinput`, and no `input` follows.
    for (const type of ['focusin', 'selectionchange', 'beforeinput', 'input']) {
      root.addEventListener(type, remember, { capture: true, passive: true, signal });
    }
  };
  // `document.open()`, which some editors call on their own frame, deletes every listener but no observer. Adding one twice does nothing.
  const observer = new MutationObserver(listen);
  observer.observe(root, { childList: true });
  listen();
  // One may have been there before this script was.
  const first = editingHostOf(deepActiveElement(root));
  if (first !== null && writingKindOf(first) === 'multiline') onEntered?.();

  world[trackerKey] = tracker;
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (world[trackerKey] === tracker) delete world[trackerKey];
  });
  return tracker;
}
