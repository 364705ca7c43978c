import type { FollowUp, PlanState } from '../domain/care/follow-up.ts';
import type { OutcomeKind } from '../domain/journal/journal.ts';
import type { Stores } from './ports.ts';

type Kept = Pick<Stores, 'customers' | 'journal' | 'followUps'>;

const outcomes: Partial<Record<PlanState, OutcomeKind>> = { wonBack: 'wonBack', letGo: 'left' };
const longestId = 64;

/** One plan has one outcome at most: its entry is known by the plan. */
const outcomeIdOf = (planId: string): string => `outcome-${planId}`.slice(0, longestId);

/** What a plan has come to stands in the journal, like any outcome. Whether anything had to be changed there. */
async function keepOutcome(
  stores: Kept,
  { id, customerId }: FollowUp,
  wanted: { outcome: OutcomeKind; at: number } | null,
): Promise<boolean> {
  const entryId = outcomeIdOf(id);
  const known = (await stores.journal.of([customerId as never])).find((entry) => entry.id === entryId);
  if (known?.kind === 'outcome' && known.outcome === wanted?.outcome) return false;
  if (known !== undefined) await stores.journal.remove(entryId);
  if (wanted !== null) await stores.journal.write({ kind: 'outcome', id: entryId, customerId, ...wanted });
  return known !== undefined || wanted !== null;
}

/**
 * Keeps a follow-up, and the outcome of a plan that came to one. `isStored` false: somebody else was faster, and nothing is changed.
 * `isOutcome`: an outcome was written or taken back. Harmless when it comes twice.
 */
export async function saveFollowUp(stores: Kept, followUp: FollowUp, now: number): Promise<{ isStored: boolean; isOutcome: boolean }> {
  // Whom only a file knew stays from now on, whatever becomes of the file: somebody works on them.
  await stores.customers.adopt([followUp.customerId], now);
  if (!(await stores.followUps.put(followUp))) return { isStored: false, isOutcome: false };
  if (followUp.kind !== 'winBackPlan') return { isStored: true, isOutcome: false };
  const outcome = outcomes[followUp.state];
  const wanted = outcome === undefined ? null : { outcome, at: followUp.stateAt };
  return { isStored: true, isOutcome: await keepOutcome(stores, followUp, wanted) };
}

/** Takes a follow-up away, with the outcome that came of it. Whether there was one. */
export async function removeFollowUp(stores: Kept, id: string): Promise<{ isOutcome: boolean }> {
  const followUp = await stores.followUps.get(id);
  // The outcome first: should the rest fail, the plan is still there to be saved or removed again.
  const isOutcome = followUp?.kind === 'winBackPlan' && (await keepOutcome(stores, followUp, null));
  await stores.followUps.remove(id);
  return { isOutcome };
}
