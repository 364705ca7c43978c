import { byAge, identityKeyText, wholeIdOf, type Customer, type CustomerId, type Sighting } from './customer.ts';
import { apartOf, type Apart, type Merge } from './merge.ts';
import { resolveCustomer, siteOfConflict, type KeptApart, type Resolution } from './resolve-customer.ts';

/** `partIds`: the source of each sighting, in their order. `changed`: sources as they are to be stored, each once. */
export type Recognition = { partIds: CustomerId[]; changed: Customer[]; merges: Merge[] };

const maxAddresses = 50;
/** Newest first, so that the oldest fall off the end. */
const withNewest = (known: readonly string[], more: readonly string[]): string[] =>
  [...new Set([...more, ...known])].slice(0, maxAddresses);

/** A name is kept against a sender's own word for themselves; an address in place of a name gives way to any name. */
function nameAfter({ name, isNameKept, emails, phones }: Sighting, before: string): string {
  const known = before !== '' && !before.includes('@') ? before : null;
  return (isNameKept ? (name ?? known) : (known ?? name)) ?? (before || (emails[0] ?? phones[0] ?? ''));
}

function keptApart(apart: readonly Apart[]): KeptApart {
  const pairs = new Set(apart.map(({ id }) => id));
  const keys = new Set(apart.map(({ key }) => key));
  return { isApart: (a, b) => pairs.has(apartOf(a, b, null, 0).id), isShared: (key) => keys.has(key) };
}

const stamp = ({ keys, name, company, emails, phones, mergedInto }: Customer): string =>
  JSON.stringify([keys, name, company, emails, phones, mergedInto]);

const addressesOf = ({ emails, phones }: Pick<Customer, 'emails' | 'phones'>): string[] => [
  ...emails.map((id) => `email:${id}`),
  ...phones.map((id) => `phone:${id}`),
];
const recordsIn = (keys: readonly string[]): string[] => keys.filter((key) => key.startsWith('record:'));

/** Sources by key, by address and by whole, kept right while sightings change them. */
function createBook(parts: readonly Customer[]) {
  const byId = new Map<CustomerId, Customer>();
  const byKey = new Map<string, Set<CustomerId>>();
  const byAddress = new Map<string, Set<CustomerId>>();
  const byWhole = new Map<CustomerId, Set<CustomerId>>();
  const listed = <K>(index: Map<K, Set<CustomerId>>, key: K): Set<CustomerId> => {
    const ids = index.get(key) ?? new Set();
    index.set(key, ids);
    return ids;
  };
  const put = (part: Customer): void => {
    const before = byId.get(part.id);
    if (before !== undefined) byWhole.get(wholeIdOf(before))?.delete(part.id);
    byId.set(part.id, part);
    listed(byWhole, wholeIdOf(part)).add(part.id);
    for (const key of part.keys) listed(byKey, key).add(part.id);
    for (const address of addressesOf(part)) listed(byAddress, address).add(part.id);
  };
  for (const part of parts) put(part);
  const partsOf = (wholeId: CustomerId): Customer[] => [...(byWhole.get(wholeId) ?? [])].map((id) => byId.get(id)!);
  /** Whether two records of one site show the address which are not one customer: whose it is nobody can tell. */
  const isOfTwo = (address: string, { identity, ...seen }: Sighting): boolean => {
    const shown: { wholeId: CustomerId | null; records: string[] }[] = [];
    if (addressesOf(seen).includes(address)) {
      const own = identity.map(identityKeyText);
      // Whom the record or, where the page shows none, the code stands for: that one will show the address from now on.
      const [id] = own.filter((key) => /^(?:record|code):/u.test(key)).flatMap((key) => [...(byKey.get(key) ?? [])]);
      const known = id === undefined ? null : byId.get(id)!;
      shown.push({ wholeId: known === null ? null : wholeIdOf(known), records: recordsIn([...own, ...(known?.keys ?? [])]) });
    }
    for (const id of byAddress.get(address) ?? []) {
      const part = byId.get(id)!;
      const one = { wholeId: wholeIdOf(part), records: recordsIn(part.keys) };
      if (shown.some(({ wholeId, records }) => wholeId !== one.wholeId && siteOfConflict(records, one.records) !== null)) return true;
      shown.push(one);
    }
    return false;
  };
  return {
    put,
    get: (id: CustomerId): Customer => byId.get(id)!,
    partsOf,
    resolve: (sighting: Sighting, { isApart, isShared }: KeptApart): Resolution => {
      const owners = sighting.identity.map(identityKeyText).flatMap((key) => [...(byKey.get(key) ?? [])]);
      const candidates = [...new Set(owners.map((id) => wholeIdOf(byId.get(id)!)))].flatMap(partsOf);
      const kept = { isApart, isShared: (key: string): boolean => isShared(key) || isOfTwo(key, sighting) };
      return resolveCustomer(sighting.identity, sighting.origin, candidates, kept);
    },
  };
}

