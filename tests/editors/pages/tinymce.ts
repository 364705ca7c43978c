import tinymce from 'tinymce';
import 'tinymce/icons/default/icons';
import 'tinymce/models/dom/model';
import 'tinymce/skins/ui/oxide/skin.css';
import 'tinymce/themes/silver/theme';
import { htmlOf, linesOfHtml, type MakeEditor } from '../editor-page.ts';

export const make: MakeEditor = async (place, lines) => {
  const field = document.createElement('textarea');
  field.value = htmlOf(lines);
  place.append(field);
  const [editor] = await tinymce.init({
    target: field,
    license_key: 'gpl',
    skin: false,
    content_css: false,
    menubar: false,
    promotion: false,
    statusbar: false,
    height: 240,
    width: 640,
  });
  if (!editor) throw new Error('TinyMCE did not start.');
  return { host: () => editor.getBody(), lines: () => linesOfHtml(editor.getContent()), stop: () => editor.destroy() };
};
