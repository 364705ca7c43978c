import { canSeeComplaints, openMessages, readComplaints } from './complaints.ts';
import { daysSince, rise } from './days.ts';
import { evidenceOf, textConfidence, weakIntensity } from './messages.ts';
import { isDenied } from './signal-context.ts';
import type { Signal, SignalContext, SignalDefinition, Said, SignalWords } from './signal.ts';

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
      key: item.key,
      at: item.at,
      intensity: openIntensity(days),
      confidence: item.confidence,
      decays: false,
      evidence: { quote: (item.subject ?? item.text ?? '').slice(0, 200) || null, source: item.source, params: { days: Math.floor(days) } },
    };
  });
  for (const item of complaints.givenUpCases) {
    // It stays a complaint that was not put right, and fades from the day on which nobody worked on it any more.
    const givenUpAt = item.source.observedAt;
    signals.push({
      id: 'complaint',
      key: item.key,
      at: givenUpAt,
      intensity: openIntensity(daysSince(item.at, givenUpAt)),
      confidence: item.confidence,
      decays: true,
      evidence: {
        quote: (item.subject ?? '').slice(0, 200) || null,
        source: item.source,
        params: { givenUpDays: Math.floor(daysSince(givenUpAt, now)) },
      },
    });
  }
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
      key: told.item.key,
      at: matter[0]!.item.at,
      intensity: openIntensity(days) * (told.isWeak ? weakIntensity : 1) * fade,
      confidence: textConfidence,
      decays: false,
      evidence: evidenceOf(told, { days: Math.floor(days) }),
    });
  }
  const count = history.facts.openCaseCount;
  const countKey = `openCaseCount:${count?.value}`;
  if (signals.length === 0 && typeof count?.value === 'number' && count.value > 0 && !isDenied(context, 'complaint', countKey)) {
    // The page tells how many are open, not since when.
    signals.push({
      id: 'complaint',
      key: countKey,
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
  ground: 'published',
  halfLifeDays,
  action: 'putComplaintRight',
  isObservable: canSeeComplaints,
  derive,
};

export const complaintWords = {
  name: { en: 'Open complaint', fa: 'شکایت حل‌نشده', ru: 'Открытая жалоба' },
  reason: {
    params: { days: 'number' },
    en: '{days, plural, =0 {A complaint came in today and is open} one {A complaint has been open for # day} other {A complaint has been open for # days}}',
    fa: '{days, plural, =0 {امروز شکایتی رسیده که هنوز حل نشده} other {# روز است که شکایتی حل نشده مانده}}',
    ru: '{days, plural, =0 {Сегодня пришла жалоба, она ещё открыта} one {Жалоба открыта уже # день} few {Жалоба открыта уже # дня} many {Жалоба открыта уже # дней} other {Жалоба открыта уже # дня}}',
  },
  givenUp: {
    params: { givenUpDays: 'number' },
    en: '{givenUpDays, plural, =0 {A complaint was closed today without being put right} one {A complaint was closed # day ago without being put right} other {A complaint was closed # days ago without being put right}}',
    fa: '{givenUpDays, plural, =0 {امروز شکایتی بدون حل شدن بسته شد} other {# روز پیش شکایتی بدون حل شدن بسته شد}}',
    ru: '{givenUpDays, plural, =0 {Сегодня жалобу закрыли, ничего не исправив} one {Жалобу закрыли, ничего не исправив, # день назад} few {Жалобу закрыли, ничего не исправив, # дня назад} many {Жалобу закрыли, ничего не исправив, # дней назад} other {Жалобу закрыли, ничего не исправив, # дня назад}}',
  },
  counted: {
    params: { count: 'number' },
    en: '{count, plural, one {# complaint is open} other {# complaints are open}}',
    fa: '{count, plural, other {# شکایت حل‌نشده هست}}',
    ru: '{count, plural, one {Открыта # жалоба} few {Открыты # жалобы} many {Открыто # жалоб} other {Открыто # жалобы}}',
  },
} as const satisfies SignalWords;

/** Where the default weight comes from, one sentence. Apart from the words, for only the settings say it. */
export const complaintGround = {
  en: 'Published: of customers whose complaint was not settled 19 % bought again, of those with a settled one 54 %, settled quickly 82 % (TARP)',
  fa: 'پژوهش: از مشتریانی که شکایتشان حل نشد ۱۹٪ دوباره خرید کردند، از آنان که حل شد ۵۴٪ و اگر زود حل شد ۸۲٪ (TARP)',
  ru: 'Исследование: если жалобу не уладили, снова покупают 19 % клиентов, если уладили, 54 %, а если уладили быстро, 82 % (TARP)',
} as const satisfies Said;
