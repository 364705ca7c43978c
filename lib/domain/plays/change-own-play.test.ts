import { describe, expect, it } from 'vitest';
import { bringInPlays, changeOwnPlay, contentOf, copyContent, createOwnPlay, isSameContent, storeOver } from './change-own-play.ts';
import { plays } from './library.ts';
import { mostVersions, ownPlaySchema, type OwnPlay, type OwnPlayContent } from './own-play.ts';

const content = (title: string): OwnPlayContent => ({
  family: 'keeping',
  situations: ['healthy'],
  answers: ['praise'],
  words: {
    en: {
      title,
      when: '',
      steps: [],
      mail: { formal: ['Thank you.'], friendly: [] },
      call: [],
      chat: [],
      aim: '',
      why: '',
      whenNot: '',
      tags: [],
    },
  },
});
const play = (id: string, title: string): OwnPlay => createOwnPlay(id, content(title), null, 1);

it.each(plays.map((one) => [one.id, one] as const))('%s becomes a play of the user’s own with every word', (_, one) => {
  const own = createOwnPlay('own-00000001', copyContent(one), one.id, 5);
  expect(ownPlaySchema.safeParse(own).error).toBeUndefined();
  expect(own).toMatchObject({ basedOn: one.id, createdAt: 5, changedAt: 5, versions: [], answers: one.answers });
  expect(own.words.fa?.mail).toEqual(one.words.fa.mail);
  expect(own.words.ru?.chat).toEqual(one.words.ru.chat ?? []);
});

describe('a change', () => {
  it('keeps what was there, the newest first, twenty at most', () => {
    let own = play('own-00000001', 'Title 0');
    for (let i = 1; i <= 30; i += 1) own = changeOwnPlay(own, content(`Title ${i}`), i * 10);
    expect(own.words.en?.title).toBe('Title 30');
    expect(own).toMatchObject({ createdAt: 1, changedAt: 300 });
    expect(own.versions).toHaveLength(mostVersions);
    expect(own.versions.map((one) => one.content.words.en?.title).slice(0, 2)).toEqual(['Title 29', 'Title 28']);
    expect(own.versions[0]!.at).toBe(290);
    expect(ownPlaySchema.safeParse(own).success).toBe(true);
  });
  it('that changes nothing leaves no trace', () => {
    const own = play('own-00000001', 'Same');
    const { words, answers, ...rest } = content('Same');
    expect(changeOwnPlay(own, { answers, words: { ...words, fa: undefined }, ...rest }, 9)).toBe(own);
  });
  it('back to a version is a change like any other', () => {
    const own = changeOwnPlay(play('own-00000001', 'Old'), content('New'), 5);
    const back = changeOwnPlay(own, own.versions[0]!.content, 9);
    expect(isSameContent(back, content('Old'))).toBe(true);
    expect(back.versions.map((one) => one.content.words.en?.title)).toEqual(['New', 'Old']);
  });
});

describe('a play stored over another', () => {
  const titles = (one: OwnPlay) => one.versions.map(({ content: past }) => past.words.en?.title);
  const old = play('own-00000001', 'Old');
  const theirs = changeOwnPlay(old, content('Theirs'), 5);

  it('keeps what another window has saved meanwhile, and what is saved after that keeps it too', () => {
    const mine = changeOwnPlay(old, content('Mine'), 6);
    const both = storeOver(theirs, mine);
    expect([both.words.en?.title, ...titles(both)]).toEqual(['Mine', 'Theirs', 'Old']);
    const next = storeOver(both, changeOwnPlay(mine, content('Mine again'), 7));
    expect([next.words.en?.title, ...titles(next)]).toEqual(['Mine again', 'Mine', 'Theirs', 'Old']);
  });
  it('is as it was where it knew what was there', () => {
    const mine = changeOwnPlay(theirs, content('Mine'), 6);
    expect(storeOver(theirs, mine)).toEqual(mine);
    expect(storeOver(mine, mine)).toEqual(mine);
  });
});

describe('plays of a file', () => {
  let ids = 0;
  const newId = () => `own-new-000${(ids += 1)}`;
  const mine = [play('own-00000001', 'Mine'), play('own-00000002', 'Both')];
  const theirs = [play('own-00000001', 'Theirs'), play('own-00000002', 'Both'), play('own-00000003', 'New')];

  it('stand beside those that are there', () => {
    const { plays: saved, ...counts } = bringInPlays(mine, theirs, 'keepBoth', newId, 9);
    expect(counts).toEqual({ added: 1, met: 1, same: 1 });
    expect(saved.map((one) => one.words.en?.title)).toEqual(['Theirs', 'New']);
    expect(mine.map(({ id }) => id)).not.toContain(saved[0]!.id);
    expect(saved[1]!.id).toBe('own-00000003');
  });
  it('take their place, and what was there becomes a version', () => {
    const { plays: saved, met } = bringInPlays(mine, theirs, 'replace', newId, 9);
    expect(met).toBe(1);
    expect(saved[0]).toMatchObject({ id: 'own-00000001', changedAt: 9 });
    expect(isSameContent(saved[0]!.versions[0]!.content, contentOf(mine[0]!))).toBe(true);
  });
  it('keep the past of both sides when they take a place', () => {
    const before = changeOwnPlay(play('own-00000001', 'A'), content('B'), 2);
    const other = changeOwnPlay(changeOwnPlay(play('own-00000001', 'A'), content('C'), 3), content('D'), 4);
    const [saved] = bringInPlays([before], [other], 'replace', newId, 9).plays;
    expect(saved!.words.en?.title).toBe('D');
    expect(saved!.versions.map((one) => one.content.words.en?.title)).toEqual(['C', 'B', 'A']);
  });
  it('are all kept where a file holds an id twice', () => {
    const twice = [play('own-00000007', 'One'), play('own-00000007', 'Two')];
    for (const how of ['keepBoth', 'replace'] as const) {
      const { plays: saved, added } = bringInPlays([], twice, how, newId, 9);
      expect(added).toBe(2);
      expect(new Set(saved.map(({ id }) => id)).size).toBe(2);
    }
  });
  it('are brought in once where a file holds the same words twice', () => {
    for (const how of ['keepBoth', 'replace'] as const) {
      for (const existing of [[], [play('own-00000003', 'Mine')]]) {
        const { plays: saved, same } = bringInPlays(existing, [theirs[2]!, theirs[2]!], how, newId, 9);
        expect([saved.length, same]).toEqual([1, 1]);
      }
    }
  });
});
