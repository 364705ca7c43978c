/**
 * Reading a page that may fight back. A form control named `id`, `children` or `querySelector` shadows that property of
 * its form even in the isolated world, so everything is called through the prototypes. Nothing here recurses (pages
 * nest 30,000 deep), lays out, or reads more than it was told to.
 */
type Getter = (this: unknown) => unknown;
const getter = (prototype: object, name: string): Getter => Object.getOwnPropertyDescriptor(prototype, name)!.get!;

const nodeType = getter(Node.prototype, 'nodeType');
const nodeValue = getter(Node.prototype, 'nodeValue');
const parentNode = getter(Node.prototype, 'parentNode');
const firstChild = getter(Node.prototype, 'firstChild');
const nextSibling = getter(Node.prototype, 'nextSibling');
const previousElement = getter(Element.prototype, 'previousElementSibling');
const nextElement = getter(Element.prototype, 'nextElementSibling');
const isConnectedGetter = getter(Node.prototype, 'isConnected');
const localName = getter(Element.prototype, 'localName');
const inputValue = getter(HTMLInputElement.prototype, 'value');
const inputType = getter(HTMLInputElement.prototype, 'type');
const areaValue = getter(HTMLTextAreaElement.prototype, 'value');
const selectedOptions = getter(HTMLSelectElement.prototype, 'selectedOptions');
const shadowRoot = getter(Element.prototype, 'shadowRoot');
const shadowHost = getter(ShadowRoot.prototype, 'host');
const ownerDocument = getter(Node.prototype, 'ownerDocument');
const defaultView = getter(Document.prototype, 'defaultView');
const body = getter(Document.prototype, 'body');
const contentDocument = getter(HTMLIFrameElement.prototype, 'contentDocument');
const {
  querySelectorAll: queryElement,
  querySelector: queryFirstIn,
  getAttribute,
  getAttributeNames,
  matches: matchesElement,
  closest,
  checkVisibility,
} = Element.prototype;
const { querySelectorAll: queryShadow, querySelector: queryFirstInShadow } = DocumentFragment.prototype;
// A document takes its forms and images for properties too, before its own methods.
const { querySelectorAll: queryDocument, querySelector: queryFirst, createElement: create, createTreeWalker } = Document.prototype;
const documentElementGetter = getter(Document.prototype, 'documentElement');

export type Root = Document | Element;
type Scope = Root | ShadowRoot;

const rootElement = (root: Root): Element | null => (root instanceof Element ? root : (documentElementGetter.call(root) as Element | null));

/** Elements below the root, in document order. `:scope` is the root itself. A selector that cannot be read finds none. */
export function findAll(root: Root, selector: string): Element[] {
  if (selector === ':scope') return [rootElement(root)].filter((one) => one !== null);
  try {
    const { scopes, last } = intoShadows(root, selector);
    return scopes.flatMap((scope) => [...queryAll(scope, last)]);
  } catch {
    return [];
  }
}

/** The first of them. It does not look further, which on a long page is most of the work. */
export function findOne(root: Root, selector: string): Element | null {
  if (selector === ':scope') return rootElement(root);
  try {
    const { scopes, last } = intoShadows(root, selector);
    for (const scope of scopes) {
      const found = queryOne(scope, last);
      if (found !== null) return found;
    }
    return null;
  } catch {
    return null;
  }
}

const queryAll = (scope: Scope, selector: string): NodeListOf<Element> =>
  scope instanceof Document
    ? queryDocument.call(scope, selector)
    : (scope instanceof ShadowRoot ? queryShadow : queryElement).call(scope, selector);
const queryOne = (scope: Scope, selector: string): Element | null =>
  scope instanceof Document
    ? queryFirst.call(scope, selector)
    : (scope instanceof ShadowRoot ? queryFirstInShadow : queryFirstIn).call(scope, selector);

const maxShadows = 50;
/** Follows ` >>> ` into open shadow roots: where to ask for the last part of the selector. */
function intoShadows(root: Root, selector: string): { scopes: Scope[]; last: string } {
  const steps = selector.split(' >>> ');
  const last = steps.pop()!;
  let scopes: Scope[] = [root];
  for (const step of steps)
    scopes = scopes.flatMap((scope) => [...queryAll(scope, step)].flatMap((host) => shadowRootOf(host) ?? [])).slice(0, maxShadows);
  return { scopes, last };
}
export const shadowRootOf = (host: Element): ShadowRoot | null => shadowRoot.call(host) as ShadowRoot | null;

const urlOf = getter(Document.prototype, 'URL');
/** A document's own address; a form named `URL` would shadow it. */
export const addressOf = (page: Document): string => urlOf.call(page) as string;

/** Of several that match, the first that a person can see: hosts keep the tabs that one left. */
export function findContainer(root: Root, select: string): Element | null {
  const found = findAll(root, select);
  return found.length < 2 ? (found[0] ?? null) : (found.find(isShown) ?? null);
}

/** Whether a person could see it. A document without a window has no layout: there the markup alone decides. */
export function isShown(element: Element): boolean {
  const owner = ownerDocument.call(element) as Document;
  return defaultView.call(owner) === null
    ? closest.call(element, '[hidden], [aria-hidden="true"], [style*="display:none"], [style*="display: none"]') === null
    : checkVisibility.call(element, { visibilityProperty: true });
}

