import type { FactField } from '../../domain/observations/observation.ts';
import type { ListPage, Take } from '../profile.ts';
import { escapePattern, kindOfAddress, patternOfPage, readLink, type RecordLink } from './addresses.ts';
import { columnsOf, selectColumn } from './infer-items.ts';
import {
  isAboutStranger,
  isColumn,
  isSentFolder,
  isSure,
  kindOf,
  kindsIn,
  meaningsOf,
  type Column,
  type Kind,
  type Meaning,
} from './labels.ts';
import type { PageOutline } from './outline.ts';
import { fits, isDate, isEmail, isEmpty, isNameLike, isPlainPhone } from './shapes.ts';

type Group = PageOutline['groups'][number];
type Leaf = Group['samples'][number]['leaves'][number];
type Found = { take: Take; isSure: boolean; texts: string[] };
type Facts = Map<FactField, Found>;
/** What stands in one place of the rows: a column, a part of one, a part of cards. Samples that have none there are left out. */
type Unit = { select: string; header: string; column: number; leaves: Leaf[] };

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

const textsOf = ({ leaves }: Unit): string[] => leaves.map(({ text }) => text);
/** Whether all words of a unit pass, and there are some. */
const isAll = (unit: Unit, test: (leaf: Leaf) => boolean): boolean => unit.leaves.length > 0 && unit.leaves.every(test);

/** A header of what is somebody else's: who owns, approved or made the thing. */
const isForeign = (header: string): boolean =>
  isAboutStranger(header) || meaningsOf(header).some(({ meaning }) => meaning === 'owner' || meaning === 'other');

/** The rows that tell of somebody; sums at the end, filters at the top and second lines of things are no such rows. */
function withoutIdleRows(group: Group, outline: PageOutline): Group {
  const { samples } = group;
  const telling = (isTelling: (leaf: Leaf) => boolean, share: number): Group['samples'] | null => {
    const rows = samples.filter(({ leaves }) => leaves.some(isTelling));
    return rows.length > 0 && rows.length >= samples.length * share ? rows : null;
  };
  const rows =
    telling(
      (leaf) =>
        (!isForeign(group.headers[leaf.column] ?? '') && (leaf.address !== null || isEmail(leaf.text) || addressed.test(leaf.text))) ||
        readLink(leaf.href, outline.url)?.kind === 'customer',
      0.4,
    ) ?? telling((leaf) => readLink(leaf.href, outline.url) !== null, 0.5);
  return rows === null ? group : { ...group, samples: rows };
}

function unitsOf(group: Group): Unit[] {
  const units: Unit[] = [];
  const bySelect = (leaves: readonly Leaf[]): void => {
    const parts = new Map<string, Leaf[]>();
    for (const leaf of leaves) parts.set(leaf.select, [...(parts.get(leaf.select) ?? []), leaf]);
    for (const [select, own] of parts)
      units.push({
        select,
        header: group.headers[own[0]!.column] ?? '',
        column: own[0]!.column,
        leaves: own.filter(({ text }) => !isEmpty(text)),
      });
  };
  const columns = new Set(group.samples.flatMap(({ leaves }) => leaves.map(({ column }) => column)));
  for (const column of [...columns].toSorted((a, b) => a - b)) {
    const rows = group.samples.map(({ leaves }) => leaves.filter((leaf) => leaf.column === column)).filter(({ length }) => length > 0);
    const cell = /^:scope > [^>]+/.exec(rows[0]![0]!.select)?.[0].trim();
    // The cell alone is the surest way to the one thing in it: what lies around that thing differs from row to row.
    if (column >= 0 && cell !== undefined && rows.every(({ length }) => length === 1))
      units.push({ select: cell, header: group.headers[column] ?? '', column, leaves: rows.flat().filter(({ text }) => !isEmpty(text)) });
    else bySelect(rows.flat());
  }
  return units.filter(({ leaves }) => leaves.length > 0);
}

