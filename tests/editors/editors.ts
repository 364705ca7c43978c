/** The editors of the matrix, as data. Each has a page of its own: `pages/<page>.ts`, or one of those in other surroundings. */

export type EditorName = keyof typeof editors;
export type EditorCase = {
  /** The file in `pages/` that makes the editor. */
  page: PageName;
  title: string;
  /** Where the editor lies: in the page itself, in an open shadow root, or in a frame of the same site or another one. */
  inside?: 'shadowRoot' | 'sameSiteFrame' | 'crossSiteFrame';
  /** Headers of a page that lets nothing in. */
  isStrict?: true;
  /** The editor throws away which way a line runs; what Holdfast answers must then say so. */
  dropsDirection?: true;
  /** Letters that stand below what people write, a signature or the mail that is answered, and stay as they are. */
  below?: string;
};
export type PageName =
  | 'ckeditor4'
  | 'ckeditor5'
  | 'ckeditor5-general-html'
  | 'codemirror'
  | 'codemirror5'
  | 'contenteditable'
  | 'contenteditable-paragraphs'
  | 'design-mode'
  | 'design-mode-reply'
  | 'draft'
  | 'late-editor'
  | 'lexical'
  | 'nested'
  | 'plain-text-only'
  | 'prosemirror'
  | 'quill'
  | 'react-textarea'
  | 'reply-divs'
  | 'reply-word'
  | 'rooster'
  | 'slate'
  | 'squire'
  | 'summernote'
  | 'textarea'
  | 'tinymce'
  | 'tiptap'
  | 'trix';

const editorCase = <const C extends EditorCase>(one: C): EditorCase => one;

export const editors = {
  textarea: editorCase({ page: 'textarea', title: 'textarea' }),
  reactTextarea: editorCase({ page: 'react-textarea', title: 'textarea held by React' }),
  contenteditable: editorCase({ page: 'contenteditable', title: 'contenteditable' }),
  paragraphs: editorCase({ page: 'contenteditable-paragraphs', title: 'contenteditable, <p>' }),
  plainTextOnly: editorCase({ page: 'plain-text-only', title: 'contenteditable, plain text', dropsDirection: true }),
  designMode: editorCase({ page: 'design-mode', title: 'frame in design mode' }),
  lateEditor: editorCase({ page: 'late-editor', title: 'field that comes by a click' }),
  reply: editorCase({
    page: 'reply-divs',
    title: 'reply, quoted mail below',
    below: '-- Anna Field, Sales On Monday Ben wrote: We are not happy.',
  }),
  wordReply: editorCase({ page: 'reply-word', title: 'reply in Word markup', below: 'From: Ben Sent: Monday We are not happy.' }),
  designModeReply: editorCase({
    page: 'design-mode-reply',
    title: 'reply in design mode',
    below: 'On Monday, Ben wrote: We are not happy. -- Anna Field',
  }),
  shadowTextarea: editorCase({ page: 'textarea', title: 'textarea, shadow root', inside: 'shadowRoot' }),
  shadowContenteditable: editorCase({ page: 'contenteditable', title: 'contenteditable, shadow', inside: 'shadowRoot' }),
  sameSiteFrame: editorCase({ page: 'contenteditable', title: 'same-site frame', inside: 'sameSiteFrame' }),
  nested: editorCase({ page: 'nested', title: 'shadow, frame, shadow' }),
  crossSiteFrame: editorCase({ page: 'contenteditable', title: 'cross-site frame', inside: 'crossSiteFrame' }),
  strictPage: editorCase({ page: 'contenteditable', title: 'CSP and Trusted Types', isStrict: true }),
  tinymce: editorCase({ page: 'tinymce', title: 'TinyMCE 8' }),
  ckeditor4: editorCase({ page: 'ckeditor4', title: 'CKEditor 4', dropsDirection: true }),
  ckeditor5: editorCase({ page: 'ckeditor5', title: 'CKEditor 5', dropsDirection: true }),
  ckeditor5GeneralHtml: editorCase({ page: 'ckeditor5-general-html', title: 'CKEditor 5, general HTML' }),
  quill: editorCase({ page: 'quill', title: 'Quill 2' }),
  prosemirror: editorCase({ page: 'prosemirror', title: 'ProseMirror', dropsDirection: true }),
  tiptap: editorCase({ page: 'tiptap', title: 'TipTap 3', dropsDirection: true }),
  lexical: editorCase({ page: 'lexical', title: 'Lexical' }),
  slate: editorCase({ page: 'slate', title: 'Slate' }),
  draft: editorCase({ page: 'draft', title: 'Draft.js' }),
  trix: editorCase({ page: 'trix', title: 'Trix', dropsDirection: true }),
  squire: editorCase({ page: 'squire', title: 'Squire' }),
  summernote: editorCase({ page: 'summernote', title: 'Summernote' }),
  rooster: editorCase({ page: 'rooster', title: 'Rooster' }),
  codemirror: editorCase({ page: 'codemirror', title: 'CodeMirror 6', dropsDirection: true }),
  codemirror5: editorCase({ page: 'codemirror5', title: 'CodeMirror 5', dropsDirection: true }),
};
export const editorNames = Object.keys(editors) as EditorName[];
