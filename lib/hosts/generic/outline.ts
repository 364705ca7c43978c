import * as z from 'zod/mini';

/**
 * What a page of an unknown host looks like, in its own words: what the gate sends (outline-page.ts) and the worker
 * infers a profile page from (infer-page.ts). Selectors are of the whole document, those of row parts relative to their
 * row; ` >>> ` steps into an open shadow root. Everything is untrusted text.
 */
const words = (max: number) => z.string().check(z.maxLength(max));
const list = <T extends z.core.$ZodType>(item: T, max: number) => z.array(item).check(z.maxLength(max));
const selector = words(300);
const small = z.int().check(z.minimum(0), z.maximum(100_000));

/** `name=value` of attributes that hosts name their fields by. */
const marks = list(words(90), 6);

const heading = z.object({
  level: z.int().check(z.minimum(1), z.maximum(7)),
  text: words(200),
  select: selector,
  /** The words are its own text nodes alone: what lies in elements inside it is something else. */
  isOwnText: z.boolean(),
  /** In the site's banner, outside what the page is about. */
  isBanner: z.boolean(),
  /** Order on the page. */
  at: small,
});

const pair = z.object({
  label: words(80),
  text: words(300),
  isoDate: z.nullable(words(40)),
  /** Index of the heading or legend it stands under; -1 for none. */
  heading: z.int().check(z.minimum(-1), z.maximum(100)),
  marks,
  /** Selector of the value by one of the marks, where it names this element alone. */
  select: z.nullable(selector),
  /** Selector of the value by its place. */
  path: selector,
  isLabelAlone: z.boolean(),
  /** In which of the bodies it lies, a bit for each. */
  bodies: z.int().check(z.minimum(0), z.maximum(255)),
  /** Order on the page. */
  at: small,
  /** Of a link in the value. */
  href: words(200),
  /** `input`, `textarea`, `select`; empty for plain words. */
  control: words(12),
  /** Index of the group it lies in; -1 for none. */
  group: z.int().check(z.minimum(-1), z.maximum(20)),
});

/** `href` empty: an address or a number that stands by itself. */
const link = z.object({
  href: words(200),
  text: words(120),
  select: selector,
  /** The words right before it, mostly whose address it is. */
  near: z.nullable(z.object({ text: words(120), select: selector })),
  bodies: z.int().check(z.minimum(0), z.maximum(255)),
  /** Order on the page. */
  at: small,
  heading: z.int().check(z.minimum(-1), z.maximum(100)),
  group: z.int().check(z.minimum(-1), z.maximum(20)),
  /** An address that an attribute tells where the words are a name. */
  address: z.nullable(z.object({ attribute: words(30), text: words(320) })),
  /** What it and the few around it are called, from the inside out: classes, ids, spoken labels. */
  names: words(300),
});

/** A part of a row with words of its own. */
const leaf = z.object({
  select: selector,
  /** Which of the row's cells it lies in; cards have none. */
  column: z.int().check(z.minimum(-1), z.maximum(60)),
  text: words(160),
  href: words(200),
  title: words(120),
  /** How many elements above the leaf the title stands on. */
  titleUp: z.int().check(z.minimum(0), z.maximum(3)),
  /** An address that an attribute of it tells, or of an element that holds nothing but it. */
  address: z.nullable(z.object({ attribute: words(30), text: words(320) })),
  isoDate: z.nullable(words(40)),
  marks,
});
const row = z.object({
  /** `name=value` of the row's own attributes. */
  attributes: list(words(120), 8),
  classes: words(120),
  leaves: list(leaf, 30),
  pairs: list(z.object({ label: words(80), text: words(160) }), 20),
});
const group = z.object({
  rows: selector,
  count: small,
  /** Header by column; empty where there is none. */
  headers: list(words(80), 60),
  heading: z.int().check(z.minimum(-1), z.maximum(100)),
  samples: list(row, 6),
});

const thing = z.object({
  types: words(200),
  select: selector,
  properties: list(z.object({ name: words(60), text: words(300) }), 30),
});

const body = z.object({
  select: selector,
  length: small,
  isFrame: z.boolean(),
  /** Its id and classes. */
  names: words(200),
  /** Order on the page; frames come last. */
  at: small,
});

export const pageOutlineSchema = z.object({
  url: words(2000),
  language: words(35),
  title: words(300),
  headings: list(heading, 60),
  pairs: list(pair, 200),
  links: list(link, 40),
  groups: list(group, 8),
  things: list(thing, 20),
  /** Texts of `application/ld+json`. */
  jsonLd: list(words(8000), 3),
  /** What looks like a moment, outside of groups. */
  times: list(
    z.object({
      text: words(80),
      select: selector,
      isoDate: z.nullable(words(40)),
      heading: z.int().check(z.minimum(-1), z.maximum(100)),
      at: small,
    }),
    12,
  ),
  bodies: list(body, 8),
  editors: list(selector, 6),
  /** Addresses in the site's own frame: most likely the user's. */
  account: list(z.object({ select: selector, text: words(170) }), 3),
  hasPassword: z.boolean(),
  /** Characters of running text in paragraphs: articles have much. */
  prose: small,
});
export type PageOutline = z.infer<typeof pageOutlineSchema>;
