import type { Customer, CustomerId } from '../domain/customers/customer.ts';
import { buildHistory, type CustomerHistory } from '../domain/customers/history.ts';
import type { JournalEntry } from '../domain/journal/journal.ts';
import type { Observation } from '../domain/observations/observation.ts';
import { baseRateFrom } from '../domain/scoring/base-rate.ts';
import { calibrateIntercept } from '../domain/scoring/calibrate-intercept.ts';
import type { RiskScore } from '../domain/scoring/score.ts';
import { logOddsOf } from '../domain/scoring/group-log-odds.ts';
import { scoreCustomer } from '../domain/scoring/score-customer.ts';
import type { Settings } from '../domain/settings.ts';
import { deriveSignals } from '../domain/signals/derive-signals.ts';
import type { SignalContext } from '../domain/signals/signal.ts';
import { StoreError, type Stores } from './ports.ts';

export type ScoredCustomer = { customer: Customer; history: CustomerHistory; score: RiskScore };

const batchSize = 200;

/** Histories of these customers, their aliases' words included. */
async function historiesOf(stores: Stores, ids: readonly CustomerId[]): Promise<Map<CustomerId, CustomerHistory>> {
  const survivorOf = await stores.customers.aliases(ids);
  const all = [...survivorOf.keys()];
  const merged = all.filter((id) => survivorOf.get(id) !== id);
  if (merged.length > 0) await stores.observations.dropEvidence(merged).catch(() => undefined);
  const [observed, journal] = await Promise.all([stores.observations.of(all), stores.journal.of(all)]);
  const observations = new Map<CustomerId, Observation[]>(ids.map((id) => [id, []]));
  const entries = new Map<CustomerId, JournalEntry[]>(ids.map((id) => [id, []]));
  for (const { customerId, observation } of observed) observations.get(survivorOf.get(customerId)!)?.push(observation);
  for (const entry of journal) entries.get(survivorOf.get(entry.customerId as CustomerId)!)?.push(entry);
  return new Map(ids.map((id) => [id, buildHistory(observations.get(id)!, entries.get(id)!)]));
}

/**
 * Scores customers from all that is known of them now. Unknown ids are left out; an alias is scored as the customer it
 * was merged into. The starting point rests on the evidence of every customer known so far.
 */
export async function scoreCustomers(stores: Stores, ids: readonly string[], now: number): Promise<Map<string, ScoredCustomer>> {
  const settings = await stores.settings.get();
  const customers = await stores.customers.get(ids);
  const survivors = [...new Map([...customers.values()].map((customer) => [customer.id, customer])).values()];
  const scored = new Map<CustomerId, ScoredCustomer>();
  for (let from = 0; from < survivors.length; from += batchSize) {
    const batch = survivors.slice(from, from + batchSize);
    const histories = await historiesOf(
      stores,
      batch.map(({ id }) => id),
    );
    for (const [id, result] of await scoreHistories(stores, batch, histories, settings, now)) scored.set(id, result);
  }
  return new Map([...customers].map(([asked, customer]) => [asked, scored.get(customer.id)!]));
}

async function scoreHistories(
  stores: Stores,
  customers: readonly Customer[],
  histories: Map<CustomerId, CustomerHistory>,
  settings: Settings,
  now: number,
): Promise<Map<CustomerId, ScoredCustomer>> {
  const phrases = await stores.phrases();
  const derived = customers.map((customer) => {
    const context: SignalContext = { history: histories.get(customer.id)!, settings, now, ...(phrases === null ? {} : { phrases }) };
    const signals = deriveSignals(context);
    return { customer, context, signals, logOdds: logOddsOf(signals, context) };
  });
  try {
    await stores.observations.putEvidence(derived.map(({ customer, logOdds }) => ({ customerId: customer.id, logOdds })));
  } catch (error) {
    // On a full disk the starting point stays where it was; the score can still be told.
    if (!(error instanceof StoreError) || error.failure === 'internal') throw error;
  }
  const [evidence, outcomes] = await Promise.all([stores.observations.allEvidence(), stores.journal.outcomes()]);
  const owners = await stores.customers.get([...new Set(outcomes.map(({ customerId }) => customerId))]);
  // The latest outcome of a customer is the one that holds, whichever of their names it was recorded under.
  const latest = new Map(
    outcomes.toSorted((a, b) => a.at - b.at).map(({ customerId, outcome }) => [owners.get(customerId)?.id ?? customerId, outcome]),
  );
  const intercept = calibrateIntercept(evidence, { ...settings, baseRate: baseRateFrom([...latest.values()], evidence.length, settings) });
  return new Map(
    derived.map(({ customer, context, signals }) => [
      customer.id,
      { customer, history: context.history, score: scoreCustomer({ signals, context, intercept }) },
    ]),
  );
}
