import { expect, it } from 'vitest';
import { toImportBook } from './import-book.ts';
import type { ImportedContract, ImportedCustomer, ImportResult } from './import/types.ts';

const customer: ImportedCustomer = {
  line: 2,
  code: '1001',
  name: '',
  company: null,
  emails: ['a@b.example'],
  phones: ['+493012345678'],
  sinceDay: 20_000,
  leftDay: null,
  hasLeft: null,
  owner: null,
  tier: null,
  lastOrderDay: null,
};
const contract: ImportedContract = {
  customer: 0,
  line: 2,
  startDay: 20_000,
  endDay: null,
  cancelledDay: null,
  termMonths: 1,
  amountAMonth: 12.5,
  tenureMonths: 7,
  isAutoRenewed: null,
  hasLeft: false,
  facts: { paysBy: 'online', careServices: { taken: 2, offered: 4 } },
};
const result = (patch: Partial<ImportResult>): ImportResult => ({
  kind: 'customers',
  customers: [customer],
  orders: null,
  contracts: [],
  counts: { rows: 1, customers: 1, orders: 0, contracts: 0, refunds: 0, addedLines: 0, skippedRows: 0 },
  problems: [],
  problemCounts: {},
  firstDay: null,
  lastDay: null,
  currency: null,
  hash: '',
  bytes: 1,
  ...patch,
});

it('tells customers by the keys that pages show, their numbers as the file’s own or a site’s', () => {
  const [own] = toImportBook(result({}), null).customers;
  expect(own!.sighting).toMatchObject({ origin: 'file', name: null, emails: ['a@b.example'] });
  expect(own!.sighting.identity).toEqual([
    { kind: 'code', origin: 'file', type: 'customer', id: '1001' },
    { kind: 'email', id: 'a@b.example' },
    { kind: 'phone', id: '+493012345678' },
  ]);
  const [site] = toImportBook(result({ customers: [{ ...customer, name: 'Anna' }] }), 'https://crm.example').customers;
  expect(site!.sighting.identity[0]).toEqual({ kind: 'code', origin: 'https://crm.example', type: 'customer', id: '1001' });
  expect(site!.sighting.name).toBe('Anna');
});

it('takes contracts as they are kept, without their place in the file', () => {
  const { customer: place, line: _, ...kept } = contract;
  expect(toImportBook(result({ kind: 'contracts', contracts: [contract] }), null).contracts).toEqual([{ customer: place, contract: kept }]);
});

it('makes contracts of a list that says who left, of those who stayed too', () => {
  const left = { ...customer, code: '1002', leftDay: 20_100 };
  expect(toImportBook(result({ customers: [customer, left] }), null).contracts.map((one) => one.contract)).toMatchObject([
    { startDay: 20_000, cancelledDay: null, hasLeft: false },
    { startDay: 20_000, cancelledDay: 20_100, hasLeft: true },
  ]);
  expect(toImportBook(result({}), null).contracts).toEqual([]);
});
