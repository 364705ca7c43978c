import type { Customer } from '../domain/customers/customer.ts';
import { newestMessages } from '../domain/plays/correspondence.ts';
import { foldName } from '../domain/plays/fold-name.ts';
import { withoutQuotedMail } from '../domain/text/quoted-mail.ts';
import { guardLetter, opensLikeLetter, type LetterNames, type LetterProblem } from '../domain/plays/guard-letter.ts';
import { readHistories } from './customer-histories.ts';
import type { Stores } from './ports.ts';
import { isAboutSomebody, type SiteContext } from './tab-context.ts';

/** Beyond so many a page is about nobody in particular. */
const mostReaders = 5;

/** By what the readers of a letter may be greeted. */
async function namesOf(stores: Stores, customerIds: readonly string[]): Promise<LetterNames> {
  const { userName, companyName } = await stores.settings.get();
  const own = [userName, companyName];
  const wholes = await stores.customers.get(customerIds);
  const ids = [...new Set([...wholes.values()].map(({ id }) => id))];
  if (ids.length === 0 || ids.length > mostReaders) return { own, customer: [], mentioned: [] };
  const [parts, histories] = await Promise.all([stores.customers.parts(ids), readHistories(stores, ids)]);
  const known = [...histories.values()];
  return {
    own,
    customer: [...parts, ...wholes.values()].map(({ name, emails }) => ({ name, email: emails[0] ?? null })),
    mentioned: [
      ...parts.flatMap(({ company, emails }) => [company ?? '', ...emails]),
      ...known.flatMap(({ facts }) => Object.values(facts).map(({ text }) => text)),
      ...known.flatMap(({ items }) => [...newestMessages(items, 'in'), ...newestMessages(items, 'out')]),
      ...known.flatMap(({ journal }) => journal.flatMap((entry) => (entry.kind === 'note' ? [entry.text] : []))),
    ],
  };
}

/**
 * What is wrong with the words that are being written in a tab: `contexts` are what its pages show. Whoever is written to
 * and is not known yet may be greeted as well, so that then no name is looked for. A note of our own may hold our own words.
 */
export async function checkDraft(stores: Stores, contexts: readonly SiteContext[], text: string): Promise<LetterProblem[]> {
  const about = contexts.filter(isAboutSomebody);
  const customerIds = about.some(({ hasStrangers }) => hasStrangers === true) ? [] : about.flatMap((context) => context.customerIds);
  const draft = withoutQuotedMail(text);
  const problems = guardLetter({ paragraphs: draft.split('\n'), names: await namesOf(stores, customerIds) });
  const isLetter = opensLikeLetter(draft) || contexts.some(({ pageKind }) => pageKind === 'message' || pageKind === 'compose');
  return problems.filter(({ kind }) => isLetter || kind !== 'internalWord');
}

/** What is wrong with words before they are put into a tab. `customerId`: for whom they are; null: for nobody in particular. */
export async function checkLetter(
  stores: Stores,
  contexts: readonly SiteContext[],
  { paragraphs, customerId }: { paragraphs: readonly string[]; customerId: string | null },
): Promise<LetterProblem[]> {
  if (customerId === null) return guardLetter({ paragraphs, names: { own: [], customer: [], mentioned: [] } });
  const other = await findOtherCustomer(stores, contexts, customerId);
  return [
    ...guardLetter({ paragraphs, names: await namesOf(stores, [customerId]) }),
    ...(other === null ? [] : [{ kind: 'otherCustomer' as const, name: other.name }]),
  ];
}

/** Whom the tab's pages are about, if that is surely not the one whom the words are for, nor anybody of the same company. */
async function findOtherCustomer(stores: Stores, contexts: readonly SiteContext[], customerId: string): Promise<Customer | null> {
  const shown = await stores.customers.get([customerId, ...contexts.flatMap(({ customerIds }) => customerIds)]);
  const meant = shown.get(customerId);
  if (meant === undefined) return null;
  const about = contexts.filter(isAboutSomebody);
  if (about.some(({ hasStrangers }) => hasStrangers === true)) return null;
  // A list beside a page may be what one chose from.
  if (contexts.some(({ customerIds }) => customerIds.some((id) => shown.get(id)?.id === meant.id))) return null;
  const others = about.flatMap(({ customerIds }) => customerIds.flatMap((id) => shown.get(id) ?? []));
  const called = ({ name, company }: Customer): string[] => [name, company ?? ''].filter((one) => one !== '').map(foldName);
  const ours = new Set(called(meant));
  if (others.some((one) => called(one).some((name) => ours.has(name)))) return null;
  return others[0] ?? null;
}
