import { daysSince } from '../signals/days.ts';
import { getSignalDefinition } from '../signals/registry.ts';
import { putRightIntensity } from '../signals/complaint-put-right.ts';
import type { ActionId, Signal, SignalContext } from '../signals/signal.ts';
import { bands, type Band } from './score.ts';
import { scoreAnyway, scoreCustomer } from './score-customer.ts';

/** `isEnough`: the customer is in a lower band then. Otherwise all that can be done is named, with the score that remains. */
export type Lowering = {
  actions: { action: ActionId; signals: Signal[] }[];
  scoreAfter: number;
  bandAfter: Band;
  isEnough: boolean;
};

/** The signals once this is done. A complaint that is put right still tells something: how long it took. */
function signalsAfter(signals: readonly Signal[], done: ReadonlySet<ActionId>, now: number): Signal[] {
  const rest = signals.filter(({ id }) => {
    const { action } = getSignalDefinition(id);
    return action === undefined || !done.has(action);
  });
  const complaints = done.has('putComplaintRight') ? signals.filter(({ id }) => id === 'complaint') : [];
  const oldest = complaints.toSorted((a, b) => a.at - b.at)[0];
  if (oldest === undefined) return rest;
  const days = daysSince(oldest.at, now);
  return [
    ...rest,
    {
      ...oldest,
      id: 'complaintPutRight',
      at: now,
      intensity: putRightIntensity(days),
      decays: true,
      evidence: { quote: null, source: null, params: { days: Math.round(days) } },
    },
  ];
}

/**
 * The smallest set of things one can do that takes the customer below the limit of the band (scoring.md 4): of equally
 * many the one that lowers the score most. Null where nothing can be done, or nothing needs to.
 */
export function whatWouldLower({ signals, context }: { signals: readonly Signal[]; context: SignalContext }): Lowering | null {
  const before = scoreCustomer({ signals, context });
  if (before.kind === 'unknown' || before.band === 'low') return null;
  const byAction = new Map<ActionId, Signal[]>();
  for (const signal of signals) {
    const { action } = getSignalDefinition(signal.id);
    if (action !== undefined) byAction.set(action, [...(byAction.get(action) ?? []), signal]);
  }
  const all = [...byAction.keys()].toSorted();
  let best: { size: number; lowering: Lowering } | null = null;
  // At most five actions, so at most 31 sets.
  for (let set = 1; set < 1 << all.length; set++) {
    const chosen = all.filter((_, i) => (set & (1 << i)) !== 0);
    const { score: scoreAfter, band: bandAfter } = scoreAnyway(signalsAfter(signals, new Set(chosen), context.now), context);
    const isEnough = bands.indexOf(bandAfter) < bands.indexOf(before.band);
    const size = isEnough ? chosen.length : all.length + 1;
    const actions = chosen.map((action) => ({ action, signals: byAction.get(action)! }));
    const isBetter =
      best === null ||
      size < best.size ||
      (size === best.size && (scoreAfter < best.lowering.scoreAfter || (!isEnough && chosen.length > best.lowering.actions.length)));
    if (isBetter) best = { size, lowering: { actions, scoreAfter, bandAfter, isEnough } };
  }
  return best !== null && best.lowering.scoreAfter < before.score ? best.lowering : null;
}
