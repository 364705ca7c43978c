import { findPromises } from '../domain/care/find-promises.ts';
import type { DraftPromises, PromiseSuggestion } from '../domain/care/promise-suggestion.ts';
import { dayOfInstant } from '../domain/care/working-days.ts';
import { tierWithin } from '../domain/churn/value-tiers.ts';
import type { CustomerHistory } from '../domain/customers/history.ts';
import { detectLanguage, languages, type Language } from '../domain/language.ts';
import type { Channel } from '../domain/plays/play.ts';
import { derivePlaceholderValues, deriveValuesByReason } from '../domain/plays/placeholder-values.ts';
import { moneyAYearOf } from '../domain/scoring/customer-worth.ts';
import { whatWouldLower } from '../domain/scoring/lower.ts';
import { scoreTrend, whatChanged } from '../domain/scoring/trend.ts';
import type { Settings } from '../domain/settings.ts';
import { findMailThreads } from '../domain/signals/mail-threads.ts';
import type { PhraseRules } from '../domain/signals/phrase-rules.ts';
import type { AwaitedAnswer, CustomerFacts, ScoreTrend, WarningSignView } from '../domain/views.ts';
import { hoursADay } from '../domain/working-time/working-time.ts';
import type { Stores } from './ports.ts';
import { getValueLimits } from './rescore.ts';
import type { ScoredCustomer } from './score-customers.ts';

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

const inEachLanguage = <V>(valueIn: (language: Language) => V) =>
  Object.fromEntries(languages.map((one) => [one, valueIn(one)])) as Record<Language, V>;

const promiseSourceDays = 30;
const mostPromiseSuggestions = 5;

/** Promises in our own letters of the last 30 days and in the draft, that nobody kept track of or refused yet; the newest first. */
function suggestPromises(
  { items, journal }: CustomerHistory,
  { workingTime }: Settings,
  draft: readonly PromiseSuggestion[],
  now: number,
): PromiseSuggestion[] {
  const settled = new Set(
    journal.flatMap((entry) => (entry.kind === 'promise' || entry.kind === 'promiseDismissed' ? (entry.suggestionKey ?? []) : [])),
  );
  const told = items
    .filter(({ kind, direction, at }) => kind === 'message' && direction === 'out' && at > now - promiseSourceDays * 24 * hourMs)
    .flatMap(({ text, at }) => findPromises(text ?? '', at, { workingTime, today: dayOfInstant(now) }))
    .map((promise) => ({ ...promise, from: 'message' as const }));
  const fresh = new Map([...told, ...draft].map((promise) => [promise.key, promise]));
  return [...fresh.values()]
    .filter(({ key }) => !settled.has(key))
    .toSorted((a, b) => b.at - a.at)
    .slice(0, mostPromiseSuggestions);
}

/**
 * All that a surface tells of one customer. `channel`: what the page that one looks at is made for; `draft`: what sounds like a
 * promise in the words that are being written beside it, told only of whom they are written to.
 */
export async function getCustomerFacts(
  stores: Stores,
  scored: ScoredCustomer,
  { channel, draft, now }: { channel: Channel | null; draft: DraftPromises | null; now: number },
): Promise<CustomerFacts> {
  const { customer, history, score, context } = scored;
  const [settings, phrases, limits, sources] = await Promise.all([
    stores.settings.get(),
    stores.phrases(),
    getValueLimits(stores),
    stores.customers.aliases([customer.id]),
  ]);
  const followUps = await stores.followUps.of([...sources.keys()]);
  // One may look at somebody else meanwhile.
  const isTheirs = draft !== null && [...sources.keys()].some((id) => draft.customerIds.includes(id));
  const words = history.items
    .toReversed()
    .filter((item) => item.kind === 'message' && item.direction !== 'out' && item.text !== undefined)
    .map(({ text }) => text);
  const money = moneyAYearOf(context);
  const known = { name: customer.name, company: customer.company, history, settings, score, followUps, now };
  return {
    id: customer.id,
    name: customer.name,
    company: customer.company,
    emails: customer.emails,
    phones: customer.phones,
    language: detectLanguage(words[0] ?? '') ?? detectLanguage(customer.name),
    score,
    placeholderValues: inEachLanguage((one) => derivePlaceholderValues({ ...known, language: one })),
    valuesByReason: inEachLanguage((one) => deriveValuesByReason({ ...known, language: one })),
    journal: history.journal.toReversed(),
    awaited: toAwaited(scored, settings, phrases, now).slice(0, mostAwaited),
    bandLimits: settings.bandLimits,
    signs: toSigns(scored),
    trend: toTrend(scored),
    lowering: whatWouldLower(scored),
    followUps: followUps.toSorted((a, b) => b.createdAt - a.createdAt),
    promiseSuggestions: suggestPromises(history, settings, isTheirs ? draft.promises : [], now),
    valueTier: limits === null || money === null ? null : tierWithin(limits, money),
    channel,
  };
}
