import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import type { MakeEditor } from '../editor-page.ts';

export const make: MakeEditor = (place, lines) => {
  const host = document.createElement('div');
  host.contentEditable = 'true';
  host.className = 'box';
  place.append(host);
  const editor = createEditor({
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(host);
  const fill = () => {
    const paragraphs = lines.map((line) => (line === '' ? $createParagraphNode() : $createParagraphNode().append($createTextNode(line))));
    $getRoot()
      .clear()
      .append(...paragraphs);
  };
  editor.update(fill, { discrete: true });
  const ends = [registerRichText(editor), registerHistory(editor, createEmptyHistoryState(), 1000)];
  return {
    host: () => host,
    lines: () =>
      editor.getEditorState().read(() =>
        $getRoot()
          .getChildren()
          .flatMap((node) => node.getTextContent().split('\n')),
      ),
    stop: () => {
      for (const end of ends) end();
      editor.setRootElement(null);
    },
  };
};
