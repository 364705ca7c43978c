import type { SourcedItem } from '../customers/history.ts';
import { findMailThreads, type MailThread } from './mail-threads.ts';
import { hoursADay, workingMsBetween } from '../working-time/working-time.ts';
import { rise } from './days.ts';
import { findInMessage, hasOutgoing, isIncoming, isOutgoing, readMessage, textConfidence, weakIntensity } from './messages.ts';
import type { Signal, SignalContext, SignalDefinition } from './signal.ts';

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
function overdue({ history, settings, now, phrases }: SignalContext): MailThread | undefined {
  const [longest] = findMailThreads({ history, now, phrases, workingTime: settings.workingTime });
  return longest?.owes === 'us' && longest.waitedMs > settings.answerWithinHours * hourMs ? longest : undefined;
}

function derive(context: SignalContext): Signal[] {
  const { history, settings, now, phrases } = context;
  const unanswered = waiting(context).filter(({ isAnswered }) => isAnswered !== true);
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

/** Weight judged. */
export const unansweredMessage: SignalDefinition = {
  id: 'unansweredMessage',
  group: 'service',
  weight: 0.6,
  halfLifeDays,
  isObservable: ({ history }) =>
    history.items.some((item) => isIncoming(item) && item.isAnswered !== undefined) ||
    (history.items.some(isIncoming) && hasOutgoing(history)),
  derive,
};
