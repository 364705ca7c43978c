import type { Play } from '../play.ts';

export const quietCheckIn: Play = {
  id: 'quietCheckIn',
  family: 'winBack',
  situations: ['atRisk'],
  answers: ['silence'],
  effort: 'light',
  words: {
    en: {
      title: 'A word after silence',
      when: 'The customer writes and orders less often than usual, and nothing has happened that explains it.',
      steps: [
        'Write short and personally, with a question that is easy to answer.',
        'Give two or three answers to choose from.',
        'If there is no answer within a week, call once and then leave it.',
      ],
      mail: {
        formal: [
          'It has been quieter between us than usual, and I would like to know how things stand.',
          'One of these may be true: all is well and there is simply less to do; something is not as it should be; somebody else is now in charge. A word is enough for me.',
          'If something is not as it should be, I will see to it.',
        ],
        friendly: [
          'It has been quiet lately, so I’m asking: is all well, is something not right, or is somebody else in charge now?',
          'One word is enough. If something isn’t right, I’ll see to it.',
        ],
      },
      call: [
        'It has been quiet lately, so I wanted to ask: is everything as it should be?',
        'Is there something that we could make easier for you?',
      ],
      chat: ['It has been quiet lately. Is all well, is something not right, or is somebody else in charge now? One word is enough.'],
      aim: 'A sign of life, and the reason if there is one.',
      why: 'People put off long answers. A question with ready answers is answered.',
      whenNot: 'We are the ones who owe an answer: then answer first.',
      tags: ['silence', 'quiet', 'check in', 'no reply', 'contact', 'ghosted', 'not answering'],
    },
    fa: {
      title: 'چند کلمه پس از سکوت',
      when: 'مشتری کمتر از معمول می‌نویسد و سفارش می‌دهد و اتفاقی نیفتاده که دلیلش باشد.',
      steps: [
        'کوتاه و شخصی بنویسید، با پرسشی که پاسخش آسان باشد.',
        'دو سه پاسخ آماده جلویش بگذارید.',
        'اگر تا یک هفته پاسخی نیامد، یک بار زنگ بزنید و بعد رها کنید.',
      ],
      mail: {
        formal: [
          'مدتی است کمتر از همیشه از شما خبر دارم و مایلم بدانم اوضاع چطور است.',
          'شاید یکی از این‌ها باشد: همه چیز خوب است و فقط کار کمتر است؛ چیزی آن‌طور که باید نیست؛ یا این کار را شخص دیگری بر عهده گرفته است. یک کلمه هم کافی است.',
          'اگر چیزی آن‌طور که باید نیست، پیگیری می‌کنم.',
        ],
        friendly: [
          'مدتی است کمتر از شما خبر دارم، برای همین می‌پرسم: همه چیز خوب است، مشکلی هست یا کار دست کس دیگری است؟',
          'یک کلمه هم کافی است. اگر مشکلی هست، پیگیری می‌کنم.',
        ],
      },
      call: ['مدتی بود کمتر از شما خبر داشتم، خواستم بپرسم همه چیز روبه‌راه است؟', 'کاری هست که ما بتوانیم برایتان آسان‌تر کنیم؟'],
      chat: ['مدتی است کمتر از شما خبر دارم. همه چیز خوب است، مشکلی هست یا کار دست کس دیگری است؟ یک کلمه هم کافی است.'],
      aim: 'گرفتن خبری از او و فهمیدن دلیل، اگر دلیلی باشد.',
      why: 'پاسخ‌های طولانی می‌ماند برای بعد. پرسشی که پاسخ آماده دارد بی‌جواب نمی‌ماند.',
      whenNot: 'ما پاسخی به او بدهکاریم؛ اول همان را بدهید.',
      tags: ['سکوت', 'بی‌خبر', 'احوال‌پرسی', 'کم‌پیدا', 'تماس', 'جواب نمی‌دهد'],
    },
    ru: {
      title: 'Несколько слов после молчания',
      when: 'Клиент пишет и заказывает реже обычного, а видимых причин нет.',
      steps: [
        'Напишите коротко и лично, с вопросом, на который легко ответить.',
        'Дайте два-три готовых ответа на выбор.',
        'Если через неделю ответа нет, позвоните один раз и больше не напоминайте.',
      ],
      mail: {
        formal: [
          'В последнее время мы общаемся реже обычного, и хочется понять, как обстоят дела.',
          'Возможно, верно одно из трёх: всё хорошо, просто меньше работы; что-то идёт не так; этим теперь занимается другой человек. Хватит и одного слова.',
          'Если что-то не так, займёмся этим.',
        ],
        friendly: [
          'В последнее время от Вас мало вестей, поэтому спрошу: всё хорошо, что-то не так или этим теперь занимается другой человек?',
          'Хватит и одного слова. Если что-то не так, займёмся этим.',
        ],
      },
      call: ['В последнее время от Вас мало вестей. Всё ли у Вас в порядке?', 'Что мы могли бы для Вас упростить?'],
      chat: [
        'В последнее время от Вас мало вестей. Всё хорошо, что-то не так или этим теперь занимается другой человек? Хватит и одного слова.',
      ],
      aim: 'Весточка в ответ и причина, если она есть.',
      why: 'Длинные ответы откладывают. На вопрос с готовыми вариантами отвечают.',
      whenNot: 'Ответ должны мы: тогда сначала ответьте.',
      tags: ['молчание', 'тишина', 'нет ответа', 'не отвечает', 'молчит', 'пропал', 'как дела', 'напомнить'],
    },
  },
};
