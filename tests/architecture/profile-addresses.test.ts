import { describe, expect, test } from 'vitest';
import type { Profile, ProfilePage } from '../../lib/hosts/profile.ts';
import { profiles } from '../../lib/hosts/profiles/registry.ts';
import { readSource } from './sources.ts';

type Example = { host: string; url: string; page: 'record' | 'list' | 'message' | 'compose' | null; id: string | null };
const { hosts, examples } = JSON.parse(readSource('tests/fixtures/hosts/examples.json')) as { hosts: string[]; examples: Example[] };

const known = profiles.filter(({ id }) => hosts.includes(id));
const profileOf = (host: string): Profile | undefined => known.find(({ id }) => id === host);
const fits = (pattern: string, url: string): RegExpExecArray | null => new RegExp(pattern, 'u').exec(url);

const kindOf = (page: ProfilePage): string | undefined => (page.kind === 'generic' ? page.as : page.kind);
/** The record or message that the address names to this page. */
function idFor(page: ProfilePage, url: string): string | undefined {
  return page.url === undefined ? undefined : fits(page.url, url)?.groups?.id;
}
/** The page kinds that this address can be of; where it does not decide, the markup does. */
const pagesFor = ({ pages }: Profile, url: string) => pages.filter((page) => page.url === undefined || fits(page.url, url) !== null);
/** Whether a profile takes the address for its own: by its `detect`, or, for a host on any domain, by the shape of a page's address. */
const claims = ({ detect, pages }: Profile, url: string): boolean =>
  detect.url === undefined ? pages.some((page) => page.url !== undefined && fits(page.url, url) !== null) : fits(detect.url, url) !== null;

test('every host of the collection has a profile', () => {
  expect(hosts.filter((host) => profileOf(host) === undefined)).toEqual([]);
});

test('every example belongs to a host of the collection', () => {
  expect(examples.filter(({ host }) => !hosts.includes(host))).toEqual([]);
  expect(examples.length).toBeGreaterThan(hosts.length);
});

describe.each(examples)('$url', ({ host, url, page, id }) => {
  test(`is told by ${host} as ${page ?? 'no page of a customer'}`, () => {
    const profile = profileOf(host);
    expect(profile, `${host} has no profile`).toBeDefined();
    const isHost = profile!.detect.url === undefined || fits(profile!.detect.url, url) !== null;
    const told = isHost ? pagesFor(profile!, url) : [];
    if (page === null) {
      expect(told.filter((one) => one.url !== undefined).map(kindOf)).toEqual([]);
      return;
    }
    expect(told.map(kindOf)).toContain(page);
    const ids = told.filter((one) => kindOf(one) === page).flatMap((one) => idFor(one, url) ?? []);
    if (id !== null) expect(ids.length, 'some page reads the id').toBeGreaterThan(0);
    expect(ids.filter((read) => read !== id)).toEqual([]);
  });

  test('is told by no other host', () => {
    expect(known.filter((profile) => profile.id !== host && claims(profile, url)).map((profile) => profile.id)).toEqual([]);
  });
});
