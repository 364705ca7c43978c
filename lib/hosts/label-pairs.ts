import {
  attributeOf,
  findOne,
  firstChildOf,
  isElement,
  isShown,
  nameOf,
  nextSiblingOf,
  shadowRootOf,
  textOf,
  valueOf,
  wordsOf,
  type Root,
} from './dom.ts';
import { foldLabel } from './generic/fold-label.ts';

/** A printed label and the words beside it. `element` holds the words; `isoDate` is off a `time` element there. */
export type LabelPair = { label: string; text: string; element: Element; isoDate: string | null };

/** A shown element or text node with words of its own or below; text nodes carry their parent's element. */
export type Part = {
  element: Element;
  /** Local name, `#text` for a text node. */
  tag: string;
  role: string;
  classes: string;
  /** Words as they stand, controls left out. */
  text: string;
  /** The live words of the first control that has any. */
  value: string;
  controls: number;
  /** Text nodes below. */
  leaves: number;
  /** Children with words or controls. */
  parts: Part[];
  /** Children of the run's kind that were counted but not read. */
  skipped: number;
  /** Order of the walk. */
  at: number;
  isBanner: boolean;
  isoDate: string | null;
};
export type FoundPair = LabelPair & { at: number; part: Part };

const maxElements = 12_000;
const maxDepth = 200;
const maxRun = 100;
const maxText = 500;
const maxLabel = 60;
/** More text nodes than this is a section, not a value. */
const maxLeaves = 6;

const unread = new Set(
  'script style template noscript svg math iframe object embed canvas video audio map head datalist nav dialog option holdfast-badge'.split(
    ' ',
  ),
);
const aside = /^(?:navigation|menu|menubar|tablist|dialog|alertdialog|contentinfo|search|tooltip|alert|toolbar)$/;
const chrome =
  /(?:^|\s)(?:nav|navbar|navigation|breadcrumbs?|dropdown-menu|site-footer|footer|user-?tools|user-?menu|pagination|tooltip|popover|modal)(?:\s|$)/i;
const banner = /^(?:page-?|site-?|app-?|main-?)?(?:header|banner|top-?bar)$/i;
const icon = /(?:^|[\s-])(?:icons?|fa|glyphicon|material-icons\S*)(?:$|[\s-])/;
const inlineTags = new Set('span a b i em strong u font bdi bdo small sub sup mark time abbr code data label var'.split(' '));
const labelTags = new Set('label dt th legend b strong h2 h3 h4 h5 h6'.split(' '));
const unreadControls = /^(?:password|hidden|search|checkbox|radio|submit|button|image|file|reset|range|color)$/;

export const clean = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();

export const isControl = (tag: string): boolean => tag === 'input' || tag === 'textarea' || tag === 'select';

function controlValue(element: Element, tag: string): string {
  if (tag === 'input' && unreadControls.test((attributeOf(element, 'type') ?? '').toLowerCase())) return '';
  if (/^(?:cc-|current-password|new-password|one-time)/.test(attributeOf(element, 'autocomplete') ?? '')) return '';
  if (attributeOf(element, 'role') === 'searchbox' || attributeOf(element, 'name') === 'q') return '';
  return valueOf(element, maxText);
}

function makePart(element: Element, tag: string, at: number, isBanner: boolean): Part {
  const role = attributeOf(element, 'role') ?? '';
  const classes = (attributeOf(element, 'class') ?? '').slice(0, 300);
  return { element, tag, role, classes, text: '', value: '', controls: 0, leaves: 0, parts: [], skipped: 0, at, isBanner, isoDate: null };
}

const isButton = ({ tag, role }: Part): boolean => tag === 'button' || role === 'button';

/** Whether the element is no part of what the page is about: its menus, its dialogs, what nobody sees. */
function isLeftOut(part: Part, isInMain: boolean): boolean {
  const { tag, role, classes, element } = part;
  if (tag.includes('sidenav') || /-(?:modal|dialog)$/.test(tag) || aside.test(role)) return true;
  if (tag === 'footer' && !isInMain) return true;
  if (classes !== '' && (chrome.test(classes) || ((tag === 'i' || tag.includes('icon')) && icon.test(` ${classes} ${tag}`)))) return true;
  return !isShown(element);
}

type Frame = { part: Part; rest: Node | null; isInMain: boolean; runTag: string; run: number };

