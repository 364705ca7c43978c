import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identityKeyText, type Customer, type CustomerId, type IdentityKey } from './customer.ts';
import { resolveCustomer } from './resolve-customer.ts';

const crm = 'https://crm.example';
const record = (id: string, origin = crm, type = 'party'): IdentityKey => ({ kind: 'record', origin, type, id });
const code = (id: string, origin = crm): IdentityKey => ({ kind: 'code', origin, type: 'customer', id });
const email = (id: string): IdentityKey => ({ kind: 'email', id });
const phone = (id: string): IdentityKey => ({ kind: 'phone', id });

const customer = (id: string, createdAt: number, keys: IdentityKey[], mergedInto: string | null = null): Customer => ({
  id: id as CustomerId,
  keys: keys.map((key) => identityKeyText(key)),
  name: 'Same Name',
  company: null,
  emails: [],
  phones: [],
  createdAt,
  mergedInto: mergedInto as CustomerId | null,
});

describe('resolveCustomer', () => {
  it('makes a new customer of keys that nobody owns', () => {
    expect(resolveCustomer([record('1'), email('a@x.example')], [])).toEqual({
      customerId: null,
      merge: [],
      claim: ['email:a@x.example', `record:${crm}|party/1`],
    });
  });

  it('knows a customer again by any key and claims what is new', () => {
    const anna = customer('anna', 1, [email('a@x.example')]);
    expect(resolveCustomer([record('1'), email('a@x.example')], [anna])).toEqual({
      customerId: 'anna',
      merge: [],
      claim: [`record:${crm}|party/1`],
    });
  });

  it('lets the record decide before a shared address: two records are two customers', () => {
    const anna = customer('anna', 1, [record('1'), email('info@x.example'), phone('+49301234567')]);
    expect(resolveCustomer([record('2'), email('info@x.example'), phone('+49301234567')], [anna])).toEqual({
      customerId: null,
      merge: [],
      claim: [`record:${crm}|party/2`],
    });
    const ben = customer('ben', 2, [record('2')]);
    expect(resolveCustomer([record('2'), email('info@x.example')], [anna, ben])).toEqual({ customerId: 'ben', merge: [], claim: [] });
  });

  it('does not take another code for the same customer, unless the record is the same', () => {
    const anna = customer('anna', 1, [code('C-1'), email('info@x.example')]);
    expect(resolveCustomer([code('C-2'), email('info@x.example')], [anna])).toEqual({
      customerId: null,
      merge: [],
      claim: [`code:${crm}|customer/C-2`],
    });
    const ben = customer('ben', 1, [record('2'), code('C-2')]);
    expect(resolveCustomer([record('2'), code('C-9')], [ben])).toEqual({
      customerId: 'ben',
      merge: [],
      claim: [`code:${crm}|customer/C-9`],
    });
    // A code that went over to another record does not take its old customer along.
    expect(resolveCustomer([record('3'), code('C-2')], [ben])).toEqual({ customerId: null, merge: [], claim: [`record:${crm}|party/3`] });
  });

  it('merges those who share a key without conflict into the oldest', () => {
    const fromMail = customer('mail', 1, [email('a@x.example')]);
    const fromCrm = customer('crm', 2, [record('1')]);
    expect(resolveCustomer([record('1'), email('a@x.example')], [fromCrm, fromMail])).toEqual({
      customerId: 'mail',
      merge: ['crm'],
      claim: [],
    });
  });

  it('never merges two records through a mail that names both', () => {
    const anna = customer('anna', 2, [record('1'), email('a@x.example')]);
    const ben = customer('ben', 1, [record('2'), phone('+49301234567')]);
    expect(resolveCustomer([email('a@x.example'), phone('+49301234567')], [ben, anna])).toEqual({
      customerId: 'anna',
      merge: [],
      claim: [],
    });
  });

  it('joins records of different hosts and types by their address', () => {
    const anna = customer('anna', 1, [record('1'), email('a@x.example')]);
    expect(resolveCustomer([record('1', 'https://desk.example'), email('a@x.example')], [anna]).customerId).toBe('anna');
    expect(resolveCustomer([record('7', crm, 'contact'), email('a@x.example')], [anna]).customerId).toBe('anna');
  });

  it('answers for an alias with the customer that it was merged into', () => {
    const alias = customer('alias', 5, [email('a@x.example')], 'anna');
    expect(resolveCustomer([email('a@x.example')], [alias])).toEqual({ customerId: 'anna', merge: [], claim: [] });
    const anna = customer('anna', 1, [record('1')]);
    expect(resolveCustomer([record('2'), email('a@x.example')], [alias, anna]).customerId).toBeNull();
  });

  it('takes no notice of candidates that own none of the keys', () => {
    expect(resolveCustomer([email('b@x.example')], [customer('anna', 1, [email('a@x.example')])])).toEqual({
      customerId: null,
      merge: [],
      claim: ['email:b@x.example'],
    });
  });
});

