import { expect, it } from 'vitest';
import { copyContent, createOwnPlay } from '../../../lib/domain/plays/change-own-play.ts';
import { plays } from '../../../lib/domain/plays/library.ts';
import { findPlays, languagesOf, listRows, searchTextOf, titleOf, type PlayFilter } from './find-plays.ts';

const content = copyContent(plays[0]!);
const persian = createOwnPlay(
  'own-00000001',
  { ...content, family: 'terms', words: { fa: { ...content.words.fa!, title: 'گفت‌وگوي کوتاه' } } },
  null,
  1,
);
const newer = createOwnPlay('own-00000002', content, plays[0]!.id, 2);
const record = { playId: plays[3]!.id, used: 4, helped: 2, failed: 1, lastUsedAt: 5 };
const rows = listRows(plays, [persian, newer], { pinnedPlays: [plays[5]!.id], hiddenPlays: [plays[6]!.id] }, [record]);
const filter: PlayFilter = { query: '', family: null, language: null, which: 'all' };
const find = (over: Partial<PlayFilter>) => findPlays(rows, searchTextOf, { ...filter, ...over }).map(({ play }) => play.id);

it('lists the pinned first, then one’s own, then the library', () => {
  expect(rows.slice(0, 4).map(({ play }) => play.id)).toEqual([plays[5]!.id, 'own-00000002', 'own-00000001', plays[0]!.id]);
  expect(rows).toHaveLength(plays.length + 2);
  expect(rows.filter((row) => row.record !== null).map((row) => [row.play.id, row.record])).toEqual([[record.playId, record]]);
});

it('finds by words in any language, however letters are written', () => {
  expect(find({})).toHaveLength(plays.length + 2);
  expect(find({ query: 'كوتاه گفت وگوی' })).toEqual(['own-00000001']);
  expect(find({ query: 'گفتوگوی  كوتاه' })).toContain('own-00000001');
  for (const play of plays)
    for (const { title } of Object.values(play.words)) expect(find({ query: title.toUpperCase() })).toContain(play.id);
  expect(find({ query: 'no such words anywhere' })).toEqual([]);
});

it('narrows by kind, language and mark', () => {
  expect(find({ which: 'own' })).toEqual(['own-00000002', 'own-00000001']);
  expect(find({ which: 'pinned' })).toEqual([plays[5]!.id]);
  expect(find({ which: 'hidden' })).toEqual([plays[6]!.id]);
  expect(find({ which: 'own', language: 'ru' })).toEqual(['own-00000002']);
  expect(find({ which: 'own', family: 'terms' })).toEqual(['own-00000001']);
});

it('names a play in another language where the reader’s has no words', () => {
  expect(titleOf(persian, 'en')).toBe('گفت‌وگوي کوتاه');
  expect(languagesOf(persian, 'en')).toEqual(['fa']);
  expect(languagesOf(newer, 'ru')).toEqual(['ru', 'en', 'fa']);
});
