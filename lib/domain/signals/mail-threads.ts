import type { CustomerHistory, SourcedItem } from '../customers/history.ts';
import type { PhraseRules } from './phrase-rules.ts';
import { hasOutgoing, isIncoming, isOutgoing, needsAnswer, readMessage, replyMark } from './messages.ts';
import { workingMsBetween, type WorkingTime } from '../working-time/working-time.ts';

/**
 * One conversation with a customer. `owes`: who is to write next: `us`, the customer (`them`), or nobody. `since`: the
 * message that waits; `waitedMs`: working time since then.
 */
export type MailThread = {
  /** Subject of its first message. */
  subject: string;
  messages: SourcedItem[];
  owes: 'us' | 'them' | 'nobody';
  since: SourcedItem | null;
  waitedMs: number;
};

type Context = {
  history: CustomerHistory;
  now: number;
  phrases?: PhraseRules | undefined;
  workingTime: WorkingTime;
  offsetMinutes?: number;
};

/** A subject without marks of answering. */
export function withoutReplyMarks(subject: string): string {
  let rest = subject.slice(0, 500);
  for (let i = 0; i < 10 && replyMark.test(rest); i++) rest = rest.replace(replyMark, '');
  return rest.replace(/\s+/gu, ' ').trim();
}

/** For telling the mails of one conversation. */
export const threadSubject = (subject: string): string => withoutReplyMarks(subject).toLowerCase();

/** Whether our message asks something; unknown where its words were not read. */
const asks = (item: SourcedItem): boolean => item.text !== undefined && readMessage(item).sentences.some(({ isQuestion }) => isQuestion);

/**
 * The customer's conversations, the one that waits longest first. A mail of ours answers all that came before it in its
 * conversation; one that opens a new conversation counts as an answer to the older ones too, theirs as well as ours, for
 * people answer under a new subject. What a host shows as answered is. Where nothing of ours was ever seen and the host does not tell, nobody
 * can say who owes an answer. Quoted earlier mail counts for nothing.
 */
export function findMailThreads({ history, now, phrases, workingTime, offsetMinutes }: Context): MailThread[] {
  const mails = history.items.filter((item) => isIncoming(item) || isOutgoing(item));
  const bySubject = new Map<string, SourcedItem[]>();
  for (const mail of mails) {
    const key = threadSubject(mail.subject ?? '');
    bySubject.set(key, [...(bySubject.get(key) ?? []), mail]);
  }
  const firsts = [...bySubject.values()].flatMap(([first]) => first ?? []);
  const lastOpenedAt = (isOurs: boolean): number =>
    Math.max(...firsts.map((first) => (isOutgoing(first) === isOurs ? first.at : -Infinity)));
  const oursOpenedAt = lastOpenedAt(true);
  const theirsOpenedAt = lastOpenedAt(false);
  const isSeen = hasOutgoing(history);
  return [...bySubject.values()]
    .map((messages): MailThread => {
      const lastOut = messages.findLastIndex(isOutgoing);
      const answeredAt = Math.max(messages[lastOut]?.at ?? -Infinity, oursOpenedAt);
      const owed = messages.find(
        (item) =>
          isIncoming(item) &&
          item.at > answeredAt &&
          (item.isAnswered === false || (item.isAnswered === undefined && isSeen)) &&
          needsAnswer(item, phrases),
      );
      const last = messages.at(-1)!;
      const theirs = owed === undefined && isOutgoing(last) && last.at > theirsOpenedAt && asks(last) ? last : null;
      const since = owed ?? theirs;
      return {
        subject: messages[0]!.subject ?? '',
        messages,
        owes: owed !== undefined ? 'us' : theirs !== null ? 'them' : 'nobody',
        since,
        waitedMs: since === null ? 0 : workingMsBetween(since.at, now, workingTime, offsetMinutes),
      };
    })
    .toSorted((a, b) => Number(b.owes === 'us') - Number(a.owes === 'us') || b.waitedMs - a.waitedMs);
}
