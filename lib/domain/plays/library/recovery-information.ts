import type { Play } from '../play.ts';

export const recoveryInformation: Play = {
  id: 'recoveryInformation',
  family: 'serviceRecovery',
  situations: ['unhappy'],
  answers: ['complaint'],
  usualWorkingDays: 2,
  words: {
    en: {
      title: 'Say what you have found out',
      when: 'You know what happened, and the customer is waiting to hear it.',
      steps: [
        'Say what happened in two sentences, without a name and without an excuse.',
        'Say what is certain, and what you still do not know.',
        'Say what comes next and when.',
      ],
      mail: {
        formal: [
          'I have looked into it, and this is what I found: {finding}.',
          'It happened on our side. What we still do not know, I will tell you as soon as we do.',
          'The next step is this: {solution}. You will have news by {date}.',
        ],
        friendly: [
          'I’ve looked into it. This is what I found: {finding}. It happened on our side.',
          'Next we will do this: {solution}. You’ll have news by {date}.',
        ],
      },
      call: [
        'I have found out what happened: {finding}.',
        'Next we will do this: {solution}. Does that answer your question, or is something missing?',
      ],
      chat: ['I have found out what happened: {finding}. Next: {solution}. News by {date}.'],
      aim: 'The customer knows what happened and what comes next.',
      why: 'Whoever knows where things stand can wait. Whoever is left guessing thinks the worst.',
      whenNot: 'You are still guessing: say only that you are looking, and when you will know.',
      tags: ['information', 'cause', 'found', 'explanation', 'next step'],
    },
    fa: {
      title: 'بگویید چه چیزی روشن شد',
      when: 'می‌دانید چه شده است و مشتری منتظر شنیدن آن است.',
      steps: [
        'در دو جمله بگویید چه شد؛ بی نام بردن از کسی و بی بهانه.',
        'بگویید چه چیزی قطعی است و چه چیزی هنوز روشن نیست.',
        'بگویید گام بعدی چیست و کی برداشته می‌شود.',
      ],
      mail: {
        formal: [
          'موضوع را بررسی کردم و نتیجه این است: {finding}.',
          'مشکل از سوی ما بوده است. هر چه هنوز روشن نیست، به‌محض روشن شدن به شما اطلاع می‌دهم.',
          'گام بعدی این است: {solution}. تا {date} خبرش را به شما می‌دهم.',
        ],
        friendly: ['بررسی کردم. نتیجه این است: {finding}. مشکل از سوی ما بود.', 'گام بعدی: {solution}. تا {date} خبر می‌دهم.'],
      },
      call: ['روشن شد که چه اتفاقی افتاده است: {finding}.', 'گام بعدی این است: {solution}. جوابتان را گرفتید یا چیزی مانده است؟'],
      chat: ['روشن شد که چه اتفاقی افتاده است: {finding}. گام بعدی: {solution}. تا {date} خبر می‌دهم.'],
      aim: 'مشتری بداند چه شده است و بعد از این چه می‌شود.',
      why: 'کسی که می‌داند کار به کجا رسیده صبر می‌کند؛ کسی که در بی‌خبری بماند هزار فکر می‌کند.',
      whenNot: 'هنوز مطمئن نیستید؛ فقط بگویید در حال بررسی هستید و کی روشن می‌شود.',
      tags: ['اطلاع‌رسانی', 'علت', 'بررسی', 'توضیح', 'گام بعدی'],
    },
    ru: {
      title: 'Рассказать, что выяснилось',
      when: 'Вы знаете, что произошло, и клиент ждёт ответа.',
      steps: [
        'Расскажите в двух фразах, что случилось, без имён и оправданий.',
        'Скажите, что известно точно, а что ещё нет.',
        'Назовите следующий шаг и срок.',
      ],
      mail: {
        formal: [
          'Мы разобрались, и вот что выяснилось: {finding}.',
          'Это произошло на нашей стороне. О том, что пока неясно, напишу, как только станет известно.',
          'Следующий шаг: {solution}. Новости будут {date}.',
        ],
        friendly: [
          'Мы разобрались. Вот что выяснилось: {finding}. Это произошло на нашей стороне.',
          'Дальше сделаем так: {solution}. Новости будут {date}.',
        ],
      },
      call: [
        'Мы выяснили, что произошло: {finding}.',
        'Дальше сделаем так: {solution}. Это отвечает на Ваш вопрос или чего-то не хватает?',
      ],
      chat: ['Мы выяснили, что произошло: {finding}. Дальше сделаем так: {solution}. Новости будут {date}.'],
      aim: 'Клиент знает, что случилось и что будет дальше.',
      why: 'Кто знает, как обстоят дела, может подождать. Кто гадает, думает о плохом.',
      whenNot: 'Пока это догадки: скажите только, что выясняете и когда станет ясно.',
      tags: ['сведения', 'причина', 'выяснили', 'объяснение', 'следующий шаг'],
    },
  },
};
