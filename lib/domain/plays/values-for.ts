import { addWorkingDays } from '../care/working-days.ts';
import type { WorkingTime } from '../working-time/working-time.ts';
import type { OfferedPlay, PlaceholderValues, Suggestion, ValuesByReason } from './play.ts';

/** What is known for one play: what holds for any, and what holds for the reasons that it answers, that for which it is offered first. */
export function valuesFor(
  { answers }: Pick<OfferedPlay, 'answers'>,
  because: Suggestion['because'] | null,
  always: PlaceholderValues,
  byReason: ValuesByReason,
): PlaceholderValues {
  const reasons = because?.kind === 'reason' ? [because.id, ...answers] : answers;
  return Object.assign({ ...always }, ...reasons.toReversed().map((id) => byReason[id]));
}

/** What may stand in a play until somebody says otherwise: the usual day. `today`: YYYY-MM-DD. */
export function suggestValues(
  { usualWorkingDays }: Pick<OfferedPlay, 'usualWorkingDays'>,
  today: string,
  workingTime: WorkingTime,
): PlaceholderValues {
  return usualWorkingDays === undefined ? {} : { date: addWorkingDays(today, usualWorkingDays, workingTime) };
}
