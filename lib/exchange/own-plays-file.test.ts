import { expect, it } from 'vitest';
import { copyContent, createOwnPlay } from '../domain/plays/change-own-play.ts';
import { plays } from '../domain/plays/library.ts';
import { mostFileBytes, readOwnPlaysFile, writeOwnPlaysFile } from './own-plays-file.ts';

const own = plays.slice(0, 3).map((play, i) => createOwnPlay(`own-0000000${i}`, copyContent(play), play.id, 7));
const text = writeOwnPlaysFile(own);
const withPlays = (given: unknown) => JSON.stringify({ holdfast: 'holdfast-plays', schema: 1, plays: given });

it('comes back as it was', () => {
  expect(readOwnPlaysFile(`\uFEFF${text}`)).toEqual({ plays: own, unreadable: 0 });
});

it('leaves out and counts plays that are not well formed', () => {
  const { title: _, ...untitled } = own[0]!.words.en!;
  const odd = [
    { ...own[0], words: {} },
    { ...own[1], id: 'delayWarning' },
    { ...own[1], words: { en: untitled } },
    null,
    'play',
    { ...own[2], family: 'other' },
    // No calendar has that day.
    { ...own[2], changedAt: 1e300 },
    { ...own[2], versions: [{ at: -1e300, content: own[1] }] },
    // More reasons than there are.
    { ...own[2], answers: Array.from({ length: 1000 }, () => 'complaint') },
  ];
  expect(readOwnPlaysFile(withPlays([...odd, own[2]]))).toEqual({ plays: [own[2]], unreadable: odd.length });
});

it('drops names that no play has', () => {
  expect(readOwnPlaysFile(withPlays([{ ...own[0], script: '<b>' }]))).toEqual({ plays: [own[0]], unreadable: 0 });
});

it.each([
  ['cut off', text.slice(0, 80), 'broken'],
  ['empty', '', 'broken'],
  ['a list', '[]', 'broken'],
  ['of something else', '{"schema":1,"plays":[]}', 'broken'],
  ['of another kind', '{"holdfast":"holdfast-site-profile","schema":1,"plays":[]}', 'broken'],
  ['without plays', '{"holdfast":"holdfast-plays","schema":1}', 'broken'],
  ['of an older number', '{"holdfast":"holdfast-plays","schema":0,"plays":[1]}', 'broken'],
  ['of unreadable plays alone', withPlays([{ schema: 1 }, 5]), 'broken'],
  ['empty of plays', withPlays([]), 'empty'],
  ['newer', text.replace('"schema": 1', '"schema": 2'), 'fromTheFuture'],
  ['newer within', withPlays([own[0], { ...own[1], schema: 2 }]), 'fromTheFuture'],
  ['too large', ' '.repeat(mostFileBytes + 1), 'tooLarge'],
])('refuses a file that is %s', (_, content, problem) => {
  expect(readOwnPlaysFile(content)).toEqual({ problem });
});
