import type { Play } from '../play.ts';

export const objectionSelection: Play = {
  id: 'objectionSelection',
  family: 'competitorObjection',
  situations: ['withCompetitor'],
  answers: ['competitorNamed'],
  words: {
    en: {
      title: 'Ask how they chose',
      when: 'The customer is about to choose a competitor, and nothing is final.',
      steps: [
        'Ask how they compared, with respect for the work it took.',
        'Ask what told them that it fits.',
        'If a point is missing, offer to look at it together.',
      ],
      mail: {
        formal: [
          'A choice like yours takes care, and I would like to understand it.',
          'How did you assess [{competitor}|the other company], and what told you that they are the right fit?',
          'If a second pair of eyes is useful, I will gladly go through your criteria with you.',
        ],
        friendly: [
          'A choice like yours takes care. How did you assess [{competitor}|them], and what told you that they’re the right fit?',
          'If a second pair of eyes is useful, I’ll gladly go through your criteria with you.',
        ],
      },
      call: ['How did you assess [{competitor}|the other company]?', 'What told you that they are the right fit?'],
      chat: ['How did you assess [{competitor}|them], and what told you that they are the right fit?'],
      aim: 'A pause for thought before signing.',
      why: 'Whoever explains a choice looks at it once more.',
      whenNot: 'The decision is final and signed: wish them well.',
      tags: ['competitor', 'choice', 'criteria', 'evaluation', 'decide'],
    },
    fa: {
      title: 'بپرسید چطور انتخاب کردند',
      when: 'مشتری در آستانهٔ انتخاب رقیبی است و هنوز چیزی قطعی نشده.',
      steps: [
        'با احترام به زحمتی که کشیده، بپرسید چطور مقایسه کرده است.',
        'بپرسید از کجا فهمید که مناسب اوست.',
        'اگر نکته‌ای از قلم افتاده، پیشنهاد کنید با هم نگاهی به آن بیندازید.',
      ],
      mail: {
        formal: [
          'چنین انتخابی دقت می‌خواهد و مایلم با دلایل آن بیشتر آشنا شوم.',
          '[{competitor}|آن شرکت] را چطور ارزیابی کردید و از کجا به این نتیجه رسیدید که برای شما مناسب است؟',
          'اگر نظر دیگری هم به کارتان بیاید، با کمال میل معیارهایتان را با شما مرور می‌کنم.',
        ],
        friendly: [
          'چنین انتخابی دقت می‌خواهد. [{competitor}|آن شرکت] را چطور ارزیابی کردید و از کجا مطمئن شدید که مناسب شماست؟',
          'اگر نظر دیگری به کارتان می‌آید، با کمال میل معیارها را با هم مرور می‌کنیم.',
        ],
      },
      call: ['[{competitor}|آن شرکت] را چطور ارزیابی کردید؟', 'از کجا به این نتیجه رسیدید که برای شما مناسب است؟'],
      chat: ['[{competitor}|آن شرکت] را چطور ارزیابی کردید و از کجا مطمئن شدید که مناسب شماست؟'],
      aim: 'کمی درنگ و تأمل پیش از امضا.',
      why: 'کسی که انتخابش را توضیح می‌دهد، یک بار دیگر به آن نگاه می‌کند.',
      whenNot: 'تصمیم قطعی و قرارداد امضا شده است؛ برایشان آرزوی موفقیت کنید.',
      tags: ['رقیب', 'انتخاب', 'معیار', 'ارزیابی', 'تصمیم'],
    },
    ru: {
      title: 'Спросить, как выбирали',
      when: 'Клиент вот-вот выберет конкурента, но ничего ещё не решено окончательно.',
      steps: [
        'Спросите, как сравнивали, с уважением к проделанной работе.',
        'Спросите, что убедило его в выборе.',
        'Если что-то упущено, предложите посмотреть вместе.',
      ],
      mail: {
        formal: [
          'Такой выбор не делают наспех, и мне хотелось бы его понять.',
          'Как Вы оценивали [компанию {competitor}|эту компанию] и что убедило Вас, что она Вам подходит?',
          'Если пригодится взгляд со стороны, давайте вместе пройдём по Вашим критериям.',
        ],
        friendly: [
          'Такой выбор не делают наспех. Как Вы оценивали [компанию {competitor}|эту компанию] и что убедило Вас, что она Вам подходит?',
          'Если пригодится взгляд со стороны, пройдём по Вашим критериям вместе.',
        ],
      },
      call: ['Как Вы оценивали [компанию {competitor}|эту компанию]?', 'Что убедило Вас, что она Вам подходит?'],
      chat: ['Как Вы оценивали [компанию {competitor}|эту компанию] и что убедило Вас, что она подходит?'],
      aim: 'Минута на размышление перед подписанием.',
      why: 'Кто объясняет свой выбор, тот ещё раз его проверяет.',
      whenNot: 'Решение окончательное, и договор подписан: пожелайте удачи.',
      tags: ['конкурент', 'выбор', 'критерии', 'оценка', 'решение'],
    },
  },
};
