import type { ComplaintCase, FollowUp } from '../care/follow-up.ts';
import { isOver } from '../care/is-over.ts';
import { detectLanguage, type Language } from '../language.ts';
import { toldEndOf } from '../scoring/contracts.ts';
import { dayOf } from '../scoring/purchases.ts';
import type { Reason, RiskScore } from '../scoring/score.ts';
import { withoutReplyMarks } from '../signals/mail-threads.ts';
import type { Signal, SignalId } from '../signals/signal.ts';
import { readWords } from '../text/words.ts';
import { textFact, toFormOfAddress, type Addressed } from './form-of-address.ts';
import { matterLabel, speakingWords } from './letter-words.ts';
import { readPersonNames } from './person-name.ts';
import { toPlainText } from './plain-text.ts';
import type { Placeholder, PlaceholderValues, ValuesByReason } from './play.ts';

/** `followUps`: the customer's own. `now`: ms since 1970 UTC. */
export type Known = Addressed & { score: RiskScore; followUps: readonly FollowUp[]; now: number };

const dayMs = 86_400_000;
/** Thanks for an order, and news of a promise kept, come while people still remember it. */
const freshDays = 30;
/** More is a story, and does not stand in the middle of a sentence. */
const longestMatter = 120;

/**
 * What is known for sure to fill any play's placeholders with, in the language of the letter. What would be a guess is left
 * out: a letter that asks for the name is better than one with a wrong name. Which bill is unpaid, no page tells for sure. Values
 * are plain text, not yet isolated or cut; days are YYYY-MM-DD.
 */
export function derivePlaceholderValues(known: Known): PlaceholderValues {
  const { company, history, settings, score, language } = known;
  const openCase = onlyOpenCase(known);
  return toValues({
    customerName: toFormOfAddress(known),
    companyName: company ?? textFact(history, 'company'),
    userName: settings.userName,
    ourCompany: settings.companyName,
    ourOffer: isNameIn(settings.ourOffer, language) || isIn(settings.ourOffer, language) ? settings.ourOffer : null,
    competitor: toCompetitor(score, known),
    responsible: openCase?.owner || toOwner(known) || settings.userName,
    contractEnd: toContractEnd(known),
    // A day that has passed is no promise.
    doneBy: openCase !== null && openCase.dueOn >= dayText(localDay(known.now)) ? openCase.dueOn : null,
    order: toOrder(known),
  });
}

/**
 * The same for what only holds where a play answers a reason: the promise that was broken is another than the one that was
 * kept, and a complaint another matter than a question that waits.
 */
export function deriveValuesByReason(known: Known): ValuesByReason {
  const { language, history, now } = known;
  const matter = (text: string | null) => toValues({ issue: toIssue(text, language) });
  const grievance = (text: string | null) => matter(withoutReplyMarks(text ?? '').replace(matterLabel, ''));
  const promise = (text: string | null) => toValues({ promise: toMatter(text, language) });
  const promises = history.journal.filter((entry) => entry.kind === 'promise');
  const noted = (id: SignalId): string | null => {
    const key = onlyKey(id, known);
    return promises.find((entry) => entry.id === key)?.text ?? null;
  };
  const kept = promises.filter(({ state, stateAt }) => state === 'kept' && stateAt > now - freshDays * dayMs);
  const isFiled = openCases(known).length > 0;
  const complaint = isFiled ? (onlyOpenCase(known)?.about ?? null) : subjectBehind('complaint', known);
  return {
    complaint: grievance(complaint),
    repeatedComplaint: grievance(complaint),
    complaintPutRight: grievance(subjectBehind('complaintPutRight', known)),
    unansweredMessage: matter(subjectBehind('unansweredMessage', known)),
    brokenPromise: promise(noted('brokenPromise')),
    overduePromise: promise(noted('overduePromise')),
    promiseKept: promise(kept.length === 1 ? kept[0]!.text : null),
  };
}

function toValues(candidates: Partial<Record<Placeholder, string | null>>): PlaceholderValues {
  const values: PlaceholderValues = {};
  for (const [name, value] of Object.entries(candidates) as [Placeholder, string | null][]) {
    const text = toPlainText(value ?? '', 200);
    if (text !== '') values[name] = text;
  }
  return values;
}

function openCases({ followUps }: Known): ComplaintCase[] {
  return followUps.filter((one) => one.kind === 'complaintCase').filter((one) => !isOver(one));
}

/** The complaint that is being dealt with, where there is just one: of two, nobody knows which a letter is about. */
function onlyOpenCase(known: Known): ComplaintCase | null {
  const open = openCases(known);
  return open.length === 1 ? open[0]! : null;
}

