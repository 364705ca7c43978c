import { canSeeSurveys, readAnswers, surveyHalfLifeDays } from './survey-answers.ts';
import type { SignalDefinition, Said, SignalWords } from './signal.ts';

export const surveyUnhappy: SignalDefinition = {
  id: 'surveyUnhappy',
  group: 'survey',
  weight: 0.7,
  ground: 'judged',
  halfLifeDays: surveyHalfLifeDays,
  isObservable: canSeeSurveys,
  derive: (context) =>
    readAnswers(context, 'surveyUnhappy', { nps: (answer) => (answer <= 6 ? 1 : 0), csat: (answer) => (answer <= 2 ? 1 : 0) }),
};

export const surveyUnhappyWords = {
  name: { en: 'Low survey answer', fa: 'نمرهٔ پایین نظرسنجی', ru: 'Низкая оценка в опросе' },
  reason: {
    params: { answer: 'number', outOf: 'number' },
    en: 'They gave us {answer} out of {outOf} in a survey',
    fa: 'در نظرسنجی {answer} از {outOf} به ما داده‌اند',
    ru: 'В опросе клиент поставил нам {answer} из {outOf}',
  },
} as const satisfies SignalWords;

/** Where the default weight comes from, one sentence. Apart from the words, for only the settings say it. */
export const surveyUnhappyGround = {
  en: 'Judged: 0 to 6 of 10 is what surveys call a detractor; how much it tells is ours',
  fa: 'برآورد ما: ۰ تا ۶ از ۱۰ را در نظرسنجی‌ها ناراضی می‌شمارند؛ وزنش برآورد ماست',
  ru: 'Суждение: 0–6 из 10 в опросах считают критикой; вес наш',
} as const satisfies Said;
