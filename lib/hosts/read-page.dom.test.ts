import { afterEach, describe, expect, it } from 'vitest';
import type { ListPage, Profile, ReadablePage } from './profile.ts';
import { findBadgeSlot, findPage, findRows, readPage, readRow, readSlotKey, type Page } from './read-page.ts';

const profile: Profile = {
  id: 'example',
  name: 'Example',
  version: 1,
  kind: 'crm',
  status: 'needsTeaching',
  detect: {},
  dateOrder: null,
  navigation: 'history',
  pages: [
    {
      kind: 'record',
      url: '/parties/(?<id>[^/?#]+)$',
      container: '.tab.active',
      has: 'h1',
      fakeId: '^datapoint_',
      facts: {
        name: [{ select: 'h1', from: 'text', place: 'heading' }],
        email: [{ select: 'a[href^="mailto:"]', from: 'href', match: '^mailto:([^?]+)', place: 'E-mail' }],
        phone: [{ select: 'input[name="phone"]', from: 'value', place: 'Phone' }],
        lastOrderAt: [{ select: 'time', place: 'Last order' }],
        status: [{ select: 'select', place: 'Status' }],
      },
      items: [
        {
          kind: 'order',
          rows: 'table tr',
          date: { select: 'td:first-child', place: 'Date' },
          amount: { select: 'td:last-child', place: 'Amount' },
        },
      ],
      badge: [{ select: 'h1', position: 'append' }],
    },
    {
      kind: 'list',
      url: '/parties$',
      rows: 'tbody tr',
      facts: { name: [{ select: 'td', from: 'text', place: 'Name' }], code: [{ select: 'td + td', from: 'text', place: 'Code' }] },
      badge: [{ select: 'td', position: 'append' }],
    },
  ],
};
const url = (path: string): string => `https://crm.example${path}`;
const show = (html: string): void => void (document.body.innerHTML = html);
afterEach(() => document.body.replaceChildren());

const read = (path: string) => {
  const page = findPage(profile.pages as ReadablePage[], document, url(path));
  return page === null ? null : readPage(page);
};
const facts = async (path: string): Promise<Record<string, string>> =>
  Object.fromEntries((await read(path))!.subjects[0]!.subject.facts.map(({ field, text }) => [field, text]));

describe('a record', () => {
  it('is read in the container on show, values of controls as they stand, days from time elements', async () => {
    show(`<div class="tab"><h1>Hidden</h1></div><div class="tab active"><h1>Nadia <b>Petrova</b></h1><a href="mailto:n@p.example?subject=x">write</a>
      <form><input name="phone"><select><option>Lead<option selected>Customer</select></form><time datetime="2026-03-04">4 March</time>
      <table><tr><td>2026-03-04</td><td>1 500,00 ₽</td></tr></table></div>`);
    document.querySelector<HTMLInputElement>('input')!.value = '+7 495 555 0191';
    expect(await facts('/parties/7')).toEqual({
      name: 'Nadia Petrova',
      email: 'n@p.example',
      phone: '+7 495 555 0191',
      lastOrderAt: '2026-03-04',
      status: 'Customer',
    });
    expect((await read('/parties/7'))!.subjects[0]!.subject.items).toEqual([
      { kind: 'order', date: '2026-03-04', amount: '1 500,00 ₽', place: 'Date' },
    ]);
  });
  it('without an id of its own is told apart, placeholders of the host included', async () => {
    show('<div class="tab active"><h1>New</h1></div>');
    for (const id of ['undefined', 'null', 'datapoint_27'])
      expect(await read(`/parties/${id}`)).toMatchObject({ subjects: [], problem: 'recordWithoutId' });
    expect((await read('/parties/7'))!.subjects).toHaveLength(1);
  });
  it('on a page that is not there is nothing', async () => {
    show('<div class="tab"><h1>Hidden</h1></div>');
    expect(read('/parties/7')).toBeNull();
    expect(read('/elsewhere')).toBeNull();
  });
});

it('the cheap key of a record is the key of its slot', async () => {
  show('<div class="tab active"><h1>Nadia</h1></div>');
  const page = findPage(profile.pages as ReadablePage[], document, url('/parties/7'))!;
  expect(readSlotKey(page)).toBe((await readPage(page)).subjects[0]!.slot.key);
  expect(readSlotKey(findPage(profile.pages as ReadablePage[], document, url('/parties/undefined'))!)).toBeNull();
});

