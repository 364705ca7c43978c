import {
  addressOf,
  attributeNamesOf,
  attributeOf,
  elementAfter,
  elementBefore,
  findAll,
  findContainer,
  findOne,
  frameBody,
  hostOf,
  isElement,
  isMatch,
  isShown,
  nameOf,
  parentOf,
  textOf,
  type Root,
} from '../dom.ts';
import { clean, collectPairs, isControl, survey, type FoundPair, type Part } from '../label-pairs.ts';
import type { Breathe } from '../breathe.ts';
import { foldLabel } from './fold-label.ts';
import type { PageOutline } from './outline.ts';

type Outlined = PageOutline['groups'][number];
type Row = Outlined['samples'][number];
/** Repeated things on the page, before they are told. `ends`: where in the walk each row ends. */
type Group = { parent: Part; rows: Part[]; header: Part | null; count: number; within: string; ends: number[]; score: number };

const maxSamples = 6;
const maxLeaves = 30;
/** A group of more rows than this is no form. */
const maxFields = 40;
const maxSiblings = 300;
const maxDepth = 100;
/** Characters of all samples together: an outline stays small whatever the page holds. */
const maxWords = 60_000;

const madeUp = /\d|^:|ember|radix|headless|react-|mui-|ui-id/i;
const isName = (text: string | null): text is string => text !== null && /^[A-Za-z][\w-]{1,40}$/.test(text) && !madeUp.test(text);
const fieldAttributes =
  'data-name data-field data-fieldname data-field-name data-cid data-zcqa data-target-selection-name data-testid data-qa col-id field name itemprop'.split(
    ' ',
  );
const titleClass =
  /(?:^|[\s_-])(?:title|heading|headline|display|card-header|panel-heading|section-header|name|display-?name|full-?name)(?:$|[\s_-])/i;
