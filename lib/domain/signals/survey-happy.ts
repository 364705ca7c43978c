import { canSeeSurveys, readAnswers, surveyHalfLifeDays } from './survey-answers.ts';
import type { SignalDefinition, Said, SignalWords } from './signal.ts';

/** -0.6 for 9 and 10 of 10, -0.4 for 5 of 5 (scoring.md 4). */
const weight = -0.6;
const csatShare = 0.4 / 0.6;

export const surveyHappy: SignalDefinition = {
  id: 'surveyHappy',
  group: 'survey',
  weight,
  ground: 'judged',
  halfLifeDays: surveyHalfLifeDays,
  isObservable: canSeeSurveys,
  derive: (context) =>
    readAnswers(context, 'surveyHappy', { nps: (answer) => (answer >= 9 ? 1 : 0), csat: (answer) => (answer === 5 ? csatShare : 0) }),
};

export const surveyHappyWords = {
  name: { en: 'High survey answer', fa: 'نمرهٔ بالای نظرسنجی', ru: 'Высокая оценка в опросе' },
  reason: {
    params: { answer: 'number', outOf: 'number' },
    en: 'They gave us {answer} out of {outOf} in a survey',
    fa: 'در نظرسنجی {answer} از {outOf} به ما داده‌اند',
    ru: 'В опросе клиент поставил нам {answer} из {outOf}',
  },
} as const satisfies SignalWords;

/** Where the default weight comes from, one sentence. Apart from the words, for only the settings say it. */
export const surveyHappyGround = {
  en: 'Judged: 9 and 10 of 10 is what surveys call a promoter; how much it tells is ours',
  fa: 'برآورد ما: ۹ و ۱۰ از ۱۰ را در نظرسنجی‌ها هوادار می‌شمارند؛ وزنش برآورد ماست',
  ru: 'Суждение: 9–10 из 10 в опросах считают поддержкой; вес наш',
} as const satisfies Said;
