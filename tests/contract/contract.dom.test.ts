import { describe, expect, it } from 'vitest';
import { interpretReading } from '../../lib/hosts/interpret-reading.ts';
import { getProfile } from '../../lib/hosts/profiles/registry.ts';
import { findPage, findRows, readOwnAddresses, readPage, readRow, type PlacedSubject } from '../../lib/hosts/read-page.ts';
import type { RawReading } from '../../lib/hosts/reading.ts';

/**
 * Every page `<profile>--<case>.html` beside this file, read as the gate reads it and interpreted as the worker does,
 * against its reviewed twin. The page's first line tells its address and the day it was seen:
 * `<!-- url: … now: YYYY-MM-DD -->`. All pages are our own, shaped like the host's.
 */
const pages = import.meta.glob<string>('./*.html', { query: '?raw', import: 'default', eager: true });
const expected = import.meta.glob<unknown>('./*.json', { import: 'default', eager: true });

const day = (at: unknown): unknown => (typeof at === 'number' && at > 1e11 ? new Date(at).toISOString().replace(/T00:00:00\.000Z$/, '') : at);
const withoutEmpty = (value: object): object => Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));

async function readContract(file: string, html: string): Promise<unknown> {
  const [, url = '', now = ''] = /^<!-- url: (\S+) now: (\S+) -->/.exec(html) ?? [];
  expect(url, `${file} names its address in its first line`).not.toBe('');
  const profile = getProfile(/\.\/(.+?)--/.exec(file)![1]!)!;
  const root = new DOMParser().parseFromString(html, 'text/html');
  const before = root.documentElement.outerHTML;
  const page = findPage(profile, root, url);
  if (page === null) return { pageKind: null };
  const single = await readPage(page);
  const subjects: PlacedSubject[] = page.page.kind === 'list' ? findRows(page).flatMap((row, index) => readRow(row, page.page as never, index) ?? []) : single.subjects;
  const reading: RawReading = {
    profileId: profile.id,
    profileVersion: profile.version,
    url,
    pageLanguage: root.documentElement.lang,
    pageKind: page.page.kind,
    pageKey: single.pageKey,
    ownAddresses: readOwnAddresses(profile, root),
    stillShown: [],
    subjects: subjects.map(({ subject }, index) => ({ ...subject, slot: `slot-${index}` })),
    problem: single.problem,
  };
  const seen = interpretReading(reading, {
    origin: new URL(url).origin,
    hostKind: profile.kind,
    dateOrder: profile.dateOrder,
    now: Date.parse(`${now}T12:00:00Z`),
    ownAddresses: reading.ownAddresses,
    timeZoneOffsetMinutes: 0,
  });
  expect(root.documentElement.outerHTML, 'reading leaves the page as it was').toBe(before);
  return {
    pageKind: page.page.kind,
    problem: single.problem,
    subjects: seen.map(({ slot, observation }) => ({
      badge: subjects.findIndex((_, index) => `slot-${index}` === slot) < 0 ? null : subjects[Number(slot.slice(5))]!.slot.position,
      identity: observation?.identity.map((key) => `${key.kind}:${key.kind === 'record' ? `${key.type}/` : ''}${key.id}`) ?? null,
      facts: Object.fromEntries(observation?.facts.map(({ field, value }) => [field, field.endsWith('At') ? day(value) : value]) ?? []),
      items:
        observation?.items.map(({ kind, at, direction, state, endAt, amount, subject, text, isAnswered }) =>
          withoutEmpty({ kind, at: day(at), direction, state, endAt: day(endAt), amount, subject, text, isAnswered }),
        ) ?? [],
    })),
  };
}

describe('a page of a known host', () => {
  it('is there at all', () => expect(Object.keys(pages).length).toBeGreaterThan(0));
  it.each(Object.entries(pages))('%s reads as its twin says', async (file, html) => {
    const twin = expected[file.replace(/html$/, 'json')];
    const read = await readContract(file, html);
    expect(twin, `${file} has no reviewed twin; it reads as:\n${JSON.stringify(read, null, 2)}`).toBeDefined();
    expect(read).toEqual(twin);
  });
});
