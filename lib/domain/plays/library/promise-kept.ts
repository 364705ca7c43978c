import type { Play } from '../play.ts';

export const promiseKept: Play = {
  id: 'promiseKept',
  family: 'serviceRecovery',
  situations: [],
  answers: ['promiseKept'],
  words: {
    en: {
      title: 'Say that a promise is kept',
      when: 'What was promised to the customer has just been done.',
      steps: [
        'Say so the same day: many never notice that a promise was kept.',
        'Say where they can see the result.',
        'Ask whether it is what they needed.',
      ],
      mail: {
        formal: ['We promised you this, and it is done: {promise}.', 'Please check that it is what you need. If not, a line is enough.'],
        friendly: ['It’s done, as promised: {promise}.', 'Have a look when it suits you, and tell me if it’s not quite what you need.'],
      },
      call: ['We promised you this, and it is done: {promise}.', 'Is it what you need?'],
      chat: ['Done, as promised: {promise}. Is it what you need?'],
      aim: 'The customer knows that our word holds.',
      why: 'A broken promise is noticed by itself, a kept one only when somebody says so.',
      whenNot: 'It is only half done: then say what is still to come.',
      tags: ['promise', 'done', 'kept', 'finished', 'delivered'],
    },
    fa: {
      title: 'خبر دادن از عمل به قول',
      when: 'قولی که به مشتری داده بودید همین حالا عملی شده است.',
      steps: [
        'همان روز بگویید؛ خیلی‌ها متوجه نمی‌شوند که قولی عملی شده.',
        'بگویید نتیجه را کجا می‌توانند ببینند.',
        'بپرسید همان چیزی است که لازم داشت یا نه.',
      ],
      mail: {
        formal: [
          'قولی که به شما داده بودیم اکنون انجام شده است: {promise}.',
          'لطفاً نگاهی بیندازید که همان باشد که لازم داشتید. اگر نبود، کافی است یک خط بنویسید.',
        ],
        friendly: ['همان‌طور که قول داده بودیم، انجام شد: {promise}.', 'هر وقت فرصت کردید نگاهی بیندازید و اگر کاملاً همان نبود، خبرم کنید.'],
      },
      call: ['قولی که به شما داده بودیم انجام شد: {promise}.', 'همان است که لازم داشتید؟'],
      chat: ['همان‌طور که قول داده بودیم، انجام شد: {promise}. همان است که لازم داشتید؟'],
      aim: 'مشتری بداند که حرف ما حرف است.',
      why: 'بدقولی خودش به چشم می‌آید، خوش‌قولی فقط وقتی که کسی بگوید.',
      whenNot: 'نیمه‌کاره است؛ در این صورت بگویید چه مانده.',
      tags: ['قول', 'انجام شد', 'عمل به قول', 'تمام شد', 'تحویل'],
    },
    ru: {
      title: 'Сообщить, что обещание исполнено',
      when: 'Обещанное клиенту только что сделано.',
      steps: [
        'Скажите об этом в тот же день: многие не замечают, что слово сдержали.',
        'Скажите, где увидеть результат.',
        'Спросите, то ли это, что было нужно.',
      ],
      mail: {
        formal: [
          'Мы выполнили обещание, которое дали Вам: {promise}.',
          'Посмотрите, пожалуйста, всё ли так, как Вам нужно. Если нет, достаточно одной строки.',
        ],
        friendly: ['Обещание выполнено: {promise}.', 'Посмотрите, когда будет удобно, и скажите, если что-то не совсем так.'],
      },
      call: ['Звоню сообщить, что обещание выполнено: {promise}.', 'Всё ли так, как Вам нужно?'],
      chat: ['Обещание выполнено: {promise}. Всё ли так, как Вам нужно?'],
      aim: 'Клиент знает, что мы держим слово.',
      why: 'Нарушенное обещание заметят и так, исполненное лишь тогда, когда о нём скажут.',
      whenNot: 'Сделана лишь половина: тогда скажите, что ещё впереди.',
      tags: ['обещание', 'готово', 'сделано', 'сдержали слово', 'выполнено'],
    },
  },
};
