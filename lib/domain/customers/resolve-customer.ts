import { byAge, identityKeyText, wholeIdOf, type Customer, type CustomerId, type IdentityKey } from './customer.ts';

/** What tells against being one. `isApart`: by the user’s word. `isShared`: the key is known to be of two who are not the same. */
export type KeptApart = { isApart: (a: CustomerId, b: CustomerId) => boolean; isShared: (keyText: string) => boolean };
const nobodyApart: KeptApart = { isApart: () => false, isShared: () => false };

/** A whole customer that an identity means: one of its sources, and the strongest key that told. */
export type Match = { customerId: CustomerId; partId: CustomerId; key: string };
export type Resolution = {
  /** Customers that the identity shows to be one, the best told first; none: a new customer. */
  matches: Match[];
  /** The source whose sighting this is; null: a source that is not known yet. */
  partId: CustomerId | null;
  /** Key texts that this source is to own from now on. */
  claim: string[];
};

type Whole = {
  id: CustomerId;
  createdAt: number;
  parts: Customer[];
  scopes: Map<string, Set<string>>;
  match: Match | null;
  strength: number;
};

const kinds: IdentityKey['kind'][] = ['record', 'code', 'email', 'phone'];
const strengthOf = (keyText: string): number => kinds.findIndex((kind) => keyText.startsWith(`${kind}:`));
const isOfHost = (keyText: string): boolean => strengthOf(keyText) < 2;

/** Record and code keys are unique within kind, origin and type; within such a scope a customer has one id. */
function scopesOf(keyTexts: Iterable<string>): Map<string, Set<string>> {
  const scopes = new Map<string, Set<string>>();
  for (const text of keyTexts) {
    const end = isOfHost(text) ? text.indexOf('/', text.indexOf('|')) : -1;
    if (end < 0) continue;
    const scope = text.slice(0, end);
    scopes.set(scope, (scopes.get(scope) ?? new Set()).add(text));
  }
  return scopes;
}

/** The scope in which both have an id and none in common; null where there is no such: they may be one. */
function conflictOf(a: Map<string, Set<string>>, b: Map<string, Set<string>>, isIgnored: (scope: string) => boolean): string | null {
  for (const [scope, ids] of a) {
    const others = b.get(scope);
    if (others !== undefined && !isIgnored(scope) && ![...ids].some((id) => others.has(id))) return scope;
  }
  return null;
}

/** The site on which two sets of keys are two records; null where there is none. */
export function siteOfConflict(a: readonly string[], b: readonly string[]): string | null {
  const scope = conflictOf(scopesOf(a), scopesOf(b), () => false);
  return scope === null ? null : scope.slice(scope.indexOf(':') + 1, scope.indexOf('|'));
}

/**
 * Decides whom an identity means. A record key decides first, then a code, then e-mail, then phone; whoever has another
 * record or code in the same place of the same host is somebody else, whatever address they share. Those who share a
 * key without such a conflict, and whom the user does not keep apart, are one customer. A key that is known to be of two
 * who are not the same tells nothing any more but on the site that showed it. Names count for nothing.
 *
 * A sighting is of the source that owns its record or code, else of one on the same site that owns another of its keys.
 * @param candidates every source of every customer who owns any of the keys, in any order.
 */
export function resolveCustomer(
  identity: readonly IdentityKey[],
  origin: string,
  candidates: readonly Customer[],
  { isApart, isShared }: KeptApart = nobodyApart,
): Resolution {
  const wanted = [...new Set(identity.map((key) => identityKeyText(key)))].toSorted(
    (a, b) => strengthOf(a) - strengthOf(b) || (a < b ? -1 : 1),
  );
  const wantedScopes = scopesOf(wanted);
  const isHere = (part: Customer): boolean => part.origin === null || part.origin === origin;

  const wholes = new Map<CustomerId, Whole>();
  for (const part of candidates.toSorted(byAge)) {
    const id = wholeIdOf(part);
    const whole: Whole = wholes.get(id) ?? {
      id,
      createdAt: part.createdAt,
      parts: [],
      scopes: new Map(),
      match: null,
      strength: kinds.length,
    };
    whole.parts.push(part);
    wholes.set(id, whole);
  }
  const told: Whole[] = [];
  for (const whole of wholes.values()) {
    whole.scopes = scopesOf(whole.parts.flatMap(({ keys }) => keys));
    for (const key of wanted) {
      const owners = whole.parts.filter(({ keys }) => keys.includes(key));
      const owner = owners.find(isHere) ?? (isShared(key) ? undefined : owners[0]);
      if (owner === undefined) continue;
      // Of two who have the key, the one on this site goes first.
      whole.strength = strengthOf(key) + (isHere(owner) ? 0 : 0.5);
      whole.match = { customerId: whole.id, partId: owner.id, key };
      break;
    }
    // Codes can be changed by people: beside the right record another code is the old one of the same customer.
    const isOther = conflictOf(wantedScopes, whole.scopes, (scope) => whole.strength < 1 && scope.startsWith('code:')) !== null;
    if (whole.match !== null && !isOther) told.push(whole);
  }

  const same: Whole[] = [];
  const areTwo = (a: Whole, b: Whole): boolean =>
    conflictOf(a.scopes, b.scopes, () => false) !== null || a.parts.some((one) => b.parts.some((other) => isApart(one.id, other.id)));
  for (const one of told.toSorted((a, b) => a.strength - b.strength || byAge(a, b)))
    if (!same.some((other) => areTwo(other, one))) same.push(one);

  const parts = same.flatMap((whole) => whole.parts);
  const hasRecord = wanted.some((key) => key.startsWith('record:'));
  /** A record that is new beside another of its site is a source of its own: a company and a person may share an address. */
  const isSource = (part: Customer, key: string): boolean =>
    part.keys.includes(key) &&
    (isOfHost(key) || (isHere(part) && !(hasRecord && part.origin !== null && part.keys.some((own) => own.startsWith('record:')))));
  const source = wanted.flatMap((key) => parts.find((part) => isSource(part, key)) ?? [])[0] ?? null;
  const ids = new Set(same.map(({ id }) => id));
  return {
    matches: same.flatMap(({ match }) => match ?? []),
    partId: source?.id ?? null,
    claim: wanted
      .filter((key) =>
        candidates.every((part) => !part.keys.includes(key) || (!isHere(part) && (ids.has(wholeIdOf(part)) || isShared(key)))),
      )
      .toSorted(),
  };
}
