import { afterEach, expect, it } from 'vitest';
import type { Lesson, OwnProfile } from '../../domain/own-profile.ts';
import type { Profile, ReadablePage } from '../profile.ts';
import { findPage, readPage } from '../read-page.ts';
import { pageFromLessons, teachProfile } from './apply-lessons.ts';

afterEach(() => document.body.replaceChildren());

const url = 'https://crm.example/clients/7';
const lesson = (field: Lesson['field'], select: string): Lesson => ({
  field,
  pageKind: 'record',
  path: '/clients/{id}',
  takes: [
    { select, place: field },
    { select: ':scope', labels: ['Frumm'], place: 'Frumm', confidence: 0.9 },
  ],
  sample: '',
  taughtAt: 1,
});
const own = (lessons: Lesson[]): OwnProfile => ({
  schema: 1,
  id: 'own-9f3b2c1a-7a54-4a8a-9d2f-0a1b2c3d4e5f',
  name: 'CRM',
  origin: 'https://crm.example',
  baseProfileId: 'example',
  dateOrder: null,
  lessons,
});

function show(): void {
  const template = document.createElement('template');
  template.setHTMLUnsafe(
    '<div class="tab" hidden><h1>Old</h1><p class="date">1 March 2025</p></div><div class="tab"><h1>Anna</h1><p class="wrong">9 March 2025</p><p class="date">3 March 2025</p><dl><dt>Frumm</dt><dd>4 March 2025</dd></dl></div>',
  );
  document.body.replaceChildren(template.content);
}

async function factsOn(pages: readonly ReadablePage[]): Promise<Record<string, string>> {
  const found = findPage(pages, document, url);
  if (found === null) return {};
  const { subjects } = await readPage(found);
  expect(subjects[0]?.subject.recordId).toBe('7');
  return Object.fromEntries((subjects[0]?.subject.facts ?? []).map(({ field, text }) => [field, text]));
}

const base: Profile = {
  id: 'example',
  name: 'Example',
  version: 1,
  kind: 'crm',
  status: 'fromPublicSources',
  detect: {},
  dateOrder: null,
  navigation: 'documents',
  pages: [
    {
      kind: 'record',
      url: '^https?://[^/?#]+/clients/(?<id>\\d+)',
      container: '.tab',
      facts: { name: [{ select: 'h1', place: 'Heading' }], lastOrderAt: [{ select: '.wrong', place: 'Wrong' }] },
      items: [],
      badge: [{ select: 'h1', position: 'after' }],
    },
  ],
};
const readable = ({ pages }: Profile): ReadablePage[] => pages.filter((page) => page.kind !== 'generic');

it('reads where the user pointed before where the profile looks, in the tab that is on show', async () => {
  show();
  expect(await factsOn(readable(base))).toEqual({ name: 'Anna', lastOrderAt: '9 March 2025' });
  expect(await factsOn(readable(teachProfile(base, own([lesson('lastOrderAt', '.date')]))))).toEqual({
    name: 'Anna',
    lastOrderAt: '3 March 2025',
  });
});

it('goes by the label where the place is gone, and back to the profile where that is gone too', async () => {
  show();
  const taught = readable(teachProfile(base, own([lesson('lastOrderAt', '.gone')])));
  expect(await factsOn(taught)).toEqual({ name: 'Anna', lastOrderAt: '4 March 2025' });
  document.querySelector('dl')!.remove();
  await Promise.resolve();
  expect(await factsOn(taught)).toEqual({ name: 'Anna', lastOrderAt: '9 March 2025' });
});

it('makes a whole record of lessons alone', async () => {
  show();
  document.querySelector('.tab')!.remove();
  const page = pageFromLessons([lesson('name', 'h1'), lesson('lastOrderAt', '.date')], url)!;
  expect(await factsOn([page])).toEqual({ name: 'Anna', lastOrderAt: '3 March 2025' });
});
