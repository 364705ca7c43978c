import 'trix';
import 'trix/dist/trix.css';
import type { MakeEditor } from '../editor-page.ts';

type TrixElement = HTMLElement & { editor: { loadHTML: (html: string) => void; getDocument: () => { toString: () => string } } };

export const make: MakeEditor = async (place, lines) => {
  const source = Object.assign(document.createElement('input'), { type: 'hidden', id: 'trix-source' });
  source.value = lines.length > 1 || lines[0] !== '' ? lines.join('<br>') : '';
  const element = document.createElement('trix-editor') as TrixElement;
  element.setAttribute('input', source.id);
  const ready = new Promise((resolve) => element.addEventListener('trix-initialize', resolve, { once: true }));
  place.append(source, element);
  await ready;
  return {
    host: () => element,
    lines: () => element.editor.getDocument().toString().replace(/\n$/, '').split('\n'),
    stop: () => element.remove(),
  };
};
