import { expect, test } from 'vitest';
import { plays } from './library.ts';
import { offeredPlays } from './offered-plays.ts';
import type { OwnPlay } from './own-play.ts';

const own = (id: string, basedOn: string | null, createdAt: number): OwnPlay => ({
  schema: 1,
  id: `own-${id}`,
  basedOn,
  createdAt,
  changedAt: createdAt,
  family: 'serviceRecovery',
  situations: [],
  answers: [],
  words: {},
  versions: [],
});

test('what was made from a built-in play stands before it, what was made from nothing at the end', () => {
  const mine = [
    own('nothing', null, 1),
    own('later', 'recoveryListen', 9),
    own('sooner', 'recoveryListen', 5),
    own('lost', 'goneLongAgo', 2),
  ];
  const ids = offeredPlays(plays, mine).map(({ id }) => id);
  expect(ids.slice(0, 4)).toEqual(['serviceRecoveryOpener', 'own-sooner', 'own-later', 'recoveryListen']);
  expect(ids.slice(-3)).toEqual([plays.at(-1)!.id, 'own-nothing', 'own-lost']);
  expect(ids).toHaveLength(plays.length + mine.length);
});

test('what was made from a play keeps its usual day', () => {
  const offered = offeredPlays(plays, [
    own('opener', 'serviceRecoveryOpener', 1),
    own('overdue', 'promiseOverdue', 2),
    own('new', null, 3),
  ]);
  const daysOf = (id: string) => offered.find((play) => play.id === id)!.usualWorkingDays;
  expect(daysOf('own-opener')).toBe(plays.find(({ id }) => id === 'serviceRecoveryOpener')!.usualWorkingDays);
  expect(daysOf('own-opener')).toBeGreaterThan(0);
  expect([daysOf('own-overdue'), daysOf('own-new')]).toEqual([undefined, undefined]);
});
