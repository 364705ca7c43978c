import { describe, expect, it } from 'vitest';
import { identityKeyText, type Customer, type CustomerId, type IdentityKey } from './customer.ts';
import { resolveCustomer, siteOfConflict } from './resolve-customer.ts';

const crm = 'https://crm.example';
const mail = 'https://mail.example';
const desk = 'https://desk.example';
const record = (id: string, origin = crm, type = 'party'): IdentityKey => ({ kind: 'record', origin, type, id });
const code = (id: string, origin = crm): IdentityKey => ({ kind: 'code', origin, type: 'customer', id });
const email = (id: string): IdentityKey => ({ kind: 'email', id });
const phone = (id: string): IdentityKey => ({ kind: 'phone', id });

const source = (
  id: string,
  createdAt: number,
  keys: IdentityKey[],
  { origin = crm, mergedInto = null }: { origin?: string | null; mergedInto?: string | null } = {},
): Customer => ({
  id: id as CustomerId,
  origin,
  keys: keys.map((key) => identityKeyText(key)),
  name: 'Same Name',
  company: null,
  emails: [],
  phones: [],
  createdAt,
  mergedInto: mergedInto as CustomerId | null,
});
const match = (customerId: string, key: IdentityKey, partId = customerId) => ({ customerId, partId, key: identityKeyText(key) });

