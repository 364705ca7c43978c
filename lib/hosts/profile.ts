import * as z from 'zod/mini';
import { factFields } from '../domain/observations/observation.ts';

/**
 * What Holdfast knows about one host, as data. CSS selectors are relative to the container of their page; the text of
 * the first element that matches and is not empty counts. Everything a selector finds is untrusted text.
 */
const selector = z.string().check(z.minLength(1), z.maxLength(300));
const pattern = z.string().check(z.minLength(1), z.maxLength(300));

/** How to take words out of an element. `value`: a form control's live value; `text`: what is rendered, capped. */
const take = z.object({
  select: selector,
  from: z.optional(z.enum(['text', 'value', 'attribute', 'href'])),
  /** The attribute's name for `attribute`. */
  attribute: z.optional(z.string().check(z.maxLength(60))),
  /** Keeps the groups of this regular expression, joined by a slash; no match, no value. */
  match: z.optional(pattern),
  /** Parts of the element that are not its words: hidden labels, buttons. */
  without: z.optional(selector),
  /** For people: the label or heading it stands under. */
  place: z.string().check(z.minLength(1), z.maxLength(120)),
});
export type Take = z.infer<typeof take>;

const factTakes = z.partialRecord(z.enum(factFields), z.array(take));

/** Where the badge goes relative to the anchor. */
const anchor = z.object({ select: selector, position: z.enum(['append', 'prepend', 'after', 'before']) });
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
  /** The part of the document that is on show; hidden tabs and split views lie outside. */
  container: z.optional(selector),
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
  id: z.optional(z.array(take)),
  facts: factTakes,
  /** Addresses it went to: the customer is among them when the sender is the user. */
  recipients: z.optional(z.array(take)),
  date: z.array(take),
  subject: z.optional(z.array(take)),
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

export const profileSchema = z.object({
  id: z.string().check(z.regex(/^[a-z0-9-]{1,60}$/)),
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  version: z.int(),
  kind: z.enum(['crm', 'webmail']),
  status: z.enum(['checkedOnRealHost', 'fromPublicSources', 'needsTeaching']),
  detect: z.object({ url: z.optional(pattern), has: z.optional(selector) }),
  /** The user's own address, anywhere in the document: tells mail sent from mail received. */
  ownAddress: z.optional(z.array(take)),
  /** How dates with numbers only are written, where the page's language does not settle it. */
  dateOrder: z.nullable(z.enum(['dayFirst', 'monthFirst', 'yearFirst'])),
  /** `settle`: the address changes some moments after the view; wait until both agree. */
  navigation: z.enum(['documents', 'history', 'settle']),
  pages: z.array(z.discriminatedUnion('kind', [recordPage, listPage, messagePage, composePage])).check(z.minLength(1)),
});
export type Profile = z.infer<typeof profileSchema>;
export type ProfilePage = Profile['pages'][number];
export type RecordPage = z.infer<typeof recordPage>;
export type ListPage = z.infer<typeof listPage>;
export type MessagePage = z.infer<typeof messagePage>;
export type ComposePage = z.infer<typeof composePage>;
