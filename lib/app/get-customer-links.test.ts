import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CustomerId } from '../domain/customers/customer.ts';
import type { CompareNames } from '../domain/customers/suggest-merges.ts';
import type { Observation } from '../domain/observations/observation.ts';
import { defaultSettings } from '../domain/settings.ts';
import { createCustomerStore } from '../storage/customer-store.ts';
import { JournalDatabase, ObservationDatabase } from '../storage/databases.ts';
import { createFollowUpStore } from '../storage/follow-up-store.ts';
import { ImportDatabase } from '../storage/import-database.ts';
import { createImportStore } from '../storage/import-store.ts';
import { createJournalStore, createSettingsStore } from '../storage/journal-stores.ts';
import { createMergeStore } from '../storage/merge-store.ts';
import { createObservationStore } from '../storage/observation-store.ts';
import { createScoreStore } from '../storage/score-store.ts';
import { getCustomerLinks, type NameKnowledge } from './get-customer-links.ts';
import { getLinksOverview } from './get-links-overview.ts';
import type { Stores } from './ports.ts';
import { recordObservations } from './record-observations.ts';

const now = 1_800_000_000_000;
let journal: JournalDatabase;
let observed: ObservationDatabase;
let imports: ImportDatabase;
let stores: Stores;
beforeEach(() => {
  journal = new JournalDatabase(`journal-${crypto.randomUUID()}`);
  observed = new ObservationDatabase(`observations-${crypto.randomUUID()}`);
  imports = new ImportDatabase(`imports-${crypto.randomUUID()}`);
  stores = {
    phrases: async () => null,
    customers: createCustomerStore(journal),
    merges: createMergeStore(journal),
    journal: createJournalStore(journal),
    followUps: createFollowUpStore(journal),
    settings: createSettingsStore(journal, defaultSettings),
    observations: createObservationStore(observed),
    scores: createScoreStore(observed),
    imports: createImportStore(imports),
  } as Partial<Stores> as Stores;
});
afterEach(async () => {
  await journal.delete();
  await observed.delete();
  await imports.delete();
});

const comparePersons: CompareNames = (a, b) => (a.includes('@') || b.includes('@') ? 'unknown' : a === b ? 'same' : 'different');
const names: NameKnowledge = { comparePersons, areSameCompany: (a, b) => a.toLowerCase() === b.toLowerCase() };

type Seen = {
  origin?: string;
  record?: string;
  company?: string;
  address?: string;
  status?: string;
  at?: number;
  pageKind?: Observation['pageKind'];
};
async function see(
  name: string,
  { origin = 'https://crm.example', record, company, address, status, at = 1, pageKind }: Seen,
): Promise<CustomerId> {
  const fact = (field: 'name' | 'company' | 'email' | 'status', value: string | undefined) =>
    value === undefined ? [] : [{ field, value, text: value, place: field, confidence: 1 }];
  const { customerIds } = await recordObservations(
    stores,
    [
      {
        schema: 1,
        key: `${origin}|${record ?? address}|${pageKind}`,
        hostId: origin.includes('mail') ? 'mail' : 'crm',
        profileVersion: 1,
        origin,
        url: `${origin}/${record ?? 'letter'}`,
        pageKind: pageKind ?? (record === undefined ? 'message' : 'record'),
        observedAt: at,
        identity: [
          ...(record === undefined ? [] : [{ kind: 'record' as const, origin, type: 'party', id: record }]),
          ...(address === undefined ? [] : [{ kind: 'email' as const, id: address }]),
        ],
        facts: [...fact('name', name), ...fact('company', company), ...fact('email', address), ...fact('status', status)],
        items: [],
      },
    ],
    at,
  );
  return customerIds[0]!;
}
const mail = 'https://mail.example';
const linksOf = async (id: string) => (await getCustomerLinks(stores, id, names, now))!;

