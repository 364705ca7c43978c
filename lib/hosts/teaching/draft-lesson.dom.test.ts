import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ReadablePage } from '../profile.ts';
import { describedPage, draftLesson, readTaught, type LessonDraft } from './draft-lesson.ts';
import { isChosenName, selectorOf } from './stable-selector.ts';

const home = location.href;
beforeEach(() => history.replaceState(null, '', '/clients/4711'));
afterEach(() => {
  document.body.replaceChildren();
  history.replaceState(null, '', home);
});

/** Test pages are ours: they may be set as markup. */
const show = (markup: string): void => {
  const template = document.createElement('template');
  template.setHTMLUnsafe(markup);
  document.body.replaceChildren(template.content);
};
const find = (selector: string): Element => document.querySelector(selector)!;
const draft = (selector: string, field: LessonDraft['field'] = 'lastOrderAt', pages: ReadablePage[] = []) =>
  draftLesson(find(selector), { field, fieldName: 'the field' }, describedPage(pages));
const taught = (selector: string, field?: LessonDraft['field'], pages?: ReadablePage[]): LessonDraft => {
  const result = draft(selector, field, pages);
  if ('why' in result) throw new Error(result.why);
  return result.draft;
};
const read = (lesson: LessonDraft) => readTaught(lesson, null).map(({ text }) => text);

it.each([
  ['contact-email', true],
  ['factEmail', true],
  ['o_field_widget', true],
  ['css-1q2w3e', false],
  ['sc-bdVaJa', false],
  ['Card_root__xY9kq', false],
  ['ember123', false],
  ['is-open', false],
  ['row-selected', false],
  ['kxqwtz', false],
  ['ng-touched', false],
  ['x', false],
])('%s is a name that somebody chose: %s', (name, expected) => {
  expect(isChosenName(name)).toBe(expected);
});

describe('a record', () => {
  const sheet = (line: string, term: string, value: string, words: readonly [string, string] = ['3 March 2025', '€ 1200']) =>
    `<main><h1>Anna</h1><div class="${line}"><span class="${term}">Frumm</span><span class="${value}" id="a1b2c3">${words[0]}</span></div>
     <div class="${line}"><span class="${term}">Quast</span><span class="${value}">${words[1]}</span></div></main>`;

  it('is read by a stable selector, and after a redesign by its label', async () => {
    show(sheet('line', 'term', 'frumm-value'));
    const lesson = taught('.frumm-value');
    expect(lesson).toMatchObject({ pageKind: 'record', path: '/clients/{id}', sample: '3 March 2025', badge: 'after' });
    expect(taught('h1', 'name').badge).toBe('append');
    expect(lesson.takes.map(({ labels, place }) => [labels, place])).toEqual([
      [undefined, 'Frumm'],
      [['Frumm'], 'Frumm'],
    ]);
    expect(lesson.takes[0]!.select).not.toContain('a1b2c3');
    for (const markup of [
      sheet('line', 'term', 'frumm-value', ['4 March 2025', '']),
      sheet('css-1', 'sc-x1', 'q9', ['4 March 2025', '€ 9']),
    ]) {
      show(markup);
      // Labels are looked up once for all that is asked at one moment.
      await Promise.resolve();
      expect(read(lesson)).toEqual(['4 March 2025']);
    }
    history.replaceState(null, '', '/orders/4711');
    expect(read(lesson)).toEqual([]);
  });

  it('takes the address behind a link, the value of a field, and the day of a time element', () => {
    show(
      '<main><a class="mail" href="mailto:anna@x.example"><b>Write</b></a><label>Frumm <input class="frumm" value="3 March 2025"></label><time datetime="2025-03-03">Monday</time></main>',
    );
    expect(taught('b', 'email')).toMatchObject({ sample: 'mailto:anna@x.example', takes: [{ from: 'href' }] });
    expect(read(taught('input'))).toEqual(['3 March 2025']);
    expect(read(taught('time'))).toEqual(['2025-03-03']);
  });

  it('says why an element teaches nothing', () => {
    show(`<main><p class="none"></p><p class="long">${'word '.repeat(80)}</p><section class="box"><b>x</b></section><i>y</i></main>`);
    expect(draft('.none')).toEqual({ why: 'empty' });
    expect(draft('.long')).toEqual({ why: 'tooMuch' });
    const page: ReadablePage = { kind: 'record', container: '.box', facts: {}, items: [], badge: [{ select: 'b', position: 'after' }] };
    expect(draft('i', 'name', [page])).toEqual({ why: 'outside' });
    expect(taught('.box b', 'name', [page]).takes[0]!.place).toBe('the field');
  });

  it('steps into open shadow roots, and into no closed one', () => {
    show('<main><client-card></client-card></main>');
    const open = find('client-card').attachShadow({ mode: 'open' });
    const line = document.createElement('div');
    for (const [name, words] of [
      ['b', 'Frumm'],
      ['span', '3 March 2025'],
    ] as const) {
      const part = document.createElement(name);
      part.textContent = words;
      line.append(part);
    }
    open.append(line);
    const value = open.querySelector('span')!;
    expect(selectorOf(value)?.select).toContain(' >>> ');
    const result = draftLesson(value, { field: 'lastOrderAt', fieldName: 'x' }, null);
    expect('draft' in result && read(result.draft)).toEqual(['3 March 2025']);
    const host = document.body.appendChild(document.createElement('div'));
    const closed = host.attachShadow({ mode: 'closed' });
    const hidden = closed.appendChild(document.createElement('p'));
    expect(selectorOf(hidden)).toBeNull();
  });

  it('withstands forms that shadow what nodes are asked, and an element with too many names', () => {
    const shadows = [
      'parentNode',
      'attributes',
      'children',
      'tagName',
      'getAttribute',
      'classList',
      'id',
      'parentElement',
      'nodeType',
      'querySelectorAll',
      'contains',
      'matches',
    ];
    const many = Array.from({ length: 400 }, (_, i) => `name-of-${'abcdefghij'[i % 10]}${'klmnopqrst'[Math.floor(i / 10) % 10]}`).join(' ');
    show(
      `<form>${shadows.map((name) => `<input name="${name}">`).join('')}<div class="${many}"><div class="${many}"><span class="frumm ${many}">3 March 2025</span></div></div></form>`,
    );
    expect(read(taught('.frumm'))).toEqual(['3 March 2025']);
  });
});