/** Headers that stand over other columns than they name: where one says addresses or numbers there are none. */
const isShifted = (units: readonly Unit[], language: string): boolean =>
  units.some(({ header, column }) => {
    const [first] = meaningsOf(header);
    if (first === undefined || !isSure(header) || (first.meaning !== 'email' && first.meaning !== 'phone')) return false;
    const { meaning } = first;
    return units
      .filter((unit) => unit.column === column)
      .every((unit) => !unit.leaves.some(({ text }) => fits(meaning, text, null, language) || addressed.test(text)));
  });

/** Whether what stands below a header may be the customer's own, whatever shape it has: none, or one that speaks of customers. */
const isOpen = (header: string): boolean =>
  header === '' ||
  (!isForeign(header) &&
    (kindOf(header) === 'customer' ||
      isColumn(header, 'from') ||
      meaningsOf(header).some(({ meaning }) => meaning === 'name' || meaning === 'company' || meaning === 'email' || meaning === 'phone')));

/** The facts that headers name and the samples bear out. */
function readHeaders(units: readonly Unit[], facts: Facts, outline: PageOutline): void {
  const { language } = outline;
  const fitsUnit = (meaning: Meaning, unit: Unit): boolean =>
    isAll(unit, ({ text, isoDate }) => fits(meaning, meaning === 'name' ? (addressed.exec(text)?.[1] ?? text) : text, isoDate, language));
  for (const column of new Set(units.map((unit) => unit.column))) {
    const own = units.filter((unit) => unit.column === column);
    const { header } = own[0]!;
    if (header === '') continue;
    for (const { meaning } of meaningsOf(header)) {
      const fitting = own.filter((unit) => fitsUnit(meaning, unit));
      // Initials, tags and the like stand in the name's cell too: of several the one that leads to the record.
      const unit =
        own.length === 1 || meaning !== 'name'
          ? fitting[0]
          : (fitting.find((one) => isAll(one, ({ href }) => readLink(href, outline.url) !== null)) ?? undefined);
      if (unit === undefined || (meaning === 'owner' && own.length > 1)) continue;
      if (meaning === 'other' || meaning === 'firstName' || meaning === 'lastName') break;
      const sure = isSure(header);
      const before = facts.get(meaning);
      if (before !== undefined && (before.isSure || !sure)) break;
      const take: Take = { select: unit.select, place: header.slice(0, 120), confidence: sure ? 0.9 : 0.75 };
      if (!(meaning === 'name' && isAll(unit, ({ text }) => addressed.test(text))))
        facts.set(meaning, { take, isSure: sure, texts: textsOf(unit) });
      const amount = meaning === 'lastOrderAt' ? own.find((one) => one !== unit && fitsUnit('lastOrderAmount', one)) : undefined;
      if (amount !== undefined && !facts.has('lastOrderAmount'))
        facts.set('lastOrderAmount', { take: { ...take, select: amount.select }, isSure: sure, texts: textsOf(amount) });
      break;
    }
  }
}

/** Addresses and telephone numbers by their shape, where one place alone holds them. */
function readShapes(units: readonly Unit[], facts: Facts, language: string): void {
  const open = units.filter(({ header }) => isOpen(header));
  const emails = open.filter((unit) => isAll(unit, ({ text }) => isEmail(text) && !addressed.test(text)));
  const [email] = emails;
  const same = (one: Unit): boolean => textsOf(one).join() === textsOf(email!).join();
  if (email !== undefined && !facts.has('email') && emails.every(same))
    facts.set('email', {
      take: { select: email.select, place: email.header.slice(0, 120) || 'E-mail', confidence: 0.85 },
      isSure: true,
      texts: textsOf(email),
    });
  const isCall = ({ href, text }: Leaf): boolean => /^(?:tel|callto):/i.test(href) && fits('phone', text, null, language);
  const phone =
    open.find((unit) => isAll(unit, isCall)) ?? open.find((unit) => isAll(unit, ({ text }) => text.startsWith('+') && isPlainPhone(text)));
  if (phone !== undefined && !facts.has('phone'))
    facts.set('phone', {
      take: { select: phone.select, place: phone.header.slice(0, 120) || 'Phone', confidence: 0.85 },
      isSure: true,
      texts: textsOf(phone),
    });
}

