import type { FactField } from '../../domain/observations/observation.ts';
import {
  createElement,
  findAll,
  findOne,
  firstChildOf,
  hostOf,
  isElement,
  isShown,
  nextSiblingOf,
  parentOf,
  shadowRootOf,
  textOf,
  valueOf,
} from '../dom.ts';
import type { ReadablePage } from '../profile.ts';
import { describedPage, draftLesson, maxSample, rowOf, type LessonDraft, type TaughtReading } from './draft-lesson.ts';
import { generaliseAddress } from './page-path.ts';
import { selectorOf } from './stable-selector.ts';
import { applyStyle } from '../shadow-style.ts';

/** Words in the user's language: the page tier holds no catalogues. */
export type PointerWords = {
  title: string;
  how: string;
  reads: string;
  column: string;
  empty: string;
  tooMuch: string;
  noWay: string;
  outside: string;
};
export type PointOptions = {
  field: FactField;
  fieldName: string;
  /** What is known of the site's pages. */
  pages: readonly ReadablePage[];
  words: PointerWords;
  direction: 'ltr' | 'rtl';
  language: string;
};
export type PointPorts = {
  onTaken: (draft: LessonDraft, readings: TaughtReading[]) => void;
  /** `cancelled`: by the person; `left`: the page went elsewhere. */
  onEnded: (why: 'cancelled' | 'left') => void;
  isAlive: () => boolean;
};

const pointerElementName = 'holdfast-pointer';
const maxMarked = 60;
const maxDepth = 20;
const swallowMs = 400;
const longestNote = 140;

/** Words stand in attributes and are drawn by `::before`: a page can search plain text even in a closed root. */
const style = `
:host{all:initial!important;display:block!important;position:fixed!important;inset:0!important;width:auto!important;height:auto!important;margin:0!important;padding:0!important;border:0!important;background:none!important;overflow:visible!important;z-index:2147483647!important;pointer-events:none!important}
.cover{position:fixed;inset:0;pointer-events:auto;cursor:crosshair;outline:none;touch-action:none}
.box{position:fixed;box-sizing:border-box;pointer-events:none;border:2px solid #0b6fd0;border-radius:4px;background:rgb(11 111 208/.12);box-shadow:0 0 0 1px #fff}
.box.also{border-style:dashed;border-width:1px;background:rgb(11 111 208/.06)}
.note{position:fixed;inset-inline:0;bottom:16px;margin-inline:auto;box-sizing:border-box;width:max-content;max-width:min(440px,calc(100vw - 32px));padding:12px 16px;border:1px solid #d5d9df;border-radius:12px;background:#fffefb;color:#1c2326;box-shadow:0 8px 28px rgb(15 23 42/.22);pointer-events:none;
font:400 14px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Vazirmatn",Tahoma,sans-serif}
.note:lang(fa){font-size:15px;line-height:1.75}
.note.up{bottom:auto;top:16px}
.note>:not(.reads)::before{content:attr(data-t)}
.title{font-weight:650}.how{color:#545c60;font-size:13px}
.reads{display:flex;gap:6px;margin-top:6px;padding-top:6px;border-top:1px solid #dcd8ce}
.reads>*::before{content:attr(data-t)}.reads>.value{font-weight:600;overflow-wrap:anywhere}
.wrong{margin-top:6px;color:#9c2424;font-weight:550}
.reads[hidden],.wrong[hidden],.column[hidden]{display:none}
@media (prefers-color-scheme:dark){.note{background:#1c2124;color:#e9e6df;border-color:#3a4246}.how{color:#aab0b3}.reads{border-color:#353c40}.wrong{color:#ff9d94}.box{border-color:#79b8ff}}
@media (forced-colors:active){.box{border-color:Highlight}.note{border-color:CanvasText}}
`;

const pressing = [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'dragstart',
];
const moving = ['pointermove', 'mousemove', 'pointerover', 'mouseover'];
const keys = ['keydown', 'keyup', 'keypress'];
const takes = new Set(['pointerup', 'mouseup', 'click']);

