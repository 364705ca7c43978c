import Squire from 'squire-rte';
import { htmlOf, linesOfHtml, type MakeEditor } from '../editor-page.ts';

export const make: MakeEditor = (place, lines) => {
  const host = document.createElement('div');
  host.className = 'box';
  place.append(host);
  const squire = new Squire(host, {
    blockTag: 'DIV',
    sanitizeToDOMFragment: (html) => document.importNode(new DOMParser().parseFromString(html, 'text/html').body, true) as never,
  });
  squire.setHTML(htmlOf(lines, 'div'));
  return { host: () => host, lines: () => linesOfHtml(squire.getHTML()), stop: () => squire.destroy() };
};
