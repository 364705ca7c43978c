import { identityKeyText, type IdentityKey } from '../domain/customers/customer.ts';
import { isPublicMailDomain } from '../domain/customers/mail-domains.ts';
import type { Fact, Observation, TimelineItem } from '../domain/observations/observation.ts';
import { withoutQuotedMail } from '../domain/text/quoted-mail.ts';
import { dateOrderShownBy, readDate, type DateRead } from '../locale/dates.ts';
import { asciiDigits } from '../locale/digits.ts';
import { readEmail } from '../locale/emails.ts';
import { readAmount, readNumber } from '../locale/numbers.ts';
import { readPhone } from '../locale/phones.ts';
import { cleanLines, cleanText, foldLetters, languageOfScript, type TextLanguage } from '../locale/text.ts';
import type { Profile } from './profile.ts';
import type { RawFact, RawItem, RawReading, RawSubject } from './reading.ts';

export type ReadingContext = {
  origin: string;
  /** `any`: what has messages is a mailbox. */
  hostKind: Profile['kind'];
  /** How the host writes dates of numbers where neither the page nor its language says it. */
  dateOrder?: Profile['dateOrder'];
  /** ms since 1970 UTC. */
  now: number;
  /** The user's own addresses, beside those that the page shows. */
  ownAddresses: readonly string[];
  /** Minutes east of UTC of the times on the page; the machine's own zone where absent. */
  timeZoneOffsetMinutes?: number | undefined;
};

/** `slot` empty: about a customer who has no place of their own on the page (the recipient of a mail of ours). */
export type InterpretedSlot = { slot: string; observation: Observation | null };

type Reader = ReadingContext & {
  language: TextLanguage | null;
  dateOrder: Profile['dateOrder'];
  isConversation: boolean;
  isOwn: (email: string) => boolean;
};

const dayMs = 86_400_000;
const parsed = 0.8;

/** Page languages that write the day before the month; readDate knows Persian and Russian. English alone says nothing. */
const dayFirstPages = /^(?:en-(?:gb|au|nz|ie|in|za)|uk|be|kk|de|fr|es|it|pt|nl|pl|cs|sk|tr|da|nb|no|fi|el|ro|bg|sr|hr|ar|he|vi|id)\b/iu;
const robotNames =
  /^(?:mailerdaemon|postmaster|hostmaster|daemon|bounces?\d*|newsletters?|news|digest|mailings?|mailinglist|notifications?|notify|alerts?|updates|autoreply|autoresponder|autoanswer|subscriptions?|subscribe|unsubscribe|listserv|majordomo|robot|rassylka|рассылка|уведомления)$/u;
const robotDomains = /^(?:bounces?|newsletters?|mailer|mailings?|notifications?|noreply)\./u;

const domainOf = (email: string) => email.slice(email.lastIndexOf('@') + 1);

/** Senders that are machines: nobody to keep. */
function isRobot(email: string): boolean {
  const name = email.slice(0, email.lastIndexOf('@')).replaceAll(/[._-]/gu, '');
  return /(?:no|donot|dont)reply/u.test(name) || robotNames.test(name.split(/[+=]/u)[0]!) || robotDomains.test(domainOf(email));
}

/** FNV-1a over UTF-16 units with two offsets: 64 bits, enough to tell the things of one customer and day apart. */
function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ (unit + i), 0x01000193);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}

const fit = (key: string, max: number) => (key.length <= max ? key : `${key.slice(0, max - 20).toWellFormed()}#${hash(key)}`);

const languageOf = (text: string, reader: Reader) => languageOfScript(text) ?? reader.language;

function dateIn(text: string, reader: Reader, mayBeFuture: boolean): DateRead | null {
  const { dateOrder, now, timeZoneOffsetMinutes } = reader;
  const date = readDate(text, { language: languageOf(text, reader), dateOrder, now, mayBeFuture, timeZoneOffsetMinutes });
  // What has happened cannot lie ahead; a day's tolerance for zones and clocks.
  return date !== null && (mayBeFuture || date.at <= now + dayMs) ? date : null;
}

