import { expect, it } from 'vitest';
import { companyKey } from './company-key.ts';

it.each([
  [['Acme', 'ACME Ltd.', 'acme, Inc', 'A.C.M.E. GmbH', ' Acme  G.m.b.H. '], 'acme'],
  [['Café Noir', 'CAFE NOIR'], 'cafe noir'],
  [['ООО «Луч»', 'Луч', 'луч, ООО', 'ЗАО "Луч"'], 'луч'],
  [['شرکت آبان', 'آبان', 'شرکت آبان (سهامی خاص)', 'ابان'], 'ابان'],
  [['شركت كاوه', 'شرکت کاوه'], 'کاوه'],
])('%j are one company', (names, key) => {
  expect(names.map(companyKey)).toEqual(names.map(() => key));
});

it('keeps a name that is nothing but a form, tells different companies apart, and has no key for marks alone', () => {
  expect(companyKey('Company Co')).toBe('company');
  expect(companyKey('Limited')).toBe('limited');
  expect(companyKey('Acme North')).not.toBe(companyKey('Acme'));
  expect(companyKey(' — ')).toBe('');
});
