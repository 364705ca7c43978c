import { identityKeyText, type Customer, type CustomerId, type IdentityKey } from './customer.ts';

/** `customerId` null: a new customer. `merge`: become aliases of it. `claim`: key texts it is to own from now on. */
export type Resolution = { customerId: CustomerId | null; merge: CustomerId[]; claim: string[] };

type Known = { id: CustomerId; createdAt: number; keys: Set<string>; scopes: Map<string, Set<string>>; strength: number };

const kinds: IdentityKey['kind'][] = ['record', 'code', 'email', 'phone'];
const strengthOf = (keyText: string) => kinds.findIndex((kind) => keyText.startsWith(`${kind}:`));

/** Record and code keys are unique within kind, origin and type; within such a scope a customer has one id. */
function scopesOf(keyTexts: Iterable<string>): Map<string, Set<string>> {
  const scopes = new Map<string, Set<string>>();
  for (const text of keyTexts) {
    const end = strengthOf(text) < 2 ? text.indexOf('/', text.indexOf('|')) : -1;
    if (end < 0) continue;
    const scope = text.slice(0, end);
    scopes.set(scope, (scopes.get(scope) ?? new Set()).add(text));
  }
  return scopes;
}

/** Both have an id in one scope and none in common: two customers. */
function areInConflict(
  a: Map<string, Set<string>>,
  b: Map<string, Set<string>>,
  isIgnored: (scope: string) => boolean = () => false,
): boolean {
  for (const [scope, ids] of a) {
    const others = b.get(scope);
    if (others !== undefined && !isIgnored(scope) && ![...ids].some((id) => others.has(id))) return true;
  }
  return false;
}

const byAge = (a: Known, b: Known) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : Number(a.id > b.id));

/**
 * Decides whom an identity means. A record key decides first, then a code, then e-mail, then phone; whoever has another
 * record or code in the same place of the same host is somebody else, whatever address they share. Those who share a
 * key without such a conflict are one customer: the oldest stays, the others are merged into it. Names count for nothing.
 * `candidates`: the stored customers that own any of the keys, in any order. Keys of those who are somebody else are
 * not claimed.
 */
export function resolveCustomer(identity: readonly IdentityKey[], candidates: readonly Customer[]): Resolution {
  const wanted = [...new Set(identity.map((key) => identityKeyText(key)))];
  const wantedScopes = scopesOf(wanted);

  const known = new Map<CustomerId, Known>();
  for (const candidate of candidates) {
    // An alias stands for the customer that it was merged into.
    const id = candidate.mergedInto ?? candidate.id;
    const one = known.get(id) ?? { id, createdAt: candidate.createdAt, keys: new Set(), scopes: new Map(), strength: kinds.length };
    one.createdAt = Math.min(one.createdAt, candidate.createdAt);
    for (const key of candidate.keys) one.keys.add(key);
    known.set(id, one);
  }
  const owned = new Set<string>();
  const matching: Known[] = [];
  for (const one of known.values()) {
    one.scopes = scopesOf(one.keys);
    for (const text of wanted) {
      if (!one.keys.has(text)) continue;
      owned.add(text);
      one.strength = Math.min(one.strength, strengthOf(text));
    }
    // Codes can be changed by people: beside the right record another code is the old one of the same customer.
    const hasRecord = one.strength === 0;
    const isOther = areInConflict(wantedScopes, one.scopes, (scope) => hasRecord && scope.startsWith('code:'));
    if (one.strength < kinds.length && !isOther) matching.push(one);
  }

  const same: Known[] = [];
  for (const one of matching.toSorted((a, b) => a.strength - b.strength || byAge(a, b)))
    if (!same.some((earlier) => areInConflict(earlier.scopes, one.scopes))) same.push(one);
  const [oldest = null, ...younger] = same.toSorted(byAge);
  return {
    customerId: oldest?.id ?? null,
    merge: younger.map(({ id }) => id),
    claim: wanted.filter((text) => !owned.has(text)).toSorted(),
  };
}
