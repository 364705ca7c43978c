import { expect, it } from 'vitest';
import type { Customer, CustomerId } from '../domain/customers/customer.ts';
import { sideOf } from './link-views.ts';

const customer = (change: Partial<Customer>): Customer => ({
  id: 'anna' as CustomerId,
  origin: null,
  keys: [],
  name: 'Anna',
  company: null,
  emails: [],
  phones: [],
  createdAt: 1,
  mergedInto: null,
  ...change,
});

it('tells a side from its namesake by the site, else by an address or number', () => {
  expect(sideOf(customer({ origin: 'https://crm.example:8443', emails: ['a@x.example'] })).by).toBe('crm.example:8443');
  expect(sideOf(customer({ emails: ['a@x.example'], phones: ['+49301234567'] })).by).toBe('a@x.example');
  expect(sideOf(customer({ origin: 'no address', phones: ['+49301234567'] })).by).toBe('+49301234567');
  expect(sideOf(customer({})).by).toBe('');
});
