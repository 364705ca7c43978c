import { describe, expect, it } from 'vitest';
import { draftAfter, emptyFactDraft, keepFactDraft, readFactDraft, type FactDraft } from './fact-draft.ts';
import { factDayOf } from './fact-day-input.ts';

const storageOf = (kept = new Map<string, string>()) => ({
  kept,
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
  removeItem: (key: string) => void kept.delete(key),
});

describe('fact drafts', () => {
  it('outlive the page, each with its customer, and leave nothing behind when they are emptied', () => {
    const storage = storageOf();
    const draft: FactDraft = { id: 'the-fact-1', topic: 'goal', text: 'Grow', day: '', month: '', year: '' };
    expect(keepFactDraft(storage, 'c-1', draft)).toBe(true);
    expect(readFactDraft(storage, 'c-1', () => 'new')).toEqual(draft);
    expect(readFactDraft(storage, 'c-2', () => 'new')).toEqual(emptyFactDraft('new'));
    keepFactDraft(storage, 'c-1', { ...draft, text: '' });
    expect(storage.kept.size).toBe(0);
  });

  it('are empty where what is kept is no draft, and say so where nothing can be kept', () => {
    for (const kept of ['{', 'null', '7', '{"topic":"constructor","text":5}'])
      expect(readFactDraft(storageOf(new Map([['holdfast.fact-draft.c-1', kept]])), 'c-1', () => 'new')).toEqual(emptyFactDraft('new'));
    const full = {
      ...storageOf(),
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    expect(keepFactDraft(full, 'c-1', { ...emptyFactDraft('id'), text: 'x' })).toBe(false);
  });

  it('lose nothing that is typed while the fact before is being stored', () => {
    const saved: FactDraft = { id: 'the-fact-1', topic: 'dateThatMatters', text: 'Birthday', day: '12', month: '3', year: '' };
    expect(draftAfter(saved, { ...saved, topic: 'goal' }, () => 'new')).toEqual(emptyFactDraft('new', 'goal'));
    const next: FactDraft = { ...saved, topic: 'goal', text: 'Grow' };
    expect(draftAfter(saved, next, () => 'new')).toEqual({ ...next, id: 'new' });
  });
});

describe('factDayOf', () => {
  const typed = (day: string, month: string, year = '') => ({ day, month, year });
  it.each([
    [typed('', ''), 'gregorian', null],
    [typed('5', '6'), 'gregorian', '--06-05'],
    [typed('5', '6', '1985'), 'gregorian', '1985-06-05'],
    [typed('15', '3'), 'persian', '--03-15[u-ca=persian]'],
    [typed('1', '1', '۱۴۰۵'), 'persian', '2026-03-21'],
    [typed('1', '1', '١٤٠٥'), 'persian', '2026-03-21'],
    [typed('29', '2', '2026'), 'gregorian', 'incomplete'],
    [typed('29', '2'), 'gregorian', '--02-29'],
    [typed('5', ''), 'gregorian', 'incomplete'],
    [typed('', '', '1985'), 'gregorian', 'incomplete'],
    [typed('5', '6', '85'), 'gregorian', 'incomplete'],
  ] as const)('%j, %s: %s', (draft, calendar, on) => {
    expect(factDayOf(draft, calendar)).toBe(on);
  });
});
