import type { FactField } from '../../domain/observations/observation.ts';
import type { ListPage, Take } from '../profile.ts';
import { escapePattern, kindOfAddress, patternOfPage, readLink, type RecordLink } from './addresses.ts';
import { columnsOf, selectColumn, wordsInColumn } from './infer-items.ts';
import { isSure, kindsIn, meaningsOf, type Kind } from './labels.ts';
import type { PageOutline } from './outline.ts';
import { fits, isEmail, isEmpty, isNameLike } from './shapes.ts';

type Group = PageOutline['groups'][number];
type Leaf = Group['samples'][number]['leaves'][number];
type Found = { take: Take; isSure: boolean; texts: string[] };
type Facts = Map<FactField, Found>;

const nameBeforeAddress = '^"?([^"<]+?)"?\\s*<[^<>]+>\\s*$';
const addressed = new RegExp(nameBeforeAddress, 'u');
const listFields: readonly FactField[] = [
  'name',
  'company',
  'email',
  'phone',
  'code',
  'owner',
  'status',
  'customerSinceAt',
  'lastOrderAt',
  'lastOrderAmount',
  'lastContactAt',
  'nextContactAt',
  'contractEndAt',
  'openCaseCount',
  'jobTitle',
  'totalAmount',
  'balanceDue',
  'dealAmount',
  'updatedAt',
];
/** In a list of documents these are the document's. */
const ownFields: ReadonlySet<FactField> = new Set(['name', 'company', 'email', 'phone']);
const documents = { order: 'order', invoice: 'order', case: 'case', contract: 'contract', message: 'message' } as const;

/** The facts that a table's headers name and its samples bear out. */
function factsOfColumns(group: Group, language: string): Facts {
  const facts: Facts = new Map();
  for (const [column, header] of group.headers.entries()) {
    const words = wordsInColumn(group, column).filter(({ text }) => !isEmpty(text));
    const select = selectColumn(group, column);
    if (select === null || words.length === 0) continue;
    const known = header === '' ? [] : meaningsOf(header);
    const shown = known.find(({ meaning }) =>
      words.every(({ text, isoDate }) => fits(meaning, meaning === 'name' ? (addressed.exec(text)?.[1] ?? text) : text, isoDate, language)),
    );
    const field = shown?.meaning ?? (known.length === 0 && words.every(({ text }) => isEmail(text)) ? 'email' : null);
    if (field === null || field === 'other' || field === 'firstName' || field === 'lastName') continue;
    const sure = header !== '' && isSure(header);
    const before = facts.get(field);
    if (before !== undefined && (before.isSure || !sure)) continue;
    const take: Take = { select, place: (header || field).slice(0, 120), confidence: sure ? 0.9 : 0.75 };
    facts.set(field, { take, isSure: sure, texts: words.map(({ text }) => text) });
    if (words.every(({ text }) => addressed.test(text)) && !facts.has('email')) {
      facts.set('email', { take: { ...take }, isSure: true, texts: words.map(({ text }) => text) });
      facts.set('name', {
        take: { ...take, match: nameBeforeAddress },
        isSure: sure,
        texts: words.map(({ text }) => addressed.exec(text)![1]!),
      });
    }
  }
  return facts;
}

/** Parts of rows without columns, by the selector that they share. */
function sharedLeaves(group: Group): Map<string, Leaf[]> {
  const shared = new Map<string, Leaf[]>();
  for (const { leaves } of group.samples) for (const leaf of leaves) shared.set(leaf.select, [...(shared.get(leaf.select) ?? []), leaf]);
  for (const [select, leaves] of shared) if (leaves.length < Math.max(2, group.samples.length * 0.6)) shared.delete(select);
  return shared;
}

/** Whose card it is: the words that carry or precede the address, that lead to the record, or the only ones like a name. */
function nameInCards(group: Group, shared: Map<string, Leaf[]>, email: Take | null): Found | null {
  const named = [...shared].filter(
    ([, leaves]) => leaves.every(({ text }) => isNameLike(text)) && new Set(leaves.map(({ text }) => text)).size > leaves.length / 2,
  );
  const order = group.samples[0]!.leaves.map(({ select }) => select);
  const chosen =
    named.find(([select, leaves]) => select === email?.select || leaves.every(({ href }) => /^mailto:/i.test(href))) ??
    (email === null ? undefined : named.find(([select]) => order.indexOf(select) === order.indexOf(email.select) - 1)) ??
    named.find(([, leaves]) => leaves.every(({ href }) => href !== '')) ??
    (named.length === 1 || email === null ? named[0] : undefined);
  return chosen === undefined
    ? null
    : {
        take: { select: chosen[0], from: 'text', place: 'Name', confidence: 0.75 },
        isSure: false,
        texts: chosen[1].map(({ text }) => text),
      };
}

