import { expect, it } from 'vitest';
import { changeOwnPlay, copyContent, createOwnPlay } from '../domain/plays/change-own-play.ts';
import { plays } from '../domain/plays/library.ts';
import { mostVersions } from '../domain/plays/own-play.ts';
import { firstThatFit, isWithinLimits } from './message-limits.ts';

it('takes an ordinary message and refuses what is too long, too deep or too many', () => {
  expect(isWithinLimits({ name: 'getSite', request: { tabId: 1 } })).toBe(true);
  expect(isWithinLimits({ text: 'x'.repeat(2_000_001) })).toBe(false);
  let deep: unknown = 1;
  for (let i = 0; i < 100_000; i++) deep = [deep];
  expect(isWithinLimits(deep)).toBe(false);
  expect(isWithinLimits(Array.from({ length: 60_000 }, () => 0))).toBe(false);
});

it('puts as many plays into a message as it holds, with all their versions', () => {
  const toMessage = (some: readonly unknown[]) => ({ name: 'saveOwnPlays', request: { plays: some } });
  const young = plays.map((play, i) => createOwnPlay(`own-0000000${i}`, copyContent(play), play.id, 0));
  const old = young.map((play) => {
    let changed = play;
    for (let i = 1; i <= mostVersions; i++) changed = changeOwnPlay(changed, copyContent(plays[i]!), i);
    return changed;
  });
  expect(firstThatFit(young, 50, toMessage)).toEqual(young.slice(0, 50));
  expect(isWithinLimits(toMessage(old.slice(0, 50)))).toBe(false);
  const some = firstThatFit(old, 50, toMessage);
  expect(some).toEqual(old.slice(0, some.length));
  expect(isWithinLimits(toMessage(some))).toBe(true);
  expect(some.length).toBeGreaterThan(5);
  expect(firstThatFit(['x'.repeat(3_000_000), 'y'], 50, toMessage)).toHaveLength(1);
  expect(firstThatFit([], 50, toMessage)).toEqual([]);
});
