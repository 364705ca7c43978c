import type { Strategy } from './strategy.ts';

/** Editable elements without a model of their own: the browser inserts, with an undo step of its own. */
export const insertHtml: Strategy = (host, payload) => {
  host.ownerDocument.execCommand('insertHTML', false, payload.typedHtml);
  return false;
};

/** The same for `contenteditable="plaintext-only"`, where markup is refused. */
export const insertPlainText: Strategy = (host, payload) => {
  host.ownerDocument.execCommand('insertText', false, payload.text);
  return false;
};
