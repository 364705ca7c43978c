import { addDays } from '../domain/care/working-days.ts';
import type { AgendaItem } from '../domain/care/agenda.ts';

/** What a calendar says of an item, in the reader's language. */
export type CalendarFileWords = {
  /** Name of the calendar. */
  calendarName: string;
  summaryOf: (item: AgendaItem) => string;
  descriptionOf: (item: AgendaItem) => string;
};

/** `now`: ms since 1970 UTC; `remindAtMinute`: when each day's alarm rings, minutes after midnight. */
export type CalendarFileOptions = { now: number; remindAtMinute: number };

export const calendarFileName = (today: string): string => `holdfast-agenda-${today}.ics`;

const minuteMs = 60_000;
const longestLineOctets = 75;

/** RFC 5545, 3.3.11: a text value. Control characters have no place in it. */
const escapeText = (text: string): string =>
  text
    .replaceAll(/\r\n?/gu, '\n')
    // eslint-disable-next-line no-control-regex
    .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/gu, '')
    .replaceAll(/[\\;,]/gu, '\\$&')
    .replaceAll('\n', '\\n');

const octetsOf = (character: string): number => {
  const code = character.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** RFC 5545, 3.1: no line longer than 75 octets; a character is never cut in two. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const more = octetsOf(character);
    if (octets + more > longestLineOctets) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += more;
  }
  return folded;
}

const dateOf = (day: string): string => day.replaceAll('-', '');
const instantOf = (at: number): string => `${new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/gu, '')}Z`;

/** Hours and minutes after the day's beginning. */
const triggerOf = (minute: number): string => `PT${Math.floor(minute / 60)}H${minute % 60}M`;

function eventOf(
  item: AgendaItem,
  { summaryOf, descriptionOf }: CalendarFileWords,
  { now, remindAtMinute }: CalendarFileOptions,
): string[] {
  const summary = escapeText(summaryOf(item));
  // Without its day: what was put off since the last file moves in the calendar and stands there once.
  const uid = ['holdfast', item.kind, item.entryId, item.partId].filter((part) => part !== null).join('-');
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${instantOf(now)}`,
    `SEQUENCE:${Math.floor(now / minuteMs)}`,
    `DTSTART;VALUE=DATE:${dateOf(item.dueOn)}`,
    `DTEND;VALUE=DATE:${dateOf(addDays(item.dueOn, 1))}`,
    `SUMMARY:${summary}`,
    `DESCRIPTION:${escapeText(descriptionOf(item))}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:${triggerOf(remindAtMinute)}`,
    `DESCRIPTION:${summary}`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** What is due as a calendar (iCalendar, RFC 5545): one event a day long for each item, with an alarm on its morning. */
export function createCalendarFile(items: readonly AgendaItem[], words: CalendarFileWords, options: CalendarFileOptions): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Holdfast//Holdfast//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(words.calendarName)}`,
    ...items.flatMap((item) => eventOf(item, words, options)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}
