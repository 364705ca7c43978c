import { afterEach, expect, it } from 'vitest';
import { findPlace, visibleBox, type Box, type Sought, type Spot } from './find-place.ts';

afterEach(() => {
  document.body.replaceChildren();
  document.body.removeAttribute('style');
});

const size = { width: 26, height: 26 };
/** Puts a page together; the markup is this test's own. */
function draw(html: string): HTMLElement {
  document.body.style.cssText = 'margin: 0; font: 14px/20px sans-serif; position: relative; height: 600px';
  const range = document.createRange();
  range.selectNode(document.body);
  document.body.append(range.createContextualFragment(html));
  return document.querySelector<HTMLElement>('#editor')!;
}
function seek(editor: HTMLElement, more: Partial<Sought> = {}): Spot | null {
  const box = visibleBox(editor);
  if (box === null) return null;
  const isRtl = getComputedStyle(editor).direction === 'rtl';
  return findPlace({ editor, box, size, wished: null, isRtl, isOurs: () => false, ...more });
}
const boxAt = ({ left, top }: Spot): Box => ({ left, top, right: left + size.width, bottom: top + size.height });
const meets = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const boxOf = (selector: string): Box => document.querySelector(selector)!.getBoundingClientRect();
const textBoxes = (root: Node): Box[] => {
  const range = new Range();
  range.selectNodeContents(root);
  return [...range.getClientRects()];
};
const at = (left: number, top: number, width: number, height: number, more = '') =>
  `position:absolute;left:${left}px;top:${top}px;width:${width}px;height:${height}px;box-sizing:border-box;${more}`; // physical: places of the window

const editor = (more = '', inner = '') => `<div id="editor" contenteditable style="${at(40, 100, 300, 120, more)}">${inner}</div>`;

it('stands below the end corner where nothing is', () => {
  expect(seek(draw(editor()))).toEqual({ left: 314, top: 226 });
});

it('mirrors with the editor', () => {
  expect(seek(draw(editor('direction:rtl')))).toEqual({ left: 40, top: 226 });
});

it.each([
  ['a button', `<button style="${at(300, 222, 60, 30)}">Send</button>`],
  ['a link', `<a href="#x" style="${at(300, 222, 60, 30)}">More</a>`],
  ['a field', `<input style="${at(200, 222, 160, 30)}">`],
  ['what looks pressable', `<div style="${at(300, 222, 60, 30, 'cursor:pointer')}"></div>`],
  ['a role', `<div role="button" style="${at(300, 222, 60, 30)}"></div>`],
  ['a picture', `<svg style="${at(300, 222, 60, 30)}"></svg>`],
  ['words', `<p style="${at(40, 222, 330, 30, 'margin:0')}">Words of the page below the editor that reach to its end corner and on</p>`],
  ['words that let presses through', `<span style="${at(316, 228, 60, 20, 'pointer-events:none')}">0/500</span>`],
  ['another editor', `<div contenteditable style="${at(40, 222, 330, 30)}"></div>`],
  ['a frame', `<iframe style="${at(300, 222, 60, 30)}"></iframe>`],
  ['what nobody can see into', `<other-extension style="${at(300, 222, 30, 30)}"></other-extension>`],
])('never stands over %s', (_, obstacle) => {
  const spot = seek(draw(editor() + obstacle));
  expect(spot).toEqual({ left: 314, top: 68 });
});

it('sees what is in open shadow roots', () => {
  const target = draw(`${editor()}<x-bar style="${at(40, 222, 330, 40)}"></x-bar>`);
  const button = document.createElement('button');
  button.style.cssText = at(260, 4, 60, 30);
  document.querySelector('x-bar')!.attachShadow({ mode: 'open' }).append(button);
  expect(seek(target)).toEqual({ left: 314, top: 68 });
});

const fenced = `<button style="${at(0, 60, 800, 38)}">Above</button><button style="${at(0, 222, 800, 60)}">Below</button>`;

it('goes into the corner of the editor where there is no room beside it, until the words come there', () => {
  const target = draw(editor() + fenced);
  expect(seek(target)).toEqual({ left: 306, top: 186 });
  target.textContent = 'Short words';
  expect(seek(target)).toEqual({ left: 306, top: 186 });
  target.textContent = 'Words that fill the whole editor. '.repeat(20);
  target.style.overflow = 'hidden';
  const spot = seek(target)!;
  expect(textBoxes(target).some((text) => meets(boxAt(spot), text))).toBe(false);
  expect(spot).toEqual({ left: 346, top: 194 });
});

it('keeps off the words of a text field, which it cannot see, and its handle', () => {
  const field = (words: string) =>
    `<textarea id="editor" style="${at(40, 100, 300, 120)}">${words}</textarea>${fenced}<button style="${at(340, 60, 500, 300)}">Beside</button><button style="${at(0, 60, 39, 300)}"></button>`;
  expect(seek(draw(field('')))).toEqual({ left: 296, top: 186 });
  document.body.replaceChildren();
  expect(seek(draw(field('One line.')))).toEqual({ left: 296, top: 186 });
  document.body.replaceChildren();
  expect(seek(draw(field('Many words stand here. '.repeat(20))))).toBeNull();
});

it('is not there where no place is free', () => {
  const cover = `<div style="${at(0, 0, 800, 600)}" role="button"></div>`;
  expect(seek(draw(editor() + cover))).toBeNull();
});

it('stays in the window and in what scrolls', () => {
  const target = draw(
    `<div id="scroller" style="${at(40, 100, 320, 200, 'overflow:auto')}"><div id="editor" contenteditable style="height:900px;width:300px"></div></div>`,
  );
  const box = visibleBox(target)!;
  expect(box).toMatchObject({ top: 100, bottom: 300 });
  const spot = seek(target)!;
  expect(spot.top).toBeLessThan(330);
  document.querySelector('#scroller')!.scrollTop = 300;
  expect(visibleBox(target)).toMatchObject({ top: 100, bottom: 300 });
});

it('has no box where all of the editor is scrolled away', () => {
  const target = draw(
    `<div id="scroller" style="${at(40, 100, 320, 200, 'overflow:auto')}"><div id="editor" contenteditable style="height:100px;width:300px"></div><p style="height:900px"></p></div>`,
  );
  document.querySelector('#scroller')!.scrollTop = 500;
  expect(visibleBox(target)).toBeNull();
});

it('stands where it was put, or beside that where something lies', () => {
  const target = draw(`${editor()}<button id="host" style="${at(60, 240, 60, 30)}">Save</button>`);
  expect(seek(target, { wished: { x: 0.5, y: 0.5 } })).toEqual({ left: 177, top: 147 });
  const spot = seek(target, { wished: { x: 0.15, y: 1.3 } })!;
  expect(meets(boxAt(spot), boxOf('#host'))).toBe(false);
  expect(Math.hypot(spot.left - 72, spot.top - 243)).toBeLessThan(60);
});

it('stands in a form whose controls are named like properties', () => {
  const target = draw(
    `<form tabindex="0" style="${at(0, 0, 700, 500)}">${editor()}<input name="parentNode" style="${at(600, 400, 40, 20)}"><input name="childNodes" style="${at(600, 440, 40, 20)}"></form>`,
  );
  expect(seek(target)).toBeNull();
});

it('leaves the page as it was', () => {
  const target = draw(editor('', 'Words') + fenced);
  const before = document.body.outerHTML;
  seek(target);
  seek(target, { wished: { x: 0.2, y: 0.9 } });
  expect(document.body.outerHTML).toBe(before);
});
