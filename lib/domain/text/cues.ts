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
const persianNegativeVerb = /^(?:نمی|نخواه|ندار|نداش|نبود|نیست|نشو|نشد|نکن|نکرد|ندید|نده|نباش|نبای|نتوان|نگرفت|نگیر|نرسید|نیامد)/u;
/** "I cannot believe how rude" is no negation of "rude"; nor is "no choice but to cancel", «не только». */
const noNegationBefore = list(
  'only just believe understand accept tolerate recommend choice option alternative doubt wonder matter longer idea ' +
    'только просто понимаю понимаем могу можем удивительно сомневаюсь иначе первый первая впервые раз одна одно один однократно ' +
    'تنها فقط',
);
/** A negation does not reach past these. */
const boundaries = list(
  'but however although though because so and that and или но однако поэтому потому что чтобы и а зато و ولی اما که زیرا چون لیکن بلکه تا',
);
const conditions = list('if unless whether suppose если вдруг اگر چنانچه درصورتیکه مگر');
const conditionPairs = list(
  'in_case|would_be|would_have|could_be|might_be|should_be|было_бы|была_бы|были_бы|был_бы|в_случае|در_صورت|در_صورتی'.replaceAll('|', ' '),
);
/** A question that starts so asks for a yes or a no; one to "you" asks for something to be done. */
/** «Можно ли…», «آیا …». */
const yesNoWords = list('ли ایا');
const yesNoStart = list(
  'is are am was were do does did have has had can could may might shall should will would можно можем могу нужно есть разве',
);
const whyWords = list('why when how long почему когда сколько доколе зачем چرا کی');
const you = list('you');

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
};

/** Reads the cues of a text once for all phrases. */
export function readCues({ words, sentences }: Words): Cues {
  const isNegation = (at: number): boolean => {
    const word = words[at];
    if (word === undefined) return false;
    if (persianNegativeVerb.test(word.text)) return true;
    if (!negations.has(word.text)) return false;
    const next = words[at + 1];
    return !(next && noNegationBefore.has(next.text));
  };

  const isNegated = (first: number, last: number, language: Language, isWide: boolean): boolean => {
    // A phrase that holds its own negation ("no answer") is not turned round by one more: «никто так и не ответил».
    for (let at = first; at <= last; at++) if (isNegation(at)) return false;
    const { clause } = words[first]!;
    for (let at = first - 1; at >= 0 && at >= first - negationReach; at--) {
      const word = words[at]!;
      if (word.clause !== clause || boundaries.has(word.text)) break;
      if (!persianNegativeVerb.test(word.text) && isNegation(at)) return true;
    }
    if (language === 'en' || isWide) return false;
    const end = words[last]!;
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
    return conditions.has(text) || conditionPairs.has(`${text}_${words[at + 1]?.text ?? ''}`);
  };

  const isConditional = (first: number, last: number, isWide: boolean): boolean => {
    const { clause, sentence } = words[first]!;
    for (let at = last; at >= starts[sentence]! && at >= first - conditionReach; at--) {
      // "You said it would be …" tells of the past.
      if (words[at]!.clause === clause && (isWide ? conditions.has(words[at]!.text) : isCondition(at))) return true;
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
    const opening = words.slice(start, start + 3).map(({ text }) => text);
    if (opening.some((text) => whyWords.has(text))) return false;
    return opening.some((text) => yesNoWords.has(text)) || (yesNoStart.has(opening[0]!) && !you.has(opening[1] ?? ''));
  };

  return { isNegation, isNegated, isConditional, isThreat, isYesNoQuestion };
}
