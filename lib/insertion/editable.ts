/** What counts as a place to write in. Shared by the tracker in the gate and the inserter, so it stays small. */

/** The tracker publishes itself under this key on the global of the isolated world, for the inserter of the same world. */
export const trackerKey: unique symbol = Symbol.for('holdfast.target') as never;

/** Where someone last wrote. Times are ms since 1970 UTC, 0 for never. */
export type TargetRecord = {
  element: HTMLElement;
  /** Caret or selection in rich text. A live range: it follows the edits that the page makes meanwhile. */
  range: Range | null;
  /** Caret or selection in a text field. */
  field: { start: number; end: number; direction: 'forward' | 'backward' | 'none' } | null;
  lastInputAt: number;
  lastActiveAt: number;
};
/** One line and many lines are remembered apart: a click in the subject must not hide the letter below it. */
export type TargetTracker = { multiline: TargetRecord | null; singleLine: TargetRecord | null };

const addressNames = /^_?(to|cc|bcc|from|reply.?to|recipients?|subject|search|query|q)$/i;
/** The same as people read it. */
const addressLabels =
  /^(to|b?cc|recipients|subject|кому|(скрытая )?копия|тема|به|گیرند(ه|گان)|رونوشت( مخفی)?|موضوع)[\s:*]*$|^(search|поиск|جست)/i;

/** A form's own controls shadow its properties: one named "parentElement" would send a walk upwards in circles. */
export const parentOf = (node: Node): HTMLElement | null => Reflect.get<Node, 'parentElement'>(Node.prototype, 'parentElement', node);
const isEditable = (element: Element) => element instanceof HTMLElement && Reflect.get(HTMLElement.prototype, 'isContentEditable', element);

export const isField = (element: Element): element is HTMLTextAreaElement | HTMLInputElement =>
  element.localName === 'textarea' || element.localName === 'input';

/** The focused element, through open shadow roots. */
export function deepActiveElement(root: Document): Element | null {
  let active = root.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** The text field, or the outermost editable element of rich text, that `element` is or lies in. */
export function editingHostOf(element: Element | null): HTMLElement | null {
  if (!element) return null;
  if (isField(element)) return element;
  if (document.designMode === 'on') return document.body;
  let host: HTMLElement | null = null;
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (isEditable(at)) host = at as HTMLElement;
    else if (host) break;
  }
  return host;
}

/** The place whose keys go there now; null when the focus is in none. */
export const focusedHost = (): HTMLElement | null => editingHostOf(deepActiveElement(document));

/**
 * Whether letters can be written there: `multiline`, `singleLine`, or null for what is locked, hidden from people, or
 * meant for addresses, numbers, secrets and searches.
 */
export function writingKindOf(host: HTMLElement): 'multiline' | 'singleLine' | null {
  const aria = (name: string) => host.getAttribute(`aria-${name}`);
  const role = host.getAttribute('role');
  if (
    // Rich text that offers people to mention calls itself one too.
    (role === 'combobox' && isField(host)) ||
    role === 'searchbox' ||
    addressLabels.test(aria('label') ?? '') ||
    aria('readonly') === 'true' ||
    aria('disabled') === 'true' ||
    aria('hidden') === 'true'
  )
    return null;
  if (isField(host)) {
    if (host.readOnly || host.matches(':disabled') || addressNames.test(host.name) || addressNames.test(host.id)) return null;
    return host.localName === 'textarea' ? 'multiline' : host.type === 'text' ? 'singleLine' : null;
  }
  if (editingHostOf(host) !== host) return null;
  return aria('multiline') === 'false' ? 'singleLine' : 'multiline';
}

/** The selection inside `host` as a live range; null when it lies elsewhere or does not exist. */
export function rangeIn(host: HTMLElement): Range | null {
  const selection = getSelection();
  if (!selection) return null;
  const root = host.getRootNode();
  const found =
    (root instanceof ShadowRoot && selection.getComposedRanges?.({ shadowRoots: [root] })[0]) ||
    (selection.rangeCount > 0 && selection.getRangeAt(0));
  if (!found || !host.contains(found.startContainer) || !host.contains(found.endContainer)) return null;
  const range = new Range();
  range.setStart(found.startContainer, found.startOffset);
  range.setEnd(found.endContainer, found.endOffset);
  return range;
}
