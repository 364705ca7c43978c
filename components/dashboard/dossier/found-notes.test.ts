import { expect, it } from 'vitest';
import type { CustomerId } from '../../../lib/domain/customers/customer.ts';
import type { NoteView } from '../../../lib/domain/views.ts';
import { cutAround, latestOf } from './found-notes.ts';

const textOf = (pieces: { text: string }[]): string => pieces.map(({ text }) => text).join('');

it('shows a short note whole and a long one around its first match', () => {
  const short = [
    { text: 'The ', isMatch: false },
    { text: 'printer', isMatch: true },
  ];
  expect(cutAround(short)).toEqual(short);
  const long = [
    { text: 'a'.repeat(1000), isMatch: false },
    { text: 'printer', isMatch: true },
    { text: 'b'.repeat(1000), isMatch: false },
  ];
  const cut = cutAround(long);
  expect(textOf(cut)).toBe(`…${'a'.repeat(80)}printer${'b'.repeat(280 - 87)}…`);
  expect(cut.filter(({ isMatch }) => isMatch)).toEqual([{ text: 'printer', isMatch: true }]);
  expect(
    textOf(
      cutAround([
        { text: 'a'.repeat(500), isMatch: false },
        { text: 'end', isMatch: true },
      ]),
    ),
  ).toBe(`…${'a'.repeat(277)}end`);
  expect(textOf(cutAround([{ text: 'a'.repeat(500), isMatch: false }]))).toBe(`${'a'.repeat(280)}…`);
});

it('names each customer once, by the newest entry', () => {
  const note = (entryId: string, customerId: string, at: number): NoteView => ({
    entryId,
    kind: 'note',
    customerId: customerId as CustomerId,
    customerName: customerId,
    company: null,
    at,
    text: entryId,
  });
  const notes = [note('n1', 'a', 1), note('n2', 'b', 2), note('n3', 'a', 3), note('n4', 'c', 4), note('plan', 'b', 1)];
  expect(latestOf(notes, 2).map(({ entryId }) => entryId)).toEqual(['n4', 'n3']);
  expect(latestOf(notes, 9).map(({ entryId }) => entryId)).toEqual(['n4', 'n3', 'n2']);
});
