import { linesOf, type MakeEditor } from '../editor-page.ts';

export const make: MakeEditor = (place, lines) => {
  const host = document.createElement('div');
  host.contentEditable = 'true';
  host.className = 'box';
  for (const line of lines) {
    const block = document.createElement('p');
    block.append(line === '' ? document.createElement('br') : line);
    host.append(block);
  }
  place.append(host);
  return { host: () => host, lines: () => linesOf(host), stop: () => host.remove() };
};
