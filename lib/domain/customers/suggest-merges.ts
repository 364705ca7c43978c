import type { Customer } from './customer.ts';
import { companyDomainOf, isPublicMailDomain, isSharedMailbox } from './mail-domains.ts';
import { siteOfConflict } from './resolve-customer.ts';

/** How two names compare; `unknown` where one of them is no name. */
export type NameLikeness = 'same' | 'similar' | 'different' | 'unknown';
export type CompareNames = (a: string, b: string) => NameLikeness;

export const mergeEvidenceKinds = [
  'sameName',
  'similarName',
  'sameEmail',
  'samePhone',
  'sameDomain',
  'sameUser',
  'namedEmail',
  'otherName',
  'otherRecord',
] as const;
export type MergeEvidenceKind = (typeof mergeEvidenceKinds)[number];
/** One thing that speaks for or against two customers being one. `value`: the words, address or site it is about. */
export type MergeEvidence = { kind: MergeEvidenceKind; value: string };
/** `evidence`: for it first, then against. */
export type MergeCase = { evidence: MergeEvidence[]; strength: number };

/**
 * What each kind of evidence weighs: our own rules of thumb, chosen so that a name needs one address in common and an
 * address in common needs a name, that colleagues with one office number stay below the bar, and that names that are
 * not alike outweigh all but two addresses.
 */
const weights: Record<MergeEvidenceKind, number> = {
  sameName: 2,
  similarName: 1,
  sameEmail: 3,
  samePhone: 2,
  sameDomain: 1,
  sameUser: 1,
  namedEmail: 2,
  otherName: -3,
  otherRecord: -1,
};
/** From here on a suggestion is shown. */
export const leastStrength = 3;
/** From here on it is called probable. */
export const probableStrength = 5;

const localPart = (email: string): string => email.slice(0, email.lastIndexOf('@'));
const domainPart = (email: string): string => email.slice(email.lastIndexOf('@') + 1);
const shortestUser = 5;
/** A number without its country or area has fewer digits, and several owners. */
const shortestPhone = 9;

/** Both are one number when the shorter, without the zeros that stand for a country or an area, ends the longer. */
function isSameNumber(a: string, b: string): boolean {
  const national = [a, b].map((phone) => phone.replace(/^\+|^0+/u, '')).toSorted((x, y) => x.length - y.length);
  return national[0]!.length >= shortestPhone && national[1]!.endsWith(national[0]!);
}

const firstShared = (a: readonly string[], b: readonly string[], isShared: (x: string, y: string) => boolean): string | null => {
  for (const one of a) if (b.some((other) => isShared(one, other))) return one;
  return null;
};

/**
 * What speaks for two customers being one, from addresses, numbers and what a record says of the other; null below the
 * bar. A name tells for or against but is nothing by itself.
 * @param mentioned addresses that records of either name in their words, beside their own.
 */
export function judgeMerge(
  a: Customer,
  b: Customer,
  { compareNames, mentioned }: { compareNames: CompareNames; mentioned: readonly string[] },
): MergeCase | null {
  const evidence: MergeEvidence[] = [];
  const add = (kind: MergeEvidenceKind, value: string | null): void => {
    if (value !== null) evidence.push({ kind, value });
  };
  const isOwn = (email: string): boolean => !isSharedMailbox(email);
  const sameEmail = firstShared(a.emails.filter(isOwn), b.emails, (x, y) => x === y);
  add('sameEmail', sameEmail);
  add('samePhone', firstShared(a.phones, b.phones, isSameNumber));
  if (sameEmail === null) {
    const domain = (email: string): string | null => companyDomainOf(email);
    add(
      'sameDomain',
      firstShared(
        a.emails.flatMap((email) => domain(email) ?? []),
        b.emails,
        (x, y) => x === domain(y),
      ),
    );
    const isTelling = (email: string): boolean => isOwn(email) && localPart(email).length >= shortestUser;
    const user = firstShared(
      a.emails.filter(isTelling),
      b.emails,
      (x, y) =>
        localPart(x) === localPart(y) && domainPart(x) !== domainPart(y) && (isPublicMailDomain(domainPart(x)) || domain(x) !== domain(y)),
    );
    add('sameUser', user === null ? null : localPart(user));
    add('namedEmail', mentioned.find((email) => isOwn(email) && (a.emails.includes(email) || b.emails.includes(email))) ?? null);
  }
  // So far there is no name: without anything else it would be a name alone.
  if (evidence.length === 0) return null;
  const likeness = compareNames(a.name, b.name);
  if (likeness === 'same') evidence.unshift({ kind: 'sameName', value: b.name });
  if (likeness === 'similar') evidence.unshift({ kind: 'similarName', value: b.name });
  if (likeness === 'different') add('otherName', b.name);
  add('otherRecord', siteOfConflict(a.keys, b.keys));
  const strength = evidence.reduce((sum, { kind }) => sum + weights[kind], 0);
  return strength < leastStrength ? null : { evidence, strength };
}