const parentElement = (element: Element): Element | null => {
  const parent = parentOf(element);
  if (parent === null) return null;
  return isElement(parent) ? parent : hostOf(parent);
};
const isOurs = (element: Element): boolean => element.localName === pointerElementName || element.localName === 'holdfast-badge';

/** What lies at a point of the window, in open shadow roots too, below everything of ours. */
function elementAt(x: number, y: number): Element | null {
  let found: Element | null = null;
  let root: Document | ShadowRoot = document;
  for (let depth = 0; depth < maxDepth; depth++) {
    const here: Element | undefined = (root instanceof Document ? Document : ShadowRoot).prototype.elementsFromPoint
      .call(root, x, y)
      .find((one) => !isOurs(one));
    if (here === undefined || here === found) return found;
    found = here;
    const inner = shadowRootOf(here);
    if (inner === null) return found;
    root = inner;
  }
  return found;
}

/** Frames of this origin point for themselves: there the cover has holes. */
function framesOfOurs(): DOMRect[] {
  return findAll(document, 'iframe, frame').flatMap((frame) => {
    try {
      const inner = (frame as HTMLIFrameElement).contentWindow?.location;
      return inner?.protocol.startsWith('http') === true && isShown(frame) ? [frame.getBoundingClientRect()] : [];
    } catch {
      return [];
    }
  });
}

function neighbour(element: Element, key: string): Element | null {
  const shownChild = (from: Node | null): Element | null => {
    for (let node = from; node !== null; node = nextSiblingOf(node)) if (isElement(node) && !isOurs(node) && isShown(node)) return node;
    return null;
  };
  if (key === 'ArrowUp') {
    const parent = parentElement(element);
    return parent === document.documentElement || parent === document.body ? null : parent;
  }
  if (key === 'ArrowDown') return shownChild(firstChildOf(shadowRootOf(element) ?? element));
  if (key === 'ArrowRight') return shownChild(nextSiblingOf(element));
  let before: Element | null = null;
  const parent = parentOf(element);
  for (let node = parent === null ? null : firstChildOf(parent); node !== null && node !== element; node = nextSiblingOf(node))
    if (isElement(node) && !isOurs(node) && isShown(node)) before = node;
  return before;
}

function part(className: string, words = ''): HTMLElement {
  const node = createElement('div');
  node.className = className;
  node.setAttribute('data-t', words);
  return node;
}

/**
 * Lets a person point at a value in this document. A cover over the page takes every click and key, so that the host
 * acts on none; the outline is drawn on it and nothing of the page is touched. Ends with a choice, Esc, or the signal;
 * then nothing is left behind.
 */