describe('any history of sightings', () => {
  const small = fc.constantFrom('1', '2', '3');
  const identity = fc
    .record({
      record: fc.option(
        fc.record({ id: small, origin: fc.constantFrom(crm, 'https://desk.example'), type: fc.constantFrom('party', 'contact') }),
        { nil: null },
      ),
      code: fc.option(fc.record({ id: small, origin: fc.constantFrom(crm, 'https://desk.example') }), { nil: null }),
      emails: fc.uniqueArray(small, { maxLength: 2 }),
      phones: fc.uniqueArray(small, { maxLength: 2 }),
    })
    .map((parts): IdentityKey[] => [
      ...(parts.record ? [record(parts.record.id, parts.record.origin, parts.record.type)] : []),
      ...(parts.code ? [code(parts.code.id, parts.code.origin)] : []),
      ...parts.emails.map((id) => email(`${id}@x.example`)),
      ...parts.phones.map((id) => phone(`+4930123456${id}`)),
    ])
    .filter((keys) => keys.length > 0);

  type Store = Customer[];
  const ask = (store: Store, keys: IdentityKey[]) => {
    const texts = keys.map((key) => identityKeyText(key));
    return resolveCustomer(
      keys,
      store.filter((one) => one.keys.some((key) => texts.includes(key))),
    );
  };
  const apply = (store: Store, keys: IdentityKey[], at: number): Store => {
    const { customerId, merge, claim } = ask(store, keys);
    if (customerId === null) return [...store, { ...customer(`c${at}`, at, []), keys: claim }];
    const moved = store.filter(({ id }) => merge.includes(id)).flatMap(({ keys }) => keys);
    return store.map((one) => {
      if (one.id === customerId) return { ...one, keys: [...one.keys, ...moved, ...claim] };
      return merge.includes(one.id) ? { ...one, keys: [], mergedInto: customerId } : one;
    });
  };
  const build = (sightings: IdentityKey[][]) => sightings.reduce<Store>((store, keys, i) => apply(store, keys, i), []);

  it('gives every key one owner and no customer two records in one place', () => {
    fc.assert(
      fc.property(fc.array(identity, { maxLength: 15 }), (sightings) => {
        const store = build(sightings);
        const keys = store.flatMap((one) => one.keys);
        expect(new Set(keys).size).toBe(keys.length);
        for (const one of store) {
          const scopes = one.keys.filter((key) => key.startsWith('record:')).map((key) => key.slice(0, key.lastIndexOf('/')));
          expect(new Set(scopes).size).toBe(scopes.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('decides the same whatever the order, and finds the same customer again with nothing left to do', () => {
    fc.assert(
      fc.property(fc.array(identity, { maxLength: 12 }), identity, fc.infiniteStream(fc.nat()), (sightings, keys, numbers) => {
        const store = build(sightings);
        const decision = ask(store, keys);
        const shuffle = <T>(list: readonly T[]): T[] =>
          list
            .map((item) => ({ item, rank: numbers.next().value }))
            .toSorted((a, b) => a.rank - b.rank)
            .map(({ item }) => item);
        expect(ask(shuffle(store.map((one) => ({ ...one, keys: shuffle(one.keys) }))), shuffle(keys))).toEqual(decision);

        const after = apply(store, keys, 100);
        expect(ask(after, keys)).toEqual({ customerId: decision.customerId ?? 'c100', merge: [], claim: [] });
        expect(decision.merge).not.toContain(decision.customerId);
      }),
      { numRuns: 500 },
    );
  });

  it('always ends with a customer who owns a key of the identity', () => {
    fc.assert(
      fc.property(fc.array(identity, { maxLength: 12 }), identity, (sightings, keys) => {
        const store = build(sightings);
        const { customerId, claim } = ask(store, keys);
        const owner = store.find(({ id }) => id === customerId);
        const texts = keys.map((key) => identityKeyText(key));
        expect(claim.length > 0 || owner?.keys.some((key) => texts.includes(key))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