/** Somebody and the address: `Name <address>`, a name whose tooltip is the address, or a name where others have the address alone. */
function readSenders(units: readonly Unit[], group: Group, facts: Facts, isMail: boolean): void {
  const enough = group.samples.length * 0.6;
  const open = units.filter(({ header }) => isOpen(header) || isColumn(header, 'to'));
  const put = (unit: Unit, email: Take, name: Take, texts: string[]): void => {
    facts.set('email', { take: email, isSure: true, texts });
    const before = facts.get('name');
    if (before === undefined || before.take.select === unit.select) facts.set('name', { take: name, isSure: true, texts });
  };
  const written = units
    .filter(({ header }) => !isForeign(header))
    .filter((unit) => isAll(unit, ({ text }) => addressed.test(text) || isEmail(text)))
    .filter((unit) => unit.leaves.some(({ text }) => addressed.test(text)));
  const [one] = written;
  if (one !== undefined && written.length === 1 && one.leaves.length >= enough) {
    const take: Take = { select: one.select, place: one.header.slice(0, 120) || 'E-mail', confidence: 0.85 };
    put(
      one,
      take,
      { ...take, match: nameBeforeAddress },
      textsOf(one).map((text) => addressed.exec(text)?.[1] ?? text),
    );
    return;
  }
  const senders = group.samples.flatMap(({ leaves }) => leaves.find(({ address }) => address !== null) ?? []);
  const [first] = senders;
  const attribute = first?.address?.attribute;
  if (
    first !== undefined &&
    attribute !== undefined &&
    senders.length >= group.samples.length * (isMail ? 0.3 : 0.6) &&
    senders.every((leaf) => leaf.address?.attribute === attribute && (group.headers.length === 0 || leaf.column === first.column)) &&
    senders.every(({ text }) => isNameLike(text) || isEmail(text)) &&
    open.some((unit) => unit.leaves.some((leaf) => senders.includes(leaf)))
  ) {
    const select = first.select.includes('>>>') ? first.select : `[${attribute}*="@"]:not([${attribute}*=","])`;
    const place = (group.headers[first.column] ?? '').slice(0, 120) || 'E-mail';
    facts.set('email', {
      take: { select, from: 'attribute', attribute, place, confidence: 0.85 },
      isSure: true,
      texts: senders.map(({ address }) => address!.text),
    });
    facts.set('name', { take: { select, from: 'text', place, confidence: 0.8 }, isSure: true, texts: senders.map(({ text }) => text) });
    return;
  }
  const mixed = open.filter(
    (unit) =>
      isAll(unit, ({ text }) => isEmail(text) || isNameLike(text)) &&
      unit.leaves.length >= enough &&
      unit.leaves.some(({ text }) => isEmail(text)) &&
      unit.leaves.some(({ text }) => !isEmail(text)),
  );
  if (isMail && mixed.length === 1 && !facts.has('email')) {
    const take: Take = { select: mixed[0]!.select, place: mixed[0]!.header.slice(0, 120) || 'E-mail', confidence: 0.8 };
    put(mixed[0]!, take, take, textsOf(mixed[0]!));
  }
}

