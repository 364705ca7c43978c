import type { Source } from '../customers/history.ts';
import { canSeeComplaints, readComplaints } from './complaints.ts';
import { daysSince } from './days.ts';
import { textConfidence } from './messages.ts';
import { isDenied } from './signal-context.ts';
import type { Signal, SignalContext, SignalDefinition, Said, SignalWords } from './signal.ts';

/** +0.4 when it took longer than 7 days, +0.1 when it was quick: recovery rarely undoes all (scoring.md 4). */
const weight = 0.4;
const quickDays = 7;
const quickShare = 0.1 / weight;

/** v of a complaint that took so many days to be put right. */
export const putRightIntensity = (days: number): number => (days > quickDays ? 1 : quickShare);

type Settled = { key: string; openedAt: number; settledAt: number; confidence: number; quote: string | null; source: Source };

function derive(context: SignalContext): Signal[] {
  if (context.history.items.length === 0) return [];
  const { closedCases, messages } = readComplaints(context);
  const settled: Settled[] = [
    ...closedCases.flatMap(({ key, at, endAt, confidence, subject, source }) =>
      endAt === undefined ? [] : [{ key, openedAt: at, settledAt: endAt, confidence, quote: subject?.slice(0, 200) ?? null, source }],
    ),
    ...messages.flatMap(({ item, settledAt, quote }) =>
      settledAt === null ? [] : [{ key: item.key, openedAt: item.at, settledAt, confidence: textConfidence, quote, source: item.source }],
    ),
  ];
  const last = settled
    .filter(({ key }) => !isDenied(context, 'complaintPutRight', key))
    .toSorted((a, b) => b.settledAt - a.settledAt || b.confidence - a.confidence || a.openedAt - b.openedAt)[0];
  if (last === undefined) return [];
  const days = daysSince(last.openedAt, last.settledAt);
  return [
    {
      id: 'complaintPutRight',
      key: last.key,
      at: last.settledAt,
      intensity: putRightIntensity(days),
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
  ground: 'published',
  halfLifeDays: 60,
  isObservable: canSeeComplaints,
  derive,
};

export const complaintPutRightWords = {
  name: { en: 'Complaint put right', fa: 'شکایت حل‌شده', ru: 'Жалоба улажена' },
  /** Days that it took, from the complaint until it was put right. */
  reason: {
    params: { days: 'number' },
    en: 'A complaint was put right {days, plural, =0 {on the same day} one {after # day} other {after # days}}',
    fa: '{days, plural, =0 {شکایت همان روز حل شد} other {حل شکایت # روز طول کشید}}',
    ru: 'Жалобу уладили {days, plural, =0 {в тот же день} one {за # день} few {за # дня} many {за # дней} other {за # дня}}',
  },
} as const satisfies SignalWords;

/** Where the default weight comes from, one sentence. Apart from the words, for only the settings say it. */
export const complaintPutRightGround = {
  en: 'Published: putting it right rarely undoes all of it (Knox and van Oest 2014); the size is judged',
  fa: 'پژوهش: جبران به‌ندرت همهٔ اثر را پاک می‌کند (Knox و van Oest، ۲۰۱۴)؛ اندازه‌اش برآورد ماست',
  ru: 'Исследование: исправленное редко стирает след целиком (Knox и van Oest, 2014); величина выбрана на глаз',
} as const satisfies Said;
