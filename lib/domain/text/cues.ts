/** Words around a phrase that turn it round (negation) or make it a mere possibility (question, condition). */
import type { Language } from '../language.ts';
import type { Words } from './words.ts';

const list = (words: string) => new Set(words.split(' '));

const negations = list(
  'not no never without nothing nor neither hardly dont doesnt didnt isnt arent wasnt werent wont cant cannot havent hasnt hadnt couldnt wouldnt shouldnt aint ' +
    'не нет ни без никаких никакой никакого никогда нельзя ' +
    'بدون هیچ نه عدم',
);
/** Persian verbs come last and carry the negation. */
const persianNegativeVerb =
  /^(?:نمی|نخواه|نخوا[مینس]|ندار|نداش|نداد|نبود|نیس|نشو|نشد|نشه|نکن|نکرد|ندید|نده|نباش|نبای|نتوان|نتون|نگرفت|نگیر|نگفت|نگذاشت|نذاشت|نرسید|نیامد|نیومد|نیاورد|نیفتاد|نمانده|نمونده|نماند|نفرستا|نزده|نزدید|نزدین|نزدند|نزدن|نخور|نبرد|نشنید|نرفت|نخوند|نخواند|نپرداخت|ننوشت)/u;
/** "I cannot believe how rude" is no negation of "rude"; nor is "no choice but to cancel", «не только». */
const noNegationBefore = list(
  'only just hesitation hesitate doubt believe understand accept tolerate recommend choice option alternative wonder matter longer idea ' +
    'только просто понимаю понимаем могу можем удивительно сомневаюсь иначе первый первая впервые раз одна одно один однократно ' +
    'تنها فقط',
);
/** A negation does not reach past these. */
const boundaries = list(
  'but however although though because so and that and или но однако поэтому потому что чтобы и а зато و ولی اما که زیرا چون لیکن بلکه تا',
);
const conditions = list('if unless whether suppose если вдруг اگر اگه چنانچه درصورتیکه درصورتی هرگاه');
const conditionPairs = list(
  'in_case|would_be|would_have|could_be|might_be|should_be|было_бы|была_бы|были_бы|был_бы|в_случае|در_صورت|در_صورتی|مگر_اینکه|مگر_این|مگه_اینکه|مگه_این'.replaceAll(
    '|',
    ' ',
  ),
);
/** The past and the copula, which end a Persian clause. */
const persianFiniteVerb =
  /^(?:می.{2,}|(?:شد|کرد|بود|داد|گرفت|رسید|رفت|زد|امد|اومد|افتاد|ماند|گفت|گذاشت|فرستاد|داشت|خواست)(?:م|ی|یم|ید|ین|ند|ن|ه|هایم|هاید|هاند|هاست)?|ا?ست|هست(?:م|ی|یم|ید|ین|ند|ن)?)$/u;
/** A question that starts so asks for a yes or a no; one to "you" asks for something to be done. */
/** «Можно ли…», «آیا …». */
const yesNoWords = list('ли ایا');
const yesNoStart = list(
  'is are am was were do does did have has had can could may might shall should will would можно можем могу нужно есть разве',
);
const whyWords = list(
  'why when how long почему когда сколько доколе зачем چرا کی چطور چطوری چگونه کجا کجاست چه چی چیه چقدر چند کدوم کدام مگه مگر',
);
const asked = list('you someone somebody anyone anybody');
/** Written with a capital, or in Latin letters, and no company. */
const noNames = list(
  'i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'english german french spanish russian persian arabic turkish chinese europe germany france iran russia usa uk us eu christmas easter ' +
    'pdf csv xml excel word outlook windows android iphone mac linux chrome firefox safari email mail sms it hr pc api vat usd eur gbp crm erp ' +
    'mr mrs ms dr вы вас вам вами ваш ваша ваше ваши вашу вашей вашего вашему вашим вашими ваших россия россии москва москвы москве',
);

const persianLetter = /^[\u0621-\u06cc]/u;
/** Persian asks with the voice, without a word for it; these begin a wish instead: «می‌شود لغو کنید؟». */
const persianRequests = list('میشه میشود ممکنه ممکن میتونید میتوانید میتونین امکانش امکان امکانی لطفا خواهشا بیزحمت');

const negationReach = 3;
const verbReach = 3;
const conditionReach = 15;
const afterReach = 2;

export type Cues = {
  isNegation: (at: number) => boolean;
  /** `isWide`: the phrase spans clauses ("promised … but"), so what follows it is no part of it. */
  isNegated: (first: number, last: number, language: Language, isWide: boolean) => boolean;
  /** In a clause that only supposes. */
  isConditional: (first: number, last: number, isWide: boolean) => boolean;
  /** In a sentence that makes it depend on something: "If …, we will leave", "we will leave unless …". */
  isThreat: (first: number, last: number) => boolean;
  isYesNoQuestion: (sentence: number) => boolean;
  isName: (at: number) => boolean;
};

