import { attributeOf, findAll, findContainer, findOne, frameBody, isBlock, isMatch, nameOf, textOf, valueOf, type Root } from './dom.ts';
import type { Breathe } from './breathe.ts';
import { findByLabels } from './label-pairs.ts';
import type { Anchor, ItemRows, ListPage, MessagePage, Profile, ProfilePage, ReadablePage, Take } from './profile.ts';
import type { RawFact, RawItem, RawSubject, ReadingProblem } from './reading.ts';

/** A place for a badge. The badge is drawn only while `key` is still what the page shows there. */
export type Slot = { anchor: Element; position: Exclude<Anchor['position'], 'beside'>; key: string };
export type PlacedSubject = { subject: RawSubject; slot: Slot };

/** `index`: its place among the profile's pages. */
export type Page<P extends ProfilePage = ReadablePage> = {
  page: P;
  index: number;
  container: Root;
  id: string | null;
  type: string | null;
};
export type PageReading = { pageKey: string; subjects: PlacedSubject[]; problem: ReadingProblem | null };

const maxFact = 500;
const maxMessage = 20_000;
const maxItems = 200;
const maxTries = 20;
const maxConversation = 50;

const expressions = new Map<string, RegExp | null>();
function expression(source: string): RegExp | null {
  let compiled = expressions.get(source);
  if (compiled === undefined) {
    try {
      compiled = new RegExp(source, 'u');
    } catch {
      compiled = null;
    }
    expressions.set(source, compiled);
  }
  return compiled;
}

/** Which of these pages this is; the first that fits. Null: a page without customers. */
export function findPage<P extends ProfilePage>(pages: readonly P[], root: Document, url: string): Page<P> | null {
  for (const [index, page] of pages.entries()) {
    const match = page.url === undefined ? null : expression(page.url)?.exec(url.slice(0, 2000));
    if (page.url !== undefined && !match) continue;
    const container = page.container === undefined ? root : findContainer(root, page.container);
    if (container === null) continue;
    if (page.has !== undefined && findOne(container, page.has) === null) continue;
    if (page.hasNot !== undefined && findOne(container, page.hasNot) !== null) continue;
    const { id, box, type } = match?.groups ?? {};
    return { page, index, container, id: id === undefined || box === undefined ? (id ?? null) : `${box}/${id}`, type: type ?? null };
  }
  return null;
}

/** Some hosts write words for people into `datetime`. */
const isoInstant = /^\d{4}-\d\d-\d\d/;

type Taken = { text: string; place: string; isoDate: string | null; confidence: number | undefined };

function takeFrom(element: Element, take: Take, max: number): Taken | null {
  let text: string;
  let isoDate: string | null = attributeOf(element, 'datetime');
  if (take.labels !== undefined) {
    const pair = findByLabels(element, take.labels);
    text = pair?.text ?? '';
    isoDate = pair?.isoDate ?? null;
  } else if (take.from === 'attribute') text = attributeOf(element, take.attribute ?? '') ?? '';
  else if (take.from === 'href') text = attributeOf(element, 'href') ?? '';
  else if (take.from === 'text') text = textOf(element, max, take.without);
  else text = valueOf(element, max);
  text = text.slice(0, max).trim();
  if (take.match !== undefined) text = (expression(take.match)?.exec(text)?.slice(1).join('/') ?? '').trim();
  return text === ''
    ? null
    : {
        text,
        place: take.place,
        isoDate: isoDate !== null && isoInstant.test(isoDate) ? isoDate.slice(0, 40) : null,
        confidence: take.confidence,
      };
}

function takeFirst(root: Root, takes: readonly Take[] | undefined, max = maxFact): Taken | null {
  for (const take of takes ?? [])
    for (const element of findAll(root, take.select).slice(0, maxTries)) {
      const taken = takeFrom(element, take, max);
      if (taken !== null) return taken;
    }
  return null;
}

function takeAll(root: Root, takes: readonly Take[] | undefined, max = maxFact): Taken[] {
  return (takes ?? []).flatMap((take) =>
    findAll(root, take.select)
      .slice(0, maxTries)
      .flatMap((element) => takeFrom(element, take, max) ?? []),
  );
}