/** Names and companies by where they lead: to the customer's record, from a person to a company. */
function readLinks(units: readonly Unit[], group: Group, facts: Facts, outline: PageOutline): void {
  const linked = units.flatMap((unit) => {
    const links = unit.leaves.map(({ href }) => readLink(href, outline.url));
    return isAll(unit, ({ text }) => isNameLike(text)) && links.every((link) => link?.kind === 'customer') && isOpen(unit.header)
      ? [{ unit, type: links[0]!.type ?? '' }]
      : [];
  });
  const name = linked.find(({ unit }) => unit.leaves.length === group.samples.length);
  if (name === undefined) return;
  // Two words that lead to the same record are parts of a name.
  const leadsAlike = ({ leaves }: Unit): boolean => leaves.every(({ href }, i) => href === name.unit.leaves[i]?.href);
  const isSplit = linked.some(({ unit }) => unit !== name.unit && leadsAlike(unit));
  const take = ({ select, header }: Unit, otherwise: string): Take => ({
    select,
    place: header.slice(0, 120) || otherwise,
    confidence: 0.75,
  });
  if (!facts.has('name') && isSplit) return;
  if (!facts.has('name')) facts.set('name', { take: take(name.unit, 'Name'), isSure: false, texts: textsOf(name.unit) });
  const isOf = (type: string): boolean => /compan|account|organi[sz]ation|firm/i.test(type);
  const company = linked.find(({ unit, type }) => unit !== name.unit && unit.select !== facts.get('name')!.take.select && isOf(type));
  if (company !== undefined && !isOf(name.type) && !facts.has('company'))
    facts.set('company', { take: take(company.unit, 'Company'), isSure: true, texts: textsOf(company.unit) });
}

/** Whose card it is: the words that carry or precede the address, that lead to the record, or the only ones like a name. */
function readCardName(units: readonly Unit[], group: Group, facts: Facts): void {
  const email = facts.get('email')?.take ?? null;
  const named = units.filter(
    (unit) =>
      unit.leaves.length >= group.samples.length * 0.8 &&
      isAll(unit, ({ text }) => isNameLike(text)) &&
      new Set(textsOf(unit)).size > unit.leaves.length / 2,
  );
  const order = group.samples[0]!.leaves.map(({ select }) => select);
  const chosen =
    named.find((unit) => unit.select === email?.select || isAll(unit, ({ href }) => /^mailto:/i.test(href))) ??
    (email === null ? undefined : named.find(({ select }) => order.indexOf(select) === order.indexOf(email.select) - 1)) ??
    named.find((unit) => isAll(unit, ({ href }) => href !== '')) ??
    (named.length === 1 || email === null ? named[0] : undefined);
  if (chosen !== undefined)
    facts.set('name', {
      take: { select: chosen.select, from: 'text', place: 'Name', confidence: 0.75 },
      isSure: false,
      texts: textsOf(chosen),
    });
}

/** The facts of cards by the labels in them. */
function readLabels(group: Group, facts: Facts, language: string): void {
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
}

function factsOf(group: Group, units: readonly Unit[], outline: PageOutline, isMail: boolean): Facts {
  const facts: Facts = new Map();
  if (group.headers.length > 0) readHeaders(units, facts, outline);
  else readLabels(group, facts, outline.language);
  readSenders(units, group, facts, isMail);
  readShapes(units, facts, outline.language);
  readLinks(units, group, facts, outline);
  // A letter's subject looks like a name too.
  if (!facts.has('name') && units.every(({ column }) => column < 0) && !isMail) readCardName(units, group, facts);
  return facts;
}

type Identity = { take: Take; type: string | null; kind: Kind | null };

/** What stands before the id in links, the same in those with and without the site's name. */
const pathBefore = (link: RecordLink): string => link.before.replace(/^https?:\/\/[^/]+/i, '');
const linkTake = (link: RecordLink, place: string): Take => ({
  select: `a[href*="${pathBefore(link)}"]`,
  from: 'href',
  match: `${escapePattern(pathBefore(link))}(${link.idPattern})`,
  place,
});

/** Rows by their number: `data-id="row_9"`, `data-id="row_10"`. It is another row's tomorrow. */
const isCounted = (ids: readonly string[]): boolean =>
  ids.every((id) => /^[a-z]+[_-]?\d{1,5}$/i.test(id)) &&
  ids.every((id, i) => i === 0 || Number(/\d+$/.exec(id)![0]) - Number(/\d+$/.exec(ids[i - 1]!)![0]) === 1);

