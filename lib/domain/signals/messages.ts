/** A customer's messages, read for what they say. */
import type { CustomerHistory, SourcedItem, Source } from '../customers/history.ts';
import { withoutQuotedMail } from '../text/quoted-mail.ts';
import { quoteAround, readWords, type Words } from '../text/words.ts';
import type { PhraseRules, PhraseTopic } from './phrase-rules.ts';
import { isDenied } from './signal-context.ts';
import type { Evidence, Signal, SignalContext, SignalId } from './signal.ts';

/**
 * How sure a phrase rule is of what it found. On sentences that the rules have never seen, nearly half of them near misses,
 * 0.87 of what they found was there (`npm run evaluate -- signals`; English 0.87, Persian 0.89, Russian 0.86).
 */
export const textConfidence = 0.85;
/** What a weak phrase counts, against a clear one: 10 of 13 were right on the same sentences, but they only hint. */
export const weakIntensity = 0.6;

/** Marks of answering and forwarding before a subject, in mail programs of several languages: its words are an earlier mail's. */
export const replyMark = /^\s*(?:re|fwd?|fw|aw|wg|tr|sv|отв|ответ|пересл|پاسخ|ارجاع|بازارسال)\s*(?:\[\d{1,3}\]|\(\d{1,3}\))?\s*[:：]/iu;
const longestText = 20_000;

/** The same words tell the same: kept by the words, for histories are built anew for every score. */
const maxKept = 400;
const wordsOf = new Map<string, Words>();
const findings = new WeakMap<PhraseRules, Map<string, Map<PhraseTopic, Match | null>>>();
type Match = { quote: string; isWeak: boolean };

/** Remembers the newest; the oldest falls out. */
function keep<V>(kept: Map<string, V>, key: string, value: V): V {
  kept.delete(key);
  kept.set(key, value);
  if (kept.size > maxKept) kept.delete(kept.keys().next().value!);
  return value;
}

/** What a message says on a topic: its own words, and whether they only hint at it. */
export type Finding = { item: SourcedItem; quote: string; isWeak: boolean };
/** The same of a message or a rep's note. `source` null: a note. */
export type WordsFound = { key: string; at: number; quote: string; isWeak: boolean; source: Source | null };

export const toWordsFound = ({ item, quote, isWeak }: Finding): WordsFound => ({
  key: item.key,
  at: item.at,
  quote,
  isWeak,
  source: item.source,
});

export const isIncoming = (item: SourcedItem): boolean => item.kind === 'message' && item.direction === 'in';
export const isOutgoing = (item: SourcedItem): boolean => item.kind === 'message' && item.direction === 'out';

/** Whether the words of this customer's messages can be read at all. */
export function canReadWords({ history, phrases }: SignalContext): boolean {
  return phrases !== undefined && history.items.some(isIncoming);
}

/** The message's new words, subject first, as they stand. */
function newText(item: SourcedItem): string {
  const subject = item.subject !== undefined && !replyMark.test(item.subject) ? item.subject : '';
  return `${subject}\n\n${(item.text ?? '').slice(0, longestText)}`;
}

function readText(text: string): Words {
  const known = wordsOf.get(text);
  if (known !== undefined) return known;
  const [subject = '', ...rest] = text.split('\n\n');
  return keep(wordsOf, text, readWords(`${subject}\n\n${withoutQuotedMail(rest.join('\n\n'))}`));
}

export const readMessage = (item: SourcedItem): Words => readText(newText(item));

/** What the message says on a topic, the clearest words first; null if nothing. */
export function findInMessage(item: SourcedItem, topic: PhraseTopic, phrases: PhraseRules): Finding | null {
  const text = newText(item);
  const ofTexts = findings.get(phrases) ?? new Map<string, Map<PhraseTopic, Match | null>>();
  findings.set(phrases, ofTexts);
  const ofText = ofTexts.get(text) ?? keep(ofTexts, text, new Map<PhraseTopic, Match | null>());
  let match = ofText.get(topic);
  if (match === undefined) {
    const words = readText(text);
    const first = phrases[topic](words)[0];
    match = first === undefined ? null : { quote: quoteAround(words, first.first, first.last), isWeak: first.isWeak };
    ofText.set(topic, match);
  }
  return match === null ? null : { item, ...match };
}

