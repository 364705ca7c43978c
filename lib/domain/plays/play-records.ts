import { betaQuantile } from '../churn/special-functions.ts';
import type { JournalEntry } from '../journal/journal.ts';
import type { PlayRecord } from '../views.ts';
import type { OfferedPlay } from './play.ts';

type PlayUse = Extract<JournalEntry, { kind: 'playUsed' }>;
type Outcome = Extract<JournalEntry, { kind: 'outcome' }>;

const dayMs = 86_400_000;
/** What comes later has other causes. */
const windowDays = 90;
/** Put in once more on the same day, it is the same use. */
const sameUseDays = 1;

/**
 * How often each play was used, and what became of the customers: a use helped if the last outcome within 90 days after it,
 * and before the next use of any play for that customer, is that they stayed or came back; it failed if they left. Uses
 * without such an outcome say nothing. `wholeOf`: the customer to whom an id belongs. By play id.
 */
export function tallyPlays(uses: readonly PlayUse[], outcomes: readonly Outcome[], wholeOf: (customerId: string) => string): PlayRecord[] {
  const byCustomer = Map.groupBy(
    uses.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)),
    ({ customerId }) => wholeOf(customerId),
  );
  const outcomesOf = Map.groupBy(
    outcomes.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)),
    ({ customerId }) => wholeOf(customerId),
  );
  const records = new Map<string, PlayRecord>();
  for (const [customerId, all] of byCustomer) {
    const latest = new Map<string, number>();
    const apart = all.filter(({ playId, at }) => {
      const isSame = at < (latest.get(playId) ?? -Infinity) + sameUseDays * dayMs;
      if (!isSame) latest.set(playId, at);
      return !isSame;
    });
    for (const [i, { playId, at }] of apart.entries()) {
      const end = Math.min(at + windowDays * dayMs, apart[i + 1]?.at ?? Infinity);
      const last = outcomesOf.get(customerId)?.findLast((outcome) => outcome.at >= at && outcome.at < end);
      const record = records.get(playId) ?? { playId, used: 0, helped: 0, failed: 0, lastUsedAt: at };
      record.used += 1;
      record.lastUsedAt = Math.max(record.lastUsedAt, at);
      if (last !== undefined) record[last.outcome === 'left' ? 'failed' : 'helped'] += 1;
      records.set(playId, record);
    }
  }
  return [...records.values()].toSorted((a, b) => (a.playId < b.playId ? -1 : 1));
}

/** How often a play helped among the uses with a known end, and the middle 80 % of what its true share may be (0..1). */
export type PlayStanding = { helped: number; failed: number; low: number; high: number };

/** What is usual in the family counts as so many outcomes of the play's own [judged]. */
const priorOutcomes = 4;
const lowTail = 0.1;
const mostInfluence = 0.25;

/**
 * What the records say of each play: its standing (null where no end is known), and the factor by which its strength counts.
 *
 * The share p of uses that help has the posterior Beta(4 m + helped, 4 (1 - m) + failed), m = (H + 1) / (H + F + 2) over all
 * plays of the family (Beta-binomial model: Gelman et al., Bayesian Data Analysis, 3rd ed., 2.4). Plays are ranked by the
 * upper 90 % quantile u of p: Bayes-UCB (Kaufmann, Cappé and Garivier 2012), by which a play that was seldom tried keeps its
 * chance and one that often failed loses it. The factor is 1 + 0.25 (2 u - 1), within 0.75 and 1.25: a reason that weighs 5/3
 * of another leads whatever the records say, and so does what a play answers first before what it answers next.
 */
export function judgePlays(
  plays: readonly Pick<OfferedPlay, 'id' | 'family'>[],
  records: readonly PlayRecord[],
): Map<string, { standing: PlayStanding | null; factor: number }> {
  const recordOf = new Map(records.map((record) => [record.playId, record]));
  const counted = plays.map(({ id, family }) => ({
    id,
    family,
    helped: recordOf.get(id)?.helped ?? 0,
    failed: recordOf.get(id)?.failed ?? 0,
  }));
  const families = new Map<string, { helped: number; failed: number }>();
  for (const { family, helped, failed } of counted) {
    const all = families.get(family) ?? { helped: 0, failed: 0 };
    families.set(family, { helped: all.helped + helped, failed: all.failed + failed });
  }
  // Plays that were never tried share their family's quantile.
  const known = new Map<string, number>();
  const quantile = (p: number, a: number, b: number): number => {
    const key = `${p} ${a} ${b}`;
    const value = known.get(key) ?? betaQuantile(p, a, b);
    known.set(key, value);
    return value;
  };
  return new Map(
    counted.map(({ id, family, helped, failed }) => {
      const all = families.get(family)!;
      const mean = (all.helped + 1) / (all.helped + all.failed + 2);
      const [a, b] = [priorOutcomes * mean + helped, priorOutcomes * (1 - mean) + failed];
      const high = quantile(1 - lowTail, a, b);
      const standing = helped + failed === 0 ? null : { helped, failed, low: quantile(lowTail, a, b), high };
      return [id, { standing, factor: 1 + mostInfluence * (2 * high - 1) }];
    }),
  );
}