function signalsOf(score: RiskScore, id: SignalId): Signal[] {
  const reasons: readonly Reason[] = score.kind === 'scored' ? score.reasons : [];
  return reasons.flatMap((reason) => (reason.kind === 'signal' && reason.signal.id === id ? [reason.signal] : []));
}

/** What a signal was read from; null where there are several of them, for it would be a guess which is meant. */
function onlyKey(id: SignalId, { score }: Known): string | null {
  const [first, ...others] = signalsOf(score, id);
  return others.length === 0 ? (first?.key ?? null) : null;
}

/** Of the case or the message from which a signal was read; null where it has none. */
function subjectBehind(id: SignalId, known: Known): string | null {
  const key = onlyKey(id, known);
  return known.history.items.find((item) => item.key === key)?.subject ?? null;
}

/** What a sentence can name after a colon: without marks of answering and loud signs, in the letter's language, and not long. */
function toMatter(text: string | null | undefined, language: Language): string | null {
  const matter = toPlainText(withoutReplyMarks(text ?? ''), longestMatter + 1).replace(/[\s.!?…؟,،;؛:]+$/u, '');
  const isNoSubject = /^[([].*[)\]]$/u.test(matter);
  return matter.length > longestMatter || isNoSubject || !isIn(matter, language) ? null : matter;
}

/** What a complaint or question is about, where its words name it; an outcry or what speaks to us would read absurd after "this is what happened". */
function toIssue(text: string | null, language: Language): string | null {
  const matter = toMatter(text, language);
  if (matter === null || readWords(matter).words.some((word) => speakingWords[language].has(word.text))) return null;
  return matter;
}

/** Words of another language would read as a slip. */
function isIn(text: string, language: Language): boolean {
  return (detectLanguage(text) ?? language) === language;
}

/** A product's name in Latin letters stands in any language. */
const isNameIn = (text: string, language: Language): boolean =>
  language !== 'en' && /^[\p{Lu}\p{N}]/u.test(text) && detectLanguage(text) === 'en' && text.split(/\s+/).length <= 3;

const letters: Record<Language, RegExp> = { en: /\p{Script=Latin}/u, fa: /\p{Script=Arabic}/u, ru: /\p{Script=Cyrillic}/u };

/** The one named last, as the letter's script writes it where the user has told how. */
function toCompetitor(score: RiskScore, { settings, language }: Known): string | null {
  const last = signalsOf(score, 'competitorNamed').toSorted((a, b) => b.at - a.at)[0]?.evidence.params['competitor'];
  if (typeof last !== 'string') return null;
  const spellings = settings.competitors.find(({ name }) => name === last)?.spellings ?? [];
  return [last, ...spellings].find((name) => letters[language].test(name)) ?? last;
}

/** Who looks after the customer in the host, as it writes the name; null where that is no person's full name. */
function toOwner({ history, language }: Known): string | null {
  const owner = history.facts.owner?.value;
  if (typeof owner !== 'string') return null;
  const people = readPersonNames(owner, null).filter(({ full }) => full.includes(' '));
  if (people.length === 1 && /^[^,،/|()]+$/u.test(owner)) return owner;
  return (people.find(({ full }) => letters[language].test(full)) ?? people[0])?.full ?? null;
}

/** Days since 1970-01-01, in the rep's own time zone, which is the machine's. */
const localDay = (at: number): number => dayOf(at - new Date(at).getTimezoneOffset() * 60_000);
const dayText = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10);

/** The end of the running contract, today or later; null where several end on different days. */
function toContractEnd({ history: { facts, items, imported }, now }: Known): string | null {
  const today = localDay(now);
  const endAt = facts.contractEndAt?.value;
  const ends = [
    ...(typeof endAt === 'number' ? [dayOf(endAt)] : []),
    ...items.flatMap((item) =>
      item.kind === 'contract' && item.state !== 'closed' && item.endAt !== undefined ? [dayOf(item.endAt)] : [],
    ),
    ...(imported?.contracts ?? []).flatMap((contract) => toldEndOf(contract, today) ?? []),
  ].filter((day) => day >= today);
  return new Set(ends).size === 1 ? dayText(ends[0]!) : null;
}

const orderNumber: Record<Language, string> = { en: 'order', fa: 'سفارش', ru: 'заказ' };

/** What was ordered last, within 30 days: in the page's words, or its number. */
function toOrder({ history, language, now }: Known): string | null {
  const last = history.items.findLast(({ kind, at }) => kind === 'order' && at <= now);
  if (last?.subject === undefined || last.at < now - freshDays * dayMs) return null;
  const isNumber = /\d/u.test(last.subject) && !/\p{L}{4}/u.test(last.subject) && !/\s\p{L}{2}/u.test(last.subject);
  if (isNumber) return `${orderNumber[language]} ${last.subject}`;
  return isNameIn(last.subject, language) ? last.subject : toMatter(last.subject, language);
}
