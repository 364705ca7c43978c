import type { Lesson, OwnProfile, TaughtTake } from '../../domain/own-profile.ts';
import type { Anchor, GenericPage, ListPage, Profile, ReadablePage, RecordPage, Take } from '../profile.ts';
import { addressExpression, idInAddress, typeOfPath } from './page-path.ts';

type Facts = RecordPage['facts'];

/** The lessons about pages of this address. */
export const lessonsAt = (lessons: readonly Lesson[], url: string): Lesson[] =>
  lessons.filter(({ path }) => idInAddress(path, url) !== null);

const toTake = ({ select, labels, from, place, confidence }: TaughtTake): Take => ({
  select,
  place,
  ...(labels === undefined ? {} : { labels: [...labels] }),
  ...(from === undefined ? {} : { from }),
  ...(confidence === undefined ? {} : { confidence }),
});

function taughtFacts(lessons: readonly Lesson[], known: Facts): Facts {
  const facts: Facts = { ...known };
  for (const { field, takes } of lessons) facts[field] = [...takes.map(toTake), ...(facts[field] ?? [])];
  return facts;
}

/** The page with what the user taught about it before its own ways; lessons about other kinds of pages change nothing. */
export function applyLessons(page: ReadablePage, lessons: readonly Lesson[]): ReadablePage {
  const own = lessons.filter(({ pageKind }) => pageKind === page.kind);
  if (page.kind === 'compose' || own.length === 0) return page;
  return { ...page, facts: taughtFacts(own, page.facts) };
}

/** The badge stands by the name, whichever of its ways finds it. */
const badgeBy = ({ takes, badge = 'after' }: Lesson): Anchor[] =>
  takes.filter(({ labels }) => labels === undefined).map(({ select }) => ({ select, position: select === ':scope' ? 'append' : badge }));

const takesOf = (lessons: readonly Lesson[], field: Lesson['field']): TaughtTake[] =>
  lessons.filter((lesson) => lesson.field === field).flatMap(({ takes }) => takes);

function recordFrom(lessons: readonly Lesson[], path: string, url: string): RecordPage | null {
  const name = lessons.find(({ field }) => field === 'name');
  if (name === undefined) return null;
  const hasId = path.includes('{id}');
  return {
    kind: 'record',
    url,
    recordType: typeOfPath(path),
    // Where the address names nobody, only a code that was taught does.
    ...(hasId ? {} : { id: takesOf(lessons, 'code').map(toTake) }),
    facts: taughtFacts(lessons, {}),
    items: [],
    // Where only the label still leads to the name, the first heading is the customer's.
    badge: [...badgeBy(name), { select: 'h1', position: 'append' }],
  };
}

/** In a row only a link to a record of a kind that was taught tells who it is, beside code, e-mail and phone. */
function listFrom(lessons: readonly Lesson[], all: readonly Lesson[]): Omit<ListPage, 'url'> | null {
  const rows = lessons.find((lesson) => lesson.rows !== undefined)?.rows;
  const [first] = ['name', 'email', 'code', 'phone', 'company'].flatMap((field) => lessons.find((lesson) => lesson.field === field) ?? []);
  if (rows === undefined || first === undefined) return null;
  const records = [...new Set(all.filter(({ pageKind, path }) => pageKind === 'record' && /\/\{id\}/u.test(path)).map(({ path }) => path))];
  const [linked] = records;
  return {
    kind: 'list',
    rows,
    ...(linked === undefined ? {} : { id: [linkTo(linked)], recordType: typeOfPath(linked) }),
    facts: taughtFacts(lessons, {}),
    badge: badgeBy(first),
  };
}

