import { describe, expect, it } from 'vitest';
import type { Agenda, AgendaItem } from '../domain/care/agenda.ts';
import type { CustomerId } from '../domain/customers/customer.ts';
import { languages } from '../domain/language.ts';
import { describeAgendaItem, describeDue, describeReminder } from './describe-agenda.ts';
import { createTranslator } from './translator.ts';

const inLanguage = Object.fromEntries(languages.map((one) => [one, createTranslator(one, { nativeDigits: true })])) as Record<
  (typeof languages)[number],
  ReturnType<typeof createTranslator>
>;
const item = (given: Partial<AgendaItem> = {}): AgendaItem => ({
  id: 'contact plan-1 a 2026-11-30',
  kind: 'contact',
  customerId: 'c-1' as CustomerId,
  customerName: 'Anna Weber',
  company: 'Weber Ltd',
  entryId: 'plan-1',
  partId: 'a',
  what: 'Show the new pump',
  dueOn: '2026-11-30',
  playId: null,
  ...given,
});
const agenda = (overdue: number, today: number): Agenda => ({
  overdue: Array.from({ length: overdue }, (_, i) => item({ what: `Late ${i}` })),
  today: Array.from({ length: today }, (_, i) => item({ what: `Today ${i}` })),
  week: [item()],
  later: [],
});

describe('what is due, in words', () => {
  it('names whoever has no name by their company, and nobody by nothing', () => {
    const named = (company: string | null) =>
      languages.map((one) =>
        describeAgendaItem(item({ kind: 'promise', customerName: ' ', company, what: 'Call back' }), inLanguage[one]).replaceAll(
          /[\u2066-\u2069]/gu,
          '',
        ),
      );
    expect(named('Weber Ltd')[0]).toBe('Promise · Weber Ltd: Call back');
    expect(named(null)).toEqual(['Promise · No name: Call back', 'قول · بدون نام: Call back', 'Обещание · Без имени: Call back']);
  });

  it('says how much is late and how much is for today, in every language', () => {
    const said = (overdue: number, today: number) => languages.map((one) => describeDue(agenda(overdue, today), inLanguage[one]));
    expect(said(0, 0)).toEqual(['', '', '']);
    expect(said(0, 1)).toEqual(['1 thing is due today', 'برای امروز ۱ کار دارید', 'На сегодня 1 дело']);
    expect(said(3, 0)).toEqual(['3 things are overdue', 'موعد ۳ کار گذشته است', 'Просрочено 3 дела']);
    expect(said(2, 5)).toEqual(['2 overdue, 5 due today', 'موعد ۲ کار گذشته و ۵ کار برای امروز است', 'Просрочено: 2, на сегодня: 5']);
  });

  it('names the first two of the reminder, the late ones first, and how many follow', () => {
    expect(describeReminder(agenda(1, 3), inLanguage.en)).toEqual({
      title: '1 overdue, 3 due today',
      message: 'Contact · Anna Weber: Late 0\nContact · Anna Weber: Today 0\nand 2 more',
    });
    expect(describeReminder(agenda(0, 1), inLanguage.ru).message).toBe('Контакт · Anna Weber: Today 0');
  });

  it('says a thing without words by its kind, a step by its name, and a customer without a name by the company', () => {
    expect(describeAgendaItem(item({ what: ' ' }), inLanguage.en)).toBe('Contact · Anna Weber');
    expect(describeAgendaItem(item({ kind: 'case', what: 'Late\n delivery', customerName: '' }), inLanguage.en)).toBe(
      'Complaint · Weber Ltd: Late delivery',
    );
    expect(describeAgendaItem(item({ kind: 'caseStep', partId: 'keepInformed' }), inLanguage.ru)).toBe(
      'Шаг по жалобе · Anna Weber: Держите клиента в курсе',
    );
    expect(describeAgendaItem(item({ what: 'x'.repeat(900) }), inLanguage.en).length).toBeLessThan(250);
  });
});
