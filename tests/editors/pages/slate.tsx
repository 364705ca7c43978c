import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import type { MakeEditor } from '../editor-page.ts';

export const make: MakeEditor = (place, lines) => {
  const editor = withHistory(withReact(createEditor()));
  function Field() {
    const [value] = useState(() => lines.map((line) => ({ type: 'paragraph', children: [{ text: line }] })));
    return (
      <Slate editor={editor} initialValue={value}>
        <Editable className="box" />
      </Slate>
    );
  }
  const root = createRoot(place);
  flushSync(() => root.render(<Field />));
  return {
    host: () => place.querySelector<HTMLElement>('[data-slate-editor]')!,
    lines: () => editor.children.map((block) => Node.string(block)),
    stop: () => root.unmount(),
  };
};
