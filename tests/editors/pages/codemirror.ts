import { basicSetup, EditorView } from 'codemirror';
import type { MakeEditor } from '../editor-page.ts';

export const make: MakeEditor = (place, lines) => {
  const view = new EditorView({
    doc: lines.join('\n'),
    parent: place,
    extensions: [basicSetup, EditorView.lineWrapping],
  });
  return { host: () => view.contentDOM, lines: () => view.state.doc.toString().split('\n'), stop: () => view.destroy() };
};
