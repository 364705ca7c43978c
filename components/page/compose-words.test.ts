import { describe, expect, it } from 'vitest';
import { composeWords, type Blanks } from './compose-words.ts';

const paragraphs = ['[Dear {customerName},|Hello,]', 'It was about {issue}. It is done by {doneBy}, says {responsible}.'];

describe('composeWords', () => {
  it('asks for what is missing, and tells what is filled in already', () => {
    const { filled, asked, prefilled } = composeWords(
      paragraphs,
      'en',
      { customerName: 'Hannah', doneBy: '2026-11-27' },
      { issue: 'keys' },
    );
    expect(filled.paragraphs).toEqual(['Dear Hannah,', 'It was about keys. It is done by 27 November 2026, says {responsible}.']);
    expect(asked).toEqual([
      { name: 'issue', isNeeded: true, value: 'keys', suggestion: null },
      { name: 'responsible', isNeeded: true, value: '', suggestion: null },
    ]);
    expect(prefilled).toEqual([
      { name: 'doneBy', key: 'doneBy=2026-11-27', value: '2026-11-27' },
      { name: 'customerName', key: 'customerName=Hannah', value: 'Hannah' },
    ]);
  });

  it('takes a correction for the value that was corrected, and for no other', () => {
    const typed = { 'customerName=Hannah': 'Mrs Whitfield', 'doneBy=2026-11-27': '2026-12-01' } as const;
    const said = (customerName: string, doneBy: string) =>
      composeWords(paragraphs, 'en', { customerName, doneBy }, typed).filled.paragraphs;
    expect(said('Hannah', '2026-11-27')[0]).toBe('Dear Mrs Whitfield,');
    expect(said('Hannah', '2026-11-27')[1]).toContain('done by 1 December 2026');
    expect(said('Liam', '2026-11-28')[0]).toBe('Dear Liam,');
    expect(said('Liam', '2026-11-28')[1]).toContain('done by 28 November 2026');
  });

  it('a known value that is struck out is missing, and its field stays', () => {
    const { filled, asked, prefilled } = composeWords(paragraphs, 'en', { issue: 'keys' }, { 'issue=keys': '' });
    expect(filled.missing).toContain('issue');
    expect(asked.map(({ name }) => name)).toEqual(['doneBy', 'responsible', 'customerName']);
    expect(prefilled).toEqual([{ name: 'issue', key: 'issue=keys', value: '' }]);
  });

  it('a suggested day stands until another is typed or it is struck out', () => {
    const said = (typed: Blanks) => composeWords(['News by {date}.'], 'en', {}, typed, { date: '2026-11-25' });
    expect(said({}).filled.paragraphs).toEqual(['News by 25 November 2026.']);
    expect(said({}).asked).toEqual([{ name: 'date', isNeeded: true, value: '2026-11-25', suggestion: 'stands' }]);
    expect(said({ date: '2026-11-30' }).filled.paragraphs).toEqual(['News by 30 November 2026.']);
    expect(said({ date: '2026-11-30' }).asked[0]).toMatchObject({ value: '2026-11-30', suggestion: 'replaced' });
    expect(said({ date: '' }).filled.missing).toEqual(['date']);
    expect(said({ date: '' }).asked[0]).toMatchObject({ value: '', suggestion: 'replaced' });
  });

  it('suggests nothing where the words hold without it', () => {
    const { filled, asked } = composeWords(['[News by {date}.|News soon.]'], 'en', {}, {}, { date: '2026-11-25' });
    expect(filled.paragraphs).toEqual(['News soon.']);
    expect(asked).toEqual([{ name: 'date', isNeeded: false, value: '', suggestion: null }]);
  });

  it('writes days in the language of the words', () => {
    const said = (language: 'fa' | 'ru') => composeWords(['{doneBy}'], language, { doneBy: '2026-11-27' }, {}).filled.paragraphs[0];
    expect([said('fa'), said('ru')]).toEqual(['۶ آذر ۱۴۰۵', '27 ноября 2026 г.']);
  });
});
