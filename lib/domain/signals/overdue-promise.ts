import { longestPromise, promisesOf } from './broken-promise.ts';
import { dayMs, rise } from './days.ts';
import type { Signal, SignalContext, SignalDefinition } from './signal.ts';

/** Judged: half weight on the first day, full weight after a week. */
const fullAfterDays = 7;

/** Calendar days from the day a promise was due to today, in the rep's own time zone, which is the machine's. */
function daysOverdue(dueOn: string, now: number): number {
  const [year = 0, month = 1, day = 1] = dueOn.split('-').map(Number);
  const today = new Date(now);
  return Math.round((Date.UTC(today.getFullYear(), today.getMonth(), today.getDate()) - Date.UTC(year, month - 1, day)) / dayMs);
}

function derive(context: SignalContext): Signal[] {
  return promisesOf(context).flatMap(({ text, dueOn, state }) => {
    const days = daysOverdue(dueOn, context.now);
    if (state !== 'open' || !(days >= 1)) return [];
    return [
      {
        id: 'overduePromise',
        at: context.now - days * dayMs,
        intensity: 0.5 + 0.5 * rise(days, 1, fullAfterDays),
        confidence: 1,
        decays: false,
        evidence: { quote: null, source: null, params: { days, what: text.slice(0, longestPromise) } },
      },
    ];
  });
}

/** Weight judged: as much as a broken promise once a week has passed. */
export const overduePromise: SignalDefinition = {
  id: 'overduePromise',
  group: 'service',
  weight: 0.9,
  halfLifeDays: null,
  // Promises are kept in our own journal, which is always there.
  isObservable: () => true,
  derive,
};
