import { describe, expect, it } from 'vitest';
import { compareLists, type ListedCustomer } from './compare-lists.ts';

const one = (code: string | null, ...emails: string[]): ListedCustomer => ({ code, name: code ?? emails[0] ?? 'nobody', emails });
const names = (list: readonly ListedCustomer[]): string[] => list.map(({ name }) => name);

describe('compareLists', () => {
  it('tells who left, who came and who stayed', () => {
    const { lost, joined, ...counts } = compareLists([one('1'), one('2'), one('3')], [one('2'), one('3'), one('4'), one('5')]);
    expect(counts).toEqual({ atStart: 3, now: 4, kept: 2 });
    expect([names(lost), names(joined)]).toEqual([['1'], ['4', '5']]);
  });

  it('goes by the address where one of the lists has no code', () => {
    const { lost, joined } = compareLists(
      [one('1', 'A@x.example'), one('2', 'b@x.example')],
      [one(null, 'a@X.example '), one(null, 'c@x.example')],
    );
    expect([names(lost), names(joined)]).toEqual([['2'], ['c@x.example']]);
  });

  it('keeps two codes with one address apart, and takes a row given twice for one', () => {
    const { atStart, lost, kept } = compareLists(
      [one('1', 'office@x.example'), one('2', 'office@x.example'), one('2')],
      [one('2', 'office@x.example')],
    );
    expect([atStart, kept, names(lost)]).toEqual([2, 1, ['1']]);
  });

  it('leaves out whom nothing tells', () => {
    expect(compareLists([{ code: ' ', name: 'Ann', emails: [] }], [])).toMatchObject({ atStart: 0, lost: [] });
  });

  it('comes to 250 lost of 1,500', () => {
    const list = Array.from({ length: 1500 }, (_, i) => one(String(i)));
    const { atStart, lost, joined } = compareLists(list, [...list.slice(250), one('new')]);
    expect([atStart, lost.length, joined.length]).toEqual([1500, 250, 1]);
  });
});
