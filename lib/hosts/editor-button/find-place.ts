import { attributeOf, hostOf, isElement, isMatch, nameOf, parentOf, shadowRootOf, wordsOf } from '../dom.ts';

/** Edges in px of the window. */
export type Box = { left: number; top: number; right: number; bottom: number };
export type Spot = { left: number; top: number };
export type Sought = {
  editor: HTMLElement;
  /** The part of the editor that is seen, without its scroll bar. */
  box: Box;
  /** Of the button, px. */
  size: { width: number; height: number };
  /** Where the person has put its middle, in shares of the box; null: it looks for itself. */
  wished: { x: number; y: number } | null;
  isRtl: boolean;
  isOurs: (element: Element) => boolean;
};

const gap = 6;
const inset = 8;
/** What belongs to the browser at the corner of a field that can be pulled larger. */
const handle = 18;
/** Room that is left around the button. */
const air = 2;
const mostElements = 60;
const mostRoots = 20;
const mostTexts = 400;
const mostLines = 60;
const mostNeighbourTexts = 200;
const neighbourLevels = 3;
const longestEstimated = 5000;
const lowestForInside = 72;
const controls =
  'a[href],button,input,select,textarea,summary,label,option,audio,video,iframe,frame,object,embed,img,svg,canvas,hr,[role="button"],[role="link"],[role="menuitem"],[role="tab"],[role="checkbox"],[role="radio"],[role="switch"],[role="option"],[role="slider"],[role="separator"],[role="combobox"],[tabindex]:not([tabindex="-1"]),[contenteditable],[onclick],[draggable="true"]';

const meets = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const parentElementOf = (element: Element): Element | null => {
  const parent = parentOf(element);
  if (parent === null) return null;
  return isElement(parent) ? parent : hostOf(parent);
};

/** The element and what it stands in, through shadow roots. */
export function lineageOf(element: Element): Set<Element> {
  const found = new Set<Element>();
  for (let at: Element | null = element; at !== null; at = parentElementOf(at)) found.add(at);
  return found;
}

/**
 * The part of an element that is not clipped by what it stands in or by the window; null where there is none. What fills
 * its frame is as large as the frame, however little stands in it.
 */
export function visibleBox(element: HTMLElement): Box | null {
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const view = { left: 0, top: 0, right: width || innerWidth, bottom: height || innerHeight };
  if (nameOf(element) === 'body') return { ...view, bottom: innerHeight };
  const { left, top, right, bottom } = Element.prototype.getBoundingClientRect.call(element);
  let box: Box = { left, top, right, bottom };
  let isFixed = getComputedStyle(element).position === 'fixed';
  for (let at = parentElementOf(element); at !== null && !isFixed; at = parentElementOf(at)) {
    if (at === document.documentElement || nameOf(at) === 'body') break;
    const style = getComputedStyle(at);
    if (style.overflowX !== 'visible' || style.overflowY !== 'visible') box = within(box, Element.prototype.getBoundingClientRect.call(at));
    isFixed = style.position === 'fixed';
  }
  box = within(box, { ...view, bottom: innerHeight });
  return box.right - box.left > 0 && box.bottom - box.top > 0 ? box : null;
}
const within = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

/** Places at the corners of the editor, the best first: beside it before in it, the end of the line before its start. */
function placesAround({ editor, box, size, isRtl }: Sought): Spot[] {
  const { left, top, right, bottom } = box;
  const { width, height } = size;
  const canBePulled = editor instanceof HTMLTextAreaElement && getComputedStyle(editor).resize !== 'none';
  // physical: the handle and the ends of a line lie on sides of the window.
  const inEnd = isRtl ? left + (canBePulled ? handle : inset) : right - width - (canBePulled ? handle : inset);
  const inStart = isRtl ? right - width - inset : left + inset;
  const atEnd = isRtl ? left : right - width;
  const atStart = isRtl ? right - width : left;
  const besideEnd = isRtl ? left - width - gap : right + gap;
  const below = bottom + gap;
  const above = top - height - gap;
  const low = bottom - height - inset;
  return [
    { left: atEnd, top: below },
    { left: atEnd, top: above },
    { left: inEnd, top: low },
    { left: besideEnd, top: bottom - height },
    { left: besideEnd, top },
    { left: inEnd, top: top + inset },
    { left: atStart, top: below },
    { left: atStart, top: above },
    { left: inStart, top: low },
  ];
}