describe('a list', () => {
  const table = (rows: readonly (readonly [string, string])[], cell = 'cell-frumm') =>
    `<table><thead><tr><th>Wer</th><th>Zorb</th><th>Frumm</th></tr></thead><tbody>${rows.map(([name, date]) => `<tr class="line"><td><a href="#">${name}</a></td><td>x</td><td class="${cell}">${date}</td></tr>`).join('')}</tbody></table>`;
  const rows = [
    ['Anna', '3 March 2025'],
    ['Boris', ''],
    ['Clara', '5 March 2025'],
  ] as const;

  it('is taught by one cell, under its column’s heading; the next row that has any is the second', () => {
    history.replaceState(null, '', '/clients');
    show(table(rows));
    const result = draft('tr:nth-child(1) .cell-frumm');
    expect(result).toMatchObject({ draft: { pageKind: 'list', takes: [{ place: 'Frumm' }] } });
    expect('draft' in result && result.readings.map(({ text }) => text)).toEqual(['3 March 2025', '5 March 2025']);
    const last = draft('tr:nth-child(3) .cell-frumm');
    expect('draft' in last && last.readings.map(({ text }) => text)).toEqual(['5 March 2025', '3 March 2025']);
    // A customer's name is no label of what stands beside it.
    expect('draft' in result && result.draft.takes.every(({ labels }) => labels === undefined)).toBe(true);
  });

  it('is less sure where only its place tells the column', () => {
    history.replaceState(null, '', '/clients');
    show(table(rows, ''));
    expect(taught('tbody tr:nth-child(1) td:nth-child(3)').takes[0]).toMatchObject({ confidence: 0.8 });
  });

  it('is none on the address of a record', () => {
    show(table(rows));
    expect(taught('tbody tr:nth-child(1) td:nth-child(3)').pageKind).toBe('record');
  });

  it('uses the rows that the page is known by', () => {
    history.replaceState(null, '', '/clients');
    show(`<ul>${rows.map(([name, date]) => `<li><b>${name}</b> <i>${date}</i></li>`).join('')}</ul>`);
    const page: ReadablePage = { kind: 'list', rows: 'ul > li', facts: {}, badge: [{ select: 'b', position: 'after' }] };
    const lesson = taught('li:nth-child(1) i', 'lastOrderAt', [page]);
    expect(lesson.rows).toBeUndefined();
    expect(readTaught(lesson, describedPage([page])).map(({ text }) => text)).toEqual(['3 March 2025', '5 March 2025']);
  });
});
