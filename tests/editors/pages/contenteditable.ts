import { linesOf, type MakeEditor } from '../editor-page.ts';

/** Without a model of its own: the browser edits, in `<div>`s. */
export const make: MakeEditor = (place, lines) => {
  const host = document.createElement('div');
  host.contentEditable = 'true';
  host.className = 'box';
  const [first = '', ...others] = lines;
  host.append(first);
  for (const line of others) {
    const block = document.createElement('div');
    block.append(line === '' ? document.createElement('br') : line);
    host.append(block);
  }
  place.append(host);
  return { host: () => host, lines: () => linesOf(host), stop: () => host.remove() };
};
