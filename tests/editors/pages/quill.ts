import Quill from 'quill';
import 'quill/dist/quill.snow.css';
import type { MakeEditor } from '../editor-page.ts';

export const make: MakeEditor = (place, lines) => {
  const element = document.createElement('div');
  place.append(element);
  const quill = new Quill(element, { theme: 'snow', modules: { toolbar: [['bold', 'italic'], [{ direction: 'rtl' }]] } });
  quill.setText(`${lines.join('\n')}\n`);
  quill.history.clear();
  return { host: () => quill.root, lines: () => quill.getText().replace(/\n$/, '').split('\n'), stop: () => place.replaceChildren() };
};
