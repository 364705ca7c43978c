import { companyKey } from '../domain/customers/company-key.ts';
import { wholeIdOf, type Customer } from '../domain/customers/customer.ts';
import type { CustomerHistory } from '../domain/customers/history.ts';
import { companyDomainOf } from '../domain/customers/mail-domains.ts';
import type { FactField } from '../domain/observations/observation.ts';
import type { Settings } from '../domain/settings.ts';
import type { CustomerSummary, DossierTold, DossierView } from '../domain/views.ts';
import { toTimeline } from './dossier-timeline.ts';
import { getCustomerFacts } from './get-customer-facts.ts';
import { byRisk } from './get-panel-view.ts';
import { toRiskRow } from './get-risk-list.ts';
import type { ScoreRow, Stores } from './ports.ts';
import { scoreCustomers } from './score-customers.ts';

/** What a dossier costs does not grow with the book. */
const mostOfCompany = 200;
const mostColleagues = 30;
const mostDomains = 3;

const whoFields = [
  'jobTitle',
  'owner',
  'code',
  'address',
  'website',
  'status',
  'customerSinceAt',
  'contractEndAt',
] as const satisfies FactField[];

function toTold({ facts }: CustomerHistory): DossierTold[] {
  return whoFields.flatMap((field) => {
    const fact = facts[field];
    return fact === undefined || fact.value === '' ? [] : [{ field, value: fact.value, url: fact.source.url }];
  });
}

/**
 * Who else is of the company: whoever names it, the record that has its name, and whoever writes from its mail. Their scores are
 * those that are kept.
 */
async function findCompany(
  stores: Stores,
  whole: Customer,
  limits: Settings['bandLimits'],
): Promise<Pick<DossierView, 'companyRecord' | 'colleagues' | 'isCut'>> {
  const key = companyKey(whole.company ?? whole.name);
  const domains = [...new Set(whole.emails.flatMap((email) => companyDomainOf(email) ?? []))].slice(0, mostDomains);
  const [named, writing] = await Promise.all([
    stores.scores.ofCompany(whole.company ?? whole.name, mostOfCompany),
    stores.customers.sharing(
      domains.map((domain) => `domain:${domain}`),
      mostOfCompany,
    ),
  ]);
  // Two who name no company and are called the same are namesakes.
  const ofCompany = named.filter(({ company }) => whole.company !== null || company !== null);
  const byMail = await stores.scores.get([...new Set(writing.map(wholeIdOf))]);
  const others = new Map([...ofCompany, ...byMail].map((row) => [row.customerId, row]));
  others.delete(whole.id);
  const isCompany = ({ name, company }: Pick<ScoreRow, 'name' | 'company'>): boolean =>
    companyKey(name) === key && (company === null || companyKey(company) === key);
  const toSummary = (row: ScoreRow): CustomerSummary => {
    const { id, name, company, score } = toRiskRow(row, limits);
    return { id, name, company, score };
  };
  const rows = [...others.values()];
  const record = isCompany(whole) ? undefined : rows.find(isCompany);
  const people = rows.flatMap((row) => (row === record ? [] : [toSummary(row)])).toSorted(byRisk);
  return {
    companyRecord: record === undefined ? null : toSummary(record),
    colleagues: people.slice(0, mostColleagues),
    isCut: people.length > mostColleagues || named.length === mostOfCompany,
  };
}

/** All that is known of one customer, scored as of now, and of the people of the same company. Null where there is no such customer. */
export async function getDossier(stores: Stores, customerId: string, now: number): Promise<DossierView | null> {
  const scored = (await scoreCustomers(stores, [customerId], now)).get(customerId);
  if (scored === undefined) return null;
  const { customer: whole, history } = scored;
  const [customer, parts, { bandLimits }] = await Promise.all([
    getCustomerFacts(stores, scored, { channel: null, draft: null, now }),
    stores.customers.parts([whole.id]),
    stores.settings.get(),
  ]);
  const names = new Set(parts.map(({ name }) => name.trim()));
  return {
    customer,
    otherNames: [...names].filter((name) => name !== '' && name !== whole.name.trim()),
    told: toTold(history),
    ...(await findCompany(stores, whole, bandLimits)),
    facts: history.journal.filter((entry) => entry.kind === 'dossierFact'),
    ...toTimeline(history, customer.followUps, now),
  };
}
