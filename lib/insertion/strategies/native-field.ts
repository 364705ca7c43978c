import { isField } from '../editable.ts';
import type { Strategy } from './strategy.ts';

/** Moves the caret away and back: the browser then keeps typing and insertion apart in its undo history. */
function fence(field: HTMLTextAreaElement | HTMLInputElement): void {
  const { selectionStart: start, selectionEnd: end, selectionDirection: direction } = field;
  if (start === null || end === null) return;
  const away = start === 0 ? field.value.length : 0;
  field.setSelectionRange(away, away);
  field.setSelectionRange(start, end, direction ?? 'none');
}

const textFor = (field: HTMLElement, text: string) => (field.localName === 'input' ? text.replaceAll(/\s*\n\s*/g, ' ').trim() : text);

/**
 * Types the text into a field: undo, length limits and the page's own listeners work as if a person had typed it. A page
 * that has heard it come has it, even if the field is empty then: it may write it later, or have sent it.
 */
export const nativeField: Strategy = (host, payload) => {
  if (!isField(host)) return false;
  let isHeard = false;
  const hear = () => {
    isHeard = true;
  };
  host.addEventListener('input', hear);
  fence(host);
  host.ownerDocument.execCommand('insertText', false, textFor(host, payload.text));
  fence(host);
  host.removeEventListener('input', hear);
  return isHeard;
};

/** Last resort where a page blocks typing: sets the text and tells the page. Undo is lost, and the field's length limit is kept. */
export const setFieldText: Strategy = (host, payload) => {
  if (!isField(host)) return false;
  const text = textFor(host, payload.text);
  const [start, end] = [host.selectionStart ?? host.value.length, host.selectionEnd ?? host.value.length];
  if (host.maxLength >= 0 && host.value.length - (end - start) + text.length > host.maxLength) return false;
  host.setRangeText(text, start, end, 'end');
  host.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }));
  return false;
};
