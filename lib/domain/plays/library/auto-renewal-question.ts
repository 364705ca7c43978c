import type { Play } from '../play.ts';

export const autoRenewalQuestion: Play = {
  id: 'autoRenewalQuestion',
  family: 'terms',
  situations: [],
  answers: ['autoRenewalOff'],
  words: {
    en: {
      title: 'Ask why the contract no longer renews by itself',
      when: 'The customer has switched off automatic renewal.',
      steps: [
        'Confirm that it is off, so that nobody has to worry about it.',
        'Ask whether it is about the money, about control or about us.',
        'Offer to remind them in good time, and keep to it.',
      ],
      mail: {
        formal: [
          'I see that your contract no longer renews by itself. That is quite all right, and nothing will be charged after {contractEnd} without your word.',
          'May I ask what was behind it? Some like to decide anew each time, some have to save, and some were not satisfied with us.',
          'If it was the last, I would like to hear it now rather than later.',
        ],
        friendly: [
          'I see that your contract no longer renews by itself. That’s fine, and nothing will be charged after {contractEnd} without your word.',
          'May I ask why? Would you like to decide for yourself each time, or is there something we should do better?',
        ],
      },
      call: [
        'I see that automatic renewal is off, and nothing will be charged after {contractEnd} without your word.',
        'Would you like to decide anew each time, or is there something that we should do better?',
      ],
      chat: ['Automatic renewal is off, and nothing will be charged after {contractEnd} without your word. May I ask what was behind it?'],
      aim: 'To learn early whether they mean to go.',
      why: 'Somebody had to decide to switch it off. Asked without pressure, most say why.',
      whenNot: 'It was switched off by us, or the reason is on record.',
      tags: ['auto-renewal', 'renewal off', 'subscription', 'cancel', 'automatic'],
    },
    fa: {
      title: 'پرسیدن دلیل خاموش شدن تمدید خودکار',
      when: 'مشتری تمدید خودکار را خاموش کرده است.',
      steps: [
        'تأیید کنید که خاموش است تا خیالش راحت باشد.',
        'بپرسید موضوع پول است، اختیار است یا خود ما.',
        'پیشنهاد کنید به‌موقع یادآوری کنید و به آن پایبند بمانید.',
      ],
      mail: {
        formal: [
          'می‌بینم قرارداد شما دیگر خودبه‌خود تمدید نمی‌شود. هیچ اشکالی ندارد و پس از {contractEnd} بی‌اجازهٔ شما مبلغی کسر نمی‌شود.',
          'اجازه می‌دهید بپرسم دلیلش چه بود؟ بعضی‌ها دوست دارند هر بار خودشان تصمیم بگیرند، بعضی‌ها باید صرفه‌جویی کنند و بعضی‌ها از ما راضی نبوده‌اند.',
          'اگر دلیلش این آخری است، مایلم همین حالا بشنوم، نه بعداً.',
        ],
        friendly: [
          'دیدم تمدید خودکار خاموش است. اشکالی ندارد و پس از {contractEnd} بی‌اجازهٔ شما مبلغی کسر نمی‌شود.',
          'می‌توانم بپرسم چرا؟ دوست دارید هر بار خودتان تصمیم بگیرید، یا کاری هست که ما باید بهتر انجام دهیم؟',
        ],
      },
      call: [
        'تمدید خودکار خاموش است و پس از {contractEnd} بی‌اجازهٔ شما مبلغی کسر نمی‌شود.',
        'دوست دارید هر بار خودتان تصمیم بگیرید، یا کاری هست که ما باید بهتر انجام دهیم؟',
      ],
      chat: ['تمدید خودکار خاموش است و پس از {contractEnd} بی‌اجازهٔ شما مبلغی کسر نمی‌شود. می‌توانم بپرسم دلیلش چه بود؟'],
      aim: 'زود فهمیدن اینکه قصد رفتن دارد یا نه.',
      why: 'کسی باید تصمیم گرفته باشد خاموشش کند. اگر بی‌فشار بپرسید، بیشترشان دلیل را می‌گویند.',
      whenNot: 'خود ما خاموشش کرده‌ایم، یا دلیلش ثبت شده است.',
      tags: ['تمدید خودکار', 'خاموش', 'اشتراک', 'لغو', 'قرارداد'],
    },
    ru: {
      title: 'Спросить, почему отключили автопродление',
      when: 'Клиент отключил автоматическое продление.',
      steps: [
        'Подтвердите, что оно отключено, чтобы он не беспокоился.',
        'Спросите, в чём дело: в деньгах, в желании решать самим или в нас.',
        'Предложите напомнить заранее и сдержите слово.',
      ],
      mail: {
        formal: [
          'Мы видим, что договор больше не продлевается сам. Всё в порядке: он заканчивается {contractEnd}, и без Вашего согласия новых списаний не будет.',
          'Можно узнать, с чем это связано? Кто-то предпочитает каждый раз решать заново, кому-то нужно экономить, а кто-то нами недоволен.',
          'Если верно последнее, хотелось бы услышать это сейчас, а не потом.',
        ],
        friendly: [
          'Видим, что автопродление отключено. Всё в порядке: договор заканчивается {contractEnd}, и без Вашего согласия новых списаний не будет.',
          'Можно узнать почему? Хочется решать каждый раз самим или нам стоит что-то делать лучше?',
        ],
      },
      call: [
        'Автопродление отключено: договор заканчивается {contractEnd}, и без Вашего согласия новых списаний не будет.',
        'Хочется решать каждый раз самим или нам стоит что-то делать лучше?',
      ],
      chat: [
        'Автопродление отключено: договор заканчивается {contractEnd}, и без Вашего согласия новых списаний не будет. Можно узнать, с чем это связано?',
      ],
      aim: 'Вовремя узнать, собирается ли клиент уйти.',
      why: 'Кто-то решил его отключить. Если спросить без нажима, большинство скажет почему.',
      whenNot: 'Его отключили мы или причина уже записана.',
      tags: ['автопродление', 'отключили', 'подписка', 'отмена', 'договор'],
    },
  },
};
