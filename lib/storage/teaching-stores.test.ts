import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { OwnProfile } from '../domain/own-profile.ts';
import { noteReading } from '../domain/reading-light.ts';
import { JournalDatabase, ObservationDatabase } from './databases.ts';
import { createOwnProfileStore } from './own-profile-store.ts';
import { createReadingLightStore } from './reading-light-store.ts';

const profile = (origin: string, name: string): OwnProfile => ({
  schema: 1,
  id: `own-${crypto.randomUUID()}`,
  name,
  origin,
  baseProfileId: null,
  dateOrder: null,
  lessons: [],
});

it('keeps one profile an origin, changes it in place, and skips what cannot be read', async () => {
  const db = new JournalDatabase(`journal-${crypto.randomUUID()}`);
  const store = createOwnProfileStore(db);
  const first = profile('https://a.example', 'A');
  await store.change(first.origin, () => first);
  await store.change('https://b.example', (now) => now ?? profile('https://b.example', 'B'));
  await store.change(first.origin, (now) => ({ ...now!, name: 'A2' }));
  expect(await store.of(first.origin)).toEqual({ ...first, name: 'A2' });
  const other = profile(first.origin, 'Other');
  await store.change(first.origin, () => other);
  expect((await store.all()).map(({ name }) => name).toSorted()).toEqual(['B', 'Other']);
  await db.table('ownProfiles').put({ id: 'own-broken', origin: 'https://c.example', lessons: 'none' });
  expect(await store.of('https://c.example')).toBeNull();
  expect(await store.change(first.origin, () => null)).toBeNull();
  expect((await store.all()).map(({ name }) => name)).toEqual(['B']);
});

it('refuses to write over what a newer version wrote, and reads it', async () => {
  const db = new JournalDatabase(`journal-${crypto.randomUUID()}`);
  const store = createOwnProfileStore(db);
  const first = profile('https://a.example', 'A');
  await store.change(first.origin, () => first);
  await db.meta.put({ key: 'schema', value: 99 });
  await expect(store.change(first.origin, () => null)).rejects.toMatchObject({ failure: 'readOnly' });
  expect(await store.of(first.origin)).toEqual(first);
});

it('keeps the reading light of each kind of page', async () => {
  const store = createReadingLightStore(new ObservationDatabase(`observations-${crypto.randomUUID()}`));
  const reading = {
    origin: 'https://a.example',
    profileId: 'x',
    pageKind: 'record',
    type: '',
    found: ['name'],
    unread: [],
    at: 1,
  } as const;
  await Promise.all(
    ['1', '2', '3'].map((of) =>
      store.change('key', (now) => ({ ...noteReading(now, { ...reading, of, found: ['name'], unread: [] }), key: 'key' })),
    ),
  );
  const [light] = await store.of('https://a.example');
  expect(light).toMatchObject({ readings: '111', seen: { name: '111' } });
  expect(await store.of('https://b.example')).toEqual([]);
  expect(await store.all()).toHaveLength(1);
});
