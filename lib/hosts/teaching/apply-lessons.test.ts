import { describe, expect, it } from 'vitest';
import type { Lesson, OwnProfile } from '../../domain/own-profile.ts';
import type { ListPage, Profile, RecordPage } from '../profile.ts';
import { applyLessons, lessonsAt, pageFromLessons, profileFromLessons, taughtPage, teachProfile } from './apply-lessons.ts';
import { generaliseAddress } from './page-path.ts';

const site = 'https://crm.example';
const lesson = (change: Partial<Lesson> = {}): Lesson => ({
  field: 'name',
  pageKind: 'record',
  path: '/clients/{id}',
  takes: [{ select: '.who', place: 'Name' }],
  sample: '',
  taughtAt: 1,
  ...change,
});
const own = (lessons: Lesson[], change: Partial<OwnProfile> = {}): OwnProfile => ({
  schema: 1,
  id: 'own-9f3b2c1a-7a54-4a8a-9d2f-0a1b2c3d4e5f',
  name: 'CRM',
  origin: site,
  baseProfileId: null,
  dateOrder: null,
  lessons,
  ...change,
});
const record: RecordPage = {
  kind: 'record',
  url: '^https?://[^/?#]+/(?<type>clients|deals)/(?<id>\\d+)',
  facts: { name: [{ select: 'h1', place: 'Heading' }] },
  items: [],
  badge: [{ select: 'h1', position: 'after' }],
};
const base: Profile = {
  id: 'example',
  name: 'Example',
  version: 1,
  kind: 'crm',
  status: 'fromPublicSources',
  detect: {},
  dateOrder: 'dayFirst',
  dateOrders: [{ has: 'body', order: 'dayFirst' }],
  navigation: 'documents',
  pages: [record, { kind: 'compose', recipients: [], editor: [] }],
};
const idOf = (page: { url?: string | undefined }, url: string): string | undefined => new RegExp(page.url!, 'u').exec(url)?.groups?.id;

describe('applyLessons', () => {
  it('puts what was taught before what was known, on pages of its kind only', () => {
    const page = applyLessons(record, [
      lesson(),
      lesson({ field: 'phone', takes: [{ select: ':scope', labels: ['Tel'], place: 'Tel', confidence: 0.9 }] }),
    ]);
    expect(page.kind === 'record' && page.facts).toEqual({
      name: [
        { select: '.who', place: 'Name' },
        { select: 'h1', place: 'Heading' },
      ],
      phone: [{ select: ':scope', labels: ['Tel'], place: 'Tel', confidence: 0.9 }],
    });
    expect(record.facts.name).toHaveLength(1);
    expect(applyLessons(record, [lesson({ pageKind: 'list', rows: 'tr' })])).toBe(record);
  });
});

describe('teachProfile', () => {
  it('looks for what was taught about one kind of record on no other', () => {
    const profile = teachProfile(base, own([lesson()]));
    const [taught, plain] = profile.pages as [RecordPage, RecordPage];
    expect(profile.pages).toHaveLength(3);
    expect(idOf(taught, `${site}/clients/7`)).toBe('7');
    expect(idOf(taught, `${site}/deals/7`)).toBeUndefined();
    expect(taught.facts.name![0]!.select).toBe('.who');
    expect(plain).toEqual(record);
    expect(profile.dateOrder).toBe('dayFirst');
  });

  it('takes the user’s word for the order of dates before the page’s', () => {
    expect(teachProfile(base, own([], { dateOrder: 'monthFirst' }))).toMatchObject({
      dateOrder: 'monthFirst',
      dateOrders: [{ has: ':root', order: 'monthFirst' }],
    });
  });

  it('works with addresses that are not anchored, and with none', () => {
    const { pages } = teachProfile(
      {
        ...base,
        pages: [
          { ...record, url: '#/card/(?<id>\\d+)$' },
          { ...record, url: undefined },
        ],
      },
      own([lesson({ path: '/app#/card/{id}' })]),
    );
    expect(idOf(pages[0]!, `${site}/app#/card/7`)).toBe('7');
    expect(idOf(pages[0]!, `${site}/other#/card/7`)).toBeUndefined();
    expect(idOf(pages[1]!, `${site}/app#/card/7`)).toBe('7');
  });
});