/** The facts of cards and lines: by the labels in them, by the shape of an address, and a name before it. */
function factsOfCards(group: Group, language: string): Facts {
  const facts: Facts = new Map();
  const labels = new Map<string, string[]>();
  for (const { pairs } of group.samples) for (const { label, text } of pairs) labels.set(label, [...(labels.get(label) ?? []), text]);
  for (const [label, texts] of labels) {
    if (texts.length < group.samples.length / 2) continue;
    const meaning = meaningsOf(label).find((one) =>
      texts.every((text) => fits(one.meaning, text, null, language) || isEmpty(text)),
    )?.meaning;
    if (meaning === undefined || meaning === 'other' || meaning === 'firstName' || meaning === 'lastName' || facts.has(meaning)) continue;
    facts.set(meaning, {
      take: { select: ':scope', labels: [label], place: label.slice(0, 120), confidence: isSure(label) ? 0.85 : 0.7 },
      isSure: isSure(label),
      texts,
    });
  }
  const shared = sharedLeaves(group);
  const isIn = (leaves: readonly Leaf[], test: (leaf: Leaf) => boolean): boolean => leaves.every(test);
  for (const [select, leaves] of shared) {
    const texts = leaves.map(({ text }) => text);
    if (isIn(leaves, ({ text }) => addressed.test(text))) {
      facts.set('email', { take: { select, place: 'E-mail', confidence: 0.85 }, isSure: true, texts });
      facts.set('name', {
        take: { select, match: nameBeforeAddress, place: 'Name', confidence: 0.85 },
        isSure: true,
        texts: texts.map((text) => addressed.exec(text)![1]!),
      });
    } else if (!facts.has('email') && isIn(leaves, ({ text }) => isEmail(text)))
      facts.set('email', { take: { select, place: 'E-mail', confidence: 0.85 }, isSure: true, texts });
    else if (!facts.has('email') && isIn(leaves, ({ title }) => isEmail(title)))
      facts.set('email', {
        take: { select, from: 'attribute', attribute: 'title', place: 'E-mail', confidence: 0.8 },
        isSure: true,
        texts: leaves.map(({ title }) => title),
      });
    if (!facts.has('phone') && isIn(leaves, ({ text, href }) => /^(?:tel|callto):/i.test(href) && fits('phone', text, null, language)))
      facts.set('phone', { take: { select, place: 'Phone', confidence: 0.85 }, isSure: true, texts });
  }
  const name = facts.has('name') ? null : nameInCards(group, shared, facts.get('email')?.take ?? null);
  if (name !== null) facts.set('name', name);
  return facts;
}

type Identity = { take: Take; type: string | null; kind: Kind | null };

