import { ContentState, Editor, EditorState } from 'draft-js';
import 'draft-js/dist/Draft.css';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { MakeEditor } from '../editor-page.ts';

export const make: MakeEditor = (place, lines) => {
  let held = EditorState.createWithContent(ContentState.createFromText(lines.join('\n')));
  function Field() {
    const [state, setState] = useState(held);
    held = state;
    return <Editor editorState={state} onChange={setState} />;
  }
  const root = createRoot(place);
  flushSync(() => root.render(<Field />));
  return {
    host: () => place.querySelector<HTMLElement>('.public-DraftEditor-content')!,
    lines: () => held.getCurrentContent().getPlainText('\n').split('\n'),
    stop: () => root.unmount(),
  };
};
