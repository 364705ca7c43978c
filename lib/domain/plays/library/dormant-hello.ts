import type { Play } from '../play.ts';

export const dormantHello: Play = {
  id: 'dormantHello',
  family: 'winBack',
  situations: ['dormant'],
  answers: ['silence', 'businessDown'],
  effort: 'light',
  words: {
    en: {
      title: 'Ask a dormant customer how they are',
      when: 'No order for longer than is usual for this customer, and no bad word was said.',
      steps: [
        'Write as somebody who remembers them, with one detail from the past.',
        'Ask one open question and make no offer.',
        'If the answer is “nothing is wrong”, ask when it would be useful to hear from you.',
      ],
      mail: {
        formal: [
          'It is a while since we last worked together, and I am wondering how you are.',
          'Has something changed on your side, or has something on ours kept you away? Either answer helps me.',
          'If it is simply not the time, tell me when it is useful to hear from me again.',
        ],
        friendly: [
          'It’s been a while, and I was wondering how you are.',
          'Has something changed for you, or did we let something slip? And if it’s just not the time, when may I ask again?',
        ],
      },
      call: ['It has been a while, and I was wondering how you are.', 'Has something changed on your side, or did we let something slip?'],
      chat: ['It has been a while. How are you? And did we let something slip, or is it just not the time?'],
      aim: 'To learn whether they left, forgot, or have no need just now.',
      why: 'Many who fall silent were not angry, only out of touch. A personal question brings some of them back.',
      whenNot: 'They have left on purpose, or a complaint was never closed.',
      tags: ['dormant', 'inactive', 'how are you', 'long time', 'no orders'],
    },
    fa: {
      title: 'احوال‌پرسی از مشتری خاموش',
      when: 'از آخرین سفارش این مشتری بیش از حد معمول خودش گذشته و حرف ناخوشایندی هم زده نشده است.',
      steps: [
        'مثل کسی بنویسید که او را به یاد دارد؛ با یک نکته از گذشته.',
        'یک پرسش باز بپرسید و پیشنهادی ندهید.',
        'اگر گفت مشکلی نیست، بپرسید کی دوباره خبر بگیرید.',
      ],
      mail: {
        formal: [
          'مدتی از آخرین همکاری‌مان گذشته است و خواستم جویای احوالتان شوم.',
          'آیا شرایط شما تغییر کرده است، یا چیزی از سوی ما باعث این فاصله شده؟ پاسخ هر چه باشد، دانستنش برای من ارزش دارد.',
          'اگر فقط زمانش نیست، بفرمایید کی خوب است دوباره خبر بگیرم.',
        ],
        friendly: [
          'مدتی است از شما بی‌خبرم و خواستم حالی بپرسم.',
          'شرایط شما عوض شده یا ما جایی کوتاهی کرده‌ایم؟ اگر فقط وقتش نیست، بفرمایید کی دوباره سراغ بگیرم.',
        ],
      },
      call: ['مدتی بود از شما بی‌خبر بودم، خواستم حالی بپرسم.', 'شرایط شما عوض شده است یا ما جایی کوتاهی کرده‌ایم؟'],
      chat: ['مدتی است از شما بی‌خبرم، حالتان چطور است؟ ما جایی کوتاهی کرده‌ایم یا فقط وقتش نیست؟'],
      aim: 'فهمیدن اینکه رفته است، فراموشمان کرده یا فعلاً نیازی ندارد.',
      why: 'خیلی از کسانی که ساکت می‌شوند دلخور نیستند، فقط دور افتاده‌اند. احوال‌پرسی شخصی بعضی‌ها را برمی‌گرداند.',
      whenNot: 'به خواست خودش رفته است، یا شکایتش هنوز باز است.',
      tags: ['خاموش', 'غیرفعال', 'احوال‌پرسی', 'بی‌خبر', 'بی‌سفارش'],
    },
    ru: {
      title: 'Спросить, как дела, если давно нет заказов',
      when: 'Заказов нет дольше, чем обычно у этого клиента, а ссор не было.',
      steps: [
        'Пишите как человек, который помнит клиента: упомяните одну подробность из прошлого.',
        'Задайте один открытый вопрос и ничего не предлагайте.',
        'Если ответят «всё в порядке», спросите, когда лучше вернуться к разговору.',
      ],
      mail: {
        formal: [
          'Мы давно не работали вместе, и хочется узнать, как у Вас дела.',
          'Что-то изменилось у Вас или что-то с нашей стороны Вас остановило? Нам полезен любой ответ.',
          'Если сейчас просто не время, скажите, когда лучше вернуться к разговору.',
        ],
        friendly: [
          'Давно от Вас не было вестей, хочется узнать, как дела.',
          'Что-то изменилось у Вас или мы что-то упустили? А если просто не время, когда лучше спросить снова?',
        ],
      },
      call: ['Давно от Вас не было вестей, хочется узнать, как дела.', 'Что-то изменилось у Вас или мы что-то упустили?'],
      chat: ['Давно от Вас не было вестей. Как дела? Мы что-то упустили или сейчас просто не время?'],
      aim: 'Понять, ушёл ли клиент, забыл или пока не нуждается.',
      why: 'Многие замолкают не от обиды, а просто отвыкают. Личный вопрос возвращает часть из них.',
      whenNot: 'Клиент ушёл намеренно, или его жалобу так и не закрыли.',
      tags: ['давно не заказывал', 'неактивный', 'как дела', 'пауза', 'нет заказов'],
    },
  },
};
