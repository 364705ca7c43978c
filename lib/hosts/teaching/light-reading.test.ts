import { expect, it } from 'vitest';
import { interpretReading } from '../interpret-reading.ts';
import type { RawReading, RawSubject } from '../reading.ts';
import { lightReadingOf } from './light-reading.ts';

const origin = 'https://crm.example';
const subject = (id: string | undefined, facts: RawSubject['facts']): RawSubject => ({
  slot: 'record',
  recordType: 'client',
  facts,
  items: [],
  ...(id === undefined ? {} : { recordId: id }),
});
const reading = (change: Partial<RawReading>): RawReading => ({
  profileId: 'x',
  profileVersion: 1,
  url: `${origin}/clients/1`,
  pageLanguage: 'en',
  dateOrder: undefined,
  pageKind: 'record',
  pageKey: '0:client/1',
  ownAddresses: [],
  stillShown: [],
  subjects: [],
  problem: null,
  ...change,
});
const light = (change: Partial<RawReading>) => {
  const given = reading(change);
  return lightReadingOf(given, interpretReading(given, { origin, hostKind: 'crm', now: 1e12, ownAddresses: [] }), origin, 7);
};

it('tells what was found, and what stood there and could not be understood', () => {
  const facts: RawSubject['facts'] = [
    { field: 'name', text: 'Anna', place: 'Name' },
    { field: 'lastOrderAt', text: 'soon', place: 'Date' },
  ];
  expect(light({ subjects: [subject('1', facts)] })).toEqual({
    origin,
    profileId: 'x',
    pageKind: 'record',
    type: 'client',
    of: '0:client/1',
    found: ['name'],
    unread: [{ field: 'lastOrderAt', text: 'soon', place: 'Date' }],
    at: 7,
  });
});

it('counts a page on which nothing was found, and none that could not be read for other reasons', () => {
  expect(light({ problem: 'nothingFound', pageKey: '' })).toMatchObject({ found: [], of: `${origin}/clients/1|` });
  expect(light({ problem: 'recordWithoutId' })).toBeNull();
  expect(light({ pageKind: 'compose', subjects: [subject('1', [{ field: 'email', text: 'a@x.example', place: 'To' }])] })).toBeNull();
});

it('takes a few rows for no list', () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, i) => subject(String(i), [{ field: 'name', text: `Name ${i}`, place: 'Name' }]));
  expect(light({ pageKind: 'list', pageKey: '', subjects: rows(3) })).toBeNull();
  expect(light({ pageKind: 'list', pageKey: '', subjects: rows(6) })).toMatchObject({ found: ['name'], unread: [] });
});
