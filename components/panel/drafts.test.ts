import { describe, expect, it } from 'vitest';
import { adoptDrafts, emptyDrafts, keepDrafts, readDrafts, type DraftStorage } from './drafts.ts';

function memoryStorage(): DraftStorage & { kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

function ids() {
  let last = 0;
  return () => `id-${++last}`;
}

describe('drafts', () => {
  it('come back as they were typed, with the id that the first save used', () => {
    const storage = memoryStorage();
    const drafts = {
      ...emptyDrafts(ids()),
      note: 'Call on Monday',
      promiseToWhom: 'Hannah',
      promiseDueOn: '2026-12-01',
      caseAbout: 'Two boxes are missing',
      caseDueOn: '2026-12-02',
      blanks: { issue: 'late delivery' },
    };
    expect(keepDrafts(storage, 'c1', drafts)).toBe(true);
    expect(readDrafts(storage, 'c1', () => 'another')).toEqual(drafts);
    expect(readDrafts(storage, 'c2', () => 'another').note).toBe('');
  });

  it('forget days that have passed since they were typed: a letter must not promise them', () => {
    const storage = memoryStorage();
    keepDrafts(storage, 'c1', {
      ...emptyDrafts(ids()),
      promiseDueOn: '2026-11-20',
      blanks: { date: '2026-11-20', doneBy: '2026-11-23', issue: 'late' },
    });
    const read = (...today: [number, number, number]) => readDrafts(storage, 'c1', ids(), new Date(...today, 12).getTime()).blanks;
    expect(read(2026, 10, 20)).toEqual({ date: '2026-11-20', doneBy: '2026-11-23', issue: 'late' });
    expect(read(2026, 10, 21)).toEqual({ doneBy: '2026-11-23', issue: 'late' });
    expect(read(2026, 10, 24)).toEqual({ issue: 'late' });
  });

  it('keep corrections of what is known, also what was struck out, and nothing that is no blank', () => {
    const storage = memoryStorage();
    const blanks = { issue: 'late delivery', date: '', 'customerName=Hannah': '', 'issue=late\nboxes': 'the boxes' } as const;
    keepDrafts(storage, 'c1', { ...emptyDrafts(ids()), blanks: { ...blanks, ...{ 'nobody=Hannah': 'x' } } });
    expect(readDrafts(storage, 'c1', ids()).blanks).toEqual({
      issue: 'late delivery',
      'customerName=Hannah': '',
      'issue=late\nboxes': 'the boxes',
    });
  });

  it('leave nothing behind once they are empty', () => {
    const storage = memoryStorage();
    keepDrafts(storage, 'c1', { ...emptyDrafts(ids()), note: 'x' });
    keepDrafts(storage, 'c1', emptyDrafts(ids()));
    expect(storage.kept.size).toBe(0);
  });

  it('say so when the storage is full, and do not throw', () => {
    const full: DraftStorage = {
      ...memoryStorage(),
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    expect(keepDrafts(full, 'c1', { ...emptyDrafts(ids()), note: 'x' })).toBe(false);
  });

  it.each(['{', '7', '{"note":5,"blanks":[1]}', '{"blanks":{"__proto__":"x","issue":"late"}}'])('survive what is no draft: %s', (text) => {
    const storage = memoryStorage();
    storage.kept.set('holdfast.draft.c1', text);
    const drafts = readDrafts(storage, 'c1', ids());
    expect(drafts.note).toBe('');
    expect(drafts.noteId).toBe('id-1');
    expect(Object.keys(drafts.blanks)).toEqual(text.includes('issue') ? ['issue'] : []);
  });

  it('follow a customer who was joined to another, and put nothing out of its place', () => {
    const storage = memoryStorage();
    const typed = (note: string, promise: string) => ({ ...emptyDrafts(ids()), noteId: `of-${note}`, note, promise });
    keepDrafts(storage, 'part', typed('Call on Monday', 'Send the offer'));
    keepDrafts(storage, 'whole', typed('', 'Ring back'));
    expect(adoptDrafts(storage, 'whole', ['whole', 'part'], ids())).toBe(true);
    expect(readDrafts(storage, 'whole', ids())).toMatchObject({
      noteId: 'of-Call on Monday',
      note: 'Call on Monday',
      promise: 'Ring back',
    });
    expect(readDrafts(storage, 'part', ids())).toMatchObject({ note: '', promise: 'Send the offer' });
    expect(adoptDrafts(storage, 'whole', ['part'], ids())).toBe(false);
  });

  it('stay where they are when there is no room to take them over', () => {
    const storage = memoryStorage();
    keepDrafts(storage, 'part', { ...emptyDrafts(ids()), note: 'x' });
    const full: DraftStorage = {
      ...storage,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    expect(adoptDrafts(full, 'whole', ['part'], ids())).toBe(false);
    expect(readDrafts(storage, 'part', ids()).note).toBe('x');
  });
});
