import type { Strategy } from './strategy.ts';

/**
 * Editable elements without a model of their own: the browser inserts, with an undo step of its own. An editor that
 * keeps copies of its text for undo (Summernote) has made one at the paste that was tried before.
 */
export const insertHtml: Strategy = (host, payload) => {
  host.ownerDocument.execCommand('insertHTML', false, payload.typedHtml);
  return false;
};

/** The same for `contenteditable="plaintext-only"`, where markup is refused. */
export const insertPlainText: Strategy = (host, payload) => {
  host.ownerDocument.execCommand('insertText', false, payload.text);
  return false;
};