/** Reads the cues of a text once for all phrases. */
export function readCues({ source, words, sentences }: Words): Cues {
  const readNegation = (at: number): boolean => {
    const word = words[at];
    if (word === undefined) return false;
    if (persianNegativeVerb.test(word.text)) return true;
    if (!negations.has(word.text)) return false;
    const next = words[at + 1];
    return !(next && noNegationBefore.has(next.text));
  };
  /** 1: none, 2: a negation; gaps ask again and again. */
  const negationAt = new Uint8Array(words.length);
  const isNegation = (at: number): boolean => {
    if (negationAt[at] === 0) negationAt[at] = readNegation(at) ? 2 : 1;
    return negationAt[at] === 2;
  };

  const isNegated = (first: number, last: number, language: Language, isWide: boolean): boolean => {
    // A phrase that holds its own negation ("no answer") is not turned round by one more: «никто так и не ответил».
    for (let at = first; at <= last; at++) if (isNegation(at)) return false;
    const { clause } = words[first]!;
    for (let at = first - 1; at >= 0 && at >= first - negationReach; at--) {
      const word = words[at]!;
      if (word.clause !== clause || boundaries.has(word.text)) break;
      if (persianNegativeVerb.test(word.text) || !isNegation(at)) continue;
      // "Couldn't you come down a bit?" asks for it.
      const isInverted = word.text.endsWith('nt') && words[at - 1]?.clause !== clause && sentences[word.sentence]?.isQuestion === true;
      if (!isInverted) return true;
    }
    if (language === 'en' || isWide) return false;
    const end = words[last]!;
    // A verb of its own ends the phrase: a negated one after it is another clause's.
    if (language === 'fa' && persianFiniteVerb.test(end.text)) return false;
    for (let at = last + 1; at <= last + verbReach; at++) {
      const word = words[at];
      if (word === undefined || word.clause !== end.clause || boundaries.has(word.text)) break;
      if (language === 'fa' ? persianNegativeVerb.test(word.text) : word.text === 'нет') return true;
      if (language === 'ru' && word.text === 'не' && /^(?:име|возник|было|поступ|есть|буд)/u.test(words[at + 1]?.text ?? '')) return true;
    }
    return false;
  };

  /** Index of each sentence's first word. */
  const starts: number[] = [];
  for (const [at, { sentence }] of words.entries()) starts[sentence] ??= at;

  const isCondition = (at: number): boolean => {
    const text = words[at]?.text ?? '';
    // "As if we were beggars" supposes nothing.
    if (text === 'if' && words[at - 1]?.text === 'as') return false;
    return conditions.has(text) || conditionPairs.has(`${text}_${words[at + 1]?.text ?? ''}`);
  };

  const isConditional = (first: number, last: number, isWide: boolean): boolean => {
    const { clause, sentence } = words[first]!;
    for (let at = last; at >= starts[sentence]! && at >= first - conditionReach; at--) {
      // "You said it would be …" tells of the past.
      if (words[at]!.clause === clause && isCondition(at) && !(isWide && !conditions.has(words[at]!.text))) return true;
    }
    return false;
  };

  const isThreat = (first: number, last: number): boolean => {
    const { sentence } = words[first]!;
    for (let at = first - 1; at >= starts[sentence]! && at >= first - conditionReach; at--) if (isCondition(at)) return true;
    for (let at = last + 1; at <= last + afterReach && words[at]?.sentence === sentence; at++) if (isCondition(at)) return true;
    return false;
  };

  const isYesNoQuestion = (sentence: number): boolean => {
    if (sentences[sentence]?.isQuestion !== true) return false;
    const start = starts[sentence] ?? 0;
    const own = words.slice(start, starts[sentence + 1] ?? words.length);
    const opening = own.slice(0, 3).map(({ text }) => text);
    if (persianLetter.test(opening[0] ?? ''))
      return !own.some(({ text }) => whyWords.has(text)) && !opening.some((text) => persianRequests.has(text));
    // "Can you explain why …" takes it for given.
    if (own.some(({ text }) => text === 'why' || text === 'почему')) return false;
    if (opening.some((text) => whyWords.has(text))) return false;
    return opening.some((text) => yesNoWords.has(text)) || (yesNoStart.has(opening[0]!) && !asked.has(opening[1] ?? ''));
  };

  const written = (at: number): string => {
    const word = words[at];
    return word === undefined ? '' : source.slice(word.start, word.end);
  };
  const isName = (at: number): boolean => {
    const word = words[at];
    if (word === undefined || noNames.has(word.text)) return false;
    const text = written(at);
    if (/^[a-z]/u.test(text)) return persianLetter.test(words[at - 1]?.text ?? '');
    // Whoever shouts in capitals names nobody.
    return /^\p{Lu}/u.test(text) && at !== starts[word.sentence] && !(/^\p{Lu}{2}/u.test(text) && /^\p{Lu}{2}/u.test(written(at - 1)));
  };

  return { isNegation, isNegated, isConditional, isThreat, isYesNoQuestion, isName };
}
