import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { changeOwnPlay, copyContent, createOwnPlay } from '../domain/plays/change-own-play.ts';
import { plays } from '../domain/plays/library.ts';
import { JournalDatabase } from './databases.ts';
import { createOwnPlayStore } from './follow-up-store.ts';

let db: JournalDatabase;
beforeEach(() => {
  db = new JournalDatabase(`journal-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const [first, second] = plays.map((play, i) => createOwnPlay(`own-0000000${i}`, copyContent(play), play.id, i));
const changed = changeOwnPlay(first!, second!, 9);

it('keeps plays with all their words and versions, and takes them away', async () => {
  const store = createOwnPlayStore(db);
  expect(await store.all()).toEqual([]);
  await store.put([first!, second!]);
  await store.put([changed]);
  expect(await store.all()).toEqual([changed, second]);
  await store.remove(first!.id);
  await store.remove('own-nobody-has-it');
  expect(await store.all()).toEqual([second]);
});

it('skips what a newer version of Holdfast wrote and leaves it where it is', async () => {
  const store = createOwnPlayStore(db);
  await store.put([first!]);
  await db.ownPlays.bulkPut([
    { ...second!, schema: 2 as never },
    { ...second!, id: 'own-00000099', words: {} },
    { ...second!, id: 'own-00000098', versions: [{ at: 1, content: { family: 'feedback' } as never }] },
  ]);
  expect(await store.all()).toEqual([first]);
  expect(await db.ownPlays.count()).toBe(4);
});
