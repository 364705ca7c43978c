import { expect, it } from 'vitest';
import type { CustomerId } from '../customers/customer.ts';
import type { NoteView } from '../views.ts';
import { markMatches } from './mark-matches.ts';
import { createNoteIndex } from './search-notes.ts';

const note = (entryId: string, at: number, text: string, customerName = 'Anna Field', company: string | null = null): NoteView => ({
  kind: 'note',
  entryId,
  customerId: `c-${entryId}` as CustomerId,
  customerName,
  company,
  at,
  text,
});

const index = createNoteIndex();
index.add([
  note('printer', 1, 'Called: the two printers go out today by courier.'),
  note('invoice', 2, 'Wants the invoices by mail, printed on paper.', 'Hannah Berg', 'Nordlicht'),
  note('russian', 3, 'Созвонились: жалобы на доставку, вернуть деньги.'),
  note('persian', 4, 'تلفنی صحبت کردیم: گزارش‌های تحویل را می‌خواهد.'),
]);
index.add([note('newer', 5, 'The printer came.')]);
const found = (query: string): string[] => index.search(query).entryIds;

it.each([
  ['printer', ['newer', 'printer']],
  ['two printer', ['printer']],
  ['invoic', ['invoice']],
  ['nordlicht', ['invoice']],
  ['жалоба', ['russian']],
  ['деньгами', ['russian']],
  ['گزارش', ['persian']],
  ['می خواهد', ['persian']],
  // Wrong layout: жалоба, then «گزارش».
  [';fkj,f', ['russian']],
  ["'chva", ['persian']],
  ['couriur', ['printer']],
  ['giraffe', []],
  ['', []],
])('%s', (query, ids) => {
  expect(found(query)).toEqual(ids);
});

it.each([
  ['a verb and its negation', 'رسید', 'فاکتور هنوز نرسیده'],
  ['a negated verb and the verb', 'نرسیده', 'بسته رسید'],
  ['a present of many letters', 'فرستادم', 'فردا می‌فرستد'],
  ['its subjunctive', 'بفرستیم', 'نامه را فرستادم'],
  ['a name in one piece', 'عليرضا', 'علی‌رضا زنگ زد'],
  ['another spelling of ی and ک', 'كتابي', 'کتاب‌های جدید'],
  ['digits of another set', '123', 'فاکتور ۱۲۳'],
  ['an amount in one piece', '1200000', 'مبلغ ۱٬۲۰۰٬۰۰۰ تومان'],
  ['an amount in one piece, in Russian', '1500', 'Счёт на 1\u00a0500 ₽'],
  ['е for ё', 'счет', 'Не получил счёт'],
])('%s', (_, query, text) => {
  const one = createNoteIndex();
  one.add([note('sought', 1, text), note('other', 2, 'آدرس تازه. New address. Новый адрес, 1 200 500')]);
  expect(one.search(query).entryIds).toEqual(['sought']);
});

it('tells which words it met', () => {
  const { matched } = index.search('жалоба');
  expect(
    markMatches('Много жалоб: жалобы на доставку', matched)
      .filter(({ isMatch }) => isMatch)
      .map(({ text }) => text),
  ).toContain('жалобы');
});
