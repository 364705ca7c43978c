import { cluesOf } from '../domain/customers/clues.ts';
import { wholeIdOf, wholesOf, type Customer, type CustomerId } from '../domain/customers/customer.ts';
import type { CompanyView, CustomerLinks, KnownAt, SuggestedMerge } from '../domain/customers/links.ts';
import { companyDomainOf, isSharedMailbox } from '../domain/customers/mail-domains.ts';
import { apartOf, pairsAcross } from '../domain/customers/merge.ts';
import { judgeMerge, probableStrength, type CompareNames, type MergeCase } from '../domain/customers/suggest-merges.ts';
import type { Observation } from '../domain/observations/observation.ts';
import { byRisk, toSummary } from './get-panel-view.ts';
import { toMergeViews } from './link-views.ts';
import type { Stores } from './ports.ts';
import { scoreCustomers } from './score-customers.ts';

/** How names compare is the caller's knowledge: persons' for suggestions, companies' for a company's own record. */
export type NameKnowledge = { comparePersons: CompareNames; areSameCompany: (a: string, b: string) => boolean };

/** Customers looked at for one clue, and for one company: what a panel may cost does not grow with the store. */
const mostForClue = 40;
const mostForCompany = 200;
const mostCompanies = 3;
const mostPeople = 30;
const mostSuggestions = 5;

const fullness: KnownAt['kind'][] = ['list', 'message', 'record'];

/** Where a customer was seen, the latest site first; of each site the fullest kind of page and the last of that kind. */
function knownAtOf(observations: readonly Observation[]): KnownAt[] {
  const sites = new Map<string, KnownAt>();
  for (const { origin, hostId, pageKind, observedAt, url } of observations.toSorted((a, b) => a.observedAt - b.observedAt)) {
    const kind = pageKind === 'compose' ? 'message' : pageKind;
    const key = `${origin}|${hostId}`;
    const known = sites.get(key);
    const isFuller = known === undefined || fullness.indexOf(kind) >= fullness.indexOf(known.kind);
    sites.set(key, { ...(isFuller ? { origin, hostId, kind, url } : known), lastSeenAt: observedAt });
  }
  return [...sites.values()].toSorted((a, b) => b.lastSeenAt - a.lastSeenAt || (a.origin < b.origin ? -1 : 1));
}

