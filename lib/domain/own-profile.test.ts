import { describe, expect, it } from 'vitest';
import {
  isSameLesson,
  lessonSchema,
  maxLessons,
  mergeLessons,
  ownProfileSchema,
  planImport,
  withLesson,
  type Lesson,
  type OwnProfile,
} from './own-profile.ts';

const lesson = (change: Partial<Lesson> = {}): Lesson => ({
  field: 'name',
  pageKind: 'record',
  path: '/clients/{id}',
  takes: [{ select: 'main > h1', place: 'Name' }],
  sample: 'Anna',
  taughtAt: 1,
  ...change,
});
const profile = (lessons: Lesson[], change: Partial<OwnProfile> = {}): OwnProfile => ({
  schema: 1,
  id: 'own-9f3b2c1a-7a54-4a8a-9d2f-0a1b2c3d4e5f',
  name: 'CRM',
  origin: 'https://crm.example',
  baseProfileId: null,
  dateOrder: null,
  lessons,
  ...change,
});

describe('what a file may hold', () => {
  it.each([
    'main > h1',
    '.fact-email dd > a:nth-of-type(2)',
    'x-card >>> [data-field="last:order"]',
    ':scope > td:nth-child(4)',
    ':scope',
    'tr[role="row"].line',
  ])('takes the selector %s', (select) => {
    expect(lessonSchema.safeParse(lesson({ takes: [{ select, place: 'x' }] })).success).toBe(true);
  });

  it.each([
    'a:has(b)',
    'div:not(.x)',
    '*:is(a, b)',
    'a, b',
    'a{color:red}',
    'tr:nth-child(n of .x)',
    ':scope-x',
    String.raw`a\:has(b)`,
    `[a='"']:has(b) [c='"']`,
    '/*"*/a:has(b)/*"*/',
    `div${' div'.repeat(60)}`,
    '',
    'x'.repeat(400),
  ])('refuses the selector %s', (select) => {
    expect(lessonSchema.safeParse(lesson({ takes: [{ select, place: 'x' }] })).success).toBe(false);
    if (select !== '') expect(lessonSchema.safeParse(lesson({ pageKind: 'list', rows: select })).success).toBe(false);
  });

  it('refuses what is no site, no id, or far too much', () => {
    expect(ownProfileSchema.safeParse(profile([lesson()])).success).toBe(true);
    for (const origin of [
      'https://crm.example/path',
      'javascript:alert(1)',
      'https://user@crm.example',
      'file://x',
      'https://*',
      'https://a%b',
      'https://CRM.example',
      'https://crm.example:443',
    ])
      expect(ownProfileSchema.safeParse(profile([], { origin })).success).toBe(false);
    expect(ownProfileSchema.safeParse(profile([], { id: 'demo-crm' })).success).toBe(false);
    expect(ownProfileSchema.safeParse(profile(Array.from({ length: maxLessons + 1 }, () => lesson()))).success).toBe(false);
    expect(ownProfileSchema.safeParse({ ...profile([]), schema: 2 }).success).toBe(false);
    expect(lessonSchema.safeParse({ ...lesson(), takes: [{ select: 'h1', place: 'x', match: '(a+)+$' }] }).data?.takes[0]).toEqual({
      select: 'h1',
      place: 'x',
    });
  });
});

it('has one lesson a field and kind of page, the later one', () => {
  const first = profile([lesson(), lesson({ field: 'phone' })]);
  const again = withLesson(first, lesson({ takes: [{ select: 'h2', place: 'Name' }] }));
  expect(again.lessons.map(({ field, takes }) => [field, takes[0]!.select])).toEqual([
    ['phone', 'main > h1'],
    ['name', 'h2'],
  ]);
  expect(isSameLesson(lesson(), lesson({ path: '/orders/{id}' }))).toBe(false);
});

describe('bringing in a file', () => {
  it('twice changes nothing', () => {
    const given = profile([lesson(), lesson({ field: 'phone' })]);
    expect(planImport(null, given)).toEqual({ kind: 'new' });
    expect(planImport(profile([lesson({ taughtAt: 9, sample: '' }), lesson({ field: 'phone' })]), given)).toEqual({ kind: 'same' });
    expect(mergeLessons(given, given, true)).toBe(given);
  });

  it('adds what is new and shows what differs', () => {
    const own = profile([lesson()], { dateOrder: null });
    const other = lesson({ takes: [{ select: 'h2', place: 'Name' }] });
    const given = profile([other, lesson({ field: 'email' })], { dateOrder: 'monthFirst' });
    expect(planImport(own, given)).toEqual({
      kind: 'merge',
      added: [given.lessons[1]],
      conflicts: [{ own: own.lessons[0], given: other }],
    });
    expect(mergeLessons(own, given, false)).toEqual({ ...own, dateOrder: 'monthFirst', lessons: [own.lessons[0], given.lessons[1]] });
    expect(mergeLessons(own, given, true).lessons).toEqual([given.lessons[1], other]);
  });
});
