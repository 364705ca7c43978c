/** How an editor wants to be written to. `model`: it keeps its own document, and markup put beside it would only look inserted. */
export type EditorFamily = 'field' | 'plainPaste' | 'plainText' | 'model' | 'native' | 'copying' | 'rich';

/**
 * What a person sees of the place to write in: the field or rich text itself, but CodeMirror 5 draws its lines and takes
 * keys and pastes by a hidden field among them.
 */
export const shownPartOf = (host: HTMLElement): HTMLElement =>
  (host.localName === 'textarea' && host.closest<HTMLElement>('.CodeMirror')) || host;

/** The family of the editor whose editing host is `host`, by the marks that editors leave on their own elements. */
export function familyOf(host: HTMLElement): EditorFamily {
  if (shownPartOf(host) !== host) return 'plainPaste';
  if (host.localName === 'textarea' || host.localName === 'input') return 'field';
  if (host.matches('trix-editor, .cm-content, .public-DraftEditor-content')) return 'plainPaste';
  if (host.matches('.ck-editor__editable, [data-lexical-editor], [data-slate-editor]')) return 'model';
  // Jodit asks the person in a window what to do with a paste, and follows what the browser writes.
  if (host.matches('.jodit-wysiwyg')) return 'native';
  // Summernote keeps copies of its text for undo, and makes one a moment after a paste: that must be the text from before.
  if (host.matches('.note-editable')) return 'copying';
  return host.contentEditable === 'plaintext-only' ? 'plainText' : 'rich';
}