describe('getCustomerLinks', () => {
  it('tells the sites a customer is known from, the latest first, each by its fullest page', async () => {
    const record = await see('Anna Berg', { record: '3', address: 'anna@acme.com', at: 5 });
    await see('Anna Berg', { record: '3', address: 'anna@acme.com', at: 7, pageKind: 'list' });
    const letter = await see('Anna', { origin: mail, address: 'anna@acme.com', at: 9 });
    for (const id of [record, letter]) {
      const { customerId, knownAt, merges } = await linksOf(id);
      expect(customerId).toBe(record);
      expect(knownAt).toEqual([
        { origin: mail, hostId: 'mail', kind: 'message', url: `${mail}/letter`, lastSeenAt: 9 },
        { origin: 'https://crm.example', hostId: 'crm', kind: 'record', url: 'https://crm.example/3', lastSeenAt: 7 },
      ]);
      expect(merges).toMatchObject([
        { by: 'sharedKey', key: { kind: 'email', value: 'anna@acme.com' }, sides: [{ by: 'crm.example' }, { by: 'mail.example' }] },
      ]);
    }
    expect(await getCustomerLinks(stores, 'nobody', names, now)).toBeNull();
  });

  it('groups the people of a company by its domain, in whatever host of it, with the company’s own record', async () => {
    const anna = await see('Anna Berg', { record: '3', company: 'Acme', address: 'anna@acme.com' });
    const ben = await see('Ben Cole', { origin: mail, address: 'ben@mail.acme.com' });
    const acme = await see('ACME', { record: '1', address: 'info@acme.com' });
    await see('Cora Dunn', { origin: mail, address: 'cora@notacme.com' });
    const shown = async (id: string) =>
      (await linksOf(id)).companies.map(({ domain, record, people }) => [domain, record?.id ?? null, people.map((person) => person.id)]);
    expect(await shown(anna)).toEqual([['acme.com', acme, [ben]]]);
    expect(await shown(acme)).toEqual([['acme.com', null, [anna, ben]]]);
    expect((await linksOf(ben)).companies[0]!.people[0]!.score.kind).toBe('unknown');
  });

  it('lists the few of one company beside the many of another, and the company’s own record before its people', async () => {
    for (let i = 0; i < 95; i++) await see(`P${i}`, { origin: mail, address: `p${i}@large.com` });
    const large = await see('Large', { record: '1', address: 'office@large.com' });
    const cora = await see('Cora Dunn', { origin: mail, address: 'cora@small.com' });
    await see('Anna Berg', { record: '3', company: 'Large', address: 'anna@small.com' });
    const anna = await see('Anna Berg', { record: '3', company: 'Large', address: 'anna@large.com' });
    const { companies } = await linksOf(anna);
    expect(companies.map(({ domain, record, isCut }) => [domain, record?.id ?? null, isCut])).toEqual([
      ['large.com', large, true],
      ['small.com', null, false],
    ]);
    expect(companies[1]!.people.map(({ id }) => id)).toEqual([cora]);
  });

  it('makes no company of a public provider, and several of a customer with several', async () => {
    const anna = await see('Anna Berg', { record: '3', address: 'anna@gmail.com' });
    await see('Ben Cole', { origin: mail, address: 'ben@gmail.com' });
    expect((await linksOf(anna)).companies).toEqual([]);
    for (const address of ['anna@acme.com', 'anna@luch.spb.ru']) await see('Anna Berg', { record: '3', address });
    expect((await linksOf(anna)).companies.map(({ domain }) => domain).toSorted()).toEqual(['acme.com', 'luch.spb.ru']);
  });

  it('suggests a namesake of the company, and nobody on a name alone, nobody refused', async () => {
    const anna = await see('Anna Berg', { record: '3', address: 'anna@acme.com' });
    const namesake = await see('Anna Berg', { origin: mail, address: 'a.berg@acme.com' });
    await see('Anna Berg', { origin: mail, address: 'berg@elsewhere.com' });
    const { suggestions } = await linksOf(anna);
    expect(suggestions).toMatchObject([{ ids: [anna, namesake], contacts: ['anna@acme.com', 'a.berg@acme.com'], isProbable: false }]);
    expect((await getLinksOverview(stores, names)).suggestions.map(({ ids }) => ids.toSorted())).toEqual([[anna, namesake].toSorted()]);

    await stores.merges.change({ kind: 'keepApart', ids: [anna, namesake] }, now);
    for (const id of [anna, namesake]) expect((await linksOf(id)).suggestions).toEqual([]);
    const overview = await getLinksOverview(stores, names);
    expect(overview.suggestions).toEqual([]);
    expect(overview.apart).toMatchObject([{ at: now, sides: [{ name: 'Anna Berg' }, { name: 'Anna Berg' }] }]);
    await stores.merges.change({ kind: 'letJoin', ids: [anna, namesake] }, now);
    expect((await linksOf(namesake)).suggestions).toHaveLength(1);
  });

  it('suggests whom a record names by their address', async () => {
    const home = await see('anna@gmail.com', { origin: mail, address: 'anna@gmail.com' });
    const anna = await see('Anna Berg', { record: '3', address: 'anna@acme.com', status: 'Writes from anna@gmail.com at times.' });
    // Somebody without a name tells for or against nothing: the address before the @ adds to what the record says.
    expect((await linksOf(anna)).suggestions).toEqual([]);
    await see('Anna Berg', { origin: mail, address: 'anna@gmail.com', at: 2 });
    expect((await linksOf(anna)).suggestions).toMatchObject([
      { ids: [anna, home], evidence: [{ kind: 'sameName' }, { kind: 'namedEmail', value: 'anna@gmail.com' }] },
    ]);
  });

  it('shows a merge that was taken back until the two are one again', async () => {
    const record = await see('Anna Berg', { record: '3', address: 'anna@acme.com' });
    const letter = await see('Anna Berg', { origin: mail, address: 'anna@acme.com', at: 2 });
    const [merge] = (await linksOf(record)).merges;
    await stores.merges.change({ kind: 'split', mergeId: merge!.id }, 5);
    for (const id of [record, letter]) {
      const { customerId, merges, suggestions } = await linksOf(id);
      expect([customerId, merges.map(({ undoneAt }) => undoneAt), suggestions]).toEqual([id, [5], []]);
    }
    expect((await getLinksOverview(stores, names)).apart).toEqual([]);
    await stores.merges.change({ kind: 'rejoin', mergeId: merge!.id }, 6);
    expect(await linksOf(letter)).toMatchObject({ customerId: record, merges: [{ undoneAt: null }] });
  });
});
