import { inferPage } from '../../lib/hosts/generic/infer-page.ts';
import { genericProfile } from '../../lib/hosts/generic/generic-profile.ts';
import { outlinePage } from '../../lib/hosts/generic/outline-page.ts';
import { pageOutlineSchema } from '../../lib/hosts/generic/outline.ts';
import { interpretReading } from '../../lib/hosts/interpret-reading.ts';
import type { Profile, ReadablePage } from '../../lib/hosts/profile.ts';
import { getProfile } from '../../lib/hosts/profiles/registry.ts';
import { findPage, findRows, isList, readDateOrder, readOwnAddresses, readPage, readRow, type Page, type PlacedSubject } from '../../lib/hosts/read-page.ts';
import type { RawReading } from '../../lib/hosts/reading.ts';

export type ContractSubject = {
  badge: string | null;
  identity: string[] | null;
  facts: Record<string, unknown>;
  items: Record<string, unknown>[];
};
export type ContractReading = { pageKind: string | null; problem?: string | null; subjects?: ContractSubject[] };

const day = (at: unknown): unknown => (typeof at === 'number' && at > 1e11 ? new Date(at).toISOString().replace(/T00:00:00\.000Z$/, '') : at);
const withoutEmpty = (value: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));

/** Address and day of a page, from its first line: `<!-- url: … now: YYYY-MM-DD -->`. */
export function contractHead(html: string): { url: string; now: string } | null {
  const match = /^<!-- url: (\S+) now: (\S+) -->/.exec(html);
  return match === null ? null : { url: match[1]!, now: match[2]! };
}

/** The page that is read: the profile's own or, where only the address is known or nobody knows the site, inferred. */
async function pageOf(profile: Profile, root: Document, url: string): Promise<Page | null> {
  const described = findPage(profile.pages, root, url);
  if (described === null || described.page.kind !== 'generic') return described as Page | null;
  const { as, container, fakeId, recordType } = described.page;
  const outline = pageOutlineSchema.parse(await outlinePage(root, () => undefined, container ?? null));
  const inferred = inferPage({ ...outline, url }, as === undefined ? null : { as, id: described.id, type: described.type });
  if (inferred === null) return null;
  const within = JSON.parse(JSON.stringify({ container, fakeId, recordType })) as object;
  const found = findPage([{ ...inferred, ...within } as ReadablePage], root, url);
  return found === null ? null : { ...found, id: described.id ?? found.id, type: described.type ?? found.type };
}

/** Facts by field; a customer may have several addresses. */
function factsOf(facts: readonly { field: string; value: string | number }[]): Record<string, unknown> {
  const by: Record<string, unknown[]> = {};
  for (const { field, value } of facts) (by[field] ??= []).push(field.endsWith('At') ? day(value) : value);
  return Object.fromEntries(Object.entries(by).map(([field, values]) => [field, values.length === 1 ? values[0] : values]));
}

/**
 * Reads a page `<profile>--<case>.html` as the gate reads it and the worker interprets it. `generic`: as a site that
 * nobody has a profile for. The second value tells whether reading left the page as it was.
 */
export async function readContract(file: string, html: string, how: 'profile' | 'generic'): Promise<[ContractReading, boolean]> {
  const { url, now } = contractHead(html)!;
  const profile = how === 'generic' ? genericProfile : getProfile(file.split('--')[0]!)!;
  const root = new DOMParser().parseFromString(html, 'text/html');
  const before = root.documentElement.outerHTML;
  const page = await pageOf(profile, root, url);
  if (page === null) return [{ pageKind: null }, root.documentElement.outerHTML === before];
  const ownAddresses = readOwnAddresses(profile, page.page, root);
  const single = await readPage(page, ownAddresses);
  const subjects: PlacedSubject[] =
    isList(page) ? findRows(page).flatMap((row, index) => readRow(row, page, index) ?? []) : single.subjects;
  const dateOrder = readDateOrder(profile, root);
  const reading: RawReading = {
    profileId: profile.id,
    profileVersion: profile.version,
    url,
    pageLanguage: root.documentElement.lang,
    ...(dateOrder === null ? {} : { dateOrder }),
    pageKind: page.page.kind,
    pageKey: single.pageKey,
    ownAddresses,
    stillShown: [],
    subjects: subjects.map(({ subject }, index) => ({ ...subject, slot: `slot-${index}` })),
    problem: single.problem,
  };
  const seen = interpretReading(reading, {
    origin: new URL(url).origin,
    hostKind: profile.kind,
    dateOrder: profile.dateOrder,
    now: Date.parse(`${now}T12:00:00Z`),
    ownAddresses,
    timeZoneOffsetMinutes: 0,
  });
  return [
    {
      pageKind: page.page.kind,
      problem: single.problem,
      subjects: seen.map(({ slot, observation }) => ({
        badge: subjects.find((_, index) => `slot-${index}` === slot)?.slot.position ?? null,
        identity: observation?.identity.map((key) => `${key.kind}:${key.kind === 'record' ? `${key.type}/` : ''}${key.id}`) ?? null,
        facts: factsOf(observation?.facts ?? []),
        items:
          observation?.items.map(({ kind, at, direction, state, endAt, amount, subject, text, isAnswered }) =>
            withoutEmpty({ kind, at: day(at), direction, state, endAt: day(endAt), amount, subject, text, isAnswered }),
          ) ?? [],
      })),
    },
    root.documentElement.outerHTML === before,
  ];
}
