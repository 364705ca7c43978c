import { focusedHost, rangeIn } from '../editable.ts';
import type { Strategy } from './strategy.ts';

/**
 * Editable elements without a model of their own: the browser inserts, with an undo step of its own. It does so where the
 * focus is, which the page may have moved while it heard of a paste.
 */
export const insertHtml: Strategy = (host, payload) => {
  if ((focusedHost() ?? host) === host) host.ownerDocument.execCommand('insertHTML', false, payload.typedHtml);
  return false;
};

/** The same for `contenteditable="plaintext-only"`, where markup is refused. A selection that moves ends the typing before it. */
export const insertPlainText: Strategy = (host, payload) => {
  const selection = getSelection();
  const range = rangeIn(host);
  if (selection && range) {
    selection.selectAllChildren(host);
    selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  }
  host.ownerDocument.execCommand('insertText', false, payload.text);
  return false;
};
