import type { RootCause } from '../domain/care/follow-up.ts';
import type { FollowUpRowState, JournalExportRow, JournalState } from '../domain/views.ts';
import { toCsv, type CsvSeparator } from './csv.ts';

export const journalColumns = [
  'at',
  'customerName',
  'company',
  'email',
  'kind',
  'text',
  'toWhom',
  'dueOn',
  'state',
  'url',
  'owner',
  'result',
  'rootCause',
] as const satisfies (keyof JournalExportRow)[];
export type JournalColumn = (typeof journalColumns)[number];

/** The words of the file in the user's language. */
export type JournalCsvWords = {
  headings: Record<JournalColumn, string>;
  kinds: Record<JournalExportRow['kind'], string>;
  states: Record<JournalState | FollowUpRowState, string>;
  rootCauses: Record<RootCause, string>;
  /** A day of every year, '--MM-DD' (fact-day.ts). */
  yearly: (on: string) => string;
};

export type JournalCsvOptions = {
  /** IANA name; the machine's own where left out. */
  timeZone?: string;
  separator?: CsvSeparator;
};

/** Reads a moment's parts off the wall clock of a time zone, Gregorian and in 0-9. */
function wallClock(timeZone: string | undefined): (at: number) => { day: string; time: string } {
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    ...(timeZone === undefined ? {} : { timeZone }),
  });
  return (at) => {
    const parts = new Map(format.formatToParts(at).map((part) => [part.type, part.value]));
    const get = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
    return {
      day: `${get('year').padStart(4, '0')}-${get('month')}-${get('day')}`,
      time: `${get('hour')}:${get('minute')}:${get('second')}`,
    };
  };
}

/** True for what `Date` can hold. */
const isMoment = (at: number) => Number.isFinite(new Date(at).getTime());

/**
 * Notes, promises, outcomes, used plays, plans and cases as one CSV text, rows in the order given. Dates are ISO, Gregorian, in the
 * rep's time zone, but for days of every year. Kinds, states and causes are written in words; a state without a word stays as it came.
 */
export function journalToCsv(rows: readonly JournalExportRow[], words: JournalCsvWords, options: JournalCsvOptions = {}): string {
  const clock = wallClock(options.timeZone);
  const states: Record<string, string> = words.states;
  const cells = rows.map((row) => ({
    ...row,
    // With a space: sorts as text, and spreadsheets take it for a date.
    at: isMoment(row.at) ? `${clock(row.at).day} ${clock(row.at).time}` : '',
    kind: words.kinds[row.kind],
    state: Object.hasOwn(states, row.state) ? states[row.state]! : row.state,
    dueOn: row.dueOn.startsWith('--') ? words.yearly(row.dueOn) : row.dueOn,
    rootCause: row.rootCause === '' ? '' : words.rootCauses[row.rootCause],
  }));
  return toCsv(
    cells,
    journalColumns.map((key) => ({ key, heading: words.headings[key] })),
    options.separator,
  );
}

/** `holdfast-notes-YYYY-MM-DD.csv`, the day on the rep's own calendar (Gregorian, so that files sort). */
export function journalFileName(now: number, timeZone?: string): string {
  return `holdfast-notes-${wallClock(timeZone)(now).day}.csv`;
}
