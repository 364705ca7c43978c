import type { CustomerId } from '../domain/customers/customer.ts';
import type { OutcomeKind } from '../domain/journal/journal.ts';
import { automaticStay, learnWeights, type LabelledCase, type Mistake } from '../domain/scoring/learning.ts';
import type { Settings } from '../domain/settings.ts';
import type { LearningView, MistakeView } from '../domain/views.ts';
import { latestOutcomes, readHistories } from './customer-histories.ts';
import type { Stores } from './ports.ts';
import { currentScoring, type Scoring } from './score-customers.ts';

/** So many customers at most are looked through for stays that nobody wrote down: more make it slower, hardly better. */
const mostLookedAt = 2000;
const batchSize = 500;
const mostMistakes = 20;

/** Every recorded outcome, and of the other customers the stays that their orders show. */
async function collectCases(
  stores: Stores,
  { settings, basis, now }: Scoring,
): Promise<{ cases: LabelledCase[]; recorded: OutcomeKind[] }> {
  const outcomes = await latestOutcomes(stores);
  const cases: LabelledCase[] = [];
  const others = (await stores.customers.ids()).filter((id) => !outcomes.has(id)).slice(0, mostLookedAt);
  const ids = [...([...outcomes.keys()] as CustomerId[]), ...others];
  for (let from = 0; from < ids.length; from += batchSize)
    for (const [id, history] of await readHistories(stores, ids.slice(from, from + batchSize))) {
      const outcome = outcomes.get(id);
      const found =
        outcome === undefined
          ? automaticStay(id, history, { settings, basis, now })
          : { id, history, at: outcome.at, label: outcome.outcome };
      if (found !== null) cases.push(found);
    }
  return { cases, recorded: [...outcomes.values()].map(({ outcome }) => outcome) };
}

async function describeMistakes(stores: Stores, mistakes: readonly Mistake[]): Promise<MistakeView[]> {
  const shown = mistakes.slice(0, mostMistakes);
  const customers = await stores.customers.get(shown.map(({ id }) => id));
  return shown.flatMap(({ id, at, label, score }) => {
    const customer = customers.get(id);
    return customer === undefined
      ? []
      : [{ customerId: customer.id, name: customer.name, company: customer.company, at, outcome: label, score: score.score }];
  });
}

/** What outcomes would change about the weights, and what the score got wrong. */
export async function getLearning(stores: Stores, now: number): Promise<LearningView> {
  const scoring = await currentScoring(stores, now);
  const { settings, phrases, basis } = scoring;
  const { cases, recorded } = await collectCases(stores, scoring);
  const count = (kind: OutcomeKind): number => recorded.filter((one) => one === kind).length;
  const automatic = cases.length - recorded.length;
  const about = {
    accepted: settings.learned === null ? null : { at: settings.learned.at, outcomes: settings.learned.outcomes },
    counts: { left: count('left'), stayed: count('stayed') + automatic, wonBack: count('wonBack') },
  };
  const learned = learnWeights({ cases, settings, phrases, basis });
  if (learned.kind === 'notEnough') return { ...about, kind: 'notEnough' };
  const { weights, quality, falseAlarms, misses } = learned;
  return {
    ...about,
    kind: 'learned',
    cases: learned.cases,
    weights,
    quality,
    falseAlarms: await describeMistakes(stores, falseAlarms),
    misses: await describeMistakes(stores, misses),
  };
}

/** The weights hold from now on; those that people had set are kept, for the undo and as what the next learning starts from. */
export async function acceptLearning(
  stores: Stores,
  { weights, outcomes }: { weights: Record<string, number>; outcomes: number },
  now: number,
): Promise<void> {
  await stores.settings.change(({ signalWeights, learned }) => ({
    signalWeights: { ...signalWeights, ...weights },
    learned: { at: now, outcomes, weightsBefore: learned?.weightsBefore ?? signalWeights },
  }));
}

/**
 * A change of the settings by hand, laid over those of now: a weight that people set while learned ones hold is theirs, whether
 * or not those are taken back. That something was learned is never set by hand.
 */
export function keepOwnWeights({ signalWeights, learned }: Settings, patch: Partial<Settings>): Partial<Settings> {
  if (learned === null || patch.signalWeights === undefined) return { ...patch, learned };
  const before = new Map(Object.entries(learned.weightsBefore));
  for (const key of [...Object.keys(signalWeights), ...Object.keys(patch.signalWeights)]) {
    const weight = patch.signalWeights[key];
    if (weight === signalWeights[key]) continue;
    if (weight === undefined) before.delete(key);
    else before.set(key, weight);
  }
  return { ...patch, learned: { ...learned, weightsBefore: Object.fromEntries(before) } };
}

/** The weights are again what people had set. */
export async function undoLearning(stores: Stores): Promise<void> {
  await stores.settings.change(({ learned }) => (learned === null ? {} : { signalWeights: learned.weightsBefore, learned: null }));
}
