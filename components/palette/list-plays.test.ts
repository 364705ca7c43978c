import { expect, it } from 'vitest';
import { plays } from '../../lib/domain/plays/library.ts';
import { listPlays } from './list-plays.ts';

const [first, second, third, ...others] = plays.slice(0, 6).map(({ id }) => id) as [string, string, string, ...string[]];
const shown = (lists: Parameters<typeof listPlays>[1]) =>
  listPlays(plays.slice(0, 6), lists).map(({ kind, plays: own }) => [kind, ...own.map(({ id }) => id)]);

it('shows each play once, where it stands highest, and passes over plays that are gone', () => {
  expect(shown({ suggested: [third], pinned: [third, second, 'gone'], recent: [second, first] })).toEqual([
    ['suggested', third],
    ['pinned', second],
    ['recent', first],
    ['all', ...others],
  ]);
});

it('shows no empty group', () => {
  expect(shown({ suggested: [], pinned: [], recent: [] })).toEqual([['all', first, second, third, ...others]]);
});
