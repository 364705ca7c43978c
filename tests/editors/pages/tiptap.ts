import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import type { MakeEditor } from '../editor-page.ts';

export const make: MakeEditor = (place, lines) => {
  const editor = new Editor({
    element: place,
    extensions: [StarterKit],
    content: {
      type: 'doc',
      content: lines.map((line) => ({ type: 'paragraph', content: line === '' ? [] : [{ type: 'text', text: line }] })),
    },
  });
  return {
    host: () => editor.view.dom,
    lines: () => editor.getText({ blockSeparator: '\n' }).split('\n'),
    stop: () => editor.destroy(),
  };
};
