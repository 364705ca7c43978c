import { focusedHost, isField, parentOf, rangeIn } from './editable.ts';
import type { Target } from './find-target.ts';
import type { Surroundings } from './payload.ts';
import { offsetBehind, pieceAt, shownLettersOf } from './shown-letters.ts';

const isBreak = (node: Node): boolean => {
  if (node.nodeType !== Node.ELEMENT_NODE) return false;
  const element = node as Element;
  return element.localName === 'br' || !/^(inline|contents|none|ruby)/.test(getComputedStyle(element).display);
};
const holdsSomething = (node: Node) =>
  (node.textContent ?? '').trim() !== '' || (node.nodeType === Node.ELEMENT_NODE && (node as Element).matches('img, video, svg'));

/** Whether the line of the caret has anything on that side of it. A line ends at `<br>`, at a block and at its own block's edge. */
function hasTextBeside(block: Element, container: Node, offset: number, side: 'before' | 'after'): boolean {
  const step = (node: Node) => (side === 'before' ? node.previousSibling : node.nextSibling);
  let level: Node = container;
  let next: Node | null;
  if (container.nodeType === Node.TEXT_NODE) {
    const { data } = container as Text;
    if ((side === 'before' ? data.slice(0, offset) : data.slice(offset)).trim() !== '') return true;
    next = step(container);
    level = parentOf(container) ?? block;
  } else {
    next = container.childNodes[side === 'before' ? offset - 1 : offset] ?? null;
  }
  for (;;) {
    for (; next; next = step(next)) {
      if (isBreak(next)) return false;
      if (holdsSomething(next)) return true;
    }
    const above = parentOf(level);
    if (level === block || !above) return false;
    next = step(level);
    level = above;
  }
}

/** The block that holds the start of the range: a paragraph, a list item, or the editing host itself. */
function blockOf(host: Element, node: Node): Element {
  let at: Element | null = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : parentOf(node);
  while (at && at !== host && !isBreak(at)) at = parentOf(at);
  return at ?? host;
}

const directionOf = (element: Element) => (getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr');

/** What stands around the caret or selection of `host`. */
export function surroundingsOf(host: HTMLElement): Surroundings {
  if (isField(host)) {
    const before = host.value.slice(0, host.selectionStart ?? 0);
    const after = host.value.slice(host.selectionEnd ?? 0);
    return {
      direction: directionOf(host),
      hasTextBefore: before.slice(before.lastIndexOf('\n') + 1).trim() !== '',
      hasTextAfter: (after.split('\n', 1)[0] ?? '').trim() !== '',
      isInParagraph: false,
      meltsIntoTextOnly: true,
    };
  }
  const range = rangeIn(host);
  const block = range ? blockOf(host, range.startContainer) : host;
  return {
    direction: directionOf(block),
    hasTextBefore: range !== null && hasTextBeside(block, range.startContainer, range.startOffset, 'before'),
    hasTextAfter: range !== null && hasTextBeside(blockOf(host, range.endContainer), range.endContainer, range.endOffset, 'after'),
    isInParagraph: block.closest('p') !== null && host.contains(block.closest('p')),
    meltsIntoTextOnly: host.matches('.mce-content-body'),
  };
}

const isSame = (a: Range, b: Range) =>
  a.startContainer === b.startContainer &&
  a.startOffset === b.startOffset &&
  a.endContainer === b.endContainer &&
  a.endOffset === b.endOffset;

/** The first place to write in: above quoted mail and signature, in the empty line that most hosts leave there. */
function startOf(host: HTMLElement): Range {
  let at: Element = host;
  for (
    let first = at.firstElementChild;
    first && at.firstChild === first && /^(p|div)$/.test(first.localName);
    first = at.firstElementChild
  )
    at = first;
  const range = new Range();
  range.setStart(at, 0);
  return range;
}

function select(range: Range): void {
  getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
}

/**
 * Gives the target the focus and its caret back, the way the person left it: a caret that is still in the active editor
 * stays, else the remembered one returns, else it goes to the start. Changes nothing that is right already.
 */
export function restoreCaret({ element, record }: Target): void {
  const isActive = focusedHost() === element;
  const focus = () => {
    if (!isActive || !document.hasFocus()) element.focus({ preventScroll: true });
  };
  if (isField(element)) {
    focus();
    if (isActive) return;
    const field = record?.field && record.field.end <= element.value.length ? record.field : null;
    const { start, end, direction } = field ?? { start: 0, end: 0, direction: 'none' };
    if (element.selectionStart !== start || element.selectionEnd !== end) element.setSelectionRange(start, end, direction);
    return;
  }
  const present = rangeIn(element);
  const range = record?.range;
  const remembered = range && element.contains(range.startContainer) && element.contains(range.endContainer) ? range.cloneRange() : null;
  const aim = (isActive && present) || remembered || (record && present) || startOf(element);
  focus();
  const now = rangeIn(element);
  if (!now || !isSame(now, aim)) select(aim);
}

/**
 * Editors follow the caret only while the window has the focus: one that took the text meanwhile leaves it where it was,
 * and the next keystroke would come before the text. Where the text stands once, the caret goes behind it.
 */
export function putCaretBehind(host: HTMLElement, needle: string): void {
  if (document.hasFocus() || isField(host)) return;
  const shown = shownLettersOf(host);
  const at = shown.letters.indexOf(needle);
  const last = at + needle.length - 1;
  const piece = at >= 0 && at === shown.letters.lastIndexOf(needle) ? pieceAt(shown, last) : undefined;
  if (!piece) return;
  const behind = new Range();
  behind.setStart(piece.node, offsetBehind(piece.node.data, last - piece.from + 1));
  select(behind);
}

/** The letters that stand selected and that an insertion replaces. */
export function selectedText(host: HTMLElement): string {
  if (isField(host)) return host.value.slice(host.selectionStart ?? 0, host.selectionEnd ?? 0);
  return rangeIn(host)?.toString() ?? '';
}
