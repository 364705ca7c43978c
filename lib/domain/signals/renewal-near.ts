import type { Source } from '../customers/history.ts';
import { dayMs } from './days.ts';
import { isOutgoing } from './messages.ts';
import type { Signal, SignalContext, SignalDefinition } from './signal.ts';

/** Contact within so many days before now counts as being in touch about it. */
const inTouchDays = 14;

type End = { endAt: number; text: string | null; confidence: number; source: Source };

/** Every known end of a running contract. */
function ends({ history }: SignalContext): End[] {
  const fact = history.facts.contractEndAt;
  return [
    ...history.items.flatMap(({ kind, state, endAt, subject, confidence, source }) =>
      kind === 'contract' && state !== 'closed' && endAt !== undefined
        ? [{ endAt, text: subject?.slice(0, 200) ?? null, confidence, source }]
        : [],
    ),
    ...(fact !== undefined && typeof fact.value === 'number'
      ? [{ endAt: fact.value, text: fact.text.slice(0, 200) || null, confidence: fact.confidence, source: fact.source }]
      : []),
  ];
}

function derive(context: SignalContext): Signal[] {
  const { history, settings, now } = context;
  const next = ends(context)
    // Ends are days: one that ends today is still to come.
    .filter(({ endAt }) => endAt >= now - (now % dayMs) && endAt <= now + settings.renewalWithinDays * dayMs)
    .toSorted((a, b) => a.endAt - b.endAt || b.confidence - a.confidence)[0];
  if (next === undefined) return [];
  const isRecent = (at: number): boolean => at >= now - inTouchDays * dayMs && at <= now;
  const lastContact = history.facts.lastContactAt?.value;
  const isInTouch =
    history.items.some((item) => isOutgoing(item) && isRecent(item.at)) ||
    history.journal.some((entry) => entry.kind === 'note' && isRecent(entry.at)) ||
    (typeof lastContact === 'number' && isRecent(lastContact));
  if (isInTouch) return [];
  return [
    {
      id: 'renewalNear',
      at: next.endAt - settings.renewalWithinDays * dayMs,
      intensity: 1,
      confidence: next.confidence,
      decays: false,
      evidence: {
        quote: next.text,
        source: next.source,
        params: { days: Math.max(0, Math.ceil((next.endAt - now) / dayMs)), endAt: next.endAt },
      },
    },
  ];
}

export const renewalNear: SignalDefinition = {
  id: 'renewalNear',
  group: 'contract',
  weight: 0.7,
  halfLifeDays: null,
  isObservable: (context) => ends(context).length > 0,
  derive,
};
