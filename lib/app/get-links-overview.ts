import { cluesOf } from '../domain/customers/clues.ts';
import { wholeIdOf, wholesOf, type Customer, type CustomerId } from '../domain/customers/customer.ts';
import type { LinksOverview } from '../domain/customers/links.ts';
import { companyDomainOf, isSharedMailbox } from '../domain/customers/mail-domains.ts';
import { judgeMerge, type MergeCase } from '../domain/customers/suggest-merges.ts';
import { foldName } from '../domain/plays/fold-name.ts';
import { toSuggestion, type NameKnowledge } from './get-customer-links.ts';
import { sideOf, toMergeViews } from './link-views.ts';
import type { Stores } from './ports.ts';

const mostSuggestions = 50;
const mostMerges = 200;
/** What more customers than this have in common tells nothing of two of them. */
const largestBucket = 30;

/** What two customers must have in common to be looked at together: an address, or a company with a word of the name. */
function bucketsOf(customer: Customer): string[] {
  const emails = customer.emails.filter((email) => !isSharedMailbox(email));
  const clues = cluesOf({ ...customer, emails }).filter((clue) => !clue.startsWith('domain:'));
  const domains = new Set(customer.emails.flatMap((email) => companyDomainOf(email) ?? []));
  const words = foldName(customer.name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2)
    .slice(0, 5);
  return [...clues, ...[...domains].flatMap((domain) => words.map((word) => `${domain} ${word}`))];
}

const pairId = (a: CustomerId, b: CustomerId): string => [a, b].toSorted().join('|');

/** Everything that is open or was decided about who is the same, the strongest suggestions and the latest merges first. */
export async function getLinksOverview(stores: Stores, { comparePersons }: NameKnowledge): Promise<LinksOverview> {
  const [customers, merges, apart] = await Promise.all([
    stores.customers.all(),
    stores.merges.latest(mostMerges),
    stores.merges.allApart(),
  ]);
  const parts = await stores.customers.parts([
    ...merges.flatMap(({ survivorId, absorbedId }) => [survivorId, absorbedId]),
    ...apart.flatMap(({ ids }) => ids),
  ]);
  const wholeIds = new Map(parts.map((part) => [part.id, wholeIdOf(part)]));
  const pairOf = (a: CustomerId, b: CustomerId): string => pairId(wholeIds.get(a) ?? a, wholeIds.get(b) ?? b);

  const apartPairs = new Map(apart.map(({ ids, at }) => [pairOf(...ids), { ids, at }]));
  const buckets = new Map<string, Customer[]>();
  for (const customer of customers)
    for (const bucket of bucketsOf(customer)) {
      const list = buckets.get(bucket);
      if (list === undefined) buckets.set(bucket, [customer]);
      else if (list.length <= largestBucket) list.push(customer);
    }
  const found = new Map<string, { a: Customer; b: Customer; merge: MergeCase }>();
  const seen = new Set<string>();
  for (const list of buckets.values()) {
    if (list.length > largestBucket) continue;
    for (const [i, a] of list.entries())
      for (const b of list.slice(i + 1)) {
        const pair = pairId(a.id, b.id);
        if (a.id === b.id || seen.has(pair)) continue;
        seen.add(pair);
        const merge = apartPairs.has(pair) ? null : judgeMerge(a, b, { compareNames: comparePersons, mentioned: [] });
        if (merge !== null) found.set(pair, { a, b, merge });
      }
  }
  const undone = new Set(merges.flatMap((merge) => (merge.undoneAt === null ? [] : [pairOf(merge.survivorId, merge.absorbedId)])));
  const wholes = wholesOf(parts);
  return {
    suggestions: [...found.entries()]
      .toSorted(([x, one], [y, other]) => other.merge.strength - one.merge.strength || (x < y ? -1 : 1))
      .slice(0, mostSuggestions)
      .map(([, { a, b, merge }]) => toSuggestion(a, b, merge)),
    merges: toMergeViews(merges, parts),
    apart: [...apartPairs]
      .filter(([pair]) => !undone.has(pair))
      .flatMap(([, { ids, at }]) => {
        const [a, b] = ids.map((id) => wholes.get(wholeIds.get(id) ?? id));
        return a === undefined || b === undefined ? [] : [{ at, sides: [sideOf(a), sideOf(b)] as const }];
      })
      .toSorted((a, b) => b.at - a.at)
      .map(({ at, sides: [a, b] }) => ({ at, sides: [a, b] })),
  };
}
