import type { TargetDescription } from './choose-frame.ts';
import {
  deepActiveElement,
  editingHostOf,
  focusedHost,
  isField,
  parentOf,
  rangeIn,
  trackerKey,
  writingKindOf,
  type TargetRecord,
  type TargetTracker,
} from './editable.ts';
import { shownPartOf } from './editor-family.ts';

/** A place to write in. Without a record nobody has been in it as far as is known. */
export type Target = { element: HTMLElement; isSingleLine: boolean; record: TargetRecord | null };

const mostElementsSearched = 200_000;
/** An editor is at least this large; smaller boxes are filters, hidden twins of other controls and the like. */
const leastWidth = 120;
const leastHeight = 32;

const tracker = () => (globalThis as { [trackerKey]?: TargetTracker })[trackerKey];

function isOnTop(element: Element, box: DOMRect, view: Window): boolean {
  const [left, top] = [Math.max(box.left, 0), Math.max(box.top, 0)];
  const [right, bottom] = [Math.min(box.right, view.innerWidth), Math.min(box.bottom, view.innerHeight)];
  // Scrolled out of sight: nothing can cover it there.
  if (right - left < 4 || bottom - top < 4) return true;
  // Of another frame's, so no `instanceof`.
  const at = element.getRootNode() as Document | ShadowRoot;
  const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2];
  const points = [
    [middleX, middleY],
    [left + 2, top + 2],
    [right - 2, top + 2],
    [left + 2, bottom - 2],
    [right - 2, bottom - 2],
  ] as const;
  return points.some(([x, y]) => {
    const hit = at.elementFromPoint(x, y);
    return hit !== null && (element.contains(hit) || Node.prototype.contains.call(hit, element));
  });
}

const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';

/**
 * In a box without room: a part of the page that is folded up, or the field by which an editor takes what it draws itself.
 * Or beside the box that shows it, where nobody scrolls to it: a drawer that is pushed aside.
 */
function isCutAway(element: Element, view: Window): boolean {
  /** Where it stands, or can be scrolled to by what scrolls around it. */
  let { left, right, top, bottom } = element.getBoundingClientRect();
  let isFree = false;
  for (let at: Element | null = element; at && !at.matches('body, html'); at = parentOf(at)) {
    const { position } = getComputedStyle(at);
    if (position === 'fixed') return right <= 0 || bottom <= 0 || left >= view.innerWidth || top >= view.innerHeight;
    const around = parentOf(at);
    if (!around || around.matches('body, html')) break;
    const style = getComputedStyle(around);
    // Placed freely it may stand outside of the boxes around it, up to the one that it is placed in.
    isFree = (isFree || (position === 'absolute' && at !== element)) && style.position === 'static' && style.transform === 'none';
    if (isFree || style.overflow === 'visible') continue;
    const box = around.getBoundingClientRect();
    if (box.width < 4 || box.height < 4) return true;
    if (!cuts(style.overflowX)) ({ left, right } = box);
    else if (right <= box.left || left >= box.right) return true;
    if (!cuts(style.overflowY)) ({ top, bottom } = box);
    else if (bottom <= box.top || top >= box.bottom) return true;
  }
  const { body, documentElement } = element.ownerDocument;
  const isWidthCut = [body, documentElement].some((root) => cuts(getComputedStyle(root).overflowX));
  return isWidthCut && (right <= 0 || left >= view.innerWidth);
}

/** What an element is drawn in, through slots and out of shadow roots. */
function aboveOf(element: Element): Element | null {
  const root = Node.prototype.getRootNode.call(element);
  return (
    Reflect.get<Element, 'assignedSlot'>(Element.prototype, 'assignedSlot', element) ??
    parentOf(element) ??
    (root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? (root as ShadowRoot).host : null)
  );
}

/** Out of reach of people: the page has said so, or a dialog waits in front for its answer, though what is scrolled away is not covered (a dialog in a shadow tree is not seen). */
function isInert(element: Element): boolean {
  const isOne = (at: Element, selector: string) => Element.prototype.matches.call(at, selector);
  let isBehind = Document.prototype.querySelector.call(element.ownerDocument, 'dialog:modal') !== null;
  for (let at: Element | null = element; at; at = aboveOf(at)) {
    if (isOne(at, '[inert]')) return true;
    if (isOne(at, 'dialog:modal')) isBehind = false;
  }
  return isBehind;
}

/** Drawn and in reach, and neither cut away, pushed off the page nor covered by a dialog. */
function isSeen(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  if (isInert(element) || isCutAway(element, view)) return false;
  const box = element.getBoundingClientRect();
  return box.width >= 2 && box.height >= 2 && box.right + view.scrollX > 0 && box.bottom + view.scrollY > 0 && isOnTop(element, box, view);
}

/** The element that holds this frame, if the page around it is of the same origin. */
function frameAround(view: Window): Element | null {
  try {
    return view.frameElement;
  } catch {
    return null;
  }
}

