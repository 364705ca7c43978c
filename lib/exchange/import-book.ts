import type { IdentityKey } from '../domain/customers/customer.ts';
import { fileOrigin, type ImportKind } from '../domain/customers/import-record.ts';
import type { StageableBook } from '../app/ports.ts';
import type { ImportedCustomer, ImportResult } from './import/types.ts';

/** A list of customers that says who has left speaks of contracts: of everybody in it, or only the leavers would be seen. */
function contractsOfCustomers(customers: readonly ImportedCustomer[]): StageableBook['contracts'] {
  if (!customers.some(({ hasLeft, leftDay }) => hasLeft !== null || leftDay !== null)) return [];
  return customers.map(({ sinceDay, leftDay, hasLeft }, customer) => ({
    customer,
    contract: {
      startDay: sinceDay,
      endDay: null,
      cancelledDay: leftDay,
      hasLeft: hasLeft ?? leftDay !== null,
      termMonths: null,
      amountAMonth: null,
      isAutoRenewed: null,
      tenureMonths: null,
      facts: {},
    },
  }));
}

function identityOf({ code, emails, phones }: ImportedCustomer, origin: string): IdentityKey[] {
  return [
    ...(code === null || code === '' ? [] : [{ kind: 'code' as const, origin, type: 'customer', id: code }]),
    ...emails.map((id) => ({ kind: 'email' as const, id })),
    ...phones.map((id) => ({ kind: 'phone' as const, id })),
  ];
}

const none = { customers: [], days: [], amounts: [], numbers: null };

/**
 * What a file told, as the stores take it: customers by the keys that pages would show too. `origin`: the site whose customer
 * numbers the file has; null: the numbers are the file's own.
 */
export function toImportBook(result: ImportResult, origin: string | null): StageableBook {
  const kind: ImportKind = result.kind;
  return {
    customers: result.customers.map((customer) => ({
      sighting: {
        origin: origin ?? fileOrigin,
        identity: identityOf(customer, origin ?? fileOrigin),
        name: customer.name === '' ? null : customer.name,
        isNameKept: true,
        company: customer.company,
        emails: customer.emails,
        phones: customer.phones,
      },
      sinceDay: customer.sinceDay,
    })),
    orders: result.orders ?? none,
    contracts:
      kind === 'contracts'
        ? result.contracts.map(({ customer, line: _, ...contract }) => ({ customer, contract }))
        : kind === 'customers'
          ? contractsOfCustomers(result.customers)
          : [],
  };
}