/** A time of day or a year. */
const moment = /(?<![\p{Nd}.])\p{Nd}{1,2}[:.]\p{Nd}{2}(?![\p{Nd}.])|(?<!\p{Nd})\p{Nd}{4}(?!\p{Nd})/u;
/** An address or a telephone number that stands by itself. */
const loose =
  /^\s*(?:(?:[^@<>]{1,60}[\s<])?[^\s@<>]{1,64}@[^\s@<>]+\.[^\s@<>]{2,}>?|(?=(?:\P{Nd}{0,3}\p{Nd}){9})[+(\p{Nd}][\p{Nd}\s().-]{8,24})\s*$/u;
const idAttribute = /^(?:id|href|data-[\w-]*(?:id|key|uid|guid|code|record|href|url|link|email))$/i;

/** Where hosts keep the address of somebody whose name they show. */
const addressAttributes = ['title', 'email', 'data-email', 'data-hovercard-id', 'data-address'];
const addressed = addressAttributes.map((name) => `[${name}*="@"]`).join(', ');
const address = /^(?:[^@<>]{0,80}<)?[^\s@<>,;]{1,64}@[^\s@<>,;]{1,100}\.[^\s@<>,;]{2,30}>?$/u;

const isAddressed = (element: Element): boolean =>
  addressAttributes.some((name) => address.test((attributeOf(element, name) ?? '').slice(0, 320)));

/** What an element and the few around it are called: hosts tell senders from recipients so. */
function namesAround(element: Element): string {
  const names: string[] = [];
  let node: Node | null = element;
  for (let i = 0; i < 4 && node !== null && isElement(node); i++, node = parentOf(node))
    for (const name of ['aria-label', 'class', 'id', 'data-testid', 'data-test-id', 'data-qa'])
      names.push((attributeOf(node, name) ?? '').slice(0, 60));
  return names
    .filter((name) => name !== '')
    .join(' | ')
    .slice(0, 300);
}

/** What an element of a row is called by a tooltip, and whose address it tells: its own, or of what holds it alone. */
function toldBy(element: Element, row: Element): Pick<Row['leaves'][number], 'title' | 'titleUp' | 'address'> {
  const told: Pick<Row['leaves'][number], 'title' | 'titleUp' | 'address'> = { title: '', titleUp: 0, address: null };
  let node: Node | null = element;
  for (let up = 0; up <= 3 && node !== null && isElement(node) && node !== row; up++, node = parentOf(node)) {
    const one: Element = node;
    const title = (attributeOf(one, 'title') ?? '').trim();
    if (up > 0 && (title !== '' || isAddressed(one)) && textOf(one, 161) !== textOf(element, 161)) break;
    if (told.title === '' && title !== '') Object.assign(told, { title: title.slice(0, 120), titleUp: up });
    const attribute = addressAttributes.find((name) => address.test((attributeOf(one, name) ?? '').slice(0, 320)));
    if (attribute !== undefined) told.address ??= { attribute, text: attributeOf(one, attribute)!.slice(0, 320) };
  }
  return told;
}

function step(element: Element, isCell: boolean): string {
  const tag = CSS.escape(nameOf(element));
  let nth = 1;
  for (let one = elementBefore(element), i = 0; one !== null && i < maxSiblings; one = elementBefore(one), i++)
    if (nameOf(one) === nameOf(element)) nth++;
  let isAlone = nth === 1 && !isCell;
  for (let one = elementAfter(element), i = 0; isAlone && one !== null && i < maxSiblings; one = elementAfter(one), i++)
    isAlone = nameOf(one) !== nameOf(element);
  return isAlone ? tag : `${tag}:nth-of-type(${nth})`;
}

/** Whether the selector leads to the element: some pages give the same id twice. */
function isFirstOf(element: Element, selector: string): boolean {
  let top: Node = element;
  for (let above = parentOf(top); above !== null; above = parentOf(top)) top = above;
  return findOne(top as Root, selector) === element;
}

/**
 * A selector of the element: from the nearest ancestor with an id that people gave, else from the top; below `base`
 * relative to it. Steps into open shadow roots by ` >>> `.
 */
function selectorOf(element: Element, base: Element | null): string {
  if (element === base) return ':scope';
  const steps: string[] = [];
  for (let node: Node | null = element, depth = 0; node !== null && node !== base && depth < 60; depth++) {
    if (!isElement(node)) {
      const host: Element | null = hostOf(node);
      if (host === null) break;
      steps.unshift('>>>');
      node = host;
      continue;
    }
    const id = attributeOf(node, 'id');
    const tag = nameOf(node);
    const isOwnId = base === null && isName(id) && isFirstOf(node, `#${CSS.escape(id)}`);
    if (isOwnId || (base === null && (tag === 'body' || tag === 'main'))) {
      steps.unshift(isOwnId ? `#${CSS.escape(id)}` : tag);
      return write(steps);
    }
    steps.unshift(step(node, parentOf(node) === base && base !== null));
    node = parentOf(node);
  }
  return write(base === null ? steps : [':scope', ...steps]);
}
const write = (steps: readonly string[]): string => steps.join(' > ').replaceAll(' > >>> > ', ' >>> ');

/** `name=value` of what hosts name their fields by, of the element and of the few around it that hold nothing else. */
function marksOf(part: Part, inside: Element | null): string[] {
  const marks: string[] = [];
  let node: Node | null = part.element;
  for (let i = 0; i < 3 && node !== null && isElement(node) && node !== inside; i++) {
    for (const name of [...fieldAttributes, 'id']) {
      const value = attributeOf(node, name);
      if (value !== null && value !== '' && value.length < 60 && marks.length < 6) marks.push(`${name}=${value}`);
    }
    if (marks.length > 0) break;
    node = parentOf(node);
  }
  return marks;
}

const hasAddress = ({ element }: Part): boolean => isMatch(element, addressed) || findOne(element, addressed) !== null;

/** The elements with words of their own below a part. */
function leavesOf(part: Part, found: Part[] = [], depth = 0): Part[] {
  if (found.length >= maxLeaves || depth > 30) return found;
  if (isControl(part.tag)) {
    if (part.value !== '') found.push(part);
  } else if (part.parts.some(({ tag }) => tag === '#text')) {
    found.push(part);
    for (const child of part.parts)
      if (child.tag === 'a' || child.tag === 'time' || child.tag === 'small' || (child.tag === 'span' && hasAddress(child)))
        leavesOf(child, found, depth + 1);
  } else for (const child of part.parts) if (child.tag !== '#text') leavesOf(child, found, depth + 1);
  return found;
}

const lastOf = (part: Part): number => {
  let last = part;
  while (last.parts.length > 0) last = last.parts.at(-1)!;
  return last.at;
};

function columnOf(cell: Element): number {
  const said = Number(attributeOf(cell, 'aria-colindex'));
  if (said > 0 && said < 60) return said - 1;
  // Hidden fields and the like between cells are no columns.
  const isCell = (element: Element): boolean => /^t[dh]$/.test(nameOf(element)) || !/^t[dh]$/.test(nameOf(cell));
  let column = 0;
  for (let one = elementBefore(cell); one !== null && column < 60; one = elementBefore(one))
    if (isCell(one)) column += Number(attributeOf(one, 'colspan')) || 1;
  return Math.min(column, 60);
}
function cellOf(element: Element, row: Element): Element | null {
  let cell: Node | null = element;
  while (cell !== null && parentOf(cell) !== row) cell = parentOf(cell);
  return cell as Element | null;
}

const isRow = ({ tag, role }: Part): boolean => tag === 'tr' || role === 'row';
const isHeaderCell = ({ tag, role }: Part): boolean => tag === 'th' || role === 'columnheader';
const isHeaderRow = (row: Part): boolean => row.parts.length > 0 && row.parts.every(isHeaderCell);

/** The rows of a table or grid, through their row groups. */
function rowsBelow(part: Part, found: Part[] = [], depth = 0): Part[] {
  for (const child of part.parts)
    if (isRow(child)) found.push(child);
    else if (depth < 4 && child.tag !== 'table') rowsBelow(child, found, depth + 1);
  return found;
}
const skippedBelow = (part: Part, depth = 0): number =>
  part.skipped + (depth > 3 ? 0 : part.parts.reduce((sum, child) => sum + (isRow(child) ? 0 : skippedBelow(child, depth + 1)), 0));

function groupOf(part: Part): Group | null {
  const { tag, role } = part;
  if (isRow(part) || tag === 'tbody' || tag === 'thead' || tag === 'tfoot' || role === 'rowgroup' || tag === 'dl' || isHeaderCell(part))
    return null;
  const isGrid = tag === 'table' || role === 'grid' || role === 'treegrid' || role === 'table';
  let rows: Part[] = [];
  let header: Part | null = null;
  let within = '';
  if (isGrid) {
    const all = rowsBelow(part);
    header = all.find(isHeaderRow) ?? null;
    rows = all.filter((row) => !isHeaderRow(row));
    within =
      tag === 'table' && rows.every((row) => row.tag === 'tr')
        ? ' > tbody > tr:has(> td)'
        : ' [role="row"]:has([role="gridcell"], [role="cell"])';
    // Some tables give each thing a body of its own, of several rows.
    const bodies = part.parts.filter((child) => child.tag === 'tbody' && child.parts.length > 1);
    const [marked] = bodies.length > 1 ? attributeNamesOf(bodies[0]!.element).filter((name) => idAttribute.test(name)) : [];
    if (marked !== undefined) {
      rows = bodies;
      header = null;
      within = ` > tbody[${marked}]`;
    }
    if (rows.length > 0 && header === null && rows.every((row) => row.parts.length < 3) && findOne(part.element, addressed) === null)
      return null;
  }
  if (!isGrid || (rows.length === 0 && tag !== 'table')) {
    const kinds = new Map<string, Part[]>();
    for (const child of part.parts) {
      if (child.tag === '#text' || child.tag === 'br' || isControl(child.tag)) continue;
      const kind = `${child.tag}/${child.role}/${/^\s*(\S*)/.exec(child.classes)![1]}`;
      kinds.set(kind, [...(kinds.get(kind) ?? []), child]);
    }
    rows = [...kinds.values()].reduce((most, one) => (one.length > most.length ? one : most), []);
    const first = rows[0];
    if (rows.length < 2 || first === undefined) return null;
    const sizes = rows.slice(0, maxSamples).map((row) => row.leaves);
    if (Math.max(...sizes) > 3 * Math.min(...sizes) + 3) return null;
    const [, className = ''] = /^\s*(\S*)/.exec(first.classes)!;
    const isMixed = part.parts.some((child) => child.tag === first.tag && !rows.includes(child));
    if (isMixed && className !== '') within = ` > ${CSS.escape(first.tag)}.${CSS.escape(className)}`;
    else within = first.role === '' ? ` > ${CSS.escape(first.tag)}` : ` > ${CSS.escape(first.tag)}[role="${CSS.escape(first.role)}"]`;
  }
  if (rows.length === 0) return null;
  // Parts of the page's frame have names of their own; things in a list have none, or all begin alike.
  const ids = rows.slice(0, maxSamples).map(({ element }) => attributeOf(element, 'id'));
  const isAlike = ids.length > 1 && ids.every((id) => id !== null && id.length > 4 && id.startsWith(ids[0]!.slice(0, 4)));
  if (!isAlike && ids.filter(isName).length * 2 > ids.length) return null;
  const leaves = rows.reduce((sum, row) => sum + row.leaves, 0) / rows.length;
  if (leaves < 2 || leaves > (isGrid ? 80 : rows.length < 3 ? 12 : 30)) return null;
  const count = rows.length + (isGrid ? skippedBelow(part) : part.skipped);
  return {
    parent: part,
    rows,
    header,
    count,
    within,
    ends: rows.map(lastOf),
    score: Math.min(count, 20) * Math.min(leaves, 10) * (isGrid || header !== null ? 3 : 1),
  };
}

/** Rows that lead somewhere, are marked or name an address: things, not lines of a layout. */
const isListed = ({ rows, header }: Group): boolean =>
  header !== null ||
  rows
    .slice(0, 3)
    .some(
      ({ element, text }) =>
        text.includes('@') ||
        attributeNamesOf(element).some((name) => idAttribute.test(name)) ||
        findOne(element, `a[href], ${addressed}`) !== null,
    );

function outlineRow(row: Part, pairs: readonly FoundPair[], next: number): Row {
  const { element } = row;
  const attributes = attributeNamesOf(element)
    .slice(0, 30)
    .filter((name) => idAttribute.test(name))
    .slice(0, 8)
    .map((name) => `${name}=${attributeOf(element, name)!}`.slice(0, 120));
  const leaves = leavesOf(row).map((part) => {
    const cell = cellOf(part.element, element);
    let link: Node | null = part.element;
    while (link !== null && link !== element && nameOf(link as Element) !== 'a') link = parentOf(link);
    const isLink = link !== null && isElement(link) && nameOf(link) === 'a';
    return {
      select: selectorOf(part.element, element).slice(0, 300),
      column: cell === null || !isRow(row) ? -1 : columnOf(cell),
      text: (isControl(part.tag) ? part.value : clean(part.text)).slice(0, 160),
      href: (isLink ? (attributeOf(link as Element, 'href') ?? '') : '').slice(0, 200),
      ...toldBy(part.element, element),
      isoDate: part.isoDate?.slice(0, 40) ?? null,
      marks: marksOf(part, element),
    };
  });
  return {
    attributes,
    classes: row.classes.slice(0, 120),
    leaves: leaves.filter(({ text }) => text !== ''),
    pairs: pairs
      .filter(({ at }) => at > row.at && at < next)
      .slice(0, 20)
      .map(({ label, text }) => ({ label: label.slice(0, 80), text: text.slice(0, 160) })),
  };
}

/** Names that mail programs give to where a letter's words stand. */
const bodyNames = /(?<!t)body|(?:message|mail|msg|letter)[\w-]*(?:content|text|html|plain)|^pre$|^article$/i;
const namesOf = (element: Element): string => `${attributeOf(element, 'id') ?? ''} ${attributeOf(element, 'class') ?? ''}`.slice(0, 200);

type Body = PageOutline['bodies'][number] & { element: Element };

/** What may hold a letter's words; names that come in numbers are of rows. */
function bodiesOf(root: Root, candidates: ReadonlyMap<Element, number>): Body[] {
  const all = [...findAll(root, 'iframe').slice(0, 10).filter(isShown), ...candidates.keys()].map((element) => ({
    element,
    names: namesOf(element),
  }));
  const counts = new Map<string, number>();
  for (const { names } of all) counts.set(names, (counts.get(names) ?? 0) + 1);
  return all
    .filter(({ names }) => counts.get(names)! < 3)
    .slice(0, 20)
    .flatMap(({ element, names }) => {
      const inner = nameOf(element) === 'iframe' ? frameBody(element) : element;
      const length = inner === null ? 0 : textOf(inner, 1000).length;
      const at = candidates.get(element) ?? 100_000;
      return length < 2
        ? []
        : [{ element, select: selectorOf(element, null).slice(0, 300), length, isFrame: inner !== element, names, at }];
    })
    .slice(0, 8);
}

const accountPlaces =
  'body > header, nav, [role="banner"], [role="navigation"], md-sidenav, mat-sidenav, .navbar, .topbar, .sidenav, .user-menu, .usermenu, .user-info, .account-menu, .current-user, #header, #topnav, #taskbar, #user-tools, #username';
/** Addresses in the site's own frame: most likely the user's. */
function accountOf(root: Root): PageOutline['account'] {
  return findAll(root, accountPlaces)
    .slice(0, 40)
    .flatMap((element) => {
      // A title may name the customer there.
      const words = textOf(element, 1000, 'h1, h2, h3, [role="heading"]');
      const [address, other] = new Set(words.match(/[^\s<>()@]{1,64}@[^\s<>()@]{3,100}/g) ?? []);
      return address !== undefined && other === undefined
        ? [{ select: selectorOf(element, null).slice(0, 300), text: address.slice(0, 170) }]
        : [];
    })
    .slice(0, 3);
}

function thingsOf(root: Root): PageOutline['things'] {
  return findAll(root, '[itemscope][itemtype]')
    .slice(0, 20)
    .map((element) => ({
      types: attributeOf(element, 'itemtype')!.slice(0, 200),
      select: selectorOf(element, null).slice(0, 300),
      properties: findAll(element, '[itemprop]')
        .slice(0, 30)
        .map((one) => ({
          name: attributeOf(one, 'itemprop')!.slice(0, 60),
          text: (attributeOf(one, 'content') ?? textOf(one, 300)).slice(0, 300),
        })),
    }));
}

/**
 * The page in outline, for the worker to infer where what is (infer-page.ts): raw words with selectors, nothing
 * understood, nothing changed. Only what is shown; menus, dialogs and the site's own frame are left out. Gives way
 * between parts. At most some 150 kB. `container`: only what lies in the first visible match is outlined.
 */
export async function outlinePage(page: Document, breathe: Breathe, container: string | null = null): Promise<PageOutline> {
  const root = container === null ? page : (findContainer(page, container) ?? page);
  const headings: { part: Part; level: number; text: string; isOwnText: boolean; isBanner: boolean; at: number }[] = [];
  const links: { part: Part; href: string; text: string }[] = [];
  const groups: Group[] = [];
  const times: Part[] = [];
  const bodyParts = new Map<Element, number>();
  const { close, end } = collectPairs(root, 600);
  let prose = 0;

  const addHeading = (part: Part): void => {
    const said = Number(attributeOf(part.element, 'aria-level'));
    const level = /^h[1-6]$/.test(part.tag) ? Number(part.tag[1]) : part.role === 'heading' && said > 0 && said < 7 ? said : 7;
    const put = (one: Part, text: string, isOwnText: boolean): void => {
      const words = clean(text).slice(0, 200);
      if (words !== '' && headings.length < 400)
        headings.push({ part: one, level, text: words, isOwnText, isBanner: part.isBanner, at: part.at });
    };
    put(part, part.text, false);
    if (part.leaves > 1)
      for (const leaf of leavesOf(part).slice(0, 4)) {
        const own = leaf.parts
          .filter(({ tag }) => tag === '#text')
          .map(({ text }) => text)
          .join('');
        if (clean(own) !== clean(part.text)) put(leaf, own, true);
      }
  };
  const addLink = (part: Part, href: string): void => {
    const before = links.at(-1);
    if (links.length < 300 && !part.isBanner && before?.part.element !== part.element) links.push({ part, href, text: clean(part.text) });
  };
  const walk = survey(root, (part) => {
    close(part);
    const { tag, role, classes } = part;
    if (
      /^h[1-6]$/.test(tag) ||
      role === 'heading' ||
      tag === 'legend' ||
      tag === 'caption' ||
      tag === 'summary' ||
      titleClass.test(classes)
    ) {
      if (part.leaves > 0 && part.leaves < 6 && part.controls === 0 && part.text.length < 300) addHeading(part);
    }
    if (tag === 'a') {
      const href = attributeOf(part.element, 'href') ?? '';
      if (/^(?:mailto|tel|callto):/i.test(href)) addLink(part, href);
    }
    if (
      part.leaves === 1 &&
      part.parts[0]?.tag === '#text' &&
      part.text.length < 100 &&
      (loose.test(part.text) || isAddressed(part.element))
    )
      addLink(part, '');
    if (
      part.leaves === 1 &&
      part.text.length < 80 &&
      times.length < 200 &&
      (tag === 'time' || (part.parts[0]?.tag === '#text' && moment.test(part.text)))
    )
      times.push(part);
    if (
      part.leaves > 0 &&
      tag !== 'body' &&
      bodyParts.size < 300 &&
      (bodyNames.test(classes) || bodyNames.test(tag) || bodyNames.test(attributeOf(part.element, 'id') ?? ''))
    )
      bodyParts.set(part.element, part.at);
    if (tag === 'p' && part.text.length > 200) prose += part.text.length;
    if (part.parts.length > 0 && !part.isBanner) {
      const group = groupOf(part);
      if (group !== null && isListed(group)) groups.push(group);
    }
  });
  while (walk.next().done !== true) {
    const pause = breathe();
    if (pause !== undefined) await pause;
  }
  const found = end();
  await breathe();
  headings.sort((a, b) => a.at - b.at);

  const told = groups
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 8)
    .sort((a, b) => a.parent.at - b.parent.at);
  const groupAround = (at: number): number => told.findIndex(({ rows, ends }) => rows.some((row, i) => row.at <= at && at <= ends[i]!));
  const titles = headings.filter(({ level }) => level < 3).map(({ at, level }) => ({ at, level, group: groupAround(at) }));
  // One title among rows that are built alike is the page's.
  const isTitle = ({ at, level }: { at: number; level: number }, group: number): boolean =>
    level < 3 && titles.every((one) => one.at === at || one.level !== level || one.group !== group);
  const own = headings
    .filter((heading) => {
      const group = groupAround(heading.at);
      return group === -1 || told[group]!.count < 3 || isTitle(heading, group);
    })
    .slice(0, 60);
  const headingBefore = (at: number): number => own.findLastIndex((heading) => heading.at < at);
  let words = 0;
  const outlined: Outlined[] = [];
  for (const { parent, rows, header, count, within } of told) {
    const samples: Row[] = [];
    for (const [i, row] of rows.slice(0, maxSamples).entries()) {
      if (words > maxWords) break;
      const sample = outlineRow(row, found, rows[i + 1]?.at ?? Infinity);
      words += JSON.stringify(sample).length;
      samples.push(sample);
      const pause = breathe();
      if (pause !== undefined) await pause;
    }
    const headers: string[] = [];
    for (const cell of header?.parts ?? []) {
      const column = columnOf(cell.element);
      while (headers.length < column && headers.length < 59) headers.push('');
      if (headers.length < 60) headers.push((clean(cell.text) || (attributeOf(cell.element, 'aria-label') ?? '')).slice(0, 80));
    }
    outlined.push({
      rows: `${selectorOf(parent.element, null)}${within}`.slice(0, 300),
      count,
      headers,
      heading: headingBefore(parent.at),
      samples,
    });
  }

  const bodies = bodiesOf(root, bodyParts);
  const bodiesAround = (element: Element): number => {
    let bits = 0;
    for (let node: Node | null = element, i = 0; node !== null && i < maxDepth; node = parentOf(node), i++)
      for (const [bit, body] of bodies.entries()) if (body.element === node) bits |= 1 << bit;
    return bits;
  };
  const counts = new Map<string, number>();
  for (const { label } of found) counts.set(foldLabel(label), (counts.get(foldLabel(label)) ?? 0) + 1);
  const selectByMark = createMarkSelector(root);
  // In long lists the samples tell all that there is.
  const isTold = ({ at }: FoundPair): boolean => told[groupAround(at)] === undefined || told[groupAround(at)]!.count <= maxFields;
  const pairs = found
    .filter(isTold)
    .slice(0, 200)
    .map((pair): PageOutline['pairs'][number] => {
      const marks = marksOf(pair.part, null);
      const isLabelAlone = counts.get(foldLabel(pair.label)) === 1;
      const link = pair.part.tag === 'a' ? pair.element : findOne(pair.element, 'a[href]');
      return {
        label: pair.label.slice(0, 80),
        text: pair.text.slice(0, 300),
        isoDate: pair.isoDate?.slice(0, 40) ?? null,
        heading: headingBefore(pair.at),
        marks,
        select: selectByMark(pair.element, marks),
        path: selectorOf(pair.element, null).slice(0, 300),
        isLabelAlone,
        bodies: bodiesAround(pair.element),
        at: pair.at,
        href: (link === null ? '' : (attributeOf(link, 'href') ?? '')).slice(0, 200),
        control: isControl(nameOf(pair.element)) ? nameOf(pair.element) : '',
        group: groupAround(pair.at),
      };
    });
  await breathe();
  // What lies in lists comes after the rest.
  const isListedLink = ({ part }: { part: Part }): boolean => groupAround(part.at) !== -1 && told[groupAround(part.at)]!.count > 2;
  const ownLinks = [...links.filter((link) => !isListedLink(link)), ...links.filter(isListedLink)].slice(0, 40);
  ownLinks.sort((a, b) => a.part.at - b.part.at);
  const html = findOne(page, ':scope');
  const title = findOne(page, 'head > title');
  const password = findAll(root, 'input[type="password"]');
  return {
    url: addressOf(page).slice(0, 2000),
    language: (html === null ? '' : (attributeOf(html, 'lang') ?? '')).slice(0, 35),
    title: title === null ? '' : textOf(title, 300),
    headings: own.map(({ part, ...heading }) => ({ ...heading, select: selectorOf(part.element, null).slice(0, 300) })),
    pairs,
    links: ownLinks.map(({ part, href, text }) => ({
      href: href.slice(0, 200),
      text: text.slice(0, 120),
      select: selectorOf(part.element, null).slice(0, 300),
      near: nearOf(part.element),
      bodies: bodiesAround(part.element),
      at: part.at,
      heading: headingBefore(part.at),
      group: groupAround(part.at),
      address: toldBy(part.element, page.documentElement).address,
      names: namesAround(part.element),
    })),
    times: timesAlone(times.filter(({ at }) => groupAround(at) === -1))
      .slice(0, 12)
      .map(({ part, select }) => ({
        text: clean(part.text).slice(0, 80),
        select,
        isoDate: part.isoDate?.slice(0, 40) ?? null,
        heading: headingBefore(part.at),
        at: part.at,
      })),
    groups: outlined,
    things: thingsOf(root),
    jsonLd: findAll(root, 'script[type="application/ld+json"]')
      .slice(0, 3)
      .map((script) => textOf(script, 8000)),
    bodies: bodies.map(({ element: _, ...body }) => body),
    editors: findAll(root, '[contenteditable=""], [contenteditable="true"], textarea')
      .filter(isShown)
      .slice(0, 6)
      .map((element) => selectorOf(element, null).slice(0, 300)),
    account: accountOf(root),
    hasPassword: password.some(isShown),
    prose: Math.min(prose, 100_000),
  };
}

