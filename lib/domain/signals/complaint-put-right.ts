import type { Source } from '../customers/history.ts';
import { complaint } from './complaint.ts';
import { readComplaints } from './complaints.ts';
import { daysSince } from './days.ts';
import { textConfidence } from './messages.ts';
import type { Signal, SignalContext, SignalDefinition } from './signal.ts';

/** +0.4 when it took longer than 7 days, +0.1 when it was quick: recovery rarely undoes all (scoring.md 4). */
const weight = 0.4;
const quickDays = 7;
const quickShare = 0.1 / weight;

type Settled = { openedAt: number; settledAt: number; confidence: number; quote: string | null; source: Source };

function derive(context: SignalContext): Signal[] {
  const { closedCases, messages } = readComplaints(context);
  const settled: Settled[] = [
    ...closedCases.flatMap(({ at, endAt, confidence, subject, source }) =>
      endAt === undefined ? [] : [{ openedAt: at, settledAt: endAt, confidence, quote: subject?.slice(0, 200) ?? null, source }],
    ),
    ...messages.flatMap(({ item, settledAt, quote }) =>
      settledAt === null ? [] : [{ openedAt: item.at, settledAt, confidence: textConfidence, quote, source: item.source }],
    ),
  ];
  const last = settled.toSorted((a, b) => b.settledAt - a.settledAt || b.confidence - a.confidence || a.openedAt - b.openedAt)[0];
  if (last === undefined) return [];
  const days = daysSince(last.openedAt, last.settledAt);
  return [
    {
      id: 'complaintPutRight',
      at: last.settledAt,
      intensity: days > quickDays ? 1 : quickShare,
      confidence: last.confidence,
      decays: true,
      evidence: { quote: last.quote, source: last.source, params: { days: Math.round(days) } },
    },
  ];
}

export const complaintPutRight: SignalDefinition = {
  id: 'complaintPutRight',
  group: 'service',
  weight,
  halfLifeDays: 60,
  isObservable: complaint.isObservable,
  derive,
};