/** The record's id in a link, absolute or relative, to pages of this kind. */
function linkTo(path: string): Take {
  const before = /([^/?#]*)\/\{id\}/u.exec(path)?.[1] ?? '';
  const literal = before.replace(/[.*+?^${}()|[\]\\/-]/gu, String.raw`\$&`);
  return {
    select: 'a[href]',
    from: 'href',
    match: `(?:^|\\/)${before === '*' || before === '' ? '[^\\/?#]+' : literal}\\/([^\\/?#]+)`,
    place: 'link',
  };
}

/**
 * What the user taught about the page of this address as a page of its own, where nothing else knows it: a record by a
 * taught name, whose id the address holds; a list by its taught rows and what names a customer in them. Null: too little.
 */
export function pageFromLessons(lessons: readonly Lesson[], url: string): ReadablePage | null {
  const here = lessonsAt(lessons, url);
  for (const { path, pageKind } of here) {
    const expression = addressExpression(path);
    const same = here.filter((lesson) => lesson.path === path && lesson.pageKind === pageKind);
    if (expression === null) continue;
    if (pageKind === 'record') {
      const page = recordFrom(same, path, expression);
      if (page !== null) return page;
    }
    if (pageKind === 'list') {
      const page = listFrom(same, lessons);
      if (page !== null) return { ...page, url: expression };
    }
  }
  return null;
}

/**
 * The page that the general rules made of this address (null: none) as the user taught it. Where the two do not agree
 * on what kind of page it is, the user's word counts.
 */
export function taughtPage(inferred: ReadablePage | null, lessons: readonly Lesson[], url: string): ReadablePage | null {
  const here = lessonsAt(lessons, url);
  if (here.length === 0) return inferred;
  if (inferred === null || here.every(({ pageKind }) => pageKind !== inferred.kind)) return pageFromLessons(lessons, url) ?? inferred;
  const page = applyLessons(inferred, here);
  if (page.kind !== 'record' || page.url !== undefined || (page.id ?? []).length > 0) return page;
  const path = here.find((lesson) => lesson.path.includes('{id}'))?.path;
  const expression = path === undefined ? null : addressExpression(path);
  return expression === null ? page : { ...page, url: expression };
}

const pathsOf = (lessons: readonly Lesson[], kind: Lesson['pageKind']): string[] => [
  ...new Set(lessons.filter(({ pageKind }) => pageKind === kind).map(({ path }) => path)),
];

const withoutNames = (expression: string): string => expression.replaceAll('(?<id>', '(?:');

/** Only addresses that fit both; the groups of the page's own expression count. */
function bothExpressions(path: string, own: string | undefined): string | null {
  const taught = addressExpression(path);
  if (taught === null || own === undefined) return taught;
  const nameless = withoutNames(taught);
  return own.startsWith('^') ? `(?=${nameless})${own}` : `^(?=${nameless})[^]*?(?:${own})`;
}

/** The user's word holds on every page, against the language of any. */
const saidByUser = (order: NonNullable<OwnProfile['dateOrder']>): NonNullable<Profile['dateOrders']> => [{ has: ':root', order }];

/**
 * A packaged profile with the lessons of its site: before each of its pages stands a copy for the addresses that were
 * taught, so that nothing taught about one kind of record is looked for on another.
 */
export function teachProfile(profile: Profile, { lessons, dateOrder }: OwnProfile): Profile {
  const taught = profile.pages.flatMap((page) => {
    if (page.kind === 'compose' || page.kind === 'generic') return [];
    return pathsOf(lessons, page.kind).flatMap((path) => {
      const url = bothExpressions(path, page.url);
      return url === null
        ? []
        : [
            applyLessons(
              { ...page, url },
              lessons.filter((lesson) => lesson.path === path),
            ),
          ];
    });
  });
  const pages = [...taught, ...profile.pages];
  return dateOrder === null ? { ...profile, pages } : { ...profile, pages, dateOrder, dateOrders: saidByUser(dateOrder) };
}

/**
 * A user's own profile as one of those that the gate works with: its addresses are known, what is on them is inferred
 * with the lessons (see pageFromLessons), also on all its other pages.
 */
export function profileFromLessons({ id, name, dateOrder, lessons }: OwnProfile): Profile | null {
  const pages = (['record', 'list', 'message'] as const).flatMap((as) =>
    pathsOf(lessons, as).flatMap((path): GenericPage[] => {
      const url = addressExpression(path);
      // Who the record is, the general rules say where they can: taught or not, it must be the same one.
      return url === null ? [] : [{ kind: 'generic', as, url: withoutNames(url) }];
    }),
  );
  const urls = pages.flatMap(({ url }) => url ?? []);
  if (urls.length === 0) return null;
  return {
    id,
    name,
    version: 1,
    kind: 'any',
    status: 'needsTeaching',
    detect: { url: urls.map((url) => `(?:${url})`).join('|') },
    dateOrder,
    ...(dateOrder === null ? {} : { dateOrders: saidByUser(dateOrder) }),
    navigation: 'settle',
    pages: [...pages, { kind: 'generic' }],
  };
}
