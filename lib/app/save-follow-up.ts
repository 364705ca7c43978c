import type { FollowUp } from '../domain/care/follow-up.ts';
import type { OutcomeKind } from '../domain/journal/journal.ts';
import type { FollowUpOutcome, Stores } from './ports.ts';

const outcomes: Partial<Record<FollowUp['state'], OutcomeKind>> = { wonBack: 'wonBack', letGo: 'left' };
const longestId = 64;

/** One plan has one outcome at most: its entry is known by the plan. */
const outcomeIdOf = (planId: string): string => `outcome-${planId}`.slice(0, longestId);

/** What a plan has come to stands in the journal, like any outcome; other follow-ups come to none. */
function outcomeOf({ id: planId, customerId, state, stateAt: at }: FollowUp): FollowUpOutcome {
  const id = outcomeIdOf(planId);
  const outcome = outcomes[state];
  return { id, entry: outcome === undefined ? null : { kind: 'outcome', id, customerId, at, outcome } };
}

/**
 * Keeps a follow-up, and the outcome of a plan that came to one. `isStored` false: somebody else was faster, and nothing is changed.
 * `isOutcome`: an outcome was written or taken back. Harmless when it comes twice. `after`: only where this very one is stored.
 */
export async function saveFollowUp(
  stores: Pick<Stores, 'customers' | 'followUps'>,
  followUp: FollowUp,
  now: number,
  after?: FollowUp,
): Promise<{ isStored: boolean; isOutcome: boolean }> {
  // Whom only a file knew stays from now on, whatever becomes of the file: somebody works on them.
  await stores.customers.adopt([followUp.customerId], now);
  return stores.followUps.put(followUp, outcomeOf(followUp), after);
}