/** What tells the rows apart and is the customer's: a link to the record, an attribute of the row. */
function identityOf(group: Group, outline: PageOutline, name: Found | undefined, isDocument: boolean): Identity | null {
  const links = group.samples.map(({ leaves }) =>
    leaves.flatMap((leaf) => (leaf.href === '' ? [] : [{ leaf, link: readLink(leaf.href, outline.url) }])),
  );
  const wanted = (link: RecordLink | null, leaf: Leaf): link is RecordLink =>
    link !== null && (link.kind === 'customer' || (!isDocument && name?.texts.includes(leaf.text) === true));
  const perRow = links.map((row) => row.find(({ leaf, link }) => wanted(link, leaf))?.link ?? null);
  const first = perRow[0];
  if (first !== null && first !== undefined && perRow.every((link) => link !== null && link.before === first.before)) {
    const isDistinct = isDocument || new Set(perRow.map((link) => link!.id)).size === perRow.length;
    if (isDistinct)
      return {
        take: {
          select: `a[href*="${first.before}"]`,
          from: 'href',
          match: `${escapePattern(first.before)}(${first.idPattern})`,
          place: name?.take.place ?? 'Link',
        },
        type: first.type,
        kind: first.kind,
      };
  }
  if (isDocument) return null;
  // Any link of the row that leads to a record, each row to another.
  const [any] = links[0] ?? [];
  if (
    any !== undefined &&
    any.link !== null &&
    links.every((row) => row.some(({ link }) => link?.before === any.link!.before)) &&
    any.link.kind !== 'other'
  ) {
    const ids = links.map((row) => row.find(({ link }) => link?.before === any.link!.before)!.link!.id);
    if (new Set(ids).size === ids.length)
      return {
        take: {
          select: `a[href*="${any.link.before}"]`,
          from: 'href',
          match: `${escapePattern(any.link.before)}(${any.link.idPattern})`,
          place: 'Link',
        },
        type: any.link.type,
        kind: any.link.kind,
      };
  }
  const ids = group.samples.map(({ attributes }) =>
    attributes.map((one) => /^(data-[\w-]*(?:id|key|uid|guid|record)[\w-]*)=([\w-]{1,60})$/i.exec(one)).find((one) => one !== null),
  );
  const [attribute] = ids;
  if (
    attribute &&
    ids.every((one) => one?.[1] === attribute[1]) &&
    new Set(ids.map((one) => one![2])).size === ids.length &&
    !/index|row-?(?:id|index)?$/i.test(attribute[1]!)
  )
    return { take: { select: ':scope', from: 'attribute', attribute: attribute[1]!, place: 'Row' }, type: null, kind: null };
  return null;
}

/** Mail lists keep the sender's address in a tooltip. */
function emailInTitles(group: Group, column: number, place: string): Found | null {
  const leaves = group.samples.map((sample) => sample.leaves.find((leaf) => leaf.column === column));
  const [first] = leaves;
  if (first === undefined || !leaves.every((leaf) => leaf !== undefined && isEmail(leaf.title))) return null;
  return {
    take: { select: first.select, from: 'attribute', attribute: 'title', place, confidence: 0.9 },
    isSure: true,
    texts: leaves.map((leaf) => leaf!.title),
  };
}

type Judged = { page: ListPage; score: number };

function judge(group: Group, outline: PageOutline, isForced: boolean): Judged | null {
  if (group.samples.length === 0) return null;
  const headings = [outline.headings[group.heading]?.text ?? '', ...outline.headings.slice(0, 2).map(({ text }) => text)].join(' | ');
  const said = kindsIn(`${headings} | ${outline.title}`);
  const addressKind = kindOfAddress(outline.url);
  const columns = columnsOf(group, outline.language);
  const documentKind = (['message', 'order', 'invoice', 'case', 'contract'] as const).find(
    (kind) => addressKind === kind || (addressKind === null && said.has(kind) && !said.has('customer')),
  );
  const isDocument =
    documentKind !== undefined && (columns.has('date') || columns.has('number') || columns.has('subject') || group.headers.length === 0);
  const found = group.headers.length > 0 ? factsOfColumns(group, outline.language) : factsOfCards(group, outline.language);
  for (const field of found.keys()) if (isDocument && !ownFields.has(field)) found.delete(field);
  const from = columns.get('from');
  if (isDocument && from !== undefined && !found.has('name')) {
    const select = selectColumn(group, from);
    const texts = wordsInColumn(group, from).map(({ text }) => text);
    const place = group.headers[from]!.slice(0, 120);
    if (select !== null && texts.every((text) => addressed.test(text))) {
      found.set('name', { take: { select, match: nameBeforeAddress, place, confidence: 0.85 }, isSure: true, texts });
      found.set('email', { take: { select, place, confidence: 0.85 }, isSure: true, texts });
    } else if (select !== null && texts.every(isNameLike))
      found.set('name', { take: { select, place, confidence: 0.8 }, isSure: true, texts });
    const titled = emailInTitles(group, from, place);
    if (titled !== null && !found.has('email')) found.set('email', titled);
  }
  const name =
    found.get('name') ?? (found.get('company')?.isSure === true || addressKind === 'customer' ? found.get('company') : undefined);
  const email = found.get('email');
  const isCustomers = isForced || addressKind === 'customer' || (addressKind === null && said.has('customer'));
  if (name === undefined || (addressKind === 'other' && !isForced)) return null;
  const identity = identityOf(group, outline, name, isDocument);
  if (!name.isSure && !isCustomers && email === undefined && !found.has('phone') && identity?.kind !== 'customer') return null;
  if (identity?.kind === 'other' && !isCustomers) return null;
  if (identity === null && email === undefined && !found.has('code')) return null;
  // A list of names alone tells nobody's customers.
  if (!isCustomers && !isDocument && email === undefined && !found.has('phone') && !(name.isSure && identity?.kind === 'customer'))
    return null;

  const facts: ListPage['facts'] = {};
  for (const field of listFields) {
    const one: Found | undefined = field === 'name' ? name : found.get(field);
    if (
      one !== undefined &&
      (field === 'name' || one !== name) &&
      (one.take.confidence ?? 1) - (one.isSure || isCustomers ? 0 : 0.1) >= 0.6
    )
      facts[field] = [one.take];
  }
  const page: ListPage = { kind: 'list', rows: group.rows, facts, badge: [badgeAt(group, name.take.select)] };
  const url = patternOfPage(outline.url);
  if (url !== null && !isForced) page.url = url;
  const ids = [...(identity === null ? [] : [identity.take]), ...(identity === null && facts.code !== undefined ? facts.code : [])];
  if (ids.length > 0) page.id = ids;
  if (identity !== null && identity.type !== null && !isForced) page.recordType = identity.type;
  if (isDocument && columns.has('date')) page.item = itemOf(group, columns, documents[documentKind], outline);
  return { page, score: group.count * (1 + Object.keys(facts).length) * (name.isSure ? 2 : 1) * (identity?.kind === 'customer' ? 2 : 1) };
}

