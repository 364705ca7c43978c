import type { Play } from '../play.ts';

export const promiseBroken: Play = {
  id: 'promiseBroken',
  family: 'serviceRecovery',
  situations: [],
  answers: ['brokenPromise'],
  words: {
    en: {
      title: 'A promise we did not keep',
      when: 'We promised something and did not do it, and the date has passed.',
      steps: [
        'Say it first, in one sentence, without a reason.',
        'Say what you do now, and by when.',
        'Promise less than you could, and keep it.',
        'Write the new promise down where you see it every day.',
      ],
      mail: {
        formal: [
          'We made you a promise and did not keep it: {promise}. You relied on it, and I am sorry.',
          'This is what we will do now: {solution}. It will be done by {date}.',
          'I will write to you on that day and tell you how it went. If this has caused you costs or trouble, please tell me.',
        ],
        friendly: [
          'We promised you this and didn’t do it: {promise}. I’m sorry, you had counted on it.',
          'This is what we will do now: {solution}. It will be done by {date}, and I’ll write to you on that day.',
        ],
      },
      call: [
        'We did not keep what we promised you, and I am sorry.',
        'This is what we will do now: {solution}. It will be done by {date}.',
        'What trouble has this caused you?',
      ],
      chat: ['We did not keep our promise, and I am sorry: {promise}. Now: {solution}, by {date}.'],
      aim: 'They hear it from us, and the next promise holds.',
      why: 'Whoever owns up before being asked is trusted again sooner than whoever explains afterwards.',
      whenNot: 'You do not know yet when it can be done: say that you will name the day, and when.',
      tags: ['promise', 'broken', 'forgot', 'not done', 'word'],
    },
    fa: {
      title: 'قولی که عملی نشد',
      when: 'قولی داده‌ایم، انجامش نداده‌ایم و روزش گذشته است.',
      steps: [
        'خودتان پیش‌قدم شوید و در یک جمله، بی‌بهانه بگویید.',
        'بگویید حالا چه می‌کنید و تا کی.',
        'کمتر از آنچه می‌توانید قول بدهید و به آن عمل کنید.',
        'قول تازه را جایی بنویسید که هر روز ببینید.',
      ],
      mail: {
        formal: [
          'به شما قولی دادیم و به آن عمل نکردیم: {promise}. شما روی آن حساب کرده بودید و از این بابت عذر می‌خواهم.',
          'اکنون اقدام ما این است: {solution}. این کار تا {date} انجام می‌شود.',
          'همان روز برایتان می‌نویسم که نتیجه چه شد. اگر این موضوع هزینه یا زحمتی برایتان داشته است، لطفاً بفرمایید.',
        ],
        friendly: [
          'قولی به شما دادیم که عملی نشد: {promise}. عذر می‌خواهم، رویش حساب کرده بودید.',
          'حالا این کار را می‌کنیم: {solution}. تا {date} انجام می‌شود و همان روز به شما خبر می‌دهم.',
        ],
      },
      call: [
        'به قولی که دادیم عمل نکردیم و از این بابت عذر می‌خواهم.',
        'حالا این کار را می‌کنیم: {solution}. تا {date} انجام می‌شود.',
        'این موضوع چه دردسری برایتان درست کرد؟',
      ],
      chat: ['به قولمان عمل نکردیم و عذر می‌خواهم: {promise}. حالا این کار را می‌کنیم: {solution}، تا {date}.'],
      aim: 'مشتری از خود ما بشنود و به قول بعدی عمل شود.',
      why: 'کسی که نپرسیده کوتاهی‌اش را می‌پذیرد، زودتر از کسی که بعداً توضیح می‌دهد اعتماد را برمی‌گرداند.',
      whenNot: 'هنوز نمی‌دانید کی شدنی است؛ بگویید چه روزی تاریخ را اعلام می‌کنید.',
      tags: ['قول', 'بدقولی', 'عمل نشد', 'انجام نشد', 'وعده'],
    },
    ru: {
      title: 'Обещание, которое мы не сдержали',
      when: 'Мы обещали и не сделали, срок прошёл.',
      steps: [
        'Скажите об этом первыми, одной фразой и без причин.',
        'Скажите, что делаете теперь и к какому сроку.',
        'Обещайте меньше, чем можете, и сдержите слово.',
        'Запишите новое обещание там, где видите его каждый день.',
      ],
      mail: {
        formal: [
          'Мы дали Вам обещание и не сдержали его: {promise}. Вы на нас рассчитывали, приношу извинения.',
          'Вот что мы делаем теперь: {solution}. Срок: {date}.',
          'В этот день напишу Вам, что получилось. Если из-за этого возникли расходы или хлопоты, пожалуйста, скажите.',
        ],
        friendly: [
          'Мы обещали и не сделали: {promise}. Простите нас, Вы на это рассчитывали.',
          'Теперь делаем так: {solution}. Срок: {date}. В этот день напишу Вам.',
        ],
      },
      call: [
        'Мы не сдержали обещание, приношу извинения.',
        'Теперь делаем так: {solution}. Срок: {date}.',
        'Какие хлопоты это Вам доставило?',
      ],
      chat: ['Мы не сдержали обещание, простите нас: {promise}. Теперь делаем так: {solution}. Срок: {date}.'],
      aim: 'Клиент слышит это от нас, а новое обещание исполняется.',
      why: 'Кто признал сам, тому снова поверят скорее, чем тому, кто объясняет потом.',
      whenNot: 'Ещё неизвестно, когда это выполнимо: скажите, в какой день назовёте срок.',
      tags: ['обещание', 'не сдержали', 'не сделано', 'слово', 'забыли'],
    },
  },
};
