import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byAge, identityKeyText, wholeIdOf, wholeOf, type Customer, type CustomerId, type IdentityKey, type Sighting } from './customer.ts';
import { apartOf, pairsAcross, regroup, sidesOf, type Apart, type Merge } from './merge.ts';
import { recogniseSightings } from './recognise.ts';

const origins = ['https://crm.example', 'https://desk.example', 'https://mail.example'] as const;
const small = fc.constantFrom('1', '2', '3');

const sighting = fc
  .record({
    origin: fc.constantFrom(...origins),
    record: fc.option(fc.record({ id: small, type: fc.constantFrom('party', 'contact') }), { nil: null }),
    code: fc.option(small, { nil: null, freq: 4 }),
    emails: fc.uniqueArray(small, { maxLength: 2 }),
    phones: fc.uniqueArray(small, { maxLength: 2 }),
    name: fc.constantFrom(null, 'Anna Berg', 'Ben Cole'),
  })
  .map(({ origin, record, code, emails, phones, name }): Sighting => {
    const keys: IdentityKey[] = [
      ...(record === null ? [] : [{ kind: 'record' as const, origin, ...record }]),
      ...(code === null ? [] : [{ kind: 'code' as const, origin, type: 'customer', id: code }]),
      ...emails.map((id) => ({ kind: 'email' as const, id: `${id}@x.example` })),
      ...phones.map((id) => ({ kind: 'phone' as const, id: `+4930123456${id}` })),
    ];
    return {
      origin,
      identity: keys,
      name,
      isNameKept: record !== null,
      company: null,
      emails: emails.map((id) => `${id}@x.example`),
      phones: phones.map((id) => `+4930123456${id}`),
    };
  })
  .filter(({ identity }) => identity.length > 0);

const seen = (origin: Sighting['origin'], keys: readonly IdentityKey[]): Sighting => ({
  origin,
  identity: [...keys],
  name: null,
  isNameKept: keys.some(({ kind }) => kind === 'record'),
  company: null,
  emails: keys.flatMap(({ kind, id }) => (kind === 'email' ? [id] : [])),
  phones: keys.flatMap(({ kind, id }) => (kind === 'phone' ? [id] : [])),
});
/** Once joined a second customer only when it was seen again: the phone leads further after two others are one. */
function chainOfKeys(): [Sighting[], Sighting] {
  const [crm, desk] = origins;
  const record = (type: string, id: string): IdentityKey => ({ kind: 'record', origin: desk, type, id });
  const code = (origin: string, id: string): IdentityKey => ({ kind: 'code', origin, type: 'customer', id });
  const email: IdentityKey = { kind: 'email', id: '1@x.example' };
  const phone: IdentityKey = { kind: 'phone', id: '+49301234561' };
  const before = [
    seen(desk, [record('contact', '1'), code(desk, '2')]),
    seen(crm, [code(crm, '1'), email]),
    seen(crm, [code(crm, '2'), phone]),
    seen(desk, [record('party', '2'), code(desk, '2')]),
    seen(desk, [record('contact', '3'), email, phone]),
  ];
  return [before, seen(desk, [record('party', '1'), code(desk, '2'), phone])];
}

type World = { parts: Customer[]; merges: Merge[]; apart: Apart[]; lastId: number; now: number };
const emptyWorld: World = { parts: [], merges: [], apart: [], lastId: 0, now: 0 };

/** As the stores do it: what was changed takes the place of what was there. */
function see(world: World, sightings: readonly Sighting[]): World & { partIds: CustomerId[] } {
  let { lastId } = world;
  const now = world.now + 1;
  const newId = () => `id-${String((lastId += 1)).padStart(4, '0')}`;
  const { partIds, changed, merges } = recogniseSightings(sightings, world, now, newId);
  const byId = new Map([...world.parts, ...changed].map((part) => [part.id, part]));
  return { ...world, parts: [...byId.values()], merges: [...world.merges, ...merges], lastId, now, partIds };
}
const seeAll = (sightings: readonly Sighting[], from: World = emptyWorld): World =>
  sightings.reduce<World>((world, one) => see(world, [one]), from);

