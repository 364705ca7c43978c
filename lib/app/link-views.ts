import { wholeIdOf, type Customer, type CustomerId } from '../domain/customers/customer.ts';
import type { MergeSide, MergeView } from '../domain/customers/links.ts';
import type { Merge } from '../domain/customers/merge.ts';

function siteOf(origin: string | null): string | null {
  try {
    return origin === null ? null : new URL(origin).host;
  } catch {
    return null;
  }
}

export const sideOf = ({ id, name, origin, emails, phones }: Customer): MergeSide => ({
  id,
  name,
  by: siteOf(origin) ?? emails[0] ?? phones[0] ?? '',
});

function keyOf(text: string | null): MergeView['key'] {
  const [, kind = '', rest = ''] = /^(record|code|email|phone):(.*)$/su.exec(text ?? '') ?? [];
  if (kind === 'email' || kind === 'phone') return { kind, value: rest };
  return kind === 'record' || kind === 'code' ? { kind, value: rest.slice(rest.indexOf('/', rest.indexOf('|')) + 1) } : null;
}

/**
 * Merges as they are shown, the newest first. Left out: those that could not be taken back for want of anything to know
 * the absorbed one by, and those undone whose sides are one again by another way.
 */
export function toMergeViews(merges: readonly Merge[], parts: readonly Customer[]): MergeView[] {
  const byId = new Map<CustomerId, Customer>(parts.map((part) => [part.id, part]));
  return merges
    .toSorted((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1))
    .flatMap(({ id, at, by, key, undoneAt, survivorId, absorbedId }) => {
      const [survivor, absorbed] = [byId.get(survivorId), byId.get(absorbedId)];
      if (survivor === undefined || absorbed === undefined || absorbed.keys.length === 0) return [];
      if (undoneAt !== null && wholeIdOf(survivor) === wholeIdOf(absorbed)) return [];
      return [{ id, at, by, undoneAt, key: keyOf(key), sides: [sideOf(survivor), sideOf(absorbed)] }];
    });
}
