import { expect, it } from 'vitest';
import { emptyDraft } from '../../../lib/domain/plays/own-play-draft.ts';
import { dropDraft, keepDraft, keptDraftIds, readKeptDraft, type PlayDraftStorage } from './play-drafts.ts';

function storageWith(entries: Record<string, string> = {}): PlayDraftStorage {
  const map = new Map(Object.entries(entries));
  return {
    get length() {
      return map.size;
    },
    key: (i) => [...map.keys()][i] ?? null,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
  };
}

const draft = {
  ...emptyDraft(),
  basedOn: 'delayWarning',
  family: 'terms' as const,
  answers: ['silence' as const, 'complaint' as const],
  effort: 'light' as const,
};
draft.texts.fa.title = 'عنوان';

it('keeps a draft until it is dropped', () => {
  const storage = storageWith({ 'holdfast.draft.c1': '{}' });
  expect(readKeptDraft(storage, 'own-1')).toBeNull();
  expect(keepDraft(storage, 'own-1', { draft, base: 7 })).toBe(true);
  expect(readKeptDraft(storage, 'own-1')).toEqual({ draft, base: 7 });
  expect(keptDraftIds(storage)).toEqual(['own-1']);
  dropDraft(storage, 'own-1');
  expect(keptDraftIds(storage)).toEqual([]);
});

it.each([
  ['no JSON', '{'],
  ['nothing', 'null'],
  ['a list', '[]'],
])('finds none in %s', (_, text) => {
  expect(readKeptDraft(storageWith({ 'holdfast.playDraft.own-1': text }), 'own-1')).toBeNull();
});

it('takes of an odd one what can be taken', () => {
  const odd = {
    draft: { family: 'x', situations: ['healthy', 3, 'nowhere'], texts: { en: { title: 5, call: 'Hello' } }, effort: 9 },
    base: '7',
  };
  const read = readKeptDraft(storageWith({ 'holdfast.playDraft.own-1': JSON.stringify(odd) }), 'own-1');
  expect(read?.base).toBeNull();
  expect(read?.draft).toMatchObject({ family: 'keeping', situations: ['healthy'], answers: [], effort: null });
  expect(read?.draft.texts.en).toMatchObject({ title: '', call: 'Hello' });
});

it('says where the browser takes none', () => {
  const full = {
    ...storageWith(),
    setItem: () => {
      throw new Error('full');
    },
  };
  expect(keepDraft(full, 'own-1', { draft, base: null })).toBe(false);
});
