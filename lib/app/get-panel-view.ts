import { detectLanguage, languages } from '../domain/language.ts';
import { derivePlaceholderValues } from '../domain/plays/placeholder-values.ts';
import { isPaused, type Settings } from '../domain/settings.ts';
import type { CustomerFacts, CustomerSummary, PanelFacts } from '../domain/views.ts';
import type { Stores } from './ports.ts';
import { scoreCustomers, type ScoredCustomer } from './score-customers.ts';
import { chooseContext } from './tab-context.ts';

/** Higher scores first, the unknown last, then by name. */
export const byRisk = (a: CustomerSummary, b: CustomerSummary): number =>
  (b.score.kind === 'scored' ? b.score.score : -1) - (a.score.kind === 'scored' ? a.score.score : -1) || a.name.localeCompare(b.name);

export const toSummary = ({ customer, score }: ScoredCustomer): CustomerSummary => ({
  id: customer.id,
  name: customer.name,
  company: customer.company,
  score,
});

function toFacts({ customer, history, score }: ScoredCustomer, settings: Settings): CustomerFacts {
  const words = history.items
    .toReversed()
    .filter((item) => item.kind === 'message' && item.direction !== 'out' && item.text !== undefined)
    .map(({ text }) => text);
  const language = detectLanguage(words[0] ?? '') ?? detectLanguage(customer.name);
  return {
    id: customer.id,
    name: customer.name,
    company: customer.company,
    emails: customer.emails,
    phones: customer.phones,
    language,
    score,
    placeholderValues: Object.fromEntries(
      languages.map((one) => [
        one,
        derivePlaceholderValues({ name: customer.name, company: customer.company, history, settings, language: one, score }),
      ]),
    ) as CustomerFacts['placeholderValues'],
    journal: history.journal.toReversed(),
    bandLimits: settings.bandLimits,
  };
}

/**
 * What the panel beside a tab is looking at: the customer asked for, the one whose badge was clicked last, or what the
 * page shows. `url` is the tab's address as far as the browser shows it, which it does on allowed sites only.
 */
export async function getPanelView(
  stores: Stores,
  request: { tabId: number; customerId: string | null; url: string | null; isAllowed: boolean; hostNames: Record<string, string> },
  now: number,
): Promise<PanelFacts> {
  const { tabId, url, isAllowed } = request;
  const contexts = await stores.tabs.of(tabId);
  const context = chooseContext(contexts);
  const isPage = url === null || /^https?:/.test(url);
  if (!isPage) return { state: 'notAPage' };
  // A hidden address is that of a site which is not allowed: what the tab showed before is not there any more.
  const origin = url === null ? '' : new URL(url).origin;
  // A clicked badge holds the panel only while its customer is still on the page.
  const focus = await stores.tabs.focusOf(tabId);
  const isFocusShown = focus !== null && url !== null && contexts.some(({ customerIds }) => customerIds.includes(focus));
  const asked = request.customerId ?? (isFocusShown ? focus : null);
  const settings = await stores.settings.get();
  const ids = asked === null ? (context?.customerIds ?? []) : [asked];
  if (asked === null) {
    if (!isAllowed) return { state: 'siteNotAllowed', origin };
    if (isPaused(settings, origin)) return { state: 'sitePaused', origin };
    if (context === null) return { state: 'waiting', origin };
    if (context.profileId === null) return { state: 'siteUnknown', origin };
  }
  const scored = [...(await scoreCustomers(stores, ids, now)).values()];
  if (asked === null && context?.pageKind === 'list' && scored.length > 0)
    return {
      state: 'list',
      origin,
      customers: [...new Map(scored.map((one) => [one.customer.id, toSummary(one)])).values()].toSorted(byRisk),
    };
  const [first] = scored;
  if (first === undefined) return { state: 'noCustomer', origin, problem: context?.problem ?? null };
  const hasList = context?.pageKind === 'list' && context.customerIds.length > 0;
  return { state: 'customer', origin, hasList, customer: toFacts(first, settings), hostNames: request.hostNames };
}