/**
 * Walks what is shown below the root, children before their parents, each handed to `close` once. Gives way between
 * elements (a generator, to be driven to its end). Capped in elements, in depth and in rows alike; long texts are cut.
 */
export function* survey(root: Root, close: (part: Part) => void): Generator<void, void> {
  const start = findOne(root, ':scope');
  if (start === null) return;
  let count = 0;
  const frames: Frame[] = [{ part: makePart(start, nameOf(start), 0, false), rest: null, isInMain: false, runTag: '', run: 0 }];
  let node = firstChildOf(start);
  while (frames.length > 0) {
    const frame = frames.at(-1)!;
    if (node === null) {
      if (frame.rest !== null && count < maxElements) {
        node = frame.rest;
        frame.rest = null;
        continue;
      }
      frames.pop();
      const parent = frames.at(-1);
      finish(frame.part, parent?.part ?? null);
      close(frame.part);
      if (parent !== undefined) node = count < maxElements ? nextSiblingOf(frame.part.element) : null;
      continue;
    }
    if (isElement(node)) {
      const tag = nameOf(node);
      frame.run = tag === frame.runTag ? frame.run + 1 : 0;
      frame.runTag = tag;
      if (frame.run > maxRun && tag !== 'dt' && tag !== 'dd') frame.part.skipped++;
      else if (frames.length < maxDepth && !unread.has(tag)) {
        const part = makePart(node, tag, ++count, frame.part.isBanner);
        if (count % 100 === 0) yield;
        if (isControl(tag)) {
          if (attributeOf(node, 'type') !== 'hidden' && isShown(node)) addControl(frame.part, part);
        } else if (tag === 'br') addBreak(frame.part, part);
        else if (!isLeftOut(part, frame.isInMain)) {
          const isInMain = frame.isInMain || tag === 'main' || tag === 'article' || tag === 'section' || part.role === 'main';
          if (!isInMain && (tag === 'header' || part.role === 'banner' || banner.test(attributeOf(node, 'id') ?? ''))) part.isBanner = true;
          part.isoDate = tag === 'time' ? (/^\s*\d{4}-\d\d.*/.exec(attributeOf(node, 'datetime') ?? '')?.[0] ?? null) : null;
          const shadow = tag.includes('-') ? shadowRootOf(node) : null;
          const first = firstChildOf(node);
          frames.push({ part, rest: shadow === null ? null : first, isInMain, runTag: '', run: 0 });
          node = shadow === null ? first : firstChildOf(shadow);
          continue;
        }
      }
    } else {
      const words = wordsOf(node)?.slice(0, 2000);
      if (words !== undefined && /\S/.test(words)) {
        const part: Part = { ...makeText(frame.part), text: words.slice(0, maxText), at: ++count };
        frame.part.parts.push(part);
        frame.part.leaves++;
        join(frame.part, part.text);
      } else if (words !== undefined) join(frame.part, ' ');
    }
    node = nextSiblingOf(node);
  }
}

const makeText = ({ element, isBanner }: Part): Part => ({
  element,
  tag: '#text',
  role: '',
  classes: '',
  text: '',
  value: '',
  controls: 0,
  leaves: 1,
  parts: [],
  skipped: 0,
  at: 0,
  isBanner,
  isoDate: null,
});
function join(part: Part, text: string): void {
  if (part.text.length < maxText) part.text += text.length > maxText ? text.slice(0, maxText) : text;
}
function addControl(parent: Part, part: Part): void {
  part.value = controlValue(part.element, part.tag);
  // Some hosts draw the arrow of a list with a field.
  if (part.value !== '' && !/[\p{L}\p{N}]/u.test(part.value)) return;
  part.controls = 1;
  parent.parts.push(part);
}
function addBreak(parent: Part, part: Part): void {
  if (parent.parts.length > 0) parent.parts.push(part);
  join(parent, '\n');
}

