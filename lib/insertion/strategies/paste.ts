import { deepActiveElement, editingHostOf, isField } from '../editable.ts';
import { insertHtml } from './insert-html.ts';
import { controlKeyReleased, pasteEvent, pasteInputEvent } from './page-events.ts';
import type { Strategy } from './strategy.ts';

/**
 * What a browser does for a person who pastes, up to its own part in it: the event that most rich editors read into their
 * own model, as one step of undo; the text into the box to which some have moved the focus meanwhile (Quill 1); the
 * announcement that editors take who do everything by input events (Slate).
 */
export const paste: Strategy = (host, payload) => {
  closeUndoStep(host);
  const active = deepActiveElement(document);
  if (!host.dispatchEvent(pasteEvent(payload.pasteHtml, payload.text))) return true;
  const activeNow = deepActiveElement(document);
  const box = activeNow === active ? null : editingHostOf(activeNow);
  if (box && box !== host) {
    if (isField(box)) document.execCommand('insertText', false, payload.text);
    else document.execCommand('insertHTML', false, payload.pasteHtml);
    return true;
  }
  return !host.dispatchEvent(pasteInputEvent(payload.pasteHtml, payload.text));
};

/** The same to its end, at once: editors that look a moment after the event what the browser has pasted find the text. */
export const pasteWhole: Strategy = (host, payload) => {
  const lengthOf = () => host.textContent?.length ?? 0;
  const before = lengthOf();
  // What has grown has written for itself.
  return paste(host, payload) || lengthOf() > before || insertHtml(host, payload);
};

/** TinyMCE ends a step of undo when the keys of a shortcut are let go: that of the typing before, and that of the paste. */
export function closeUndoStep(host: HTMLElement): void {
  if (host.matches('.mce-content-body')) host.dispatchEvent(controlKeyReleased());
}