const directions = [0, 1, 2, 3, 4, 5, 6, 7].map((eighth) => [Math.cos((eighth * Math.PI) / 4), Math.sin((eighth * Math.PI) / 4)] as const);
const away = ({ left, top }: Spot, other: Spot): number => Math.hypot(left - other.left, top - other.top);

/** Where the person put it, then nearer and farther places around that. */
function placesNear(wished: { x: number; y: number }, sought: Sought): Spot[] {
  const { box, size } = sought;
  const left = box.left + wished.x * (box.right - box.left) - size.width / 2;
  const top = box.top + wished.y * (box.bottom - box.top) - size.height / 2;
  const spot = {
    left: Math.min(Math.max(left, air), innerWidth - size.width - air),
    top: Math.min(Math.max(top, air), innerHeight - size.height - air),
  };
  const around = [16, 32, 48].flatMap((px) => directions.map(([x, y]) => ({ left: spot.left + x * px, top: spot.top + y * px })));
  return [spot, ...[...around, ...placesAround(sought)].toSorted((a, b) => away(a, spot) - away(b, spot))];
}

/**
 * The first place for the button beneath which nothing is that one could press or read: no control, picture or text of
 * the page, nor the words in the editor. Null where there is none. Looks, and changes nothing.
 */
export function findPlace(sought: Sought): Spot | null {
  const places = sought.wished === null ? placesAround(sought) : placesNear(sought.wished, sought);
  if (places.length === 0) return null;
  const isFree = freeFor(sought);
  return places.find(isFree) ?? null;
}

/** Tells whether the button may stand at a spot. What does not change between spots is looked at once. */
export function freeFor(sought: Sought): (spot: Spot) => boolean {
  const { editor, size } = sought;
  const around = lineageOf(editor);
  const texts = neighbourTexts(editor);
  const fieldText = textBoxOfField(editor);
  const verdicts = new Map<Element, boolean>();
  const whole = Element.prototype.getBoundingClientRect.call(editor);
  const isLow = nameOf(editor) !== 'body' && whole.height < lowestForInside;
  return ({ left, top }) => {
    const spot: Box = { left: left - air, top: top - air, right: left + size.width + air, bottom: top + size.height + air };
    if (spot.left < 0 || spot.top < 0 || spot.right > document.documentElement.clientWidth || spot.bottom > innerHeight) return false;
    // A hint that the page draws in an empty line cannot be seen from here.
    if (isLow && meets(spot, whole)) return false;
    if (fieldText !== null && meets(spot, fieldText)) return false;
    if (texts.some((text) => meets(spot, text))) return false;
    const beneath = elementsBeneath(spot, sought);
    return [...beneath].slice(0, mostElements).every((element) => {
      let isControl = verdicts.get(element);
      if (isControl === undefined) verdicts.set(element, (isControl = isToBePressed(element, around, editor)));
      return !isControl && !hasTextIn(element, spot);
    });
  };
}

/** All that lies under the spot, probed closely enough that no line of text slips through. */
function elementsBeneath(spot: Box, { isOurs }: Sought): Set<Element> {
  const found = new Set<Element>();
  const columns = Math.max(3, Math.ceil((spot.right - spot.left) / 9));
  const rows = Math.max(3, Math.ceil((spot.bottom - spot.top) / 9));
  for (let i = 0; i <= columns; i++)
    for (let j = 0; j <= rows; j++) {
      // The last point of a box lies just outside of it.
      const x = Math.min(spot.left + ((spot.right - spot.left) * i) / columns, spot.right - 1);
      const y = Math.min(spot.top + ((spot.bottom - spot.top) * j) / rows, spot.bottom - 1);
      const roots: (Document | ShadowRoot)[] = [document];
      for (const root of roots)
        for (const element of (root instanceof Document ? Document : ShadowRoot).prototype.elementsFromPoint.call(root, x, y)) {
          if (isOurs(element)) continue;
          found.add(element);
          const inner = shadowRootOf(element);
          if (inner !== null && roots.length < mostRoots && !roots.includes(inner)) roots.push(inner);
        }
    }
  return found;
}