/** Behind the words of the name, which may be all that its cell holds. */
function badgeAt(group: Group, select: string): ListPage['badge'][number] {
  const inner = group.samples.flatMap(({ leaves }) => leaves.find((leaf) => leaf.select.startsWith(`${select} > `))?.select ?? [])[0];
  const anchor = inner ?? select;
  return { select: anchor, position: anchor.split(' > ').length > 2 || group.headers.length === 0 ? 'after' : 'append' };
}

function itemOf(
  group: Group,
  columns: Map<string, number>,
  kind: 'order' | 'case' | 'contract' | 'message',
  outline: PageOutline,
): NonNullable<ListPage['item']> {
  const place = (outline.headings[group.heading]?.text ?? kind).slice(0, 120) || kind;
  const take = (column: string): Take | undefined => {
    const at = columns.get(column);
    const select = at === undefined ? null : selectColumn(group, at);
    return select === null ? undefined : { select, place };
  };
  const item: NonNullable<ListPage['item']> = { kind };
  const [id, date, subject, amount, state] = [take('number'), take('date'), take('subject'), take('amount'), take('state')];
  if (id !== undefined) item.id = id;
  if (date !== undefined) item.date = date;
  if (subject !== undefined) item.subject = subject;
  if (amount !== undefined) item.amount = amount;
  if (state !== undefined) item.state = state;
  // Hosts that show no row as answered do not tell.
  if (kind === 'message' && group.samples.some(({ classes }) => /replied|(?<!un)answered/i.test(classes)))
    item.answered = '[class*="replied" i], [class*="answered" i]:not([class*="unanswered" i])';
  return item;
}

const steps = /:nth-of-type\(\d+\)/g;

/** Boards show one list in several columns: groups that differ only in which column they stand in are one. */
function withoutColumns(groups: readonly Group[]): Group[] {
  const merged: Group[] = [];
  for (const group of groups) {
    const alike = merged.find(
      (one) =>
        one.rows.replaceAll(steps, '') === group.rows.replaceAll(steps, '') && one.headers.length === 0 && group.headers.length === 0,
    );
    if (alike === undefined) {
      merged.push({ ...group });
      continue;
    }
    const before = alike.rows.split(' > ');
    const after = group.rows.split(' > ');
    alike.rows = before.map((step, i) => (step === after[i] ? step : step.replaceAll(steps, ''))).join(' > ');
    alike.count += group.count;
    alike.samples = [...alike.samples, ...group.samples].slice(0, 6);
  }
  return merged;
}

/** The list of customers, or of things that each name their customer. Null where no rows are certain to be that. */
export function inferList(outline: PageOutline, isForced: boolean): ListPage | null {
  const judged = withoutColumns(outline.groups).flatMap((group) => judge(group, outline, isForced) ?? []);
  return judged.toSorted((a, b) => b.score - a.score)[0]?.page ?? null;
}