/** What is known around sightings: `parts`: see recogniseSightings. */
export type KnownAround = { parts: readonly Customer[]; apart: readonly Apart[] };

/** The source that each sighting means as things stand, and nothing is kept of it; null: nobody who is known. */
export function findSightings(sightings: readonly Sighting[], stored: KnownAround): (CustomerId | null)[] {
  const book = createBook(stored.parts);
  const kept = keptApart(stored.apart);
  return sightings.map((sighting) => {
    const { partId, matches } = book.resolve(sighting, kept);
    return partId ?? matches[0]?.partId ?? null;
  });
}

/**
 * Whose sightings these are, one after the other, and what is to be kept of them: new sources, new keys and words, and
 * the merges that a shared key brings about.
 * @param stored every source of every customer who owns any of the keys, whoever shows an address that they own for
 * another site, and what the user keeps apart among them.
 * @param now ms since 1970 UTC.
 */
export function recogniseSightings(sightings: readonly Sighting[], stored: KnownAround, now: number, newId: () => string): Recognition {
  const book = createBook(stored.parts);
  const kept = keptApart(stored.apart);
  const before = new Map(stored.parts.map((part) => [part.id, stamp(part)]));
  const touched = new Set<CustomerId>();
  const merges: Merge[] = [];

  const join = (a: Customer, b: Customer, key: string): void => {
    const isOlder = byAge(book.get(wholeIdOf(a)), book.get(wholeIdOf(b))) < 0;
    const [older, younger] = isOlder ? [a, b] : [b, a];
    merges.push({ id: newId(), at: now, by: 'sharedKey', key, survivorId: older.id, absorbedId: younger.id, undoneAt: null });
    const wholeId = wholeIdOf(older);
    for (const part of book.partsOf(wholeIdOf(younger))) {
      book.put({ ...part, mergedInto: wholeId });
      touched.add(part.id);
    }
  };

  const partIds = sightings.map((sighting) => {
    const { matches, partId, claim } = book.resolve(sighting, kept);
    const known = partId === null ? null : book.get(partId);
    const part: Customer = {
      id: known?.id ?? (newId() as CustomerId),
      origin: known === null ? sighting.origin : known.origin,
      keys: [...(known?.keys ?? []), ...claim],
      name: nameAfter(sighting, known?.name ?? ''),
      company: sighting.company ?? known?.company ?? null,
      emails: withNewest(known?.emails ?? [], sighting.emails),
      phones: withNewest(known?.phones ?? [], sighting.phones),
      createdAt: known?.createdAt ?? now,
      mergedInto: known?.mergedInto ?? null,
    };
    book.put(part);
    touched.add(part.id);
    // That an address is of two may show only now that it stands here as well, and whom it leads to only after others are joined.
    for (let found = matches, isSettled = false; !isSettled;) {
      const settled = book.resolve(sighting, kept);
      const own = book.get(part.id);
      if (settled.partId === part.id && settled.claim.length > 0) book.put({ ...own, keys: [...own.keys, ...settled.claim] });
      const wholesBefore = merges.length;
      for (const match of found) {
        const other = book.get(match.partId);
        if (wholeIdOf(other) !== wholeIdOf(book.get(part.id))) join(other, book.get(part.id), match.key);
      }
      isSettled = found !== matches && merges.length === wholesBefore;
      found = settled.partId === part.id ? book.resolve(sighting, kept).matches : [];
    }
    return part.id;
  });
  const changed = [...touched].map(book.get).filter((part) => before.get(part.id) !== stamp(part));
  return { partIds, changed, merges };
}
