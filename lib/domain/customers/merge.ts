import { byAge, wholeIdOf, type Customer, type CustomerId } from './customer.ts';

/**
 * Two sources found to be one customer, by a key that both showed or by the user's word. Sources and merges are a graph
 * without circles: what hangs together is one customer, and taking one merge back parts it in exactly two. Nothing is
 * copied or moved by a merge, so the sources themselves are what was there before.
 */
export type Merge = {
  id: string;
  /** ms since 1970 UTC. */
  at: number;
  by: 'sharedKey' | 'user';
  /** Text of the key that both had; null where the user joined them. */
  key: string | null;
  /** The side that was known longer. */
  survivorId: CustomerId;
  absorbedId: CustomerId;
  /** When it was taken back, ms since 1970 UTC; null while it holds. */
  undoneAt: number | null;
};

/** Two sources that the user keeps apart: no key joins them any more. `key`: the one that had joined them. */
export type Apart = { id: string; ids: [CustomerId, CustomerId]; key: string | null; at: number };

export const apartOf = (a: CustomerId, b: CustomerId, key: string | null, at: number): Apart => {
  const ids: [CustomerId, CustomerId] = a < b ? [a, b] : [b, a];
  return { id: ids.join('|'), ids, key, at };
};

/** Every pair of two wholes, for keeping them apart or letting them be joined. */
export const pairsAcross = (some: readonly CustomerId[], others: readonly CustomerId[]): [CustomerId, CustomerId][] =>
  some.flatMap((a) => others.map((b): [CustomerId, CustomerId] => [a, b]));

/** Sources as these merges join them: those whose `mergedInto` changes, as they are to be. */
export function regroup(parts: readonly Customer[], merges: readonly Merge[]): Customer[] {
  const byId = new Map(parts.map((part) => [part.id, part]));
  const neighbours = new Map<CustomerId, CustomerId[]>(parts.map(({ id }) => [id, []]));
  for (const { survivorId, absorbedId, undoneAt } of merges) {
    if (undoneAt !== null || !byId.has(survivorId) || !byId.has(absorbedId)) continue;
    neighbours.get(survivorId)!.push(absorbedId);
    neighbours.get(absorbedId)!.push(survivorId);
  }
  const changed: Customer[] = [];
  const seen = new Set<CustomerId>();
  // From the oldest on: whoever begins a group gives it its id.
  for (const oldest of parts.toSorted(byAge)) {
    if (seen.has(oldest.id)) continue;
    const open = [oldest.id];
    seen.add(oldest.id);
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      const part = byId.get(id)!;
      const mergedInto = id === oldest.id ? null : oldest.id;
      if (part.mergedInto !== mergedInto) changed.push({ ...part, mergedInto });
      for (const next of neighbours.get(id)!) {
        if (seen.has(next)) continue;
        seen.add(next);
        open.push(next);
      }
    }
  }
  return changed;
}

/** The sources on each side of a merge, were it taken back: the survivor's, then the absorbed one's. */
export function sidesOf(merge: Merge, parts: readonly Customer[], merges: readonly Merge[]): [CustomerId[], CustomerId[]] {
  const parted = regroup(
    parts.map((part) => ({ ...part, mergedInto: null })),
    merges.filter(({ id }) => id !== merge.id),
  );
  const wholeIds = new Map(parts.map(({ id }) => [id, id]));
  for (const part of parted) wholeIds.set(part.id, wholeIdOf(part));
  const side = (id: CustomerId): CustomerId[] => parts.flatMap((part) => (wholeIds.get(part.id) === wholeIds.get(id) ? [part.id] : []));
  return [side(merge.survivorId), side(merge.absorbedId)];
}