const dateConfidence = (text: string) => (/^\s*\d{4}-\d\d-\d\d(?:[T ]|\s*$)/u.test(text) ? 1 : parsed);

function factOf({ field, text: raw, place, confidence: sureness = 1 }: RawFact, reader: Reader): Fact | null {
  const text = cleanText(raw, 500);
  if (text === '') return null;
  let value: string | number | null = text;
  let confidence = 1;
  switch (field) {
    case 'email':
      value = readEmail(text);
      break;
    case 'phone':
      value = readPhone(text);
      break;
    case 'code':
      value = /[\p{L}\p{N}]/u.test(text) ? asciiDigits(text).slice(0, 200).toWellFormed() : null;
      break;
    case 'customerSinceAt':
    case 'lastOrderAt':
    case 'lastContactAt':
    case 'updatedAt':
    case 'nextContactAt':
    case 'contractEndAt':
      value = dateIn(text, reader, field === 'contractEndAt' || field === 'nextContactAt')?.at ?? null;
      confidence = dateConfidence(text);
      break;
    case 'lastOrderAmount':
    case 'totalAmount':
    case 'dealAmount':
      value = readAmount(text, languageOf(text, reader))?.value ?? null;
      if (value !== null && value < 0) value = null;
      break;
    case 'balanceDue':
      // What we owe them stands there with a minus.
      value = readAmount(text, languageOf(text, reader))?.value ?? null;
      break;
    case 'openCaseCount':
      value = readNumber(text, languageOf(text, reader));
      if (!Number.isInteger(value) || Number(value) < 0) value = null;
      break;
    case 'npsAnswer':
    case 'csatAnswer': {
      const [least, most] = field === 'npsAnswer' ? [0, 10] : [1, 5];
      value = readNumber(text, languageOf(text, reader));
      if (!Number.isInteger(value) || Number(value) < least || Number(value) > most) value = null;
      break;
    }
    case 'paymentOverdueDays':
      value = readNumber(text, languageOf(text, reader));
      if (!Number.isInteger(value) || Number(value) < 0) value = null;
      break;
    case 'autoRenewal':
      value = yesWords.has(stateWords(text)) ? 'yes' : noWords.has(stateWords(text)) ? 'no' : null;
      break;
    case 'name':
    case 'company':
    case 'owner':
    case 'status':
    case 'jobTitle':
    case 'website':
    case 'address':
      break;
  }
  if (typeof value === 'number' && !field.endsWith('At') && !/^\d+$/u.test(text)) confidence = parsed;
  return value === null ? null : { field, value, text, place: cleanText(place, 120), confidence: Math.min(confidence, sureness) };
}

const words = (list: string) => new Set(list.split(',').map((word) => foldLetters(word)));
/** Whole cells only: a state that is not known here is left out, for "not resolved" is not "resolved". */
const openStates = words(
  'open,opened,reopened,re-opened,new,waiting,pending,in progress,on hold,assigned,escalated,unresolved,not resolved,to do,active,approved,' +
    'открыт,открыта,открыто,открытый,открытая,открытое,открыта заново,новый,новая,новое,ожидает,ожидание,в ожидании,в работе,в процессе,на рассмотрении,назначен,назначена,назначено,не решен,не решена,не решено,' +
    'باز,جدید,در انتظار,منتظر,در حال بررسی,در حال انجام,در دست بررسی,در دست اقدام,در جریان,ارجاع شده,معلق,حل نشده,بازگشایی شده',
);
const closedStates = words(
  'closed,done,resolved,solved,completed,complete,fixed,finished,' +
    'закрыт,закрыта,закрыто,закрытый,закрытая,закрытое,решен,решена,решено,завершен,завершена,завершено,выполнен,выполнена,выполнено,исправлено,готово,' +
    'بسته,بسته شده,بسته شد,حل شده,حل شد,رفع شده,انجام شده,انجام شد,تمام شده,پایان یافته,خاتمه یافته,تکمیل شده',
);
const runningStates = words(
  'running,active,open,current,in force,действует,действующий,активен,активна,активный,активная,открыт,открыта,فعال,جاری,معتبر,در حال اجرا,باز',
);
const endedStates = words(
  'closed,ended,expired,terminated,cancelled,canceled,finished,закрыт,закрыта,истек,истекла,завершен,завершена,расторгнут,прекращен,отменен,отменена,' +
    'بسته,بسته شده,منقضی,منقضی شده,پایان یافته,خاتمه یافته,فسخ شده,لغو شده,تمام شده',
);
/** No business was done: not an order. */
const voidOrders = words(
  'cancelled,canceled,draft,quotation,quote,rejected,void,отменен,отменена,отменено,отмененно,черновик,аннулирован,отклонен,котировка,предложение,لغو,لغو شده,لغوشده,پیش نویس,نقل قول,پیش فاکتور,رد شده',
);

