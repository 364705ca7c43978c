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

it('tells which words it met', () => {
  const { matched } = index.search('жалоба');
  expect(
    markMatches('Много жалоб: жалобы на доставку', matched)
      .filter(({ isMatch }) => isMatch)
      .map(({ text }) => text),
  ).toContain('жалобы');
});
