import type { Play } from '../play.ts';

export const surveyLowAnswer: Play = {
  id: 'surveyLowAnswer',
  family: 'serviceRecovery',
  situations: [],
  answers: ['surveyUnhappy'],
  usualWorkingDays: 5,
  words: {
    en: {
      title: 'Follow up a low rating in a survey',
      when: 'The customer has given us a low rating in a survey.',
      steps: [
        'Answer within a day or two, personally.',
        'Thank them for the candour and ask one question.',
        'Act on something small at once, and tell them.',
      ],
      mail: {
        formal: [
          'Thank you for your candid answer to our survey. It is not the one we had hoped for, and I take it seriously.',
          'May I ask one question: what would have to change first for your answer to be a better one?',
          'You need not justify anything. I will tell you what we do with your words by {date}.',
        ],
        friendly: [
          'Thank you for the honest answer in our survey. I’d like to understand it.',
          'What would have to change first? One sentence is enough. I’ll tell you by {date} what we do about it.',
        ],
      },
      call: ['You answered our survey candidly, thank you. What lies behind it?', 'What would have to change first?'],
      chat: ['Thank you for your honest survey answer. What would have to change first for it to be a better one?'],
      aim: 'The reason behind the rating, and one thing done about it.',
      why: 'Most who are unhappy say nothing. A rating left without an answer tells them that nobody reads it.',
      whenNot: 'A complaint of theirs is open and known: speak of that, not of the survey.',
      tags: ['survey', 'questionnaire', 'low', 'detractor', 'feedback', 'NPS'],
    },
    fa: {
      title: 'پیگیری نمرهٔ پایین در نظرسنجی',
      when: 'مشتری در نظرسنجی نمرهٔ پایینی به ما داده است.',
      steps: [
        'تا یکی دو روز و شخصاً پاسخ بدهید.',
        'از صراحتش تشکر کنید و فقط یک پرسش بپرسید.',
        'یک کار کوچک را همان وقت انجام دهید و به او بگویید.',
      ],
      mail: {
        formal: [
          'از پاسخ صریحتان به نظرسنجی ما سپاسگزارم. این پاسخ با آنچه امیدوار بودیم فاصله دارد و آن را جدی می‌گیرم.',
          'اجازه می‌دهید فقط یک پرسش بپرسم؟ اول از همه چه چیزی باید عوض شود تا پاسخ شما بهتر شود؟',
          'لازم نیست دلیلی بیاورید. تا {date} به شما خبر می‌دهم که با گفته‌هایتان چه می‌کنیم.',
        ],
        friendly: [
          'از پاسخ صادقانه‌تان به نظرسنجی ممنونم. دوست دارم علتش را بفهمم.',
          'اول از همه چه چیزی باید عوض شود؟ یک جمله هم کافی است. تا {date} می‌گویم چه کرده‌ایم.',
        ],
      },
      call: ['در نظرسنجی صریح پاسخ دادید، ممنونم. دلیلش چه بود؟', 'اول از همه چه چیزی باید عوض شود؟'],
      chat: ['از پاسخ صادقانه‌تان به نظرسنجی ممنونم. اول از همه چه چیزی باید عوض شود تا پاسختان بهتر شود؟'],
      aim: 'رسیدن به دلیل پشت آن عدد و انجام دادن یک کار در پی آن.',
      why: 'بیشتر ناراضی‌ها چیزی نمی‌گویند. عددی که پاسخی نگیرد، یعنی کسی نخوانده است.',
      whenNot: 'شکایت باز و شناخته‌شده‌ای دارد؛ از همان حرف بزنید، نه از نظرسنجی.',
      tags: ['نظرسنجی', 'پرسش‌نامه', 'ناراضی', 'بازخورد', 'پاسخ پایین'],
    },
    ru: {
      title: 'Ответить на низкую оценку в опросе',
      when: 'В опросе клиент поставил нам низкую оценку.',
      steps: [
        'Ответьте в течение одного-двух дней, лично.',
        'Поблагодарите за прямоту и задайте один вопрос.',
        'Сразу исправьте что-нибудь небольшое и скажите об этом.',
      ],
      mail: {
        formal: [
          'Благодарю за откровенный ответ в нашем опросе. Мы надеялись на другой, но Ваш принимаем всерьёз.',
          'Позвольте один вопрос: что нам изменить в первую очередь, чтобы Ваш ответ стал лучше?',
          'Объяснять ничего не нужно. О том, что мы сделаем, напишу Вам {date}.',
        ],
        friendly: [
          'Спасибо за честный ответ в опросе. Хочется его понять.',
          'Что нам изменить в первую очередь? Хватит одной фразы. О том, что сделаем, напишу {date}.',
        ],
      },
      call: ['Спасибо за откровенный ответ в опросе. Что за ним стоит?', 'Что нам изменить в первую очередь?'],
      chat: ['Спасибо за честный ответ в опросе. Что нам изменить в первую очередь, чтобы он стал лучше?'],
      aim: 'Причина, которая стоит за оценкой, и один шаг в ответ.',
      why: 'Большинство недовольных молчит. Оценка, оставшаяся без ответа, говорит им, что её никто не читал.',
      whenNot: 'Есть открытая жалоба, и о ней известно: говорите о ней, а не об опросе.',
      tags: ['опрос', 'анкета', 'низкая оценка', 'отзыв', 'недоволен'],
    },
  },
};
