import type { Play } from '../play.ts';

export const objectionSelection: Play = {
  id: 'objectionSelection',
  family: 'competitorObjection',
  situations: ['withCompetitor'],
  answers: ['competitorNamed'],
  order: 4,
  words: {
    en: {
      title: 'Ask how they chose',
      when: 'The customer is about to choose a competitor, and nothing is final.',
      steps: [
        'Ask how they compared, with respect for the work it took.',
        'Ask what told them that it fits.',
        'If a point is missing, offer to look at it together.',
      ],
      mail: [
        'Hello {customerName},',
        'A choice like yours takes care, and I would like to understand it.',
        'How did you assess {competitor}, and what told you that they are the right fit?',
        'If a second pair of eyes is useful, I will gladly go through your criteria with you.',
      ],
      spoken: ['How did you assess {competitor}?', 'What told you that they are the right fit?'],
      aim: 'A pause for thought before signing.',
      why: 'Whoever explains a choice looks at it once more.',
      whenNot: 'The decision is final and signed: wish them well.',
    },
    fa: {
      title: 'بپرسید چطور انتخاب کردند',
      when: 'مشتری در آستانهٔ انتخاب رقیبی است و هنوز چیزی قطعی نشده.',
      steps: [
        'با احترام به زحمتی که کشیده، بپرسید چطور مقایسه کرده است.',
        'بپرسید از کجا دانست که مناسب است.',
        'اگر نکته‌ای از قلم افتاده، پیشنهاد کنید با هم نگاهی به آن بیندازید.',
      ],
      mail: [
        '{customerName} گرامی، سلام',
        'چنین انتخابی دقت می‌خواهد و من مایلم آن را بهتر بفهمم.',
        '{competitor} را چطور ارزیابی کردید و از کجا به این نتیجه رسیدید که برای شما مناسب است؟',
        'اگر نظر دیگری هم به کارتان بیاید، با کمال میل معیارهایتان را با شما مرور می‌کنم.',
      ],
      spoken: ['{competitor} را چطور ارزیابی کردید؟', 'از کجا به این نتیجه رسیدید که برای شما مناسب است؟'],
      aim: 'کمی درنگ و تأمل پیش از امضا.',
      why: 'کسی که انتخابش را توضیح می‌دهد، یک بار دیگر به آن نگاه می‌کند.',
      whenNot: 'تصمیم قطعی و قرارداد امضا شده است؛ برایشان آرزوی موفقیت کنید.',
    },
    ru: {
      title: 'Спросить, как выбирали',
      when: 'Клиент вот-вот выберет конкурента, но ничего ещё не решено окончательно.',
      steps: [
        'Спросите, как сравнивали, с уважением к проделанной работе.',
        'Спросите, что убедило его в выборе.',
        'Если что-то упущено, предложите посмотреть вместе.',
      ],
      mail: [
        'Здравствуйте, {customerName}!',
        'Такой выбор требует внимания, и мне хотелось бы его понять.',
        'Как Вы оценивали компанию {competitor} и что убедило Вас, что она Вам подходит?',
        'Если пригодится взгляд со стороны, давайте вместе пройдём по Вашим критериям.',
      ],
      spoken: ['Как Вы оценивали компанию {competitor}?', 'Что убедило Вас, что она Вам подходит?'],
      aim: 'Минута на размышление перед подписанием.',
      why: 'Кто объясняет свой выбор, тот ещё раз его проверяет.',
      whenNot: 'Решение окончательное и договор подписан: пожелайте удачи.',
    },
  },
};