/** The user's own addresses, wherever the document shows them. */
export const readOwnAddresses = (profile: Profile, page: ReadablePage, root: Document): string[] =>
  takeAll(root, [...(profile.ownAddress ?? []), ...(page.ownAddress ?? [])], 320)
    .slice(0, 5)
    .map(({ text }) => text);

const one = (take: Take | undefined): readonly Take[] => (take === undefined ? [] : [take]);

/** A customer may have several of these; of anything else the first counts. */
const maxAddresses = 5;
const isAddress = (field: string): boolean => field === 'email' || field === 'phone';

function readFacts(root: Root, takes: Partial<Record<RawFact['field'], readonly Take[] | undefined>>): RawFact[] {
  const facts: RawFact[] = [];
  for (const [field, list] of Object.entries(takes) as [RawFact['field'], readonly Take[] | undefined][]) {
    const first = isAddress(field) ? null : takeFirst(root, list);
    const taken = first === null ? (isAddress(field) ? takeAll(root, list) : []) : [first];
    // The same words may stand under two selectors.
    for (const { text, place, isoDate, confidence } of [...new Map(taken.map((t) => [t.text, t])).values()].slice(0, maxAddresses))
      facts.push({
        field,
        // A `time` element says the day better than its words do.
        text: field.endsWith('At') ? (isoDate ?? text) : text,
        place,
        ...(confidence === undefined ? {} : { confidence }),
      });
  }
  return facts;
}

function readItem(row: Element, rows: Omit<ItemRows, 'rows'>): RawItem {
  const date = takeFirst(row, one(rows.date), 100);
  const item: RawItem = { kind: rows.kind, place: date?.place ?? rows.subject?.place ?? rows.kind };
  const put = (key: 'id' | 'endDate' | 'from' | 'state' | 'amount' | 'subject' | 'text', max: number) => {
    const taken = takeFirst(row, one(rows[key]), max);
    if (taken !== null) item[key] = key === 'endDate' ? (taken.isoDate ?? taken.text) : taken.text;
  };
  if (date !== null) item.date = date.text.slice(0, 100);
  if (date?.isoDate) item.isoDate = date.isoDate;
  put('id', 200);
  put('endDate', 100);
  put('from', 320);
  put('state', 80);
  put('amount', 80);
  put('subject', 500);
  put('text', maxMessage);
  if (rows.incoming !== undefined && isMatch(row, rows.incoming)) item.direction = 'in';
  else if (rows.outgoing !== undefined && isMatch(row, rows.outgoing)) item.direction = 'out';
  return item;
}

/** Asked at every change of the page, and layout is dear: told once for each element. */
const linesOfTheirOwn = new WeakMap<Element, boolean>();
const hasOwnLine = (element: Element): boolean => {
  const known = linesOfTheirOwn.get(element) ?? isBlock(element);
  linesOfTheirOwn.set(element, known);
  return known;
};

function placeAt(anchor: Element, position: Anchor['position']): Slot['position'] {
  // Between two cells of a row it would be a cell of its own and push the others aside.
  if (position === 'after' && /^t[dh]$/.test(nameOf(anchor))) return 'append';
  if (position !== 'beside') return position;
  // Nothing can be put into a control or a picture.
  return !/^(?:input|textarea|select|img)$/.test(nameOf(anchor)) && hasOwnLine(anchor) ? 'append' : 'after';
}

function findSlot(root: Root, anchors: readonly Anchor[], key: string): Slot | null {
  for (const { select, position } of anchors) {
    const anchor = findOne(root, select);
    if (anchor !== null) return { anchor, position: placeAt(anchor, position), key };
  }
  return null;
}

const isFake = (id: string, pattern: string | undefined): boolean =>
  id === '' || id === 'undefined' || id === 'null' || (pattern !== undefined && expression(pattern)?.test(id) === true);

/** One row of a list. Null: the row shows nobody that could be recognised again. */
export function readRow(row: Element, { page, type }: Page<ListPage>, index = 0): PlacedSubject | null {
  const id = takeFirst(row, page.id, 200)?.text ?? null;
  const facts = readFacts(row, page.facts);
  const subject: RawSubject = { slot: `row-${index}`, facts, items: [] };
  if (id !== null && !isFake(id, page.fakeId)) subject.recordId = id;
  const recordType = page.recordType ?? type;
  if (recordType !== null) subject.recordType = recordType.slice(0, 80);
  if (page.item !== undefined) {
    const { answered, ...rest } = page.item;
    const item = readItem(row, rest);
    if (answered !== undefined) item.isAnswered = isMatch(row, answered) || findOne(row, answered) !== null;
    subject.items.push(item);
  }
  const slot = findSlot(row, page.badge, rowKey(subject));
  return slot === null ? null : { subject, slot };
}

