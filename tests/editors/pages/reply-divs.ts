import { htmlOf, linesOf, type MakeEditor } from '../editor-page.ts';

/** What stands below the answer, as webmail of today writes it. */
const quoted = `<div><br>-- <br><div class="signature"><div dir="ltr">Anna Field, Sales</div></div></div><br>
<div class="quote"><div dir="ltr">On Monday Ben wrote:<br></div><blockquote><div dir="ltr"><div>We are not happy.</div></div></blockquote></div>`;

/** A reply: lines in `<div>`s, below them a signature and the mail that is answered, all of it editable. */
export const make: MakeEditor = (place, lines) => {
  const host = document.createElement('div');
  host.contentEditable = 'true';
  host.className = 'box';
  // A click near the top is to meet the first line.
  host.style.lineHeight = '2';
  host.setAttribute('role', 'textbox');
  host.setAttribute('aria-multiline', 'true');
  host.innerHTML = htmlOf(lines, 'div') + quoted;
  place.append(host);
  return { host: () => host, lines: () => linesOf(host), stop: () => host.remove() };
};
