import type { Play } from '../play.ts';

export const plannedContact: Play = {
  id: 'plannedContact',
  family: 'winBack',
  situations: ['lost', 'dormant'],
  answers: [],
  words: {
    en: {
      title: 'Get in touch with a natural reason',
      when: 'The customer has gone or gone quiet, and a plan says that contact is due.',
      steps: [
        'Choose a reason that is of use to them: news, an answer, an occasion.',
        'Keep it short and ask for nothing big.',
        'Note the answer, and plan the next contact some weeks ahead, not days.',
        'Do not let more than a few months pass without a word.',
      ],
      mail: {
        formal: [
          'I came across something that may be of use to you: {news}.',
          'I am not writing to sell you anything. If you would like to know more about it, a word is enough.',
          'I hope that you and your business are well.',
        ],
        friendly: [
          'I thought of you when I saw this: {news}.',
          'No offer attached. If it’s useful, I’ll gladly send you more. I hope all is well with you.',
        ],
      },
      call: ['I thought of you when I saw this: {news}. Is it of any use to you?', 'And how are things with you these days?'],
      chat: ['I thought of you when I saw this: {news}. No need to answer, only if it is useful to you.'],
      aim: 'To stay in their mind without pressing.',
      why: 'Whoever hears from us only when we want to sell stops reading. A useful word is welcome.',
      whenNot: 'They have asked not to be contacted, or the last contact was less than three weeks ago.',
      tags: ['contact', 'plan', 'stay in touch', 'occasion', 'news', 'win back', 'winback'],
    },
    fa: {
      title: 'تماس با بهانه‌ای طبیعی',
      when: 'مشتری رفته یا ساکت شده است و در برنامه نوبت تماس رسیده.',
      steps: [
        'بهانه‌ای پیدا کنید که به کار خودش بیاید: خبری، پاسخی، مناسبتی.',
        'کوتاه بنویسید و درخواست بزرگی نداشته باشید.',
        'پاسخ را یادداشت کنید و تماس بعدی را چند هفته بعد بگذارید، نه چند روز بعد.',
        'نگذارید بیش از چند ماه بی‌خبری پیش بیاید.',
      ],
      mail: {
        formal: [
          'به نکته‌ای برخوردم که شاید به کار شما بیاید: {news}.',
          'قصدم فروش نیست. اگر مایل باشید بیشتر بدانید، کافی است بفرمایید.',
          'امیدوارم خودتان سلامت و کسب‌وکارتان پررونق باشد.',
        ],
        friendly: [
          'این را که دیدم یاد شما افتادم: {news}.',
          'پیشنهادی در کار نیست. اگر به کارتان می‌آید، با کمال میل بیشتر می‌فرستم. امیدوارم حالتان خوب باشد.',
        ],
      },
      call: ['این را که دیدم یاد شما افتادم: {news}. به کارتان می‌آید؟', 'این روزها اوضاع کارتان چطور است؟'],
      chat: ['این را که دیدم یاد شما افتادم: {news}. لازم نیست پاسخ بدهید، مگر آنکه به کارتان بیاید.'],
      aim: 'در یاد مشتری ماندن، بی آنکه فشاری حس کند.',
      why: 'کسی که فقط وقت فروش سراغش می‌رویم، دیگر پیام‌هایمان را نمی‌خواند. حرف مفید همیشه خریدار دارد.',
      whenNot: 'خواسته است با او تماس نگیرید، یا از آخرین تماس کمتر از سه هفته گذشته است.',
      tags: ['تماس', 'برنامه', 'در ارتباط ماندن', 'مناسبت', 'خبر', 'بازگشت', 'بازگرداندن مشتری'],
    },
    ru: {
      title: 'Напомнить о себе по естественному поводу',
      when: 'Клиент ушёл или замолчал, и по плану пора напомнить о себе.',
      steps: [
        'Выберите повод, полезный ему самому: новость, ответ, событие.',
        'Пишите коротко и ни о чём большом не просите.',
        'Запишите ответ и назначьте следующий контакт через несколько недель, а не дней.',
        'Не пропадайте дольше чем на несколько месяцев.',
      ],
      mail: {
        formal: [
          'Хочется поделиться тем, что может Вам пригодиться: {news}.',
          'Пишу не ради продажи. Если захотите узнать больше, достаточно одного слова.',
          'Надеюсь, у Вас и Вашего дела всё хорошо.',
        ],
        friendly: [
          'Увидели это и сразу вспомнили о Вас: {news}.',
          'Без всяких предложений. Если пригодится, с удовольствием пришлю подробности. Надеюсь, у Вас всё хорошо.',
        ],
      },
      call: ['Увидели это и сразу вспомнили о Вас: {news}. Пригодится ли Вам это?', 'А как у Вас сейчас дела?'],
      chat: ['Увидели это и сразу вспомнили о Вас: {news}. Отвечать необязательно, только если пригодится.'],
      aim: 'О нас помнят, но не чувствуют нажима.',
      why: 'Кому пишут только ради продажи, тот перестаёт читать. Полезному слову рады.',
      whenNot: 'Клиент просил не писать, или с последнего контакта прошло меньше трёх недель.',
      tags: ['контакт', 'план', 'напомнить о себе', 'повод', 'новость', 'вернуть клиента'],
    },
  },
};
