import { expect, it } from 'vitest';
import type { OwnProfile } from '../domain/own-profile.ts';
import { maxFileBytes, ownProfileFileName, readOwnProfileFile, writeOwnProfileFile } from './own-profile-file.ts';

const profile: OwnProfile = {
  schema: 1,
  id: 'own-9f3b2c1a-7a54-4a8a-9d2f-0a1b2c3d4e5f',
  name: 'Nordlicht',
  origin: 'https://crm.example:8443',
  baseProfileId: null,
  dateOrder: 'dayFirst',
  lessons: [
    {
      field: 'name',
      pageKind: 'record',
      path: '/clients/{id}',
      takes: [{ select: 'h1', place: 'Name' }],
      sample: 'Anna Petrova',
      taughtAt: 1,
    },
  ],
};

it('comes back as it was, but for the words of the customer that it was taught by', () => {
  const text = writeOwnProfileFile(profile);
  expect(text).not.toContain('Anna');
  expect(readOwnProfileFile(`\uFEFF${text}`)).toEqual({ profile: { ...profile, lessons: [{ ...profile.lessons[0], sample: '' }] } });
});

it('has a name that every system takes', () => {
  expect(ownProfileFileName(profile, Date.UTC(2026, 10, 22))).toBe('holdfast-crm.example-8443-2026-11-22.json');
});

it.each([
  ['cut off', writeOwnProfileFile(profile).slice(0, 80), 'broken'],
  ['empty', '', 'broken'],
  ['a list', '[]', 'broken'],
  ['of something else', '{"schema":1,"profile":{}}', 'broken'],
  ['without a number', '{"holdfast":"holdfast-site-profile","profile":{}}', 'broken'],
  ['older than the first', '{"holdfast":"holdfast-site-profile","schema":0,"profile":{}}', 'broken'],
  ['newer', writeOwnProfileFile(profile).replace('"schema": 1', '"schema": 2'), 'fromTheFuture'],
  ['newer within', '{"holdfast":"holdfast-site-profile","schema":1,"profile":{"schema":2}}', 'fromTheFuture'],
  ['too large', `${writeOwnProfileFile(profile)}${' '.repeat(maxFileBytes)}`, 'tooLarge'],
])('refuses a file that is %s', (_, text, problem) => {
  expect(readOwnProfileFile(text)).toEqual({ problem });
});
