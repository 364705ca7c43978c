import { dayMs, daysSince } from './days.ts';
import { isIncoming } from './messages.ts';
import type { Signal, SignalContext, SignalDefinition, Said, SignalWords } from './signal.ts';

/** Two gaps are the least that can be called a rhythm. */
const fewestContacts = 3;
/** Silence beyond so many usual gaps tells something (scoring.md 4). */
const gapFactor = 2;
/** Judged: mails of one conversation are one contact, and less than three weeks of quiet is nobody's silence. */
const sameContactDays = 3;
const shortestSilenceDays = 21;

/**
 * When the customer ordered or wrote, each contact once, oldest first. Where the rhythm of orders is weighed already, its silence
 * is not told a second time: counted twice it made the ranking worse (AUC .767 for .775 on the CDNOW sample).
 */
function contacts({ history, now, purchases, kind, basis }: SignalContext): number[] {
  const times: number[] = [];
  const hasRhythm = kind === 'shop' && basis.shop !== null;
  if (!hasRhythm) for (let i = 0; i < purchases.days.length; i++) times.push(purchases.days[i]! * dayMs);
  const orders = times.length;
  for (const item of history.items) if (isIncoming(item) && item.at <= now) times.push(item.at);
  for (const at of [hasRhythm ? undefined : history.facts.lastOrderAt?.value, history.facts.lastContactAt?.value])
    if (typeof at === 'number' && at <= now) times.push(at);
  // Order days come sorted.
  if (times.length > orders) times.sort((a, b) => a - b);
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
      key: `since:${last}`,
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
  ground: 'judged',
  halfLifeDays: null,
  action: 'makeContact',
  isObservable: (context) => contacts(context).length >= fewestContacts,
  derive,
};

export const silenceWords = {
  name: { en: 'Silence', fa: 'سکوت', ru: 'Молчание' },
  /** `usualDays`: the customer's own usual gap between two contacts. */
  reason: {
    params: { days: 'number', usualDays: 'number' },
    en: 'Silent for {days, plural, one {# day} other {# days}}; usually in touch every {usualDays, plural, =1 {day} one {# day} other {# days}}',
    fa: '{days, plural, other {# روز}} است که خبری از ایشان نیست؛ معمولاً {usualDays, plural, =1 {هر روز} other {هر # روز یک بار}} در تماس‌اند',
    ru: 'Молчит {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}; обычно выходит на связь {usualDays, plural, =1 {каждый день} one {раз в # день} few {раз в # дня} many {раз в # дней} other {раз в # дня}}',
  },
} as const satisfies SignalWords;

/** Where the default weight comes from, one sentence. Apart from the words, for only the settings say it. */
export const silenceGround = {
  en: 'Judged: twice the usual gap is more than chance brings',
  fa: 'برآورد ما: دو برابر فاصلهٔ معمول دیگر اتفاقی نیست',
  ru: 'Суждение: вдвое дольше обычного уже не случайность',
} as const satisfies Said;
