import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Customer, CustomerId } from './customer.ts';
import { judgeMerge, type CompareNames, type NameLikeness } from './suggest-merges.ts';

const customer = (name: string, emails: string[], phones: string[] = [], keys: string[] = []): Customer => ({
  id: name as CustomerId,
  origin: null,
  keys,
  name,
  company: null,
  emails,
  phones,
  createdAt: 0,
  mergedInto: null,
});
const compareNames: CompareNames = (a, b) =>
  a === '' || b === '' ? 'unknown' : a === b ? 'same' : a.at(-1) === b.at(-1) ? 'similar' : 'different';
const judge = (a: Customer, b: Customer, mentioned: string[] = []) => judgeMerge(a, b, { compareNames, mentioned });
const kinds = (a: Customer, b: Customer, mentioned: string[] = []) => judge(a, b, mentioned)?.evidence.map(({ kind }) => kind) ?? null;

describe('judgeMerge', () => {
  it('shows a namesake of the same company, not one of the same provider', () => {
    expect(kinds(customer('Anna', ['anna@acme.com']), customer('Anna', ['a.berg@mail.acme.com']))).toEqual(['sameName', 'sameDomain']);
    expect(kinds(customer('Anna', ['anna@gmail.com']), customer('Anna', ['a.berg@gmail.com']))).toBeNull();
  });

  it('shows a number that is written as at home here and with its country there', () => {
    const abroad = customer('Anna', ['anna@acme.com'], ['+493012345678']);
    expect(kinds(abroad, customer('Anna', [], ['03012345678']))).toEqual(['sameName', 'samePhone']);
    expect(kinds(abroad, customer('Anna', [], ['12345678']))).toBeNull();
    expect(kinds(abroad, customer('Anna', [], ['+443012345678']))).toBeNull();
  });

  it('shows one address on two records of one CRM, and says so', () => {
    const record = (id: string) => [`record:https://crm.example|party/${id}`];
    const [a, b] = ['1', '2'].map((id) => customer('Anna', ['anna@acme.com'], [], record(id)));
    expect(judge(a!, b!)).toEqual({
      evidence: [
        { kind: 'sameName', value: 'Anna' },
        { kind: 'sameEmail', value: 'anna@acme.com' },
        { kind: 'otherRecord', value: 'https://crm.example' },
      ],
      strength: 4,
    });
  });

  it('shows the same name before two @, and an address that a record names', () => {
    expect(kinds(customer('Anna', ['anna.berg@acme.com']), customer('Anna', ['anna.berg@gmail.com']))).toEqual(['sameName', 'sameUser']);
    expect(kinds(customer('Anna', ['sales@acme.com']), customer('Anna', ['sales@other.com']))).toBeNull();
    const atHome = customer('A. Berganna', ['ab@gmail.com']);
    expect(kinds(customer('Anna', ['anna@acme.com']), atHome, ['ab@gmail.com'])).toEqual(['similarName', 'namedEmail']);
    expect(kinds(customer('Anna', ['anna@acme.com']), customer('Ben', ['ab@gmail.com']), ['ab@gmail.com'])).toBeNull();
  });

  it('takes colleagues with one office number and one shared box for colleagues', () => {
    const [anna, ben] = ['Anna', 'Ben'].map((name) => customer(name, ['info@acme.com', `${name}@acme.com`], ['+493012345678']));
    expect(judge(anna!, ben!)).toBeNull();
  });
});

describe('any two customers', () => {
  const email = fc.constantFrom(
    'anna.berg@acme.com',
    'anna.berg@gmail.com',
    'info@acme.com',
    'b@acme.com',
    'b@mail.acme.com',
    'b@yandex.ru',
  );
  const phone = fc.constantFrom('+493012345678', '03012345678', '2345678');
  const anybody = fc
    .record({
      name: fc.constantFrom('Anna', 'Ben', ''),
      emails: fc.uniqueArray(email, { maxLength: 3 }),
      phones: fc.uniqueArray(phone, { maxLength: 2 }),
      record: fc.option(fc.constantFrom('1', '2'), { nil: null }),
    })
    .map(({ name, emails, phones, record }) =>
      customer(name, emails, phones, record === null ? [] : [`record:https://crm.example|party/${record}`]),
    );
  const likeness = fc.constantFrom<NameLikeness>('same', 'similar', 'different', 'unknown');

  it('are never suggested on a name alone', () => {
    fc.assert(
      fc.property(anybody, anybody, likeness, fc.array(email), (a, b, how, mentioned) => {
        const found = judgeMerge(a, b, { compareNames: () => how, mentioned });
        if (found === null) return;
        const telling = found.evidence.filter(({ kind }) => !['sameName', 'similarName', 'otherName', 'otherRecord'].includes(kind));
        expect(telling.length).toBeGreaterThan(0);
        // Whatever is suggested has something in common beside the name: without it there is nothing.
        const bare = customer(b.name, []);
        expect(judgeMerge(a, bare, { compareNames: () => 'same', mentioned: [] })).toBeNull();
      }),
    );
  });

  it('are judged alike from either side', () => {
    fc.assert(
      fc.property(anybody, anybody, likeness, (a, b, how) => {
        const look = (one: Customer, other: Customer) => judgeMerge(one, other, { compareNames: () => how, mentioned: [] });
        expect(look(a, b)?.strength).toBe(look(b, a)?.strength);
      }),
    );
  });
});