/** The same for the frame, its frame and so on, as far as they can be seen from here. */
function isFrameSeen(): boolean {
  if (window !== window.parent && (innerWidth < leastWidth || innerHeight < leastHeight)) return false;
  for (let frame = frameAround(window); frame;) {
    const box = frame.getBoundingClientRect();
    if (box.width < leastWidth || box.height < leastHeight || !isSeen(frame)) return false;
    const view = frame.ownerDocument.defaultView;
    frame = view && frameAround(view);
  }
  return true;
}

/** An empty editable body may be one line high, though its frame is large and takes every click. */
const sizeOf = (element: HTMLElement) =>
  element.localName === 'body' ? { width: innerWidth, height: innerHeight } : element.getBoundingClientRect();

/** Whether the frame has the focus inside its page, also while the window itself is not the active one. */
function isFrameActive(): boolean {
  if (document.hasFocus() || window === window.parent) return true;
  const frame = frameAround(window);
  return frame !== null && deepActiveElement(frame.ownerDocument) === frame;
}

/** Every visible editor of the frame, open shadow roots included. */
function findEditors(): HTMLElement[] {
  if (document.designMode === 'on') return isSeen(document.body) ? [document.body] : [];
  const found = new Set<HTMLElement>();
  const roots: (Document | ShadowRoot)[] = [document];
  let budget = mostElementsSearched;
  for (const root of roots) {
    for (const element of root.querySelectorAll('textarea, [contenteditable]')) {
      const host = editingHostOf(element);
      if (host && writingKindOf(host) === 'multiline') found.add(host);
    }
    const walker = Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node && budget > 0; node = walker.nextNode(), budget -= 1) {
      const shadow = Reflect.get<Element, 'shadowRoot'>(Element.prototype, 'shadowRoot', node);
      if (shadow) roots.push(shadow);
    }
  }
  return [...found].filter((host) => {
    const seen = shownPartOf(host);
    const size = sizeOf(seen);
    return size.width >= leastWidth && size.height >= (isField(host) ? leastHeight : 12) && isSeen(seen);
  });
}

const isLive = (record: TargetRecord | null | undefined): record is TargetRecord =>
  Boolean(
    record?.element.isConnected &&
    record.element.ownerDocument === document &&
    writingKindOf(record.element) &&
    isSeen(shownPartOf(record.element)),
  );

/** What is known of a field serves for the one that the page has drawn in its place with the same text: the caret is where it was. */
function recordOfEarlier(element: HTMLElement, earlier: TargetRecord | null | undefined): TargetRecord | null {
  if (!earlier || earlier.element.isConnected || !isField(earlier.element) || !isField(element)) return null;
  return earlier.element.value === element.value ? { ...earlier, element } : null;
}

/**
 * Where text would go in this frame: the editor someone was in last; else the one that has the focus; else the only one
 * there is; else, for a single paragraph, the text line someone was in last.
 */
export function findTarget(paragraphCount: number): Target | null {
  const tracked = tracker();
  if (isLive(tracked?.multiline)) return { element: tracked.multiline.element, isSingleLine: false, record: tracked.multiline };
  const active = focusedHost();
  if (
    active &&
    writingKindOf(active) === 'multiline' &&
    isSeen(shownPartOf(active)) &&
    isFrameActive() &&
    (isField(active) || rangeIn(active))
  ) {
    return { element: active, isSingleLine: false, record: null };
  }
  const editors = findEditors();
  if (editors.length === 1) return { element: editors[0]!, isSingleLine: false, record: recordOfEarlier(editors[0]!, tracked?.multiline) };
  if (paragraphCount > 1 || editors.length > 1) return null;
  return isLive(tracked?.singleLine) ? { element: tracked.singleLine.element, isSingleLine: true, record: tracked.singleLine } : null;
}

/** The name that the page gives to the field, at most 80 characters of one line; empty when it gives none. */
export function nameOf(element: HTMLElement): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const labelled = (element.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/, 5)
    .map((id) => (id ? (root.getElementById(id)?.textContent ?? '') : ''));
  const names = [
    labelled.join(' '),
    element.getAttribute('aria-label'),
    isField(element) ? element.labels?.[0]?.textContent : '',
    element.getAttribute('placeholder'),
    element.getAttribute('title'),
    frameAround(window)?.getAttribute('title'),
  ];
  for (const name of names) {
    const line = (name ?? '')
      .slice(0, 400)
      .replaceAll(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\s]+/gu, ' ')
      .trim();
    if (line) return line.slice(0, 80);
  }
  return '';
}

/** Where text would go in this frame, for the choice among frames; null when it has no place for text. */
export function describeTarget(): TargetDescription | null {
  const target = findTarget(1);
  if (!target) return null;
  return {
    lastActiveAt: target.record?.lastActiveAt ?? 0,
    name: nameOf(target.element),
    isVisible: isFrameSeen(),
    isSingleLine: target.isSingleLine,
  };
}
