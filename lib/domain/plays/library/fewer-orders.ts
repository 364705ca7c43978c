import type { Play } from '../play.ts';

export const fewerOrders: Play = {
  id: 'fewerOrders',
  family: 'winBack',
  situations: [],
  answers: ['businessDown'],
  words: {
    en: {
      title: 'Ask about fewer or smaller orders',
      when: 'The customer orders clearly less than before.',
      steps: [
        'Check first on your own side: availability, delivery, price, a change of contact.',
        'Name what you have noticed as a question, without a reproach.',
        'Ask whether the need is smaller or is met elsewhere, and thank them for either answer.',
      ],
      mail: {
        formal: [
          'I have noticed that you have been ordering less from us for some time, and I would rather ask than assume.',
          'Do you simply need less at present, or is there something that we do not do well enough for you?',
          'Either answer helps me: in the first case I will adjust to it, in the second I can do something about it.',
        ],
        friendly: [
          'I’ve noticed that you order less than you used to, and I’d rather ask than guess.',
          'Do you need less just now, or is there something we don’t do well enough?',
        ],
      },
      call: [
        'I have noticed that you order less than before. Do you need less just now?',
        'What would have to be different for you to order from us as before?',
      ],
      chat: ['I have noticed that you order less than before. Do you need less just now, or is there something that we could do better?'],
      aim: 'To know whether the need or the supplier has changed.',
      why: 'Most customers do not leave in one step. Whoever asks at the first step still finds them there.',
      whenNot: 'It is the usual season for fewer orders in this trade.',
      tags: ['fewer orders', 'less', 'volume', 'down', 'decline'],
    },
    fa: {
      title: 'پرسیدن دربارهٔ کم شدن سفارش‌ها',
      when: 'سفارش‌های مشتری آشکارا کمتر یا کوچک‌تر از پیش شده است.',
      steps: [
        'اول کار خودمان را بررسی کنید: موجودی، تحویل، قیمت، عوض شدن رابط.',
        'آنچه را دیده‌اید به شکل پرسش بگویید، نه گلایه.',
        'بپرسید نیازش کمتر شده یا از جای دیگری تأمین می‌شود، و از هر پاسخی تشکر کنید.',
      ],
      mail: {
        formal: [
          'متوجه شدم مدتی است کمتر به ما سفارش می‌دهید و ترجیح دادم به‌جای حدس زدن بپرسم.',
          'آیا فعلاً نیازتان کمتر است، یا کاری هست که ما آن‌طور که باید انجام نمی‌دهیم؟',
          'هر دو پاسخ به من کمک می‌کند: در حالت اول خودم را با نیاز شما هماهنگ می‌کنم و در حالت دوم می‌توانم کاری بکنم.',
        ],
        friendly: [
          'دیدم سفارش‌هایتان از قبل کمتر شده و خواستم به‌جای حدس زدن بپرسم.',
          'فعلاً کمتر لازم دارید یا کاری هست که ما خوب انجام نمی‌دهیم؟',
        ],
      },
      call: ['دیدم سفارش‌هایتان از قبل کمتر شده است. فعلاً کمتر لازم دارید؟', 'چه چیزی باید عوض شود تا مثل قبل از ما بخرید؟'],
      chat: ['دیدم سفارش‌هایتان از قبل کمتر شده است. فعلاً کمتر لازم دارید، یا کاری هست که ما باید بهتر انجام دهیم؟'],
      aim: 'دانستن اینکه نیاز عوض شده است یا تأمین‌کننده.',
      why: 'بیشتر مشتری‌ها یک‌باره نمی‌روند. اگر در همان قدم اول بپرسید، هنوز نرفته‌اند.',
      whenNot: 'در این صنف، این فصل همیشه سفارش کمتر است.',
      tags: ['سفارش کمتر', 'کاهش خرید', 'افت', 'حجم', 'کم شدن'],
    },
    ru: {
      title: 'Спросить, почему заказов стало меньше',
      when: 'Клиент заказывает заметно меньше, чем раньше.',
      steps: [
        'Сначала проверьте у себя: наличие, доставку, цену, смену контакта.',
        'Назовите то, что видите, вопросом, без упрёка.',
        'Спросите, меньше ли потребность или её закрывают в другом месте, и поблагодарите за любой ответ.',
      ],
      mail: {
        formal: [
          'Мы видим, что в последнее время Вы заказываете у нас меньше. Додумывать не хочется, поэтому спрошу прямо.',
          'Вам сейчас просто меньше нужно или мы что-то делаем недостаточно хорошо?',
          'Нам полезен любой ответ: в первом случае подстроимся, во втором сможем что-то исправить.',
        ],
        friendly: [
          'Мы заметили, что Вы заказываете меньше, чем раньше. Чтобы не гадать, спрошу прямо.',
          'Сейчас просто меньше нужно или мы что-то делаем недостаточно хорошо?',
        ],
      },
      call: [
        'Мы заметили, что Вы заказываете меньше, чем раньше. Сейчас просто меньше нужно?',
        'Что должно измениться, чтобы Вы заказывали у нас как раньше?',
      ],
      chat: ['Мы заметили, что Вы заказываете меньше, чем раньше. Сейчас просто меньше нужно или нам стоит что-то делать лучше?'],
      aim: 'Понять, изменилась потребность или поставщик.',
      why: 'Клиенты редко уходят сразу. Кто спросил на первом шаге, тот ещё успевает.',
      whenNot: 'В этой отрасли сейчас обычное сезонное затишье.',
      tags: ['меньше заказов', 'спад', 'объём', 'снижение', 'сократили'],
    },
  },
};