/** What tells the rows apart and is the customer's: a link to the record, an attribute of the row. */
function identityOf(group: Group, outline: PageOutline, name: Found | undefined, isDocument: boolean): Identity | null {
  const links = group.samples.map(({ leaves }) =>
    leaves.flatMap((leaf) => (leaf.href === '' ? [] : [{ leaf, link: readLink(leaf.href, outline.url) }])),
  );
  const wanted = (link: RecordLink | null, leaf: Leaf): link is RecordLink =>
    link !== null && (link.kind === 'customer' || (!isDocument && name?.texts.includes(leaf.text) === true));
  const perRow = links.map((row) => row.find(({ leaf, link }) => wanted(link, leaf))?.link ?? null);
  const first = perRow[0];
  if (first !== null && first !== undefined && perRow.every((link) => link !== null && pathBefore(link) === pathBefore(first))) {
    const isDistinct = isDocument || new Set(perRow.map((link) => link!.id)).size === perRow.length;
    if (isDistinct) return { take: linkTake(first, name?.take.place ?? 'Link'), type: first.type, kind: first.kind };
  }
  if (isDocument) return null;
  // Any link of the row that leads to a record, each row to another.
  const any = links[0]?.[0]?.link ?? null;
  if (any !== null && any.kind !== 'other') {
    const ids = links.map((row) => row.find(({ link }) => link !== null && pathBefore(link) === pathBefore(any))?.link?.id);
    if (ids.every((id) => id !== undefined) && new Set(ids).size === ids.length)
      return { take: linkTake(any, 'Link'), type: any.type, kind: any.kind };
  }
  const ids = group.samples.map(({ attributes }) =>
    attributes.map((one) => /^(data-[\w-]*(?:id|key|uid|guid|record)[\w-]*)=([\w-]{1,60})$/i.exec(one)).find((one) => one !== null),
  );
  const [attribute] = ids;
  if (
    attribute &&
    ids.every((one) => one?.[1] === attribute[1]) &&
    new Set(ids.map((one) => one![2])).size === ids.length &&
    !isCounted(ids.map((one) => one![2]!)) &&
    !/index|row-?(?:id|index)?$/i.test(attribute[1]!)
  )
    return { take: { select: ':scope', from: 'attribute', attribute: attribute[1]!, place: 'Row' }, type: null, kind: null };
  return null;
}

type Judged = { page: ListPage; score: number };

const wordsOf = (address: string): string => {
  const { hostname, hash } = URL.canParse(address) ? new URL(address) : { hostname: '', hash: '' };
  return `${hostname.replaceAll('.', ' ')} ${hash.slice(1, 100)}`;
};

