import { detectLanguage, languages } from '../domain/language.ts';
import type { PhraseRules } from '../domain/signals/phrase-rules.ts';
import { findMailThreads } from '../domain/signals/mail-threads.ts';
import { hoursADay } from '../domain/working-time/working-time.ts';
import { derivePlaceholderValues } from '../domain/plays/placeholder-values.ts';
import { genericHostId } from '../domain/observations/generic-host.ts';
import { isPaused, type Settings } from '../domain/settings.ts';
import { whatWouldLower } from '../domain/scoring/lower.ts';
import { scoreTrend, whatChanged } from '../domain/scoring/trend.ts';
import type { AwaitedAnswer, CustomerFacts, CustomerSummary, PanelFacts, ScoreTrend, WarningSignView } from '../domain/views.ts';
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

const hourMs = 3_600_000;
const mostAwaited = 5;

function toAwaited({ history }: ScoredCustomer, { workingTime }: Settings, phrases: PhraseRules | null, now: number): AwaitedAnswer[] {
  return findMailThreads({ history, now, phrases: phrases ?? undefined, workingTime }).flatMap(({ owes, since, subject, waitedMs }) => {
    if (owes === 'nobody' || since === null) return [];
    const waitedHours = Math.floor(waitedMs / hourMs);
    return [{ owes, subject, sinceAt: since.at, waitedHours, waitedDays: Math.floor(waitedMs / hourMs / hoursADay(workingTime)) }];
  });
}

const monthDays = 30;
/** The score of today and of so many months before. */
const trendMonths = 6;

function toTrend({ context, score }: ScoredCustomer): ScoreTrend {
  const { history, settings, basis, phrases = null, now } = context;
  const dates = Array.from({ length: trendMonths }, (_, i) => now - (trendMonths - i) * monthDays * 24 * hourMs);
  const told = [...scoreTrend({ history, settings, phrases, basis, dates }), { at: now, score }];
  const first = told.find((one) => one.score.kind === 'scored');
  const { came, went } = whatChanged(first?.score ?? score, score);
  return { points: told.map((one) => ({ at: one.at, score: one.score.kind === 'scored' ? one.score.score : null })), came, went };
}

function toSigns({ signals, context }: ScoredCustomer): WarningSignView[] {
  return context.settings.warningSigns.map(({ id, names, response }) => {
    const seen = signals.find((signal) => signal.id === 'warningSign' && signal.evidence.params['sign'] === id);
    const state = seen === undefined ? 'unseen' : seen.evidence.params['how'] === 'ticked' ? 'ticked' : 'matched';
    return { id, names, response, state, seenAt: seen?.at ?? null };
  });
}

function toFacts(scored: ScoredCustomer, settings: Settings, phrases: PhraseRules | null, now: number): CustomerFacts {
  const { customer, history, score } = scored;
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
    awaited: toAwaited(scored, settings, phrases, now).slice(0, mostAwaited),
    bandLimits: settings.bandLimits,
    signs: toSigns(scored),
    trend: toTrend(scored),
    lowering: whatWouldLower(scored),
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
    customer: toFacts(first, settings, await stores.phrases(), now),
    hostNames: request.hostNames,
  };
}
