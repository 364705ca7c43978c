import type { DossierEvent, WarningSignView } from '../../../lib/domain/views.ts';
import { calendarStateWords, caseStateWords, followUpWords, planStateWords } from '../../../lib/i18n/catalogs/care.ts';
import { eventWords } from '../../../lib/i18n/catalogs/dossier.ts';
import { exportStates } from '../../../lib/i18n/catalogs/options.ts';
import type { Message } from '../../../lib/i18n/message.ts';
import type { Translator } from '../../../lib/i18n/translator.ts';

/** What events name by an id: plays by theirs, signs as the company has them now. */
export type EventNames = { plays: ReadonlyMap<string, string>; signs: readonly WarningSignView[] };

const states = {
  planState: { of: followUpWords.winBackPlan, words: planStateWords },
  calendarState: { of: followUpWords.contactCalendar, words: calendarStateWords },
  caseState: { of: followUpWords.complaintCase, words: caseStateWords },
} as const;

const saidOf = (words: Record<string, Message>, key: string, { say }: Translator): string =>
  Object.hasOwn(words, key) ? say(words[key]!) : key;

/** What an event is, and what it is about; `about` may be empty. */
export function describeEvent(
  { kind, title }: DossierEvent,
  names: EventNames,
  translator: Translator,
): { what: string; about: string; isOurs: boolean } {
  const { t, language } = translator;
  switch (kind) {
    case 'planState':
    case 'calendarState':
    case 'caseState':
      return { what: t(states[kind].of), about: saidOf(states[kind].words, title, translator), isOurs: true };
    case 'outcome':
      return { what: t(eventWords.outcome), about: saidOf(exportStates, title, translator), isOurs: true };
    case 'playUsed':
      return { what: t(eventWords.playUsed), about: names.plays.get(title) ?? title, isOurs: true };
    case 'signSeen':
    case 'signGone': {
      const said = names.signs.find(({ id }) => id === title)?.names;
      const name = said === undefined ? title : [said[language], said.en, said.fa, said.ru].find((one) => one !== '');
      return { what: t(eventWords[kind]), about: name ?? title, isOurs: false };
    }
    case 'messageIn':
    case 'messageOut':
    case 'order':
    case 'caseOpened':
    case 'caseClosed':
    case 'contract':
    case 'contractEnded':
    case 'note':
    case 'promise':
    case 'promiseKept':
    case 'promiseBroken':
    case 'contactDone':
    case 'reasonDenied':
      return { what: t(eventWords[kind]), about: title, isOurs: false };
  }
}