/** An address that names a letter: what looks like a list there are the letters of a conversation. */
const isOfOneLetter = (url: string): boolean => /[/#=][a-z]{0,2}[\d:]{5,}|[/#=][\w-]{20,}/i.test(url.replace(/^[a-z]+:\/\/[^/]*/i, ''));

function judge(whole: Group, outline: PageOutline, isForced: boolean): Judged | null {
  if (whole.samples.length === 0) return null;
  const headings = [outline.headings[whole.heading]?.text ?? '', ...outline.headings.slice(0, 2).map(({ text }) => text)].join(' | ');
  const said = kindsIn(`${headings} | ${outline.title}`);
  const addressKind = kindOfAddress(outline.url);
  const rows = withoutIdleRows(whole, outline);
  const all = unitsOf(rows);
  const group = isShifted(all, outline.language) ? { ...rows, headers: [] } : rows;
  const units = group === rows ? all : unitsOf(group);
  const columns = columnsOf(group, outline.language);
  const hasSenders = group.samples.some(({ leaves }) => leaves.some(({ address }) => address !== null));
  const isMailbox = kindsIn(`${outline.title} ${wordsOf(outline.url)}`).has('message');
  const isMail = addressKind === 'message' || (hasSenders && addressKind !== 'order' && addressKind !== 'invoice' && isMailbox);
  const isLetter = (isMail || (isMailbox && addressKind !== 'customer')) && isOfOneLetter(outline.url);
  const documentKind = isMail
    ? 'message'
    : (['message', 'order', 'invoice', 'case', 'contract'] as const).find(
        (kind) => addressKind === kind || (addressKind === null && said.has(kind) && !said.has('customer')),
      );
  const isDocument =
    documentKind !== undefined &&
    (addressKind === documentKind ||
      isMail ||
      columns.has('date') ||
      columns.has('number') ||
      columns.has('subject') ||
      group.headers.length === 0);
  const found = factsOf(group, units, outline, isMail);
  for (const field of found.keys()) if (isDocument && !ownFields.has(field)) found.delete(field);
  const from = columns.get('from');
  if (isDocument && from !== undefined && !found.has('name')) {
    const unit = units.find(({ column, leaves }) => column === from && leaves.every(({ text }) => isNameLike(text)));
    if (unit !== undefined)
      found.set('name', {
        take: { select: unit.select, place: unit.header.slice(0, 120), confidence: 0.8 },
        isSure: true,
        texts: textsOf(unit),
      });
  }
  const name =
    found.get('name') ?? (found.get('company')?.isSure === true || addressKind === 'customer' ? found.get('company') : undefined);
  if (name !== found.get('company') && name?.take.select === found.get('company')?.take.select) found.delete('company');
  const email = found.get('email');
  const isCustomers = isForced || addressKind === 'customer' || (addressKind === null && said.has('customer'));
  if (name === undefined || (addressKind === 'other' && !isForced) || isLetter) return null;
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
  const page: ListPage = { kind: 'list', rows: group.rows, facts, badge: badgesAt(group, name.take.select, isMail) };
  const url = patternOfPage(outline.url);
  if (url !== null && !isForced) page.url = url;
  const ids = [...(identity === null ? [] : [identity.take]), ...(identity === null && facts.code !== undefined ? facts.code : [])];
  if (ids.length > 0) page.id = ids;
  if (identity !== null && identity.type !== null && !isForced) page.recordType = identity.type;
  if (isMail) {
    page.item = letterOf(group, units, columns, name, outline);
    const own = ownAddressOf(outline);
    if (own.length > 0) page.ownAddress = own;
  } else if (isDocument && columns.has('date')) page.item = itemOf(group, columns, documents[documentKind], outline);
  return { page, score: group.count * (1 + Object.keys(facts).length) * (name.isSure ? 2 : 1) * (identity?.kind === 'customer' ? 2 : 1) };
}

/** Of a mailbox: in the site's frame, or in the title, where mail programs put it. */
function ownAddressOf({ account, title }: PageOutline): Take[] {
  const match = '([^\\s<>()@]{1,64}@[^\\s<>()@]{3,100})';
  const takes: Take[] = account.map(({ select }) => ({ select, match, place: 'Account' }));
  return new RegExp(match, 'u').test(title) ? [...takes, { select: 'head > title', match, place: 'Account' }] : takes;
}

/** Behind the words of the name, which may be all that its cell holds; in a mail list before them, for it cuts long names off. */
function badgesAt(group: Group, select: string, isMail: boolean): ListPage['badge'] {
  if (isMail) return [{ select, position: 'prepend' }];
  const inner = group.samples.flatMap(({ leaves }) => leaves.find((leaf) => leaf.select.startsWith(`${select} > `))?.select ?? [])[0];
  const anchor = inner ?? select;
  const isInside = anchor.split(' > ').length > 2 || group.headers.length === 0;
  const badge = { select: anchor, position: isInside ? ('after' as const) : ('append' as const) };
  // In other rows the words may stand in other elements.
  return inner === undefined ? [badge] : [badge, { select, position: 'append' }];
}

type Item = NonNullable<ListPage['item']>;
const placeOf = (group: Group, outline: PageOutline, kind: string): string =>
  (outline.headings[group.heading]?.text ?? kind).slice(0, 120) || kind;

function itemOf(group: Group, columns: Map<Column, number>, kind: 'order' | 'case' | 'contract' | 'message', outline: PageOutline): Item {
  const place = placeOf(group, outline, kind);
  const take = (column: Column): Take | undefined => {
    const at = columns.get(column);
    const select = at === undefined ? null : selectColumn(group, at);
    return select === null ? undefined : { select, place };
  };
  const item: Item = { kind };
  const [id, date, subject, amount, state] = [take('number'), take('date'), take('subject'), take('amount'), take('state')];
  if (id !== undefined) item.id = id;
  if (date !== undefined) item.date = date;
  if (subject !== undefined) item.subject = subject;
  if (amount !== undefined) item.amount = amount;
  if (state !== undefined) item.state = state;
  return item;
}

/** The letter of a row: its day, the fullest that is shown, and the first words that are neither sender nor day. */
function letterOf(group: Group, units: readonly Unit[], columns: Map<Column, number>, name: Found, outline: PageOutline): Item {
  const place = placeOf(group, outline, 'message');
  const item: Item = { kind: 'message' };
  const isDay = ({ text, title, isoDate }: Leaf): boolean =>
    isoDate !== null || isDate(text, outline.language) || (title !== text && isDate(title, outline.language));
  // "2 Sep", "1 KB"
  const isShort = ({ text }: Leaf): boolean => text.length <= 12 && /\p{Nd}/u.test(text);
  const enough = group.samples.length / 2;
  const dated = units.filter((unit) => unit.leaves.length >= enough && isAll(unit, isDay));
  const day = dated.find(({ column }) => column >= 0 && column === columns.get('date')) ?? dated[0];
  if (day !== undefined) {
    const [first] = day.leaves;
    // Rows say the day alone where the tooltip has the hour and the year.
    const isTold = isAll(day, (leaf) => leaf.isoDate === null && leaf.titleUp === first!.titleUp && isDate(leaf.title, outline.language));
    const steps = first!.select.split(' > ');
    item.date = isTold
      ? { select: steps.slice(0, steps.length - first!.titleUp).join(' > '), from: 'attribute', attribute: 'title', place }
      : { select: day.select, place };
  }
  const senders = new Set(name.texts);
  const rest = units.filter(
    (unit) =>
      unit.leaves.length >= enough &&
      !unit.leaves.some((leaf) => senders.has(leaf.text) || leaf.address !== null || isEmail(leaf.text)) &&
      !unit.leaves.some(isDay) &&
      !unit.leaves.every(isShort) &&
      isAll(unit, ({ text }) => /\p{L}/u.test(text)),
  );
  const subject =
    rest.find(({ column }) => column >= 0 && column === columns.get('subject')) ??
    (columns.has('subject') ? undefined : (rest.find((unit) => isAll(unit, ({ title, text }) => title === text)) ?? rest[0]));
  if (subject !== undefined) item.subject = { select: subject.select, place };
  const folder = [
    outline.headings[group.heading]?.text ?? '',
    ...outline.title.split(/[-–—|:·•]+/u),
    ...wordsOf(outline.url).split(/[/\s]+/),
  ];
  if (columns.has('to') || folder.some((words) => isSentFolder(words))) {
    if (!columns.has('from')) item.outgoing = ':scope';
  } else if (columns.has('from') || kindOfAddress(outline.url) === 'message') item.incoming = ':scope';
  // Hosts that show no row as answered do not tell.
  if (group.samples.some(({ classes }) => /replied|(?<!un)answered/i.test(classes)))
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
