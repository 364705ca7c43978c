import { ofDocument } from '../editable.ts';
import type { Strategy } from './strategy.ts';

/** Editable elements without a model of their own: the browser inserts, with an undo step of its own. */
export const insertHtml: Strategy = (host, payload) => {
  ofDocument(host.ownerDocument, 'execCommand').call(host.ownerDocument, 'insertHTML', false, payload.typedHtml);
  return false;
};

/** The same for `contenteditable="plaintext-only"`, where markup is refused. */
export const insertPlainText: Strategy = (host, payload) => {
  ofDocument(host.ownerDocument, 'execCommand').call(host.ownerDocument, 'insertText', false, payload.text);
  return false;
};
