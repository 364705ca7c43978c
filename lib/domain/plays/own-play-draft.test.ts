import { describe, expect, it } from 'vitest';
import { copyContent, isSameContent } from './change-own-play.ts';
import { plays } from './library.ts';
import { ownPlayContentSchema, ownPlayLimits } from './own-play.ts';
import { draftOf, emptyDraft, judgeDraft, readDraft, type PartTexts, type PlayDraft } from './own-play-draft.ts';
import type { Language } from '../language.ts';

const draft = (over: Partial<Record<Language, Partial<PartTexts>>>): PlayDraft => {
  const empty = emptyDraft();
  for (const [language, texts] of Object.entries(over)) Object.assign(empty.texts[language as Language], texts);
  return empty;
};

it.each(plays.map((play) => [play.id, play] as const))('%s comes back from a draft as it was', (_, play) => {
  const content = copyContent(play);
  const read = readDraft(draftOf(content, play.id));
  expect('content' in read && isSameContent(read.content, content)).toBe(true);
});

describe('a draft', () => {
  it('is tidied, and a language without a word is left out', () => {
    const read = readDraft(
      draft({
        fa: { title: ' سلام ', mailFormal: 'یک\n\n  دو  \n', when: 'الف\nب', tags: 'الف، ب؛ الف, ', steps: '\n' },
        ru: { title: '  ' },
      }),
    );
    expect(read).toMatchObject({
      content: {
        words: { fa: { title: 'سلام', mail: { formal: ['یک', 'دو'], friendly: [] }, when: 'الف ب', tags: ['الف', 'ب'], steps: [] } },
      },
    });
    expect('content' in read && Object.keys(read.content.words)).toEqual(['fa']);
    expect('content' in read && ownPlayContentSchema.safeParse(read.content).success).toBe(true);
  });
  it('needs words, and a title in each language that has some', () => {
    expect(readDraft(emptyDraft())).toEqual({ problems: [{ kind: 'noWords' }] });
    expect(readDraft(draft({ en: { title: 'A' }, fa: { call: 'الو' }, ru: { tags: 'метка' } }))).toEqual({
      problems: [
        { kind: 'noTitle', language: 'fa' },
        { kind: 'noTitle', language: 'ru' },
      ],
    });
  });
  it('says what is too long or too much, and what it says no more of can be saved', () => {
    const { lineLength, lines, steps, tags, titleLength } = ownPlayLimits;
    const full = {
      title: 'x'.repeat(titleLength),
      mailFormal: Array.from({ length: lines }, () => 'x'.repeat(lineLength)).join('\n'),
      steps: 'x\n'.repeat(steps),
      tags: Array.from({ length: tags }, (_, i) => `t${i}`).join(','),
    };
    const read = readDraft(draft({ en: full }));
    expect('content' in read && ownPlayContentSchema.safeParse(read.content).success).toBe(true);
    const over = { title: `${full.title}x`, mailFormal: `${full.mailFormal}x\nx`, steps: `${full.steps}x`, tags: `${full.tags},x` };
    expect(readDraft(draft({ en: over }))).toEqual({
      problems: [
        { kind: 'tooLong', language: 'en', part: 'title', most: titleLength },
        { kind: 'tooMany', language: 'en', part: 'mailFormal', most: lines },
        { kind: 'tooLong', language: 'en', part: 'mailFormal', most: lineLength },
        { kind: 'tooMany', language: 'en', part: 'steps', most: steps },
        { kind: 'tooMany', language: 'en', part: 'tags', most: tags },
      ],
    });
  });
});

describe('the judgement', () => {
  it('finds nothing in the library', () => {
    for (const play of plays) expect(judgeDraft(draftOf(copyContent(play), play.id), [])).toEqual([]);
  });
  it('tells which part of which language it means', () => {
    const told = judgeDraft(
      draft({
        en: { title: 'A', mailFormal: 'About {issue}.', call: 'We guarantee it.' },
        fa: { title: 'ب', mailFormal: 'سلام.' },
        ru: { title: 'В', steps: 'Скажите, что конкуренты обманывают.', why: 'Коллега забыл, гарантируем отток.' },
      }),
      [],
    );
    expect(told.map(({ fault, language, part }) => [fault, language, part])).toEqual([
      ['placeholderMissing', 'fa', 'mailFormal'],
      ['promisesTooMuch', 'en', 'call'],
      ['disparages', 'ru', 'steps'],
    ]);
    expect(told[0]).toMatchObject({ placeholder: 'issue', other: 'en' });
  });
});