const addressesIn = /[^\s@<>"'(),:;[\]]{1,64}@[^\s@<>"'(),:;[\]]{4,200}/gu;

/** Addresses that records of a customer name beside the customer's own; of the rep in charge nothing is told. */
function mentionedIn(observations: readonly Observation[], own: readonly string[]): string[] {
  const texts = observations
    .filter(({ pageKind }) => pageKind === 'record')
    .flatMap(({ facts, items }) => [
      ...facts.flatMap(({ field, text }) => (field === 'owner' || field === 'email' ? [] : [text])),
      ...items.flatMap(({ kind, subject = '', text = '' }) => (kind === 'message' ? [] : [subject, text])),
    ]);
  const found = texts.flatMap((text) => text.slice(0, 5000).match(addressesIn) ?? []);
  return [...new Set(found.map((address) => address.toLowerCase().replace(/[.]+$/u, '')))]
    .filter((address) => !own.includes(address))
    .slice(0, 10);
}

const contactOf = ({ emails, phones }: Customer): string => emails[0] ?? phones[0] ?? '';

/** A suggestion as it is shown, the customer that is looked at first. */
export const toSuggestion = (a: Customer, b: Customer, { evidence, strength }: MergeCase): SuggestedMerge => ({
  ids: [a.id, b.id],
  names: [a.name, b.name],
  contacts: [contactOf(a), contactOf(b)],
  isProbable: strength >= probableStrength,
  evidence,
});

/** Clues that are worth following: not a provider's domain, not the box that every company has. */
const tellingClues = (whole: Customer): string[] =>
  cluesOf({ ...whole, emails: whole.emails.filter((email) => !isSharedMailbox(email)) }).filter((clue) => !clue.startsWith('domain:'));

async function companiesOf(
  stores: Stores,
  whole: Customer,
  domains: readonly string[],
  colleagues: readonly Customer[],
  names: NameKnowledge,
  now: number,
): Promise<CompanyView[]> {
  const groups = domains.map((domain) => {
    const here = colleagues.filter(({ emails }) => emails.some((email) => companyDomainOf(email) === domain));
    const companies = [...new Set([whole, ...here].flatMap(({ company }) => company ?? []))];
    const isCompany = ({ name }: Customer): boolean => companies.some((company) => names.areSameCompany(name, company));
    const own = new Set(here.filter(isCompany));
    const listed = [...new Set([...own, ...here])].slice(0, mostPeople);
    return { domain, isCompany, listed, isCut: here.length > listed.length };
  });
  const ids = new Set(groups.flatMap(({ listed }) => listed.map(({ id }) => id)));
  const scored = await scoreCustomers(stores, [...ids], now);
  return groups.map(({ domain, isCompany, listed, isCut }) => {
    const summaries = listed.flatMap((one) => {
      const found = scored.get(one.id);
      return found === undefined ? [] : [{ summary: toSummary(found), isCompany: isCompany(one) }];
    });
    const record = isCompany(whole) ? undefined : summaries.find((one) => one.isCompany);
    const people = summaries.flatMap((one) => (one === record ? [] : [one.summary])).toSorted(byRisk);
    return { domain, record: record?.summary ?? null, people, isCut };
  });
}

/**
 * All that a customer hangs together with: the sites it is known from, what was joined, who may be the same, and who
 * else is at its companies. Null where there is no such customer. Looks up by index, never through the whole store.
 */
export async function getCustomerLinks(
  stores: Stores,
  customerId: string,
  names: NameKnowledge,
  now: number,
): Promise<CustomerLinks | null> {
  const parts = await stores.customers.parts([customerId]);
  const [whole] = wholesOf(parts).values();
  if (whole === undefined) return null;
  const partIds = parts.map(({ id }) => id);
  const [observed, merges, apart] = await Promise.all([
    stores.observations.of(partIds),
    stores.merges.of(partIds),
    stores.merges.apartFrom(partIds),
  ]);
  const observations = observed.map(({ observation }) => observation);
  const mentioned = mentionedIn(observations, whole.emails);
  const domains = [...new Set(whole.emails.flatMap((email) => companyDomainOf(email) ?? []))].slice(0, mostCompanies);
  const [atCompanies, byClue] = await Promise.all([
    stores.customers.sharing(
      domains.map((domain) => `domain:${domain}`),
      mostForCompany,
    ),
    stores.customers.sharing([...tellingClues(whole), ...mentioned.map((address) => `email:${address}`)], mostForClue),
  ]);

  const otherEnds = merges.flatMap(({ survivorId, absorbedId }) => [survivorId, absorbedId]);
  const around = await stores.customers.parts([...[...atCompanies, ...byClue].map(({ id }) => id), ...otherEnds]);
  const others = wholesOf(around);
  others.delete(whole.id);
  const keptApart = new Set(apart.map(({ id }) => id));
  const isKeptApart = (other: CustomerId): boolean => {
    const ids = around.flatMap((part) => (wholeIdOf(part) === other ? [part.id] : []));
    return pairsAcross(partIds, ids).some(([a, b]) => keptApart.has(apartOf(a, b, null, 0).id));
  };
  const suggestions = [...others.values()]
    .flatMap((other) => {
      const found = judgeMerge(whole, other, { compareNames: names.comparePersons, mentioned });
      return found === null || isKeptApart(other.id) ? [] : [{ other, found }];
    })
    .toSorted((a, b) => b.found.strength - a.found.strength || (a.other.id < b.other.id ? -1 : 1))
    .slice(0, mostSuggestions);
  const atDomains = new Set(atCompanies.map(wholeIdOf));
  return {
    customerId: whole.id,
    knownAt: knownAtOf(observations),
    merges: toMergeViews(merges, around),
    suggestions: suggestions.map(({ other, found }) => toSuggestion(whole, other, found)),
    companies: await companiesOf(
      stores,
      whole,
      domains,
      [...others.values()].filter(({ id }) => atDomains.has(id)),
      names,
      now,
    ),
  };
}
