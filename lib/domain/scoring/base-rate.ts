import type { OutcomeKind } from '../journal/journal.ts';
import type { Settings } from '../settings.ts';

/** The base rate that the user set counts as much as so many customers: Beta(1, 19) at 5 % (scoring.md 4). */
const priorCustomers = 20;

/**
 * The share of customers lost, (lost + 20 b) / (N + 20), from the latest outcome of each customer who has one. People
 * record losses and seldom that somebody stayed: once a loss is recorded, all known customers count as there still.
 * A customer won back counts as kept. 0 < result < 1.
 */
export function baseRateFrom(outcomes: readonly OutcomeKind[], knownCustomers: number, { baseRate }: Pick<Settings, 'baseRate'>): number {
  const lost = outcomes.filter((outcome) => outcome === 'left').length;
  const customers = lost > 0 ? Math.max(outcomes.length, knownCustomers) : outcomes.length;
  return (lost + priorCustomers * baseRate) / (customers + priorCustomers);
}
