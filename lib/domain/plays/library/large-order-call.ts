import type { Play } from '../play.ts';

export const largeOrderCall: Play = {
  id: 'largeOrderCall',
  family: 'keeping',
  situations: ['healthy'],
  answers: [],
  effort: 'personal',
  usualWorkingDays: 3,
  words: {
    en: {
      title: 'A courtesy call after a large order',
      when: 'Some days after an unusually large order.',
      steps: [
        'Call in person, without an offer.',
        'Ask whether all has arrived as it should and what it is for.',
        'Note what they say about their plans.',
      ],
      mail: {
        formal: [
          'Your last order was a large one, and I would like to thank you for it personally.',
          'Has everything arrived as it should? If anything is missing or does not fit, please write to me directly.',
          'May I call you on {date} for ten minutes and ask how it is going?',
        ],
        friendly: [
          'Thank you for the large order, I was really pleased.',
          'Has everything arrived as it should? May I give you a short call on {date}?',
        ],
      },
      call: [
        'Thank you for your large order. Has everything arrived as it should?',
        'What are your plans for it, and is there anything we should know in advance?',
      ],
      aim: 'To notice early if something is missing, and to be close when plans are made.',
      why: 'A large order shows great trust. Whoever calls only about money misses the best moment.',
      whenNot: 'The delivery is late or incomplete: then begin with the delay.',
      tags: ['large order', 'courtesy call', 'thanks', 'follow-up', 'delivery'],
    },
    fa: {
      title: 'تماس تشکر و احوال‌پرسی پس از سفارش بزرگ',
      when: 'چند روز پس از سفارشی که از معمول بزرگ‌تر است.',
      steps: [
        'خودتان زنگ بزنید، بی هیچ پیشنهاد فروشی.',
        'بپرسید همه چیز درست رسیده و برای چه کاری است.',
        'حرف‌هایش را دربارهٔ برنامه‌هایش یادداشت کنید.',
      ],
      mail: {
        formal: [
          'سفارش اخیر شما سفارش بزرگی بود و مایلم شخصاً از شما تشکر کنم.',
          'آیا همه چیز درست و کامل رسید؟ اگر چیزی کم است یا مناسب نیست، لطفاً مستقیم برای خودم بنویسید.',
          'اجازه می‌دهید {date} ده دقیقه تلفنی با شما صحبت کنم و بپرسم کار چطور پیش می‌رود؟',
        ],
        friendly: ['بابت سفارش بزرگتان ممنونم، واقعاً خوشحال شدم.', 'همه چیز درست رسید؟ اجازه هست {date} تماس کوتاهی بگیرم؟'],
      },
      call: [
        'بابت سفارش بزرگتان ممنونم. همه چیز آن‌طور که باید رسید؟',
        'برای چه کاری لازمش دارید و کجای کار ممکن است گیر کند که خوب است ما هم بدانیم؟',
      ],
      aim: 'زود فهمیدن کم‌وکسری‌ها و کنار مشتری بودن وقتی برنامه می‌ریزد.',
      why: 'سفارش بزرگ یعنی اعتماد بزرگ. کسی که فقط برای طلبش زنگ می‌زند، بهترین لحظه را از دست می‌دهد.',
      whenNot: 'تحویل دیر یا ناقص شده است؛ اول سراغ تأخیر بروید.',
      tags: ['سفارش بزرگ', 'تماس', 'تشکر', 'پیگیری', 'تحویل'],
    },
    ru: {
      title: 'Позвонить после крупного заказа',
      when: 'Через несколько дней после необычно крупного заказа.',
      steps: [
        'Позвоните лично, без новых предложений.',
        'Спросите, всё ли пришло как надо и для чего это нужно.',
        'Запишите, что клиент говорит о планах.',
      ],
      mail: {
        formal: [
          'Ваш последний заказ был крупным, и хочется поблагодарить Вас лично.',
          'Всё ли пришло как надо? Если чего-то не хватает или что-то не подошло, напишите, пожалуйста, мне напрямую.',
          'Удобно ли Вам поговорить {date} минут десять о том, как идут дела?',
        ],
        friendly: ['Спасибо за крупный заказ, нам очень приятно.', 'Всё ли пришло как надо? Можно коротко позвонить Вам {date}?'],
      },
      call: ['Спасибо за крупный заказ. Всё ли пришло как надо?', 'Какие у Вас на него планы и о чём нам стоит знать заранее?'],
      aim: 'Вовремя заметить, чего не хватает, и быть рядом, когда строят планы.',
      why: 'Крупный заказ говорит о большом доверии. Кто звонит только из-за денег, упускает лучший момент.',
      whenNot: 'Заказ опаздывает или пришёл не полностью: тогда начните с этого.',
      tags: ['крупный заказ', 'звонок', 'благодарность', 'доставка', 'внимание'],
    },
  },
};
