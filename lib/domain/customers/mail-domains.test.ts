import fc from 'fast-check';
import { expect, it } from 'vitest';
import { companyDomainOf, isPublicMailDomain, isSharedMailbox } from './mail-domains.ts';

it.each([
  ['anna@acme.com', 'acme.com'],
  ['anna@mail.acme.com', 'acme.com'],
  ['anna@eu.smtp.acme.de', 'acme.de'],
  ['anna@acme.co.uk', 'acme.co.uk'],
  ['anna@post.acme.com.tr', 'acme.com.tr'],
  ['reza@sherkat.co.ir', 'sherkat.co.ir'],
  ['reza@mail.sherkat.ir', 'sherkat.ir'],
  ['olga@luch.spb.ru', 'luch.spb.ru'],
  ['olga@corp.luch.ru', 'luch.ru'],
  ['ivan@firma.kiev.ua', 'firma.kiev.ua'],
  ['anna@acme.onmicrosoft.com', 'acme.onmicrosoft.com'],
  ['anna@ACME.Example', 'acme.example'],
  ['a@me.acme.com', 'acme.com'],
  // A company's host may be called as a provider is.
  ['anna@outlook.acme.com', 'acme.com'],
])('%s works at %s', (email, domain) => expect(companyDomainOf(email)).toBe(domain));

it.each([
  'a@gmail.com',
  'a@yahoo.co.uk',
  'a@yahoo.com.tr',
  'a@mail.ru',
  'a@ya.ru',
  'a@yandex.kz',
  'a@bk.ru',
  'a@chmail.ir',
  'a@mailfa.com',
  'a@vatanmail.ir',
  'a@iran.ir',
  'a@eu.mail.com',
  'a@privaterelay.appleid.com',
  'a@localhost',
  'a@10.0.0.1',
  'a@co.uk',
  'a@com.tr',
  'a@..',
])('%s tells of no company', (email) => expect(companyDomainOf(email)).toBeNull());

it('takes a company for no provider because a part of its name is one', () => {
  for (const domain of ['acme.com', 'mymail.ru', 'notgmail.com', 'webmail.acme.com', 'iran.com', 'list.com'])
    expect(isPublicMailDomain(domain)).toBe(false);
});

it('answers the same for every host of a company, and throws on nothing', () => {
  const label = fc.stringMatching(/^[a-z][a-z0-9-]{2,12}$/u);
  fc.assert(
    fc.property(label, label, fc.constantFrom('com', 'ru', 'ir', 'co.uk', 'com.tr', 'co.ir', 'msk.ru'), (host, name, ending) => {
      const plain = companyDomainOf(`x@${name}.${ending}`);
      if (plain !== null) expect(companyDomainOf(`x@${host}.${name}.${ending}`)).toBe(plain);
    }),
  );
  fc.assert(fc.property(fc.string(), (text) => void companyDomainOf(text)));
});

it('tells a box that many read from a person’s own', () => {
  expect(isSharedMailbox('Info@acme.com')).toBe(true);
  expect(isSharedMailbox('h.whitfield@acme.com')).toBe(false);
});
