import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { AgendaItem } from '../domain/care/agenda.ts';
import type { CustomerId } from '../domain/customers/customer.ts';
import { languages, type Language } from '../domain/language.ts';
import { calendarWordsFor } from '../i18n/describe-agenda.ts';
import { createTranslator } from '../i18n/translator.ts';
import { calendarFileName, createCalendarFile } from './calendar-file.ts';

const now = Date.UTC(2026, 10, 23, 8, 30, 15);
const item = (given: Partial<AgendaItem> = {}): AgendaItem => ({
  id: 'promise entry-1 2026-11-30',
  kind: 'promise',
  customerId: 'c-1' as CustomerId,
  customerName: 'Anna Weber',
  company: 'Weber; Söhne, Köln',
  entryId: 'entry-1',
  partId: null,
  what: 'Send the report',
  dueOn: '2026-11-30',
  playId: null,
  ...given,
});
const plain = { calendarName: 'Due', summaryOf: ({ what }: AgendaItem) => what, descriptionOf: ({ company }: AgendaItem) => company ?? '' };
const options = { now, remindAtMinute: 9 * 60 + 15 };
const octets = (line: string): number => new TextEncoder().encode(line).length;

function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file) as never);
  return {
    name: calendar.getFirstPropertyValue('x-wr-calname'),
    events: calendar.getAllSubcomponents('vevent').map((event) => {
      const text = (name: string) => String(event.getFirstPropertyValue(name));
      const start = event.getFirstPropertyValue('dtstart') as ICAL.Time;
      const end = event.getFirstPropertyValue('dtend') as ICAL.Time;
      const alarm = event.getFirstSubcomponent('valarm')!;
      return {
        uid: text('uid'),
        stamp: text('dtstamp'),
        isWholeDay: start.isDate,
        start: start.toString(),
        end: end.toString(),
        summary: text('summary'),
        description: text('description'),
        alarm: [String(alarm.getFirstPropertyValue('action')), (alarm.getFirstPropertyValue('trigger') as ICAL.Duration).toSeconds()],
      };
    }),
  };
}

describe('createCalendarFile', () => {
  it('holds whole days with an alarm on their morning', () => {
    const { name, events } = read(createCalendarFile([item()], plain, options));
    expect(name).toBe('Due');
    expect(events).toEqual([
      {
        uid: 'holdfast-promise-entry-1',
        stamp: '2026-11-23T08:30:15Z',
        isWholeDay: true,
        start: '2026-11-30',
        end: '2026-12-01',
        summary: 'Send the report',
        description: 'Weber; Söhne, Köln',
        alarm: ['DISPLAY', (9 * 60 + 15) * 60],
      },
    ]);
  });

  it('knows a thing again when it was put off, and tells apart what belongs together', () => {
    const uids = (...items: AgendaItem[]) => read(createCalendarFile(items, plain, options)).events.map(({ uid }) => uid);
    expect(uids(item())).toEqual(uids(item({ dueOn: '2026-12-05', id: 'promise entry-1 2026-12-05' })));
    const contact = { kind: 'contact' as const, entryId: 'plan-1' };
    expect(new Set(uids(item(contact), item({ ...contact, partId: 'a' }), item({ ...contact, partId: 'b' }))).size).toBe(3);
  });

  it('is a calendar without anything due', () => {
    expect(read(createCalendarFile([], plain, options)).events).toEqual([]);
  });

  it('ends its lines as the standard says, none longer than 75 octets, whatever people write', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 400 });
    fc.assert(
      fc.property(words, words, (what, company) => {
        const file = createCalendarFile([item({ what, company })], plain, options);
        expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
        const lines = file.split('\r\n');
        expect(lines.join('')).not.toMatch(/[\r\n]/u);
        for (const line of lines) expect(octets(line)).toBeLessThanOrEqual(75);
        const [event] = read(file).events;
        // oxlint-disable-next-line no-control-regex -- they have no place in a calendar
        const kept = (text: string) => text.replaceAll(/\r\n?/gu, '\n').replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/gu, '');
        expect([event!.summary, event!.description]).toEqual([kept(what), kept(company)]);
      }),
    );
  });

  const told: Record<Language, { what: string; name: string; summary: string; calendar: string }> = {
    en: {
      what: 'Send the report',
      name: 'Anna Weber',
      summary: 'Promise · Anna Weber: Send the report',
      calendar: 'Holdfast: what is due',
    },
    fa: { what: 'فرستادن گزارش', name: 'آنا رستمی', summary: 'قول · آنا رستمی: فرستادن گزارش', calendar: 'Holdfast: سررسیدها' },
    ru: {
      what: 'Отправить отчёт',
      name: 'Анна Вебер',
      summary: 'Обещание · Анна Вебер: Отправить отчёт',
      calendar: 'Holdfast: дела по срокам',
    },
  };
  it.each(languages)('says in %s what is to be done, and for whom', (language) => {
    const { what, name, summary, calendar } = told[language];
    const long = `${what} `.repeat(40).trim();
    const translator = createTranslator(language, { nativeDigits: true });
    const items = [
      item({ what, customerName: name }),
      item({ kind: 'caseStep', entryId: 'case-1', partId: 'apologise', what: long, customerName: name, company: null }),
    ];
    const { name: calendarName, events } = read(createCalendarFile(items, calendarWordsFor(translator), options));
    const withoutIsolates = (text: unknown) => String(text).replaceAll(/[\u2068\u2069]/gu, '');
    expect(withoutIsolates(calendarName)).toBe(calendar);
    expect(withoutIsolates(events[0]!.summary)).toBe(summary);
    expect(events[1]!.summary).not.toContain(what);
    expect(withoutIsolates(events[1]!.description).split('\n')[0]).toBe(long);
    expect(withoutIsolates(events[1]!.description)).toContain(name);
  });
});

it('names the file by its day', () => {
  expect(calendarFileName('2026-11-23')).toBe('holdfast-agenda-2026-11-23.ics');
});
