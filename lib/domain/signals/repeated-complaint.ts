import { canSeeComplaints, occasions, openMessages, readComplaints } from './complaints.ts';
import { dayMs } from './days.ts';
import { textConfidence } from './messages.ts';
import type { Signal, SignalContext, SignalDefinition, Said, SignalWords } from './signal.ts';

/** Complaints further back than this are another story. */
const lookBackDays = 365;

function derive(context: SignalContext): Signal[] {
  if (context.history.items.length < 2) return [];
  const complaints = readComplaints(context);
  const recent = occasions(complaints).filter((at) => at >= context.now - lookBackDays * dayMs);
  const last = recent.at(-1);
  if (last === undefined || recent.length < 2) return [];
  const told = complaints.messages.findLast(({ isWeak }) => !isWeak);
  const cases = [...complaints.openCases, ...complaints.closedCases, ...complaints.givenUpCases];
  const filed = cases.filter(({ at }) => at >= recent[0]!).length;
  const newestCase = cases.toSorted((a, b) => b.at - a.at)[0];
  return [
    {
      id: 'repeatedComplaint',
      key: told?.item.key ?? newestCase?.key ?? 'complaints',
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
  ground: 'judged',
  halfLifeDays: 60,
  isObservable: canSeeComplaints,
  derive,
};

export const repeatedComplaintWords = {
  name: { en: 'Repeated complaint', fa: 'شکایت دوباره', ru: 'Повторная жалоба' },
  reason: {
    params: { count: 'number' },
    en: 'They have complained {count, plural, one {# time} other {# times}}',
    fa: 'تا کنون {count, plural, other {# بار}} شکایت کرده‌اند',
    ru: 'Клиент жаловался {count, plural, one {# раз} few {# раза} many {# раз} other {# раза}}',
  },
} as const satisfies SignalWords;

/** Where the default weight comes from, one sentence. Apart from the words, for only the settings say it. */
export const repeatedComplaintGround = {
  en: 'Judged: a second disappointment weighs beside the first',
  fa: 'برآورد ما: دلخوری دوم روی اولی می‌نشیند',
  ru: 'Суждение: второе разочарование добавляется к первому',
} as const satisfies Said;
