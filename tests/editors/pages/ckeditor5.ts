import { Bold, ClassicEditor, Essentials, Heading, Italic, Link, List, Paragraph, type EditorConfig } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import { htmlOf, linesOfHtml, type MakeEditor } from '../editor-page.ts';

export const makeWith =
  (more: Pick<EditorConfig, 'extraPlugins' | 'htmlSupport'>): MakeEditor =>
  async (place, lines) => {
    const element = document.createElement('div');
    place.append(element);
    const editor = await ClassicEditor.create(element, {
      licenseKey: 'GPL',
      plugins: [Essentials, Paragraph, Bold, Italic, Heading, Link, List],
      initialData: htmlOf(lines),
      ...more,
    });
    return {
      host: () => editor.editing.view.getDomRoot()!,
      lines: () => linesOfHtml(editor.getData()),
      stop: () => editor.destroy().then(() => undefined),
    };
  };

export const make = makeWith({});
