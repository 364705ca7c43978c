import { dayMs, daysSince } from './days.ts';
import { canReadWords, findIncoming } from './messages.ts';
import { isDenied } from './signal-context.ts';
import type { Signal, SignalContext, SignalDefinition, Said, SignalWords } from './signal.ts';

/** Two recommendations make a habit; it has stopped after twice its usual gap, and not within half a year [judged]. */
const gapFactor = 2;
const shortestDays = 180;
/** Mails about one recommendation come close together. */
const sameOccasionDays = 7;

function derive(context: SignalContext): Signal[] {
  const times: number[] = [];
  for (const { item, isWeak } of findIncoming(context, 'referral'))
    if (!isWeak && item.at - (times.at(-1) ?? -Infinity) >= sameOccasionDays * dayMs) times.push(item.at);
  const last = times.at(-1);
  if (last === undefined || times.length < 2) return [];
  const usualDays = (last - times[0]!) / dayMs / (times.length - 1);
  const days = daysSince(last, context.now);
  const key = `since:${last}`;
  if (days <= Math.max(gapFactor * usualDays, shortestDays) || isDenied(context, 'referralsStopped', key)) return [];
  const params = { days: Math.floor(days), usualDays: Math.max(1, Math.round(usualDays)) };
  const evidence = { quote: null, source: null, params };
  return [{ id: 'referralsStopped', key, at: last, intensity: 1, confidence: 1, decays: false, evidence }];
}

export const referralsStopped: SignalDefinition = {
  id: 'referralsStopped',
  group: 'relation',
  weight: 0.3,
  ground: 'judged',
  halfLifeDays: null,
  isObservable: canReadWords,
  derive,
};

export const referralsStoppedWords = {
  name: { en: 'Recommendations stopped', fa: 'توقف معرفی‌ها', ru: 'Рекомендации прекратились' },
  reason: {
    params: { days: 'number', usualDays: 'number' },
    en: 'No recommendation for {days, plural, one {# day} other {# days}}; before, one every {usualDays, plural, =1 {day} one {# day} other {# days}}',
    fa: '{days, plural, other {# روز}} است که کسی را معرفی نکرده‌اند؛ پیش‌تر {usualDays, plural, =1 {هر روز} other {هر # روز}} یک معرفی داشتند',
    ru: 'Рекомендаций нет {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}; раньше приходили {usualDays, plural, =1 {каждый день} one {раз в # день} few {раз в # дня} many {раз в # дней} other {раз в # дня}}',
  },
} as const satisfies SignalWords;

/** Where the default weight comes from, one sentence. Apart from the words, for only the settings say it. */
export const referralsStoppedGround = {
  en: 'Judged: a habit that ends quietly says something, though not much',
  fa: 'برآورد ما: عادتی که بی‌صدا تمام شود، چیزی می‌گوید، اما نه چندان',
  ru: 'Суждение: привычка, которая тихо ушла, о чём-то говорит, но негромко',
} as const satisfies Said;