const yesWords = words('yes,on,enabled,active,true,да,вкл,включено,включена,включен,активно,بله,بلی,آری,روشن,فعال,دارد');
const noWords = words('no,off,disabled,inactive,false,нет,выкл,выключено,отключено,отключена,отключен,خیر,نه,خاموش,غیرفعال,غیر فعال,ندارد');

/** ZWNJ and spaces are the same within a state's words. */
const stateWords = (text: string) => foldLetters(cleanText(text, 80).replaceAll(/[\u200c\u200d]/gu, ' ')).replace(/[.!]$/u, '');

function stateOf({ kind, state }: RawItem): 'open' | 'closed' | null {
  if (state === undefined || (kind !== 'case' && kind !== 'contract')) return null;
  const said = stateWords(state);
  if ((kind === 'case' ? openStates : runningStates).has(said)) return 'open';
  return (kind === 'case' ? closedStates : endedStates).has(said) ? 'closed' : null;
}

function directionOf(item: RawItem, emails: readonly string[], reader: Reader): 'in' | 'out' | null {
  if (item.kind !== 'message') return null;
  if (item.direction !== undefined) return item.direction;
  const from = item.from === undefined ? null : readEmail(item.from);
  if (from === null) return null;
  if (reader.isOwn(from)) return 'out';
  const isTheirs = emails.some((email) => email === from || (domainOf(email) === domainOf(from) && !isPublicMailDomain(domainOf(from))));
  if (isTheirs) return 'in';
  // On a customer's record a stranger's mail is theirs too, from another address; in a conversation it is somebody else's.
  return !reader.isConversation && reader.ownAddresses.length > 0 ? 'in' : null;
}

function localDay({ at, precision }: DateRead, { timeZoneOffsetMinutes }: Reader): string {
  const offset = precision === 'day' ? 0 : (timeZoneOffsetMinutes ?? -new Date(at).getTimezoneOffset());
  return String(Math.floor((at + offset * 60_000) / dayMs));
}

function itemOf(raw: RawItem, emails: readonly string[], reader: Reader): TimelineItem | null {
  const mayBeFuture = raw.kind === 'contract';
  const iso = raw.isoDate === undefined ? null : dateIn(raw.isoDate, reader, mayBeFuture);
  const date = iso ?? (raw.date === undefined ? null : dateIn(raw.date, reader, mayBeFuture));
  if (date === null || (raw.kind === 'order' && raw.state !== undefined && voidOrders.has(stateWords(raw.state)))) return null;
  const confidence = iso === null ? dateConfidence(raw.date!) : 1;

  const id = cleanText(raw.id ?? '', 200);
  const subject = cleanText(raw.subject ?? '', 500);
  const text = withoutQuotedMail(cleanLines(raw.text ?? '', 20_000)).trim();
  const amount = raw.amount === undefined ? null : (readAmount(raw.amount, languageOf(raw.amount, reader))?.value ?? null);
  const likeness = subject === '' && amount === null ? text.slice(0, 200) : `${foldLetters(subject)}|${amount ?? ''}`;
  const key = id === '' ? `${raw.kind}:${localDay(date, reader)}:${hash(likeness)}` : `${raw.kind}:${reader.origin}:${id}`;
  const item: TimelineItem = { key: fit(key, 300), kind: raw.kind, at: date.at, place: cleanText(raw.place, 120), confidence };

  const direction = directionOf(raw, emails, reader);
  if (direction !== null) item.direction = direction;
  const state = stateOf(raw);
  if (state !== null) item.state = state;
  if (raw.endDate !== undefined && (raw.kind === 'case' || raw.kind === 'contract')) {
    const end = dateIn(raw.endDate, reader, mayBeFuture);
    // An end before its beginning was read wrong; a day's tolerance, for one of them may be a day alone.
    if (end !== null && end.at >= date.at - dayMs) item.endAt = end.at;
  }
  if (amount !== null) item.amount = amount;
  if (subject !== '') item.subject = subject;
  if (text !== '') item.text = text;
  if (raw.isAnswered !== undefined && raw.kind === 'message' && direction !== 'out') item.isAnswered = raw.isAnswered;
  return item;
}

