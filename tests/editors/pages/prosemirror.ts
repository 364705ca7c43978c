import { exampleSetup } from 'prosemirror-example-setup';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import 'prosemirror-view/style/prosemirror.css';
import type { MakeEditor } from '../editor-page.ts';

export const make: MakeEditor = (place, lines) => {
  const doc = schema.node(
    'doc',
    null,
    lines.map((line) => schema.node('paragraph', null, line === '' ? [] : [schema.text(line)])),
  );
  const view = new EditorView(place, { state: EditorState.create({ doc, plugins: exampleSetup({ schema, menuBar: false }) }) });
  return {
    host: () => view.dom,
    lines: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', '\n').split('\n'),
    stop: () => view.destroy(),
  };
};
