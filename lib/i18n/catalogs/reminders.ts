import type { Catalog } from '../message.ts';

/** What is due, where nobody has opened Holdfast: on the toolbar, in the day's notification, in a calendar. */
export const dueWords = {
  today: {
    params: { today: 'number' },
    en: '{today, plural, one {# thing is due today} other {# things are due today}}',
    fa: 'برای امروز {today, plural, other {# کار}} دارید',
    ru: 'На сегодня {today, plural, one {# дело} few {# дела} many {# дел} other {# дела}}',
  },
  overdue: {
    params: { overdue: 'number' },
    en: '{overdue, plural, one {# thing is overdue} other {# things are overdue}}',
    fa: 'موعد {overdue, plural, other {# کار}} گذشته است',
    ru: 'Просрочено {overdue, plural, one {# дело} few {# дела} many {# дел} other {# дела}}',
  },
  both: {
    params: { overdue: 'number', today: 'number' },
    en: '{overdue} overdue, {today} due today',
    fa: 'موعد {overdue, plural, other {# کار}} گذشته و {today, plural, other {# کار}} برای امروز است',
    ru: 'Просрочено: {overdue}, на сегодня: {today}',
  },
  more: { params: { count: 'number' }, en: 'and {count} more', fa: 'و {count} مورد دیگر', ru: 'и ещё {count}' },
  /** On the toolbar button, after the extension's name. */
  toolbar: { params: { due: 'text' }, en: 'Holdfast: {due}', fa: 'Holdfast: {due}', ru: 'Holdfast: {due}' },
  item: { params: { kind: 'text', name: 'text' }, en: '{kind} · {name}', fa: '{kind} · {name}', ru: '{kind} · {name}' },
  itemWithWords: {
    params: { kind: 'text', name: 'text', what: 'text' },
    en: '{kind} · {name}: {what}',
    fa: '{kind} · {name}: {what}',
    ru: '{kind} · {name}: {what}',
  },
  calendarName: { en: 'Holdfast: what is due', fa: 'Holdfast: سررسیدها', ru: 'Holdfast: дела по срокам' },
  customer: { params: { name: 'text' }, en: 'Customer: {name}', fa: 'مشتری: {name}', ru: 'Клиент: {name}' },
} as const satisfies Catalog;
