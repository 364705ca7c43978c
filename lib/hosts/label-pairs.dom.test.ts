import { afterEach, describe, expect, it } from 'vitest';
import { findByLabels, findPairs } from './label-pairs.ts';

const show = (html: string): void => {
  document.body.innerHTML = html;
};
afterEach(() => document.body.replaceChildren());
const textFor = (label: string): string | undefined => findByLabels(document, [label])?.text;

describe('a label and its value', () => {
  it.each([
    ['a definition list', '<dl><dt>Phone:</dt><dd>123</dd></dl>'],
    ['a wrapped definition list', '<dl><div><dt>Phone</dt><dd>123</dd></div></dl>'],
    ['a table with row headings', '<table><tr><th>Phone</th><td>123</td></tr></table>'],
    ['a table of two columns', '<table><tr><td>Phone</td><td>123</td></tr></table>'],
    ['a table of four columns', '<table><tr><td>Name</td><td>Anna</td><td>Phone</td><td>123</td></tr></table>'],
    ['label[for]', '<p><label for="p">Phone *</label></p><section><input id="p" value="123"></section>'],
    ['a label around a control', '<label>Phone <input value="123"></label>'],
    ['aria-labelledby', '<b id="l">Phone</b><hr><div><input aria-labelledby="l" value="123"></div>'],
    ['aria-label', '<div><textarea aria-label="Phone">123</textarea></div>'],
    ['a cell of a form', '<table><tr><td>Phone</td><td><input value="123"></td></tr></table>'],
    ['stacked blocks', '<div><div>Phone</div><div>123</div></div>'],
    ['nested blocks', '<div><div><span><em>Phone</em></span></div><div><p>123</p></div></div>'],
    ['a run of blocks', '<div><i class="l">Name</i><u class="v">Anna</u><i class="l">Phone</i><u class="v">123</u></div>'],
    ['bold and text', '<p><b>Phone:</b> 123<br><b>Fax:</b> 9</p>'],
    ['text alone', '<li>Phone: 123</li>'],
    ['a fieldset', '<fieldset><legend>Phone</legend><input value="123"></fieldset>'],
    ['rows by role', '<div role="row"><div role="rowheader">Phone</div><div role="cell">123</div></div>'],
    ['a select', '<label for="s">Phone</label><select id="s"><option>9</option><option selected>123</option></select>'],
    ['a value with a button', '<div><span>Phone</span><span>123</span><button>Copy</button></div>'],
    ['custom elements', '<x-field><x-label>Phone</x-label><x-value>123</x-value></x-field>'],
  ])('is read from %s', (_, html) => {
    show(html);
    expect(textFor('phone')).toBe('123');
  });

  it('is read in an open shadow root', () => {
    const host = document.createElement('x-card');
    host.attachShadow({ mode: 'open' }).innerHTML = '<dl><dt>Phone</dt><dd>123</dd></dl>';
    document.body.append(host);
    expect(textFor('Phone')).toBe('123');
  });

  it('is compared without regard to letters of several forms', () => {
    show('<dl><dt>كد مشتري :</dt><dd>C-1</dd><dt>Ещё</dt><dd>да</dd></dl>');
    expect([textFor('کد مشتری'), textFor('еще')]).toEqual(['C-1', 'да']);
  });

  it.each([
    ['passwords', '<label>Code <input type="password" value="123"></label>'],
    ['hidden fields', '<label>Code <input type="hidden" value="123"></label>'],
    ['search fields', '<label>Code <input type="search" value="123"></label>'],
    ['card numbers', '<label>Code <input autocomplete="cc-number" value="123"></label>'],
    ['what is not shown', '<dl style="display:none"><dt>Code</dt><dd>123</dd></dl>'],
    ['menus', '<nav><dl><dt>Code</dt><dd>123</dd></dl></nav>'],
    ['dialogs', '<div role="dialog"><dl><dt>Code</dt><dd>123</dd></dl></div>'],
    ['empty fields', '<div><div>Code</div><div><input value=""></div></div>'],
    ['whole sections', '<div><h2>Code</h2><div><p>1</p><p>2</p><p>3</p><p>4</p><p>5</p><p>6</p><p>7</p></div></div>'],
  ])('leaves out %s', (_, html) => {
    show(html);
    expect(textFor('Code')).toBeUndefined();
  });

  it('tells the day of a time element and takes the first label that has a value', () => {
    show('<dl><dt>Last order</dt><dd><time datetime="2026-10-30">3 weeks ago</time></dd></dl>');
    expect(findByLabels(document, ['Last purchase', 'Last order'])).toMatchObject({ text: '3 weeks ago', isoDate: '2026-10-30' });
  });

  it('gives no more than asked, in the order of the page', () => {
    show(`<dl>${Array.from({ length: 50 }, (_, i) => `<dt>L${i}x</dt><dd>v${i}</dd>`).join('')}</dl>`);
    expect(findPairs(document, 3).map(({ text }) => text)).toEqual(['v0', 'v1', 'v2']);
  });

  it('keeps apart what styles draw apart', () => {
    show(
      '<dl><dt>Phone</dt><dd><i>work</i><b>+1 23</b></dd><dt>Owner</dt><dd><a>Leo</a><i>Agent</i></dd><dt>No</dt><dd>A<b>nna</b></dd></dl>',
    );
    expect([textFor('Phone'), textFor('Owner'), textFor('No')]).toEqual(['work\n+1 23', 'Leo\nAgent', 'Anna']);
  });
});
