import { expect, it } from 'vitest';
import { dossierAddress, placeOfHash, webAddressOf } from './addresses.ts';

it.each([
  ['https://crm.example/customers/3', 'crm.example'],
  ['http://crm.example:8069/web', 'crm.example:8069'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['/customers/3', null],
  ['', null],
])('%s may be followed to %s', (url, host) => {
  expect(webAddressOf(url)?.host ?? null).toBe(host);
});

it('finds the way back from an address', () => {
  for (const place of [
    { customerId: 'c-1', entryId: null },
    { customerId: 'a/b %', entryId: 'e/1#' },
  ])
    expect(placeOfHash(dossierAddress(place.customerId, place.entryId))).toEqual(place);
  for (const hash of ['#dossier', '#dossier/', '', '#dossier/%E0%A4%A']) expect(placeOfHash(hash).customerId).toBeNull();
});
