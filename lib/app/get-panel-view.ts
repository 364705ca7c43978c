import { genericHostId } from '../domain/observations/generic-host.ts';
import type { PageKind } from '../domain/observations/observation.ts';
import { isPaused } from '../domain/settings.ts';
import type { CustomerSummary, PanelFacts } from '../domain/views.ts';
import { getCustomerFacts } from './get-customer-facts.ts';
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

/** Where letters are read and written, words for a letter come first. */
const channelOf = (kind: PageKind | null) => (kind === 'message' || kind === 'compose' ? ('mail' as const) : null);

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
    const isUnknownSite = context.profileId === null || (context.profileId === genericHostId && context.pageKind === null);
    if (isUnknownSite) return { state: 'siteUnknown', origin };
  }
  const scored = [...(await scoreCustomers(stores, ids, now)).values()];
  if (asked === null && context?.pageKind === 'list' && scored.length > 0)
    return {
      state: 'list',
      origin,
      isBadgeRefused: context.problem === 'badgeRefused',
      customers: [...new Map(scored.map((one) => [one.customer.id, toSummary(one)])).values()].toSorted(byRisk),
    };
  const [first] = scored;
  if (first === undefined) {
    const problem = context?.problem ?? null;
    return { state: 'noCustomer', origin, problem: problem === 'badgeRefused' ? null : problem };
  }
  const hasList = context?.pageKind === 'list' && context.customerIds.length > 0;
  const isBadgeRefused = contexts.some(({ problem }) => problem === 'badgeRefused');
  return {
    state: 'customer',
    origin,
    hasList,
    isBadgeRefused,
    customer: await getCustomerFacts(stores, first, {
      channel: channelOf(context?.pageKind ?? null),
      draft: await stores.tabs.draftOf(tabId),
      now,
    }),
    hostNames: request.hostNames,
  };
}
