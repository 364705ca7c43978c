import { compareCustomerLists } from '../churn/losses.ts';

/** A customer as a list names them. `code` is the list's own number of the customer. */
export type ListedCustomer = { code: string | null; name: string; emails: readonly string[] };
export type ListLosses = { atStart: number; now: number; kept: number; lost: ListedCustomer[]; joined: ListedCustomer[] };

const folded = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/**
 * This list against an earlier one. The code tells who is who where both lists have one, an address where one of them has
 * none. Nobody is told by name: namesakes are common. Those with neither are left out.
 */
export function compareLists(before: readonly ListedCustomer[], now: readonly ListedCustomer[]): ListLosses {
  const people: ListedCustomer[] = [];
  const byCode = new Map<string, number>();
  const byEmail = new Map<string, number>();
  /** Whose rows have had a code so far: two codes are two customers, whatever their addresses. */
  const hasCode: boolean[] = [];
  const placeOf = (customer: ListedCustomer): number | null => {
    const code = customer.code === null ? '' : folded(customer.code);
    const emails = customer.emails.map(folded).filter((email) => email !== '');
    if (code === '' && emails.length === 0) return null;
    const mailed = emails.map((email) => byEmail.get(email)).find((place) => place !== undefined && (code === '' || !hasCode[place]));
    const place = byCode.get(code) ?? mailed ?? people.length;
    if (place === people.length) {
      people.push(customer);
      hasCode.push(false);
    }
    if (code !== '') {
      byCode.set(code, place);
      hasCode[place] = true;
    }
    for (const email of emails) if (!byEmail.has(email)) byEmail.set(email, place);
    return place;
  };
  const places = (list: readonly ListedCustomer[]): number[] => list.flatMap((customer) => placeOf(customer) ?? []);
  const { atStart, lost, joined, kept } = compareCustomerLists(places(before), places(now));
  return {
    atStart,
    now: kept.length + joined.length,
    kept: kept.length,
    lost: lost.map((place) => people[place]!),
    joined: joined.map((place) => people[place]!),
  };
}
