/** Schema 2, frozen: whom people and shared keys made one, and what users taught. Index strings are Dexie's. */
export const journalSchema2 = {
  customers: 'id, *keys, mergedInto, *clues',
  entries: 'id, customerId, at, kind',
  settings: 'key',
  meta: 'key',
  merges: 'id, survivorId, absorbedId, at',
  apart: 'id, *ids, key',
  ownProfiles: 'id, origin',
};
export const observationSchema2 = {
  observations: 'key, customerId',
  evidence: 'customerId',
  readingLights: 'key, origin',
};

type Customer1 = { id: string; keys?: unknown; emails?: unknown; phones?: unknown; createdAt?: unknown; mergedInto?: unknown };

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []);

/**
 * Fills the new index of a stored customer with what their addresses have in common with those of others. Lists that are
 * none and an alias of nobody would stop every later reading: they are mended. `ids`: of all stored customers.
 */
export function upgradeCustomer2(customer: Customer1 & { origin?: unknown; clues?: unknown }, ids: ReadonlySet<unknown>): void {
  const emails = texts(customer.emails);
  const phones = texts(customer.phones);
  const mergedInto = ids.has(customer.mergedInto) ? customer.mergedInto : null;
  Object.assign(customer, { keys: texts(customer.keys), emails, phones, mergedInto });
  const clues = new Set<string>();
  for (const email of emails) {
    const at = email.lastIndexOf('@');
    if (at < 1) continue;
    clues.add(`email:${email}`);
    clues.add(`user:${email.slice(0, at)}`);
    const labels = email.slice(at + 1).split('.');
    for (let length = 2; length <= Math.min(labels.length, 4); length++) clues.add(`domain:${labels.slice(-length).join('.')}`);
  }
  for (const phone of phones) {
    const digits = phone.split('x')[0]!.replaceAll(/\D/gu, '');
    if (digits.length >= 7) clues.add(`tel:${digits.slice(-7)}`);
  }
  customer.clues = [...clues];
  customer.origin = null;
}

/** What was said in days is said in working hours from now on, eight to the day. */
export function upgradeSettings2(settings: { value?: unknown }): void {
  const { value } = settings;
  if (typeof value !== 'object' || value === null || !('answerWithinDays' in value)) return;
  const { answerWithinDays, ...rest } = value as Record<string, unknown>;
  settings.value = typeof answerWithinDays === 'number' ? { ...rest, answerWithinHours: Math.min(answerWithinDays * 8, 400) } : rest;
}

/** Schema 1 kept no word of how an alias came about, only that it did. Null where the customer is no alias of another. */
export function mergeOf2(customer: Customer1, ids: ReadonlySet<unknown>): Record<string, unknown> | null {
  if (!ids.has(customer.mergedInto)) return null;
  const { id, createdAt, mergedInto } = customer;
  const at = typeof createdAt === 'number' ? createdAt : 0;
  return { id: `schema1-${id}`, at, by: 'sharedKey', key: null, survivorId: mergedInto, absorbedId: id, undoneAt: null };
}