describe('pageFromLessons', () => {
  it('makes a record of a taught name, named by its address', () => {
    const page = pageFromLessons(
      [lesson(), lesson({ field: 'lastOrderAt', takes: [{ select: '.d', place: 'Date' }] })],
      `${site}/clients/12`,
    );
    expect(page).toMatchObject({
      kind: 'record',
      recordType: 'clients',
      badge: [
        { select: '.who', position: 'after' },
        { select: 'h1', position: 'append' },
      ],
    });
    expect(idOf(page!, `${site}/clients/12`)).toBe('12');
    expect(Object.keys((page as RecordPage).facts)).toEqual(['name', 'lastOrderAt']);
  });

  it('makes nothing of a date alone, nor of another address', () => {
    expect(pageFromLessons([lesson({ field: 'lastOrderAt' })], `${site}/clients/12`)).toBeNull();
    expect(pageFromLessons([lesson()], `${site}/orders/12`)).toBeNull();
    expect(pageFromLessons([], `${site}/clients/12`)).toBeNull();
  });

  it('takes a taught code for an id where the address has none', () => {
    const lessons = [lesson({ path: '/card' }), lesson({ path: '/card', field: 'code', takes: [{ select: '.no', place: 'No.' }] })];
    expect(pageFromLessons(lessons, `${site}/card`)).toMatchObject({ id: [{ select: '.no', place: 'No.' }] });
  });

  it('makes a list whose links name the records that were taught', () => {
    const lessons = [
      lesson(),
      lesson({ pageKind: 'list', path: '/clients', rows: 'table tr', takes: [{ select: 'td > a', place: 'Name' }] }),
    ];
    const list = pageFromLessons(lessons, `${site}/clients`) as ListPage;
    expect(list).toMatchObject({ kind: 'list', rows: 'table tr', recordType: 'clients', badge: [{ select: 'td > a', position: 'after' }] });
    const link = new RegExp(list.id![0]!.match!, 'u');
    for (const href of ['/clients/12', 'clients/12?x=1', `${site}/clients/12#top`, '../clients/12'])
      expect(link.exec(href)?.[1]).toBe('12');
    expect(link.exec('/orders/12')).toBeNull();
  });
});

describe('taughtPage', () => {
  const inferred: RecordPage = { ...record, url: undefined };
  it('leaves pages alone that nothing was taught about', () => {
    expect(taughtPage(inferred, [lesson()], `${site}/orders/1`)).toBe(inferred);
    expect(taughtPage(null, [], `${site}/orders/1`)).toBeNull();
  });

  it('adds to what the general rules found, and gives the id where they found none', () => {
    const page = taughtPage(inferred, [lesson()], `${site}/clients/3`)!;
    expect(page).toMatchObject({ facts: { name: [{ select: '.who' }, { select: 'h1' }] } });
    expect(idOf(page, `${site}/clients/3`)).toBe('3');
    const withId = { ...inferred, id: [{ select: '.no', place: 'No.' }] };
    expect(taughtPage(withId, [lesson()], `${site}/clients/3`)).toMatchObject({ url: undefined, id: withId.id });
  });

  it('takes the user’s word for what kind of page it is', () => {
    const list: ListPage = { kind: 'list', rows: 'li', facts: {}, badge: [{ select: 'a', position: 'after' }] };
    expect(taughtPage(list, [lesson()], `${site}/clients/3`)?.kind).toBe('record');
    expect(taughtPage(list, [lesson({ field: 'phone' })], `${site}/clients/3`)).toBe(list);
  });
});

it('is a profile to be tried on the taught addresses, whose pages are inferred', () => {
  const profile = profileFromLessons(
    own([lesson(), lesson({ field: 'phone' }), lesson({ pageKind: 'list', path: '/clients', rows: 'tr' })], { dateOrder: 'monthFirst' }),
  )!;
  expect(profile.pages.map((page) => [page.kind, 'as' in page ? page.as : null])).toEqual([
    ['generic', 'record'],
    ['generic', 'list'],
    ['generic', null],
  ]);
  const detect = new RegExp(profile.detect.url!, 'u');
  for (const [path, isWanted] of [
    ['/clients/7', true],
    ['/clients', true],
    ['/orders/7', false],
  ] as const)
    expect(detect.test(site + path)).toBe(isWanted);
  expect(profile).toMatchObject({ kind: 'any', dateOrder: 'monthFirst', dateOrders: [{ has: ':root', order: 'monthFirst' }] });
  expect(profileFromLessons(own([]))).toBeNull();
});

it('finds the lessons of an address', () => {
  const path = generaliseAddress(`${site}/clients/9`)!;
  expect(lessonsAt([lesson({ path }), lesson({ path: '/x' })], `${site}/clients/10`)).toHaveLength(1);
});
