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

/** A customer as stored. `mergedInto` marks an alias: its journal counts for the customer it names. */
export type Customer = {
  id: CustomerId;
  /** Key texts that this customer owns; a key is owned by one customer at most. */
  keys: string[];
  name: string;
  company: string | null;
  emails: string[];
  phones: string[];
  createdAt: number;
  mergedInto: CustomerId | null;
};