/**
 * What the customer's own messages say on a topic, oldest first. Answering machines say nothing; what people called untrue
 * of a message is not said either.
 */
export function findIncoming(context: SignalContext, topic: PhraseTopic & SignalId): Finding[] {
  const { history, phrases } = context;
  if (phrases === undefined) return [];
  return history.items.flatMap((item) => {
    if (!isIncoming(item) || isAutomatic(item, phrases) || isDenied(context, topic, item.key)) return [];
    const finding = findInMessage(item, topic, phrases);
    return finding === null ? [] : [finding];
  });
}

/** What reps noted on a topic, oldest first. */
export function findInNotes(context: SignalContext, topic: PhraseTopic & SignalId): WordsFound[] {
  const { history, phrases } = context;
  if (phrases === undefined) return [];
  return history.journal.flatMap((entry) => {
    if (entry.kind !== 'note' || isDenied(context, topic, entry.id)) return [];
    const words = readWords(entry.text);
    const first = phrases[topic](words)[0];
    if (first === undefined) return [];
    return [{ key: entry.id, at: entry.at, quote: quoteAround(words, first.first, first.last), isWeak: first.isWeak, source: null }];
  });
}

/** Out-of-office notes and the like. */
export function isAutomatic(item: SourcedItem, phrases: PhraseRules): boolean {
  return item.subject !== undefined && phrases.automatic(readWords(item.subject)).length > 0;
}

/** Messages shorter than this that thank and ask nothing need no answer. */
const shortThanksWords = 10;

export function needsAnswer(item: SourcedItem, phrases: PhraseRules | undefined): boolean {
  if (phrases === undefined) return true;
  if (isAutomatic(item, phrases)) return false;
  if (item.text === undefined) return true;
  const own = readWords(withoutQuotedMail(item.text.slice(0, longestText)));
  return own.words.length > shortThanksWords || own.sentences.some(({ isQuestion }) => isQuestion) || phrases.thanks(own).length === 0;
}

export function evidenceOf({ item, quote }: Finding, params: Evidence['params']): Evidence {
  return { quote, source: item.source, params };
}

/**
 * The signal of a topic in the customer's words: of all messages the one that counts most now, so that one opinion
 * said in three mails is one reason. `isClearFirst`: clear words outlive later hints.
 */
export function strongestInWords(
  context: SignalContext,
  topic: PhraseTopic & Signal['id'],
  halfLifeDays: number,
  params: (finding: Finding) => Evidence['params'] = () => ({}),
  isClearFirst = false,
): Signal[] {
  let strongest: { finding: Finding; worth: number } | null = null;
  for (const finding of findIncoming(context, topic)) {
    const age = Math.max(0, context.now - finding.item.at) / 86_400_000;
    const worth = (finding.isWeak ? weakIntensity : 1) * 2 ** (-age / halfLifeDays);
    const isClearer = isClearFirst && strongest !== null && finding.isWeak !== strongest.finding.isWeak;
    if (strongest === null || (isClearer ? !finding.isWeak : worth >= strongest.worth)) strongest = { finding, worth };
  }
  if (strongest === null) return [];
  const { finding } = strongest;
  return [
    {
      id: topic,
      key: finding.item.key,
      at: finding.item.at,
      intensity: finding.isWeak ? weakIntensity : 1,
      confidence: textConfidence,
      decays: true,
      evidence: evidenceOf(finding, params(finding)),
    },
  ];
}

/** Whether anything of ours was ever seen going out to this customer: without it, "no answer" would be a guess. */
export function hasOutgoing(history: CustomerHistory): boolean {
  return history.items.some(isOutgoing);
}
