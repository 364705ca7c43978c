import { afterEach, describe, expect, it } from 'vitest';
import { outlinePage } from './outline-page.ts';
import { pageOutlineSchema, type PageOutline } from './outline.ts';

const outline = async (): Promise<PageOutline> => pageOutlineSchema.parse(await outlinePage(document, () => undefined));
const show = (html: string): void => {
  document.body.innerHTML = html;
};
afterEach(() => document.body.replaceChildren());
/** The one element that a selector of the outline leads to. */
const wordsAt = (select: string): string[] => [...document.querySelectorAll(select)].map((one) => one.textContent.trim());

describe('the outline of a page', () => {
  it('names headings and values by selectors that lead back to them', async () => {
    show(
      '<main><h1>Anna <b>Brown</b></h1><form><p><label for="id_mail">E-mail</label><input id="id_mail" name="email" value="a@b.example"></p></form></main>',
    );
    const { headings, pairs } = await outline();
    expect(wordsAt(headings[0]!.select)).toEqual(['Anna Brown']);
    const mail = pairs.find(({ label }) => label === 'E-mail');
    expect(mail).toMatchObject({ text: 'a@b.example', control: 'input', select: 'input[name="email"]' });
  });

  it('tells tables by their headings, first rows and number', async () => {
    const rows = Array.from(
      { length: 120 },
      (_, i) => `<tr data-id="r${i}"><td><a href="/c/${i}">N${i}</a></td><td>x@y${i}.example</td></tr>`,
    ).join('');
    show(`<main><h2>People</h2><table><thead><tr><th>Name</th><th>E-mail</th></tr></thead><tbody>${rows}</tbody></table></main>`);
    const [people] = (await outline()).groups;
    expect(people).toMatchObject({ count: 120, headers: ['Name', 'E-mail'] });
    expect(people!.samples).toHaveLength(6);
    expect(people!.samples[0]).toMatchObject({ attributes: ['data-id=r0'] });
    expect(wordsAt(people!.rows)).toHaveLength(120);
    const row = document.querySelectorAll(people!.rows)[3]!;
    expect(people!.samples[3]!.leaves.map(({ select }) => row.querySelector(select)?.textContent)).toEqual(['N3', 'x@y3.example']);
  });

  it('tells cards, addresses by themselves and the words before them', async () => {
    show(
      '<main><h1>Team</h1><ul><li><b>Anna</b> <a href="/p/1">more</a></li><li><b>Boris</b> <a href="/p/2">more</a></li></ul><div><span>Clara</span><span>c@d.example</span></div></main>',
    );
    const { groups, links } = await outline();
    expect(groups).toMatchObject([{ count: 2 }]);
    expect(links).toMatchObject([{ text: 'c@d.example', near: { text: 'Clara' }, group: -1 }]);
  });

  it('tells addresses behind names, what hosts call them, and times apart from those of a list', async () => {
    const row = '<p>Wei <small>21:05</small></p>';
    show(
      `<div>${row.repeat(5)}</div><main><h2>Again</h2><span class="from"><a title="j@c.example">James</a></span> <b>18:55</b> <i>5.2.23</i></main>`,
    );
    const { links, times } = await outline();
    expect(links).toMatchObject([{ text: 'James', address: { attribute: 'title', text: 'j@c.example' }, names: 'from' }]);
    expect(times.map(({ text }) => text)).toEqual(['18:55']);
  });

  it('does not mistake an element for another of the same id, nor a field for what is around it', async () => {
    show(
      '<section><div id="head"><h1>Other</h1></div></section><section><div id="head"><h1>Anna</h1></div></section>' +
        '<div data-field="email"><span>work</span><b>a@b.example</b></div>',
    );
    const { headings, pairs } = await outline();
    expect(headings.map(({ select }) => document.querySelector(select)?.textContent)).toEqual(['Other', 'Anna']);
    expect(pairs.find(({ text }) => text === 'a@b.example')?.select).toBeNull();
  });

  it('leaves open dialogs alone', async () => {
    show('<div class="modal"><h1>Other</h1></div><x-record-modal><h1>More</h1></x-record-modal><main><h1>Anna</h1></main>');
    expect((await outline()).headings).toMatchObject([{ text: 'Anna' }]);
  });

  it('steps into open shadow roots', async () => {
    const host = document.createElement('x-page');
    host.attachShadow({ mode: 'open' }).innerHTML = '<div><h1>Anna Brown</h1></div>';
    document.body.append(host);
    expect((await outline()).headings).toMatchObject([{ text: 'Anna Brown', select: 'body > x-page >>> div > h1' }]);
  });

  it('keeps to the user what is the user’s', async () => {
    show('<nav><p>Menu</p> me@us.example</nav><main><h1>Anna</h1><input type="password" value="secret"></main>');
    const { account, hasPassword, pairs } = await outline();
    expect({ account, hasPassword }).toMatchObject({ account: [{ text: 'me@us.example' }], hasPassword: true });
    expect(JSON.stringify(pairs)).not.toContain('secret');
  });

  it.each<[string, () => void]>([
    ['a hundred thousand elements', () => show('<p><b>Phone:</b> 123</p>'.repeat(50_000))],
    ['ten million letters', () => show(`<main><h1>${'a'.repeat(5_000_000)}</h1><p>${'b '.repeat(2_500_000)}</p></main>`)],
    [
      'a form that shadows everything',
      () =>
        show(
          '<form id="f"><input name="parentNode"><input name="firstChild"><input name="nextSibling"><input name="getAttribute"><input name="querySelectorAll"><input name="shadowRoot"><input name="localName"><input name="attributes"><label>Phone <input value="123"></label></form>',
        ),
    ],
    [
      'a table of a thousand columns',
      () => show(`<table><tr>${'<th>Name</th>'.repeat(1000)}</tr><tr>${'<td>x <a href="/c/1">y</a></td>'.repeat(1000)}</tr></table>`),
    ],
    [
      'names made to break selectors',
      () => show(`<main><h1 id='a"]b\\'>Anna</h1><dl><dt>Phone</dt><dd data-field='x"]>*\\'>123</dd></dl></main>`),
    ],
  ])('survives %s within its caps, changing nothing', async (_, build) => {
    build();
    const before = document.body.innerHTML.length;
    const found = await outline();
    expect(JSON.stringify(found).length).toBeLessThan(160_000);
    expect(document.body.innerHTML.length).toBe(before);
  });

  it('survives thirty thousand levels', async () => {
    const page = document.implementation.createHTMLDocument('Deep');
    let deep: Element = page.body;
    for (let i = 0; i < 30_000; i++) deep = deep.appendChild(page.createElement('div'));
    deep.textContent = 'Phone: 123';
    expect(pageOutlineSchema.parse(await outlinePage(page, () => undefined))).toMatchObject({ title: 'Deep', pairs: [] });
  });

  it('gives way between its parts', async () => {
    show(`<section>${'<p><b>Phone:</b> 123</p>'.repeat(90)}</section>`.repeat(20));
    let breaths = 0;
    await outlinePage(document, () => {
      breaths += 1;
      return undefined;
    });
    expect(breaths).toBeGreaterThan(5);
  });
});
