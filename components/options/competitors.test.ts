import { describe, expect, it } from 'vitest';
import { competitorSchema } from '../../lib/domain/settings-schema.ts';
import { draftOfCompetitor, emptyCompetitor, maxCompetitors, maxQuestions, parseSpellings, readCompetitor } from './competitors.ts';

describe('parseSpellings', () => {
  it('parts by the commas of every script and keeps each spelling once', () => {
    expect(parseSpellings(' Nordwind, Норд  Винд،نوردویند; NORDWIND ؛\nنوردوينд,, ')).toEqual([
      'Nordwind',
      'Норд Винд',
      'نوردویند',
      'نوردوينд',
    ]);
  });
  it('finds nothing in nothing', () => {
    expect(parseSpellings(' ,، ; ')).toEqual([]);
  });
});

describe('readCompetitor', () => {
  it('gives what the settings accept', () => {
    const read = readCompetitor({ ...emptyCompetitor, name: '  Nordwind  AG ', spellings: 'nordwind ag, نوردویند' }, []);
    expect(read).toEqual({ competitor: { name: 'Nordwind AG', spellings: ['نوردویند'] } });
    expect(competitorSchema.safeParse((read as { competitor: unknown }).competitor).success).toBe(true);
  });
  it('asks for a name', () => {
    expect(readCompetitor({ ...emptyCompetitor, name: ' ', spellings: 'x' }, [])).toEqual({ problem: 'noName' });
  });
  it('takes no name twice, whatever letters it is written with', () => {
    const others = [{ name: 'كاله', spellings: [] }];
    expect(readCompetitor({ ...emptyCompetitor, name: 'کاله', spellings: '' }, others)).toEqual({ problem: 'twice' });
  });
  it('keeps to the limits of the settings', () => {
    const others = Array.from({ length: maxCompetitors }, (_, i) => ({ name: `c${i}`, spellings: [] }));
    expect(readCompetitor({ ...emptyCompetitor, name: 'new', spellings: '' }, others)).toEqual({ problem: 'tooMany' });
    expect(
      readCompetitor({ ...emptyCompetitor, name: 'new', spellings: Array.from({ length: 21 }, (_, i) => `s${i}`).join(',') }, []),
    ).toEqual({
      problem: 'spellingsTooMany',
    });
    expect(readCompetitor({ ...emptyCompetitor, name: 'new', spellings: 'x'.repeat(81) }, [])).toEqual({ problem: 'spellingsTooMany' });
  });
  it('gives a card back as it was typed', () => {
    const card = {
      name: 'Nordwind',
      spellings: ['نوردویند', 'Норд'],
      strengths: 'A large network.\nGood prices.',
      contrast: 'One person answers.',
      questions: ['What made them look good?', 'چه چیزش خوب است؟'],
    };
    expect(readCompetitor(draftOfCompetitor(card, '، '), [])).toEqual({ competitor: card });
    expect(competitorSchema.safeParse(card).success).toBe(true);
    const named = { name: 'Nordwind', spellings: [] };
    expect(readCompetitor({ ...emptyCompetitor, name: 'Nordwind', strengths: ' ', questions: '\n \n' }, [])).toEqual({ competitor: named });
  });
  it('takes as many questions as the settings do', () => {
    const questions = (count: number) => ({
      ...emptyCompetitor,
      name: 'x',
      questions: Array.from({ length: count }, (_, i) => `Why ${i}?\nWhy 0?`).join('\n'),
    });
    expect(readCompetitor(questions(maxQuestions), [])).toHaveProperty('competitor');
    expect(readCompetitor(questions(maxQuestions + 1), [])).toEqual({ problem: 'questionsTooMany' });
    expect(readCompetitor({ ...questions(1), questions: 'x'.repeat(301) }, [])).toEqual({ problem: 'questionsTooMany' });
  });
});
