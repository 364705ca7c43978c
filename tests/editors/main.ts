/** The one script of all pages: the address says which editor, and whether in a shadow root. */
import { editorPage, type EditorPage, type MakeEditor } from './editor-page.ts';
import type { PageName } from './editors.ts';

const pages: Record<PageName, () => Promise<{ make: MakeEditor }>> = {
  ckeditor4: () => import('./pages/ckeditor4.ts'),
  ckeditor5: () => import('./pages/ckeditor5.ts'),
  'ckeditor5-general-html': () => import('./pages/ckeditor5-general-html.ts'),
  codemirror: () => import('./pages/codemirror.ts'),
  codemirror5: () => import('./pages/codemirror5.ts'),
  contenteditable: () => import('./pages/contenteditable.ts'),
  'contenteditable-paragraphs': () => import('./pages/contenteditable-paragraphs.ts'),
  'design-mode': () => import('./pages/design-mode.ts'),
  'design-mode-reply': () => import('./pages/design-mode-reply.ts'),
  draft: () => import('./pages/draft.tsx'),
  'late-editor': () => import('./pages/late-editor.ts'),
  lexical: () => import('./pages/lexical.ts'),
  nested: () => import('./pages/nested.ts'),
  'plain-text-only': () => import('./pages/plain-text-only.ts'),
  prosemirror: () => import('./pages/prosemirror.ts'),
  quill: () => import('./pages/quill.ts'),
  'react-textarea': () => import('./pages/react-textarea.tsx'),
  'reply-divs': () => import('./pages/reply-divs.ts'),
  'reply-word': () => import('./pages/reply-word.ts'),
  rooster: () => import('./pages/rooster.ts'),
  slate: () => import('./pages/slate.tsx'),
  squire: () => import('./pages/squire.ts'),
  summernote: () => import('./pages/summernote.ts'),
  textarea: () => import('./pages/textarea.ts'),
  tinymce: () => import('./pages/tinymce.ts'),
  tiptap: () => import('./pages/tiptap.ts'),
  trix: () => import('./pages/trix.ts'),
};

/** What the libraries written for bundlers of their day look for. */
Object.assign(globalThis, { global: globalThis });

const [, name = ''] = location.pathname.split('/');
const { make } = await pages[name as PageName]();
let place = document.getElementById('place')!;
if (new URLSearchParams(location.search).has('shadow')) {
  const inner = document.createElement('div');
  place.attachShadow({ mode: 'open' }).append(inner);
  place = inner;
}
(globalThis as { editorPage?: EditorPage }).editorPage = editorPage(place, make);
