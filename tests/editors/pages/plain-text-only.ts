import type { MakeEditor } from '../editor-page.ts';

/** An element that the browser lets people write plain text in, as chats have. */
export const make: MakeEditor = (place, lines) => {
  const host = document.createElement('div');
  host.contentEditable = 'plaintext-only';
  host.className = 'box';
  host.style.whiteSpace = 'pre-wrap';
  host.textContent = lines.join('\n');
  place.append(host);
  return { host: () => host, lines: () => host.innerText.split('\n'), stop: () => host.remove() };
};
