import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePhrases, countPhrases, type WhenHypothetical } from './phrases.ts';
import { readWords } from './words.ts';

function find(phrases: { en?: string; fa?: string; ru?: string }, text: string, whenHypothetical: WhenHypothetical = 'drop'): string[] {
  const file = (topic?: string): string => `[topic]\n${topic ?? ''}`;
  const rules = compilePhrases({ en: file(phrases.en), fa: file(phrases.fa), ru: file(phrases.ru) }, { topic: whenHypothetical });
  const words = readWords(text);
  return rules.topic(words).map(
    ({ first, last, isWeak }) =>
      `${isWeak ? '%' : ''}${words.words
        .slice(first, last + 1)
        .map((word) => word.text)
        .join(' ')}`,
  );
}

describe('the phrase language', () => {
  it.each([
    ['a word', 'cancel', 'Please CANCEL it', ['cancel']],
    ['only whole words', 'cancel', 'cancelled', []],
    ['a beginning', 'cancel*', 'cancelled', ['cancelled']],
    ['choices', 'end|stop it', 'stop it', ['stop it']],
    ['a choice of two words', 'not_happy|sad now', 'not happy now', ['not happy now']],
    ['what may be left out', 'end our? contract', 'end contract', ['end contract']],
    ['a first word that may be left out', 'very? sad', 'sad', ['sad']],
    ['up to three words between', 'end ~ contract', 'end our long support contract', ['end our long support contract']],
    ['not four', 'end ~ contract', 'end our very long support contract', []],
    ['no negation between', 'we ~ sad', 'we are not sad', []],
    ['a long gap', 'promised ~~ but', 'you promised us a call on Tuesday or so, but', ['promised us a call on tuesday or so but']],
    ['not across clauses', 'not ~ use', 'Not urgent, we use it', []],
    ['not across sentences', 'end ~ contract', 'The end. A contract', []],
    ['the end of a clause', 'leave $', 'we leave, bye', ['leave']],
    ['not before it', 'leave $', 'we leave early', []],
    ['the end as a choice', 'leave you|$', 'we leave, bye', ['leave']],
    ['the end as a choice after a gap', 'leave ~ you|$', 'we leave now, bye', ['leave now']],
    ['the beginning of a clause', '^ great', 'Well, great', ['great']],
    ['not inside one', '^ great', 'a great day', []],
    ['inflected forms', 'we ~ =leave', 'we are leaving and we left', ['we are leaving', 'we left']],
    ['an inflected first word', '=complain about', 'he complained about it', ['complained about']],
    ['an inflected choice in a row', 'x|not_=work now', 'it is not working now', ['not working now']],
    ['two orders', 'price <> high', 'high price, price so high', ['high price', 'price so high']],
    ['two orders far apart', 'a b <~> c', 'c x x x x a b', ['c x x x x a b']],
    ['a name', 'offer from &', 'an offer from Klarwerk', ['offer from klarwerk']],
    ['no name', 'offer from &', 'an offer from them, one from Monday', []],
    ['a name that begins a phrase', '& ~ cheaper', 'now Klarwerk is cheaper', ['klarwerk is cheaper']],
    ['a number', 'under # euros', 'under 900 euros, not under many euros', ['under 900 euros']],
    ['a set that grew', '@x = a\n@x += b\n@x now', 'b now', ['b now']],
    ['contractions', "i'm sad", 'I’m sad', ['i m sad']],
    ['an exclusion', 'complaint\n- complaint form', 'the complaint form', []],
    ['an exclusion of a sentence', 'complaint\n-- customer*', 'A complaint of our customer. A complaint.', ['complaint']],
    ['a weak phrase', '% maybe', 'maybe', ['%maybe']],
    ['strong before weak', '% maybe\nsure', 'maybe, sure', ['sure', '%maybe']],
    ['a certain phrase against an exclusion', '! complaint form x\n- complaint form', 'no complaint form x', ['complaint form x']],
  ])('knows %s', (_, phrase, text, expected) => {
    expect(find({ en: phrase }, text)).toEqual(expected);
  });

  it.each([
    [{ en: 'complaint' }, 'this is not a complaint'],
    [{ en: 'complaint' }, 'we never had a complaint'],
    [{ en: 'unhappy' }, 'if you are unhappy, tell us'],
    [{ en: 'unhappy' }, 'is he unhappy?'],
    [{ fa: 'ناراضی' }, 'مشتری ناراضی است؟'],
    [{ ru: 'жалуюсь' }, 'не жалуюсь'],
    [{ ru: 'жалоб' }, 'жалоб нет'],
    [{ fa: 'شکایتی' }, 'شکایتی ندارم'],
    [{ fa: 'لغو قرارداد' }, 'قصد لغو قرارداد را نداریم'],
  ])('hears the negation, condition or question: %j %s', (phrases, text) => {
    expect(find(phrases, text)).toEqual([]);
  });

  it.each([
    [{ en: 'unacceptable' }, 'not only is this unacceptable'],
    [{ en: 'rude' }, 'I cannot believe how rude you are'],
    [{ en: 'unhappy' }, 'We do not see why, and we are unhappy'],
    [{ en: 'unhappy' }, 'Why are we unhappy?'],
    [{ en: 'unhappy' }, 'Can someone explain why we are unhappy?'],
    [{ en: 'come down' }, 'Couldn’t you come down a bit?'],
    [{ en: 'beggars' }, 'He spoke as if we were beggars'],
    [{ fa: 'ناراضی' }, 'چرا مشتری ناراضی است؟'],
    [{ fa: 'دیر رسید' }, 'بار دیر رسید نمی‌دانیم چه کنیم'],
    [{ ru: 'ужасно' }, 'не только медленно, ужасно'],
    [{ ru: 'последний ~ у_вас' }, 'последний заказ, который у вас'],
    [{ ru: 'никто не ответил' }, 'нам так никто не ответил'],
  ])('hears none where there is none: %j %s', (phrases, text) => {
    expect(find(phrases, text)).toHaveLength(1);
  });

  it('weakens a condition where told so', () => {
    expect(find({ en: 'we will leave' }, 'we will leave if nothing changes', 'weaken')).toEqual(['%we will leave']);
    expect(find({ en: 'we will leave' }, 'we will leave, so tell me if you need more', 'weaken')).toEqual(['we will leave']);
    expect(find({ en: 'we will leave' }, 'unless it works we will leave', 'weaken')).toEqual(['%we will leave']);
  });

  it('keeps a condition and a question where told so', () => {
    expect(find({ en: 'he has left' }, 'if he has left, whom do I ask?', 'keep')).toEqual(['he has left']);
    expect(find({ en: 'left the company' }, 'has he left the company?', 'keep')).toEqual(['left the company']);
    expect(find({ en: 'left the company' }, 'nobody has not left the company', 'keep')).toEqual([]);
  });

  it('lets weak words take the strong ones after them along, where told so', () => {
    const phrases = { en: 'leaving you\n% considering leaving' };
    expect(find(phrases, 'we are considering leaving you', 'weaken')).toEqual(['%considering leaving']);
    expect(find(phrases, 'we are leaving you', 'weaken')).toEqual(['leaving you']);
  });

  it('reads named sets, remarks and ZWNJ as words in a row', () => {
    const fa = '# remark\n@deal = قرارداد|خدمات‌شما\n[topic]\n@deal ~ لغو';
    const rules = compilePhrases({ en: '', fa, ru: '' }, { topic: 'drop' });
    expect(rules.topic(readWords('خدمات شما را لغو کنید'))).toHaveLength(1);
  });

  it.each([
    ['an unknown set', '@nothing here'],
    ['a gap in front', '~ word'],
    ['too many gaps', 'a ~ b ~ c ~ d ~ e ~ f'],
    ['two joints', 'a <> b <> c'],
    ['a joint without a side', 'a <>'],
    ['an empty choice', 'a|_'],
  ])('refuses %s', (_, phrase) => {
    expect(() => countPhrases(`[topic]\n${phrase}`, 'en')).toThrow(Error);
  });

  it('gives each word to one match at most, on any text', () => {
    const phrases = 'a ~ b\nb ~~ c\n% a|b|c\nc a? b';
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'not', 'if', '.', ',', '?', 'd'), { maxLength: 40 }), (pieces) => {
        const words = readWords(pieces.join(' '));
        const rules = compilePhrases({ en: `[topic]\n${phrases}`, fa: '', ru: '' }, { topic: 'drop' });
        const taken = rules.topic(words).flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, k) => first + k));
        expect(new Set(taken).size).toBe(taken.length);
        for (const at of taken) expect(words.words[at]).toBeDefined();
      }),
    );
  });
});
