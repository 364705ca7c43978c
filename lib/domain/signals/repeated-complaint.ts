import { complaint } from './complaint.ts';
import { occasions, openMessages, readComplaints } from './complaints.ts';
import { dayMs } from './days.ts';
import { textConfidence } from './messages.ts';
import type { Signal, SignalContext, SignalDefinition } from './signal.ts';

/** Complaints further back than this are another story. */
const lookBackDays = 365;

function derive(context: SignalContext): Signal[] {
  const complaints = readComplaints(context);
  const recent = occasions(complaints).filter((at) => at >= context.now - lookBackDays * dayMs);
  const last = recent.at(-1);
  if (last === undefined || recent.length < 2) return [];
  const told = complaints.messages.findLast(({ isWeak }) => !isWeak);
  const filed = [...complaints.openCases, ...complaints.closedCases].filter(({ at }) => at >= recent[0]!).length;
  const newestCase = [...complaints.openCases, ...complaints.closedCases].toSorted((a, b) => b.at - a.at)[0];
  return [
    {
      id: 'repeatedComplaint',
      at: last,
      intensity: 1,
      confidence: filed >= 2 ? Math.min(1, newestCase?.confidence ?? 1) : textConfidence,
      decays: complaints.openCases.length === 0 && openMessages(complaints).length === 0,
      evidence: {
        quote: told?.quote ?? newestCase?.subject?.slice(0, 200) ?? null,
        source: told?.item.source ?? newestCase?.source ?? null,
        params: { count: recent.length },
      },
    },
  ];
}

export const repeatedComplaint: SignalDefinition = {
  id: 'repeatedComplaint',
  group: 'service',
  weight: 0.5,
  halfLifeDays: 60,
  isObservable: complaint.isObservable,
  derive,
};
