import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { genericProfile } from './generic/generic-profile.ts';
import { createPageFinder, innerRootsOf, type FinderPorts, type PageFinder } from './page-finder.ts';
import type { Profile, ReadablePage } from './profile.ts';

const known: Profile = {
  id: 'known',
  name: 'Known',
  version: 1,
  kind: 'crm',
  status: 'fromPublicSources',
  detect: { has: '#known-app' },
  dateOrder: null,
  navigation: 'documents',
  pages: [
    {
      kind: 'record',
      url: '#/known/(?<id>\\d+)$',
      facts: { name: [{ select: '.name', place: 'Name' }] },
      items: [],
      badge: [{ select: '.name', position: 'append' }],
    },
  ],
};
const listOf = (column: string): ReadablePage => ({
  kind: 'list',
  rows: 'tbody tr',
  facts: { name: [{ select: column, place: 'Name' }] },
  badge: [{ select: column, position: 'append' }],
});

let asked: Parameters<FinderPorts['inferPage']>[0][];
let inferred: ReadablePage | null;
const ports: FinderPorts = {
  getProfile: async (id) => (id === 'known' ? known : genericProfile),
  inferPage: async (request) => {
    asked.push(request);
    // The page stands for its outline.
    const stamp = document.body.innerHTML;
    return { stamp, isSame: stamp === request.stamp, page: stamp === request.stamp ? null : inferred, tookMs: 5 };
  },
};
const find = (over: Partial<{ remembered: Profile | null; isTop: boolean }> = {}): PageFinder =>
  createPageFinder(ports, { candidates: [known], remembered: null, isTop: true, ...over });
const table = (...heads: string[]): string =>
  `<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody><tr>${heads.map((head) => `<td>${head} 1</td>`).join('')}</tr></tbody></table>`;

beforeEach(() => {
  asked = [];
  inferred = listOf('td:first-child');
  location.hash = '#/customers';
  document.body.innerHTML = '';
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
  document.body.innerHTML = '';
  history.replaceState(null, '', location.pathname);
});
const later = (ms: number): void => void vi.advanceTimersByTime(ms);

it('reads a site that nobody knows by general rules, and keeps what did not change', async () => {
  document.body.innerHTML = table('Customer', 'Phone');
  const finder = find();
  expect(finder.current()).toBeNull();
  await finder.refresh();
  expect(finder.profile()?.id).toBe('generic');
  const page = finder.current()?.page;
  expect(page).toEqual(inferred);
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatchObject({ hint: null, stamp: '' });
  later(1000);
  expect(await finder.refresh()).toBeNull();
  expect(asked).toHaveLength(2);
  expect(asked[1]!.stamp).toBe(document.body.innerHTML);
  expect(finder.current()?.page).toBe(page);
});

it('lets a page rest between two looks, longer where it tells nothing', async () => {
  inferred = null;
  document.body.innerHTML = table('a');
  const finder = find();
  await finder.refresh();
  expect(await finder.refresh()).toBeGreaterThan(0);
  later(5000);
  document.body.innerHTML = table('a', 'b');
  expect(await finder.refresh()).toBeNull();
  expect(asked).toHaveLength(2);
  later(700);
  expect(await finder.refresh()).toBeGreaterThan(0);
  // Another address is another page.
  location.hash = '#/customers/7';
  expect(await finder.refresh()).toBeNull();
  expect(asked).toHaveLength(3);
});

it('takes another table in the place of the old one for another page', async () => {
  document.body.innerHTML = table('Customer', 'Phone');
  const finder = find();
  await finder.refresh();
  expect(finder.current()).not.toBeNull();
  document.body.innerHTML = table('Invoice', 'Customer');
  expect(finder.current()).toBeNull();
  inferred = listOf('td:last-child');
  later(6000);
  await finder.refresh();
  expect(finder.current()?.page).toEqual(inferred);
});

it('turns to the host’s own profile as soon as the host shows itself', async () => {
  document.body.innerHTML = table('Customer');
  location.hash = '#/known/7';
  const finder = find();
  await finder.refresh();
  expect(finder.profile()?.id).toBe('generic');
  document.body.innerHTML = '<main id="known-app"><h1 class="name">Hannah</h1></main>';
  await finder.refresh();
  expect(finder.profile()?.id).toBe('known');
  expect(finder.current()).toMatchObject({ id: '7', index: 0 });
});

it('leaves the other frames of a known host alone', async () => {
  document.body.innerHTML = table('Customer');
  const finder = find({ remembered: known, isTop: false });
  await finder.refresh();
  expect(finder.profile()).toBeNull();
  expect(asked).toHaveLength(0);
});

it('asks the general rules where a host of public sources has changed, with what the address tells', async () => {
  location.hash = '#/known/7';
  document.body.innerHTML = `<main id="known-app">${table('Customer')}</main>`;
  const finder = find();
  await finder.refresh();
  expect(finder.current()?.page.kind).toBe('record');
  finder.noteReading(false);
  later(1000);
  await finder.refresh();
  expect(asked).toHaveLength(0);
  later(600);
  await finder.refresh();
  expect(asked).toMatchObject([{ hint: { as: 'record', id: '7', type: null } }]);
  expect(finder.current()?.page).toEqual(inferred);
  // Elsewhere on the host its own description counts again.
  location.hash = '#/known/8';
  expect(finder.current()?.page).toBe(known.pages[0]);
});

it('keeps what a changed host’s record is called, and guesses nobody where the page names another record', async () => {
  const [record] = known.pages as [Extract<ReadablePage, { kind: 'record' }>];
  const link = { select: 'a', from: 'href' as const, match: '/company/(\\d+)', place: 'Client' };
  const host: Profile = {
    ...known,
    pages: [
      { ...record, recordType: 'company', fakeId: '^0$' },
      { ...record, url: '#/deal/\\d+$', recordType: 'company', id: [link] },
    ],
  };
  const { url: _, ...rules } = record;
  inferred = rules;
  const look = async (hash: string): Promise<PageFinder> => {
    location.hash = hash;
    document.body.innerHTML = '<main id="known-app"><p class="name">Somebody</p></main>';
    const finder = find({ remembered: host });
    finder.noteReading(false);
    later(2000);
    await finder.refresh();
    return finder;
  };
  expect((await look('#/known/7')).current()).toMatchObject({ id: '7', page: { recordType: 'company', fakeId: '^0$' } });
  const deal = await look('#/deal/9');
  expect(asked).toHaveLength(1);
  expect(deal.current()?.page).toBe(host.pages[1]);
});

it('knows the open shadow roots that a page’s selectors step into', () => {
  const host = document.body.appendChild(document.createElement('div'));
  host.className = 'card';
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = '<b>Hannah</b>';
  const page = listOf('.card >>> b');
  expect(innerRootsOf({ page, index: 0, container: document, id: null, type: null })).toEqual([root]);
});