/** Without those that stand in rows of a kind: a list beside what is read. */
function timesAlone(times: readonly Part[]): { part: Part; select: string }[] {
  const found = times.map((part) => ({ part, select: selectorOf(part.element, null).slice(0, 300) }));
  const counts = new Map<string, number>();
  const like = (select: string): string => select.replaceAll(/\d+/g, '');
  for (const { select } of found) counts.set(like(select), (counts.get(like(select)) ?? 0) + 1);
  return found.filter(({ select }) => counts.get(like(select))! < 4);
}

/** The words right before an element, or before what holds nothing but it. */
function nearOf(element: Element): PageOutline['links'][number]['near'] {
  const parent = parentOf(element);
  const before = elementBefore(element) ?? (parent !== null && isElement(parent) ? elementBefore(parent) : null);
  const text = before === null || !isShown(before) ? '' : textOf(before, 121);
  return before === null || text === '' || text.length > 120 ? null : { text, select: selectorOf(before, null).slice(0, 300) };
}

/** Whether the element is all that the marked one around it holds. */
function isAloneIn(element: Element, name: string, value: string): boolean {
  let node: Node | null = element;
  for (let i = 0; i < 4 && node !== null && isElement(node); i++, node = parentOf(node)) {
    if (attributeOf(node, name) === value) return true;
    if (elementBefore(node) !== null || elementAfter(node) !== null) return false;
  }
  return false;
}

/** Finds selectors by field-name attributes, where one names an element alone. */
function createMarkSelector(root: Root): (element: Element, marks: readonly string[]) => string | null {
  const counts = new Map<string, Map<string, number>>();
  const countOf = (name: string, value: string): number => {
    let byValue = counts.get(name);
    if (byValue === undefined) {
      byValue = new Map();
      for (const element of findAll(root, `[${CSS.escape(name)}]`)) {
        const one = attributeOf(element, name)!;
        byValue.set(one, (byValue.get(one) ?? 0) + 1);
      }
      counts.set(name, byValue);
    }
    return byValue.get(value) ?? 0;
  };
  return (element, marks) => {
    for (const mark of marks) {
      const [, name = '', value = ''] = /^([\w-]+)=(.*)$/s.exec(mark) ?? [];
      if (!isName(value.replaceAll(/[.[\]]/g, '-')) || countOf(name, value) !== 1) continue;
      const tag = attributeOf(element, name) === value ? CSS.escape(nameOf(element)) : '';
      if (tag === '' && !isAloneIn(element, name, value)) continue;
      return name === 'id' ? `#${CSS.escape(value)}` : `${tag}[${name}="${CSS.escape(value)}"]`;
    }
    return null;
  };
}