/** The same thing twice on one page is one thing; what only one of the two tells is kept. */
function withoutDoubles(items: readonly TimelineItem[]): TimelineItem[] {
  const byKey = new Map<string, TimelineItem>();
  for (const item of items) byKey.set(item.key, { ...item, ...byKey.get(item.key) });
  return [...byKey.values()];
}

/** What hosts put where there is no id, or none yet. */
const noId = /^(?:-\d+|0|new|none|null|undefined|nan|n\/a|нет|ندارد)$/iu;

/** Addresses write them in capitals where rows do not. */
const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;

function identityOf(subject: RawSubject, facts: readonly Fact[], emails: readonly string[], origin: string): IdentityKey[] {
  const keys: IdentityKey[] = [];
  const shown = cleanText(subject.recordId ?? '', 200);
  const id = guid.test(shown) ? shown.toLowerCase() : shown;
  if (id !== '' && !noId.test(id)) keys.push({ kind: 'record', origin, type: cleanText(subject.recordType ?? '', 80) || 'customer', id });
  for (const { field, value } of facts) {
    if (field === 'code' && !noId.test(String(value))) keys.push({ kind: 'code', origin, type: 'customer', id: String(value) });
    // A local number without its area code is not one customer's alone.
    if (field === 'phone' && /^(?:\+|\d{10})/u.test(String(value))) keys.push({ kind: 'phone', id: String(value) });
  }
  for (const email of emails) keys.push({ kind: 'email', id: email });
  const order: IdentityKey['kind'][] = ['record', 'code', 'email', 'phone'];
  const distinct = new Map(keys.map((key) => [identityKeyText(key), key]));
  return [...distinct.values()].toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)).slice(0, 20);
}

function observe(subject: RawSubject, reading: RawReading, reader: Reader): Observation | null {
  const read = subject.facts.flatMap((fact) => factOf(fact, reader) ?? []);
  // A letter has one sender, whoever else is named in its row.
  const isLetter = reader.hostKind === 'webmail' && reading.pageKind !== 'record';
  const sender = isLetter ? read.find(({ field }) => field === 'email') : undefined;
  const all = sender === undefined ? read : read.filter((fact) => fact.field !== 'email' || fact === sender);
  const written = all.flatMap(({ field, value }) => (field === 'email' ? String(value) : []));
  const emails = written.filter((email) => !reader.isOwn(email) && !isRobot(email));
  if (reader.hostKind === 'webmail' && emails.length < written.length) return null;

  const identity = identityOf(subject, all, emails, reader.origin);
  const [first] = identity;
  if (first === undefined) return null;

  const facts = all.filter(({ field, value }, i) => {
    // Of addresses and numbers a customer may have several.
    const isAddress = field === 'email' || field === 'phone';
    if (all.findIndex((other) => other.field === field && (!isAddress || other.value === value)) !== i) return false;
    // An address is never a name, and somebody else's in its place is a trick.
    const address = field === 'name' ? readEmail(String(value)) : null;
    return address === null;
  });
  const items = withoutDoubles(subject.items.flatMap((item) => itemOf(item, emails, reader) ?? []));

  const isPageOfOne = reading.pageKind === 'record' || reading.pageKind === 'message';
  let about = identityKeyText(first);
  if (isPageOfOne && reading.pageKey !== '' && reading.subjects.length === 1) about = reading.pageKey;
  // Each row of a mail list is one message: another row of the same sender must not replace it.
  else if (reading.pageKind === 'list' && items[0] !== undefined) about += `#${items[0].key}`;
  return {
    schema: 1,
    key: fit(`${reader.origin}|${reading.pageKind}|${about}`, 700),
    hostId: reading.profileId,
    profileVersion: reading.profileVersion,
    origin: reader.origin,
    url: cleanText(reading.url, 2000),
    pageKind: reading.pageKind,
    observedAt: reader.now,
    identity,
    facts,
    items,
  };
}