/** A control, a picture, or what might be one. What the editor stands in is none of these, whatever it says. */
function isToBePressed(element: Element, around: ReadonlySet<Element>, editor: Element): boolean {
  if (around.has(element)) return false;
  const isInside = Node.prototype.contains.call(editor, element);
  if (isInside) return isMatch(element, 'img,svg,canvas,video,iframe,hr,button,[contenteditable="false"]');
  for (let at: Element | null = element; at !== null && !around.has(at); at = parentElementOf(at)) {
    if (isMatch(at, controls)) return true;
    // Nobody can see into a closed root.
    if (nameOf(at).includes('-') && shadowRootOf(at) === null && parentOf(at) !== null && !isMatch(at, ':has(*)')) return true;
  }
  return /^(?:pointer|grab|move|.*-resize)$/.test(getComputedStyle(element).cursor) || attributeOf(element, 'aria-haspopup') !== null;
}

function boxesOf(text: Node): Box[] {
  const range = new Range();
  range.selectNodeContents(text);
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}
const isBlank = (text: Node): boolean => (wordsOf(text) ?? '').trim() === '';

function hasTextIn(element: Element, spot: Box): boolean {
  const { childNodes } = element;
  if (!(childNodes instanceof NodeList)) return true;
  let seen = 0;
  for (const node of childNodes) {
    if (wordsOf(node) === null || isBlank(node)) continue;
    if (++seen > mostTexts) return true;
    const range = new Range();
    range.selectNodeContents(node);
    if (meets(spot, range.getBoundingClientRect()) && boxesOf(node).some((box) => meets(spot, box))) return true;
  }
  return false;
}

/** Words close to the editor, with those that let presses through and so are not found under a point. */
function neighbourTexts(editor: HTMLElement): Box[] {
  const around =
    [...lineageOf(editor)]
      .filter((one) => one !== document.documentElement)
      .slice(0, neighbourLevels + 1)
      .at(-1) ?? editor;
  const walker = Document.prototype.createTreeWalker.call(document, around, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (isElement(node)) return node === editor ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
    return isBlank(node) ? NodeFilter.FILTER_SKIP : NodeFilter.FILTER_ACCEPT;
  });
  const found: Box[] = [];
  for (let texts = 0; texts < mostNeighbourTexts; texts++) {
    const node = walker.nextNode();
    if (node === null) break;
    found.push(...boxesOf(node).slice(0, mostLines));
  }
  return found;
}

/**
 * Where the words of a text field may stand. Their lines cannot be asked for, so they are reckoned, rather too many than
 * too few. Null for other editors, whose words can be seen.
 */
function textBoxOfField(editor: HTMLElement): Box | null {
  if (!(editor instanceof HTMLTextAreaElement)) return null;
  const words = editor.value === '' ? editor.placeholder : editor.value;
  const { left, top, right, bottom } = Element.prototype.getBoundingClientRect.call(editor);
  if (words === '') return null;
  const style = getComputedStyle(editor);
  const fontSize = Number.parseFloat(style.fontSize) || 16;
  const lineHeight = Number.parseFloat(style.lineHeight) || fontSize * 1.5;
  const perLine = Math.max(1, Math.floor((right - left - 24) / (fontSize * 0.7)));
  const lines =
    words.length > longestEstimated
      ? Number.POSITIVE_INFINITY
      : words.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / perLine), 0);
  const end = top + (Number.parseFloat(style.paddingTop) || 0) + (lines + 0.5) * lineHeight - editor.scrollTop;
  return { left, top, right, bottom: Math.min(bottom, end) };
}
