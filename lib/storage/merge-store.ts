import type { MergeStore } from '../app/ports.ts';
import { byAge, wholeIdOf, wholeOf, type Customer, type CustomerId } from '../domain/customers/customer.ts';
import type { LinkChange } from '../domain/customers/links.ts';
import { apartOf, pairsAcross, regroup, sidesOf, type Merge } from '../domain/customers/merge.ts';
import { allPartsOf, toStored } from './customer-store.ts';
import { asStoreError, writing, type JournalDatabase } from './databases.ts';

export function createMergeStore(db: JournalDatabase): MergeStore {
  /** The sources on either side of two ids; one of them empty where the two are one already or one is gone. */
  const sidesApart = async (a: string, b: string): Promise<{ parts: Customer[]; sides: [CustomerId[], CustomerId[]] }> => {
    const [one, other] = await db.customers.bulkGet([a, b] as CustomerId[]);
    if (one === undefined || other === undefined || wholeIdOf(one) === wholeIdOf(other)) return { parts: [], sides: [[], []] };
    const parts = await allPartsOf(db, [one, other]);
    const side = (part: Customer) => parts.filter((each) => wholeIdOf(each) === wholeIdOf(part)).map(({ id }) => id);
    return { parts, sides: [side(one), side(other)] };
  };
  const mergesOf = (partIds: readonly CustomerId[]): Promise<Merge[]> =>
    db.merges.where('survivorId').anyOf(partIds).or('absorbedId').anyOf(partIds).distinct().toArray();
  const letJoin = async ([some, others]: [CustomerId[], CustomerId[]]): Promise<void> => {
    await db.apart.bulkDelete(pairsAcross(some, others).map(([a, b]) => apartOf(a, b, null, 0).id));
  };
  const regroupStored = async (parts: readonly Customer[]): Promise<void> => {
    const changed = regroup(parts, await mergesOf(parts.map(({ id }) => id)));
    await db.customers.bulkPut(changed.map(toStored));
  };
  const keepApart = async ([some, others]: [CustomerId[], CustomerId[]], key: string | null, now: number): Promise<void> => {
    await db.apart.bulkPut(pairsAcross(some, others).map(([a, b]) => apartOf(a, b, key, now)));
  };

  const join = async (mergeId: string, [a, b]: [string, string], now: number): Promise<void> => {
    if ((await db.merges.get(mergeId)) !== undefined) return;
    const { parts, sides } = await sidesApart(a, b);
    if (parts.length === 0) return;
    const wholes = sides.map((ids) => wholeOf(parts.filter(({ id }) => ids.includes(id)))).toSorted(byAge);
    const [survivor, absorbed] = wholes as [Customer, Customer];
    await db.merges.add({ id: mergeId, at: now, by: 'user', key: null, survivorId: survivor.id, absorbedId: absorbed.id, undoneAt: null });
    await letJoin(sides);
    await regroupStored(parts);
  };
  const takeBack = async (mergeId: string, isRemembered: boolean, now: number): Promise<void> => {
    const merge = await db.merges.get(mergeId);
    if (merge === undefined || merge.undoneAt !== null || !(isRemembered || merge.by === 'user')) return;
    const parts = await allPartsOf(db, await db.customers.bulkGet([merge.survivorId]));
    if (isRemembered) {
      const sides = sidesOf(merge, parts, await mergesOf(parts.map(({ id }) => id)));
      await keepApart(sides, merge.by === 'sharedKey' ? merge.key : null, now);
      await db.merges.put({ ...merge, undoneAt: now });
    } else await db.merges.delete(mergeId);
    await regroupStored(parts);
  };
  const rejoin = async (mergeId: string): Promise<void> => {
    const merge = await db.merges.get(mergeId);
    if (merge === undefined || merge.undoneAt === null) return;
    const { parts, sides } = await sidesApart(merge.survivorId, merge.absorbedId);
    if (parts.length === 0) return;
    await db.merges.put({ ...merge, undoneAt: null });
    await letJoin(sides);
    await regroupStored(parts);
  };
  const apply = async (change: LinkChange, now: number): Promise<void> => {
    switch (change.kind) {
      case 'join':
        return join(change.mergeId, change.ids, now);
      case 'unjoin':
      case 'split':
        return takeBack(change.mergeId, change.kind === 'split', now);
      case 'rejoin':
        return rejoin(change.mergeId);
      case 'keepApart':
        return keepApart((await sidesApart(...change.ids)).sides, null, now);
      case 'letJoin':
        return letJoin((await sidesApart(...change.ids)).sides);
    }
  };
  return {
    // Dexie waits for the pauses of an async function only.
    change: (change, now) => writing(db, () => db.transaction('rw', db.customers, db.merges, db.apart, async () => apply(change, now))),
    get: (mergeId) => asStoreError(db, async () => (await db.merges.get(mergeId)) ?? null),
    of: (partIds) => asStoreError(db, () => mergesOf(partIds)),
    apartFrom: (partIds) => asStoreError(db, () => db.apart.where('ids').anyOf(partIds).distinct().toArray()),
    // oxlint-disable-next-line unicorn/no-array-reverse -- a query, no array
    latest: (limit) => asStoreError(db, () => db.merges.orderBy('at').reverse().limit(limit).toArray()),
    allApart: () => asStoreError(db, () => db.apart.toArray()),
  };
}