/** A mail of ours tells about the customer it went to: the first recipient who is neither one of us nor a machine. */
function observeRecipient(subject: RawSubject, reading: RawReading, reader: Reader): Observation | null {
  const sender = subject.facts.find(({ field }) => field === 'email');
  const email = sender && readEmail(sender.text);
  if (!email || !reader.isOwn(email)) return null;
  for (const item of subject.items) {
    const to = item.to?.find((text) => {
      const address = readEmail(text);
      return address !== null && !reader.isOwn(address) && !isRobot(address);
    });
    if (to === undefined) continue;
    const facts: RawFact[] = [{ field: 'email', text: to, place: sender.place }];
    const items = subject.items.map((one): RawItem => ({ ...one, direction: 'out' }));
    return observe({ slot: '', facts, items }, reading, reader);
  }
  return null;
}

/** On a site that nobody knows the page says what it is: a letter, or a list of letters, makes it a mailbox. */
function hostKindOf(kind: Profile['kind'], { pageKind, subjects }: RawReading): Profile['kind'] {
  if (kind !== 'any') return kind;
  const hasMail =
    pageKind === 'message' || (pageKind === 'list' && subjects.some(({ items }) => items.some((item) => item.kind === 'message')));
  return hasMail ? 'webmail' : 'crm';
}

/**
 * Turns the words that the gate took off a page into observations, one per slot; null where nobody can be recognised
 * (names are no identity), and in webmail where the sender is one of us or a machine. Words that cannot be read with
 * certainty give no fact. Dates of numbers only follow what other dates on the page prove, then what the page or the user
 * says, then the page's language, then the host's habit. Pure; whatever the page says, it never throws and the results fit observationSchema.
 */
export function interpretReading(reading: RawReading, context: ReadingContext): InterpretedSlot[] {
  const ownAddresses = [...new Set([...context.ownAddresses, ...reading.ownAddresses].flatMap((text) => readEmail(text) ?? []))];
  const ownDomains = new Set(ownAddresses.map((email) => domainOf(email)).filter((domain) => !isPublicMailDomain(domain)));
  const dates = reading.subjects.flatMap(({ facts, items }) => [
    ...facts.flatMap(({ field, text }) => (field.endsWith('At') ? text : [])),
    ...items.flatMap(({ date, endDate }) => [date ?? '', endDate ?? '']),
  ]);
  const proven = dateOrderShownBy(dates);
  const usual = context.dateOrder ?? null;
  const assumed = reading.dateOrder ?? (dayFirstPages.test(reading.pageLanguage) && usual !== 'yearFirst' ? 'dayFirst' : usual);
  const language = /^(en|fa|ru)\b/iu.exec(reading.pageLanguage)?.[1]?.toLowerCase() as TextLanguage | undefined;
  const reader: Reader = {
    ...context,
    origin: cleanText(context.origin, 300),
    ownAddresses,
    hostKind: hostKindOf(context.hostKind, reading),
    isConversation: reading.pageKind === 'message',
    isOwn: (email) => ownAddresses.includes(email) || ownDomains.has(domainOf(email)),
    dateOrder: proven === 'mixed' ? null : (proven ?? assumed),
    language: language ?? null,
  };
  return reading.subjects.flatMap((subject) => {
    const own: InterpretedSlot = { slot: subject.slot, observation: observe(subject, reading, reader) };
    if (own.observation !== null || reader.hostKind !== 'webmail' || reading.pageKind !== 'message') return [own];
    const observation = observeRecipient(subject, reading, reader);
    return observation === null ? [own] : [own, { slot: '', observation }];
  });
}
