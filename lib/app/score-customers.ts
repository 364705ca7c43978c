import type { Customer, CustomerId } from '../domain/customers/customer.ts';
import type { CustomerHistory } from '../domain/customers/history.ts';
import { calibrateBasis, emptyBasis, type ScoringBasis } from '../domain/scoring/basis.ts';
import type { CustomerKind } from '../domain/scoring/customer-kind.ts';
import { expectedOrdersOf, moneyAYearOf } from '../domain/scoring/customer-worth.ts';
import { sigmoid } from '../domain/scoring/logistic.ts';
import type { RiskScore } from '../domain/scoring/score.ts';
import { logOddsOf, scoreCustomer } from '../domain/scoring/score-customer.ts';
import type { Settings } from '../domain/settings.ts';
import { deriveSignals } from '../domain/signals/derive-signals.ts';
import { signalContext } from '../domain/signals/signal-context.ts';
import type { PhraseRules } from '../domain/signals/phrase-rules.ts';
import type { Signal, SignalContext } from '../domain/signals/signal.ts';
import { readHistories } from './customer-histories.ts';
import { StoreError, type FindableScore, type Stores } from './ports.ts';

/** `context` and `signals`: what the score was told from. */
export type ScoredCustomer = { customer: Customer; history: CustomerHistory; score: RiskScore; signals: Signal[]; context: SignalContext };

/** Up to so many customers every single observation moves the starting point of all at once. */
export const smallBook = 1000;
const batchSize = 500;

/** What scores are told by: the same for everybody in one go. */
export type Scoring = { basis: ScoringBasis; settings: Settings; phrases: PhraseRules | null; now: number };

/** `logOdds`: NaN of whoever has left (score-customer.ts). */
export type Weighed = { signals: Signal[]; context: SignalContext; logOdds: number };

export function weighHistory(history: CustomerHistory, { basis, settings, phrases, now }: Scoring): Weighed {
  const context = signalContext({ history, settings, now, basis, phrases });
  const signals = deriveSignals(context);
  return { signals, context, logOdds: logOddsOf(signals, context) };
}

/** P(lost) behind a score: what a floor says where one holds (and of whoever has left), else the finer number that was rounded. */
function probabilityOf(score: RiskScore, kind: CustomerKind, logOdds: number, basis: ScoringBasis): number | null {
  if (score.kind === 'unknown') return null;
  const isFloor = Number.isNaN(logOdds) || score.reasons.some((reason) => reason.kind === 'floor');
  return isFloor ? score.score / 100 : sigmoid(basis.intercepts[kind] + logOdds);
}

export function toRow(
  { id, name, company, emails, phones }: Customer,
  { signals, context, logOdds }: Weighed,
  { basis, now }: Scoring,
): FindableScore {
  const score = scoreCustomer({ signals, context: { ...context, basis } });
  return {
    customerId: id,
    name,
    company,
    emails,
    phones,
    kind: context.kind,
    score,
    logOdds: Number.isNaN(logOdds) ? null : logOdds,
    probability: probabilityOf(score, context.kind, logOdds, basis),
    expectedOrders: expectedOrdersOf(context),
    moneyAYear: moneyAYearOf(context),
    scoredAt: now,
    basisAt: basis.fittedAt,
  };
}

/** On a full disk what was reckoned is not kept; it can still be told. */
export async function keepIfRoom(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof StoreError) || error.failure === 'internal') throw error;
  }
}

/** Customers who have a row among the scores. */
export async function countScored(stores: Stores): Promise<number> {
  const { byScore, unscored } = await stores.scores.tally();
  return byScore.reduce((sum, count) => sum + count, unscored);
}

/** In a small book the starting point rests on everybody's evidence as it is at this moment. */
export async function withCurrentStart(
  stores: Stores,
  { basis, settings }: Scoring,
  weighed: ReadonlyMap<CustomerId, Weighed>,
): Promise<ScoringBasis> {
  if ((await countScored(stores)) + weighed.size > smallBook) return basis;
  const others = (await stores.scores.list(0, smallBook)).filter(({ customerId }) => !weighed.has(customerId));
  const own = [...weighed.values()].map(({ context, logOdds }) => ({ kind: context.kind, logOdds }));
  return calibrateBasis(basis, [...others.map(({ kind, logOdds }) => ({ kind, logOdds: logOdds ?? Number.NaN })), ...own], settings);
}

/** The basis that is kept, or that of an empty book. */
export async function currentScoring(stores: Stores, now: number): Promise<Scoring> {
  const [settings, phrases, basis] = await Promise.all([stores.settings.get(), stores.phrases(), stores.scores.basis()]);
  return { settings, phrases, basis: basis ?? emptyBasis(settings, now), now };
}

/**
 * Scores customers from all that is known of them now, and keeps the scores. Unknown ids are left out; an alias is scored as
 * the customer it was merged into. The models are those of the last rescoring of the book (rescore.ts).
 */
export async function scoreCustomers(stores: Stores, ids: readonly string[], now: number): Promise<Map<string, ScoredCustomer>> {
  const [scoring, customers] = await Promise.all([currentScoring(stores, now), stores.customers.get(ids)]);
  const wholes = new Map([...customers.values()].map((customer) => [customer.id, customer]));
  const wholeIds = [...wholes.keys()];
  if (wholeIds.length === 0) return new Map();
  const sources = await stores.customers.aliases(wholeIds);
  const weighed = new Map<CustomerId, Weighed>();
  for (let from = 0; from < wholeIds.length; from += batchSize) {
    const batch = new Set(wholeIds.slice(from, from + batchSize));
    const own = new Map([...sources].filter(([, wholeId]) => batch.has(wholeId)));
    for (const [id, history] of await readHistories(stores, [...batch], own)) weighed.set(id, weighHistory(history, scoring));
  }
  const basis = await withCurrentStart(stores, scoring, weighed);
  const rows = new Map(wholeIds.map((id) => [id, toRow(wholes.get(id)!, weighed.get(id)!, { ...scoring, basis })]));
  // A source that was joined to another is no customer of its own any more.
  const joined = [...sources.keys()].filter((id) => !wholes.has(id));
  await keepIfRoom(async () => {
    await stores.scores.put([...rows.values()]);
    if (joined.length > 0) await stores.scores.drop(joined);
  });
  return new Map(
    [...customers].map(([asked, customer]) => {
      const { signals, context } = weighed.get(customer.id)!;
      return [asked, { customer, history: context.history, score: rows.get(customer.id)!.score, signals, context: { ...context, basis } }];
    }),
  );
}
