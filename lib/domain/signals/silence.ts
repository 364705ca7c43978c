import { dayMs, daysSince } from './days.ts';
import { isIncoming } from './messages.ts';
import type { Signal, SignalContext, SignalDefinition } from './signal.ts';

/** Two gaps are the least that can be called a rhythm. */
const fewestContacts = 3;
/** Silence beyond so many usual gaps tells something (scoring.md 4). */
const gapFactor = 2;
/** Judged: mails of one conversation are one contact, and less than three weeks of quiet is nobody's silence. */
const sameContactDays = 3;
const shortestSilenceDays = 21;

/** When the customer ordered or wrote, each contact once, oldest first. */
function contacts({ history, now }: SignalContext): number[] {
  const seen = [history.facts.lastOrderAt?.value, history.facts.lastContactAt?.value].filter((at) => typeof at === 'number');
  const dated = history.items.filter((item) => item.kind === 'order' || isIncoming(item)).map(({ at }) => at);
  const times = [...dated, ...seen].filter((at) => at <= now).toSorted((a, b) => a - b);
  const merged: number[] = [];
  for (const at of times) {
    const before = merged.at(-1);
    if (before !== undefined && at - before < sameContactDays * dayMs) merged[merged.length - 1] = at;
    else merged.push(at);
  }
  return merged;
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

function derive(context: SignalContext): Signal[] {
  const times = contacts(context);
  if (times.length < fewestContacts) return [];
  const usualDays = median(times.slice(1).map((at, i) => (at - times[i]!) / dayMs));
  const last = times.at(-1)!;
  const days = daysSince(last, context.now);
  if (days <= Math.max(gapFactor * usualDays, shortestSilenceDays)) return [];
  return [
    {
      id: 'silence',
      at: last,
      intensity: 1,
      confidence: 1,
      decays: false,
      evidence: { quote: null, source: null, params: { days: Math.floor(days), usualDays: Math.max(1, Math.round(usualDays)) } },
    },
  ];
}

export const silence: SignalDefinition = {
  id: 'silence',
  group: 'relation',
  weight: 0.5,
  halfLifeDays: null,
  isObservable: (context) => contacts(context).length >= fewestContacts,
  derive,
};
