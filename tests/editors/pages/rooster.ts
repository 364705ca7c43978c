import { contentModelToText, domToContentModel, createDomToModelContext, Editor, PastePlugin, EditPlugin, ShortcutPlugin } from 'roosterjs';
import { htmlOf, type MakeEditor } from '../editor-page.ts';

export const make: MakeEditor = (place, lines) => {
  const host = document.createElement('div');
  host.className = 'box';
  place.append(host);
  const source = new DOMParser().parseFromString(htmlOf(lines, 'div'), 'text/html').body;
  const editor = new Editor(host, {
    plugins: [new PastePlugin(), new EditPlugin(), new ShortcutPlugin()],
    initialModel: domToContentModel(source, createDomToModelContext()),
  });
  return {
    host: () => host,
    lines: () => contentModelToText(editor.getContentModelCopy('disconnected'), '\n').split('\n'),
    stop: () => editor.dispose(),
  };
};
