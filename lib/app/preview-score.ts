import { scoreCustomer } from '../domain/scoring/score-customer.ts';
import type { RiskScore } from '../domain/scoring/score.ts';
import type { Settings } from '../domain/settings.ts';
import type { ScorePreview } from '../domain/views.ts';
import { readHistories } from './customer-histories.ts';
import type { Stores } from './ports.ts';
import { currentScoring, weighHistory, withCurrentStart, type Scoring } from './score-customers.ts';

/**
 * One customer's score as it is and under other settings. The models stay those of the book as it was last rescored; a base
 * rate that is set anew holds for those whom no model speaks for.
 */
export async function previewScore(
  stores: Stores,
  { customerId, settings: patch }: { customerId: string; settings: Partial<Settings> },
  now: number,
): Promise<ScorePreview | null> {
  const customer = (await stores.customers.get([customerId])).get(customerId);
  if (customer === undefined) return null;
  const history = (await readHistories(stores, [customer.id])).get(customer.id)!;
  const scoring = await currentScoring(stores, now);
  const told = async (one: Scoring): Promise<RiskScore> => {
    const weighed = weighHistory(history, one);
    const basis = await withCurrentStart(stores, one, new Map([[customer.id, weighed]]));
    return scoreCustomer({ signals: weighed.signals, context: { ...weighed.context, basis } });
  };
  const settings = { ...scoring.settings, ...patch };
  const basis = {
    ...scoring.basis,
    lostDefinition: settings.lostDefinition,
    baseRates: { ...scoring.basis.baseRates, unknown: settings.baseRate },
  };
  const tried = settings.baseRate === scoring.settings.baseRate ? { ...basis, baseRates: scoring.basis.baseRates } : basis;
  return { name: customer.name, now: await told(scoring), tried: await told({ ...scoring, settings, basis: tried }) };
}
