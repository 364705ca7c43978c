import { openMessages, readComplaints } from './complaints.ts';
import { daysSince, rise } from './days.ts';
import { canReadWords, evidenceOf, textConfidence, weakIntensity } from './messages.ts';
import type { Signal, SignalContext, SignalDefinition } from './signal.ts';

/** +1.2 when new, +1.8 when it has been open for 30 days (scoring.md 4). */
const weight = 1.8;
const newShare = 1.2 / weight;
const fullAfterDays = 30;
/** A complaint in a message that nobody filed as a case is taken for open so long, then it fades. */
const openWithoutCaseDays = 120;
const halfLifeDays = 60;

const openIntensity = (days: number): number => newShare + (1 - newShare) * rise(days, 0, fullAfterDays);

function derive(context: SignalContext): Signal[] {
  const { history, now } = context;
  const complaints = readComplaints(context);
  const signals: Signal[] = complaints.openCases.map((item) => {
    const days = daysSince(item.at, now);
    return {
      id: 'complaint',
      at: item.at,
      intensity: openIntensity(days),
      confidence: item.confidence,
      decays: false,
      evidence: { quote: (item.subject ?? item.text ?? '').slice(0, 200) || null, source: item.source, params: { days: Math.floor(days) } },
    };
  });
  const open = openMessages(complaints);
  const newest = open.at(-1);
  if (newest !== undefined) {
    // One matter as long as the customer keeps coming back to it; its clearest words are shown.
    const matter = open.filter(({ item }) => newest.item.at - item.at <= openWithoutCaseDays * 86_400_000);
    const told = matter.find(({ isWeak }) => !isWeak) ?? matter[0]!;
    const days = daysSince(matter[0]!.item.at, now);
    const fade = 2 ** (-Math.max(0, daysSince(newest.item.at, now) - openWithoutCaseDays) / halfLifeDays);
    signals.push({
      id: 'complaint',
      at: matter[0]!.item.at,
      intensity: openIntensity(days) * (told.isWeak ? weakIntensity : 1) * fade,
      confidence: textConfidence,
      decays: false,
      evidence: evidenceOf(told, { days: Math.floor(days) }),
    });
  }
  const count = history.facts.openCaseCount;
  if (signals.length === 0 && typeof count?.value === 'number' && count.value > 0) {
    // The page tells how many are open, not since when.
    signals.push({
      id: 'complaint',
      at: count.source.observedAt,
      intensity: newShare,
      confidence: count.confidence,
      decays: false,
      evidence: {
        quote: count.text.slice(0, 200) || null,
        source: count.source,
        params: { count: count.value },
      },
    });
  }
  return signals;
}

export const complaint: SignalDefinition = {
  id: 'complaint',
  group: 'service',
  weight,
  halfLifeDays,
  isObservable: (context) =>
    canReadWords(context) || context.history.facts.openCaseCount !== undefined || context.history.items.some(({ kind }) => kind === 'case'),
  derive,
};