export function startPointing(options: PointOptions, ports: PointPorts, signal: AbortSignal): void {
  const { words } = options;
  const host = createElement(pointerElementName);
  const root = host.attachShadow({ mode: 'closed' });
  applyStyle(root, style);
  const cover = part('cover');
  cover.tabIndex = -1;
  cover.setAttribute('role', 'application');
  const boxes = createElement('div');
  const note = part('note');
  note.dir = options.direction;
  note.lang = options.language;
  const reads = createElement('div');
  reads.className = 'reads';
  const value = part('value');
  value.dir = 'auto';
  reads.append(part('', words.reads), value);
  const column = part('column', words.column);
  const wrong = part('wrong');
  note.append(part('title', words.title), part('how', words.how), reads, column, wrong);
  root.append(boxes, cover, note);
  host.popover = 'manual';

  const ending = new AbortController();
  const page = describedPage(options.pages);
  const path = generaliseAddress(location.href) ?? '/';
  const address = location.href;
  let current: Element | null = null;
  let isDone = false;
  let frame = 0;

  const remove = (): void => {
    ending.abort();
    cancelAnimationFrame(frame);
    host.remove();
  };
  const end = (why: 'cancelled' | 'left'): void => {
    if (isDone) return;
    isDone = true;
    remove();
    ports.onEnded(why);
  };

  const boxOf = (element: Element, className: string): HTMLElement => {
    const { left, top, width, height } = Element.prototype.getBoundingClientRect.call(element);
    const box = createElement('div');
    box.className = className;
    // physical: places of the window
    box.style.cssText = `left:${left - 3}px;top:${top - 3}px;width:${width + 6}px;height:${height + 6}px`;
    return box;
  };

  /** The cells that the same lesson would read in the other rows. */
  const alsoMeant = (element: Element): Element[] => {
    const row = rowOf(element, page, path);
    if (row === null) return [];
    const select = selectorOf(element, row.row)?.select;
    if (select === undefined) return [];
    return row.all
      .filter((other) => other !== row.row)
      .slice(0, maxMarked)
      .flatMap((other) => findOne(other, select) ?? []);
  };

  const draw = (): void => {
    frame = 0;
    const holes = framesOfOurs().map(({ left, top, right, bottom }) => `M${left} ${top}V${bottom}H${right}V${top}Z`);
    cover.style.clipPath = holes.length === 0 ? '' : `path(evenodd,"M0 0H${innerWidth}V${innerHeight}H0Z${holes.join('')}")`;
    if (current !== null && !current.isConnected) current = null;
    if (current === null) {
      boxes.replaceChildren();
      reads.hidden = column.hidden = true;
      cover.setAttribute('aria-label', `${words.title} ${words.how}`);
      return;
    }
    const also = alsoMeant(current);
    boxes.replaceChildren(...also.map((element) => boxOf(element, 'box also')), boxOf(current, 'box'));
    const said = valueOf(current, maxSample + 1).replaceAll(/\s+/gu, ' ');
    const shown = said === '' ? words.empty : said.length > longestNote ? `${said.slice(0, longestNote)}…` : said;
    value.setAttribute('data-t', shown);
    reads.hidden = false;
    column.hidden = also.length === 0;
    cover.setAttribute('aria-label', `${words.title} ${words.reads} ${shown}. ${words.how}`);
    const { top, bottom } = Element.prototype.getBoundingClientRect.call(current);
    const { height } = note.getBoundingClientRect();
    // The note keeps out of the way of what is pointed at.
    note.classList.toggle('up', bottom > innerHeight - height - 40 && top > height + 40);
  };
  const drawSoon = (): void => {
    frame ||= requestAnimationFrame(draw);
  };
  const pointAt = (element: Element | null): void => {
    if (element === document.documentElement || element === document.body) element = null;
    if (element === current) return;
    current = element;
    wrong.hidden = true;
    drawSoon();
  };

  const take = (): void => {
    if (current === null || isDone) return;
    const result = draftLesson(current, options, page);
    if ('why' in result) {
      wrong.setAttribute('data-t', words[result.why]);
      wrong.hidden = false;
      return;
    }
    isDone = true;
    boxes.remove();
    note.remove();
    // What belongs to this very press still comes: the cover takes that too.
    setTimeout(remove, swallowMs);
    ports.onTaken(result.draft, result.readings);
  };

  const swallow = (event: Event): void => {
    event.stopImmediatePropagation();
    if (event.cancelable) event.preventDefault();
  };
  const isOnCover = (event: Event): boolean => event.composedPath().includes(host) || event.target === host;
  /** A frame shows what is in it by itself. */
  const pointable = (x: number, y: number): Element | null => {
    const element = elementAt(x, y);
    return element === null || /^i?frame$/u.test(element.localName) ? null : element;
  };
  const onPress = (event: Event): void => {
    if (!isOnCover(event)) return;
    swallow(event);
    if (!event.isTrusted || !takes.has(event.type) || (event as MouseEvent).button > 0) return;
    const { clientX, clientY } = event as MouseEvent;
    pointAt(pointable(clientX, clientY));
    take();
  };
  const onMove = (event: Event): void => {
    if (!ports.isAlive()) return remove();
    if (!isOnCover(event)) return;
    swallow(event);
    const { clientX, clientY } = event as MouseEvent;
    pointAt(pointable(clientX, clientY));
  };
  const onKey = (event: Event): void => {
    swallow(event);
    if (!event.isTrusted || event.type !== 'keydown' || isDone) return;
    const { key } = event as KeyboardEvent;
    if (key === 'Escape') return end('cancelled');
    if (key === 'Enter') return take();
    if (!key.startsWith('Arrow')) return;
    const isRtl = getComputedStyle(document.documentElement).direction === 'rtl';
    const turned = isRtl && key === 'ArrowLeft' ? 'ArrowRight' : isRtl && key === 'ArrowRight' ? 'ArrowLeft' : key;
    const next = current === null ? firstToPointAt() : neighbour(current, turned);
    if (next === null) return;
    next.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    pointAt(next);
  };
  const firstToPointAt = (): Element | null =>
    ['main h1', 'h1', 'main *', 'body *']
      .flatMap((select) => findAll(page?.container ?? document, select).slice(0, 50))
      .find((one) => !isOurs(one) && isShown(one) && textOf(one, 20) !== '') ?? null;
  /** The cover lies over the page's own scrolling parts. */
  const onWheel = (event: Event): void => {
    if (!isOnCover(event)) return;
    swallow(event);
    const { clientX, clientY, deltaX, deltaY } = event as WheelEvent;
    let scroller = elementAt(clientX, clientY);
    while (
      scroller !== null &&
      !(scroller.scrollHeight > scroller.clientHeight + 1 && /auto|scroll/u.test(getComputedStyle(scroller).overflowY))
    )
      scroller = parentElement(scroller);
    (scroller ?? document.scrollingElement)?.scrollBy(deltaX, deltaY);
    drawSoon();
  };

  const listen = { capture: true, passive: false, signal: ending.signal };
  for (const type of pressing) window.addEventListener(type, onPress, listen);
  for (const type of moving) window.addEventListener(type, onMove, listen);
  for (const type of keys) window.addEventListener(type, onKey, listen);
  window.addEventListener('wheel', onWheel, listen);
  for (const type of ['scroll', 'resize']) window.addEventListener(type, drawSoon, { capture: true, passive: true, signal: ending.signal });
  document.documentElement.addEventListener('pointerleave', () => pointAt(null), { signal: ending.signal });
  cover.addEventListener('pointerleave', () => pointAt(null), { signal: ending.signal });
  cover.addEventListener('pointerenter', () => !isDone && cover.focus({ preventScroll: true }), { signal: ending.signal });
  const onAddress = (): void => {
    if (location.href !== address) end('left');
  };
  for (const type of ['hashchange', 'popstate']) window.addEventListener(type, onAddress, { signal: ending.signal });
  window.addEventListener('pagehide', () => end('left'), { signal: ending.signal });
  (globalThis as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', onAddress, { signal: ending.signal });
  if (signal.aborted) return;
  signal.addEventListener('abort', remove, { signal: ending.signal });

  // A dialog of the host's that stands over all else makes what is outside of it deaf.
  const dialog = findAll(document, 'dialog:modal').at(-1);
  Element.prototype.append.call(dialog ?? document.documentElement, host);
  host.showPopover();
  reads.hidden = column.hidden = wrong.hidden = true;
  // In a frame the note shows only while one points there.
  if (window !== window.parent) {
    note.hidden = true;
    note.style.display = 'none';
    cover.addEventListener('pointerenter', () => note.style.removeProperty('display'), { signal: ending.signal });
    cover.addEventListener('pointerleave', () => note.style.setProperty('display', 'none'), { signal: ending.signal });
  } else {
    window.focus();
    cover.focus({ preventScroll: true });
  }
  draw();
}
