import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planMoves } from '../care/draft-follow-ups.ts';
import { plays } from '../plays/library.ts';
import type { OfferedPlay, PlayWords } from '../plays/play.ts';
import { markMatches } from './mark-matches.ts';
import { createPlayIndex, excerptOf } from './search-plays.ts';

const library = createPlayIndex();
library.add(plays);
const best = (query: string): string | undefined => library.search(query).playIds[0];

const blank: PlayWords = {
  title: '',
  when: '',
  steps: [],
  mail: { formal: [], friendly: [] },
  call: [],
  aim: '',
  why: '',
  whenNot: '',
  tags: [],
};
const play = (id: string, en: Partial<PlayWords>): OfferedPlay => ({
  id,
  family: 'keeping',
  situations: [],
  answers: [],
  words: { en: { ...blank, ...en } },
});
function searchAmong(own: OfferedPlay[], query: string): string[] {
  const index = createPlayIndex();
  index.add(own);
  return index.search(query).playIds;
}

describe('the library', () => {
  it.each([
    ['late answer', 'lateAnswer'],
    ['پاسخ دیرهنگام', 'lateAnswer'],
    ['поздний ответ', 'lateAnswer'],
    // Not finished yet, in any order.
    ['answer lat', 'lateAnswer'],
    // Other forms of the words.
    ['поздние ответы', 'lateAnswer'],
    ['پاسخ‌های دیرهنگام', 'lateAnswer'],
    // Typing mistakes: one letter wrong, missing, swapped.
    ['late anzwer', 'lateAnswer'],
    ['позний ответ', 'lateAnswer'],
    ['alte answer', 'lateAnswer'],
    // Other keyboards: Arabic letters and digits, no hamza or diacritics.
    ['پاسخ ديرهنگام', 'lateAnswer'],
  ])('%s finds %s', (query, id) => {
    expect(best(query)).toBe(id);
  });

  // As reps type: the need in their own words, everyday forms, unfinished, mistyped, in the wrong layout.
  it.each([
    ['too expensive', 'priceComparison'],
    ['discoutn', 'priceOptions'],
    ['late payment', 'paymentReminder'],
    ['angry customer', 'serviceRecoveryOpener'],
    ['ыщккн', 'recoveryApology'],
    ['they want to cancel', 'cancellationReceived'],
    ['complaint again', 'repeatedComplaint'],
    ['no reply', 'quietCheckIn'],
    ['ghosted', 'quietCheckIn'],
    ['churn', 'findTheReason'],
    ['referal', 'referralRequest'],
    ['گرونه', 'priceComparison'],
    ['تخفیف میخواد', 'priceOptions'],
    ['jotdt', 'priceOptions'],
    ['معذرت خواهی', 'recoveryApology'],
    ['مشتری عصبانی', 'serviceRecoveryOpener'],
    ['جواب نمیده', 'quietCheckIn'],
    ['پرداخت نکرده', 'paymentReminder'],
    ['شکایت دوباره', 'repeatedComplaint'],
    ['بی ادبی', 'rudeTreatmentApology'],
    ['فسخ قرارداد', 'cancellationReceived'],
    ['تبریک عید', 'personalCard'],
    ['слишком дорого', 'priceComparison'],
    ['crblrf', 'priceOptions'],
    ['не платит', 'paymentReminder'],
    ['не отвечает', 'quietCheckIn'],
    ['молчит', 'quietCheckIn'],
    ['нахамили', 'rudeTreatmentApology'],
    ['злой клиент', 'serviceRecoveryOpener'],
    ['уходит к конкуренту', 'objectionCuriosity'],
    ['жалаба', 'serviceRecoveryOpener'],
    ['отток', 'findTheReason'],
    ['refund', 'recoveryAgreement'],
    ['компенсация', 'recoveryAgreement'],
    ['جبران خسارت', 'recoveryAgreement'],
    ['nps', 'surveyLowAnswer'],
    ['too expensive', 'priceOptions'],
    ['دیرکرد', 'paymentReminder'],
  ])('%s has %s among the first three', (query, id) => {
    expect(library.search(query).playIds.slice(0, 3)).toContain(id);
  });

  it.each(['win back', 'winback', 'win-back', 'بازگرداندن مشتری', 'вернуть клиента'])('%s finds the five moves', (query) => {
    const found = library.search(query).playIds;
    for (const id of planMoves) expect(found).toContain(id);
  });

  it.each([
    ['wtyf', 'цена'],
    ['зкшсу', 'price'],
    ['حقهزث', 'price'],
    ['rdlj', 'قیمت'],
    ['квдо', 'قیمت'],
    ['صفغب', 'цена'],
    ['Wtyf', 'цена'],
    ['[قهزث', 'price'],
    ['ghtlkj;tybt', 'предложение'],
  ])('%s in the wrong keyboard layout finds what %s finds', (typed, meant) => {
    expect(library.search(typed).playIds).toEqual(library.search(meant).playIds);
    expect(library.search(typed).playIds.length).toBeGreaterThan(0);
  });

  it('finds nothing for what stands nowhere', () => {
    for (const query of ['', '  ', '…', 'xyzzyx', '12345678']) expect(library.search(query).playIds).toEqual([]);
  });

  it('takes any query', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (query) => {
        const { playIds, matched } = library.search(query);
        expect(new Set(playIds).size).toBe(playIds.length);
        for (const id of playIds.slice(0, 5)) {
          const found = plays.find((one) => one.id === id)!;
          excerptOf(found, 'en', matched);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('ranking', () => {
  const own = [
    play('words', { call: ['We talk about delivery and price.'] }),
    play('when', { title: 'E', when: 'They ask about delivery.' }),
    play('tag', { title: 'D', tags: ['delivery'] }),
    play('title', { title: 'A late delivery' }),
    play('start', { title: 'Delivery is late' }),
    play('typo', { title: 'Delibery' }),
  ];
  it('the beginning of a title before a title, a tag, the occasion and the words', () => {
    expect(searchAmong(own, 'delivery')).toEqual(['start', 'title', 'tag', 'when', 'words']);
    expect(searchAmong(own, 'deliv')).toEqual(['start', 'title', 'tag', 'when', 'words']);
  });
  it('mistakes are forgiven only where nothing is met as typed', () => {
    expect(searchAmong(own, 'delivery')).not.toContain('typo');
    expect(searchAmong([own[0]!, own[5]!], 'delivary')).toEqual(['typo', 'words']);
  });
  it('what was typed goes before what another layout would have written', () => {
    const both = [play('other', { title: 'цена' }), play('typed', { call: ['wtyf'] })];
    expect(searchAmong(both, 'wtyf')).toEqual(['typed']);
    expect(searchAmong([both[0]!], 'wtyf')).toEqual(['other']);
  });
  it('those with the most words of the query, where none has all', () => {
    expect(searchAmong(own, 'late delivery qqqq')).toEqual(['start', 'title']);
    expect(searchAmong(own, 'price delivery')).toEqual(['words']);
  });
  it('of equals the one that was added first', () => {
    expect(searchAmong([play('b', { title: 'Same' }), play('a', { title: 'Same' })], 'same')).toEqual(['b', 'a']);
  });
  it('names of blanks are no words', () => {
    expect(searchAmong([play('a', { call: ['Thank you, {customerName}, for {order}.'] })], 'customername')).toEqual([]);
  });
});

describe('what is shown of a match', () => {
  const marked = (text: string, query: string): string =>
    markMatches(text, library.search(query).matched)
      .map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text))
      .join('');

  it('whole words, in every form, and nothing is lost', () => {
    expect(marked('Complaints about a complaint.', 'complaint')).toBe('[Complaints] about a [complaint].');
    expect(marked('Цена и цены', 'цене')).toBe('[Цена] и [цены]');
    expect(marked('قیمت‌ها را ببینید', 'قیمت')).toBe('[قیمت‌ها] را ببینید');
    expect(marked('цена', 'wtyf')).toBe('[цена]');
    expect(marked('<b>price</b>', 'price')).toBe('<b>[price]</b>');
    expect(marked('nothing here', 'price')).toBe('nothing here');
  });

  const shown = (query: string, language: 'en' | 'fa' | 'ru') => {
    const { playIds, matched } = library.search(query);
    const excerpt = excerptOf(
      plays.find(({ id }) => id === playIds[0])!,
      language,
      matched,
    );
    return excerpt === null
      ? null
      : `${excerpt.language}: ${excerpt.pieces.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('')}`;
  };
  it('says where it was met if the title does not', () => {
    expect(shown('late answer', 'en')).toBeNull();
    expect(shown('поздний ответ', 'en')).toBe('ru: [Поздний] [ответ]');
    expect(shown('slow answer late', 'en')).toBe('en: [slow] [answer]');
    expect(shown('still open please call', 'en')).toMatch(/^en: .*\[(?:still|open|please|call)\]/u);
  });
});
