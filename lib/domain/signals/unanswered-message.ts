import type { SourcedItem } from '../customers/history.ts';
import { findMailThreads, type MailThread } from './mail-threads.ts';
import { hoursADay, workingMsBetween } from '../working-time/working-time.ts';
import { rise } from './days.ts';
import { findInMessage, hasOutgoing, isIncoming, isOutgoing, readMessage, textConfidence, weakIntensity } from './messages.ts';
import { isDenied } from './signal-context.ts';
import type { Signal, SignalContext, SignalDefinition, Said, SignalWords } from './signal.ts';

const halfLifeDays = 60;
const hourMs = 3_600_000;
/** Working days after which it counts in full. */
const fullAfterDays = 5;
const longestQuote = 200;
const longestGreetingWords = 3;

/** The customer's messages after our last one, oldest first. */
function waiting({ history }: SignalContext): SourcedItem[] {
  const lastOut = history.items.findLastIndex(isOutgoing);
  return history.items.slice(lastOut + 1).filter(isIncoming);
}

/** The conversation in which the customer has waited longest, if longer than they should. */
function overdue(context: SignalContext): MailThread | undefined {
  const { history, settings, now, phrases } = context;
  return findMailThreads({ history, now, phrases, workingTime: settings.workingTime }).find(
    ({ owes, waitedMs, since }) =>
      owes === 'us' && waitedMs > settings.answerWithinHours * hourMs && !isDenied(context, 'unansweredMessage', since?.key ?? ''),
  );
}

function derive(context: SignalContext): Signal[] {
  const { history, settings, now, phrases } = context;
  if (!history.items.some(isIncoming)) return [];
  const unanswered = waiting(context).filter(({ key, isAnswered }) => isAnswered !== true && !isDenied(context, 'unansweredMessage', key));
  // The customer's own words tell it better than the clock, and count where our answers cannot be seen.
  const told =
    phrases === undefined
      ? null
      : unanswered.map((item) => findInMessage(item, 'unansweredMessage', phrases)).findLast((finding) => finding !== null);
  const thread = overdue(context);
  const item = thread?.since;
  if (thread !== undefined && item) {
    const workingDayHours = hoursADay(settings.workingTime);
    const days = thread.waitedMs / hourMs / workingDayHours;
    const intensity = rise(days, Math.min(settings.answerWithinHours / workingDayHours, fullAfterDays - 1), fullAfterDays);
    return [
      {
        id: 'unansweredMessage',
        key: item.key,
        at: item.at,
        intensity: told && !told.isWeak ? 1 : Math.max(0.25, intensity),
        confidence: item.confidence,
        decays: false,
        evidence: {
          quote: told?.quote ?? (opening(item) || null),
          source: told?.item.source ?? item.source,
          params: { days: Math.floor(days) },
        },
      },
    ];
  }
  if (!told) return [];
  return [
    {
      id: 'unansweredMessage',
      key: told.item.key,
      at: told.item.at,
      intensity: told.isWeak ? weakIntensity : 1,
      confidence: textConfidence,
      // Where our answers are not seen, it may have been answered long ago.
      decays: !hasOutgoing(history),
      evidence: {
        quote: told.quote,
        source: told.item.source,
        params: { days: Math.floor(workingMsBetween(told.item.at, now, settings.workingTime) / hourMs / hoursADay(settings.workingTime)) },
      },
    },
  ];
}

/** What the message is about: its first sentence that is no greeting, or its subject. */
function opening(item: SourcedItem): string {
  const { source, words, sentences } = readMessage(item);
  const first = sentences.find((_, at) => words.filter(({ sentence }) => sentence === at).length > longestGreetingWords);
  const text = first === undefined ? (item.subject ?? '') : source.slice(first.start, first.end);
  return text.replace(/\s+/gu, ' ').trim().slice(0, longestQuote);
}

export const unansweredMessage: SignalDefinition = {
  id: 'unansweredMessage',
  group: 'service',
  weight: 0.6,
  ground: 'judged',
  halfLifeDays,
  action: 'answerMessage',
  isObservable: ({ history }) =>
    history.items.some((item) => isIncoming(item) && item.isAnswered !== undefined) ||
    (history.items.some(isIncoming) && hasOutgoing(history)),
  derive,
};

export const unansweredMessageWords = {
  name: { en: 'Unanswered message', fa: 'پیام بی‌پاسخ', ru: 'Сообщение без ответа' },
  reason: {
    params: { days: 'number' },
    en: '{days, plural, =0 {Their message is still unanswered} one {Their message has waited # working day for an answer} other {Their message has waited # working days for an answer}}',
    fa: '{days, plural, =0 {پیامشان هنوز پاسخی نگرفته} other {پیامشان # روز کاری است که بی‌پاسخ مانده}}',
    ru: '{days, plural, =0 {Сообщение ещё без ответа} one {Сообщение ждёт ответа уже # рабочий день} few {Сообщение ждёт ответа уже # рабочих дня} many {Сообщение ждёт ответа уже # рабочих дней} other {Сообщение ждёт ответа уже # рабочего дня}}',
  },
} as const satisfies SignalWords;

/** Where the default weight comes from, one sentence. Apart from the words, for only the settings say it. */
export const unansweredMessageGround = {
  en: 'Judged: after five working days half as much as a new complaint',
  fa: 'برآورد ما: پس از پنج روز کاری، نصف یک شکایت تازه',
  ru: 'Суждение: через пять рабочих дней весит половину новой жалобы',
} as const satisfies Said;