/** What makes a row this customer's and no other's; a recycled row has another key. */
export const rowKey = (subject: RawSubject): string =>
  [
    subject.recordId,
    ...subject.facts.filter(({ field }) => field === 'code' || field === 'email' || field === 'name').map(({ text }) => text),
  ].join('|');

/** How the page itself says that dates of numbers only are written here; null where it does not say. */
export const readDateOrder = ({ dateOrders = [] }: Profile, root: Document): Profile['dateOrder'] =>
  dateOrders.find(({ has }) => findOne(root, has) !== null)?.order ?? null;

/** Where the badge of a record or message page goes now; its key is the caller's, for the page may be half drawn. */
export function findBadgeSlot({ page, container }: Page, ownAddresses: readonly string[], key: string): Slot | null {
  if (page.kind === 'record') return findSlot(container, page.badge, key);
  if (page.kind !== 'message') return null;
  const about = findCustomersMessage(page, container, ownAddresses);
  return (about === null ? null : findSlot(about.row, page.badge, key)) ?? findSlot(container, page.badge, key);
}

export const isList = (page: Page): page is Page<ListPage> => page.page.kind === 'list';

/** The rows of a list page, unread. */
export const findRows = ({ page, container }: Page<ListPage>): Element[] => findAll(container, page.rows);

const recordSlotKey = (type: string | null, id: string, name: string): string => `${type}/${id}|${name}`;
const messageSlotKey = (id: string | null, email: string): string => `${id}|${email}`;
/** The newest messages of a conversation, oldest first. */
const findMessages = ({ rows }: MessagePage, container: Root): Root[] =>
  rows === undefined ? [container] : findAll(container, rows).slice(-maxConversation);
/** The newest of them that is not the user's, else the newest; null where no sender is shown. */
function findCustomersMessage(page: MessagePage, container: Root, ownAddresses: readonly string[]): { row: Root; email: string } | null {
  const isOwn = isOneOf(ownAddresses);
  let newest: { row: Root; email: string } | null = null;
  for (const row of findMessages(page, container).toReversed()) {
    const email = takeFirst(row, page.facts.email)?.text;
    if (email === undefined) continue;
    if (!isOwn(email)) return { row, email };
    newest ??= { row, email };
  }
  return newest;
}

/**
 * What the slot of a record or message page would be called, from the few things that name its customer: cheap enough
 * to ask at every change of the page. Null where there is nobody.
 */
export function readSlotKey({ page, container, id, type }: Page, ownAddresses: readonly string[] = []): string | null {
  if (page.kind === 'message') {
    const about = findCustomersMessage(page, container, ownAddresses);
    return about === null ? null : messageSlotKey(id ?? takeFirst(about.row, page.id, 200)?.text ?? null, about.email);
  }
  if (page.kind !== 'record') return null;
  const name = takeFirst(container, page.facts.name)?.text;
  const recordId = id ?? takeFirst(container, page.id, 200)?.text ?? '';
  return name === undefined || isFake(recordId, page.fakeId) ? null : recordSlotKey(page.recordType ?? type, recordId, name);
}