describe('resolveCustomer', () => {
  it('makes a new customer of keys that nobody owns', () => {
    expect(resolveCustomer([record('1'), email('a@x.example')], crm, [])).toEqual({
      matches: [],
      partId: null,
      claim: ['email:a@x.example', `record:${crm}|party/1`],
    });
  });

  it('knows a customer again by any key on the same site and claims what is new', () => {
    const anna = source('anna', 1, [email('a@x.example')]);
    expect(resolveCustomer([record('1'), email('a@x.example')], crm, [anna])).toEqual({
      matches: [match('anna', email('a@x.example'))],
      partId: 'anna',
      claim: [`record:${crm}|party/1`],
    });
  });

  it('takes what another site shows for another source of the same customer, with keys of its own', () => {
    const anna = source('anna', 1, [record('1'), email('a@x.example')]);
    expect(resolveCustomer([email('a@x.example'), phone('+49301234567')], mail, [anna])).toEqual({
      matches: [match('anna', email('a@x.example'))],
      partId: null,
      claim: ['email:a@x.example', 'phone:+49301234567'],
    });
    // A source from before sites were kept is of every site.
    const old = source('old', 1, [record('1'), email('a@x.example')], { origin: null });
    expect(resolveCustomer([email('a@x.example')], mail, [old])).toMatchObject({ partId: 'old', claim: [] });
  });

  it('lets the record decide before a shared address: two records are two customers', () => {
    const anna = source('anna', 1, [record('1'), email('info@x.example'), phone('+49301234567')]);
    expect(resolveCustomer([record('2'), email('info@x.example'), phone('+49301234567')], crm, [anna])).toEqual({
      matches: [],
      partId: null,
      claim: [`record:${crm}|party/2`],
    });
    const ben = source('ben', 2, [record('2')]);
    expect(resolveCustomer([record('2'), email('info@x.example')], crm, [anna, ben])).toEqual({
      matches: [match('ben', record('2'))],
      partId: 'ben',
      claim: [],
    });
  });

  it('does not take another code for the same customer, unless the record is the same', () => {
    const anna = source('anna', 1, [code('C-1'), email('info@x.example')]);
    expect(resolveCustomer([code('C-2'), email('info@x.example')], crm, [anna])).toMatchObject({
      matches: [],
      claim: [`code:${crm}|customer/C-2`],
    });
    const ben = source('ben', 1, [record('2'), code('C-2')]);
    expect(resolveCustomer([record('2'), code('C-9')], crm, [ben])).toMatchObject({ partId: 'ben', claim: [`code:${crm}|customer/C-9`] });
    // A code that went over to another record does not take its old customer along.
    expect(resolveCustomer([record('3'), code('C-2')], crm, [ben])).toMatchObject({ matches: [], claim: [`record:${crm}|party/3`] });
  });

  it('finds all who share a key without conflict, the best told first', () => {
    const fromMail = source('mail', 1, [email('a@x.example')], { origin: mail });
    const fromCrm = source('crm', 2, [record('1')]);
    expect(resolveCustomer([record('1'), email('a@x.example')], crm, [fromMail, fromCrm])).toEqual({
      matches: [match('crm', record('1')), match('mail', email('a@x.example'))],
      partId: 'crm',
      claim: ['email:a@x.example'],
    });
  });

  it('never joins two records through a mail that names both', () => {
    const anna = source('anna', 2, [record('1'), email('a@x.example')]);
    const ben = source('ben', 1, [record('2'), phone('+49301234567')]);
    expect(resolveCustomer([email('a@x.example'), phone('+49301234567')], crm, [ben, anna])).toEqual({
      matches: [match('anna', email('a@x.example'))],
      partId: 'anna',
      claim: [],
    });
  });

  it('joins records of different hosts and types by their address, each a source of its own', () => {
    const anna = source('anna', 1, [record('1'), email('a@x.example')]);
    for (const [key, origin] of [
      [record('1', desk), desk],
      [record('7', crm, 'contact'), crm],
    ] as const)
      expect(resolveCustomer([key, email('a@x.example')], origin, [anna])).toMatchObject({
        matches: [match('anna', email('a@x.example'))],
        partId: null,
      });
  });

  it('looks at all sources of a customer, and answers with the whole', () => {
    const anna = source('anna', 1, [record('1')]);
    const alias = source('alias', 5, [email('a@x.example')], { origin: mail, mergedInto: 'anna' });
    expect(resolveCustomer([email('a@x.example')], mail, [alias, anna])).toEqual({
      matches: [match('anna', email('a@x.example'), 'alias')],
      partId: 'alias',
      claim: [],
    });
    expect(resolveCustomer([record('2'), email('a@x.example')], crm, [alias, anna]).matches).toEqual([]);
  });

  it('joins nobody whom the user keeps apart, by any of their sources', () => {
    const fromMail = source('mail', 1, [email('a@x.example')], { origin: mail });
    const fromCrm = source('crm', 2, [record('1')]);
    const fromDesk = source('desk', 3, [record('9', desk)], { origin: desk, mergedInto: 'crm' });
    const isApart = (a: string, b: string) => [a, b].toSorted().join() === 'desk,mail';
    expect(
      resolveCustomer([record('1'), email('a@x.example')], crm, [fromMail, fromCrm, fromDesk], { isApart, isShared: () => false }),
    ).toMatchObject({ matches: [match('crm', record('1'))], partId: 'crm', claim: [] });
  });

  it('takes a key that two others share for nobody’s on a new site, and for the one who has it on theirs', () => {
    const kept = { isApart: () => false, isShared: (key: string) => key.startsWith('phone:') };
    const anna = source('anna', 1, [record('1'), phone('+49301234567')]);
    const ben = source('ben', 2, [record('1', desk), phone('+49301234567')], { origin: desk });
    expect(resolveCustomer([phone('+49301234567')], mail, [anna, ben], kept)).toEqual({
      matches: [],
      partId: null,
      claim: ['phone:+49301234567'],
    });
    expect(resolveCustomer([phone('+49301234567')], desk, [anna, ben], kept).partId).toBe('ben');
  });

  it('takes no notice of candidates that own none of the keys', () => {
    expect(resolveCustomer([email('b@x.example')], crm, [source('anna', 1, [email('a@x.example')])])).toEqual({
      matches: [],
      partId: null,
      claim: ['email:b@x.example'],
    });
  });
});

it('tells the site on which two customers are two records', () => {
  const texts = (...keys: IdentityKey[]) => keys.map((key) => identityKeyText(key));
  expect(siteOfConflict(texts(record('1'), email('a@x.example')), texts(record('2'), email('a@x.example')))).toBe(crm);
  expect(siteOfConflict(texts(record('1')), texts(record('1', desk)))).toBeNull();
  expect(siteOfConflict(texts(record('1'), record('2')), texts(record('2')))).toBeNull();
});
