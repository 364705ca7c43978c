import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { JournalExportRow } from '../domain/views.ts';
import { journalColumns, journalFileName, journalToCsv, type JournalCsvWords } from './journal-csv.ts';

const words: JournalCsvWords = {
  headings: {
    at: 'Когда',
    customerName: 'Клиент',
    company: 'Компания',
    email: 'Почта',
    kind: 'Вид',
    text: 'Текст',
    toWhom: 'Кому',
    dueOn: 'Срок',
    state: 'Состояние',
    url: 'Страница',
    owner: 'Кто ведёт',
    result: 'Результат',
    rootCause: 'Первопричина',
  },
  kinds: {
    winBackPlan: 'план возврата',
    contact: 'контакт',
    complaintCase: 'разбор жалобы',
    note: 'заметка',
    promise: 'обещание',
    dossierFact: 'досье',
    outcome: 'итог',
    playUsed: 'приём',
    signTicked: 'признак',
    reasonDenied: 'причина неверна',
  } as JournalCsvWords['kinds'],
  states: {
    running: 'выполняется',
    done: 'сделано',
    putRight: 'исправлено',
    open: 'открыто',
    kept: 'сдержано',
    broken: 'нарушено',
    left: 'ушёл',
    stayed: 'остался',
    wonBack: 'вернулся',
    inserted: 'вставлен',
    copied: 'скопирован',
    seen: 'замечен',
    notSeen: 'не замечен',
  } as JournalCsvWords['states'],
  rootCauses: { delivery: 'доставка' } as JournalCsvWords['rootCauses'],
  yearly: (on) => `ежегодно ${on.slice(2, 7)}`,
};
const row = (over: Partial<JournalExportRow>): JournalExportRow => ({
  customerName: 'مینا رضایی',
  company: 'شرکت آبان',
  email: 'mina@aban.example',
  kind: 'note',
  at: Date.UTC(2026, 10, 21, 22, 15, 9),
  text: 'تماس گرفت.\nگفت «دیر شد».',
  toWhom: '',
  dueOn: '',
  state: '',
  url: 'https://crm.example/1',
  owner: '',
  result: '',
  rootCause: '',
  ...over,
});
const read = (csv: string) => Papa.parse<Record<string, string>>(csv.slice(1), { header: true, delimiter: ',' }).data;

describe('journalToCsv', () => {
  it('writes each entry under its heading, the moment on the wall clock of the time zone', () => {
    const [entry] = read(journalToCsv([row({})], words, { timeZone: 'Asia/Tehran' }));
    expect(entry).toEqual({
      Когда: '2026-11-22 01:45:09',
      Клиент: 'مینا رضایی',
      Компания: 'شرکت آبان',
      Почта: 'mina@aban.example',
      Вид: 'заметка',
      Текст: 'تماس گرفت.\nگفت «دیر شد».',
      Кому: '',
      Срок: '',
      Состояние: '',
      Страница: 'https://crm.example/1',
      'Кто ведёт': '',
      Результат: '',
      Первопричина: '',
    });
  });

  it('writes midnight as 00, not 24, and dates that sort', () => {
    const rows = [row({ at: Date.UTC(2026, 0, 1) }), row({ at: Date.UTC(2026, 0, 1, 23, 59, 59) }), row({ at: Date.UTC(2026, 1, 2) })];
    const dates = read(journalToCsv(rows, words, { timeZone: 'UTC' })).map((entry) => entry['Когда']!);
    expect(dates).toEqual(['2026-01-01 00:00:00', '2026-01-01 23:59:59', '2026-02-02 00:00:00']);
    expect(dates.toSorted()).toEqual(dates);
  });

  it("uses the machine's own time zone when none is named", () => {
    const at = new Date(2026, 4, 6, 7, 8, 9).getTime();
    expect(read(journalToCsv([row({ at })], words))[0]!['Когда']).toBe('2026-05-06 07:08:09');
  });

  it('says kinds and states in words, and keeps a state it has no word for', () => {
    const rows = [
      row({ kind: 'promise', state: 'broken', toWhom: 'Ольга', dueOn: '2026-12-01' }),
      row({ kind: 'outcome', state: 'wonBack' }),
      row({ state: 'constructor' }),
    ];
    expect(read(journalToCsv(rows, words)).map((entry) => [entry['Вид'], entry['Состояние'], entry['Кому'], entry['Срок']])).toEqual([
      ['обещание', 'нарушено', 'Ольга', '2026-12-01'],
      ['итог', 'вернулся', '', ''],
      ['заметка', 'constructor', '', ''],
    ]);
  });

  it('says of plans and cases who looks after them, what came of them and why, and of a yearly day that it is one', () => {
    const rows = [
      row({ kind: 'winBackPlan', text: '', state: 'running', owner: 'Мина' }),
      row({ kind: 'contact', state: 'done', dueOn: '2026-12-01', result: '+7 495 000' }),
      row({ kind: 'complaintCase', state: 'putRight', rootCause: 'delivery', result: 'Упаковали вручную' }),
      row({ kind: 'dossierFact', dueOn: '--03-18[u-ca=persian]' }),
    ];
    const columns = ['Вид', 'Состояние', 'Кто ведёт', 'Срок', 'Результат', 'Первопричина'] as const;
    expect(read(journalToCsv(rows, words)).map((entry) => columns.map((column) => entry[column]))).toEqual([
      ['план возврата', 'выполняется', 'Мина', '', '', ''],
      ['контакт', 'сделано', '', '2026-12-01', expect.stringContaining('+7 495 000'), ''],
      ['разбор жалобы', 'исправлено', '', '', 'Упаковали вручную', 'доставка'],
      ['досье', '', '', 'ежегодно 03-18', '', ''],
    ]);
  });

  it('defuses what customers and pages wrote, and leaves an impossible moment empty', () => {
    const [entry] = read(journalToCsv([row({ customerName: "=cmd|'/C calc'!A0", text: '@SUM(1)', at: Number.NaN })], words));
    expect(entry).toMatchObject({ Клиент: "'=cmd|'/C calc'!A0", Текст: "'@SUM(1)", Когда: '' });
  });

  it('separates with semicolons when asked', () => {
    expect(journalToCsv([], words, { separator: ';' }).slice(1).split(';')).toHaveLength(journalColumns.length);
  });
});

describe('journalFileName', () => {
  it('names the day in the time zone', () => {
    const now = Date.UTC(2026, 10, 22, 21, 0);
    expect(journalFileName(now, 'UTC')).toBe('holdfast-notes-2026-11-22.csv');
    expect(journalFileName(now, 'Asia/Tehran')).toBe('holdfast-notes-2026-11-23.csv');
  });
});
