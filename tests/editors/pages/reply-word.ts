import { htmlOf, linesOf, type MakeEditor } from '../editor-page.ts';

/** As Outlook has it from Word: every line a paragraph with its style, the text in a span, all of them in one more block. */
export const make: MakeEditor = (place, lines) => {
  const host = document.createElement('div');
  host.contentEditable = 'true';
  host.className = 'box';
  // A click near the top is to meet the first line.
  host.style.lineHeight = '2';
  const section = document.createElement('div');
  section.className = 'WordSection1';
  section.innerHTML = `${htmlOf(lines)}<div style="border-top: 1pt solid; padding-top: 3pt"><p><b>From:</b> Ben<br><b>Sent:</b> Monday</p></div>
<p>We are not happy.</p>`;
  for (const paragraph of section.querySelectorAll('p')) {
    paragraph.className = 'MsoNormal';
    paragraph.style.margin = '0';
    if (paragraph.childElementCount > 0) continue;
    const text = document.createElement('span');
    text.style.fontSize = '11pt';
    text.append(...paragraph.childNodes);
    paragraph.append(text);
  }
  host.append(section);
  place.append(host);
  return { host: () => host, lines: () => linesOf(host), stop: () => host.remove() };
};