const addressIn = (text: string): string => /[^\s<>"'(),;]+@[^\s<>"'(),;]+/.exec(text)?.[0].toLowerCase() ?? text;
const isOneOf = (addresses: readonly string[]): ((email: string) => boolean) => {
  const known = new Set(addresses.map(addressIn));
  return (email) => known.has(addressIn(email));
};

/** The message of a page or, in a conversation, all of them; the customer is the newest sender who is not the user. */
async function readMessages(
  { page, container, id }: Page<MessagePage>,
  ownAddresses: readonly string[],
  breathe: Breathe,
): Promise<PageReading> {
  const subjectLine = takeFirst(container, page.subject);
  const read: { row: Root; facts: RawFact[]; email: string; item: RawItem }[] = [];
  for (const row of findMessages(page, container)) {
    const facts = readFacts(row, page.facts);
    const email = facts.find(({ field }) => field === 'email')?.text;
    const body = findOne(row, page.body);
    // A message that is folded up shows no words yet; one that is open must.
    if (email === undefined || (body === null && page.rows === undefined)) continue;
    const item: RawItem = { kind: 'message', from: email.slice(0, 320), place: subjectLine?.place ?? 'message' };
    const messageId = takeFirst(row, page.id, 200)?.text ?? (page.rows === undefined ? id : null);
    const date = takeFirst(row, page.date, 100);
    if (messageId !== null) item.id = messageId.slice(0, 200);
    if (date !== null) item.date = date.text;
    if (date?.isoDate) item.isoDate = date.isoDate;
    if (subjectLine !== null) item.subject = subjectLine.text;
    const to = takeAll(row, page.recipients, 320);
    if (to.length > 0) item.to = to.slice(0, maxTries).map(({ text }) => text);
    if (body !== null) item.text = textOf(frameBody(body) ?? body, maxMessage, page.bodyWithout.join(', ') || undefined);
    read.push({ row, facts, email, item });
    await breathe();
  }
  const isOwn = isOneOf(ownAddresses);
  const about = read.findLast(({ email }) => !isOwn(email)) ?? read.at(-1);
  if (about === undefined) return { pageKey: '', subjects: [], problem: 'nothingFound' };
  const key = messageSlotKey(id ?? takeFirst(about.row, page.id, 200)?.text ?? null, about.email);
  const slot = findSlot(about.row, page.badge, key) ?? findSlot(container, page.badge, key);
  if (slot === null) return { pageKey: '', subjects: [], problem: 'nothingFound' };
  const subject: RawSubject = { slot: 'message', facts: about.facts, items: read.map(({ item }) => item) };
  return { pageKey: (id ?? about.item.id ?? '').slice(0, 300), subjects: [{ subject, slot }], problem: null };
}

/**
 * Reads a record, message or compose page, giving way between the things on its timeline: a record may hold hundreds of
 * mails. Lists are read row by row (readRow) as rows come into view. `ownAddresses`: the user's, as the page shows them.
 */
export async function readPage(
  { page, index, container, id, type }: Page,
  ownAddresses: readonly string[] = [],
  breathe: Breathe = () => undefined,
): Promise<PageReading> {
  const nothing = (problem: ReadingProblem | null): PageReading => ({ pageKey: '', subjects: [], problem });
  if (page.kind === 'list') return nothing(null);
  if (page.kind === 'compose') {
    const subjects: PlacedSubject[] = [];
    for (const take of page.recipients)
      for (const element of findAll(container, take.select).slice(0, maxTries)) {
        const taken = takeFrom(element, take, maxFact);
        // One field may hold several recipients.
        for (const address of taken?.text.split(/[,;\n]/).slice(0, 10) ?? [])
          if (address.includes('@'))
            subjects.push({
              subject: { slot: '', facts: [{ field: 'email', text: address.trim().slice(0, maxFact), place: take.place }], items: [] },
              slot: { anchor: element, position: 'after', key: address },
            });
      }
    return { pageKey: 'compose', subjects, problem: null };
  }
  if (page.kind === 'message') return readMessages({ page, index, container, id, type }, ownAddresses, breathe);
  const facts = readFacts(container, page.facts);
  const recordId = id ?? takeFirst(container, page.id, 200)?.text ?? '';
  if (isFake(recordId, page.fakeId)) return nothing('recordWithoutId');
  const subject: RawSubject = { slot: 'record', recordId: recordId.slice(0, 200), facts, items: [] };
  const recordType = page.recordType ?? type;
  if (recordType !== null) subject.recordType = recordType.slice(0, 80);
  for (const rows of page.items)
    for (const row of findAll(container, rows.rows).slice(0, maxItems - subject.items.length)) {
      subject.items.push(readItem(row, rows));
      await breathe();
    }
  const name = facts.find(({ field }) => field === 'name');
  if (name === undefined) return nothing('nothingFound');
  const slot = findSlot(container, page.badge, recordSlotKey(recordType, recordId, name.text));
  return slot === null
    ? nothing('nothingFound')
    : { pageKey: `${index}:${recordType ?? ''}/${recordId}`.slice(0, 300), subjects: [{ subject, slot }], problem: null };
}
