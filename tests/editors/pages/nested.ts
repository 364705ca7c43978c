import { htmlOf, linesOf, type MakeEditor } from '../editor-page.ts';

/** Parts within parts: a shadow root, a frame in it, and in the frame another shadow root with the editor. */
export const make: MakeEditor = async (place, lines) => {
  const part = document.createElement('div');
  place.append(part);
  const frame = document.createElement('iframe');
  frame.src = '/empty';
  Object.assign(frame.style, { display: 'block', width: '700px', height: '260px' });
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  part.attachShadow({ mode: 'open' }).append(frame);
  await loaded;
  const inner = frame.contentDocument!;
  const innerPart = inner.createElement('div');
  inner.body.append(innerPart);
  const host = inner.createElement('div');
  host.contentEditable = 'true';
  Object.assign(host.style, { width: '640px', minHeight: '160px', border: '1px solid' });
  host.innerHTML = htmlOf(lines, 'div');
  innerPart.attachShadow({ mode: 'open' }).append(host);
  // The script of the extension that runs in the frame needs a moment to be there.
  await new Promise((resolve) => setTimeout(resolve, 100));
  return { host: () => host, lines: () => linesOf(host), stop: () => part.remove() };
};
