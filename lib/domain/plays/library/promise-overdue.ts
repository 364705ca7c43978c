import type { Play } from '../play.ts';

export const promiseOverdue: Play = {
  id: 'promiseOverdue',
  family: 'serviceRecovery',
  situations: [],
  answers: ['overduePromise'],
  words: {
    en: {
      title: 'A promise is overdue: say so today',
      when: 'The day we named is past, the promise is still open, and the customer has not asked yet.',
      steps: [
        'Write today, before they have to ask.',
        'Say how far it is, and name a new day that you are sure of.',
        'Offer something for the time between, if there is something.',
      ],
      mail: {
        formal: [
          'We said that you would have this by now: {promise}. It is not ready, and I am sorry that you hear it only today.',
          'It will be done by {date}. I have checked that this day can be kept.',
          'If you need something in the meantime to go on with, tell me, and I will see what can be done.',
        ],
        friendly: [
          'We said you’d have this by now: {promise}. I’m sorry, it isn’t ready yet.',
          'The new day is {date}, and I’ve checked that it can be kept. Do you need something in the meantime?',
        ],
      },
      call: [
        'I am calling before you have to: this is not ready yet: {promise}. I am sorry.',
        'The new day is {date}. Do you need something in the meantime?',
      ],
      chat: ['This is not ready yet, and I am sorry: {promise}. The new day is {date}. Do you need something until then?'],
      aim: 'They hear it from us, with a day that holds.',
      why: 'A late word costs some trust. No word costs much more.',
      whenNot: 'The new day is a guess: check first, then write.',
      tags: ['overdue', 'late', 'promise', 'delay', 'new date'],
    },
    fa: {
      title: 'قول از موعد گذشته: همین امروز بگویید',
      when: 'موعد گذشته، قول هنوز باز است و مشتری هنوز نپرسیده است.',
      steps: [
        'همین امروز بنویسید، پیش از آنکه ناچار شود بپرسد.',
        'بگویید کار تا کجا رسیده و روز تازه‌ای بگویید که از آن مطمئنید.',
        'اگر چیزی هست که تا آن روز کارش را راه بیندازد، پیشنهاد کنید.',
      ],
      mail: {
        formal: [
          'این کار باید تا حالا به دستتان می‌رسید: {promise}. هنوز آماده نیست و عذر می‌خواهم که امروز خبرش را می‌دهم.',
          'تا {date} انجام می‌شود. پیش از نوشتن این نامه مطمئن شدم که این روز شدنی است.',
          'اگر تا آن روز به چیزی نیاز دارید که کارتان راه بیفتد، بفرمایید تا ببینم چه می‌توان کرد.',
        ],
        friendly: [
          'این باید تا حالا به دستتان می‌رسید: {promise}. عذر می‌خواهم، هنوز آماده نیست.',
          'تا {date} آماده می‌شود و از شدنی بودنش مطمئن شده‌ام. تا آن روز به چیزی نیاز دارید؟',
        ],
      },
      call: [
        'خواستم پیش از آنکه شما تماس بگیرید بگویم که هنوز آماده نیست: {promise}. عذر می‌خواهم.',
        'تا {date} آماده می‌شود. تا آن روز به چیزی نیاز دارید؟',
      ],
      chat: ['عذر می‌خواهم، هنوز آماده نیست: {promise}. تا {date} آماده می‌شود. تا آن روز به چیزی نیاز دارید؟'],
      aim: 'مشتری از خود ما بشنود، همراه با روزی که سر جایش می‌ماند.',
      why: 'خبر دیر کمی از اعتماد می‌کاهد؛ بی‌خبری خیلی بیشتر.',
      whenNot: 'روز تازه فقط حدس است؛ اول مطمئن شوید و بعد بنویسید.',
      tags: ['دیر شد', 'موعد', 'قول', 'تأخیر', 'تاریخ تازه'],
    },
    ru: {
      title: 'Обещание просрочено: сказать сегодня',
      when: 'Срок прошёл, обещание не исполнено, а клиент ещё не спросил.',
      steps: [
        'Напишите сегодня, не дожидаясь вопроса.',
        'Скажите, как далеко продвинулись, и назовите новый день, в котором уверены.',
        'Если есть чем помочь на это время, предложите.',
      ],
      mail: {
        formal: [
          'К сегодняшнему дню для Вас должно было быть готово: {promise}. Пока не готово, и приношу извинения, что пишу только сегодня.',
          'Новый срок: {date}. Перед этим письмом мы проверили, что он выполним.',
          'Если до этого дня Вам что-то нужно, чтобы работать дальше, скажите, посмотрим, что можно сделать.',
        ],
        friendly: [
          'Это уже должно было быть у Вас: {promise}. Простите, пока не готово.',
          'Новый срок: {date}, мы проверили, что он выполним. Нужно ли Вам что-то на это время?',
        ],
      },
      call: [
        'Звоню, не дожидаясь Вашего звонка: пока не готово. Речь вот о чём: {promise}. Приношу извинения.',
        'Новый срок: {date}. Нужно ли Вам что-то на это время?',
      ],
      chat: ['Простите, пока не готово: {promise}. Новый срок: {date}. Нужно ли Вам что-то на это время?'],
      aim: 'Клиент узнаёт это от нас, а новый срок надёжен.',
      why: 'Поздняя весть стоит немного доверия. Молчание стоит гораздо больше.',
      whenNot: 'Новый день пока догадка: сначала проверьте, потом пишите.',
      tags: ['просрочено', 'опоздали', 'обещание', 'задержка', 'новый срок'],
    },
  },
};