function finish(part: Part, parent: Part | null): void {
  const { parts } = part;
  // Words of buttons count only where there are no others.
  const real = parts.filter((child) => !isButton(child));
  for (const child of parts) {
    if (child.tag === '#text') continue;
    part.controls += child.controls;
    if (part.value === '') part.value = child.value;
    if (isButton(child) && real.length > 0) continue;
    part.leaves += child.leaves;
    part.isoDate ??= child.isoDate;
  }
  if (real.length === 0) for (const child of parts) join(part, child.text);
  if (parent === null || (part.controls === 0 && !/\S/.test(part.text))) return;
  parent.parts.push(part);
  if (isButton(part)) return;
  // Two elements without a space between them are drawn apart by styles: what each says is a thing of its own.
  const before = parent.parts.at(-2);
  const isGlued =
    before !== undefined && before.tag !== '#text' && /[\p{L}\p{N}]$/u.test(parent.text) && /^[\p{L}+][\p{L}\p{N}]/u.test(part.text);
  join(parent, !inlineTags.has(part.tag) ? `\n${part.text}\n` : isGlued ? `\n${part.text}` : part.text);
}

const isStrong = ({ tag, role, classes }: Part): boolean =>
  labelTags.has(tag) ||
  role === 'rowheader' ||
  role === 'term' ||
  /(?:^|[-_\s])(?:label|lbl|field-?name|caption|term)(?:$|[-_\s])/i.test(classes);
const kindOf = ({ tag, role, classes }: Part): string => `${tag}/${role}/${classes}`;

/** The words of a part that could be a label; empty where it cannot. */
function labelOf(part: Part): string {
  if (part.controls > 0 || part.leaves > 3 || part.text.length > 3 * maxLabel) return '';
  const text = clean(part.text);
  return text.length <= maxLabel && /\p{L}/u.test(text) && !/[:：]./.test(text) ? text : '';
}

/** The words of a part that could be a value. */
function valueIn(part: Part): string {
  if (part.controls > 0) return part.value;
  if (part.leaves > maxLeaves) return '';
  if (part.leaves < 2) return clean(part.text);
  // A picture of initials stands before many names.
  const words = part.text
    .split('\n')
    .map(clean)
    .filter((line) => line !== '');
  return (words.length > 1 && /^\p{L}{1,2}$/u.test(words[0]!) ? words.slice(1) : words).join('\n');
}

/** Pairs among the children of one part. */
function pairWithin(part: Part, put: (label: string, value: Part, text?: string) => void): void {
  const all = part.parts;
  for (const child of all) {
    if (child.tag !== '#text') continue;
    const [, label = '', text = ''] = /^\s*([^:：\d]{2,40}?)\s*[:：]\s+(\S[^]*)$/.exec(child.text) ?? [];
    if (label !== '') put(clean(label), child, clean(text));
  }
  if (part.tag === 'dl') {
    let label = '';
    let isAfterValue = false;
    for (const child of all) {
      if (child.tag === 'dt') {
        if (isAfterValue || label === '') label = labelOf(child);
        isAfterValue = false;
      } else if (child.tag === 'dd') {
        if (label !== '') put(label, child);
        isAfterValue = true;
      }
    }
    return;
  }
  const words = all.filter((child) => child.tag !== 'br');
  const real = words.filter((child) => !isButton(child));
  const kids = real.length > 1 ? real : words;
  if (kids.length < 2 || kids.length > 200) return;
  if (part.tag === 'tr' && kids.every(({ tag }) => tag === 'th')) return;
  const isGrid = kids.length % 2 === 0 && kids.every((kid, i) => kind(kids, i) === kind(kids, i % 2)) && kind(kids, 0) !== kind(kids, 1);
  const isCells = part.tag === 'tr' && (kids.length === 2 || kids.length === 4) && kids.every(({ tag }) => tag === 'td');
  for (let i = 0; i + 1 < kids.length; i++) {
    const first = kids[i]!;
    const second = kids[i + 1]!;
    const label = labelOf(first);
    if (label === '') continue;
    const hasColon = /[:：]$/.test(label);
    const isLabel = hasColon || isStrong(first) || kids.length === 2 || ((isGrid || isCells) && i % 2 === 0);
    const isNextLabel = second.controls === 0 && (/[:：]\s*$/.test(second.text) || (isStrong(second) && kids.length > 2));
    if (!isLabel || isNextLabel) continue;
    put(label, second);
    i++;
  }
  // A number over its label, as on tiles.
  const [first, second] = kids;
  if (kids.length === 2 && first!.leaves < 3 && /^[^\p{L}]{0,4}\p{Nd}/u.test(clean(first!.text)) && !/\p{Nd}/u.test(second!.text)) {
    const label = labelOf(second!);
    if (label !== '') put(label, first!);
  }
}
const kind = (parts: readonly Part[], i: number): string => kindOf(parts[i]!);

