import type { Play } from '../play.ts';

export const newsletterNote: Play = {
  id: 'newsletterNote',
  family: 'keeping',
  situations: ['healthy'],
  answers: [],
  effort: 'light',
  words: {
    en: {
      title: 'A note with the newsletter',
      when: 'A newsletter or a piece of news goes out, and one part of it concerns this customer.',
      steps: [
        'Point to the one part that concerns them.',
        'Say in a sentence what it changes for them.',
        'Leave the rest of the newsletter as it is.',
      ],
      mail: {
        formal: [
          'Our news goes to many, so I would like to point you to the part that concerns you: {news}.',
          'If you would like to know what it means for you, I will gladly explain it.',
        ],
        friendly: ['There’s one thing in our news that concerns you: {news}.', 'If you’d like to know what it means for you, just ask me.'],
      },
      call: ['One thing in our news concerns you: {news}. Does it matter to you?'],
      chat: ['One thing in our news concerns you: {news}. If you have a question about it, just ask me.'],
      aim: 'They see that we know what matters to them.',
      why: 'What goes to everybody is read by few. One sentence for one person is read.',
      whenNot: 'Nothing in it concerns this customer: then do not write.',
      tags: ['newsletter', 'news', 'note', 'update', 'calendar'],
    },
    fa: {
      title: 'یادداشتی کنار خبرنامه',
      when: 'خبرنامه یا خبری فرستاده می‌شود که بخشی از آن به این مشتری مربوط است.',
      steps: [
        'فقط همان بخش مربوط به او را نشان بدهید.',
        'در یک جمله بگویید برای او چه چیزی را عوض می‌کند.',
        'بقیهٔ خبرنامه را به حال خود بگذارید.',
      ],
      mail: {
        formal: [
          'خبرهای ما برای مخاطبان زیادی فرستاده می‌شود، برای همین خواستم توجه شما را به بخشی که به کارتان مربوط است جلب کنم: {news}.',
          'اگر مایلید بدانید چه اثری بر کار شما دارد، با کمال میل توضیح می‌دهم.',
        ],
        friendly: ['در خبرهای تازهٔ ما یکی به شما مربوط است: {news}.', 'اگر خواستید بدانید برای کارتان چه فرقی می‌کند، از خودم بپرسید.'],
      },
      call: ['در خبرهای تازهٔ ما یکی به شما مربوط است: {news}. برایتان مهم است؟'],
      chat: ['در خبرهای تازهٔ ما یکی به شما مربوط است: {news}. اگر سؤالی بود، از خودم بپرسید.'],
      aim: 'ببیند که می‌دانیم چه چیزی برایش مهم است.',
      why: 'آنچه را برای همه فرستاده می‌شود کمتر کسی می‌خواند. یک جمله برای یک نفر حتماً خوانده می‌شود.',
      whenNot: 'چیزی در آن به این مشتری مربوط نیست؛ پس نفرستید.',
      tags: ['خبرنامه', 'خبر', 'یادداشت', 'اطلاع', 'تقویم'],
    },
    ru: {
      title: 'Записка к рассылке',
      when: 'Выходит рассылка или новость, и что-то в ней касается этого клиента.',
      steps: [
        'Выделите одно: то, что касается этого клиента.',
        'Одной фразой скажите, что это для него меняет.',
        'Остальное в рассылке оставьте как есть.',
      ],
      mail: {
        formal: [
          'Наши новости получают многие, поэтому отмечу то, что касается Вас: {news}.',
          'Если захотите узнать, что это значит для Вас, с удовольствием расскажу.',
        ],
        friendly: [
          'В наших новостях есть кое-что и для Вас: {news}.',
          'Если захотите узнать, что это значит для Вас, просто спросите меня.',
        ],
      },
      call: ['В наших новостях есть кое-что и для Вас: {news}. Вам это интересно?'],
      chat: ['В наших новостях есть кое-что и для Вас: {news}. Если появится вопрос, просто спросите меня.'],
      aim: 'Клиент видит: мы знаем, что ему важно.',
      why: 'Общее письмо читают немногие. Фразу, написанную одному, читают.',
      whenNot: 'Ничто в рассылке его не касается: тогда не пишите.',
      tags: ['рассылка', 'новости', 'записка', 'обновление', 'календарь'],
    },
  },
};
