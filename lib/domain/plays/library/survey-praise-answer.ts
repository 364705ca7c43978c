import type { Play } from '../play.ts';

export const surveyPraiseAnswer: Play = {
  id: 'surveyPraiseAnswer',
  family: 'keeping',
  situations: [],
  answers: ['surveyHappy'],
  words: {
    en: {
      title: 'Reply to a high rating in a survey',
      when: 'The customer has given us a high rating in a survey.',
      steps: [
        'Thank them personally within a few days.',
        'Ask what we should keep doing exactly so.',
        'Leave any request for another day.',
      ],
      mail: {
        formal: [
          'Thank you for your answer to our survey. It was good to read.',
          'May I ask what you would like us to keep exactly as it is? One sentence would help us not to change the wrong thing.',
        ],
        friendly: [
          'Thank you for the kind answer in our survey.',
          'What should we keep exactly as it is? One sentence helps us not to change the wrong thing.',
        ],
      },
      call: ['Thank you for your kind survey answer. What should we keep exactly as it is?'],
      chat: ['Thank you for your kind survey answer. What should we keep exactly as it is?'],
      aim: 'To know what they stay for.',
      why: 'Companies often change what their best customers love, because nobody asked.',
      whenNot: 'The survey was anonymous: never show that you know.',
      tags: ['survey', 'happy', 'promoter', 'thanks', 'feedback', 'NPS'],
    },
    fa: {
      title: 'پاسخ به نمرهٔ بالا در نظرسنجی',
      when: 'مشتری در نظرسنجی نمرهٔ بالایی به ما داده است.',
      steps: ['تا چند روز شخصاً تشکر کنید.', 'بپرسید چه چیزی را همین‌طور ادامه دهیم.', 'هر درخواستی را برای روز دیگری بگذارید.'],
      mail: {
        formal: [
          'از پاسخ شما به نظرسنجی سپاسگزارم. مایهٔ خوشحالی من بود.',
          'اجازه می‌دهید بپرسم دوست دارید چه چیزی همین‌طور که هست بماند؟ یک جمله کمک می‌کند همان چیزی را که دوست دارید عوض نکنیم.',
        ],
        friendly: [
          'از پاسخ پرمهرتان به نظرسنجی ممنونم.',
          'دوست دارید چه چیزی همین‌طور که هست بماند؟ یک جمله کمک می‌کند همان چیزی را که دوست دارید عوض نکنیم.',
        ],
      },
      call: ['از پاسخ پرمهرتان به نظرسنجی ممنونم. چه چیزی را همین‌طور که هست نگه داریم؟'],
      chat: ['از پاسخ پرمهرتان به نظرسنجی ممنونم. چه چیزی را همین‌طور که هست نگه داریم؟'],
      aim: 'دانستن اینکه برای چه می‌ماند.',
      why: 'شرکت‌ها گاهی همان چیزی را عوض می‌کنند که بهترین مشتری‌ها دوست دارند، چون کسی نپرسیده است.',
      whenNot: 'نظرسنجی بی‌نام بوده است؛ هرگز نشان ندهید که می‌دانید.',
      tags: ['نظرسنجی', 'راضی', 'تشکر', 'بازخورد'],
    },
    ru: {
      title: 'Ответить на высокую оценку в опросе',
      when: 'В опросе клиент поставил нам высокую оценку.',
      steps: [
        'Поблагодарите лично в ближайшие дни.',
        'Спросите, что нам оставить в точности как есть.',
        'Любую просьбу отложите на другой день.',
      ],
      mail: {
        formal: [
          'Благодарю за высокую оценку в нашем опросе. Нам было очень приятно.',
          'Можно узнать, что нам стоит оставить в точности как есть? Одна фраза убережёт нас от лишних перемен.',
        ],
        friendly: [
          'Спасибо за высокую оценку в опросе.',
          'Что нам оставить в точности как есть? Одна фраза убережёт нас от лишних перемен.',
        ],
      },
      call: ['Спасибо за высокую оценку в опросе. Что нам оставить в точности как есть?'],
      chat: ['Спасибо за высокую оценку в опросе. Что нам оставить в точности как есть?'],
      aim: 'Узнать, ради чего клиент остаётся.',
      why: 'Компании нередко меняют то, что любят лучшие клиенты, потому что их не спросили.',
      whenNot: 'Опрос был анонимным: никогда не показывайте, что знаете.',
      tags: ['опрос', 'доволен', 'высокая оценка', 'спасибо', 'отзыв'],
    },
  },
};
