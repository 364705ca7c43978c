import type { FollowUpChange, FollowUpEvent } from '../../lib/domain/care/change-follow-up.ts';
import type { FollowUp, RecoveryStep, RootCause, SheetSide } from '../../lib/domain/care/follow-up.ts';
import {
  calendarStateWords,
  careWords,
  caseStateWords,
  caseWords,
  contactStateWords,
  contactWayWords,
  contactWords,
  followUpEventWords,
  interviewWords,
  planStateWords,
  planWords,
  recoveryStepWords,
  rootCauseWords,
  sheetWords,
} from '../../lib/i18n/catalogs/care.ts';
import type { Message } from '../../lib/i18n/message.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { dayWithWeekday } from './day-text.ts';

/** What a change would do, field and content; the content is people's own words or the catalogue's. */
export function describeChange(change: FollowUpChange, followUp: FollowUp, translator: Translator): { field: string; content: string } {
  const { t } = translator;
  const day = (on: string | null) => (on === null ? t(caseWords.noDay) : dayWithWeekday(on, translator));
  const reasonOf = (id: string) =>
    ('contacts' in followUp ? followUp.contacts.find((contact) => contact.id === id)?.reason : undefined) || t(contactWords.reasonNew);
  switch (change.what) {
    case 'setOwner':
      return { field: t(careWords.owner), content: change.owner };
    case 'addContact':
      return { field: t(contactWords.add), content: change.contact.reason };
    case 'removeContact':
      return { field: t(contactWords.title), content: t(careWords.removeOf, { what: reasonOf(change.id) }) };
    case 'moveContact':
      return { field: reasonOf(change.id), content: day(change.on) };
    case 'editContact': {
      const { way, reason, result } = change.edit;
      return { field: reasonOf(change.id), content: result ?? reason ?? (way === undefined ? '' : t(contactWayWords[way])) };
    }
    case 'setContactState':
      return { field: reasonOf(change.id), content: t(contactStateWords[change.state]) };
    case 'setPlanState':
      return { field: t(careWords.state), content: t(planStateWords[change.state]) };
    case 'setLostOn':
      return { field: t(planWords.lostOn), content: change.on === null ? t(planWords.notGone) : day(change.on) };
    case 'editSheet':
      return { field: t(sheetWords[change.side].name), content: change.words };
    case 'editStepBackOffer':
      return { field: t(planWords.stepBackOffer), content: change.words };
    case 'editInterview':
      return { field: t(interviewWords[change.question]), content: change.words };
    case 'setInterviewHeldOn':
      return { field: t(planWords.heldOn), content: day(change.on) };
    case 'handOver':
      return change.handOver === null
        ? { field: t(planWords.handOverBegin), content: t(planWords.handOverUndo) }
        : { field: t(planWords.handOverBegin), content: [change.handOver.to, change.handOver.note].filter(Boolean).join('\n') };
    case 'editHandOver': {
      const { to, on, note } = change.edit;
      if (on !== undefined) return { field: t(planWords.handOverOn), content: day(on) };
      return note === undefined
        ? { field: t(planWords.handOverTo), content: to ?? '' }
        : { field: t(planWords.handOverNote), content: note };
    }
    case 'setCaseState':
      return { field: t(careWords.state), content: t(caseStateWords[change.state]) };
    case 'toggleStep':
      return { field: t(recoveryStepWords[change.step]), content: t(change.isDone ? contactStateWords.done : caseStateWords.open) };
    case 'noteStep':
      return { field: t(recoveryStepWords[change.step]), content: change.note };
    case 'setStepDue':
      return { field: t(recoveryStepWords[change.step]), content: day(change.on) };
    case 'setDue':
      return { field: t(caseWords.dueOn), content: day(change.on) };
    case 'setAbout':
      return { field: t(caseWords.about), content: change.about };
    case 'close':
      return { field: t(caseWords.close), content: [t(caseStateWords[change.state]), change.note].filter(Boolean).join('\n') };
    case 'setRootCause':
      return { field: t(caseWords.rootCause), content: [t(rootCauseWords[change.rootCause]), change.note].filter(Boolean).join('\n') };
    case 'reopen':
      return { field: t(careWords.state), content: t(caseWords.reopen) };
    case 'setCalendarState':
      return { field: t(careWords.state), content: t(calendarStateWords[change.state]) };
  }
}

const messageOf = (what: string): Message | undefined =>
  Object.hasOwn(followUpEventWords, what) ? followUpEventWords[what as FollowUpEvent] : undefined;
const wordsFor = (words: Record<string, Message>, key: string, translator: Translator): string =>
  Object.hasOwn(words, key) ? translator.say(words[key]!) : key;

/** One line of a history in words; null for what this Holdfast does not know. */
export function describeEvent({ what, detail }: FollowUp['history'][number], translator: Translator): string | null {
  const message = messageOf(what);
  if (message === undefined) return null;
  const sideNames: Record<SheetSide, Message> = {
    strengths: sheetWords.strengths.name,
    weaknesses: sheetWords.weaknesses.name,
    opportunities: sheetWords.opportunities.name,
    threats: sheetWords.threats.name,
  };
  const steps: Record<RecoveryStep, Message> = recoveryStepWords;
  const causes: Record<RootCause, Message> = rootCauseWords;
  const params = {
    words: detail.trim() || '…',
    day: detail,
    side: wordsFor(sideNames, detail, translator),
    step: wordsFor(steps, detail, translator),
    cause: wordsFor(causes, detail, translator),
  };
  return translator.say(message, params);
}
