import * as z from 'zod/mini';

export type CustomerId = string & { readonly __brand: 'CustomerId' };

/**
 * One way to recognise a customer again. Never the name: namesakes are common.
 * `record` and `code` are unique within one host origin; e-mail and phone across hosts.
 */
export const identityKeySchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('record'),
    origin: z.string().check(z.maxLength(300)),
    type: z.string().check(z.maxLength(80)),
    id: z.string().check(z.maxLength(200)),
  }),
  z.object({
    kind: z.literal('code'),
    origin: z.string().check(z.maxLength(300)),
    type: z.string().check(z.maxLength(80)),
    id: z.string().check(z.maxLength(200)),
  }),
  z.object({ kind: z.literal('email'), id: z.string().check(z.maxLength(320)) }),
  z.object({ kind: z.literal('phone'), id: z.string().check(z.maxLength(32)) }),
]);
export type IdentityKey = z.infer<typeof identityKeySchema>;

/** The key as one string, for an index. Two keys are the same customer's only if these are equal. */
export function identityKeyText(key: IdentityKey): string {
  return key.kind === 'record' || key.kind === 'code' ? `${key.kind}:${key.origin}|${key.type}/${key.id}` : `${key.kind}:${key.id}`;
}

/**
 * A customer as one source shows them: a record of a CRM, or a mailbox. Sources that are known to mean the same person
 * are joined (merge.ts): `mergedInto` names the oldest of them, under whose id the whole customer is known. Each keeps
 * its own keys, words and addresses, so that what was joined can be parted exactly.
 */
export type Customer = {
  id: CustomerId;
  /** The site that it was first seen on; null for customers from before this was kept. */
  origin: string | null;
  /** Key texts that this source has shown. Within one origin a key has one owner. */
  keys: string[];
  name: string;
  company: string | null;
  emails: string[];
  phones: string[];
  createdAt: number;
  mergedInto: CustomerId | null;
};

/** Who one page speaks of. `isNameKept`: the name replaces one that is known already. */
export type Sighting = {
  origin: string;
  identity: IdentityKey[];
  name: string | null;
  isNameKept: boolean;
  company: string | null;
  emails: string[];
  phones: string[];
};

/** Oldest first; the oldest of those who are joined gives the whole its id. */
export const byAge = (a: Pick<Customer, 'id' | 'createdAt'>, b: Pick<Customer, 'id' | 'createdAt'>): number =>
  a.createdAt - b.createdAt || (a.id < b.id ? -1 : Number(a.id > b.id));

/** The id under which the whole customer is known. */
export const wholeIdOf = ({ id, mergedInto }: Pick<Customer, 'id' | 'mergedInto'>): CustomerId => mergedInto ?? id;

const distinct = (lists: readonly string[][]): string[] => [...new Set(lists.flat())];
const hasRecord = ({ keys }: Customer): boolean => keys.some((key) => /^(?:record|code):/u.test(key));
const isProperName = (name: string): boolean => name !== '' && !name.includes('@');

/** The whole customer of these joined sources, any order: what a record says of them goes before what a mailbox says. */
export function wholeOf(parts: readonly Customer[]): Customer {
  const [oldest] = parts.toSorted(byAge);
  if (oldest === undefined) throw new RangeError('A customer has at least one source.');
  const ranked = parts.toSorted((a, b) => Number(hasRecord(b)) - Number(hasRecord(a)) || byAge(a, b));
  return {
    ...oldest,
    keys: distinct(ranked.map(({ keys }) => keys)),
    name: (ranked.find(({ name }) => isProperName(name)) ?? ranked.find(({ name }) => name !== '') ?? oldest).name,
    company: ranked.find(({ company }) => company !== null)?.company ?? null,
    emails: distinct(ranked.map(({ emails }) => emails)),
    phones: distinct(ranked.map(({ phones }) => phones)),
    mergedInto: null,
  };
}

/** The whole customers that these sources make up, by their ids; of each all sources must be there. */
export function wholesOf(parts: readonly Customer[]): Map<CustomerId, Customer> {
  const groups = new Map<CustomerId, Customer[]>();
  for (const part of parts) {
    const group = groups.get(wholeIdOf(part));
    if (group === undefined) groups.set(wholeIdOf(part), [part]);
    else group.push(part);
  }
  return new Map([...groups].map(([id, group]) => [id, wholeOf(group)]));
}
