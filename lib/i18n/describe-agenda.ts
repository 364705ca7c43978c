import type { Agenda, AgendaItem } from '../domain/care/agenda.ts';
import type { CalendarFileWords } from '../exchange/calendar-file.ts';
import { agendaKindWords, agendaWords, recoveryStepWords } from './catalogs/care.ts';
import { dueWords } from './catalogs/reminders.ts';
import type { Translator } from './translator.ts';

const longestWords = 200;

/** What is to be done: a step by its name, all else in people's own words, which may be empty. */
export function whatIsDue({ kind, partId, what }: AgendaItem, { t }: Translator): string {
  if (kind === 'caseStep' && partId !== null && Object.hasOwn(recoveryStepWords, partId))
    return t(recoveryStepWords[partId as keyof typeof recoveryStepWords]);
  const words = what.replaceAll(/\s+/gu, ' ').trim();
  return words.length > longestWords ? `${words.slice(0, longestWords)}…` : words;
}

/** With whom: the name, the company where there is none. */
export const whoIsDue = ({ customerName, company }: AgendaItem, { t }: Translator): string =>
  customerName.trim() || company?.trim() || t(agendaWords.nameless);

/** One line: what sort of thing it is, with whom, and what. */
export function describeAgendaItem(item: AgendaItem, translator: Translator): string {
  const { t } = translator;
  const kind = t(agendaKindWords[item.kind]);
  const what = whatIsDue(item, translator);
  const name = whoIsDue(item, translator);
  return what === '' ? t(dueWords.item, { kind, name }) : t(dueWords.itemWithWords, { kind, name, what });
}

/** How much is late or for today, in a sentence; empty where nothing is. */
export function describeDue({ overdue, today }: Pick<Agenda, 'overdue' | 'today'>, { t }: Translator): string {
  const counts = { overdue: overdue.length, today: today.length };
  if (counts.overdue === 0) return counts.today === 0 ? '' : t(dueWords.today, counts);
  return counts.today === 0 ? t(dueWords.overdue, counts) : t(dueWords.both, counts);
}

/** The day's notification: how much there is, and the first of it. */
export function describeReminder(agenda: Agenda, translator: Translator): { title: string; message: string } {
  const { t } = translator;
  const due = [...agenda.overdue, ...agenda.today];
  const shown = due.slice(0, 2);
  const rest = due.length - shown.length;
  const lines = shown.map((item) => describeAgendaItem(item, translator));
  if (rest > 0) lines.push(t(dueWords.more, { count: rest }));
  return { title: describeDue(agenda, translator), message: lines.join('\n') };
}

/** What a calendar file says. */
export function calendarWordsFor(translator: Translator): CalendarFileWords {
  const { t } = translator;
  return {
    calendarName: t(dueWords.calendarName),
    summaryOf: (item) => describeAgendaItem(item, translator),
    descriptionOf: (item) => {
      const { what, company } = item;
      const name = [...new Set([whoIsDue(item, translator), company])].filter(Boolean).join(', ');
      return [what, t(dueWords.customer, { name })].filter(Boolean).join('\n');
    },
  };
}
