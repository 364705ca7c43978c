/** What every page of the matrix does for the runner, whatever its editor. */

/** A real editor that stands on the page. */
export type Editor = {
  /** The element that people write in, after whatever the editor has done to the page. */
  host: () => HTMLElement;
  /** What the editor itself holds, line by line: from its own interface, never from the screen. */
  lines: () => string[];
  stop: () => void | Promise<void>;
};
/** Makes an editor in an empty place, with these lines in it and nothing to undo. */
export type MakeEditor = (place: HTMLElement, lines: readonly string[]) => Editor | Promise<Editor>;

export type Reading = {
  lines: string[];
  /** The same from the screen. */
  shown: string;
  /** Each piece of text on the screen with the direction that it is drawn in. */
  directions: { text: string; direction: string }[];
};
export type EditorPage = {
  start: (lines: readonly string[]) => Promise<void>;
  read: () => Reading;
  /** The middle of the editor's first line or so, px in this frame. */
  pointToClick: () => { x: number; y: number };
  /** From now on, notes when all of these letters are there for the first time. */
  watchFor: (letters: string) => void;
  /** When they were, ms since 1970 UTC; null if they are not. */
  arrivedAt: () => number | null;
};

const blocks = new Set(['P', 'DIV', 'LI', 'UL', 'OL', 'BLOCKQUOTE', 'PRE', 'H1', 'H2', 'H3', 'BODY']);

/** The lines of a piece of markup: a block is a line, a `<br>` ends one; the last one of a block only keeps it open. */
export function linesOf(root: Node): string[] {
  const lines: string[] = [];
  let line: string | null = null;
  const end = () => {
    if (line !== null) lines.push(line);
    line = null;
  };
  const visit = (node: Node) => {
    // Line breaks of the markup itself are nothing.
    const data = node.nodeType === Node.TEXT_NODE && !/^\s*\n\s*$/.test((node as Text).data) ? (node as Text).data : null;
    if (data !== null) line = (line ?? '') + data.replaceAll(/[\u200b\ufeff]/g, '');
    if (node.nodeName === 'BR') {
      line ??= '';
      end();
    }
    const isBlock = node !== root && blocks.has(node.nodeName);
    if (isBlock) end();
    for (const child of node.childNodes) visit(child);
    if (isBlock) end();
  };
  visit(root);
  end();
  return lines.length > 0 ? lines : [''];
}
export const linesOfHtml = (html: string): string[] => linesOf(new DOMParser().parseFromString(html, 'text/html').body);

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
/** Markup of lines for editors that start with some. */
export const htmlOf = (lines: readonly string[], tag = 'p'): string =>
  lines.map((line) => `<${tag}>${line === '' ? '<br>' : escaped(line)}</${tag}>`).join('');

const isField = (element: Element): element is HTMLTextAreaElement => element.localName === 'textarea';
const letters = (text: string) => text.replaceAll(/[\s\u061c\u200b\u200e\u200f\u2066-\u2069\ufeff]+/gu, '');

function directionsIn(host: HTMLElement): Reading['directions'] {
  if (isField(host)) {
    const { direction, unicodeBidi } = getComputedStyle(host);
    return [{ text: host.value, direction: unicodeBidi === 'plaintext' ? unicodeBidi : direction }];
  }
  const found: Reading['directions'] = [];
  const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { direction, unicodeBidi } = getComputedStyle(node.parentElement!);
    found.push({ text: (node as Text).data, direction: unicodeBidi === 'plaintext' ? unicodeBidi : direction });
  }
  return found;
}

/** Where an element lies in this frame, counted from the frames of the same origin that it is nested in. */
function boxInFrame(element: Element): { left: number; top: number; height: number } {
  const { left, top, height } = element.getBoundingClientRect();
  const frame = element.ownerDocument === document ? null : element.ownerDocument.defaultView?.frameElement;
  if (!frame) return { left, top, height };
  const around = boxInFrame(frame);
  return { left: around.left + left, top: around.top + top, height };
}

/** The page's side of the runner's questions. */
export function editorPage(place: HTMLElement, make: MakeEditor): EditorPage {
  let editor: Editor | null = null;
  let seenAt: number | null = null;
  let observer: MutationObserver | null = null;
  const current = () => {
    if (!editor) throw new Error('No editor stands here.');
    return editor;
  };
  const shown = (host: HTMLElement) => (isField(host) ? host.value : host.innerText);
  return {
    start: async (lines) => {
      observer?.disconnect();
      await editor?.stop();
      place.replaceChildren();
      getSelection()?.removeAllRanges();
      scrollTo(0, 0);
      editor = await make(place, lines);
    },
    read: () => {
      const host = current().host();
      return {
        lines: current()
          .lines()
          .map((line) => line.replaceAll('\u00a0', ' ')),
        shown: shown(host),
        directions: directionsIn(host),
      };
    },
    pointToClick: () => {
      const { left, top, height } = boxInFrame(current().host());
      return { x: left + 200, y: top + Math.min(height / 2, 20) };
    },
    watchFor: (wanted) => {
      const host = current().host();
      seenAt = null;
      observer?.disconnect();
      const look = () => {
        if (seenAt === null && letters(isField(host) ? host.value : (host.textContent ?? '')).includes(wanted)) seenAt = Date.now();
      };
      observer = new MutationObserver(look);
      observer.observe(host, { childList: true, subtree: true, characterData: true });
      host.addEventListener('input', look);
    },
    arrivedAt: () => seenAt,
  };
}