describe('a page that fights back', () => {
  it('shadows properties of its form and is read all the same', async () => {
    show(`<form class="tab active"><h1>Real name</h1><input name="id"><input name="textContent"><input name="children"><input name="parentNode">
      <input name="querySelector"><input name="querySelectorAll"><input name="matches"><input name="getAttribute"><input name="attributes"><input name="localName"><input name="nodeType"><input name="append"></form>
      <img name="querySelectorAll"><img name="createTreeWalker">`);
    const reading = (await read('/parties/7'))!;
    expect(reading.subjects[0]!.subject.facts).toEqual([{ field: 'name', text: 'Real name', place: 'heading' }]);
  });
  it('nests 30,000 deep, writes 10 MB, names somebody with 100,000 letters', async () => {
    show('<div class="tab active"><h1></h1></div>');
    let inner: Element = document.querySelector('h1')!;
    // A hundred levels at a time: a browser puts one level into a deep place in a time that grows with the depth.
    for (let i = 0; i < 300; i++) {
      const top = document.createElement('span');
      let bottom = top;
      for (let level = 1; level < 100; level++) bottom = bottom.appendChild(document.createElement('span'));
      inner.append(top);
      inner = bottom;
    }
    inner.textContent = 'bottom';
    expect(await read('/parties/7')).toMatchObject({ problem: 'nothingFound' });
    document.querySelector('h1')!.textContent = 'a'.repeat(100_000);
    expect((await facts('/parties/7')).name).toHaveLength(500);
    document
      .querySelector('h1')!
      .replaceChildren('Short', ...Array.from({ length: 1000 }, () => document.createTextNode('x'.repeat(10_000))));
    expect((await facts('/parties/7')).name!.length).toBeLessThanOrEqual(500);
  });
  it('is never changed by reading', async () => {
    show('<div class="tab active"><h1>Name</h1><table><tr><td>1</td><td>2</td></tr></table><input value="x"></div>');
    const before = document.body.innerHTML;
    await read('/parties/7');
    expect(document.body.innerHTML).toBe(before);
  });
});

it('a conversation is about the newest sender who is not the user, whose address may end like theirs', async () => {
  show(
    [
      ['Maria', 'maria@shop.example'],
      ['Ria', 'ria@shop.example'],
    ]
      .map(([name, email]) => `<article><b>${name}</b><i>${name} &lt;${email}></i><p>Words</p></article>`)
      .join(''),
  );
  const page: ReadablePage = {
    kind: 'message',
    rows: 'article',
    facts: { email: [{ select: 'i', from: 'text', place: 'From' }] },
    date: [],
    body: 'p',
    bodyWithout: [],
    badge: [{ select: 'b', position: 'after' }],
  };
  const found = findPage([page], document, url('/'))!;
  const about = async (own: string): Promise<(string | null | undefined)[]> => {
    const { slot } = (await readPage(found, [own])).subjects[0]!;
    return [slot.anchor.textContent, findBadgeSlot(found, [own], slot.key)?.anchor.textContent];
  };
  expect(await about('ria@shop.example')).toEqual(['Maria', 'Maria']);
  expect(await about('a@shop.example')).toEqual(['Ria', 'Ria']);
});

it('rows are read by what they show, and a row shows its key', () => {
  show('<table><tbody><tr><td>Hannah</td><td>4</td></tr><tr><td>Hannah</td><td>34</td></tr></tbody></table>');
  const page = findPage(profile.pages as ReadablePage[], document, url('/parties'))!;
  const rows = findRows(page as Page<ListPage>).map((row, index) => readRow(row, page as Page<ListPage>, index)!);
  expect(rows.map(({ slot }) => slot.key)).toEqual(['|Hannah|4', '|Hannah|34']);
  expect(rows[1]!.subject.facts).toEqual([
    { field: 'name', text: 'Hannah', place: 'Name' },
    { field: 'code', text: '34', place: 'Code' },
  ]);
});

it.each([
  ['words in a line', '<p><span class="name">Hannah</span> of Brightwater</p>', 'after'],
  ['a heading', '<h1 class="name">Hannah</h1>', 'append'],
  ['a part of a column', '<div style="display:flex;flex-direction:column"><span class="name">Hannah</span></div>', 'append'],
  ['a control', '<input class="name" value="Hannah" style="display:block">', 'after'],
])('a badge beside %s has no line of its own', async (_, html, position) => {
  show(html);
  const page: ReadablePage = {
    kind: 'record',
    url: '/parties/(?<id>\\d+)$',
    facts: { name: [{ select: '.name', place: 'Name' }] },
    items: [],
    badge: [{ select: '.name', position: 'beside' }],
  };
  const { slot } = (await readPage(findPage([page], document, url('/parties/7'))!)).subjects[0]!;
  expect(slot.position).toBe(position);
});
