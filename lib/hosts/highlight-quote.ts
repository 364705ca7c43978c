/** Shows on the page the words that a reason quotes. The style of the mark is the worker's to insert (lib/browser/highlight-scripts.ts). */

/** What is looked through at most: long pages end the search, not the tab. */
const mostCharacters = 1_000_000;
/** Quotes leave out the middle of long sentences with this mark. */
const leftOut = '…';
const shortestPiece = 4;
const shownMs = 8000;

const unseen = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'TITLE']);
const isSpace = (code: number): boolean => code <= 0x20 || code === 0xa0 || code === 0x200e || code === 0x200f;

/** A text without its spaces, for a page breaks lines as it likes, and where each character stood. */
function withoutSpaces(text: string): { text: string; offsets: Uint32Array } {
  const offsets = new Uint32Array(text.length);
  let kept = '';
  for (let i = 0; i < text.length; i++) {
    if (isSpace(text.charCodeAt(i))) continue;
    offsets[kept.length] = i;
    kept += text.charAt(i);
  }
  return { text: kept, offsets };
}

/** The words of a page without their spaces; each node with the place in them where it begins. */
type PageWords = { text: string; nodes: { node: Text; from: number; offsets: Uint32Array }[] };

function readPageWords(root: Node): PageWords {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    unseen.has(node.parentElement?.tagName ?? '') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: PageWords['nodes'] = [];
  const pieces: string[] = [];
  let length = 0;
  let seen = 0;
  while (walker.nextNode() && seen < mostCharacters) {
    const node = walker.currentNode as Text;
    const { text, offsets } = withoutSpaces(node.data.slice(0, mostCharacters - seen));
    seen += node.data.length;
    if (text === '') continue;
    nodes.push({ node, from: length, offsets });
    pieces.push(text);
    length += text.length;
  }
  return { text: pieces.join(''), nodes };
}

/** Where a quote stands in the page, its longest whole piece; null where it does not. */
export function findQuote(root: Node, quote: string): Range | null {
  const piece = quote
    .split(leftOut)
    .map((part) => withoutSpaces(part).text)
    .toSorted((a, b) => b.length - a.length)[0];
  if (piece === undefined || piece.length < shortestPiece) return null;
  const { text, nodes } = readPageWords(root);
  let at = text.indexOf(piece);
  if (at < 0) {
    const lower = text.toLowerCase();
    // A few letters change their length with their case; then the places would not fit.
    at = lower.length === text.length ? lower.indexOf(piece.toLowerCase()) : -1;
  }
  if (at < 0) return null;
  const placeOf = (index: number) => {
    const { node, from, offsets } = nodes.findLast((one) => one.from <= index)!;
    return { node, offset: offsets[index - from]! };
  };
  const first = placeOf(at);
  const last = placeOf(at + piece.length - 1);
  const range = document.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

/** The name under which the worker's style knows the mark. */
const markName = 'holdfast-quote';
let ending: ReturnType<typeof setTimeout> | undefined;

/** Brings the quote into view and marks it for some seconds. False where the page does not hold it. */
export function highlightQuote(quote: string): boolean {
  const range = findQuote(document.body, quote);
  if (range === null) return false;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  CSS.highlights.set(markName, new Highlight(range));
  clearTimeout(ending);
  ending = setTimeout(() => CSS.highlights.delete(markName), shownMs);
  return true;
}