/** Collects the pairs of a survey. `pairs` is complete, and in the order of the page, once `end` was called. */
export function collectPairs(root: Root, max: number): { close: (part: Part) => void; end: () => FoundPair[] } {
  const found = new Map<string, FoundPair>();
  const controls: Part[] = [];
  const labels = new Map<string, string>();
  const wrapped: [string, Part][] = [];

  const put = (rawLabel: string, part: Part, words?: string): void => {
    const text = words ?? valueIn(part);
    const label = rawLabel.replace(/[\s:：*]+$/, '');
    if (text === '' || label === '' || found.size >= max || part.isBanner) return;
    const add = (element: Element, said: string): void => {
      const key = `${foldLabel(label)}|${said}`;
      if (!found.has(key)) found.set(key, { label, text: said.slice(0, maxText), element, isoDate: part.isoDate, at: part.at, part });
    };
    add(part.element, text);
  };

  const close = (part: Part): void => {
    if (part.parts.length > 0) {
      for (const child of part.parts) if (child.controls === 1 && isControl(child.tag)) controls.push(child);
      pairWithin(part, put);
    }
    if (part.tag === 'label') {
      const target = attributeOf(part.element, 'for');
      if (part.controls === 1 && part.value !== '') wrapped.push([clean(part.text), part]);
      else if (target) labels.set(target, labels.get(target) ?? clean(part.text));
    }
    const name = attributeOf(part.element, 'aria-labelledby') === null ? attributeOf(part.element, 'aria-label') : namesOf(part.element);
    if (name && part.leaves <= 3 && part.controls === 0 && clean(part.text) !== clean(name)) put(clean(name).slice(0, maxLabel), part);
  };
  const namesOf = (element: Element): string => {
    const ids = (attributeOf(element, 'aria-labelledby') ?? '').slice(0, 300).split(/\s+/).slice(0, 4);
    return ids
      .map((id) => (id === '' ? null : findOne(root, `[id="${CSS.escape(id)}"]`)))
      .map((one) => (one === null || one === element ? '' : clean(textOf(one, maxLabel + 20))))
      .join(' ')
      .trim();
  };
  const end = (): FoundPair[] => {
    for (const [label, part] of wrapped) if (label.length <= maxLabel) put(label, part);
    for (const part of controls.slice(0, 400)) {
      if (part.value === '') continue;
      const { element } = part;
      const id = attributeOf(element, 'id');
      for (const label of [
        id === null ? '' : labels.get(id),
        namesOf(element),
        attributeOf(element, 'aria-label'),
        attributeOf(element, 'placeholder'),
      ])
        if (label && label.length <= maxLabel && clean(label) !== part.value) put(clean(label), part);
    }
    return [...found.values()].sort((a, b) => a.at - b.at);
  };
  return { close, end };
}

/**
 * Labels and the values beside them, in the markup that hosts use: definition lists, tables, labels and controls,
 * stacked and inline elements, `Label: value` in running text. In the order of the page, at most `max`. What is not
 * shown, menus, dialogs, passwords and search fields are left out. Structure alone decides, so many pairs are none:
 * only a label that is asked for makes one.
 */
export function findPairs(root: Root, max: number): LabelPair[] {
  const { close, end } = collectPairs(root, max);
  const walk = survey(root, close);
  while (walk.next().done !== true);
  return end();
}

/** The pairs of the roots that were asked of late, by label: a record is asked for a dozen fields in one go. */
const surveyed = new Map<Root, Map<string, LabelPair>>();

function pairsByLabel(root: Root): Map<string, LabelPair> {
  const before = surveyed.get(root);
  if (before !== undefined) return before;
  const pairs = new Map<string, LabelPair>();
  for (const pair of findPairs(root, maxPairs)) {
    const label = foldLabel(pair.label);
    if (!pairs.has(label)) pairs.set(label, pair);
  }
  // Forgotten before the page has a chance to change.
  if (surveyed.size === 0) queueMicrotask(() => surveyed.clear());
  surveyed.set(root, pairs);
  return pairs;
}

/** The pair of the first of these labels that has a value. */
export function findByLabels(root: Root, labels: readonly string[]): LabelPair | null {
  const pairs = pairsByLabel(root);
  for (const label of labels) {
    const pair = pairs.get(foldLabel(label));
    if (pair !== undefined) return pair;
  }
  return null;
}
const maxPairs = 600;
