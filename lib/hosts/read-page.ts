import { attributeOf, findAll, findOne, isMatch, textOf, valueOf, type Root } from './dom.ts';
import type { Anchor, ItemRows, ListPage, Profile, ProfilePage, Take } from './profile.ts';
import type { RawFact, RawItem, RawSubject, ReadingProblem } from './reading.ts';

/** A place for a badge. The badge is drawn only while `key` is still what the page shows there. */
export type Slot = { anchor: Element; position: Anchor['position']; key: string };
export type PlacedSubject = { subject: RawSubject; slot: Slot };

/** `index`: its place among the profile's pages. */
export type Page = { page: ProfilePage; index: number; container: Root; id: string | null; type: string | null };
export type PageReading = { pageKey: string; subjects: PlacedSubject[]; problem: ReadingProblem | null };

const maxFact = 500;
const maxMessage = 20_000;
const maxItems = 200;
const maxTries = 20;

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

/** Which of the profile's pages this is; the first that fits. Null: a page without customers. */
export function findPage(profile: Profile, root: Document, url: string): Page | null {
  for (const [index, page] of profile.pages.entries()) {
    const match = page.url === undefined ? null : expression(page.url)?.exec(url.slice(0, 2000));
    if (page.url !== undefined && !match) continue;
    const container = page.container === undefined ? root : findOne(root, page.container);
    if (container === null) continue;
    if (page.has !== undefined && findOne(container, page.has) === null) continue;
    if (page.hasNot !== undefined && findOne(container, page.hasNot) !== null) continue;
    const { id, box, type } = match?.groups ?? {};
    return { page, index, container, id: id === undefined || box === undefined ? (id ?? null) : `${box}/${id}`, type: type ?? null };
  }
  return null;
}

type Taken = { text: string; place: string; isoDate: string | null };

function takeFrom(element: Element, take: Take, max: number): Taken | null {
  let text: string;
  if (take.from === 'attribute') text = attributeOf(element, take.attribute ?? '') ?? '';
  else if (take.from === 'href') text = attributeOf(element, 'href') ?? '';
  else if (take.from === 'text') text = textOf(element, max, take.without);
  else text = valueOf(element, max);
  text = text.slice(0, max).trim();
  if (take.match !== undefined) text = (expression(take.match)?.exec(text)?.slice(1).join('/') ?? '').trim();
  return text === '' ? null : { text, place: take.place, isoDate: attributeOf(element, 'datetime')?.slice(0, 40) ?? null };
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
export const readOwnAddresses = (profile: Profile, root: Document): string[] =>
  takeAll(root, profile.ownAddress, 320)
    .slice(0, 5)
    .map(({ text }) => text);

const one = (take: Take | undefined): readonly Take[] => (take === undefined ? [] : [take]);

function readFacts(root: Root, takes: Partial<Record<RawFact['field'], readonly Take[] | undefined>>): RawFact[] {
  const facts: RawFact[] = [];
  for (const [field, list] of Object.entries(takes)) {
    const taken = takeFirst(root, list);
    // A `time` element says the day better than its words do.
    if (taken !== null)
      facts.push({
        field: field as RawFact['field'],
        text: field.endsWith('At') ? (taken.isoDate ?? taken.text) : taken.text,
        place: taken.place,
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

function findSlot(root: Root, anchors: readonly Anchor[], key: string): Slot | null {
  for (const { select, position } of anchors) {
    const anchor = findOne(root, select);
    if (anchor !== null) return { anchor, position, key };
  }
  return null;
}

const isFake = (id: string, pattern: string | undefined): boolean =>
  id === '' || id === 'undefined' || id === 'null' || (pattern !== undefined && expression(pattern)?.test(id) === true);

/** One row of a list. Null: the row shows nobody that could be recognised again. */
export function readRow(row: Element, page: ListPage, index: number): PlacedSubject | null {
  const id = takeFirst(row, page.id, 200)?.text ?? null;
  const facts = readFacts(row, page.facts);
  const subject: RawSubject = { slot: `row-${index}`, facts, items: [] };
  if (id !== null && !isFake(id, page.fakeId)) subject.recordId = id;
  if (page.recordType !== undefined) subject.recordType = page.recordType;
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

/** The rows of a list page, unread. */
export const findRows = ({ page, container }: Page): Element[] => (page.kind === 'list' ? findAll(container, page.rows) : []);

const recordSlotKey = (type: string | null, id: string, name: string): string => `${type}/${id}|${name}`;
const messageSlotKey = (id: string | null, email: string): string => `${id}|${email}`;

/**
 * What the slot of a record or message page would be called, from the few things that name its customer: cheap enough
 * to ask at every change of the page. Null where there is nobody.
 */
export function readSlotKey({ page, container, id, type }: Page): string | null {
  if (page.kind === 'message') {
    const email = takeFirst(container, page.facts.email)?.text;
    return email === undefined ? null : messageSlotKey(id ?? takeFirst(container, page.id, 200)?.text ?? null, email);
  }
  if (page.kind !== 'record') return null;
  const name = takeFirst(container, page.facts.name)?.text;
  const recordId = id ?? takeFirst(container, page.id, 200)?.text ?? '';
  return name === undefined || isFake(recordId, page.fakeId) ? null : recordSlotKey(page.recordType ?? type, recordId, name);
}

/** Gives the page's thread back between two parts of a long reading. */
export type Breathe = () => Promise<void> | undefined;

/**
 * Reads a record, message or compose page, giving way between the things on its timeline: a record may hold hundreds of
 * mails. Lists are read row by row (readRow) as rows come into view.
 */
export async function readPage({ page, index, container, id, type }: Page, breathe: Breathe = () => undefined): Promise<PageReading> {
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
    return { pageKey: 'compose', subjects, problem: subjects.length === 0 ? 'nothingFound' : null };
  }
  const facts = readFacts(container, page.facts);
  if (page.kind === 'message') {
    const messageId = id ?? takeFirst(container, page.id, 200)?.text ?? null;
    const date = takeFirst(container, page.date, 100);
    const body = findOne(container, page.body);
    const email = facts.find(({ field }) => field === 'email');
    if (email === undefined || body === null) return nothing('nothingFound');
    const item: RawItem = {
      kind: 'message',
      from: email.text.slice(0, 320),
      place: takeFirst(container, page.subject)?.place ?? 'message',
    };
    if (messageId !== null) item.id = messageId.slice(0, 200);
    if (date !== null) item.date = date.text;
    if (date?.isoDate) item.isoDate = date.isoDate;
    const subjectLine = takeFirst(container, page.subject)?.text;
    if (subjectLine !== undefined) item.subject = subjectLine;
    const to = takeAll(container, page.recipients, 320);
    if (to.length > 0) item.to = to.map(({ text }) => text);
    item.text = textOf(body, maxMessage, page.bodyWithout.join(', ') || undefined);
    const subject: RawSubject = { slot: 'message', facts, items: [item] };
    const slot = findSlot(container, page.badge, messageSlotKey(messageId, email.text));
    return slot === null
      ? nothing('nothingFound')
      : { pageKey: (messageId ?? '').slice(0, 300), subjects: [{ subject, slot }], problem: null };
  }
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
