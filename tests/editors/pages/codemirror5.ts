import CodeMirror from 'codemirror5';
import 'codemirror5/lib/codemirror.css';
import type { MakeEditor } from '../editor-page.ts';

/** Draws its lines itself, and takes keys and pastes by a field that nobody sees. */
export const make: MakeEditor = (place, lines) => {
  const element = document.createElement('div');
  element.className = 'box';
  place.append(element);
  const editor = CodeMirror(element, { value: lines.join('\n'), lineWrapping: true });
  editor.setSize(640, 200);
  editor.refresh();
  return {
    host: () => element.querySelector<HTMLElement>('.CodeMirror-code')!,
    lines: () => editor.getValue().split('\n'),
    stop: () => element.remove(),
  };
};