function regrouped(world: World): World {
  const changed = new Map(regroup(world.parts, world.merges).map((part) => [part.id, part]));
  return { ...world, parts: world.parts.map((part) => changed.get(part.id) ?? part) };
}
const setUndone = (world: World, mergeId: string, undoneAt: number | null): World =>
  regrouped({ ...world, merges: world.merges.map((merge) => (merge.id === mergeId ? { ...merge, undoneAt } : merge)) });
const membersOf = (world: World, id: CustomerId) => world.parts.filter((part) => wholeIdOf(part) === id);

function split(world: World, merge: Merge): World {
  const sides = sidesOf(merge, membersOf(world, wholeIdOf(world.parts.find(({ id }) => id === merge.survivorId)!)), world.merges);
  const pairs = pairsAcross(...sides).map(([a, b]) => apartOf(a, b, merge.key, world.now));
  return setUndone({ ...world, apart: [...world.apart, ...pairs] }, merge.id, world.now);
}
const withoutLinks = (world: World) => world.parts.map((part) => ({ ...part, mergedInto: null }));
const wholes = (world: World) => [...new Set(world.parts.map(wholeIdOf))].toSorted().map((id) => wholeOf(membersOf(world, id)));

describe('any history of sightings', () => {
  it('gives every key one owner on each site, and hangs every source on the oldest of its whole', () => {
    fc.assert(
      fc.property(fc.array(sighting, { maxLength: 15 }), (sightings) => {
        const world = seeAll(sightings);
        for (const origin of origins) {
          const keys = world.parts.filter((part) => part.origin === origin).flatMap((part) => part.keys);
          expect(new Set(keys).size).toBe(keys.length);
        }
        for (const { id, mergedInto } of world.parts) {
          if (mergedInto === null) continue;
          const oldest = membersOf(world, mergedInto).toSorted(byAge)[0]!;
          expect([id, oldest.id, oldest.mergedInto]).toEqual([id, mergedInto, null]);
        }
        expect(regroup(world.parts, world.merges)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('makes no customer of two records in one place', () => {
    fc.assert(
      fc.property(fc.array(sighting, { maxLength: 15 }), (sightings) => {
        for (const { keys } of wholes(seeAll(sightings))) {
          const scopes = keys.filter((key) => key.startsWith('record:')).map((key) => key.slice(0, key.lastIndexOf('/')));
          expect(new Set(scopes).size).toBe(scopes.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('never joins on a name, and records why for every whole of several sources', () => {
    fc.assert(
      fc.property(fc.array(sighting, { maxLength: 15 }), (sightings) => {
        const { parts, merges } = seeAll(sightings);
        for (const merge of merges) {
          const [a, b] = [merge.survivorId, merge.absorbedId].map((id) => parts.find((part) => part.id === id)!);
          expect(merge.key).not.toBeNull();
          const told = [a!, b!].filter(({ keys }) => keys.includes(merge.key!));
          expect(told.length).toBeGreaterThan(0);
        }
        const joined = parts.filter(({ mergedInto }) => mergedInto !== null);
        expect(merges).toHaveLength(joined.length);
        const named = sightings.map((one) => ({ ...one, name: 'Same Name' }));
        const shape = (list: readonly Sighting[]) => seeAll(list).parts.map(({ keys, mergedInto }) => ({ keys, mergedInto }));
        expect(shape(named)).toEqual(shape(sightings.map((one) => ({ ...one, name: null }))));
      }),
      { numRuns: 300 },
    );
  });

  it('knows every sighting again as the same source, with nothing left to do', () => {
    fc.assert(
      fc.property(fc.array(sighting, { maxLength: 12 }), sighting, (sightings, again) => {
        const once = see(seeAll(sightings), [again]);
        const twice = see(once, [again]);
        expect(twice.partIds).toEqual(once.partIds);
        expect(twice.merges).toEqual(once.merges);
        expect(twice.parts).toEqual(once.parts);
      }),
      { numRuns: 500, examples: [chainOfKeys()] },
    );
  });

  it('says the same of a batch as of its sightings one by one', () => {
    fc.assert(
      fc.property(fc.array(sighting, { maxLength: 10 }), (sightings) => {
        const together = see(emptyWorld, sightings);
        let apart = emptyWorld;
        for (const one of sightings) apart = { ...see(apart, [one]), now: 0 };
        expect(together.parts).toEqual(apart.parts);
        expect(together.merges).toEqual(apart.merges);
      }),
      { numRuns: 300 },
    );
  });
});

describe('taking merges back', () => {
  const pick = fc.nat({ max: 1000 });

  it('leaves every source exactly as it was, and joining again brings the whole back', () => {
    fc.assert(
      fc.property(fc.array(sighting, { minLength: 4, maxLength: 15 }), pick, (sightings, choice) => {
        const before = seeAll(sightings);
        const merge = before.merges[choice % Math.max(1, before.merges.length)];
        fc.pre(merge !== undefined);
        const after = split(before, merge);
        expect(withoutLinks(after)).toEqual(withoutLinks(before));
        const [survivor, absorbed] = [merge.survivorId, merge.absorbedId].map((id) => after.parts.find((part) => part.id === id)!);
        expect(wholeIdOf(survivor!)).not.toBe(wholeIdOf(absorbed!));
        expect(wholes(after)).toHaveLength(wholes(before).length + 1);
        expect(wholes(setUndone(after, merge.id, null))).toEqual(wholes(before));
      }),
      { numRuns: 500 },
    );
  });

  it('may come in any order: all of them taken back leaves every source alone', () => {
    fc.assert(
      fc.property(fc.array(sighting, { maxLength: 15 }), fc.infiniteStream(pick), (sightings, picks) => {
        const before = seeAll(sightings);
        let world = before;
        for (let open = world.merges; open.length > 0; open = world.merges.filter(({ undoneAt }) => undoneAt === null))
          world = split(world, open[picks.next().value % open.length]!);
        expect(world.parts).toEqual(withoutLinks(before));
      }),
      { numRuns: 300 },
    );
  });

  it('is remembered: whatever is seen later, the two stay two', () => {
    fc.assert(
      fc.property(
        fc.array(sighting, { minLength: 4, maxLength: 12 }),
        pick,
        fc.array(sighting, { maxLength: 12 }),
        (sightings, choice, later) => {
          const before = seeAll(sightings);
          const merge = before.merges[choice % Math.max(1, before.merges.length)];
          fc.pre(merge !== undefined);
          const parted = split(before, merge);
          const after = seeAll([...sightings, ...later], parted);
          const wholeIds = new Map(after.parts.map((part) => [part.id, wholeIdOf(part)]));
          for (const { ids } of parted.apart) expect(wholeIds.get(ids[0])).not.toBe(wholeIds.get(ids[1]));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('gives what was seen meanwhile to the source that it came from', () => {
    fc.assert(
      fc.property(
        fc.array(sighting, { minLength: 4, maxLength: 12 }),
        pick,
        fc.array(pick, { maxLength: 6 }),
        (sightings, choice, which) => {
          const before = seeAll(sightings);
          const merge = before.merges[choice % Math.max(1, before.merges.length)];
          fc.pre(merge !== undefined);
          // Each known source shows one of its own keys, and an address that nobody has had so far.
          const later = which.flatMap((at, i): Sighting[] => {
            const part = before.parts[at % before.parts.length]!;
            const known = sightings.flatMap(({ identity }) => identity).find((key) => part.keys.includes(identityKeyText(key)));
            if (known === undefined || part.origin === null) return [];
            const fresh = `new${i}@x.example`;
            const { origin } = part;
            return [
              {
                origin,
                identity: [known, { kind: 'email', id: fresh }],
                name: null,
                isNameKept: false,
                company: null,
                emails: [fresh],
                phones: [],
              },
            ];
          });
          const contents = (world: World) => world.parts.map(({ id, keys, emails }) => ({ id, keys, emails }));
          const joinedThenParted = split(seeAll(later, before), merge);
          const partedFirst = seeAll(later, split(before, merge));
          expect(contents(joinedThenParted)).toEqual(contents(partedFirst));
        },
      ),
      { numRuns: 500 },
    );
  });
});