/** Whether what follows the element starts a line of its own. Without a window only cells are known to. */
export function isBlock(element: Element): boolean {
  const view = defaultView.call(ownerDocument.call(element)) as Window | null;
  if (view === null) return /^t[dh]$/.test(nameOf(element));
  return !/^(?:inline|contents|none)/.test(view.getComputedStyle(element).display);
}

/** What a frame of the same origin shows; null for any other element or frame. */
export function frameBody(element: Element): Element | null {
  if (!(element instanceof HTMLIFrameElement)) return null;
  const inner = contentDocument.call(element) as Document | null;
  return inner === null ? null : (body.call(inner) as Element | null);
}
export const isMatch = (element: Element, selector: string): boolean => {
  try {
    return matchesElement.call(element, selector);
  } catch {
    return false;
  }
};
export const attributeOf = (element: Element, name: string): string | null => getAttribute.call(element, name);
export const nameOf = (element: Element): string => localName.call(element) as string;
export const parentOf = (node: Node): Node | null => parentNode.call(node) as Node | null;
export const firstChildOf = (node: Node): Node | null => firstChild.call(node) as Node | null;
export const nextSiblingOf = (node: Node): Node | null => nextSibling.call(node) as Node | null;
/** A sibling of the page's own: a badge that was placed must not change what is seen beside it. */
function siblingOf(step: (this: Element) => unknown, element: Element): Element | null {
  let sibling = step.call(element) as Element | null;
  while (sibling !== null && nameOf(sibling) === 'holdfast-badge') sibling = step.call(sibling) as Element | null;
  return sibling;
}
export const elementBefore = (element: Element): Element | null => siblingOf(previousElement, element);
export const elementAfter = (element: Element): Element | null => siblingOf(nextElement, element);
/** The element whose open shadow root this is; null for any other node. */
export const hostOf = (node: Node): Element | null => (node instanceof ShadowRoot ? (shadowHost.call(node) as Element) : null);
export const attributeNamesOf = (element: Element): string[] => getAttributeNames.call(element);
export const isElement = (node: Node): node is Element => nodeType.call(node) === 1;
/** The words of a text node; null for any other node. */
export const wordsOf = (node: Node): string | null => (nodeType.call(node) === 3 ? (nodeValue.call(node) as string) : null);
export const isConnected = (node: Node): boolean => isConnectedGetter.call(node) as boolean;

export const createElement = (name: string): HTMLElement => create.call(document, name);
/** The page's own word for its language; empty when it says none. */
export const pageLanguage = (): string => {
  const root = documentElementGetter.call(document) as Element | null;
  return (root === null ? '' : (attributeOf(root, 'lang') ?? '')).slice(0, 35);
};

/** Whether a node lies in something that a person writes in. */
export function isInEditor(node: Node): boolean {
  const element = nodeType.call(node) === 1 ? (node as Element) : (parentOf(node) as Element | null);
  return (
    element !== null && nodeType.call(element) === 1 && closest.call(element, '[contenteditable]:not([contenteditable="false"])') !== null
  );
}

const skipped = new Set(['script', 'style', 'template', 'noscript', 'svg', 'math', 'iframe', 'object', 'holdfast-badge']);
const breaks = new Set([
  'p',
  'div',
  'br',
  'li',
  'tr',
  'blockquote',
  'pre',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'section',
  'article',
  'dd',
  'dt',
  'table',
  'ul',
  'ol',
  'hr',
]);
const maxNodes = 6_000;

/**
 * The text of an element, at most `max` characters, block elements on lines of their own; what `without` matches is
 * left out with all that is in it. A capped walk: `innerText` on 10 MB takes half a second.
 */
export function textOf(element: Element, max: number, without?: string): string {
  const walker = createTreeWalker.call(document, element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (nodeType.call(node) !== 1) return NodeFilter.FILTER_ACCEPT;
    return skipped.has(nameOf(node as Element)) || (without !== undefined && isMatch(node as Element, without))
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT;
  });
  let text = '';
  for (let nodes = 0; nodes < maxNodes && text.length < max; nodes++) {
    const node = walker.nextNode();
    if (node === null) break;
    if (nodeType.call(node) === 3) text += (nodeValue.call(node) as string).slice(0, max - text.length);
    else if (breaks.has(nameOf(node as Element)) && text !== '' && !text.endsWith('\n')) text += '\n';
  }
  return text
    .slice(0, max)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

/** What a person sees in a field or an element: a control's live value, else its text. */
export function valueOf(element: Element, max: number): string {
  if (element instanceof HTMLInputElement)
    return inputType.call(element) === 'password' ? '' : (inputValue.call(element) as string).slice(0, max).trim();
  if (element instanceof HTMLTextAreaElement) return (areaValue.call(element) as string).slice(0, max).trim();
  if (element instanceof HTMLSelectElement) {
    const [chosen] = selectedOptions.call(element) as HTMLCollectionOf<HTMLOptionElement>;
    return chosen === undefined ? '' : textOf(chosen, max);
  }
  return textOf(element, max);
}
