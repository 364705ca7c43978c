import type { ContactCalendar, WinBackPlan } from '../../lib/domain/care/follow-up.ts';
import { careWords } from '../../lib/i18n/catalogs/care.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { dayWithWeekday } from './day-text.ts';

/** The next planned contact in a line; `today`: 'YYYY-MM-DD'. */
export function nextContactLine({ contacts }: WinBackPlan | ContactCalendar, today: string, translator: Translator): string {
  const next = contacts.find(({ state }) => state === 'planned');
  if (next === undefined) return translator.t(careWords.nothingNext);
  const day = dayWithWeekday(next.on, translator);
  return translator.t(next.on < today ? careWords.overdueSince : careWords.nextOn, { day });
}
