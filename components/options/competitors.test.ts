import { describe, expect, it } from 'vitest';
import { competitorSchema } from '../../lib/domain/settings-schema.ts';
import { maxCompetitors, parseSpellings, readCompetitor } from './competitors.ts';

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
    const read = readCompetitor({ name: '  Nordwind  AG ', spellings: 'nordwind ag, نوردویند' }, []);
    expect(read).toEqual({ competitor: { name: 'Nordwind AG', spellings: ['نوردویند'] } });
    expect(competitorSchema.safeParse((read as { competitor: unknown }).competitor).success).toBe(true);
  });
  it('asks for a name', () => {
    expect(readCompetitor({ name: ' ', spellings: 'x' }, [])).toEqual({ problem: 'noName' });
  });
  it('takes no name twice, whatever letters it is written with', () => {
    const others = [{ name: 'كاله', spellings: [] }];
    expect(readCompetitor({ name: 'کاله', spellings: '' }, others)).toEqual({ problem: 'twice' });
  });
  it('keeps to the limits of the settings', () => {
    const others = Array.from({ length: maxCompetitors }, (_, i) => ({ name: `c${i}`, spellings: [] }));
    expect(readCompetitor({ name: 'new', spellings: '' }, others)).toEqual({ problem: 'tooMany' });
    expect(readCompetitor({ name: 'new', spellings: Array.from({ length: 21 }, (_, i) => `s${i}`).join(',') }, [])).toEqual({
      problem: 'spellingsTooMany',
    });
    expect(readCompetitor({ name: 'new', spellings: 'x'.repeat(81) }, [])).toEqual({ problem: 'spellingsTooMany' });
  });
});
