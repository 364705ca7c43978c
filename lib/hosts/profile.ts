import * as z from 'zod/mini';
import { factFields } from '../domain/observations/observation.ts';

/**
 * What Holdfast knows about one host, as data. CSS selectors are relative to the container of their page; the text of
 * the first element that matches and is not empty counts. Everything a selector finds is untrusted text.
 */
const selector = z.string().check(z.minLength(1), z.maxLength(300));
const pattern = z.string().check(z.minLength(1), z.maxLength(300));

/**
 * How to take words out of an element. `value`: a form control's live value; `text`: what is rendered, capped. With
 * `labels` the element is only where to look: the words are those that stand beside the first of these labels, in
 * whatever markup (label-pairs.ts); letters and colons are folded before comparing.
 */
const take = z.object({
  /** ` >>> ` steps into an open shadow root. */
  select: selector,
  labels: z.optional(z.array(z.string().check(z.minLength(1), z.maxLength(120))).check(z.minLength(1), z.maxLength(40))),
  from: z.optional(z.enum(['text', 'value', 'attribute', 'href'])),
  /** The attribute's name for `attribute`. */
  attribute: z.optional(z.string().check(z.maxLength(60))),
  /** Keeps the groups of this regular expression, joined by a slash; no match, no value. */
  match: z.optional(pattern),
  /** Parts of the element that are not its words: hidden labels, buttons. */
  without: z.optional(selector),
  /** For people: the label or heading it stands under. */
  place: z.string().check(z.minLength(1), z.maxLength(120)),
  /** 0..1, 1 where absent: how sure it is that these words are that field. */
  confidence: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
});
export type Take = z.infer<typeof take>;

const factTakes = z.partialRecord(z.enum(factFields), z.array(take));

/** Where the badge goes relative to the anchor. `beside`: after it, or at its end where it has a line of its own. */
const anchor = z.object({ select: selector, position: z.enum(['append', 'prepend', 'after', 'before', 'beside']) });
export type Anchor = z.infer<typeof anchor>;

/** Rows of dated things inside a record (orders, messages, cases, contracts). */
const itemRows = z.object({
  kind: z.enum(['order', 'message', 'case', 'contract']),
  rows: selector,
  id: z.optional(take),
  date: z.optional(take),
  endDate: z.optional(take),
  from: z.optional(take),
  state: z.optional(take),
  amount: z.optional(take),
  subject: z.optional(take),
  text: z.optional(take),
  /** Row matches this: the message is from the customer (`in`) or from us (`out`). */
  incoming: z.optional(selector),
  outgoing: z.optional(selector),
});
export type ItemRows = z.infer<typeof itemRows>;

/** How a page of this kind is told by address and by what must be on it. Groups `id` and `type` name the record; `box` goes before the id where ids are only unique within a folder. */
const when = {
  url: z.optional(pattern),
  has: z.optional(selector),
  hasNot: z.optional(selector),
  /** The part of the document that is on show, the first visible match; hidden tabs and split views lie outside. */
  container: z.optional(selector),
  /** The user's own address where only this page shows it; beside the profile's. */
  ownAddress: z.optional(z.array(take)),
};

const recordPage = z.object({
  kind: z.literal('record'),
  ...when,
  /** The record's type where the address names another (a list of this record's sales, say). */
  recordType: z.optional(z.string().check(z.maxLength(80))),
  /** Record id from the page where the address has none. */
  id: z.optional(z.array(take)),
  /** An id that looks like this is a placeholder of the host's, not an id. */
  fakeId: z.optional(pattern),
  facts: factTakes,
  items: z.array(itemRows),
  badge: z.array(anchor).check(z.minLength(1)),
});
const listPage = z.object({
  kind: z.literal('list'),
  ...when,
  rows: selector,
  /** The row's record id or code. Rows without any identity get no badge. */
  id: z.optional(z.array(take)),
  fakeId: z.optional(pattern),
  recordType: z.optional(z.string().check(z.maxLength(80))),
  facts: factTakes,
  /** A mail list: each row is one message of the sender's. */
  item: z.optional(
    z.object({
      kind: z.enum(['order', 'message', 'case', 'contract']),
      id: z.optional(take),
      date: z.optional(take),
      subject: z.optional(take),
      amount: z.optional(take),
      state: z.optional(take),
      incoming: z.optional(selector),
      outgoing: z.optional(selector),
      answered: z.optional(selector),
    }),
  ),
  badge: z.array(anchor).check(z.minLength(1)),
});
const messagePage = z.object({
  kind: z.literal('message'),
  ...when,
  /** The messages of a conversation, oldest first; what follows is then relative to one of them. Absent: one message. */
  rows: z.optional(selector),
  id: z.optional(z.array(take)),
  facts: factTakes,
  /** Addresses it went to: the customer is among them when the sender is the user. */
  recipients: z.optional(z.array(take)),
  date: z.array(take),
  /** Of the whole page, also where there are rows. */
  subject: z.optional(z.array(take)),
  /** May be a frame of the same origin: its document is the body. */
  body: selector,
  /** Parts of the body that are quoted earlier mail or a signature. */
  bodyWithout: z.array(selector),
  badge: z.array(anchor).check(z.minLength(1)),
});
const composePage = z.object({
  kind: z.literal('compose'),
  ...when,
  /** Each match is one recipient. */
  recipients: z.array(take),
  editor: z.array(selector),
});
/** A page of which only the address is known: what is on it the generic reader finds (generic/infer-page.ts). */
const genericPage = z.object({
  kind: z.literal('generic'),
  ...when,
  /** Absent: the page itself decides. */
  as: z.optional(z.enum(['record', 'list', 'message'])),
  fakeId: z.optional(pattern),
  recordType: z.optional(z.string().check(z.maxLength(80))),
});

const dateOrder = z.enum(['dayFirst', 'monthFirst', 'yearFirst']);

export const profileSchema = z.object({
  id: z.string().check(z.regex(/^[a-z0-9-]{1,60}$/)),
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  version: z.int(),
  /** `any`: the page itself decides. */
  kind: z.enum(['crm', 'webmail', 'any']),
  status: z.enum(['checkedOnRealHost', 'fromPublicSources', 'needsTeaching']),
  detect: z.object({ url: z.optional(pattern), has: z.optional(selector) }),
  /** The user's own address, anywhere in the document: tells mail sent from mail received. */
  ownAddress: z.optional(z.array(take)),
  /** How dates with numbers only are written, where the page's language does not settle it. */
  dateOrder: z.nullable(dateOrder),
  /** Hosts that let each user choose and say so in the page: the first that is there goes before the page's language. */
  dateOrders: z.optional(z.array(z.object({ has: selector, order: dateOrder }))),
  /** `settle`: the address changes some moments after the view; wait until both agree. */
  navigation: z.enum(['documents', 'history', 'settle']),
  pages: z.array(z.discriminatedUnion('kind', [recordPage, listPage, messagePage, composePage, genericPage])).check(z.minLength(1)),
});
export type Profile = z.infer<typeof profileSchema>;
export type ProfilePage = Profile['pages'][number];
export type RecordPage = z.infer<typeof recordPage>;
export type ListPage = z.infer<typeof listPage>;
export type MessagePage = z.infer<typeof messagePage>;
export type ComposePage = z.infer<typeof composePage>;
export type GenericPage = z.infer<typeof genericPage>;
/** A page that says where everything is. */
export type ReadablePage = Exclude<ProfilePage, GenericPage>;
