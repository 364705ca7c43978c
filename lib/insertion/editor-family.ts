/** How an editor wants to be written to. `model`: it keeps its own document, and markup put beside it would only look inserted. */
export type EditorFamily = 'field' | 'slate' | 'plainPaste' | 'plainText' | 'model' | 'rich';

/** The family of the editor whose editing host is `host`, by the marks that editors leave on their own elements. */
export function familyOf(host: HTMLElement): EditorFamily {
  if (host.localName === 'textarea' || host.localName === 'input') return 'field';
  if (host.matches('[data-slate-editor]')) return 'slate';
  if (host.matches('trix-editor, .cm-content, .public-DraftEditor-content')) return 'plainPaste';
  if (host.matches('.ck-editor__editable, [data-lexical-editor]')) return 'model';
  return host.contentEditable === 'plaintext-only' ? 'plainText' : 'rich';
}
